import { outcomeIds, type ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import { OriginsOf, OriginValue } from '../results/OriginProvider.tsx';
import type { OriginSource } from '../results/originSource.ts';
import panel from '../results/panel.module.css';
import { useDifferenceWords } from '../results/useDifferenceWords.ts';
import type { CaseState } from './outcomeClient.ts';
import { useScenarioText } from './useScenarioText.ts';
import styles from './whatIf.module.css';

interface Props {
  base: ScenarioOutcome;
  state: CaseState | null;
  /** Where the values with the knobs come from. */
  source: OriginSource | null;
}

/** The three figures that are watched while a knob is turned, with what they are now. */
export function TrialStrip({ base, state, source }: Props) {
  const { whatIf, write, text } = useScenarioText();
  const { amount } = useDifferenceWords();
  const { strip } = whatIf;
  const cost = ({ difference }: ScenarioOutcome): string =>
    difference === null ? whatIf.open : amount(difference.typical);
  const fits = (outcome: ScenarioOutcome): string =>
    outcome.fits === null ? whatIf.open : text.vehiclesOf(outcome.fits.vehicles, outcome.fits.planned);
  const items = [
    { row: 'difference', of: cost },
    { row: 'peakKW', of: (outcome: ScenarioOutcome) => write.kW(outcome.peakKW) },
    { row: 'fits', of: fits },
  ] as const;
  const outcome = state?.outcome ?? null;
  return (
    <dl className={`${styles.strip} ${state?.failed === true ? panel.old : ''}`}>
      {items.map(({ row, of }) => (
        <div key={row}>
          <dt>{strip[row]}</dt>
          <dd>
            {outcome === null ? (
              whatIf.calculating
            ) : (
              <OriginsOf source={source}>
                <OriginValue id={outcomeIds(outcome)[row]}>{of(outcome)}</OriginValue>
              </OriginsOf>
            )}
            <span>
              <OriginValue id={outcomeIds(base)[row]}>{strip.before(of(base))}</OriginValue>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
