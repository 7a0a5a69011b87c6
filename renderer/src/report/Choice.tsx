import type { ReactNode } from 'react';
import choice from '../results/screen.module.css';
import styles from './report.module.css';

interface Props<T extends string> {
  label: string;
  options: readonly { value: T; label: string; disabled?: boolean }[];
  value: T;
  onChoose: (value: T) => void;
  /** What the chosen one means. */
  hint?: ReactNode;
}

/** One of a few, side by side. */
export function Choice<T extends string>({ label, options, value, onChoose, hint }: Props<T>) {
  return (
    <div>
      <fieldset aria-label={label} className={`${choice.choice} ${styles.choice}`}>
        <span aria-hidden="true">{label}</span>
        {options.map((one) => (
          <button
            key={one.value}
            type="button"
            disabled={one.disabled}
            aria-pressed={one.value === value}
            onClick={() => onChoose(one.value)}
          >
            {one.label}
          </button>
        ))}
      </fieldset>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
    </div>
  );
}
