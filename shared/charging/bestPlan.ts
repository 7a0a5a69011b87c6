import { leastCost } from './leastCost.ts';
import { optimalPlan, planOf } from './optimum.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem, Refusal } from './problem.ts';
import { exportPrice, importPrice, mixingPays, needsProgram } from './siteCost.ts';
import type { Sifting } from './sifting.ts';
import { SIFTING } from './sifting.ts';
import { siteOptimum } from './siteOptimum.ts';
import type { SiteOptimum } from './siteOptimum.ts';
import type { Goal } from './siteProgram.ts';
import { totalReachableKWh } from './stays.ts';

/**
 * The optimum for the objective and the battery of the problem: the least unmet energy under the limit, and then the
 * lowest peak or the lowest cost. Without a battery a flow finds it. Refused, with the slot, only where a search
 * among directions (import or export, charging or discharging) takes too long.
 */
export function bestPlan(problem: ChargeProblem, sifting = SIFTING): { ok: true; plan: ChargePlan } | Refusal {
  if (needsProgram(problem)) return planByProgram(problem, sifting);
  if (problem.objective === 'peak') return { ok: true, plan: optimalPlan(problem).plan };
  const { network, flow } = leastCost(problem);
  return { ok: true, plan: planOf(problem, network, flow) };
}

/** Up to this part of all energy asked for, what is unmet is rounding. */
const NOTHING = 1e-8;
const SAME_UNMET = 1e-5;
/** The price of unmet energy is raised this many times before it must have been high enough. */
const MOST_RAISES = 6;
const RAISE = 30;

/** Unmet energy gets a price so high that it comes first. What then stays unmet is compared with the least possible. */
function planByProgram(problem: ChargeProblem, sifting: Sifting): { ok: true; plan: ChargePlan } | Refusal {
  const wantedKWh = totalReachableKWh(problem);
  let leastKWh: number | null = null;
  let perUnmetKWh = 10 * dearestKWh(problem);
  for (let raises = 0; raises <= MOST_RAISES; raises++) {
    const found = siteOptimum(problem, goalOf(problem, perUnmetKWh), sifting);
    if ('slot' in found) return tooManyDirections(problem, found.slot);
    if (!found.exact) break;
    const unmetKWh = wantedKWh - found.plan.deliveredKWh.reduce((sum, kWh) => sum + kWh, 0);
    if (unmetKWh <= NOTHING * wantedKWh) return { ok: true, plan: found.plan };
    leastKWh ??= leastUnmetKWh(problem, sifting);
    if (unmetKWh - leastKWh <= SAME_UNMET * unmetKWh + NOTHING * wantedKWh) return { ok: true, plan: found.plan };
    perUnmetKWh *= RAISE;
  }
  const message = 'The sizes in this problem differ too much to calculate its optimum to within 0.001 %.';
  return { ok: false, field: problem.battery === null ? 'feedInPerKWh' : 'battery', message };
}

/** A lower bound for what stays unmet, that can be reached; kWh, besides what full power during the stays cannot give. */
function leastUnmetKWh(problem: ChargeProblem, sifting: Sifting): number {
  const goal = { energy: false, perPeakKW: 0, perUnmetKWh: 1, perStoredKWh: 0, store: null };
  // Without prices there are no directions to search, so the search cannot be given up.
  return (siteOptimum(problem, goal, sifting) as SiteOptimum).bound;
}

/**
 * What a stored kWh costs beside a kW of peak, times the hours of the horizon: so that the battery does not go round
 * for nothing. A peak one kW lower takes at most one more kWh per hour and its losses out of the battery, so that a
 * hundredth can never be a reason for a higher peak.
 */
const IDLE = 0.01;

function goalOf(problem: ChargeProblem, perUnmetKWh: number): Goal {
  if (problem.objective === 'cost')
    return { energy: true, perPeakKW: problem.peakPricePerKW, perUnmetKWh, perStoredKWh: 0, store: null };
  const perStoredKWh = IDLE / (problem.slots * (problem.slotMinutes / 60));
  return { energy: false, perPeakKW: 1, perUnmetKWh, perStoredKWh, store: null };
}

/** About the most that one kWh can cost: from the grid at the dearest price and on top of the peak, by the battery. */
function dearestKWh(problem: ChargeProblem): number {
  const slotHours = problem.slotMinutes / 60;
  const roundTrip = problem.battery?.roundTripEfficiency ?? 1;
  if (problem.objective === 'peak') return 1 / slotHours / roundTrip;
  let dearest = 0;
  for (let t = 0; t < problem.slots; t++)
    dearest = Math.max(dearest, Math.abs(importPrice(problem, t)), Math.abs(exportPrice(problem, t)));
  const inAll = (2 * dearest + problem.peakPricePerKW / slotHours) / roundTrip;
  return inAll > 0 ? inAll : 1;
}

function tooManyDirections(problem: ChargeProblem, slot: number): Refusal {
  const why = mixingPays(problem, slot)
    ? `export earns ${exportPrice(problem, slot)} and import costs ${importPrice(problem, slot)} per kWh`
    : `energy has a price below 0, so that a battery would rather charge and discharge at once`;
  return {
    ok: false,
    field: mixingPays(problem, slot) ? 'feedInPerKWh' : 'battery',
    message:
      `In slot ${slot} ${why}. With so many such slots the exact optimum takes too long; ` +
      'give a feed-in of at most the price, or no prices below 0 together with a battery.',
  };
}
