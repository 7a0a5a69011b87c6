/** The price of charging at the depot: two yearly bills of the site, per strategy. Never with the winter factor. */
import { weekLoadKW, weekSolarKW, type YearShape } from '../charging/baseLoad.ts';
import { optimalPlan } from '../charging/optimum.ts';
import type { Session } from '../charging/problem.ts';
import type { ProfileSet } from '../charging/profiles.ts';
import { meanWeekSessions, SLOT_MINUTES } from '../charging/sessions.ts';
import { uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import { lossFigure, WEEKS_PER_YEAR } from '../charging/vehicleEnergy.ts';
import type { Site } from '../dossier/schema.ts';
import type { IsoDate } from '../format/dates.ts';
import { depotPrice, type BillContext, type YearOfSite } from '../grid/bill.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { yearOfUse } from '../tco/inputs.ts';
import { energyPerYear } from './energySplit.ts';
import type { GroupCharging, PriceResult } from './results.ts';

/** Days of each month in a year without leap day. */
const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function priceStage(
  shape: YearShape,
  site: Site,
  groups: readonly GroupCharging[],
  limits: ConnectionLimits,
  startDate: IsoDate,
  profiles: ProfileSet,
  parameters: Parameters,
): PriceResult {
  const sessions = meanSessions(groups, parameters);
  const context: BillContext = { operator: site.operator, small: limits.small, ...yearOfUse(startDate, 1) };
  const empty = (): { importKWh: number; peaks: number[] } => ({ importKWh: 0, peaks: [] });
  const years = { without: empty(), uncontrolled: empty(), optimal: empty() };
  DAYS_OF_MONTH.forEach((days, index) => {
    const month = index + 1;
    const load = weekLoadKW(shape, site.yearlyKWh ?? 0, month);
    if (site.pvKWp !== null && site.pvKWp > 0) {
      const solar = weekSolarKW(profiles, site.pvKWp, month);
      for (let slot = 0; slot < load.length; slot++) load[slot] -= solar[slot];
    }
    const problem = peakProblem(sessions, load, null);
    const weeks = days / 7;
    addMonth(years.without, load, weeks);
    addMonth(years.uncontrolled, uncontrolled(problem).siteKW, weeks);
    addMonth(years.optimal, optimalPlan(problem).plan.siteKW, weeks);
  });
  const weekKWh = sessions.reduce((sum, session) => sum + session.energyKWh, 0);
  const before = yearOf(years.without, limits);
  const price = (strategy: 'uncontrolled' | 'optimal'): PriceResult['perStrategy']['optimal'] =>
    depotPrice(before, yearOf(years[strategy], limits), weekKWh * WEEKS_PER_YEAR, context, parameters);
  return {
    perStrategy: { uncontrolled: price('uncontrolled'), optimal: price('optimal') },
    contractAssumed: limits.small === false && limits.contractedKW === null,
    transportUnknown: limits.small === null,
    operatorAssumed: limits.small === false && (site.operator === null || site.operator === 'other'),
  };
}

function meanSessions(groups: readonly GroupCharging[], parameters: Parameters): Session[] {
  return groups.flatMap((group) => {
    if (group.charger === null) return [];
    const keep = 1 - parameters.number(lossFigure(group.charger.kind)) / 100;
    const perDay = energyPerYear(group.duty, parameters).depot / (group.duty.daysPerWeek * WEEKS_PER_YEAR) / keep;
    return meanWeekSessions(group.duty, group.charger, perDay, parameters);
  });
}

function addMonth(year: { importKWh: number; peaks: number[] }, siteKW: ArrayLike<number>, weeks: number): void {
  let peak = 0;
  let kWh = 0;
  for (let slot = 0; slot < siteKW.length; slot++) {
    const power = Math.max(0, siteKW[slot]);
    peak = Math.max(peak, power);
    kWh += power * (SLOT_MINUTES / 60);
  }
  year.importKWh += kWh * weeks;
  year.peaks.push(peak);
}

/**
 * Where a month's peak is above the contract, the contract is raised to it: that belongs to the bill too. A large
 * connection of which the contract is not known is billed for the least that it can be, its highest peak: leaving the
 * transport out would make charging look cheaper than it can be.
 */
function yearOf(year: { importKWh: number; peaks: number[] }, { small, contractedKW }: ConnectionLimits): YearOfSite {
  return {
    importKWh: year.importKWh,
    monthlyPeaksKW: year.peaks,
    contractedKW: small === false ? Math.max(contractedKW ?? 0, ...year.peaks) : null,
  };
}
