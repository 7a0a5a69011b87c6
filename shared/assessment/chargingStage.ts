/** The winter week at the site: who charges when under each strategy, and what of it the limit leaves undelivered. */
import { fleetSessions, type GroupCharging } from '../charging/groupCharging.ts';
import { lowestPeak } from '../charging/batteryPlan.ts';
import { bestPlan } from '../charging/bestPlan.ts';
import { leastPowerKW, planWithMinimum } from '../charging/minimumPower.ts';
import { optimalPlan, type OptimalPlan } from '../charging/optimum.ts';
import type { OwnUse } from '../charging/ownUse.ts';
import { siteWith, type ChargePlan } from '../charging/plan.ts';
import type { Battery, ChargeProblem, Session } from '../charging/problem.ts';
import { siteBattery } from '../charging/siteBattery.ts';
import { siteWithoutFleet } from '../charging/siteWithoutFleet.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Site } from '../dossier/schema.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import { isUnder, raisedProblem, sessionsFit } from '../grid/fits.ts';
import { weekLimitKW } from '../grid/weekLimit.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { ChargingResult, Fit, StrategyOutcome } from './results.ts';

/** Smaller shortfalls than this are rounding, kWh. */
const TINY = 1e-6;

export function chargingStage(
  own: OwnUse,
  site: Site,
  groups: readonly GroupCharging[],
  limits: ConnectionLimits,
  parameters: Parameters,
): ChargingResult {
  const { growthKW, todayKW: withOthers, plannedKW: planned, incompleteOthers } = siteWithoutFleet(own, site);
  const sessions = fleetSessions(groups, parameters);
  const limitKW = weekLimitKW(site, limits);
  const free = peakProblem(sessions, planned, null);
  const limited = peakProblem(sessions, planned, limitKW);
  const battery = siteBattery(site, parameters);
  const best = bestWithin(free, limited, limitKW);
  const smart = battery === null ? best.plan : planWithBattery(free, limitKW, battery, best.plan);
  const plans = { uncontrolled: uncontrolled(free), even: even(free), optimal: smart };
  const wanted = sum(smart.deliveredKWh);
  const yes = own.certain ? 'yes' : 'likely';
  const fit = (fits: boolean): Fit => (limitKW === null || !own.known ? 'open' : fits ? yes : 'no');

  const outcome = (strategy: keyof typeof plans): StrategyOutcome => {
    const { siteKW } = plans[strategy];
    const peakKW = Math.max(0, maximum(siteKW));
    const within =
      limitKW !== null &&
      (strategy === 'optimal' && battery !== null
        ? sessionsFit(strategy, { baseKW: planned, limitKW, battery }, sessions)
        : isUnder(siteKW, limitKW));
    const none = { unmetKWh: 0, unmet: [] };
    const short = limitKW === null || within ? none : shortfall(strategy);
    // Evenly shared charging is throttled where the limit bites, so it fits when nothing is left undelivered.
    const throttled = limitKW !== null && short.unmetKWh <= TINY && isUnder(planned, limitKW);
    const fits = strategy === 'even' ? within || throttled : within;
    return { peakKW, fit: fit(fits), marginPercent: marginPercent(siteKW, limitKW), siteKW, ...short };
  };

  const shortfall = (strategy: keyof typeof plans): Pick<StrategyOutcome, 'unmet' | 'unmetKWh'> => {
    // Uncontrolled charging knows no limit: nothing stays undelivered, the fuse goes.
    if (strategy === 'uncontrolled') return { unmetKWh: 0, unmet: [] };
    const plan = strategy === 'even' ? even(limited) : leastUnmet(limited, battery);
    const unmet = sessions.flatMap((session, index) => {
      const kWh = plans[strategy].deliveredKWh[index] - plan.deliveredKWh[index];
      if (kWh <= TINY) return [];
      const [groupId, vehicle, day] = session.id.split('/');
      return [{ groupId, vehicle: Number(vehicle), day: Number(day), kWh }];
    });
    return { unmet, unmetKWh: unmet.reduce((total, one) => total + one.kWh, 0) };
  };

  const outcomes = { uncontrolled: outcome('uncontrolled'), even: outcome('even'), optimal: outcome('optimal') };
  // Where the optimum does not fit nothing does; where this plan fits, it does; between the two nothing is proven.
  const minimumFit = (siteKW: ArrayLike<number>): Fit => {
    const { fit: without } = outcomes.optimal;
    return without === 'no' || limitKW === null || isUnder(siteKW, limitKW) ? without : 'open';
  };
  const minimum = planOverMinimum(battery === null ? free : besideBattery(free, smart), smart, limitKW);
  // The certificate is that of the flow: with a battery it proves nothing about the peak.
  const certificate = sessions.length === 0 || battery !== null ? null : best.peakCertificate;
  return {
    groups,
    baseKW: planned,
    todayKW: withOthers,
    limitKW,
    basePeakKW: maximum(planned),
    baseKnown: own.known,
    baseCertain: own.certain,
    meter: own.meter,
    profileNames: own.profileNames,
    growthKW,
    weekKWh: wanted,
    strategies: outcomes,
    certificate,
    bindingSlots: certificate?.kind === 'sessions' ? certificate.slots : [],
    incompleteOthers,
    minimum: minimum && {
      lowestKW: outcomes.optimal.peakKW,
      peakKW: Math.max(0, maximum(minimum.siteKW)),
      fit: minimumFit(minimum.siteKW),
    },
    battery,
    plan: vehiclePlans(sessions, minimum ?? smart),
  };
}

