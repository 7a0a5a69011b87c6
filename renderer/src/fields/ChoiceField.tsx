import { type KeyboardEvent, memo } from 'react';
import type { ChoicePath } from '../dossier/paths.ts';
import { FieldFrame, isInvalid, type FieldProps } from './FieldFrame.tsx';
import styles from './fields.module.css';
import { takeUnknownKey } from './unknownKey.ts';
import { useField } from './useField.ts';
import { useKeptSentence } from './useKeptSentence.ts';

export interface Option<V> {
  value: V;
  label: string;
}

interface Props<V extends string | number | boolean> extends FieldProps {
  path: ChoicePath<V>;
  options: readonly Option<V>[];
  /** What stands in brackets goes on a second, smaller line. */
  stacked?: boolean;
}

/** A few answers side by side, one press each. A press on the chosen one takes it back. */
function ChoiceFieldOf<V extends string | number | boolean>(props: Props<V>) {
  const { path, options, stacked = false, ...rest } = props;
  const { mayBeUnknown = true } = props;
  const field = useField<V | null>(path);
  const { ids, unknown, problems } = field;
  const sentence = useKeptSentence(field.kept, options);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (takeUnknownKey(event, field, mayBeUnknown)) return;
    if (mayBeUnknown && (event.key === 'Delete' || event.key === 'Backspace')) field.answer(null);
  };
  return (
    <FieldFrame {...rest} {...field} sentence={sentence} isGroup>
      <div
        id={ids.control}
        role="radiogroup"
        tabIndex={-1}
        data-field={path}
        className={styles.pills}
        data-short={options.every(({ label }) => label.length === 1) || undefined}
        data-unknown={unknown || undefined}
        aria-labelledby={ids.label}
        aria-describedby={ids.notes}
        aria-invalid={isInvalid(sentence, problems) || undefined}
        onKeyDown={onKeyDown}
      >
        {options.map(({ value, label }) => (
          <label key={String(value)} className={stacked ? `${styles.pill} ${styles.stacked}` : styles.pill}>
            <input
              type="radio"
              name={ids.control}
              value={String(value)}
              checked={field.value === value}
              onChange={() => field.answer(value)}
              onClick={() => {
                if (mayBeUnknown && field.value === value) field.answer(null);
              }}
            />
            <span>{stacked ? <TwoLines label={label} /> : label}</span>
          </label>
        ))}
      </div>
    </FieldFrame>
  );
}

/** Drawn again only for another question or another answer: the field next to it is typed in. */
export const ChoiceField = memo(ChoiceFieldOf) as typeof ChoiceFieldOf;

function TwoLines({ label }: { label: string }) {
  const parts = /^(.*) \((.*)\)$/.exec(label);
  if (!parts) return label;
  return (
    <>
      {parts[1]} <small>{parts[2]}</small>
    </>
  );
}
