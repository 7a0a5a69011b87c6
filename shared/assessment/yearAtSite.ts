/** A site in the twelve mean weeks of a year, with the charging of one strategy: what its bill is made from. */
import { DAYS_OF_MONTH } from '../charging/measuredUse.ts';
import { hasLeastPower, peakWithMinimum, planWithMinimum, takenApart } from '../charging/minimumPower.ts';
import { optimalPeaksKW, optimalPlan } from '../charging/optimum.ts';
import type { Battery, Session } from '../charging/problem.ts';
import { SLOT_MINUTES, SLOTS_PER_WEEK } from '../charging/sessions.ts';
import { shave } from '../charging/shaving.ts';
import { highestImportKW, reachableKWh } from '../charging/stays.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Strategy } from './results.ts';

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

const HOURS = SLOT_MINUTES / 60;
/** Peaks closer than this are the same, kW. */
const TINY = 1e-6;

/**
 * `monthsKW` is the use without the fleet, kW per quarter of each month's mean week. A battery stands beside the plan
 * without it: a programme for every month and year would take too long.
 */
export function yearAtSite(
  monthsKW: readonly Float64Array[],
  sessions: readonly Session[],
  strategy: Strategy,
  battery: Battery | null = null,
): SiteYear {
  const year: SiteYear = { chargedKWh: 0, importKWh: 0, exportKWh: 0, peaks: [] };
  const chargedKWh = sessions.reduce((sum, session) => sum + reachableKWh(session, HOURS), 0);
  const weeks =
    strategy === 'optimal' ? smart(sessions, chargedKWh, battery, monthsKW) : unsteered(sessions, strategy, monthsKW);
  weeks.forEach((week, index) => {
    const times = DAYS_OF_MONTH[index] / 7;
    year.chargedKWh += chargedKWh * times;
    year.importKWh += week.importKWh * times;
    year.exportKWh += week.exportKWh * times;
    year.peaks.push(week.peakKW);
  });
  return year;
}

/** Without a limit these strategies do not look at the site: the fleet draws the same beside every load. */
function unsteered(
  sessions: readonly Session[],
  strategy: Exclude<Strategy, 'optimal'>,
  loadsKW: readonly Float64Array[],
): SiteWeek[] {
  const besideOf = fleetBeside(sessions, strategy);
  return loadsKW.map((load) => weekWith(besideOf(load)));
}

function fleetBeside(
  sessions: readonly Session[],
  strategy: Exclude<Strategy, 'optimal'>,
): (load: Float64Array) => Float64Array {
  const alone = peakProblem(sessions, new Float64Array(SLOTS_PER_WEEK), null);
  const fleetKW = (strategy === 'even' ? even(alone) : uncontrolled(alone)).siteKW;
  return (load) => load.map((kW, slot) => kW + fleetKW[slot]);
}

/**
 * A site that never gives back takes what it uses and what is charged, in whatever quarters: of the plan only the peak is
 * asked, and that is found without it. Where the sun may be used or given back, or a battery shaves the plan, its shape
 * decides.
 */
function smart(
  sessions: readonly Session[],
  chargedKWh: number,
  battery: Battery | null,
  loadsKW: readonly Float64Array[],
): SiteWeek[] {
  const least = hasLeastPower(sessions) ? obeying(sessions) : null;
  const asksPeakOnly = (load: Float64Array): boolean => battery === null && load.every((kW) => kW >= 0);
  const alone = peakProblem(sessions, new Float64Array(SLOTS_PER_WEEK), null);
  const lowest = optimalPeaksKW(alone, loadsKW.filter(asksPeakOnly)).values();
  return loadsKW.map((load) => {
    if (asksPeakOnly(load)) {
      const ownKWh = load.reduce((sum, kW) => sum + kW, 0) * HOURS;
      const lowestKW = lowest.next().value!;
      const peakKW = least === null ? lowestKW : least.peakKW(load, lowestKW);
      return { importKWh: ownKWh + chargedKWh, exportKWh: 0, peakKW };
    }
    const siteKW = least === null ? optimalPlan({ ...alone, baseLoadKW: load }).plan.siteKW : least.siteKW(load);
    return weekWith(battery === null ? siteKW : shave(siteKW, battery, HOURS).siteKW);
  });
}

/**
 * Smart charging at chargers with a least power. Charging evenly and charging at once both obey by nature: where one of
 * them has the lowest peak already, mostly because the site by itself reaches it by day, the least power cannot bind and
 * nothing is searched.
 */
function obeying(sessions: readonly Session[]) {
  const byNature = (['even', 'uncontrolled'] as const).map((strategy) => fleetBeside(sessions, strategy));
  const apart = takenApart(sessions);
  return {
    peakKW(load: Float64Array, lowestKW: number): number {
      const peaks = byNature.map((beside) => highestImportKW(beside(load)));
      if (peaks.some((kW) => kW <= lowestKW + TINY)) return lowestKW;
      return Math.min(...peaks, peakWithMinimum(peakProblem(apart, load, null), lowestKW));
    },
    siteKW(load: Float64Array): Float64Array {
      const problem = peakProblem(apart, load, null);
      return planWithMinimum(problem, optimalPlan(problem).plan).plan.siteKW;
    },
  };
}

function weekWith(siteKW: Float64Array): SiteWeek {
  const week: SiteWeek = { importKWh: 0, exportKWh: 0, peakKW: 0 };
  for (const power of siteKW) {
    week.peakKW = Math.max(week.peakKW, power);
    if (power > 0) week.importKWh += power * HOURS;
    else week.exportKWh -= power * HOURS;
  }
  return week;
}
