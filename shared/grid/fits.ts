/**
 * What fits under the limit, by exact feasibility: nothing undelivered because of the limit, and the site below it in
 * every quarter of the coldest working week.
 */
import { fitsUnder, optimalPeakKW } from '../charging/optimum.ts';
import { asPlanned, fleetSessions, type Counts, type GroupCharging } from '../charging/groupCharging.ts';
import type { Session } from '../charging/problem.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Parameters } from '../parameters/parameters.ts';

export const strategies = ['uncontrolled', 'even', 'optimal'] as const;
export type Strategy = (typeof strategies)[number];

/** Smaller powers and energies than this are rounding. */
export const TINY = 1e-6;

/** A site in the coldest working week. */
export interface SiteWeek {
  /** Without the fleet: own use, growth, other electric vehicles; kW per quarter. */
  baseKW: ArrayLike<number>;
  /** What must not be passed, margin taken off, kW per quarter. */
  limitKW: ArrayLike<number>;
  /** Groups that charge at the depot. */
  groups: readonly GroupCharging[];
}

/** Whether these vehicles can charge under the limit. */
export function fitsWithin(
  strategy: Strategy,
  week: SiteWeek,
  parameters: Parameters,
  counts: Counts = asPlanned,
): boolean {
  return sessionsFit(strategy, week, fleetSessions(week.groups, parameters, counts));
}

/** The same for sessions that are made already. */
export function sessionsFit(
  strategy: Strategy,
  { baseKW, limitKW }: Pick<SiteWeek, 'baseKW' | 'limitKW'>,
  sessions: readonly Session[],
): boolean {
  if (!isUnder(baseKW, limitKW)) return false;
  switch (strategy) {
    case 'uncontrolled':
      return isUnder(uncontrolled(peakProblem(sessions, baseKW, null)).siteKW, limitKW);
    case 'even': {
      const full = even(peakProblem(sessions, baseKW, null)).deliveredKWh;
      const throttled = even(peakProblem(sessions, baseKW, limitKW)).deliveredKWh;
      return full.every((kWh, index) => throttled[index] >= kWh - TINY);
    }
    case 'optimal':
      return fitsUnder(peakProblem(sessions, baseKW, withSlack(limitKW)));
  }
}

/**
 * The room that is left in every quarter, kW; negative is what it falls short. With smart charging it is the most that
 * any plan can leave: the lowest peak of the site raised in each quarter by what the limit there lies below the
 * highest.
 */
export function roomKW(
  strategy: Strategy,
  { baseKW, limitKW }: Pick<SiteWeek, 'baseKW' | 'limitKW'>,
  sessions: readonly Session[],
): number {
  if (strategy !== 'optimal') {
    const plan = strategy === 'even' ? even : uncontrolled;
    const { siteKW } = plan(peakProblem(sessions, baseKW, null));
    return siteKW.reduce((least, kW, slot) => Math.min(least, limitKW[slot] - kW), Infinity);
  }
  const top = Float64Array.from(limitKW).reduce((most, kW) => Math.max(most, kW), 0);
  const raised = Float64Array.from(baseKW, (kW, slot) => kW + top - limitKW[slot]);
  return top - optimalPeakKW(peakProblem(sessions, raised, null));
}

/** Whether a series stays at or below the limit in every quarter. */
export function isUnder(siteKW: ArrayLike<number>, limitKW: ArrayLike<number>): boolean {
  for (let slot = 0; slot < siteKW.length; slot++) if (siteKW[slot] > limitKW[slot] + TINY) return false;
  return true;
}

/** Rounding must not make a plan that is exactly at the limit impossible. */
function withSlack(limitKW: ArrayLike<number>): Float64Array {
  return Float64Array.from(limitKW, (kW) => kW + TINY);
}

/** The largest count from 0 to `most` that fits; more vehicles never fit where fewer do not. */
export function largestThat(most: number, fits: (count: number) => boolean): number {
  if (fits(most)) return most;
  let good = -1;
  let bad = most;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (fits(middle)) good = middle;
    else bad = middle;
  }
  return Math.max(0, good);
}

/** Replacement year first, unknown last, then the order of the record. */
export function inOrderOfPlan(groups: readonly GroupCharging[]): GroupCharging[] {
  const year = (group: GroupCharging): number => group.duty.group.replacementYear ?? Infinity;
  return [...groups].sort((one, other) => (year(one) === year(other) ? 0 : year(one) - year(other)));
}

/** The first `count` vehicles in that order. */
export function firstVehicles(order: readonly GroupCharging[], count: number): Counts {
  const counts = new Map<string, number>();
  let left = count;
  for (const group of order) {
    const taken = Math.min(left, group.duty.number);
    counts.set(group.groupId, taken);
    left -= taken;
  }
  return (group) => counts.get(group.groupId) ?? 0;
}

/** How many vehicles fit in the order of the plan. */
export function fitInOrder(strategy: Strategy, week: SiteWeek, parameters: Parameters): number {
  const order = inOrderOfPlan(week.groups);
  const total = order.reduce((sum, group) => sum + group.duty.number, 0);
  return largestThat(total, (count) => fitsWithin(strategy, week, parameters, firstVehicles(order, count)));
}
