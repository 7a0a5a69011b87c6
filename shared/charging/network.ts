import type { ChargeProblem } from './problem.ts';
import { countingLimitKW, reachableKWh, staysOf } from './stays.ts';
import type { Stays } from './stays.ts';

/**
 * The problem as a flow of energy: source -> session -> slot of its stay -> sink.
 *
 * All amounts are whole numbers of one small unit of energy (a power of two, about 1e-15 of all energy asked for), so
 * that sums and differences are exact in double precision: no tolerances in the flow, and no loop that rounding
 * keeps alive.
 */
export interface Network {
  readonly stays: Stays;
  readonly unitKWh: number;
  /** Most a session can take in one slot, units. */
  readonly perSlot: Float64Array;
  /** What a session is to get: what it asks for, as far as full power during its stay allows, units. */
  readonly wanted: Float64Array;
  readonly wantedTotal: number;
  /** Base load per slot, units (not whole; used for levels only). */
  readonly ground: Float64Array;
  readonly baseLoadKW: Float64Array;
  /** The limit that counts, kW; infinite without one. */
  readonly limitKW: Float64Array;
  /** Who is there: slots between two arrivals or departures share one span, which lists its sessions. */
  readonly spanOfSlot: Int32Array;
  readonly spanFirst: Int32Array;
  readonly spanSessions: Int32Array;
}

/** An amount of energy for every place of the stays, and its sums. All in units. */
export interface Flow {
  readonly amount: Float64Array;
  readonly placed: Float64Array;
  readonly load: Float64Array;
  total: number;
}

/** Leaves three bits of the 53 for sums over capacities and for rounding. */
const UNITS_IN_TOTAL = 2 ** 50;
/** Less than this in all is nothing; its unit would be too small for a double. */
const NOTHING_KWH = 1e-100;

export function networkOf(problem: ChargeProblem): Network {
  const stays = staysOf(problem);
  const { slots, slotHours, count } = stays;
  const reachable = problem.sessions.map((session) => reachableKWh(session, slotHours));
  const totalKWh = reachable.reduce((sum, kWh) => sum + kWh, 0);
  const unitKWh = totalKWh > NOTHING_KWH ? 2 ** Math.ceil(Math.log2(totalKWh)) / UNITS_IN_TOTAL : 1;
  const perSlot = new Float64Array(count);
  const wanted = new Float64Array(count);
  let wantedTotal = 0;
  problem.sessions.forEach((session, s) => {
    const fullPower = Math.round((session.maxPowerKW * slotHours) / unitKWh);
    wanted[s] = Math.min(Math.round(reachable[s] / unitKWh), fullPower * stays.length[s]);
    perSlot[s] = Math.min(fullPower, wanted[s]);
    wantedTotal += wanted[s];
  });
  const limitKW = countingLimitKW(problem);
  const base = baseOf(problem.baseLoadKW, slots, slotHours / unitKWh);
  return { stays, unitKWh, perSlot, wanted, wantedTotal, ...base, limitKW, ...spansOf(stays) };
}

/** The same sessions and limit beside another base load. */
export function beside(network: Network, baseLoadKW: ArrayLike<number>): Network {
  const { stays, unitKWh } = network;
  return { ...network, ...baseOf(baseLoadKW, stays.slots, stays.slotHours / unitKWh) };
}

function baseOf(load: ArrayLike<number>, slots: number, unitsPerKW: number): Pick<Network, 'ground' | 'baseLoadKW'> {
  const baseLoadKW = new Float64Array(load);
  const ground = new Float64Array(slots);
  for (let t = 0; t < slots; t++) ground[t] = baseLoadKW[t] * unitsPerKW;
  return { ground, baseLoadKW };
}

export function emptyFlow(network: Network): Flow {
  const { count, slots, first } = network.stays;
  return {
    amount: new Float64Array(first[count]),
    placed: new Float64Array(count),
    load: new Float64Array(slots),
    total: 0,
  };
}

export function copyOf({ amount, placed, load, total }: Flow): Flow {
  return { amount: amount.slice(), placed: placed.slice(), load: load.slice(), total };
}

/** What the sessions together may take in slot t when the site stays under `peakKW`, units. */
export function slotCapacity(network: Network, t: number, peakKW: number): number {
  const roomKW = Math.min(peakKW, network.limitKW[t]) - network.baseLoadKW[t];
  const units = Math.round((roomKW * network.stays.slotHours) / network.unitKWh);
  return Math.max(0, Math.min(units, network.wantedTotal));
}

export function capacitiesUnder(network: Network, peakKW: number): Float64Array {
  const capacities = new Float64Array(network.stays.slots);
  for (let t = 0; t < capacities.length; t++) capacities[t] = slotCapacity(network, t, peakKW);
  return capacities;
}

/** Takes out of the flow what does not fit the capacities; the sessions concerned get it back elsewhere later. */
export function trimTo(network: Network, flow: Flow, capacity: Float64Array): void {
  const { stays, spanOfSlot, spanFirst, spanSessions } = network;
  for (let t = 0; t < stays.slots; t++) {
    let excess = flow.load[t] - capacity[t];
    const span = spanOfSlot[t];
    for (let i = spanFirst[span]; excess > 0 && i < spanFirst[span + 1]; i++) {
      const s = spanSessions[i];
      const place = placeOf(stays, s, t);
      const taken = Math.min(flow.amount[place], excess);
      flow.amount[place] -= taken;
      flow.placed[s] -= taken;
      flow.load[t] -= taken;
      flow.total -= taken;
      excess -= taken;
    }
  }
}

/** The place of slot t in stay s, which must cover it. */
export function placeOf(stays: Stays, s: number, t: number): number {
  const k = t - stays.arrival[s];
  return stays.first[s] + (k < 0 ? k + stays.slots : k);
}

/** Who is there when. */
export function spansOf(stays: Stays): Pick<Network, 'spanOfSlot' | 'spanFirst' | 'spanSessions'> {
  const { slots, count, arrival, length } = stays;
  const begins = new Uint8Array(slots);
  begins[0] = 1;
  for (let s = 0; s < count; s++) {
    begins[arrival[s]] = 1;
    begins[(arrival[s] + length[s]) % slots] = 1;
  }
  const spanOfSlot = new Int32Array(slots);
  const spanLengths: number[] = [];
  for (let t = 0; t < slots; t++) {
    if (begins[t] === 1) spanLengths.push(0);
    spanOfSlot[t] = spanLengths.length - 1;
    spanLengths[spanLengths.length - 1] += 1;
  }
  const forEachSpan = (s: number, visit: (span: number) => void): void => {
    for (let k = 0; k < length[s];) {
      const span = spanOfSlot[(arrival[s] + k) % slots];
      visit(span);
      k += spanLengths[span];
    }
  };
  const spanFirst = new Int32Array(spanLengths.length + 1);
  for (let s = 0; s < count; s++) forEachSpan(s, (span) => spanFirst[span + 1]++);
  for (let span = 0; span < spanLengths.length; span++) spanFirst[span + 1] += spanFirst[span];
  const spanSessions = new Int32Array(spanFirst[spanLengths.length]);
  const filled = Int32Array.from(spanFirst);
  for (let s = 0; s < count; s++) forEachSpan(s, (span) => (spanSessions[filled[span]++] = s));
  return { spanOfSlot, spanFirst, spanSessions };
}
