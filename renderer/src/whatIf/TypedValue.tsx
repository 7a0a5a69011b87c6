import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { editTypedNumber, readTypedNumber } from '../fields/readTypedNumber.ts';
import { useLanguage } from '../language/useLanguage.ts';
import styles from './whatIf.module.css';

interface Props {
  label: string;
  unit: string;
  value: number;
  /** The lowest that makes sense. */
  min: number;
  onType: (value: number) => void;
  /** Ready, by a key or because something else was pressed. */
  onDone: (byKey: boolean) => void;
}

const MOST = 10_000_000;

/** The value of a knob as a text: Enter takes it over, Escape leaves it as it was. */
export function TypedValue({ label, unit, value, min, onType, onDone }: Props) {
  const { language } = useLanguage();
  const [typed, setTyped] = useState(() => editTypedNumber(value, language));
  const reading = readTypedNumber(typed, { min, max: MOST }, language);
  const take = (byKey: boolean): void => {
    if (!reading.ok) return;
    // Left as it stood, or emptied, it changes nothing.
    if (reading.value !== null && reading.value !== value) onType(reading.value);
    onDone(byKey);
  };
  return (
    <TextInput
      className={styles.typed}
      size="xs"
      inputMode="decimal"
      aria-label={label}
      rightSection={unit}
      rightSectionWidth={unit === '' ? undefined : 'auto'}
      rightSectionProps={{ className: styles.typedUnit }}
      ref={focus}
      value={typed}
      error={!reading.ok && reading.sentence}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => take(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // Or the same key would press the button that has the focus next.
        event.preventDefault();
        if (event.key === 'Enter') take(true);
        else onDone(true);
      }}
    />
  );
}

/** One function for all renders: another one each time would take the focus back at every key. */
function focus(input: HTMLInputElement | null): void {
  input?.select();
}
