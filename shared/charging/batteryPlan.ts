/** The lowest peak of a week with a stationary battery, exactly: mostly by a flow, and else by the programme. */
import { bestPlan } from './bestPlan.ts';
import { fullestFlow } from './leastPeak.ts';
import { optimalPlan } from './optimum.ts';
import type { ChargePlan } from './plan.ts';
import type { Battery, ChargeProblem } from './problem.ts';
import { shave } from './shaving.ts';
import { highestImportKW } from './stays.ts';

export interface LowestPeak {
  plan: ChargePlan;
  peakKW: number;
}

/** To this part of the peak, as the programme itself (decision record 14). */
export const SAME_PEAK = 1e-5;

/** Charging and battery together; without a battery the flow alone. `problem` has no limit and goes round. */
export function lowestPeak(problem: ChargeProblem, battery: Battery | null): LowestPeak {
  const { plan, peakKW } = optimalPlan(problem);
  if (battery === null) return { plan, peakKW };
  const beside = shave(plan.siteKW, battery, problem.slotMinutes / 60);
  const besidePlan = { plan: { ...plan, siteKW: beside.siteKW }, peakKW: beside.peakKW };
  // Often the battery beside the plan of the flow is the best there is, and a cut proves it: no programme then.
  if (isAbove(problem, battery, beside.peakKW * (1 - SAME_PEAK))) return besidePlan;
  const best = bestPlan({ ...problem, battery, objective: 'peak' });
  // Sizes too far apart for the programme: what was found is a plan all the same, on the safe side.
  if (!best.ok) return besidePlan;
  const found = highestImportKW(best.plan.siteKW);
  return found < beside.peakKW ? { plan: best.plan, peakKW: found } : besidePlan;
}

/**
 * Whether a cut proves that with this battery every plan passes the level; false says nothing. Under the level the
 * sessions cannot get all in the slots of the cut, and where the base load passes it something is short as well: the
 * battery would have to give that much in those slots, and between two fillings it gives no more than it holds.
 */
export function isAbove(problem: ChargeProblem, battery: Battery, levelKW: number): boolean {
  const { slots, slotMinutes, baseLoadKW } = problem;
  if (levelKW < 0) return false;
  const slotHours = slotMinutes / 60;
  const { network, flow, cut } = fullestFlow({ ...problem, limitKW: new Float64Array(slots).fill(levelKW) });
  const marked = new Uint8Array(slots);
  let shortKWh = (network.wantedTotal - flow.total) * network.unitKWh;
  for (let slot = 0; slot < slots; slot++) {
    const above = baseLoadKW[slot] - levelKW;
    if (above > 0) shortKWh += above * slotHours;
    marked[slot] = above > 0 || cut?.slots[slot] === 1 ? 1 : 0;
  }
  return shortKWh > mostGivenKWh(marked, battery, slotHours) + network.unitKWh * network.stays.count;
}

/** The most that a battery can give on balance in these slots of a week that goes round, kWh. */
function mostGivenKWh(marked: Uint8Array, { energyKWh, powerKW, roundTripEfficiency }: Battery, hours: number): number {
  const inStore = energyKWh * Math.sqrt(roundTripEfficiency);
  const first = marked.indexOf(0);
  // Without a slot to fill up in, a battery gives nothing.
  if (first === -1) return 0;
  let [sum, length] = [0, 0];
  for (let step = 1; step <= marked.length; step++) {
    if (marked[(first + step) % marked.length] === 1) length++;
    else {
      sum += Math.min(inStore, powerKW * length * hours);
      length = 0;
    }
  }
  return sum;
}
