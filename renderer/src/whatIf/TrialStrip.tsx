import { outcomeIds, type ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import { OriginsOf, OriginValue } from '../results/OriginProvider.tsx';
import panel from '../results/panel.module.css';
import { useDifferenceWords } from '../results/useDifferenceWords.ts';
import { useScenarioText } from './useScenarioText.ts';
import { MissingRemark } from './MissingRemark.tsx';
import type { Column } from './useVariants.ts';
import styles from './whatIf.module.css';

interface Props {
  base: ScenarioOutcome;
  /** Null while the knobs stand as in the dossier. */
  tried: Column | null;
}

/**
 * The three figures that are watched while a knob is turned, with what they are now. It stands there before one is
 * turned, or the first turn would push the knob away from under the hand.
 */
export function TrialStrip({ base, tried }: Props) {
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
  // What cannot be said leads nowhere: the drawer would tell an amount.
  const idOf = (row: 'difference' | 'peakKW' | 'fits', of: ScenarioOutcome): string | null =>
    of[row] === null ? null : outcomeIds(of)[row];
  const outcome = tried === null ? base : (tried.state?.outcome ?? null);
  return (
    <dl className={`${styles.strip} ${tried?.state?.failed === true ? panel.old : ''}`}>
      {items.map(({ row, of }) => (
        <div key={row}>
          <dt>{strip[row]}</dt>
          <dd>
            {outcome === null ? (
              whatIf.calculating
            ) : (
              <OriginsOf source={tried?.source ?? null}>
                <OriginValue id={idOf(row, outcome)}>{of(outcome)}</OriginValue>
              </OriginsOf>
            )}
            {row === 'difference' && outcome !== null && <MissingRemark outcome={outcome} />}
            <span>
              {tried === null ? (
                strip.untouched
              ) : (
                <OriginValue id={idOf(row, base)}>{strip.before(of(base))}</OriginValue>
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
