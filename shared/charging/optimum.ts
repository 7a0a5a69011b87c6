import type { PeakCertificate, UnmetCertificate } from './certificate.ts';
import { fullestFlow, leastPeak, leastPeaksOf } from './leastPeak.ts';
import type { Cut } from './maximumFlow.ts';
import { capacitiesUnder } from './network.ts';
import type { Flow, Network } from './network.ts';
import { siteWith } from './plan.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem } from './problem.ts';
import { highestImportKW } from './stays.ts';
import { waterFill } from './waterFilling.ts';

/** The optimal plan with the proof that there is none better. */
export interface OptimalPlan {
  readonly plan: ChargePlan;
  readonly peakKW: number;
  readonly peakCertificate: PeakCertificate;
  readonly unmetCertificate: UnmetCertificate;
  /** How often the peak had to be raised on the way. */
  readonly iterations: number;
}

/** Rounds of spreading after the peak is known: for a plan that is smooth to look at, not for its peak. */
const SMOOTHING_ROUNDS = 2;

/** Least unmet energy, then lowest peak, with certificates. Looks at neither objective nor battery. */
export function optimalPlan(problem: ChargeProblem): OptimalPlan {
  const least = leastPeak(problem);
  const { network, flow, iterations } = least;
  waterFill(network, flow, capacitiesUnder(network, least.peakKW), SMOOTHING_ROUNDS);
  const plan = planOf(problem, network, flow);
  const deliveredKWh = plan.deliveredKWh.reduce((sum, kWh) => sum + kWh, 0);
  const peakKW = highestImportKW(plan.siteKW);
  const peakCertificate: PeakCertificate =
    least.peakCut === null
      ? { kind: 'baseLoad', peakKW, slot: slotOfHighestImport(problem) }
      : { kind: 'sessions', peakKW, deliveredKWh, ...membersOf(least.peakCut) };
  const unmetCertificate = { deliveredKWh, ...(least.cut === null ? NO_MEMBERS : membersOf(least.cut)) };
  return { plan, peakKW, peakCertificate, unmetCertificate, iterations };
}

/** The peak of the optimum alone, kW: for asking many times over. */
export function optimalPeakKW(problem: ChargeProblem): number {
  return leastPeak(problem).peakKW;
}

/** The same of one fleet beside any base loads, without a limit. */
export function optimalPeaksOf(problem: ChargeProblem): (baseLoadsKW: readonly ArrayLike<number>[]) => number[] {
  return leastPeaksOf(problem);
}

/** Whether nothing is left undelivered because of the limit. What full power during a stay cannot reach is no matter. */
export function fitsUnder(problem: ChargeProblem): boolean {
  return problem.limitKW === null || fullestFlow(problem).cut === null;
}

/**
 * From units of flow to kW and kWh, within the powers and energies asked for to the last bit. Uses the flow up: its
 * amounts become powers in place, which saves a third of the memory of a large depot.
 */
export function planOf(problem: ChargeProblem, network: Network, flow: Flow): ChargePlan {
  const { stays, unitKWh, wanted } = network;
  const powerKW = flow.amount;
  const deliveredKWh = new Float64Array(stays.count);
  problem.sessions.forEach(({ energyKWh, maxPowerKW }, s) => {
    for (let place = stays.first[s]; place < stays.first[s + 1]; place++) {
      powerKW[place] = Math.min((powerKW[place] * unitKWh) / stays.slotHours, maxPowerKW);
      deliveredKWh[s] += powerKW[place] * stays.slotHours;
    }
    if (flow.placed[s] === wanted[s]) deliveredKWh[s] = Math.min(energyKWh, wanted[s] * unitKWh);
  });
  return { stays, powerKW, deliveredKWh, siteKW: siteWith(problem, stays, powerKW), battery: null };
}

const NO_MEMBERS = { sessions: [], slots: [] };

function membersOf(cut: Cut): { sessions: number[]; slots: number[] } {
  return { sessions: positionsIn(cut.sessions), slots: positionsIn(cut.slots) };
}

function positionsIn(flags: Uint8Array): number[] {
  return Array.from(flags.keys()).filter((position) => flags[position] === 1);
}

function slotOfHighestImport(problem: ChargeProblem): number | null {
  const highest = highestImportKW(problem.baseLoadKW);
  if (highest === 0) return null;
  return Array.from(problem.baseLoadKW).indexOf(highest);
}
