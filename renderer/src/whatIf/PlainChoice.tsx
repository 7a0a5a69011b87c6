import { NativeSelect } from '@mantine/core';

interface Props<V extends string> {
  label: string;
  /** The choice that changes nothing. */
  none: string;
  value: V | null;
  options: readonly { value: V; label: string }[];
  onChoose: (value: V | null) => void;
}

/** A choice that is tried out: it has no place in the record. */
export function PlainChoice<V extends string>({ label, none, value, options, onChoose }: Props<V>) {
  return (
    <NativeSelect
      label={label}
      data={[{ value: '', label: none }, ...options]}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChoose(options.find((option) => option.value === currentTarget.value)?.value ?? null)
      }
    />
  );
}
