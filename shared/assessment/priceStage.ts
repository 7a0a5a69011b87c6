/**
 * The price of charging at the depot: two yearly bills of the site, per plan year and strategy. Never with the winter
 * factor. The plan fixes which vehicles charge, the charging fixes the price; nothing is iterated.
 */
import { DAYS_OF_MONTH } from '../charging/measuredUse.ts';
import { optimalPlan } from '../charging/optimum.ts';
import type { OwnUse } from '../charging/ownUse.ts';
import type { ChargeProblem, Session } from '../charging/problem.ts';
import { meanWeekSessions, SLOT_MINUTES } from '../charging/sessions.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { lossFigure, WEEKS_PER_YEAR } from '../charging/vehicleEnergy.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Site } from '../dossier/schema.ts';
import { dayRange } from '../format/dates.ts';
import { depotPrice, type BillContext, type BilledConnection, type YearOfSite } from '../grid/bill.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import type { HeavierConnection } from '../grid/connectionFee.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { electricBy, planYears } from '../plan/replacements.ts';
import { energyPerYear } from './energySplit.ts';
import { strategies, type GroupCharging, type PriceResult, type Strategy, type YearPrice } from './results.ts';

interface SiteYear {
  importKWh: number;
  exportKWh: number;
  peaks: number[];
}

export function priceStage(
  { monthsKW: months }: OwnUse,
  site: Site,
  groups: readonly GroupCharging[],
  limits: ConnectionLimits,
  heavier: HeavierConnection | null,
  firstYear: number,
  parameters: Parameters,
): PriceResult {
  const depot = groups.filter((group) => group.charger !== null);
  const alone = siteYear(months, [], (problem) => problem.baseLoadKW);
  const known = new Map<string, Record<Strategy, SiteYear>>();
  const stateOf = (counts: readonly number[]): Record<Strategy, SiteYear> => {
    const key = counts.join(',');
    const there = known.get(key);
    if (there) return there;
    const sessions = depot.flatMap((group, index) => sessionsOf(group, counts[index], parameters));
    const state = {
      uncontrolled: siteYear(months, sessions, (problem) => uncontrolled(problem).siteKW),
      even: siteYear(months, sessions, (problem) => even(problem).siteKW),
      optimal: siteYear(months, sessions, (problem) => optimalPlan(problem).plan.siteKW),
    };
    known.set(key, state);
    return state;
  };
  const chargingKWh = (counts: readonly number[]): number =>
    depot.reduce((sum, group, index) => sum + yearlyKWhAtGrid(group, parameters) * counts[index], 0);
  const present = billedNow(site, limits);
  const later = heavier === null ? present : billedLater(heavier);
  const priceOf = (counts: readonly number[], year: number): Record<Strategy, YearPrice | null> => {
    const { first: from } = dayRange(`${year}-01-01`);
    const context: BillContext = {
      operator: site.operator,
      supplyPrice: site.supply.pricePerKWh,
      feedInPrice: site.supply.feedInPerKWh,
      from,
      to: `${year}-12-31`,
    };
    const state = stateOf(counts);
    const before = billed(alone, present, limits);
    const planned = chargingKWh(counts);
    return Object.fromEntries(
      strategies.map((strategy) => [
        strategy,
        depotPrice(
          before,
          billed(state[strategy], later, limits),
          deliveredKWh(state[strategy], alone, planned),
          context,
          parameters,
        ),
      ]),
    ) as Record<Strategy, YearPrice | null>;
  };

  const everyone = depot.map((group) => group.duty.number);
  const years = planYears(firstYear).map((year) => {
    const counts = depot.map(({ duty }) => electricBy(duty.group, year, firstYear));
    return { year, vehicles: counts.reduce((sum, count) => sum + count, 0), perStrategy: priceOf(counts, year) };
  });
  const complete = years.find((one) => one.vehicles === everyone.reduce((sum, count) => sum + count, 0));
  return {
    perStrategy: complete?.perStrategy ?? priceOf(everyone, firstYear),
    years,
    heavier,
    contractAssumed: limits.small === false && limits.contractedKW === null,
    transportUnknown: limits.small === null,
    operatorAssumed: limits.small !== null && (site.operator === null || site.operator === 'other'),
    feedInAssumed: alone.exportKWh > 0 && site.supply.feedInPerKWh === null,
  };
}

/** Smaller shares of what is planned are rounding. */
const ROUNDING = 1e-6;

/**
 * What the year charges: less than planned where a stay is too short or a charger too slow. A price over kWh that were
 * never bought would be too low.
 */
function deliveredKWh(year: SiteYear, alone: SiteYear, plannedKWh: number): number {
  const more = year.importKWh - year.exportKWh - (alone.importKWh - alone.exportKWh);
  if (Math.abs(more - plannedKWh) <= ROUNDING * plannedKWh) return plannedKWh;
  return more <= ROUNDING * plannedKWh ? 0 : more;
}

/** Yearly charging of one vehicle at the depot, kWh at the grid. */
export function yearlyKWhAtGrid(group: GroupCharging, parameters: Parameters): number {
  const keep = 1 - parameters.number(lossFigure(group.charger?.kind ?? 'ac')) / 100;
  return energyPerYear(group.duty, parameters).depot / keep;
}

function sessionsOf(group: GroupCharging, count: number, parameters: Parameters): Session[] {
  if (group.charger === null || count === 0) return [];
  const perDay = yearlyKWhAtGrid(group, parameters) / (group.duty.daysPerWeek * WEEKS_PER_YEAR);
  return meanWeekSessions({ ...group.duty, number: count }, group.charger, perDay, parameters);
}

function siteYear(
  months: readonly Float64Array[],
  sessions: readonly Session[],
  powerOf: (problem: ChargeProblem) => ArrayLike<number>,
): SiteYear {
  const year: SiteYear = { importKWh: 0, exportKWh: 0, peaks: [] };
  months.forEach((load, index) => addMonth(year, powerOf(peakProblem(sessions, load, null)), DAYS_OF_MONTH[index] / 7));
  return year;
}

function addMonth(year: SiteYear, siteKW: ArrayLike<number>, weeks: number): void {
  const hours = SLOT_MINUTES / 60;
  let peak = 0;
  for (let slot = 0; slot < siteKW.length; slot++) {
    const power = siteKW[slot];
    peak = Math.max(peak, power);
    if (power > 0) year.importKWh += power * hours * weeks;
    else year.exportKWh -= power * hours * weeks;
  }
  year.peaks.push(peak);
}

function billedNow(site: Site, limits: ConnectionLimits): BilledConnection {
  if (limits.small === null || site.connection === null) return null;
  if (limits.small) return { size: 'small', connection: site.connection };
  return { size: 'large', kVA: limits.connectionKW === null ? null : limits.connectionKW / limits.cosPhi };
}

function billedLater({ small, needKVA }: HeavierConnection): BilledConnection {
  return small === null ? { size: 'large', kVA: needKVA } : { size: 'small', connection: small };
}

/**
 * Where a month's peak is above the contract, the contract is raised to it: that belongs to the bill too. A large
 * connection of which the contract is not known is billed for the least that it can be, its highest peak: leaving the
 * transport out would make charging look cheaper than it can be.
 */
function billed(year: SiteYear, connection: BilledConnection, { contractedKW }: ConnectionLimits): YearOfSite {
  return {
    importKWh: year.importKWh,
    exportKWh: year.exportKWh,
    monthlyPeaksKW: year.peaks,
    contractedKW: connection?.size === 'large' ? Math.max(contractedKW ?? 0, ...year.peaks) : null,
    connection,
  };
}
