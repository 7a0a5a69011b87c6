/**
 * Smart charging at chargers that give nothing or at least a minimum, under the limit of a site: plans that were found,
 * and a proof that none can be.
 */
import { lowestPeak } from '../charging/batteryPlan.ts';
import { bestPlan } from '../charging/bestPlan.ts';
import { fullestWithMinimum } from '../charging/fullestWithMinimum.ts';
import { leastPowerKW, planWithMinimum, staysBelowWithMinimum, type ObeyingPlan } from '../charging/minimumPower.ts';
import { optimalPlan } from '../charging/optimum.ts';
import { siteWith, type ChargePlan } from '../charging/plan.ts';
import type { Battery, ChargeProblem, Session } from '../charging/problem.ts';
import { SLOT_MINUTES } from '../charging/sessions.ts';
import { shave } from '../charging/shaving.ts';
import { highestImportKW, reachableKWh } from '../charging/stays.ts';
import { even } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import { raisedProblem, TINY, type WeekWithoutFleet } from './weekRoom.ts';

const SLOT_HOURS = SLOT_MINUTES / 60;

/**
 * A plan that obeys, as far below the limit as was found: `peakKW` is that of the site raised to the highest limit
 * (`raisedProblem`), `plan.siteKW` the site itself.
 */
export function obeyingPlan(week: WeekWithoutFleet, sessions: readonly Session[]): ObeyingPlan {
  const { problem } = raisedProblem(week, sessions);
  const found = lowestOf(waysToObey(problem, week.battery));
  const siteKW = found.plan.siteKW.map((kW, slot) => kW - problem.baseLoadKW[slot] + week.baseKW[slot]);
  return { ...found, plan: { ...found.plan, siteKW } };
}

/** The same where no limit is asked about: as low as was found. */
export function lowestObeyingPlan(
  baseKW: ArrayLike<number>,
  battery: Battery | null,
  sessions: readonly Session[],
): ChargePlan {
  return obeyingPlan({ baseKW, limitKW: new Float64Array(baseKW.length), battery }, sessions).plan;
}

/** As much as was found to be charged under the limit, where `obeying`, the plan that obeys, passes it. */
export function fullestObeyingPlan(
  { baseKW, limitKW, battery }: WeekWithoutFleet,
  sessions: readonly Session[],
  obeying: ChargePlan,
): ChargePlan {
  const limited = peakProblem(sessions, baseKW, limitKW);
  const best = battery === null ? null : bestPlan({ ...limited, battery });
  return fullestWithMinimum(best?.ok ? besideBattery(limited, best.plan) : limited, obeying);
}

/** Whether one of the plans that `obeyingPlan` chooses from stays under the limit. */
export function obeysWithin(week: WeekWithoutFleet, sessions: readonly Session[]): boolean {
  const { problem, top } = raisedProblem(week, sessions);
  if (staysBelowWithMinimum(problem, top)) return true;
  if (week.battery === null) return false;
  for (const { peakKW } of waysToObey(problem, week.battery)) if (peakKW <= top + TINY) return true;
  return false;
}

/**
 * The chargers alone, and charging evenly, which obeys by nature; then, with a battery, the battery beside the first,
 * and the chargers beside the best of both.
 */
function* waysToObey(problem: ChargeProblem, battery: Battery | null): Generator<ObeyingPlan> {
  const alone = planWithMinimum(problem, optimalPlan(problem).plan);
  yield alone;
  const evenly = even(problem);
  yield { plan: evenly, peakKW: highestImportKW(evenly.siteKW) };
  if (battery === null) return;
  const shaved = shave(alone.plan.siteKW, battery, SLOT_HOURS);
  yield { plan: { ...alone.plan, siteKW: shaved.siteKW }, peakKW: shaved.peakKW };
  const together = lowestPeak(problem, battery).plan;
  yield planWithMinimum(besideBattery(problem, together), together);
}

/** The problem with what the battery does in a plan counted as use of the site: vehicles move, the battery stays. */
function besideBattery(problem: ChargeProblem, plan: ChargePlan): ChargeProblem {
  const nothing = { ...problem, baseLoadKW: new Float64Array(problem.slots) };
  const fleetKW = siteWith(nothing, plan.stays, plan.powerKW);
  return { ...problem, baseLoadKW: plan.siteKW.map((kW, slot) => kW - fleetKW[slot]) };
}

function lowestOf(plans: Iterable<ObeyingPlan>): ObeyingPlan {
  return [...plans].reduce((lowest, one) => (one.peakKW < lowest.peakKW ? one : lowest));
}

/**
 * Whether one of the sessions cannot charge even if it were the only one: where the limit leaves less than its least
 * power it draws nothing, but for one quarter, its last. True is certain, whatever the others do; false says nothing.
 * A battery could lend it the power: then nothing is said.
 */
export function cannotAlone({ baseKW, limitKW, battery }: WeekWithoutFleet, sessions: readonly Session[]): boolean {
  if (battery !== null) return false;
  return sessions.some((session) => {
    const leastKW = leastPowerKW(session);
    if (leastKW === 0) return false;
    const neededKWh = reachableKWh(session, SLOT_HOURS);
    let drawnKWh = 0;
    let inPartKWh = 0;
    for (let k = session.arrival; k < session.departure && drawnKWh + inPartKWh < neededKWh; k++) {
      const slot = k % baseKW.length;
      // As much as counts as under the limit elsewhere.
      const roomKW = Math.max(0, limitKW[slot] + TINY - baseKW[slot]);
      const kWh = Math.min(session.maxPowerKW, roomKW) * SLOT_HOURS;
      if (roomKW >= leastKW) drawnKWh += kWh;
      else inPartKWh = Math.max(inPartKWh, kWh);
    }
    return drawnKWh + inPartKWh < neededKWh - TINY;
  });
}
