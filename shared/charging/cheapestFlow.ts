import type { Cut } from './maximumFlow.ts';
import { raiseFlow } from './maximumFlow.ts';
import type { Flow, Network } from './network.ts';
import { emptyFlow, trimTo } from './network.ts';
import { copyInto, partOf, wholeOf } from './networkPart.ts';
import type { NetworkPart } from './networkPart.ts';
import { waterFill } from './waterFilling.ts';

/**
 * A part of what a slot may take, at one price: what it takes from the site's own surplus costs the feed-in missed,
 * what it takes beyond that the price of import.
 */
export interface Segment {
  readonly slot: number;
  /** The load of the slot up to which this price holds, units. */
  readonly end: number;
  /** Any unit of money per unit of energy. */
  readonly price: number;
}

/** Sessions and slots that have nothing to do with the others, and the segments between which they have the choice. */
interface Choice {
  readonly part: NetworkPart;
  /** The load of each slot that is certain, units; the segments lie above it. */
  readonly floor: Float64Array;
  /** From cheap to dear. */
  readonly segments: readonly Segment[];
}

/**
 * The most energy that fits the segments, at the lowest cost.
 *
 * What the slots can be given together is a polymatroid (each session spreads its energy over the slots of its stay),
 * so that the cheapest plan brings as much as possible into the segments up to any price. A maximum flow into those up
 * to the middle price therefore parts the problem in two (S. Fujishige, 1980; H. Groenevelt, Two algorithms for
 * maximizing a separable concave function over a polymatroid feasible region, 1991). The sessions and slots on the near
 * side of its smallest cut fill these segments and go on to dearer ones; those on the far side never need a dearer one;
 * a near session draws at full power in the far slots, and a far one nothing in the near slots. Each side is parted in
 * the same way until one price is left. Every session and slot is on one side only, so that each halving of the prices
 * costs about one maximum flow.
 *
 * Segments of one slot must rise in price.
 */
export function cheapestFlow(network: Network, segments: readonly Segment[]): Flow {
  const answer = emptyFlow(network);
  const sorted = segments.toSorted((a, b) => a.price - b.price || a.slot - b.slot || a.end - b.end);
  const open: Choice[] = [{ part: wholeOf(network), floor: new Float64Array(network.stays.slots), segments: sorted }];
  for (let choice = open.pop(); choice !== undefined; choice = open.pop()) {
    const sides = parted(choice);
    copyInto(answer, network, choice.part);
    for (const side of sides) if (side.part.network.stays.count > 0) open.push(side);
  }
  return summedUp(answer, network);
}

/** The two sides of the choice; none when its flow is the best there is. */
function parted({ part, floor, segments }: Choice): Choice[] {
  const { network, flow } = part;
  for (let left = segments; ;) {
    const cheap = left.slice(0, cheaperHalf(left));
    const capacity = floor.slice();
    for (const { slot, end } of cheap) capacity[slot] = end;
    if (cheap.length === left.length) {
      fillFromFloor(part, floor, capacity);
      return [];
    }
    trimTo(network, flow, capacity);
    if (flow.total < network.wantedTotal) waterFill(network, flow, capacity, 1);
    const cut = raiseFlow(network, flow, capacity, network.wantedTotal);
    if (cut === null) {
      left = cheap;
      continue;
    }
    return [
      sideOf(part, cut, capacity, left.slice(cheap.length)),
      sideOf(part, { sessions: cut.sessions.map(opposite), slots: cut.slots.map(opposite) }, floor, cheap),
    ];
  }
}

/** All segments have one price: what is certain first, and then the rest, which takes nothing away from it. */
function fillFromFloor({ network, flow }: NetworkPart, floor: Float64Array, capacity: Float64Array): void {
  trimTo(network, flow, capacity);
  if (flow.load.some((load, t) => load < floor[t])) {
    trimTo(network, flow, floor);
    raiseFlow(network, flow, floor, network.wantedTotal);
  }
  raiseFlow(network, flow, capacity, network.wantedTotal);
}

/** One side of a cut, with the segments between which it still has the choice. */
function sideOf(whole: NetworkPart, side: Cut, floor: Float64Array, segments: readonly Segment[]): Choice {
  const part = partOf(whole, side.sessions, side.slots);
  const slotIn = new Int32Array(side.slots.length).fill(ELSEWHERE);
  const certain = new Float64Array(part.slots.length);
  const crossing = new Float64Array(part.slots.length);
  let found = 0;
  side.slots.forEach((chosen, t) => {
    if (chosen === 0) return;
    // What sessions of the other side draw here is certain from now on.
    crossing[found] = whole.flow.load[t] - part.flow.load[found];
    certain[found] = Math.max(0, floor[t] - crossing[found]);
    slotIn[t] = found++;
  });
  const own: Segment[] = [];
  for (const { slot, end, price } of segments) {
    const t = slotIn[slot];
    if (t !== ELSEWHERE && end - crossing[t] > certain[t]) own.push({ slot: t, end: end - crossing[t], price });
  }
  return { part, floor: certain, segments: own };
}

const ELSEWHERE = -1;

/** How many segments are at most as dear as the one in the middle; all of them only when all have one price. */
function cheaperHalf(segments: readonly Segment[]): number {
  if (segments.length === 0) return 0;
  const middle = segments[(segments.length - 1) >> 1].price;
  const dearer = segments.findIndex(({ price }) => price > middle);
  if (dearer >= 0) return dearer;
  const cheaper = segments.findIndex(({ price }) => price === middle);
  return cheaper > 0 ? cheaper : segments.length;
}

function opposite(flag: number): number {
  return 1 - flag;
}

/** The sums of a flow, from its amounts. */
function summedUp(flow: Flow, { stays }: Network): Flow {
  for (let s = 0; s < stays.count; s++) {
    let t = stays.arrival[s];
    for (let place = stays.first[s]; place < stays.first[s + 1]; place++) {
      flow.placed[s] += flow.amount[place];
      flow.load[t] += flow.amount[place];
      if (++t === stays.slots) t = 0;
    }
    flow.total += flow.placed[s];
  }
  return flow;
}
