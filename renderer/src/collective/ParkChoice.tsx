import { Button, Checkbox } from '@mantine/core';
import { Link } from 'wouter';
import type { DossierSummary } from '../db/dossierRepository.ts';
import { companiesTwice, isSameCompany } from '../../../shared/collective/sameCompany.ts';
import { writeDate } from '../../../shared/format/dates.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { CollectiveWords } from '../../../shared/text/collective.ts';
import { ToneMark } from '../results/ToneMark.tsx';
import { Card } from '../ui/Card.tsx';
import styles from './collective.module.css';

interface Props {
  stored: readonly DossierSummary[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
  text: CollectiveWords;
  language: Language;
}

/** Which dossiers: one by one, or all of a business park at once. */
export function ParkChoice({ stored, chosen, onChoose, text, language }: Props) {
  const parks = [...new Set(stored.flatMap(({ businessPark }) => (businessPark ? [businessPark] : [])))].sort();
  const put = (id: string, on: boolean): void => onChoose(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  const twice = companiesTwice(stored.filter(({ id }) => chosen.includes(id)));
  /** Two visits to one company are told apart by their day. */
  const labelOf = (one: DossierSummary): string => {
    const isAlone = !stored.some((other) => other.id !== one.id && isSameCompany(other, one));
    const visit = isAlone || one.visitDate === null ? null : text.visited(writeDate(one.visitDate, language));
    return [one.name === '' ? text.nameless : one.name, one.businessPark, visit].filter(Boolean).join(', ');
  };
  return (
    <Card title={text.choose} hint={text.chooseHint}>
      {stored.length === 0 && (
        <p>
          {text.none}{' '}
          <Link href="/" className={styles.start}>
            {text.toStart}
          </Link>
        </p>
      )}
      {stored.length > 1 && (
        <fieldset className={styles.parks}>
          <legend>{text.filter}</legend>
          {parks.map((park) => (
            <Button
              key={park}
              variant="default"
              size="xs"
              onClick={() => onChoose(stored.filter(({ businessPark }) => businessPark === park).map(({ id }) => id))}
            >
              {park}
            </Button>
          ))}
          <Button variant="default" size="xs" onClick={() => onChoose(stored.map(({ id }) => id))}>
            {text.all}
          </Button>
          {chosen.length > 0 && (
            <Button variant="subtle" size="xs" onClick={() => onChoose([])}>
              {text.noneChosen}
            </Button>
          )}
        </fieldset>
      )}
      {/* Reachable by keyboard through what is in it. */}
      <div className={styles.dossiers}>
        {stored.map((one) => (
          <Checkbox
            key={one.id}
            size="sm"
            checked={chosen.includes(one.id)}
            label={labelOf(one)}
            onChange={(event) => put(one.id, event.currentTarget.checked)}
          />
        ))}
      </div>
      {twice.length > 0 && (
        <output>
          <ToneMark tone="warning">{text.twice(twice.join(', '))}</ToneMark>
        </output>
      )}
    </Card>
  );
}
