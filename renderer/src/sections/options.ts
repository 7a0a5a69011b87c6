import type { Option } from '../fields/ChoiceField.tsx';

/** By answers and words, so that the same ones are the same list: a field is not drawn again for a new one. */
const known = new WeakMap<readonly string[], WeakMap<object, readonly Option<string>[]>>();

/** The answers of a choice in their order, with their words. */
export function options<V extends string>(values: readonly V[], labels: Record<V, string>): readonly Option<V>[] {
  const ofValues = known.get(values) ?? new WeakMap<object, readonly Option<string>[]>();
  known.set(values, ofValues);
  const made = ofValues.get(labels) ?? values.map((value) => ({ value, label: labels[value] }));
  ofValues.set(labels, made);
  return made as readonly Option<V>[];
}
