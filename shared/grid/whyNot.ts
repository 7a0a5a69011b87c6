/**
 * Why no more vehicles fit: the quarters of the week and the vehicles that bind. With one vehicle more than fits, the
 * minimum cut of the charging core names the sessions that cannot get more than the limit leaves in those quarters. Where
 * only the least power of chargers keeps it from being proven, the plan that was found names them.
 */
import { fleetSessions, type GroupCharging } from '../charging/groupCharging.ts';
import { bestPlan } from '../charging/bestPlan.ts';
import { lowestPeak } from '../charging/batteryPlan.ts';
import { hasLeastPower } from '../charging/minimumPower.ts';
import { optimalPlan } from '../charging/optimum.ts';
import type { ChargePlan } from '../charging/plan.ts';
import type { Session } from '../charging/problem.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { firstVehicles, inOrderOfPlan, type SiteWeek } from './fits.ts';
import { fullestObeyingPlan, obeyingPlan } from './leastPower.ts';
import { isUnder, TINY } from './weekRoom.ts';

export interface BindingVehicles {
  groupId: string;
  /** Numbered from 1, as in the charging plan. */
  vehicles: readonly number[];
}

export interface WhyNot {
  /**
   * site: the site alone passes the limit; vehicles: charging does; minimum: the best plan found with the least power of
   * the chargers does, and none without it need to; fits: it fits, and this is what sets the peak.
   */
  kind: 'site' | 'vehicles' | 'minimum' | 'fits';
  /** The first vehicle of the plan that does not fit; null where everything or nothing fits. */
  next: { groupId: string; vehicle: number } | null;
  /** Vehicles that are counted here: those that fit and one more. */
  counted: number;
  /** Binding quarters of the week, ascending. */
  slots: readonly number[];
  binding: readonly BindingVehicles[];
  /** What stays undelivered in the coldest week with that one vehicle more, kWh; with a least power as was found. */
  shortKWh: number;
  /** The site with the best plan for the vehicles counted here, kW per quarter. */
  siteKW: ArrayLike<number>;
}

/** `fits`: how many vehicles fit in the order of the plan with smart charging. */
export function whyNot(week: SiteWeek, fits: number, parameters: Parameters): WhyNot {
  const { baseKW, limitKW, battery, groups } = week;
  if (fits === 0 && !isUnder(baseKW, limitKW)) {
    const slots = Array.from(baseKW).flatMap((kW, slot) => (kW > limitKW[slot] + TINY ? [slot] : []));
    return { kind: 'site', next: null, counted: 0, slots, binding: [], shortKWh: 0, siteKW: baseKW };
  }
  const order = inOrderOfPlan(groups);
  const total = order.reduce((sum, group) => sum + group.duty.number, 0);
  const counted = Math.min(total, fits + 1);
  const counts = firstVehicles(order, counted);
  const sessions = fleetSessions(groups, parameters, counts);
  const obeying = hasLeastPower(sessions) ? obeyingPlan(week, sessions).plan : null;
  if (fits >= total) {
    if (obeying !== null) return { kind: 'fits', next: null, counted, ...highestOf(obeying, sessions), shortKWh: 0 };
    const { plan, peakCertificate } = optimalPlan(peakProblem(sessions, baseKW, null));
    const bound = peakCertificate.kind === 'sessions' ? peakCertificate : { slots: [], sessions: [] };
    const slots =
      peakCertificate.kind === 'baseLoad' && peakCertificate.slot !== null ? [peakCertificate.slot] : bound.slots;
    const binding = vehiclesOf(sessions, bound.sessions);
    const { siteKW } = battery === null ? plan : lowestPeak(peakProblem(sessions, baseKW, null), battery).plan;
    return { kind: 'fits', next: null, counted, slots, binding, shortKWh: 0, siteKW };
  }
  const problem = peakProblem(sessions, baseKW, limitKW);
  const { plan, unmetCertificate } = optimalPlan(problem);
  // The quarters that bind are those of the grid; how much is short then is what the battery cannot make good.
  const best = battery === null || obeying !== null ? null : bestPlan({ ...problem, battery });
  const within = obeying === null ? plan : fullestObeyingPlan(week, sessions, obeying);
  const { siteKW, deliveredKWh } = best?.ok ? best.plan : within;
  const asked = sessions.reduce((sum, one) => sum + one.energyKWh, 0);
  const proven = unmetCertificate.slots.length > 0 || obeying === null;
  return {
    kind: proven ? 'vehicles' : 'minimum',
    next: nextOf(order, counts, firstVehicles(order, fits)),
    counted,
    ...(proven
      ? { slots: unmetCertificate.slots, binding: vehiclesOf(sessions, unmetCertificate.sessions) }
      : aboveOf(obeying, sessions, limitKW)),
    shortKWh: Math.max(0, asked - deliveredKWh.reduce((sum, kWh) => sum + kWh, 0)),
    siteKW,
  };
}

/** The quarters in which a plan passes the limit, and who charges in them. */
function aboveOf(
  plan: ChargePlan,
  sessions: readonly Session[],
  limitKW: ArrayLike<number>,
): Pick<WhyNot, 'slots' | 'binding'> {
  const slots = Array.from(plan.siteKW).flatMap((kW, slot) => (kW > limitKW[slot] + TINY ? [slot] : []));
  return { slots, binding: vehiclesOf(sessions, drawingIn(plan, slots)) };
}

/** The quarters in which a plan is at its peak, and who charges in them. */
function highestOf(plan: ChargePlan, sessions: readonly Session[]): Pick<WhyNot, 'slots' | 'binding' | 'siteKW'> {
  const { siteKW } = plan;
  const peakKW = siteKW.reduce((most, kW) => Math.max(most, kW), 0);
  const slots = Array.from(siteKW).flatMap((kW, slot) => (kW > peakKW - TINY ? [slot] : []));
  return { siteKW, slots, binding: vehiclesOf(sessions, drawingIn(plan, slots)) };
}

/** Positions of the sessions that draw in any of these quarters. */
function drawingIn({ stays, powerKW }: ChargePlan, slots: readonly number[]): number[] {
  const marked = new Set(slots);
  return Array.from({ length: stays.count }, (_, s) => s).filter((s) => {
    for (let k = 0; k < stays.length[s]; k++)
      if (powerKW[stays.first[s] + k] > TINY && marked.has((stays.arrival[s] + k) % stays.slots)) return true;
    return false;
  });
}

function nextOf(
  order: readonly GroupCharging[],
  counts: (group: GroupCharging) => number,
  fitting: (group: GroupCharging) => number,
): WhyNot['next'] {
  const group = order.find((one) => counts(one) > fitting(one));
  return group === undefined ? null : { groupId: group.groupId, vehicle: counts(group) };
}

function vehiclesOf(sessions: readonly Session[], positions: readonly number[]): BindingVehicles[] {
  const byGroup = new Map<string, Set<number>>();
  for (const position of positions) {
    const [groupId, vehicle] = sessions[position].id.split('/');
    const vehicles = byGroup.get(groupId) ?? new Set();
    byGroup.set(groupId, vehicles.add(Number(vehicle)));
  }
  return [...byGroup].map(([groupId, vehicles]) => ({
    groupId,
    vehicles: [...vehicles].sort((one, other) => one - other),
  }));
}
