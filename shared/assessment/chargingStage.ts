/** The winter week at the site: who charges when under each strategy, and what of it the limit leaves undelivered. */
import { bendToPeak, monthToPeak, sectorShape, weekLoadKW, type YearShape } from '../charging/baseLoad.ts';
import { proposeCharger } from '../charging/chargers.ts';
import { optimalPlan } from '../charging/optimum.ts';
import { sessionPowerKW } from '../charging/plan.ts';
import type { ChargeProblem, Session } from '../charging/problem.ts';
import type { ProfileSet } from '../charging/profiles.ts';
import { otherSessions, SLOT_MINUTES, SLOTS_PER_WEEK, winterWeekSessions } from '../charging/sessions.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { lossFigure, resolveDuty, winterDayNeed, type Duty } from '../charging/vehicleEnergy.ts';
import type { Company, FleetGroup, Site } from '../dossier/schema.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { ChargingResult, Fit, GroupCharging, StrategyOutcome } from './results.ts';

/** The coldest month of the typical year. */
const WINTER_MONTH = 1;
/** Smaller shortfalls than this are rounding, kWh. */
const TINY = 1e-6;

/** The year shape of the site's own use, bent to the known peak. */
export function siteShape(sector: Company['sector'], site: Site, profiles: ProfileSet): YearShape {
  const shape = sectorShape(sector, profiles);
  const ratio = knownPeakOverMean(site);
  return ratio === null ? shape : bendToPeak(shape, ratio);
}

/** Null while peak or use is not known, or where they contradict each other. */
function knownPeakOverMean({ peakKW, yearlyKWh }: Site): number | null {
  if (peakKW === null || yearlyKWh === null || yearlyKWh <= 0) return null;
  const ratio = peakKW / (yearlyKWh / 8760);
  return ratio > 1 ? ratio : null;
}

/** The site's own use in the winter week. A known peak is taken to fall in it, whatever the season of the profile. */
function winterBaseKW(shape: YearShape, site: Site): Float64Array {
  const ratio = knownPeakOverMean(site);
  const winter = ratio === null ? shape : monthToPeak(shape, WINTER_MONTH, ratio);
  return weekLoadKW(winter, site.yearlyKWh ?? 0, WINTER_MONTH);
}

/** A problem without prices: what the assessment asks of the charging core. */
export function peakProblem(
  sessions: readonly Session[],
  baseLoadKW: ArrayLike<number>,
  limitKW: number | null,
): ChargeProblem {
  return {
    slotMinutes: SLOT_MINUTES,
    slots: SLOTS_PER_WEEK,
    cyclic: true,
    baseLoadKW,
    limitKW: limitKW === null ? null : new Float64Array(SLOTS_PER_WEEK).fill(limitKW),
    pricePerKWh: null,
    feedInPerKWh: null,
    peakPricePerKW: 0,
    objective: 'peak',
    battery: null,
    sessions,
  };
}

/** Duty, charger and winter need of every group that can be calculated. */
export function groupsCharging(groups: readonly FleetGroup[], site: Site, parameters: Parameters): GroupCharging[] {
  const left = site.chargers.map((charger) => ({ powerKW: charger.powerKW ?? 0, number: charger.number ?? 0 }));
  return groups.flatMap((group) => {
    const duty = resolveDuty(group, parameters);
    return duty === null ? [] : [groupCharging(duty, left, parameters)];
  });
}

function groupCharging(duty: Duty, left: { powerKW: number; number: number }[], parameters: Parameters): GroupCharging {
  const atDepot = duty.nightPlace === 'depot';
  const charger = atDepot ? proposeCharger(duty, parameters) : null;
  let chargersPresent = 0;
  for (const present of charger === null ? [] : left) {
    if (present.powerKW < charger!.powerKW - 1e-9) continue;
    const taken = Math.min(present.number, duty.number - chargersPresent);
    present.number -= taken;
    chargersPresent += taken;
  }
  const keep = 1 - parameters.number(lossFigure(charger?.kind ?? 'ac')) / 100;
  const mean = winterDayNeed(duty, duty.meanDayKm, parameters);
  const longest = winterDayNeed(duty, duty.longestDayKm, parameters);
  return {
    groupId: duty.group.id,
    duty,
    charger,
    chargersPresent,
    nightKWhAtGrid: { mean: mean.nightAtBattery / keep, longest: longest.nightAtBattery / keep },
    roadKWhMeanDay: mean.roadAtBattery,
    roadKWhLongestDay: longest.roadAtBattery,
  };
}