/** The plan that obeys the least that the chargers give; null where none of them has one. */
function planOverMinimum(
  problem: ChargeProblem,
  best: ChargePlan,
  limitKW: ArrayLike<number> | null,
): ChargePlan | null {
  if (problem.sessions.every((session) => leastPowerKW(session) === 0)) return null;
  const varies = limitKW !== null && !isConstant(limitKW);
  if (!varies) return planWithMinimum(problem, best);
  const top = maximum(limitKW);
  return planWithMinimum(
    problem,
    best,
    Float64Array.from(problem.baseLoadKW, (kW, slot) => kW + top - limitKW[slot]),
  );
}

/** The problem with what the battery does in a plan counted as use of the site: vehicles move, the battery stays. */
function besideBattery(problem: ChargeProblem, plan: ChargePlan): ChargeProblem {
  const nothing = { ...problem, baseLoadKW: new Float64Array(problem.slots) };
  const fleetKW = siteWith(nothing, plan.stays, plan.powerKW);
  return { ...problem, baseLoadKW: plan.siteKW.map((kW, slot) => kW - fleetKW[slot]) };
}

/**
 * The lowest peak without any limit; where the limit varies over the week and that plan passes it somewhere, the plan
 * that keeps to it, if there is one.
 */
function bestWithin(free: ChargeProblem, limited: ChargeProblem, limitKW: ArrayLike<number> | null): OptimalPlan {
  const best = optimalPlan(free);
  if (limitKW === null || isConstant(limitKW) || isUnder(best.plan.siteKW, limitKW)) return best;
  const within = optimalPlan(limited);
  return within.unmetCertificate.slots.length === 0 ? within : best;
}

/**
 * Charging and battery together at the lowest peak; where the limit varies over the week, as far below it as can be.
 * `without` is the best plan without the battery: where that lies under the limit the battery need not help with it.
 */
function planWithBattery(
  free: ChargeProblem,
  limitKW: ArrayLike<number> | null,
  battery: Battery,
  without: ChargePlan,
): ChargePlan {
  if (limitKW === null || isConstant(limitKW) || isUnder(without.siteKW, limitKW))
    return lowestPeak(free, battery).plan;
  const { problem } = raisedProblem({ baseKW: free.baseLoadKW, limitKW }, free.sessions);
  const { plan } = lowestPeak(problem, battery);
  const siteKW = plan.siteKW.map((kW, slot) => kW - problem.baseLoadKW[slot] + free.baseLoadKW[slot]);
  return { ...plan, siteKW };
}

/** The plan that leaves the least undelivered under the limit. */
function leastUnmet(limited: ChargeProblem, battery: Battery | null): ChargePlan {
  const best = battery === null ? null : bestPlan({ ...limited, battery });
  return best?.ok ? best.plan : optimalPlan(limited).plan;
}

function isConstant(values: ArrayLike<number>): boolean {
  for (let index = 1; index < values.length; index++) if (values[index] !== values[0]) return false;
  return true;
}

/** The least room in any quarter, percent of the limit there; null while the limit is not known or is 0. */
function marginPercent(siteKW: ArrayLike<number>, limitKW: ArrayLike<number> | null): number | null {
  if (limitKW === null) return null;
  let least = Infinity;
  for (let slot = 0; slot < siteKW.length; slot++) {
    // A limit of 0 has no margin in percent.
    if (limitKW[slot] === 0) return null;
    least = Math.min(least, ((limitKW[slot] - Math.max(0, siteKW[slot])) / limitKW[slot]) * 100);
  }
  return least;
}

/** One row per vehicle: its stays of the week added together. */
function vehiclePlans(sessions: readonly Session[], plan: ChargePlan): ChargingResult['plan'] {
  const rows = new Map<string, { groupId: string; vehicle: number; powerKW: Float64Array }>();
  const { slots, arrival, first } = plan.stays;
  sessions.forEach((session, index) => {
    const [groupId, vehicle] = session.id.split('/');
    const key = `${groupId}/${vehicle}`;
    let row = rows.get(key);
    if (row === undefined)
      rows.set(key, (row = { groupId, vehicle: Number(vehicle), powerKW: new Float64Array(slots) }));
    let slot = arrival[index];
    for (let place = first[index]; place < first[index + 1]; place++) {
      row.powerKW[slot] += plan.powerKW[place];
      if (++slot === slots) slot = 0;
    }
  });
  return [...rows.values()];
}

function maximum(values: ArrayLike<number>): number {
  let most = -Infinity;
  for (let index = 0; index < values.length; index++) most = Math.max(most, values[index]);
  return most;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) total += values[index];
  return total;
}
