import type { Flow, Network } from './network.ts';
import { emptyFlow, placeOf, spansOf } from './network.ts';

/** Some sessions and some slots of a network as a network of their own, with its flow. */
export interface NetworkPart {
  readonly network: Network;
  readonly flow: Flow;
  /** Which session and slot of the whole each of its own is. */
  readonly sessions: Int32Array;
  readonly slots: Int32Array;
}

export function wholeOf(network: Network): NetworkPart {
  const { count, slots } = network.stays;
  const own = (length: number): Int32Array => new Int32Array(length).map((_, position) => position);
  return { network, flow: emptyFlow(network), sessions: own(count), slots: own(slots) };
}

/**
 * The part with the chosen sessions and slots (flags). What a session draws in the slots left out is not wanted any
 * more. A stay stays one run of slots, as those left out are simply skipped.
 */
export function partOf(whole: NetworkPart, chosenSessions: Uint8Array, chosenSlots: Uint8Array): NetworkPart {
  const { network, flow } = whole;
  const { stays } = network;
  const slots = positionsOf(chosenSlots);
  const sessions = positionsOf(chosenSessions);
  /** How many of the chosen slots come before each slot. */
  const before = new Int32Array(stays.slots + 1);
  for (let t = 0; t < stays.slots; t++) before[t + 1] = before[t] + chosenSlots[t];
  const count = sessions.length;
  const arrival = new Int32Array(count);
  const length = new Int32Array(count);
  const first = new Int32Array(count + 1);
  sessions.forEach((s, i) => {
    const begin = stays.arrival[s];
    const end = begin + stays.length[s];
    arrival[i] = before[begin] % Math.max(1, slots.length);
    length[i] =
      before[Math.min(end, stays.slots)] - before[begin] + (end > stays.slots ? before[end - stays.slots] : 0);
    first[i + 1] = first[i] + length[i];
  });
  const own = { slots: slots.length, slotHours: stays.slotHours, count, arrival, length, first };
  const taken: Flow = {
    amount: new Float64Array(first[count]),
    placed: new Float64Array(count),
    load: new Float64Array(slots.length),
    total: 0,
  };
  const wanted = new Float64Array(count);
  let wantedTotal = 0;
  sessions.forEach((s, i) => {
    let place = first[i];
    let t = stays.arrival[s];
    for (let from = stays.first[s]; from < stays.first[s + 1]; from++) {
      if (chosenSlots[t] === 1) {
        const amount = flow.amount[from];
        taken.amount[place++] = amount;
        taken.placed[i] += amount;
        taken.load[before[t]] += amount;
      }
      if (++t === stays.slots) t = 0;
    }
    taken.total += taken.placed[i];
    wanted[i] = network.wanted[s] - (flow.placed[s] - taken.placed[i]);
    wantedTotal += wanted[i];
  });
  return {
    network: {
      stays: own,
      unitKWh: network.unitKWh,
      perSlot: Float64Array.from(sessions, (s) => network.perSlot[s]),
      wanted,
      wantedTotal,
      ground: Float64Array.from(slots, (t) => network.ground[t]),
      baseLoadKW: Float64Array.from(slots, (t) => network.baseLoadKW[t]),
      limitKW: Float64Array.from(slots, (t) => network.limitKW[t]),
      ...spansOf(own),
    },
    flow: taken,
    sessions: sessions.map((s) => whole.sessions[s]),
    slots: slots.map((t) => whole.slots[t]),
  };
}

/** Copies what the part draws into the flow of the whole; its sums are left as they are. */
export function copyInto(flow: Flow, network: Network, part: NetworkPart): void {
  const { stays } = part.network;
  part.sessions.forEach((s, i) => {
    let t = stays.arrival[i];
    for (let place = stays.first[i]; place < stays.first[i + 1]; place++) {
      flow.amount[placeOf(network.stays, s, part.slots[t])] = part.flow.amount[place];
      if (++t === stays.slots) t = 0;
    }
  });
}

function positionsOf(flags: Uint8Array): Int32Array {
  const positions = new Int32Array(flags.reduce((sum, flag) => sum + flag, 0));
  let found = 0;
  flags.forEach((flag, position) => {
    if (flag === 1) positions[found++] = position;
  });
  return positions;
}
