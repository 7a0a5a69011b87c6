import { costStanding, tellableDifference } from '../../../shared/assessment/costStanding.ts';
import type { LiveAnswer } from '../../../shared/assessment/results.ts';
import { costStandingWords } from '../../../shared/text/costStanding.ts';
import { panelBarWords } from '../../../shared/text/panelBar.ts';
import { useLiveAnswer } from '../assessment/useAssessment.ts';
import { missingForGrid } from './missing.ts';
import { OriginProvider, OriginValue } from './OriginProvider.tsx';
import styles from './panel.module.css';
import { useDifferenceWords } from './useDifferenceWords.ts';
import { useResultsText } from './useResultsText.ts';

/** The main figures of the panel in one line, where a small window has folded it away. */
export function PanelBar() {
  const { answered, catchingUp, failed } = useLiveAnswer();
  const { text } = useResultsText();
  if (answered === null) return failed === null && <p className={styles.inShort}>{text.calculating}</p>;
  return (
    <OriginProvider>
      <div className={failed === null ? styles.inShort : `${styles.inShort} ${styles.old}`}>
        <Figures answer={answered.answer} />
        {catchingUp && failed === null && <span className={styles.follows} title={text.catchingUp} />}
      </div>
    </OriginProvider>
  );
}

/** Only what can be said: what is missing is told by the panel itself. */
function Figures({ answer }: { answer: LiveAnswer }) {
  const { write, language } = useResultsText();
  const { amount } = useDifferenceWords();
  const words = panelBarWords[language];
  const { access, tco, charging, grid } = answer;
  const difference = tellableDifference(tco);
  const forNow = costStanding(tco.groups) === 'provisional' ? `, ${costStandingWords[language].provisional}` : '';
  const { planned, fits } = grid.inOrder;
  const { peakKW } = charging.strategies.optimal;
  const of = (some: number, all: number): string => words.of(write.number(some), write.number(all));
  const depot = charging.groups.some((group) => group.charger !== null);
  const known = planned > 0 && missingForGrid(answer).length === 0;
  const { firstRefusal, vehiclesRefused, vehicles } = access;
  return (
    <>
      {firstRefusal !== null && (
        <Short name={words.access} id="fleetAccess/refused" value={of(vehiclesRefused, vehicles)} />
      )}
      {difference !== null && (
        <Short name={words.cost} id="tco/difference" value={`${amount(difference.typical)}${forNow}`} />
      )}
      {depot && <Short name={words.peak} id="charging/peak/optimal" value={write.kW(peakKW)} />}
      {known && <Short name={words.fits} id="grid/fits/optimal" value={of(fits.optimal, planned)} />}
    </>
  );
}

function Short({ name, id, value }: { name: string; id: string; value: string }) {
  return (
    <span>
      {name} <OriginValue id={id}>{value}</OriginValue>
    </span>
  );
}
