import type { Segment } from './cheapestFlow.ts';
import { cheapestFlow } from './cheapestFlow.ts';
import { leastPeak } from './leastPeak.ts';
import type { FullestFlow } from './leastPeak.ts';
import { slotCapacity } from './network.ts';
import type { Flow, Network } from './network.ts';
import type { ChargeProblem } from './problem.ts';
import { potentialsOf } from './potentials.ts';
import { highestImportKW } from './stays.ts';

/** The lowest cost of delivering as much as the limit allows, without a battery. */
export interface LeastCost extends FullestFlow {
  /** How many caps on the peak were tried. */
  readonly iterations: number;
}

/** The cheapest plan under one cap on the peak, and how the cost changes with the cap. */
interface Attempt {
  readonly peakKW: number;
  readonly flow: Flow;
  /** Energy at its price and the cap at the peak price, euro. */
  readonly cost: number;
  /** A slope of `cost` at this cap (a subgradient), euro per kW. */
  readonly slope: number;
}

/** Relative difference below which the cost reached and its lower bound are the same. */
const TOLERANCE = 1e-12;

/**
 * Least unmet energy, then lowest cost. In no slot may export earn more than import costs (`exportTemptation` in
 * siteCost.ts finds such slots).
 *
 * Under a fixed cap on the peak the cheapest plan is a cheapest flow. As the cap varies, its cost is convex and made
 * of straight pieces, and every plan found comes with the slope at its cap. Two slopes, one down and one up, cross at
 * a lower bound for every cap between: try the cap of the crossing, until the cost there is the bound. Each trial
 * finds a new piece, hence it ends, in practice after five to fifteen trials.
 */
export function leastCost(problem: ChargeProblem, tolerance = TOLERANCE): LeastCost {
  const least = leastPeak(problem);
  const { network, cut } = least;
  const asked = askedPerSlot(network);
  const tryCap = (peakKW: number): Attempt => attempt(problem, network, asked, peakKW);
  let high = tryCap(Number.POSITIVE_INFINITY);
  if (problem.peakPricePerKW === 0) return { network, cut, flow: high.flow, iterations: 1 };
  let low = tryCap(least.peakKW);
  let iterations = 2;
  for (; low.slope < 0 && high.slope > 0; iterations++) {
    const peakKW =
      (low.cost - high.cost + high.slope * high.peakKW - low.slope * low.peakKW) / (high.slope - low.slope);
    if (!(peakKW > low.peakKW && peakKW < high.peakKW)) break;
    const bound = low.cost + low.slope * (peakKW - low.peakKW);
    const middle = tryCap(peakKW);
    if (middle.slope < 0) low = middle;
    else high = middle;
    if (middle.cost - bound <= tolerance * turnover(problem, network, middle)) break;
  }
  return { network, cut, flow: (low.cost < high.cost ? low : high).flow, iterations };
}

function attempt(problem: ChargeProblem, network: Network, asked: Float64Array, capKW: number): Attempt {
  const { slots, slotHours } = network.stays;
  const capacity = new Float64Array(slots).map((_, t) => slotCapacity(network, t, capKW));
  const flow = cheapestFlow(network, segmentsOf(problem, network, capacity, asked));
  const site = siteOf(network, flow);
  // Without a cap the plan's own peak will do as one, and from there on a higher cap saves nothing.
  const peakKW = Number.isFinite(capKW) ? capKW : highestImportKW(site);
  let cost = problem.peakPricePerKW * peakKW;
  for (let t = 0; t < slots; t++)
    cost += site[t] * slotHours * (site[t] >= 0 ? importPrice(problem, t) : feedIn(problem, t));
  let slope = problem.peakPricePerKW;
  if (Number.isFinite(capKW)) slope -= slotHours * savedByRoom(problem, network, flow, capacity, capKW);
  return { peakKW, flow, cost, slope };
}

/** What one more kWh of room in every slot that is full because of the cap would save, euro per kWh. */
function savedByRoom(
  problem: ChargeProblem,
  network: Network,
  flow: Flow,
  capacity: Float64Array,
  capKW: number,
): number {
  const { slots } = network.stays;
  const room = surplusUnits(network);
  const paid = new Float64Array(slots).map((_, t) =>
    flow.load[t] === 0
      ? Number.NEGATIVE_INFINITY
      : flow.load[t] > room[t]
        ? importPrice(problem, t)
        : feedIn(problem, t),
  );
  const highest = potentialsOf(network, flow, paid);
  let saved = 0;
  for (let t = 0; t < slots; t++) {
    if (flow.load[t] < capacity[t] || capKW >= network.limitKW[t]) continue;
    saved += Math.max(0, highest[t] - importPrice(problem, t));
  }
  return saved;
}

function segmentsOf(problem: ChargeProblem, network: Network, capacity: Float64Array, asked: Float64Array): Segment[] {
  const room = surplusUnits(network);
  const segments: Segment[] = [];
  for (let slot = 0; slot < network.stays.slots; slot++) {
    const own = Math.min(room[slot], capacity[slot]);
    if (own > 0) segments.push({ slot, end: own, price: feedIn(problem, slot) });
    if (capacity[slot] > own && asked[slot] > own)
      segments.push({ slot, end: capacity[slot], price: importPrice(problem, slot) });
  }
  return segments;
}

/** What all sessions present could take together in each slot, units. */
function askedPerSlot({ stays, perSlot, spanOfSlot, spanFirst, spanSessions }: Network): Float64Array {
  return new Float64Array(stays.slots).map((_, t) => {
    let sum = 0;
    for (let i = spanFirst[spanOfSlot[t]]; i < spanFirst[spanOfSlot[t] + 1]; i++) sum += perSlot[spanSessions[i]];
    return sum;
  });
}

/** What each slot can take of the site's own surplus, whole units. */
function surplusUnits(network: Network): Float64Array {
  return network.ground.map((units) => Math.max(0, Math.round(-units)));
}

function siteOf(network: Network, flow: Flow): Float64Array {
  const { stays, unitKWh, baseLoadKW } = network;
  return baseLoadKW.map((kW, t) => kW + (flow.load[t] * unitKWh) / stays.slotHours);
}

function importPrice(problem: ChargeProblem, t: number): number {
  return problem.pricePerKWh?.[t] ?? 0;
}

function feedIn(problem: ChargeProblem, t: number): number {
  return problem.feedInPerKWh?.[t] ?? 0;
}

/** All money that changes hands, euro: the scale on which differences in cost are rounding. */
function turnover(problem: ChargeProblem, network: Network, { flow, peakKW }: Attempt): number {
  const { slotHours, slots } = network.stays;
  const site = siteOf(network, flow);
  let sum = problem.peakPricePerKW * peakKW;
  for (let t = 0; t < slots; t++)
    sum += Math.abs(site[t]) * slotHours * Math.abs(site[t] >= 0 ? importPrice(problem, t) : feedIn(problem, t));
  return sum;
}
