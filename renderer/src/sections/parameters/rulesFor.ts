import type { NumberRules } from '../../../../shared/format/numbers.ts';
import type { Figure } from '../../../../shared/parameters/schema.ts';
import { whyNegative } from '../../../../shared/parameters/signs.ts';
import { largestValue, unitKind } from '../../../../shared/parameters/units.ts';

/** What can be true of an own value at all: the same bounds as for a figure of a set. */
export function rulesFor({ id, unit }: Figure): NumberRules {
  const kind = unitKind(unit);
  if (kind === null) return {};
  const max = largestValue(unit, kind);
  return { min: whyNegative(id, kind) === null ? 0 : -max, max };
}
