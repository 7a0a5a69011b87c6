import type { Option } from '../fields/ChoiceField.tsx';

/** The answers of a choice in their order, with their words. */
export function options<V extends string>(values: readonly V[], labels: Record<V, string>): Option<V>[] {
  return values.map((value) => ({ value, label: labels[value] }));
}
