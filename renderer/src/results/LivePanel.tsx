import { useAdvice } from '../assessment/useAdvice.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { AccessTile } from './AccessTile.tsx';
import { CalculationFailure } from './CalculationFailure.tsx';
import { CostTile } from './CostTile.tsx';
import { FitTile } from './FitTile.tsx';
import { OriginProvider } from './OriginProvider.tsx';
import styles from './panel.module.css';
import { PeakTile } from './PeakTile.tsx';
import { QuestionTile } from './QuestionTile.tsx';
import { TopicsTile } from './TopicsTile.tsx';
import { useResultsText } from './useResultsText.ts';

/** What the answers mean so far, always in view beside the form. */
export function LivePanel() {
  const { text } = useResultsText();
  const { assessment, dossier, catchingUp, failed } = useAssessment();
  const advice = useAdvice();
  return (
    <OriginProvider>
      <div className={styles.panel}>
        <div className={styles.state}>
          <h2>{text.panel.title}</h2>
          <output>{catchingUp && failed === null && <span className={styles.busy}>{text.catchingUp}</span>}</output>
        </div>
        <CalculationFailure failed={failed} hasResult={assessment !== null} />
        {assessment && dossier ? (
          <div className={failed === null ? styles.tiles : `${styles.tiles} ${styles.old}`}>
            <AccessTile assessment={assessment} dossier={dossier} />
            <CostTile assessment={assessment} />
            <PeakTile assessment={assessment} />
            <FitTile assessment={assessment} dossier={dossier} />
            {advice && <TopicsTile advice={advice} />}
            <QuestionTile assessment={assessment} dossier={dossier} />
          </div>
        ) : (
          failed === null && <p className={styles.small}>{text.calculating}</p>
        )}
      </div>
    </OriginProvider>
  );
}
