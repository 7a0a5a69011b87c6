/**
 * What fits under the limit, by exact feasibility: nothing undelivered because of the limit, and the site below it in
 * every quarter of the coldest working week.
 */
import { isAbove, lowestPeak, SAME_PEAK } from '../charging/batteryPlan.ts';
import { fullestFlow } from '../charging/leastPeak.ts';
import { optimalPeakKW, optimalPlan } from '../charging/optimum.ts';
import { asPlanned, fleetSessions, type Counts, type GroupCharging } from '../charging/groupCharging.ts';
import type { Battery, ChargeProblem, Session } from '../charging/problem.ts';
import { SLOT_MINUTES } from '../charging/sessions.ts';
import { shave } from '../charging/shaving.ts';
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
  /** The stationary battery; only smart charging makes use of it. Null without one. */
  battery: Battery | null;
  /** Groups that charge at the depot. */
  groups: readonly GroupCharging[];
}

/** The same without the fleet, which is given as sessions. */
export type WeekWithoutFleet = Omit<SiteWeek, 'groups'>;

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
export function sessionsFit(strategy: Strategy, week: WeekWithoutFleet, sessions: readonly Session[]): boolean {
  const { baseKW, limitKW } = week;
  if (strategy === 'optimal' && week.battery !== null) return fitsWithBattery(week, week.battery, sessions);
  if (!isUnder(baseKW, limitKW)) return false;
  switch (strategy) {
    case 'uncontrolled':
      return isUnder(uncontrolled(peakProblem(sessions, baseKW, null)).siteKW, limitKW);
    case 'even':
      // Shared evenly nothing is caught up later: it fits when it is never throttled.
      return isUnder(evenlyKW(sessions, baseKW), limitKW);
    case 'optimal':
      return bindingSlots(week, sessions) === null;
  }
}

/** Most answers need no programme: it fits without the battery, or with it beside that plan, or a cut refutes it. */
function fitsWithBattery(week: WeekWithoutFleet, battery: Battery, sessions: readonly Session[]): boolean {
  const { baseKW, limitKW } = week;
  if (isUnder(baseKW, limitKW) && bindingSlots(week, sessions) === null) return true;
  const raised = raisedProblem(week, sessions);
  const enough = raised.top * (1 + SAME_PEAK) + TINY;
  const { plan, peakKW } = optimalPlan(raised.problem);
  // Whatever a battery gives the grid could give: no peak is lower by more than its power.
  if (peakKW - battery.powerKW > enough || isAbove(raised.problem, battery, enough)) return false;
  if (shave(plan.siteKW, battery, SLOT_HOURS).peakKW <= enough) return true;
  return lowestPeak(raised.problem, battery).peakKW <= enough;
}

/**
 * The site raised in each quarter by what the limit there lies below the highest: its lowest peak lies as far below
 * `top` as the limit leaves room.
 */
export function raisedProblem(
  { baseKW, limitKW }: Pick<SiteWeek, 'baseKW' | 'limitKW'>,
  sessions: readonly Session[],
): { problem: ChargeProblem; top: number } {
  const top = Float64Array.from(limitKW).reduce((most, kW) => Math.max(most, kW), 0);
  const raised = Float64Array.from(baseKW, (kW, slot) => kW + top - limitKW[slot]);
  return { problem: peakProblem(sessions, raised, null), top };
}

/**
 * The room that is left in every quarter, kW; negative is what it falls short. With smart charging it is the most that
 * any plan can leave, with the battery where there is one.
 */
export function roomKW(strategy: Strategy, week: WeekWithoutFleet, sessions: readonly Session[]): number {
  const { baseKW, limitKW, battery } = week;
  if (strategy !== 'optimal') {
    const plan = strategy === 'even' ? even : uncontrolled;
    const { siteKW } = plan(peakProblem(sessions, baseKW, null));
    return siteKW.reduce((least, kW, slot) => Math.min(least, limitKW[slot] - kW), Infinity);
  }
  const { problem, top } = raisedProblem(week, sessions);
  return top - (battery === null ? optimalPeakKW(problem) : lowestPeak(problem, battery).peakKW);
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
  const sessionsOf = (count: number): Session[] => fleetSessions(week.groups, parameters, countsOf(count));
  const withBattery = strategy === 'optimal' && week.battery !== null;
  if (!withBattery && !isUnder(week.baseKW, week.limitKW)) return 0;
  if (strategy !== 'optimal' || withBattery)
    return largestThat(most, (count) => sessionsFit(strategy, week, sessionsOf(count)));
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
