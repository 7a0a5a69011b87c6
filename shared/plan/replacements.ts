/**
 * Which vehicles are replaced when: what the adviser moved by hand, else the replacement year of the group. A group of
 * which nobody knows the year counts as replaced in the first year of the plan, everywhere: in the ledgers, the plan,
 * the price and the need on the grid. So nothing is promised that more vehicles would take away, and whoever shows it
 * says so (`isAssumed`).
 */
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

/** How many vehicles of the group have been replaced by the end of a year. */
export function replacedBy(replacements: readonly Replacement[], year: number): number {
  return replacements.reduce((sum, one) => sum + (one.year <= year ? one.number : 0), 0);
}

/** How many vehicles of the group are electric at the end of a year; a group that is electric already is so from the start. */
export function electricBy(group: FleetGroup, year: number, firstYear: number): number {
  return group.fuel === 'electric' ? (group.number ?? 0) : replacedBy(replacementsOf(group, firstYear), year);
}

/** First and last year of the plan. */
export function planYears(firstYear: number): number[] {
  const last = Math.max(firstYear, LAST_PLAN_YEAR);
  return Array.from({ length: last - firstYear + 1 }, (_, index) => firstYear + index);
}
