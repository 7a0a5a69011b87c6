/**
 * How far a difference in cost may be told. The one rule for panel, screens, slides and report: an amount that is
 * missing on one side counts as nothing there, so that this side looks too cheap.
 */
import type { Range } from '../parameters/parameters.ts';
import type { CostType } from '../tco/lines.ts';
import type { GroupTco } from './results.ts';

export type MissingCost = GroupTco['oneSided'][number];
type Compared = Pick<GroupTco, 'oneSided'>;

/** What the vehicle itself costs: without it the other lines are no total at all. */
const OF_THE_VEHICLE: ReadonlySet<CostType> = new Set(['purchase', 'lease']);

/**
 * complete: may be told. provisional: an amount may be told as such, with what is missing. unknown: no amount, range or
 * draw may be told, only what is missing.
 */
export type CostStanding = 'complete' | 'provisional' | 'unknown';

/** Of all that are compared together: one group that misses its vehicle leaves the sum unknown. */
export function costStanding(groups: readonly Compared[]): CostStanding {
  const missing = missingCosts(groups);
  if (missing.length === 0) return 'complete';
  return missing.some(({ type }) => OF_THE_VEHICLE.has(type)) ? 'unknown' : 'provisional';
}

/** What stands open on one side only, each side and kind of cost once. */
export function missingCosts(groups: readonly Compared[]): MissingCost[] {
  return groups
    .flatMap(({ oneSided }) => oneSided)
    .filter((one, index, all) => all.findIndex((other) => isSame(one, other)) === index);
}

/** Whether two comparisons miss the same, so that it falls away between them. */
export function missTheSame(one: readonly MissingCost[], other: readonly MissingCost[]): boolean {
  return one.length === other.length && one.every((cost) => other.some((there) => isSame(cost, there)));
}

/** The difference of all vehicles together, euro a year; null where no amount may be told. */
export function tellableDifference({
  groups,
  difference,
}: {
  groups: readonly Compared[];
  difference: Range | null;
}): Range | null {
  return costStanding(groups) === 'unknown' ? null : difference;
}

function isSame(one: MissingCost, other: MissingCost): boolean {
  return one.powertrain === other.powertrain && one.type === other.type;
}
