/** The year in which a group is replaced, as far as somebody has said it. */
import type { FleetGroup } from './schema.ts';

/** The year that somebody has given for the first vehicle of the group; null where nobody has: the first year stands in. */
export function givenYear(group: FleetGroup): number | null {
  const moved = group.replacements ?? [];
  return moved.length === 0 ? group.replacementYear : Math.min(...moved.map((one) => one.year));
}

/** Whether nobody has said when the group is replaced: the first year stands in. */
export function isAssumed(group: FleetGroup): boolean {
  return group.fuel !== 'electric' && group.replacements === null && group.replacementYear === null;
}

/** Groups in the order in which they get electric vehicles: a group without a given year is replaced now, so it comes first. */
export function byYearGiven<T>(items: readonly T[], groupOf: (item: T) => FleetGroup): T[] {
  const year = (item: T): number => givenYear(groupOf(item)) ?? -Infinity;
  return [...items].sort((one, other) => (year(one) === year(other) ? 0 : year(one) - year(other)));
}
