import { useText } from '../language/useText.ts';
import { FieldFrame, isInvalid, type FieldProps } from './FieldFrame.tsx';
import styles from './fields.module.css';
import { takeUnknownKey } from './unknownKey.ts';
import type { TypedField } from './useTypedField.ts';

interface Props<T> extends FieldProps {
  path: string;
  field: TypedField<T>;
  unitText?: string;
  inputMode: 'decimal' | 'numeric' | 'text';
  /** For a field that appears because it was asked for. */
  takesFocus?: boolean;
}

/** The box of a number, date or time field. Always type="text": a browser's number field eats what it dislikes. */
export function TypedInput<T>({ path, field, unitText, inputMode, takesFocus = false, ...frame }: Props<T>) {
  const { forms, words } = useText();
  const { ids, unknown, sentence, problems, candidates } = field;
  const invalid = isInvalid(sentence, problems);
  const answers = candidates.length > 0 && (
    <div className={styles.answers}>
      {candidates.map(({ value, text }) => (
        <button key={text} type="button" onClick={() => field.choose(value)}>
          {forms.iMean(text)}
        </button>
      ))}
    </div>
  );
  return (
    <FieldFrame {...frame} {...field} answers={answers}>
      <div className={styles.box} data-invalid={invalid || undefined} data-unknown={unknown || undefined}>
        <input
          id={ids.control}
          data-field={path}
          className={styles.control}
          type="text"
          inputMode={inputMode}
          autoComplete="off"
          spellCheck={false}
          value={field.text}
          placeholder={unknown ? words.unknown.toLowerCase() : frame.placeholder}
          aria-invalid={invalid || undefined}
          aria-describedby={unitText === undefined ? ids.notes : `${ids.unit} ${ids.notes}`}
          onChange={(event) => field.type(event.currentTarget.value)}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- it appears because the adviser pressed a button for it
          autoFocus={takesFocus}
          {...field.control}
          onKeyDown={(event) => {
            // What is half typed goes with it.
            if (takeUnknownKey(event, field, frame.mayBeUnknown)) field.type('');
            else field.control.onKeyDown(event);
          }}
        />
        {unitText !== undefined && (
          <span id={ids.unit} className={styles.unit}>
            {unitText}
          </span>
        )}
      </div>
    </FieldFrame>
  );
}
