import { memo } from 'react';
import { textLimit } from '../dossier/fieldRules.ts';
import type { TextPath } from '../dossier/paths.ts';
import { useText } from '../language/useText.ts';
import { FieldFrame, isInvalid, type FieldProps } from './FieldFrame.tsx';
import styles from './fields.module.css';
import { takeUnknownKey } from './unknownKey.ts';
import { useField } from './useField.ts';

interface Props extends FieldProps {
  path: TextPath;
  /** Several lines. */
  long?: boolean;
  /** One line of text that goes on below where it does not fit. */
  grows?: boolean;
  inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  /** What an empty field becomes: null in most parts, an empty text in the rows of a small table. */
  empty?: null | '';
}

export const TextField = memo(function TextField({ path, long, grows, inputMode, empty = null, ...rest }: Props) {
  const { words } = useText();
  const field = useField<string | null>(path);
  const { ids, unknown, problems } = field;
  const invalid = isInvalid(null, problems);
  const control = {
    id: ids.control,
    'data-field': path,
    className: styles.control,
    value: field.value ?? '',
    maxLength: textLimit(path),
    placeholder: unknown ? words.unknown.toLowerCase() : rest.placeholder,
    'aria-invalid': invalid || undefined,
    'aria-describedby': ids.notes,
    autoComplete: 'off',
  };
  const answer = (text: string): void => field.answer(text === '' ? empty : text);
  return (
    <FieldFrame {...rest} {...field}>
      <div className={styles.box} data-invalid={invalid || undefined} data-unknown={unknown || undefined}>
        {long ? (
          <textarea {...control} rows={3} onChange={(event) => answer(event.currentTarget.value)} />
        ) : grows ? (
          <textarea
            {...control}
            rows={1}
            data-grows
            onChange={(event) => answer(event.currentTarget.value.replaceAll(/\s*\n\s*/g, ' '))}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.preventDefault();
            }}
          />
        ) : (
          <input
            {...control}
            type="text"
            inputMode={inputMode}
            onChange={(event) => answer(event.currentTarget.value)}
            onKeyDown={(event) => void takeUnknownKey(event, field, rest.mayBeUnknown)}
          />
        )}
      </div>
    </FieldFrame>
  );
});
