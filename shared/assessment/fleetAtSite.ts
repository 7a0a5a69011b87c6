/** A site in the twelve mean weeks of a year, with the charging of one strategy: what its bill is made from. */
import { DAYS_OF_MONTH } from '../charging/measuredUse.ts';
import { hasLeastPower, peakWithMinimum, planWithMinimum, takenApart } from '../charging/minimumPower.ts';
import { optimalPeaksOf, optimalPlan } from '../charging/optimum.ts';
import type { Battery, Session } from '../charging/problem.ts';
import { SLOT_MINUTES, SLOTS_PER_WEEK } from '../charging/sessions.ts';
import { shave } from '../charging/shaving.ts';
import { highestImportKW, reachableKWh } from '../charging/stays.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Strategy } from './results.ts';
import { remember } from './steps.ts';

export interface SiteYear {
  /** Taken by the vehicles, kWh. */
  chargedKWh: number;
  importKWh: number;
  exportKWh: number;
  /** Highest quarter of each month, kW; 0 where the site only exports. */
  peaks: number[];
}

/** One week. */
interface SiteWeek {
  importKWh: number;
  exportKWh: number;
  peakKW: number;
}

type Unsteered = Exclude<Strategy, 'optimal'>;

const HOURS = SLOT_MINUTES / 60;
/** Peaks closer than this are the same, kW. */
const TINY = 1e-6;

/** The mean week of a fleet, to be laid beside the use of any site. */
export interface FleetAtSite {
  /**
   * `monthsKW` is the use without the fleet, kW per quarter of each month's mean week. A battery stands beside the plan
   * without it: a programme for every month and year would take too long.
   */
  yearBeside(monthsKW: readonly Float64Array[], strategy: Strategy, battery?: Battery | null): SiteYear;
}

/** What the sessions are by themselves is worked out once, and not before it is asked for. */
export function fleetAtSite(sessions: readonly Session[]): FleetAtSite {
  const chargedKWh = sessions.reduce((sum, session) => sum + reachableKWh(session, HOURS), 0);
  const aloneOf = remember(() => peakProblem(sessions, new Float64Array(SLOTS_PER_WEEK), null));
  // Without a limit these strategies do not look at the site: the fleet draws the same beside every load.
  const unsteeredKW = {
    uncontrolled: remember(() => uncontrolled(aloneOf()).siteKW),
    even: remember(() => even(aloneOf()).siteKW),
  };
  const besideOf = (strategy: Unsteered, load: Float64Array): Float64Array => {
    const fleetKW = unsteeredKW[strategy]();
    return load.map((kW, slot) => kW + fleetKW[slot]);
  };
  const lowestPeaksOf = remember(() => optimalPeaksOf(aloneOf()));
  const obeyingOf = remember(() => (hasLeastPower(sessions) ? obeying(sessions, besideOf) : null));

  /**
   * A site that never gives back takes what it uses and what is charged, in whatever quarters: of the plan only the peak
   * is asked, and that is found without it. Where the sun may be used or given back, or a battery shaves the plan, its
   * shape decides.
   */
  const smart = (battery: Battery | null, loadsKW: readonly Float64Array[]): SiteWeek[] => {
    const least = obeyingOf();
    const asksPeakOnly = loadsKW.map((load) => battery === null && load.every((kW) => kW >= 0));
    const asked = loadsKW.filter((_, month) => asksPeakOnly[month]);
    const lowest = (asked.length === 0 ? [] : lowestPeaksOf()(asked)).values();
    return loadsKW.map((load, month) => {
      if (asksPeakOnly[month]) {
        const ownKWh = load.reduce((sum, kW) => sum + kW, 0) * HOURS;
        const lowestKW = lowest.next().value!;
        const peakKW = least === null ? lowestKW : least.peakKW(load, lowestKW);
        return { importKWh: ownKWh + chargedKWh, exportKWh: 0, peakKW };
      }
      const siteKW = least === null ? optimalPlan({ ...aloneOf(), baseLoadKW: load }).plan.siteKW : least.siteKW(load);
      return weekWith(battery === null ? siteKW : shave(siteKW, battery, HOURS).siteKW);
    });
  };

  return {
    yearBeside: (monthsKW, strategy, battery = null) => {
      const year: SiteYear = { chargedKWh: 0, importKWh: 0, exportKWh: 0, peaks: [] };
      const weeks =
        strategy === 'optimal' ? smart(battery, monthsKW) : monthsKW.map((load) => weekWith(besideOf(strategy, load)));
      weeks.forEach((week, index) => {
        const times = DAYS_OF_MONTH[index] / 7;
        year.chargedKWh += chargedKWh * times;
        year.importKWh += week.importKWh * times;
        year.exportKWh += week.exportKWh * times;
        year.peaks.push(week.peakKW);
      });
      return year;
    },
  };
}

/**
 * Smart charging at chargers with a least power. Charging evenly and charging at once both obey by nature: where one of
 * them has the lowest peak already, mostly because the site by itself reaches it by day, the least power cannot bind and
 * nothing is searched.
 */
function obeying(sessions: readonly Session[], besideOf: (strategy: Unsteered, load: Float64Array) => Float64Array) {
  const apart = takenApart(sessions);
  return {
    peakKW(load: Float64Array, lowestKW: number): number {
      const peaks = (['even', 'uncontrolled'] as const).map((strategy) => highestImportKW(besideOf(strategy, load)));
      if (peaks.some((kW) => kW <= lowestKW + TINY)) return lowestKW;
      return Math.min(...peaks, peakWithMinimum(peakProblem(apart, load, null), lowestKW));
    },
    siteKW(load: Float64Array): Float64Array {
      const problem = peakProblem(apart, load, null);
      return planWithMinimum(problem, optimalPlan(problem).plan).plan.siteKW;
    },
  };
}

/** `fleetKW` comes on top of the load, where it is not in it already. */
function weekWith(loadKW: Float64Array, fleetKW: Float64Array | null = null): SiteWeek {
  const week: SiteWeek = { importKWh: 0, exportKWh: 0, peakKW: 0 };
  for (let slot = 0; slot < loadKW.length; slot++) {
    const power = fleetKW === null ? loadKW[slot] : loadKW[slot] + fleetKW[slot];
    if (power > week.peakKW) week.peakKW = power;
    if (power > 0) week.importKWh += power * HOURS;
    else week.exportKWh -= power * HOURS;
  }
  return week;
}
