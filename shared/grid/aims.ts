/**
 * What smart charging can aim at: the lowest peak, or the lowest cost of power and monthly peaks together. Both over
 * twelve mean weeks with all vehicles of the plan, without the battery, and both within the limit.
 */
import { leastCost } from '../charging/leastCost.ts';
import { DAYS_OF_MONTH } from '../charging/measuredUse.ts';
import type { MonthPrices } from '../charging/monthPrices.ts';
import { optimalPlan, planOf } from '../charging/optimum.ts';
import { costOf } from '../charging/plan.ts';
import type { ChargeProblem, Session } from '../charging/problem.ts';
import { SLOT_MINUTES, SLOTS_PER_WEEK } from '../charging/sessions.ts';
import { needsProgram } from '../charging/siteCost.ts';
import { highestImportKW, reachableKWh } from '../charging/stays.ts';
import { WEEKS_PER_YEAR } from '../charging/vehicleEnergy.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import { smartAims, type Site, type SmartAim } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { tariffOperators, transportTariff, type ConnectionLimits } from './connection.ts';
import { isUnder } from './weekRoom.ts';

export interface AimOutcome {
  /** Power at its price and the peaks of the months, euro a year; no energy tax, no fixed costs. */
  euroPerYear: number;
  /** January first, kW. */
  monthlyPeaksKW: readonly number[];
}

export interface Aims {
  outcome: Record<SmartAim, AimOutcome>;
  /** What the lowest cost saves against the lowest peak, euro per kWh charged; null where nothing is charged. */
  savedPerKWh: number | null;
  /** Year of the hourly prices; null where one price holds all hours. */
  priceYear: number | null;
  parameters: readonly string[];
}

/** The company's contract as prices of one week. */
interface WeekPrices {
  pricePerKWh: Float64Array;
  feedInPerKWh: Float64Array;
}

/** `sessions` are those of a mean week, `monthsKW` the site without its fleet. */
export function smartChargingAims(
  monthsKW: readonly Float64Array[],
  sessions: readonly Session[],
  site: Site,
  limits: ConnectionLimits,
  limitKW: ArrayLike<number>,
  prices: MonthPrices | null,
  parameters: Parameters,
): Aims {
  const hourly = site.supply.contract === 'dynamic' ? prices : null;
  const peak = peakPrice(site, limits, parameters);
  const used = hourly === null ? ['en.supply.fixed', 'en.feedin.share'] : ['en.markup'];
  const empty = (): { euroPerYear: number; monthlyPeaksKW: number[] } => ({ euroPerYear: 0, monthlyPeaksKW: [] });
  const outcome = { peak: empty(), cost: empty() };
  monthsKW.forEach((load, month) => {
    const weeks = DAYS_OF_MONTH[month] / 7;
    const problem: ChargeProblem = {
      ...peakProblem(sessions, load, null),
      ...(hourly === null ? onePrice(site, parameters) : byHour(hourly.weeks[month], site, parameters)),
      peakPricePerKW: peak.perKWPerMonth / weeks,
      objective: 'cost',
    };
    const lowest = optimalPlan(problem).plan.siteKW;
    // Where even the lowest peak passes the limit, cheap hours must not make it worse.
    const within = isUnder(lowest, limitKW) ? limitKW : new Float64Array(SLOTS_PER_WEEK).fill(highestImportKW(lowest));
    const bounded = { ...problem, limitKW: within };
    for (const aim of smartAims) {
      const siteKW = aim === 'peak' || needsProgram(bounded) ? lowest : cheapestKW(bounded);
      outcome[aim].euroPerYear += (costOf(problem, siteKW) ?? 0) * weeks;
      outcome[aim].monthlyPeaksKW.push(highestImportKW(siteKW));
    }
  });
  const chargedKWh = sessions.reduce((sum, one) => sum + reachableKWh(one, SLOT_MINUTES / 60), 0) * WEEKS_PER_YEAR;
  const saved = outcome.peak.euroPerYear - outcome.cost.euroPerYear;
  const savedPerKWh = chargedKWh > 0 ? saved / chargedKWh : null;
  return { outcome, savedPerKWh, priceYear: hourly?.year ?? null, parameters: [...used, ...peak.parameters] };
}

function cheapestKW(problem: ChargeProblem): Float64Array {
  const { network, flow } = leastCost(problem);
  return planOf(problem, network, flow).siteKW;
}

/** Price of a kW of the month's peak: of the transport tariff of a large connection; of the dearest operator if unknown. */
function peakPrice(
  site: Site,
  limits: ConnectionLimits,
  parameters: Parameters,
): { perKWPerMonth: number; parameters: string[] } {
  const contracted = limits.contractedKW;
  if (limits.small !== false || contracted === null) return { perKWPerMonth: 0, parameters: [] };
  return tariffOperators(site.operator)
    .map((operator) => transportTariff(operator, contracted, parameters))
    .map(({ figures, perPeakKWPerMonth }) => ({ perKWPerMonth: perPeakKWPerMonth, parameters: [`${figures}.kwmax`] }))
    .reduce((dearest, one) => (one.perKWPerMonth > dearest.perKWPerMonth ? one : dearest));
}

function onePrice({ supply }: Site, parameters: Parameters): WeekPrices {
  const price = supply.pricePerKWh ?? parameters.number('en.supply.fixed');
  const feedIn = supply.feedInPerKWh ?? (price * parameters.number('en.feedin.share')) / 100;
  return { pricePerKWh: flat(price), feedInPerKWh: flat(Math.min(price, feedIn)) };
}

/** The exchange price with the supplier's markup; what is given back earns the exchange price, or what was agreed. */
function byHour(week: Float64Array, { supply }: Site, parameters: Parameters): WeekPrices {
  const markup = parameters.number('en.markup');
  const pricePerKWh = week.map((euro) => euro + markup);
  const feedInPerKWh = week.map((euro, slot) => Math.min(pricePerKWh[slot], supply.feedInPerKWh ?? euro));
  return { pricePerKWh, feedInPerKWh };
}

function flat(value: number): Float64Array {
  return new Float64Array(SLOTS_PER_WEEK).fill(value);
}
