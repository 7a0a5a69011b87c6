/** What the zones do to the fleet, gathered for telling: per day and places the groups that they refuse. */
import type { ZoneAccess } from '../../access/access.ts';
import { dayRange, type IsoDate } from '../../format/dates.ts';
import { certainFrom } from '../../access/access.ts';
import type { AdviceContext } from '../findings.ts';

export interface Refusal {
  /** The day by which it is certain. */
  date: IsoDate;
  /** That is the very day, and not the latest one. */
  exact: boolean;
  groupIds: readonly string[];
  places: readonly string[];
}

/** The day of the visit, else of the figures. */
export function adviceDay({ assessment, parameters }: AdviceContext): IsoDate {
  return assessment.visitDate ?? dayRange(parameters.edition).first;
}

/** Refusals that are certain, first day first; groups that lose the same places on the same day together. */
export function refusals({ assessment }: AdviceContext): Refusal[] {
  const perGroup = new Map<string, { groupId: string; date: IsoDate; exact: boolean; places: string[] }>();
  for (const row of assessment.access.rows) {
    const date = row.outcome === 'open' ? null : certainFrom(row);
    if (date === null) continue;
    const key = `${row.groupId}/${date}`;
    const known = perGroup.get(key) ?? { groupId: row.groupId, date, exact: true, places: [] };
    known.exact &&= row.refusedFrom === date;
    known.places.push(row.municipality);
    perGroup.set(key, known);
  }
  const same = new Map<string, { date: IsoDate; exact: boolean; groupIds: string[]; places: string[] }>();
  for (const { groupId, date, exact, places } of perGroup.values()) {
    const key = `${date}/${exact}/${[...places].sort().join('/')}`;
    const known = same.get(key) ?? { date, exact, groupIds: [], places };
    known.groupIds.push(groupId);
    same.set(key, known);
  }
  return [...same.values()].sort((one, other) => one.date.localeCompare(other.date));
}

/** The first day by which a zone refuses the group for certain; null when none does, or nobody knows. */
export function firstRefusalOf(groupId: string, context: AdviceContext): IsoDate | null {
  return refusals(context).find((one) => one.groupIds.includes(groupId))?.date ?? null;
}

/** Rows of which an answer is missing, by group. */
export function openRows({ assessment }: AdviceContext): ZoneAccess[] {
  return assessment.access.rows.filter((row) => row.outcome === 'open');
}

/** Whether a new diesel would be refused in a zone from its first day on, in every group that a zone will refuse. */
export function newDieselIsRefused(context: AdviceContext): boolean {
  const refused = new Set(refusals(context).flatMap((one) => one.groupIds));
  const groups = context.assessment.tco.groups.filter((group) => refused.has(group.groupId));
  return (
    groups.length > 0 &&
    groups.every((group) =>
      group.planned.alternatives.some(
        (one) => one.id === 'diesel' && one.refusedIn.some(({ from }) => from <= group.purchaseDate),
      ),
    )
  );
}
