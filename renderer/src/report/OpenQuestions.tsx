import { useState } from 'react';
import { Link } from 'wouter';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { reasonOf } from '../../../shared/advice/questionReason.ts';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import { groupName } from '../results/groupNames.ts';
import panel from '../results/panel.module.css';
import { OriginLink, OriginProvider } from '../results/OriginProvider.tsx';
import { questionOrigin, questionSection } from '../results/questions.ts';
import screen from '../results/screen.module.css';
import { useResultsText } from '../results/useResultsText.ts';
import { Card } from '../ui/Card.tsx';
import styles from './report.module.css';

const SHORT = 6;

/** What would still make the advice more certain, each with the way to where it is filled in. */
export function OpenQuestions({ assessment, dossier }: { assessment: Assessment; dossier: Dossier }) {
  const all = useResultsText();
  const { text, domain, language } = all;
  const address = useDeskAddress();
  const [whole, setWhole] = useState(false);
  const { questions } = assessment;
  const shown = whole ? questions : questions.slice(0, SHORT);
  if (questions.length === 0) return <Card title={text.report.openTitle}>{text.report.openNone}</Card>;
  return (
    <OriginProvider>
      <Card title={text.report.openTitle} hint={text.report.openIntro}>
        <ol className={styles.questions}>
          {shown.map((question) => {
            const what = domain.ask(question.field);
            const where = address(questionSection(question), question.groupId ?? undefined);
            return (
              <li key={`${question.groupId ?? ''}/${question.field}`}>
                <Link href={where} className={panel.link}>
                  {what.charAt(0).toUpperCase() + what.slice(1)}
                  {question.groupId !== null && `, ${groupName(dossier, question.groupId, all)}`}
                </Link>
                <span>
                  {reasonOf(question, language)}{' '}
                  {question.effect !== null && <OriginLink id={questionOrigin(question)} of={what} />}
                </span>
              </li>
            );
          })}
        </ol>
        {questions.length > SHORT && !whole && (
          <button type="button" className={screen.more} onClick={() => setWhole(true)}>
            {text.report.openMore(questions.length - SHORT)}
          </button>
        )}
      </Card>
    </OriginProvider>
  );
}
