import { Button, Checkbox } from '@mantine/core';
import type { DossierSummary } from '../db/dossierRepository.ts';
import type { CollectiveWords } from '../../../shared/text/collective.ts';
import { Card } from '../ui/Card.tsx';
import styles from './collective.module.css';

interface Props {
  stored: readonly DossierSummary[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  text: CollectiveWords;
}

/** Which dossiers: one by one, or all of a business park at once. */
export function ParkChoice({ stored, chosen, onChoose, text }: Props) {
  const parks = [...new Set(stored.flatMap(({ businessPark }) => (businessPark ? [businessPark] : [])))].sort();
  const put = (id: string, on: boolean): void => onChoose(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <Card title={text.choose} hint={text.chooseHint}>
      {stored.length === 0 && <p>{text.none}</p>}
      {stored.length > 1 && (
        <fieldset className={styles.parks}>
          <legend>{text.filter}</legend>
          {parks.map((park) => (
            <Button
              key={park}
              variant="default"
              size="compact-sm"
              onClick={() => onChoose(stored.filter(({ businessPark }) => businessPark === park).map(({ id }) => id))}
            >
              {park}
            </Button>
          ))}
          <Button variant="default" size="compact-sm" onClick={() => onChoose(stored.map(({ id }) => id))}>
            {text.all}
          </Button>
          {chosen.length > 0 && (
            <Button variant="subtle" size="compact-sm" onClick={() => onChoose([])}>
              {text.noneChosen}
            </Button>
          )}
        </fieldset>
      )}
      {/* Reachable by keyboard through what is in it. */}
      <div className={styles.dossiers}>
        {stored.map(({ id, name, businessPark }) => (
          <Checkbox
            key={id}
            size="sm"
            checked={chosen.includes(id)}
            label={[name === '' ? text.nameless : name, businessPark].filter(Boolean).join(', ')}
            onChange={(event) => put(id, event.currentTarget.checked)}
          />
        ))}
      </div>
    </Card>
  );
}
