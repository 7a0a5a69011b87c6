/** What fits on the present connection and contract. */
import { optimalPeakKW } from '../charging/optimum.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import type { Site } from '../dossier/schema.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { fleetSessions, peakProblem } from './chargingStage.ts';
import { strategies, type ChargingResult, type GridResult, type GroupCharging, type Strategy } from './results.ts';

const TINY = 1e-6;

export function gridStage(
  site: Site,
  charging: ChargingResult,
  limits: ConnectionLimits,
  parameters: Parameters,
): GridResult {
  const depot = charging.groups.filter((group) => group.charger !== null);
  const known = limits.usableKW !== null && charging.baseKnown;
  const fits = (strategy: Strategy, counts: (group: GroupCharging) => number): boolean =>
    fitsUnderLimit(strategy, depot, counts, charging, limits.usableKW!, parameters);
  const nothing = { uncontrolled: 0, even: 0, optimal: 0 };

  const largest = depot.map((group) => ({
    groupId: group.groupId,
    planned: group.duty.number,
    fits: !known
      ? nothing
      : forEach((strategy) =>
          largestThat(group.duty.number, (count) => fits(strategy, (one) => (one === group ? count : one.duty.number))),
        ),
  }));
  const order = inOrderOfPlan(depot);
  const total = order.reduce((sum, group) => sum + group.duty.number, 0);
  const inOrder = !known
    ? nothing
    : forEach((strategy) => largestThat(total, (count) => fits(strategy, firstVehicles(order, count))));

  const ownPeak = Math.max(site.peakKW ?? 0, charging.basePeakKW - charging.growthKW);
  return {
    limits,
    headroomKW: known ? limits.usableKW! - ownPeak : null,
    largest,
    inOrder: {
      planned: total,
      fits: inOrder,
      perGroup: depot.map((group) => ({
        groupId: group.groupId,
        fits: forEach((strategy) => firstVehicles(order, inOrder[strategy])(group)),
      })),
    },
    neededKW: charging.strategies.optimal.peakKW,
  };
}

function fitsUnderLimit(
  strategy: Strategy,
  depot: readonly GroupCharging[],
  counts: (group: GroupCharging) => number,
  charging: ChargingResult,
  usableKW: number,
  parameters: Parameters,
): boolean {
  if (charging.basePeakKW > usableKW + TINY) return false;
  const sessions = fleetSessions(depot, parameters, counts);
  const free = peakProblem(sessions, charging.baseKW, null);
  switch (strategy) {
    case 'uncontrolled':
      return highest(uncontrolled(free).siteKW) <= usableKW + TINY;
    case 'optimal':
      return optimalPeakKW(free) <= usableKW + TINY;
    case 'even': {
      const full = even(free).deliveredKWh;
      const throttled = even(peakProblem(sessions, charging.baseKW, usableKW)).deliveredKWh;
      return full.every((kWh, index) => throttled[index] >= kWh - TINY);
    }
  }
}

/** The largest count from 0 to `most` that fits; more vehicles never fit where fewer do not. */
function largestThat(most: number, fits: (count: number) => boolean): number {
  if (fits(most)) return most;
  let good = fits(0) ? 0 : -1;
  let bad = most;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return Math.max(0, good);
}

/** Replacement year first, unknown last, then the order of the record. */
function inOrderOfPlan(groups: readonly GroupCharging[]): GroupCharging[] {
  const year = (group: GroupCharging): number => group.duty.group.replacementYear ?? Infinity;
  return [...groups].sort((one, other) => (year(one) === year(other) ? 0 : year(one) - year(other)));
}

function firstVehicles(order: readonly GroupCharging[], count: number): (group: GroupCharging) => number {
  const counts = new Map<string, number>();
  let left = count;
  for (const group of order) {
    const taken = Math.min(left, group.duty.number);
    counts.set(group.groupId, taken);
    left -= taken;
  }
  return (group) => counts.get(group.groupId) ?? 0;
}

function forEach(calculate: (strategy: Strategy) => number): Record<Strategy, number> {
  return Object.fromEntries(strategies.map((strategy) => [strategy, calculate(strategy)])) as Record<Strategy, number>;
}

function highest(values: ArrayLike<number>): number {
  let most = 0;
  for (let index = 0; index < values.length; index++) most = Math.max(most, values[index]);
  return most;
}
