import { useMemo, useState } from 'react';
import type { ReportVariant } from '../../../shared/editions/reportVariant.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { useAdvice } from '../assessment/useAdvice.ts';
import { useAssessment } from '../assessment/useAssessment.ts';
import { CalculationFailure } from '../results/CalculationFailure.tsx';
import { useResultsText } from '../results/useResultsText.ts';
import { ActionsCard } from '../topics/ActionsCard.tsx';
import { Card } from '../ui/Card.tsx';
import { usePhotos } from '../photos/usePhotos.ts';
import { EditionsCard } from './EditionsCard.tsx';
import { HouseStyleCard } from './HouseStyleCard.tsx';
import type { ReportSource } from './messages.ts';
import { OpenQuestions } from './OpenQuestions.tsx';
import { PreviewCard } from './PreviewCard.tsx';
import styles from './report.module.css';
import { SaveReportCard } from './SaveReportCard.tsx';
import { TopicsOverview } from './TopicsOverview.tsx';
import { useHouseStyle } from './useHouseStyle.ts';
import { useReportOutline } from './useReportOutline.ts';

/** Whether the report is final, what it will contain, what is still open, and the button that makes it. */
export function ReportScreen() {
  const { text, language: ofScreen } = useResultsText();
  const { assessment, dossier, catchingUp, failed } = useAssessment();
  const advice = useAdvice();
  const [chosen, setChosen] = useState<{ language: Language; variant: ReportVariant }>({
    language: ofScreen,
    variant: 'full',
  });
  // A text in one language only makes the report in the other a draft: what counts is the language of the report.
  const ofReport = useAdvice(chosen.language);
  const photos = usePhotos();
  const house = useHouseStyle();
  const source: ReportSource | null = useMemo(
    () =>
      assessment && dossier && photos && house !== undefined
        ? { assessment, dossier, photos, house, ...chosen, asDraft: false }
        : null,
    [assessment, dossier, photos, house, chosen],
  );
  const outline = useReportOutline(source);
  return (
    <div className={styles.stack}>
      <div className={styles.head}>
        <h1>{text.report.title}</h1>
        <p>{text.report.intro}</p>
      </div>
      <CalculationFailure failed={failed} hasResult={assessment !== null} />
      {source && advice && ofReport ? (
        <>
          <SaveReportCard
            source={source}
            completeTopics={ofReport.completeTopics}
            ready={!catchingUp && failed === null}
            onChoose={(choice) => setChosen({ ...chosen, ...choice })}
          />
          <EditionsCard />
          <TopicsOverview advice={advice} />
          <OpenQuestions assessment={source.assessment} dossier={source.dossier} />
          <ActionsCard />
          <Card title={text.report.contentsTitle}>
            {outline === null ? (
              <p className={styles.quiet}>{text.report.contentsEmpty}</p>
            ) : (
              <ol className={styles.contents} lang={chosen.language}>
                {outline.map((heading, index) => (
                  // Headings can be alike and never move on their own.
                  // oxlint-disable-next-line react/no-array-index-key
                  <li key={index} data-level={heading.level}>
                    {heading.text}
                  </li>
                ))}
              </ol>
            )}
          </Card>
          <PreviewCard source={source} />
          <HouseStyleCard />
        </>
      ) : (
        <>
          {failed === null && <p>{text.calculating}</p>}
          {/* What was handed over earlier was worked out then, and needs no calculation now. */}
          <EditionsCard />
        </>
      )}
    </div>
  );
}
