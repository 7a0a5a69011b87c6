/** Until when the plan fits: year by year, with the vehicles that are electric by then and the company's other growth. */
import { fleetSessions, type Counts } from '../charging/groupCharging.ts';
import { lowestPeak } from '../charging/batteryPlan.ts';
import { optimalPeakKW } from '../charging/optimum.ts';
import { highestImportKW } from '../charging/stays.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { FleetGroup, Site } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { givenYear, isAssumed } from '../dossier/replacementYear.ts';
import { electricBy } from './replacements.ts';
import { mayFit, sessionsFit, strategies, type SiteWeek, type Strategy } from '../grid/fits.ts';
import { obeyingPlan } from '../grid/leastPower.ts';
import { hasLeastPower } from '../charging/minimumPower.ts';

export interface YearOnGrid {
  year: number;
  /** Electric vehicles that charge at the depot. */
  vehicles: number;
  /** Known growth of the rest of the site up to this year, kW. */
  growthKW: number;
  basePeakKW: number;
  /** Highest quarter of the coldest working week, kW. */
  peakKW: Record<Strategy, number>;
  /** Certainly fits. */
  fits: Record<Strategy, boolean>;
  /** With smart charging; false is proven. Other than `fits` only where a least power keeps it from being proven. */
  mayFit: boolean;
}

export interface UntilWhen {
  years: readonly YearOnGrid[];
  /** First year in which it no longer certainly fits; null when it fits in all of them. */
  firstYearNot: Record<Strategy, number | null>;
  /** First year in which it certainly does not with smart charging; null where there is none. */
  certainlyNot: number | null;
  /** Vehicles that stay on diesel in the plan, because the adviser moved fewer than there are. */
  never: number;
  /** Vehicles of which nobody has said when they are replaced; they count from the first year. */
  assumed: number;
}

/** Further ahead than this a plan says nothing about a connection, years. */
const HORIZON = 15;

/** Growth of the site known for this year or earlier, kW; without a year it is there already. */
export function growthUntil(site: Pick<Site, 'growth'>, year: number): number {
  return site.growth.reduce(
    (sum, growth) => (growth.year === null || growth.year <= year ? sum + (growth.powerKW ?? 0) : sum),
    0,
  );
}

/** `todayKW`: the site without fleet and without growth. */
export function untilWhen(
  todayKW: ArrayLike<number>,
  week: Pick<SiteWeek, 'limitKW' | 'battery' | 'groups'>,
  site: Site,
  fleetGroups: readonly FleetGroup[],
  firstYear: number,
  parameters: Parameters,
): UntilWhen {
  const lastYear = Math.min(firstYear + HORIZON, Math.max(firstYear, ...yearsOf(fleetGroups, site)));
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index): YearOnGrid => {
    const year = firstYear + index;
    const growthKW = growthUntil(site, year);
    const baseKW = Float64Array.from(todayKW, (kW) => kW + growthKW);
    const counts: Counts = ({ duty }) => electricBy(duty.group, year, firstYear);
    const sessions = fleetSessions(week.groups, parameters, counts);
    const free = peakProblem(sessions, baseKW, null);
    const ofYear = { baseKW, limitKW: week.limitKW, battery: week.battery };
    const fits = each((strategy) => sessionsFit(strategy, ofYear, sessions));
    const smartKW = (): number => {
      if (hasLeastPower(sessions)) return highestImportKW(obeyingPlan(ofYear, sessions).plan.siteKW);
      return week.battery === null ? optimalPeakKW(free) : lowestPeak(free, week.battery).peakKW;
    };
    return {
      year,
      vehicles: week.groups.reduce((sum, group) => sum + counts(group), 0),
      growthKW,
      basePeakKW: highestImportKW(baseKW),
      peakKW: {
        uncontrolled: highestImportKW(uncontrolled(free).siteKW),
        even: highestImportKW(even(free).siteKW),
        optimal: smartKW(),
      },
      fits,
      mayFit: fits.optimal || mayFit('optimal', ofYear, sessions),
    };
  });
  return {
    years,
    firstYearNot: each((strategy) => years.find((one) => !one.fits[strategy])?.year ?? null),
    certainlyNot: years.find((one) => !one.mayFit)?.year ?? null,
    never: week.groups.reduce((sum, { duty }) => sum + duty.number - electricBy(duty.group, lastYear, firstYear), 0),
    assumed: week.groups.reduce((sum, { duty }) => sum + (isAssumed(duty.group) ? duty.number : 0), 0),
  };
}

function yearsOf(groups: readonly FleetGroup[], site: Site): number[] {
  const replaced = groups.flatMap((group) => group.replacements?.map((one) => one.year) ?? [givenYear(group)]);
  return [...replaced, ...site.growth.map((growth) => growth.year)].filter((year) => year !== null);
}

function each<T>(calculate: (strategy: Strategy) => T): Record<Strategy, T> {
  return Object.fromEntries(strategies.map((strategy) => [strategy, calculate(strategy)])) as Record<Strategy, T>;
}
