import type { Cut } from './maximumFlow.ts';
import { raiseFlow } from './maximumFlow.ts';
import { beside, capacitiesUnder, copyOf, emptyFlow, networkOf, slotCapacity, trimTo } from './network.ts';
import type { Flow, Network } from './network.ts';
import type { ChargeProblem } from './problem.ts';
import { highestImportKW } from './stays.ts';
import { waterFill } from './waterFilling.ts';

/** The most energy the sessions can get under the limit, as a flow, and the cut that shows that no more is possible. */
export interface FullestFlow {
  readonly network: Network;
  readonly flow: Flow;
  /** Null when every session gets all that full power during its stay allows. */
  readonly cut: Cut | null;
}

/** The lowest peak with which that much energy can be delivered. */
export interface LeastPeak extends FullestFlow {
  /** The lowest peak; `flow` keeps to it. */
  readonly peakKW: number;
  /** The cut that enforces the peak, or null when the base load alone reaches it. */
  readonly peakCut: Cut | null;
  /** How often the peak was raised before it was enough. */
  readonly iterations: number;
}

/** Two rounds come close enough to the lowest peak that few paths remain to be augmented. */
const FIRST_ROUNDS = 2;

export function fullestFlow(problem: ChargeProblem): FullestFlow {
  const network = networkOf(problem);
  const flow = emptyFlow(network);
  const capacity = capacitiesUnder(network, Number.POSITIVE_INFINITY);
  waterFill(network, flow, capacity, FIRST_ROUNDS);
  return { network, flow, cut: raiseFlow(network, flow, capacity, network.wantedTotal) };
}

/**
 * The lowest peak by parametric maximum flow: Newton's method on the minimum cut.
 *
 * Start at a peak that is certainly too low or just right. If the energy does not fit under it, the minimum cut names
 * sessions and slots that need a higher peak, whatever the rest does; raise the peak to exactly what they need, and
 * try again with the flow so far. Each cut's bound is valid for every plan, so the first peak under which the energy
 * fits is the lowest. Every round has a new cut, hence it ends; in practice after two to six rounds.
 * (Method: T. Radzik, Newton's method for fractional combinatorial optimization, 1992.)
 */
export function leastPeak(problem: ChargeProblem): LeastPeak {
  const fullest = fullestFlow(problem);
  return { ...fullest, ...peakFor(fullest.network, fullest.flow, fullest.flow.total) };
}

/**
 * Finds the lowest peaks of the same sessions beside any loads, kW: those of `leastPeak` with each as base load. Without
 * a limit. The flow under one peak is where the next begins, so beside loads that are alike little has to move; each call
 * begins with the flow of the sessions alone, so that its answer does not depend on the one before.
 */
export function leastPeaksOf(problem: ChargeProblem): (baseLoadsKW: readonly ArrayLike<number>[]) => number[] {
  const { network, flow: alone } = fullestFlow({ ...problem, limitKW: null });
  return (baseLoadsKW) => {
    const flow = copyOf(alone);
    return baseLoadsKW.map((load) => peakFor(beside(network, load), flow, alone.total).peakKW);
  };
}

/** Lays the flow, in place, under the lowest peak that lets `target` through. */
function peakFor(network: Network, flow: Flow, target: number): Pick<LeastPeak, 'peakKW' | 'peakCut' | 'iterations'> {
  let peakKW = highestImportKW(network.baseLoadKW);
  let peakCut: Cut | null = null;
  let capacity = capacitiesUnder(network, peakKW);
  trimTo(network, flow, capacity);
  let iterations = 0;
  for (;;) {
    const cut = raiseFlow(network, flow, capacity, target);
    if (cut === null) return { peakKW, peakCut, iterations };
    iterations++;
    peakCut = cut;
    peakKW = peakEnforcedBy(network, cut, target, peakKW);
    capacity = capacitiesUnder(network, peakKW);
  }
}

/**
 * The lowest peak, at least `fromKW`, at which the cut lets `target` through. What a cut lets through is concave in
 * the peak and piecewise linear, so a tangent never steps past the answer, and steps end at the last kink.
 */
function peakEnforcedBy(network: Network, cut: Cut, target: number, fromKW: number): number {
  const { stays, perSlot, wanted, limitKW, unitKWh } = network;
  let besides = 0;
  for (let s = 0; s < stays.count; s++)
    besides += cut.sessions[s] === 1 ? perSlot[s] * slotsOutside(network, cut, s) : wanted[s];
  let peakKW = fromKW;
  for (;;) {
    let missing = target - besides;
    let rising = 0;
    for (let t = 0; t < stays.slots; t++) {
      if (cut.slots[t] === 0) continue;
      missing -= slotCapacity(network, t, peakKW);
      if (limitKW[t] > peakKW) rising++;
    }
    if (missing <= 0 || rising === 0) return peakKW;
    let step = (missing * unitKWh) / (rising * stays.slotHours);
    // Next to a very large base load a step may be lost in rounding; the smallest step that counts is then right.
    while (peakKW + step === peakKW) step *= 2;
    peakKW += step;
  }
}

/** In how many slots of its stay session s can draw without passing the slots of the cut. */
function slotsOutside(network: Network, cut: Cut, s: number): number {
  const { slots, arrival, length } = network.stays;
  let outside = 0;
  let t = arrival[s];
  for (let k = 0; k < length[s]; k++) {
    if (cut.slots[t] === 0) outside++;
    if (++t === slots) t = 0;
  }
  return outside;
}