/** All winter sessions of the fleet; `counts` limits the vehicles per group. */
export function fleetSessions(
  groups: readonly GroupCharging[],
  parameters: Parameters,
  counts: (group: GroupCharging) => number = (group) => group.duty.number,
): Session[] {
  return groups.flatMap((group) =>
    group.charger === null ? [] : winterWeekSessions(group.duty, group.charger, counts(group), parameters),
  );
}

export function chargingStage(
  shape: YearShape,
  site: Site,
  groups: readonly GroupCharging[],
  limits: ConnectionLimits,
  parameters: Parameters,
): ChargingResult {
  const baseKnown = site.yearlyKWh !== null;
  const baseKW = winterBaseKW(shape, site);
  const growthKW = site.growth.reduce((sum, growth) => sum + (growth.powerKW ?? 0), 0);
  const others = otherSessions(site);
  // Other electric vehicles are not ours to steer: they charge when they come, in every strategy.
  const withOthers = uncontrolled(peakProblem(others.sessions, baseKW, null)).siteKW;
  const planned = withOthers.map((power) => power + growthKW);
  const sessions = fleetSessions(groups, parameters);
  const free = peakProblem(sessions, planned, null);
  const limited = peakProblem(sessions, planned, limits.usableKW);
  const best = optimalPlan(free);
  const plans = { uncontrolled: uncontrolled(free), even: even(free), optimal: best.plan };
  const wanted = sum(best.plan.deliveredKWh);
  const fit = (fits: boolean): Fit => (limits.usableKW === null || !baseKnown ? 'open' : fits ? 'likely' : 'no');

  const outcome = (strategy: keyof typeof plans): StrategyOutcome => {
    const peakKW = Math.max(0, maximum(plans[strategy].siteKW));
    // A limit of 0 has no margin in percent.
    const margin = limits.usableKW ? ((limits.usableKW - peakKW) / limits.usableKW) * 100 : null;
    const none = { unmetKWh: 0, unmet: [] };
    const short = limits.usableKW === null || peakKW <= limits.usableKW + TINY ? none : shortfall(strategy);
    // Evenly shared charging is throttled where the limit bites, so it fits when nothing is left undelivered.
    const within = limits.usableKW !== null && peakKW <= limits.usableKW + TINY;
    const fits =
      strategy === 'even' ? within || (short.unmetKWh <= TINY && maximum(planned) <= limits.usableKW!) : within;
    return { peakKW, fit: fit(fits), marginPercent: margin, siteKW: plans[strategy].siteKW, ...short };
  };

  const shortfall = (strategy: keyof typeof plans): Pick<StrategyOutcome, 'unmet' | 'unmetKWh'> => {
    // Uncontrolled charging knows no limit: nothing stays undelivered, the fuse goes.
    if (strategy === 'uncontrolled') return { unmetKWh: 0, unmet: [] };
    const plan = strategy === 'even' ? even(limited) : optimalPlan(limited).plan;
    const unmet = sessions.flatMap((session, index) => {
      const kWh = plans[strategy].deliveredKWh[index] - plan.deliveredKWh[index];
      if (kWh <= TINY) return [];
      const [groupId, vehicle, day] = session.id.split('/');
      return [{ groupId, vehicle: Number(vehicle), day: Number(day), kWh }];
    });
    return { unmet, unmetKWh: unmet.reduce((total, one) => total + one.kWh, 0) };
  };

  const certificate = sessions.length === 0 ? null : best.peakCertificate;
  return {
    groups,
    baseKW: planned,
    basePeakKW: maximum(planned),
    baseKnown,
    profileNames: shape.names,
    growthKW,
    weekKWh: wanted,
    strategies: { uncontrolled: outcome('uncontrolled'), even: outcome('even'), optimal: outcome('optimal') },
    certificate,
    bindingSlots: certificate?.kind === 'sessions' ? certificate.slots : [],
    incompleteOthers: others.incomplete,
    plan: vehiclePlans(sessions, (index) => sessionPowerKW(best.plan, index)),
  };
}

/** One row per vehicle: its nights of the week added together. */
function vehiclePlans(sessions: readonly Session[], powerOf: (index: number) => number[]): ChargingResult['plan'] {
  const rows = new Map<string, { groupId: string; vehicle: number; powerKW: Float64Array }>();
  sessions.forEach((session, index) => {
    const [groupId, vehicle] = session.id.split('/');
    const key = `${groupId}/${vehicle}`;
    const row = rows.get(key) ?? { groupId, vehicle: Number(vehicle), powerKW: new Float64Array(SLOTS_PER_WEEK) };
    powerOf(index).forEach((power, slot) => (row.powerKW[slot] += power));
    rows.set(key, row);
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
