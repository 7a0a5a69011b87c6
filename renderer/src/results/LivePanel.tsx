import { useAdvice } from '../assessment/useAdvice.ts';
import type { Answered } from '../assessment/assessmentClient.ts';
import { useLiveAnswer, useWhole } from '../assessment/useAssessment.ts';
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
  const { answered, catchingUp, failed } = useLiveAnswer();
  return (
    <OriginProvider>
      <div className={styles.panel}>
        <div className={styles.state}>
          <h2>{text.panel.title}</h2>
          <output>{catchingUp && failed === null && <span className={styles.busy}>{text.catchingUp}</span>}</output>
        </div>
        <CalculationFailure failed={failed} hasResult={answered !== null} />
        {answered ? (
          <div className={failed === null ? styles.tiles : `${styles.tiles} ${styles.old}`}>
            <AccessTile {...answered} />
            <Cost {...answered} />
            <PeakTile answer={answered.answer} />
            <FitTile {...answered} />
            <Topics />
            <QuestionTile {...answered} />
          </div>
        ) : (
          failed === null && <p className={styles.small}>{text.calculating}</p>
        )}
      </div>
    </OriginProvider>
  );
}

/** With what the draws say, once they are of this answer. */
function Cost({ dossier, answer }: Answered) {
  const { assessed, later, laterCatchingUp, failed } = useWhole();
  const same = assessed?.dossier === dossier && !laterCatchingUp;
  return (
    <CostTile
      answer={answer}
      drawn={same ? later.simulation?.total : undefined}
      follows={!same && failed === null && answer.tco.difference !== null}
    />
  );
}

/** The advice is written from the whole assessment, which follows. */
function Topics() {
  const advice = useAdvice();
  const { catchingUp, failed } = useWhole();
  return advice && <TopicsTile advice={advice} follows={catchingUp && failed === null} />;
}
