import { IconCheck } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import type { TalkAnswer } from '../../../shared/dossier/talk.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { talkEditsOf } from './talkAnswers.ts';
import styles from './answers.module.css';
import visit from './visit.module.css';

export interface AnswerWords {
  /** Says of a question that it was dealt with, without an answer in words. Left out where an answer is needed. */
  tick?: string;
  answer: (name: string) => string;
  answerPlaceholder: string;
  skip: string;
  undo: string;
  reason: (name: string) => string;
  reasonPlaceholder: string;
  reasonNeeded: string;
}

interface Props {
  /** Key in the answers of the dossier. */
  answerKey: string;
  /** What is asked, and a short name of it for its controls. */
  text: string;
  name?: string;
  given: TalkAnswer | null;
  words: AnswerWords;
  /** Stands in the place of the answer while nothing was given: what the record says already. */
  known?: ReactNode;
  /** The way to where the answer belongs, in the place of a field of its own. */
  elsewhere?: ReactNode;
}

/** One line of the talk: what is asked, and its answer, or why it does not matter here. */
export function AnswerLine({ answerKey, text, name = text, given, words, known, elsewhere }: Props) {
  const store = useDossierStore();
  const edit = talkEditsOf(store, answerKey);
  const note = useId();
  const skipped = given?.state === 'notApplicable';
  const answered = given?.state === 'answered';
  const needsReason = skipped && given.text.trim() === '';
  const label = skipped ? words.reason(name) : words.answer(name);
  return (
    <li className={styles.line} data-state={given?.state ?? (known === undefined ? 'open' : 'known')}>
      {words.tick !== undefined && (
        <button
          type="button"
          className={styles.tick}
          aria-pressed={answered || known !== undefined}
          aria-label={`${words.tick}: ${name}`}
          title={words.tick}
          disabled={known !== undefined || skipped}
          onClick={() => (answered ? edit.clear() : edit.answer(given?.text ?? ''))}
        >
          <IconCheck size={14} stroke={2.4} aria-hidden="true" />
        </button>
      )}
      <span className={styles.asked}>{text}</span>
      {known !== undefined || (elsewhere !== undefined && given === null) ? (
        <span className={styles.known}>{known ?? elsewhere}</span>
      ) : (
        <span className={styles.given}>
          <input
            type="text"
            className={visit.entry}
            data-field={`talk.answers.${answerKey}`}
            aria-label={label}
            aria-describedby={needsReason ? note : undefined}
            placeholder={skipped ? words.reasonPlaceholder : words.answerPlaceholder}
            maxLength={2000}
            autoComplete="off"
            value={given?.text ?? ''}
            onChange={(event) => edit.type(event.currentTarget.value, skipped)}
          />
          {needsReason && (
            <span id={note} className={visit.needed}>
              {words.reasonNeeded}
            </span>
          )}
        </span>
      )}
      {known === undefined && (
        <button
          type="button"
          className={`${visit.quiet} ${styles.leave}`}
          aria-label={`${skipped ? words.undo : words.skip}: ${name}`}
          onClick={() => (skipped ? edit.clear() : edit.skip())}
        >
          {skipped ? words.undo : words.skip}
        </button>
      )}
    </li>
  );
}
