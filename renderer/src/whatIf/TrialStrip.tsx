import type { ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import panel from '../results/panel.module.css';
import { useDifferenceWords } from '../results/useDifferenceWords.ts';
import type { CaseState } from './outcomeClient.ts';
import { useScenarioText } from './useScenarioText.ts';
import styles from './whatIf.module.css';

/** The three figures that are watched while a knob is turned, with what they are now. */
export function TrialStrip({ base, state }: { base: ScenarioOutcome; state: CaseState | null }) {
  const { whatIf, write, text } = useScenarioText();
  const { amount } = useDifferenceWords();
  const { strip } = whatIf;
  const cost = ({ difference }: ScenarioOutcome): string =>
    difference === null ? whatIf.open : amount(difference.typical);
  const fits = (outcome: ScenarioOutcome): string =>
    outcome.fits === null ? whatIf.open : text.ofVehicles(outcome.fits.vehicles, outcome.fits.planned);
  const items = [
    { name: strip.difference, of: cost },
    { name: strip.peakKW, of: (outcome: ScenarioOutcome) => write.kW(outcome.peakKW) },
    { name: strip.fits, of: fits },
  ];
  const outcome = state?.outcome ?? null;
  return (
    <dl className={`${styles.strip} ${state?.failed === true ? panel.old : ''}`}>
      {items.map(({ name, of }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {outcome === null ? whatIf.calculating : of(outcome)}
            <span>{strip.before(of(base))}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
