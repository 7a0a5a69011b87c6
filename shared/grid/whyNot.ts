/**
 * Why no more vehicles fit: the quarters of the week and the vehicles that bind. With one vehicle more than fits, the
 * minimum cut of the charging core names the sessions that cannot get more than the limit leaves in those quarters.
 */
import { fleetSessions, type GroupCharging } from '../charging/groupCharging.ts';
import { bestPlan } from '../charging/bestPlan.ts';
import { lowestPeak } from '../charging/batteryPlan.ts';
import { optimalPlan } from '../charging/optimum.ts';
import type { Session } from '../charging/problem.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { firstVehicles, inOrderOfPlan, isUnder, TINY, type SiteWeek } from './fits.ts';

export interface BindingVehicles {
  groupId: string;
  /** Numbered from 1, as in the charging plan. */
  vehicles: readonly number[];
}

export interface WhyNot {
  /** site: the site alone passes the limit; vehicles: charging does; fits: it fits, and this is what sets the peak. */
  kind: 'site' | 'vehicles' | 'fits';
  /** The first vehicle of the plan that does not fit; null where everything or nothing fits. */
  next: { groupId: string; vehicle: number } | null;
  /** Vehicles that are counted here: those that fit and one more. */
  counted: number;
  /** Binding quarters of the week, ascending. */
  slots: readonly number[];
  binding: readonly BindingVehicles[];
  /** What stays undelivered in the coldest week with that one vehicle more, kWh. */
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
  if (fits >= total) {
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
  const best = battery === null ? null : bestPlan({ ...problem, battery });
  const { siteKW, deliveredKWh } = best?.ok ? best.plan : plan;
  const asked = sessions.reduce((sum, one) => sum + one.energyKWh, 0);
  return {
    kind: 'vehicles',
    next: nextOf(order, counts, firstVehicles(order, fits)),
    counted,
    slots: unmetCertificate.slots,
    binding: vehiclesOf(sessions, unmetCertificate.sessions),
    shortKWh: Math.max(0, asked - deliveredKWh.reduce((sum, kWh) => sum + kWh, 0)),
    siteKW,
  };
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
