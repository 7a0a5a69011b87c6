import type { NumberRules } from '../../../../shared/format/numbers.ts';
import { boundsOf } from '../../../../shared/parameters/bounds.ts';
import type { Figure } from '../../../../shared/parameters/schema.ts';

/** What can be true of an own value at all: the same bounds as for a figure of a set. */
export function rulesFor({ id, unit }: Figure): NumberRules {
  const bounds = boundsOf(id, unit);
  return bounds === null ? {} : { min: bounds.min, max: bounds.max, whole: bounds.whole };
}
