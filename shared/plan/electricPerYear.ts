/** How many vehicles of each group are electric at the end of a year, by the replacements of the plan. */
import type { FleetGroup } from '../dossier/schema.ts';

/**
 * Per year from `firstYear` to `lastYear`: group id -> electric vehicles. Without entered replacements a whole group
 * is replaced in its replacement year; without a year never; a group that is electric already is so from the start.
 */
export function electricPerYear(
  groups: readonly FleetGroup[],
  firstYear: number,
  lastYear: number,
): { year: number; electric: ReadonlyMap<string, number> }[] {
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) => {
    const year = firstYear + index;
    return { year, electric: new Map(groups.map((group) => [group.id, electricIn(group, year)])) };
  });
}

function electricIn(group: FleetGroup, year: number): number {
  const number = group.number ?? 0;
  if (group.fuel === 'electric') return number;
  if (group.replacements === null) {
    return group.replacementYear !== null && group.replacementYear <= year ? number : 0;
  }
  const replaced = group.replacements.reduce((sum, one) => (one.year <= year ? sum + one.number : sum), 0);
  return Math.min(number, replaced);
}
