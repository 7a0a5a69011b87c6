import { Button } from '@mantine/core';
import { writeNumber } from '../../../../shared/format/numbers.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { Card } from '../../ui/Card.tsx';
import { withOverride } from '../settings/overrides.ts';
import styles from './parameters.module.css';

/** Own values of figures that the set in use does not have: they would otherwise lie about unseen. */
export function GoneOverrides() {
  const { dossier, change } = useDossier();
  const parameters = useParameters();
  const { language } = useLanguage();
  const text = useParametersText();
  const gone = dossier.settings.overrides.filter(({ id }) => !parameters.has(id));
  if (gone.length === 0) return null;
  return (
    <Card title={text.gone.heading} hint={text.gone.hint}>
      <ul className={styles.gone}>
        {gone.map(({ id, typical, reason }) => (
          <li key={id}>
            <span>
              <code>{id}</code>: {writeNumber(typical, language, { decimals: 5, minDecimals: 0 })}
              {reason !== '' && ` (${reason})`}
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${text.gone.remove}: ${id}`}
              onClick={() => change((before) => withOverride(before, id, null, ''))}
            >
              {text.gone.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
