/**
 * What fits under the limit, by exact feasibility: nothing undelivered because of the limit, and the site below it in
 * every quarter of the coldest working week.
 */
import { fullestFlow } from '../charging/leastPeak.ts';
import { optimalPeakKW } from '../charging/optimum.ts';
import { asPlanned, fleetSessions, type Counts, type GroupCharging } from '../charging/groupCharging.ts';
import type { Session } from '../charging/problem.ts';
import { SLOT_MINUTES } from '../charging/sessions.ts';
import { even, evenCharging, uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { byYearGiven } from '../dossier/replacementYear.ts';
import { createProofs, type Proofs } from './proofs.ts';

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
    case 'even':
      // Shared evenly nothing is caught up later: it fits when it is never throttled.
      return isUnder(evenlyKW(sessions, baseKW), limitKW);
    case 'optimal':
      return bindingSlots({ baseKW, limitKW }, sessions) === null;
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

/** The quarters that prove that these sessions do not fit with any plan; null when they fit. */
function bindingSlots(
  { baseKW, limitKW }: Pick<SiteWeek, 'baseKW' | 'limitKW'>,
  sessions: readonly Session[],
): number[] | null {
  // Rounding must not make a plan that is exactly at the limit impossible.
  const slack = Float64Array.from(limitKW, (kW) => kW + TINY);
  const { cut } = fullestFlow(peakProblem(sessions, baseKW, slack));
  return cut === null ? null : Array.from(cut.slots.keys()).filter((slot) => cut.slots[slot] === 1);
}

/** The site with every session charged evenly, kW per quarter. */
function evenlyKW(sessions: readonly Session[], baseKW: ArrayLike<number>): Float64Array {
  const slots = baseKW.length;
  const change = new Float64Array(2 * slots + 2);
  for (const session of sessions) {
    const { powerKW, fullSlots, lastKW } = evenCharging(session, SLOT_HOURS);
    const full = session.arrival + fullSlots;
    change[session.arrival] += powerKW;
    change[full] += lastKW - powerKW;
    change[full + 1] -= lastKW;
  }
  const site = Float64Array.from(baseKW);
  let power = 0;
  for (let slot = 0; slot < 2 * slots; slot++) {
    power += change[slot];
    site[slot % slots] += power;
  }
  return site;
}

const SLOT_HOURS = SLOT_MINUTES / 60;
/** By the year of replacement, then the order of the record. */
export function inOrderOfPlan(groups: readonly GroupCharging[]): GroupCharging[] {
  return byYearGiven(groups, ({ duty }) => duty.group);
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

/**
 * The largest number of vehicles that fits, from 0 to `most`: `countsOf` says which they are, and more vehicles never
 * fit where fewer do not.
 */
export function largestThatFits(
  strategy: Strategy,
  week: SiteWeek,
  most: number,
  countsOf: (count: number) => Counts,
  parameters: Parameters,
  proofs: Proofs = createProofs(),
): number {
  if (!isUnder(week.baseKW, week.limitKW)) return 0;
  const sessionsOf = (count: number): Session[] => fleetSessions(week.groups, parameters, countsOf(count));
  if (strategy !== 'optimal') return largestThat(most, (count) => sessionsFit(strategy, week, sessionsOf(count)));
  // Each number that does not fit leaves a proof that tells without the flow which others do not either.
  for (let count = most; ;) {
    count = largestThat(count, (one) => !proofs.refute(week, sessionsOf(one)));
    if (count === 0) return 0;
    const slots = bindingSlots(week, sessionsOf(count));
    if (slots === null) return count;
    proofs.add(slots);
    count -= 1;
  }
}

/** The largest count from 0 to `most` that is good, 0 where none is; more are never good where fewer are not. */
function largestThat(most: number, isGood: (count: number) => boolean): number {
  if (isGood(most)) return most;
  let good = 0;
  let bad = most;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isGood(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

/** How many vehicles fit in the order of the plan. */
export function fitInOrder(strategy: Strategy, week: SiteWeek, parameters: Parameters, proofs?: Proofs): number {
  const order = inOrderOfPlan(week.groups);
  const total = order.reduce((sum, group) => sum + group.duty.number, 0);
  return largestThatFits(strategy, week, total, (count) => firstVehicles(order, count), parameters, proofs);
}
