import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { editTypedNumber, readTypedNumber } from '../fields/readTypedNumber.ts';
import { useLanguage } from '../language/useLanguage.ts';

interface Props {
  label: string;
  unit: string;
  value: number | null;
  onType: (value: number | null) => void;
}

const rules = { min: 0, max: 1_000_000 };

/** A number that is tried out: read as every number of the record is, but without a place in it. */
export function PlainNumber({ label, unit, value, onType }: Props) {
  const { language } = useLanguage();
  /** What stands there while it is no number, or while it is being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const reading = typed === null ? null : readTypedNumber(typed, rules, language);
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      rightSection={unit}
      rightSectionWidth={48}
      value={typed ?? (value === null ? '' : editTypedNumber(value, language))}
      error={reading !== null && !reading.ok && reading.sentence}
      onChange={({ currentTarget }) => {
        const next = readTypedNumber(currentTarget.value, rules, language);
        setTyped(currentTarget.value);
        onType(next.ok ? next.value : null);
      }}
      onBlur={() => {
        if (reading?.ok === true) setTyped(null);
      }}
    />
  );
}
