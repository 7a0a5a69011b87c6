import type { PeakCertificate, UnmetCertificate } from './certificate.ts';
import { fullestFlow, leastPeak } from './leastPeak.ts';
import type { Cut } from './maximumFlow.ts';
import { capacitiesUnder } from './network.ts';
import type { Flow, Network } from './network.ts';
import { resultOf, sessionPowerKW, siteWith } from './plan.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem, ChargeResult, Refusal } from './problem.ts';
import { highestImportKW } from './stays.ts';
import { even, uncontrolled } from './strategies.ts';
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

/**
 * The three strategies side by side, as the `charge` command prints them. The optimum is exact: first the least unmet
 * energy under the limit, then the lowest peak.
 */
export function solveCharge(problem: ChargeProblem): { ok: true; result: ChargeResult } | Refusal {
  const refusal = notYet(problem);
  if (refusal !== null) return refusal;
  const uncontrolledResult = resultOf(problem, uncontrolled(problem));
  const evenResult = resultOf(problem, even(problem));
  const { plan } = optimalPlan(problem);
  return {
    ok: true,
    result: {
      uncontrolled: uncontrolledResult,
      even: evenResult,
      optimal: {
        ...resultOf(problem, plan),
        limitExceededKWh: limitExceededKWh(problem),
        powerKW: Array.from(plan.siteKW),
        sessions: problem.sessions.map(({ id }, s) => ({ id, powerKW: sessionPowerKW(plan, s) })),
        battery: null,
      },
    },
  };
}

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

/** Whether nothing is left undelivered because of the limit. What full power during a stay cannot reach is no matter. */
export function fitsUnder(problem: ChargeProblem): boolean {
  return problem.limitKW === null || fullestFlow(problem).cut === null;
}

function notYet(problem: ChargeProblem): Refusal | null {
  if (problem.objective === 'cost')
    return refusal('objective', 'The objective "cost" is not yet calculated; use "peak" for the lowest peak.');
  if (problem.battery !== null)
    return refusal('battery', 'A battery is not yet calculated; use null for the site without a battery.');
  return null;
}

function refusal(field: string, message: string): Refusal {
  return { ok: false, field, message };
}

/**
 * From units of flow to kW and kWh, within the powers and energies asked for to the last bit. Uses the flow up: its
 * amounts become powers in place, which saves a third of the memory of a large depot.
 */
function planOf(problem: ChargeProblem, network: Network, flow: Flow): ChargePlan {
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
  return { stays, powerKW, deliveredKWh, siteKW: siteWith(problem, stays, powerKW) };
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

function limitExceededKWh(problem: ChargeProblem): number {
  if (problem.limitKW === null) return 0;
  let exceeded = 0;
  for (let t = 0; t < problem.slots; t++) exceeded += Math.max(0, problem.baseLoadKW[t] - problem.limitKW[t]);
  return exceeded * (problem.slotMinutes / 60);
}
