import { outcomeIds } from '../../../shared/scenarios/outcome.ts';
import origins from '../results/origin.module.css';
import { OriginsOf, OriginValue } from '../results/OriginProvider.tsx';
import { useDifferenceWords } from '../results/useDifferenceWords.ts';
import { useScenarioText } from './useScenarioText.ts';
import type { Compared } from './useVariantsFigure.ts';

/** The amounts of the drawing, each as the way to where it comes from. */
export function ComparedList({ compared }: { compared: readonly Compared[] }) {
  const { whatIf, write, standing } = useScenarioText();
  const { amount } = useDifferenceWords();
  return (
    <ul className={origins.list} aria-label={whatIf.figure.title}>
      {compared.map(({ name, outcome, source }, index) => {
        const ids = outcomeIds(outcome);
        return (
          // Two variants may have one name.
          <li key={index}>
            <OriginsOf source={source}>
              {name}:{' '}
              {outcome.difference === null ? (
                whatIf.open
              ) : (
                <>
                  <OriginValue id={ids.difference}>{amount(outcome.difference.typical)}</OriginValue>
                  {outcome.missing.length > 0 && `, ${standing.provisional}`}
                </>
              )}
              , <OriginValue id={ids.peakKW}>{write.kW(outcome.peakKW)}</OriginValue>
            </OriginsOf>
          </li>
        );
      })}
    </ul>
  );
}
