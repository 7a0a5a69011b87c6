/**
 * What fits under the limit, by exact feasibility: nothing undelivered because of the limit, and the site below it in
 * every quarter of the coldest working week.
 *
 * Where chargers have a least power no quick method is exact for smart charging. It fits, then, where a plan that obeys
 * is found (leastPower.ts); that it does not is proven where it would not fit without the least power either. What
 * lies between the two is told apart: `fits` is the number that certainly fits, `atMost` the number that nobody can pass.
 */
import { isAbove, lowestPeak, SAME_PEAK } from '../charging/batteryPlan.ts';
import { fullestFlow } from '../charging/leastPeak.ts';
import { optimalPeakKW, optimalPlan } from '../charging/optimum.ts';
import { asPlanned, fleetSessions, type Counts, type GroupCharging } from '../charging/groupCharging.ts';
import { hasLeastPower } from '../charging/minimumPower.ts';
import type { Battery, Session } from '../charging/problem.ts';
import { SLOT_MINUTES } from '../charging/sessions.ts';
import { shave } from '../charging/shaving.ts';
import { even, evenCharging, uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { byYearGiven } from '../dossier/replacementYear.ts';
import { cannotAlone, obeyingPlan, obeysWithin } from './leastPower.ts';
import { createProofs, type Proofs } from './proofs.ts';
import { isUnder, raisedProblem, TINY, type WeekWithoutFleet } from './weekRoom.ts';

export const strategies = ['uncontrolled', 'even', 'optimal'] as const;
export type Strategy = (typeof strategies)[number];

/** A site in the coldest working week. */
export interface SiteWeek extends WeekWithoutFleet {
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

/** The same for sessions that are made already. With a least power: whether a plan that obeys it is found. */
export function sessionsFit(strategy: Strategy, week: WeekWithoutFleet, sessions: readonly Session[]): boolean {
  return strategy === 'optimal' && hasLeastPower(sessions)
    ? mayFit(strategy, week, sessions) && obeys(week, sessions)
    : mayFit(strategy, week, sessions);
}

/**
 * Whether a plan that obeys is found. Charging evenly is one: a stay whose even power is below the minimum draws the
 * minimum from its arrival until the energy is in (`evenCharging`), so every quarter but its last has 0 or at least the
 * least. Where that stays under the limit the least power cannot bind, and nothing is searched.
 */
function obeys(week: WeekWithoutFleet, sessions: readonly Session[]): boolean {
  return sessionsFit('even', week, sessions) || obeysWithin(week, sessions);
}

/** Whether these sessions could fit: false is proven. The same as `sessionsFit` where no charger has a least power. */
export function mayFit(strategy: Strategy, week: WeekWithoutFleet, sessions: readonly Session[]): boolean {
  const { baseKW, limitKW } = week;
  if (strategy === 'optimal' && cannotAlone(week, sessions)) return false;
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
 * The room that is left in every quarter, kW; negative is what it falls short. With smart charging it is the most that
 * any plan can leave, with the battery where there is one; with a least power the most that was found to be left.
 */
export function roomKW(strategy: Strategy, week: WeekWithoutFleet, sessions: readonly Session[]): number {
  const { baseKW, limitKW, battery } = week;
  if (strategy !== 'optimal') {
    const plan = strategy === 'even' ? even : uncontrolled;
    const { siteKW } = plan(peakProblem(sessions, baseKW, null));
    return siteKW.reduce((least, kW, slot) => Math.min(least, limitKW[slot] - kW), Infinity);
  }
  const { problem, top } = raisedProblem(week, sessions);
  if (hasLeastPower(sessions)) return top - obeyingPlan(week, sessions).peakKW;
  return top - (battery === null ? optimalPeakKW(problem) : lowestPeak(problem, battery).peakKW);
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

/** How many fit. Both are the same but where a least power keeps it from being proven. */
export interface NumberThatFits {
  /** Certainly fits. */
  fits: number;
  /** More than this certainly does not fit. */
  atMost: number;
}

/** The largest number of vehicles that certainly fits, from 0 to `most`: `countsOf` says which they are. */
export function largestThatFits(
  strategy: Strategy,
  week: SiteWeek,
  most: number,
  countsOf: (count: number) => Counts,
  parameters: Parameters,
  proofs?: Proofs,
): number {
  return largestOf(strategy, week, most, (count) => fleetSessions(week.groups, parameters, countsOf(count)), proofs)
    .fits;
}

/** The same with the number that nobody can pass. More vehicles never fit where fewer do not. */
export function largestOf(
  strategy: Strategy,
  week: WeekWithoutFleet,
  most: number,
  sessionsGiven: (count: number) => readonly Session[],
  proofs: Proofs = createProofs(),
): NumberThatFits {
  const sessionsOf = keepingLast(sessionsGiven);
  const atMost = most === 0 ? 0 : mostThatMayFit(strategy, week, most, sessionsOf, proofs);
  if (strategy !== 'optimal' || atMost === 0 || !hasLeastPower(sessionsOf(atMost))) return { fits: atMost, atMost };
  // A plan for more is one for fewer too: what is found to fit is certain for every smaller number.
  return { fits: largestThat(atMost, (count) => obeys(week, sessionsOf(count))), atMost };
}

/** The same number is asked for more than once in a row. */
function keepingLast<Made>(make: (count: number) => Made): (count: number) => Made {
  let last: { count: number; made: Made } | null = null;
  return (count) => {
    if (last?.count !== count) last = { count, made: make(count) };
    return last.made;
  };
}

function mostThatMayFit(
  strategy: Strategy,
  week: WeekWithoutFleet,
  most: number,
  sessionsOf: (count: number) => readonly Session[],
  proofs: Proofs,
): number {
  const withBattery = strategy === 'optimal' && week.battery !== null;
  if (!withBattery && !isUnder(week.baseKW, week.limitKW)) return 0;
  if (strategy !== 'optimal' || withBattery)
    return largestThat(most, (count) => mayFit(strategy, week, sessionsOf(count)));
  // Each number that does not fit leaves a proof that tells without the flow which others do not either.
  for (let count = most; ;) {
    count = largestThat(count, (one) => {
      const sessions = sessionsOf(one);
      return !proofs.refute(week, sessions) && !cannotAlone(week, sessions);
    });
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

/** How many vehicles certainly fit in the order of the plan. */
export function fitInOrder(strategy: Strategy, week: SiteWeek, parameters: Parameters, proofs?: Proofs): number {
  return rangeInOrder(strategy, week, parameters, proofs).fits;
}

/** The same with the number that nobody can pass. */
export function rangeInOrder(
  strategy: Strategy,
  week: SiteWeek,
  parameters: Parameters,
  proofs?: Proofs,
): NumberThatFits {
  const order = inOrderOfPlan(week.groups);
  const total = order.reduce((sum, group) => sum + group.duty.number, 0);
  const sessionsOf = (count: number): Session[] => fleetSessions(week.groups, parameters, firstVehicles(order, count));
  return largestOf(strategy, week, total, sessionsOf, proofs);
}
