/** The winter week at the site: who charges when under each strategy, and what of it the limit leaves undelivered. */
import { fleetSessions, type GroupCharging } from '../charging/groupCharging.ts';
import { lowestPeak } from '../charging/batteryPlan.ts';
import { bestPlan } from '../charging/bestPlan.ts';
import { hasLeastPower } from '../charging/minimumPower.ts';
import { optimalPlan, type OptimalPlan } from '../charging/optimum.ts';
import type { OwnUse } from '../charging/ownUse.ts';
import type { ChargePlan } from '../charging/plan.ts';
import type { Battery, ChargeProblem, Session } from '../charging/problem.ts';
import { siteBattery } from '../charging/siteBattery.ts';
import { siteWithoutFleet } from '../charging/siteWithoutFleet.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Site } from '../dossier/schema.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import { mayFit, sessionsFit } from '../grid/fits.ts';
import { fullestObeyingPlan, obeyingPlan } from '../grid/leastPower.ts';
import { isUnder, raisedProblem } from '../grid/weekRoom.ts';
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
  const lowest = battery === null ? best.plan : planWithBattery(free, limitKW, battery, best.plan);
  // Without a limit, or with one of which nothing is known, the lowest plan is as low as it can be under any.
  const week = { baseKW: planned, limitKW: limitKW ?? new Float64Array(planned.length), battery };
  const obeying = hasLeastPower(sessions) ? obeyingPlan(week, sessions).plan : null;
  const smart = obeying ?? lowest;
  const plans = { uncontrolled: uncontrolled(free), even: even(free), optimal: smart };
  const wanted = sum(smart.deliveredKWh);
  const yes = own.certain ? 'yes' : 'likely';
  const fit = (fits: boolean): Fit => (limitKW === null || !own.known ? 'open' : fits ? yes : 'no');

  const outcome = (strategy: keyof typeof plans): StrategyOutcome => {
    const { siteKW } = plans[strategy];
    const peakKW = Math.max(0, maximum(siteKW));
    const within =
      limitKW !== null &&
      (strategy === 'optimal' && battery !== null && obeying === null
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
    const plan = strategy === 'even' ? even(limited) : smartWithin();
    const unmet = sessions.flatMap((session, index) => {
      const kWh = plans[strategy].deliveredKWh[index] - plan.deliveredKWh[index];
      if (kWh <= TINY) return [];
      const [groupId, vehicle, day] = session.id.split('/');
      return [{ groupId, vehicle: Number(vehicle), day: Number(day), kWh }];
    });
    return { unmet, unmetKWh: unmet.reduce((total, one) => total + one.kWh, 0) };
  };

  const smartWithin = (): ChargePlan =>
    obeying === null ? leastUnmet(limited, battery) : fullestObeyingPlan(week, sessions, obeying);

  const outcomes = { uncontrolled: outcome('uncontrolled'), even: outcome('even'), optimal: outcome('optimal') };
  const lowestKW = Math.max(0, maximum(lowest.siteKW));
  const { peakKW } = outcomes.optimal;
  const minimum = obeying && {
    lowestKW: Math.min(lowestKW, peakKW),
    peakKW,
    // Where this plan fits, it does; where the optimum does not, nothing does; between the two nothing is proven.
    fit: outcomes.optimal.fit === 'no' && mayFit('optimal', week, sessions) ? ('open' as const) : outcomes.optimal.fit,
  };
  // The certificate is that of the flow: with a battery, or with a higher peak, it proves nothing about this plan.
  const proves = battery === null && peakKW <= lowestKW + TINY;
  const certificate = sessions.length === 0 || !proves ? null : best.peakCertificate;
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
    bindingSlots: battery === null && best.peakCertificate.kind === 'sessions' ? best.peakCertificate.slots : [],
    incompleteOthers,
    minimum,
    battery,
    plan: vehiclePlans(sessions, smart),
  };
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
