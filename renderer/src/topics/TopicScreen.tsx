import type { TopicId } from '../../../shared/dossier/schema.ts';
import { useAdvice } from '../assessment/useAdvice.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { TextField } from '../fields/TextField.tsx';
import { CalculationFailure } from '../results/CalculationFailure.tsx';
import { OriginProvider } from '../results/OriginProvider.tsx';
import panel from '../results/panel.module.css';
import { ToneMark } from '../results/ToneMark.tsx';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';
import { MeasuresCard } from '../visit/MeasuresCard.tsx';
import { MunicipalityCard } from '../visit/MunicipalityCard.tsx';
import { NeighboursCard } from '../visit/NeighboursCard.tsx';
import { PracticalCard } from '../visit/PracticalCard.tsx';
import { ActionsCard } from './ActionsCard.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { PointsCard } from './PointsCard.tsx';
import { TextCard } from './TextCard.tsx';
import styles from './topics.module.css';

/** One of the four topics of every advice: what must be covered, what the results say, and the text of the report. */
export function TopicScreen({ topic }: { topic: TopicId }) {
  const { text, screens } = useResultsText();
  const { assessment, catchingUp, laterCatchingUp, failed } = useAssessment();
  const advice = useAdvice();
  if (!advice || !assessment) {
    return (
      <div className={styles.stack}>
        <h1>{screens.sections[topic]}</h1>
        <CalculationFailure failed={failed} hasResult={false} />
        {failed === null && <p>{text.calculating}</p>}
      </div>
    );
  }
  const own = advice.topics[topic];
  return (
    <OriginProvider>
      <div className={styles.stack}>
        <div>
          <div className={styles.head}>
            <h1>{own.title}</h1>
            {(catchingUp || laterCatchingUp) && failed === null && (
              <span className={panel.busy}>{text.catchingUp}</span>
            )}
          </div>
          <Completeness complete={own.complete} missing={own.missing} />
        </div>
        <CalculationFailure failed={failed} hasResult />
        <PointsCard topic={topic} points={own.points} />
        {topic === 'topic1' && <MunicipalityCard assessment={assessment} />}
        {topic === 'topic4' && <MeasuresCard assessment={assessment} />}
        <FindingsCard findings={own.findings} />
        {topic === 'topic3' && <PracticalCard assessment={assessment} />}
        {topic === 'topic3' && <NeighboursCard />}
        <TextCard key={topic} topic={topic} title={own.title} />
        <ActionsCard />
        <Card title={text.topic.notesTitle} hint={text.topic.notesHint}>
          <TextField
            path={`topics.${topic}.notes`}
            label={text.topic.notesLabel}
            hiddenLabel
            long
            wide
            mayBeUnknown={false}
          />
        </Card>
      </div>
    </OriginProvider>
  );
}

function Completeness({ complete, missing }: { complete: boolean; missing: readonly string[] }) {
  const { text } = useResultsText();
  return (
    <output className={styles.completeness}>
      <ToneMark tone={complete ? 'good' : 'open'}>{complete ? text.topic.complete : text.topic.incomplete}</ToneMark>
      {missing.length > 0 && (
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </output>
  );
}
