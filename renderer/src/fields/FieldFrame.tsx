import type { ReactNode } from 'react';
import type { Problem } from '../../../shared/dossier/problems.ts';
import { problemSentence } from '../../../shared/text/problems.ts';
import { visitFlowWords } from '../../../shared/text/visitFlow.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useText } from '../language/useText.ts';
import styles from './fields.module.css';
import { standInSentence, type StandIn } from './standIns.ts';
import type { FieldIds } from './useField.ts';

/** What every field takes, whatever is inside it. */
export interface FieldProps {
  label: string;
  help?: string;
  placeholder?: string;
  /** What the field is about, where several have the same label: read out after it, not shown. */
  about?: string;
  /** What is used while the answer is unknown; null when nothing can be used. */
  standIn?: StandIn | null;
  /** False where "onbekend" would be a strange answer, or where empty already has a meaning. */
  mayBeUnknown?: boolean;
  /** Takes the whole width of the form. */
  wide?: boolean;
  /** In the later rows of a small table the label is read out only. */
  hiddenLabel?: boolean;
}

interface FrameProps extends FieldProps {
  ids: FieldIds;
  unknown: boolean;
  setUnknown: ((unknown: boolean) => void) | null;
  sentence?: string | null;
  whenUnknown?: string;
  problems: readonly Problem[];
  /** A group of radio buttons is labelled by its own attribute instead of by `for`. */
  isGroup?: boolean;
  children: ReactNode;
  /** Buttons below the sentence. */
  answers?: ReactNode;
}

/** Label, "onbekend", the control, and below it everything there is to say about it. */
export function FieldFrame(props: FrameProps) {
  const { ids, label, help, wide, hiddenLabel, isGroup, unknown, setUnknown, standIn, sentence, problems } = props;
  const { mayBeUnknown = true } = props;
  const { language } = useLanguage();
  const { forms, words } = useText();
  const labelClass = hiddenLabel ? styles.hidden : styles.label;
  return (
    <div className={wide ? styles.wide : styles.field}>
      <div className={styles.head} data-hidden={hiddenLabel || undefined}>
        {isGroup ? (
          <span id={ids.label} className={labelClass}>
            {label}
          </span>
        ) : (
          <label id={ids.label} htmlFor={ids.control} className={labelClass}>
            {label}
            {props.about !== undefined && <span className={styles.hidden}>: {props.about}</span>}
          </label>
        )}
        {setUnknown && mayBeUnknown && (
          <button
            type="button"
            className={styles.unknown}
            aria-pressed={unknown}
            aria-label={forms.unknownToggle(label)}
            // Not a stop of its own before every field: a question mark in the field does the same.
            tabIndex={-1}
            title={visitFlowWords[language].unknownKey}
            aria-keyshortcuts="?"
            onClick={() => setUnknown(!unknown)}
          >
            {words.unknown.toLowerCase()}
          </button>
        )}
      </div>
      <div className={styles.body}>{props.children}</div>
      <div>
        <div id={ids.notes} className={styles.notes}>
          {sentence && <p className={styles.error}>{sentence}</p>}
          {problems.map((problem) => (
            <p key={problem.code} className={problem.severity === 'note' ? styles.note : styles[problem.severity]}>
              {problemSentence(problem, language)}
            </p>
          ))}
          {unknown && standIn && <p className={styles.standIn}>{standInSentence(standIn, language)}</p>}
          {unknown && !standIn && (standIn === null || props.whenUnknown !== undefined) && (
            <p className={styles.standIn}>{props.whenUnknown ?? standInSentence(null, language)}</p>
          )}
          {!unknown && !sentence && problems.length === 0 && help && <p className={styles.help}>{help}</p>}
        </div>
        {props.answers}
      </div>
    </div>
  );
}

/** True when the control itself must be marked as wrong. */
export function isInvalid(sentence: string | null | undefined, problems: readonly Problem[]): boolean {
  return Boolean(sentence) || problems.some((problem) => problem.severity === 'error');
}
