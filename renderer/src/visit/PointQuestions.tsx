import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Link } from 'wouter';
import type { CoverPoint } from '../../../shared/advice/advice.ts';
import type { Question } from '../../../shared/advice/talk/questions.ts';
import { questionWords } from '../../../shared/text/questions.ts';
import { useDeskAddress } from '../desk/useDeskAddress.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { AnswerLine } from './AnswerLine.tsx';
import { OriginValue } from '../results/OriginProvider.tsx';
import styles from './answers.module.css';
import visit from './visit.module.css';

/** What to ask about a point: in sight while the point is open, folded away when it is done. */
export function PointQuestions({ point }: { point: CoverPoint }) {
  const { language } = useLanguage();
  const text = questionWords[language];
  const done = point.state !== 'open';
  const [unfolded, setUnfolded] = useState(false);
  const id = useId();
  const { questions } = point;
  if (questions.length === 0) return null;
  const open = questions.filter((one) => one.state === 'open' || one.needsReason).length;
  // Typing the last answer makes the point done: the field must not fold away under the cursor.
  const shown = !done || unfolded || point.byQuestions;
  return (
    <>
      {done && !point.byQuestions && (
        <button
          type="button"
          className={`${visit.quiet} ${styles.unfold}`}
          aria-expanded={shown}
          aria-controls={id}
          aria-label={`${open === 0 ? text.handled : text.toAsk(open, questions.length)}: ${point.label}`}
          onClick={() => setUnfolded(!unfolded)}
        >
          {open === 0 ? text.handled : text.toAsk(open, questions.length)}
          <IconChevronDown size={14} aria-hidden="true" data-open={shown || undefined} />
        </button>
      )}
      {shown && (
        <ul id={id} className={styles.lines}>
          {questions.map((question) => (
            <QuestionLine key={question.key} question={question} />
          ))}
        </ul>
      )}
    </>
  );
}

function QuestionLine({ question }: { question: Question }) {
  const { language } = useLanguage();
  const text = questionWords[language];
  const address = useDeskAddress();
  const { key, state, answer, where } = question;
  const given =
    state === 'answered'
      ? ({ state: 'answered', text: answer } as const)
      : state === 'skipped'
        ? ({ state: 'notApplicable', text: answer } as const)
        : null;
  return (
    <AnswerLine
      answerKey={key}
      text={question.text}
      given={given}
      words={{
        tick: text.asked,
        answer: text.answer,
        answerPlaceholder: text.answerPlaceholder,
        skip: text.skip,
        undo: text.undo,
        reason: text.reason,
        reasonPlaceholder: text.reasonPlaceholder,
        reasonNeeded: text.reasonNeeded,
      }}
      known={
        state === 'known' ? (
          <>
            <b>{text.known}:</b> {/* The only one that is worked out: all others are told as they were answered. */}
            <OriginValue id={question.id === 'use' ? 'fleet/km' : null}>{answer}</OriginValue>
          </>
        ) : undefined
      }
      elsewhere={
        where === null ? undefined : (
          <Link href={address(where)} className={visit.link}>
            {text.fillIn[where]}
          </Link>
        )
      }
    />
  );
}
