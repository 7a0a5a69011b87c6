/** Which vehicles are replaced when: what the adviser moved by hand, else the replacement year of the group. */
import type { FleetGroup } from '../dossier/schema.ts';

/** The plan runs to this year (ZE zones end for all in 2030, the plan looks ten years further). */
export const LAST_PLAN_YEAR = 2040;

export interface Replacement {
  year: number;
  number: number;
}

/** Replacements of a group in order of year; never more vehicles than there are, never before the first year. */
export function replacementsOf(group: FleetGroup, firstYear: number): Replacement[] {
  const total = group.number ?? 0;
  if (total === 0) return [];
  const wanted = group.replacements ?? [{ year: group.replacementYear ?? firstYear, number: total }];
  const perYear = new Map<number, number>();
  let left = total;
  for (const { year, number } of [...wanted].sort((one, other) => one.year - other.year)) {
    const taken = Math.min(number, left);
    left -= taken;
    if (taken > 0) perYear.set(Math.max(year, firstYear), (perYear.get(Math.max(year, firstYear)) ?? 0) + taken);
  }
  return [...perYear].map(([year, number]) => ({ year, number }));
}

/** Whether nobody has said when the group is replaced: the first year stands in. */
export function isAssumed(group: FleetGroup): boolean {
  return group.replacements === null && group.replacementYear === null;
}

/** How many vehicles of the group have been replaced by the end of a year. */
export function replacedBy(replacements: readonly Replacement[], year: number): number {
  return replacements.reduce((sum, one) => sum + (one.year <= year ? one.number : 0), 0);
}

/** First and last year of the plan. */
export function planYears(firstYear: number): number[] {
  const last = Math.max(firstYear, LAST_PLAN_YEAR);
  return Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index);
}
