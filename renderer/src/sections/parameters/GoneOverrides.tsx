import { Button } from '@mantine/core';
import { writeNumber } from '../../../../shared/format/numbers.ts';
import { fullFigureName } from '../../../../shared/report/sourceWords.ts';
import { whyNotApplied } from '../../../../shared/text/overrides.ts';
import { useDossier } from '../../dossier/useDossier.ts';
import { useParameters } from '../../dossier/useParameters.ts';
import { useLanguage } from '../../language/useLanguage.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { Card } from '../../ui/Card.tsx';
import { withoutOverrideAt } from '../settings/overrides.ts';
import styles from './parameters.module.css';

/**
 * Own values that do not count and have no field here that says so: they would otherwise lie about unseen. One without
 * a reason is asked for it where it is entered.
 */
export function GoneOverrides() {
  const { change } = useDossier();
  const parameters = useParameters();
  const { language } = useLanguage();
  const text = useParametersText();
  const gone = parameters.notApplied.filter(({ reason }) => reason !== 'noReason');
  if (gone.length === 0) return null;
  return (
    <Card title={text.gone.heading} hint={text.gone.hint}>
      <ul className={styles.gone}>
        {gone.map(({ override: { id, typical, reason: own }, index, reason, bounds }) => (
          <li key={index}>
            <span>
              {parameters.has(id) ? fullFigureName(parameters.figure(id), language) : <code>{id}</code>}:{' '}
              {writeNumber(typical, language, { decimals: 5, minDecimals: 0 })}
              {own !== '' && ` (${own})`}: {whyNotApplied(reason, bounds, language)}.
            </span>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${text.gone.remove}: ${id}`}
              onClick={() => change((before) => withoutOverrideAt(before, index))}
            >
              {text.gone.remove}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
