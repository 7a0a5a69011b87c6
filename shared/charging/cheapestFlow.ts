import type { Flow, Network } from './network.ts';
import { emptyFlow, placeOf } from './network.ts';

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

/**
 * The most energy that fits the segments, at the lowest cost.
 *
 * What the slots can be given together is a polymatroid (each session spreads its energy over the slots of its stay),
 * and over a polymatroid the greedy method is exact: open the segments from cheap to dear, and give each as much as
 * the sessions can bring there, others moving aside inside what is already open (J. Edmonds, 1970). A slot that
 * cannot be given more, never can: it and all that was searched in vain are left alone from then on.
 *
 * Segments of one slot must rise in price.
 */
export function cheapestFlow(network: Network, segments: readonly Segment[]): Flow {
  const flow = emptyFlow(network);
  const search = new Search(network, flow);
  const order = segments.toSorted((a, b) => a.price - b.price || a.slot - b.slot || a.end - b.end);
  for (const { slot, end } of order) {
    while (flow.load[slot] < end && search.bringTo(slot)) search.send(end - flow.load[slot]);
    if (flow.total === network.wantedTotal) break;
  }
  return flow;
}

const NONE = -1;
const DEAD = -1;

/** Finds, from a slot backwards, a session that still wants energy, and the sessions that move aside for it. */
class Search {
  private readonly network: Network;
  private readonly flow: Flow;
  /** In which search a slot or session was last seen; DEAD when no search can succeed from it any more. */
  private readonly slotSeen: Int32Array;
  private readonly sessionSeen: Int32Array;
  private readonly queue: Int32Array;
  /** The session through which a slot was reached: it would draw less there. NONE for the slot asked about. */
  private readonly reachedBy: Int32Array;
  /** The slot from which a session was reached: it would draw more there. */
  private readonly drawsIn: Int32Array;
  private round = 0;
  private root = NONE;

  constructor(network: Network, flow: Flow) {
    const { slots, count } = network.stays;
    this.network = network;
    this.flow = flow;
    this.slotSeen = new Int32Array(slots);
    this.sessionSeen = new Int32Array(count);
    this.queue = new Int32Array(slots);
    this.reachedBy = new Int32Array(slots);
    this.drawsIn = new Int32Array(count);
  }

  /** Breadth first from the slot. False when nothing more can be brought there, now or ever. */
  bringTo(slot: number): boolean {
    if (this.slotSeen[slot] === DEAD) return false;
    const { stays, perSlot, wanted, spanOfSlot, spanFirst, spanSessions } = this.network;
    const { amount, placed } = this.flow;
    const { slotSeen, sessionSeen, queue } = this;
    const round = ++this.round;
    queue[0] = slot;
    slotSeen[slot] = round;
    this.reachedBy[slot] = NONE;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const t = queue[head];
      const span = spanOfSlot[t];
      for (let i = spanFirst[span]; i < spanFirst[span + 1]; i++) {
        const s = spanSessions[i];
        if (sessionSeen[s] === round || sessionSeen[s] === DEAD) continue;
        if (amount[placeOf(stays, s, t)] >= perSlot[s]) continue;
        sessionSeen[s] = round;
        this.drawsIn[s] = t;
        if (placed[s] < wanted[s]) {
          this.root = s;
          return true;
        }
        let other = stays.arrival[s];
        for (let place = stays.first[s]; place < stays.first[s + 1]; place++) {
          if (amount[place] > 0 && slotSeen[other] !== round && slotSeen[other] !== DEAD) {
            slotSeen[other] = round;
            this.reachedBy[other] = s;
            queue[tail++] = other;
          }
          if (++other === stays.slots) other = 0;
        }
      }
    }
    for (let i = 0; i < tail; i++) this.bury(queue[i], round);
    return false;
  }

  /** Sends along the path found what it can bear, at most `most`. */
  send(most: number): void {
    const { perSlot, wanted } = this.network;
    const { amount, placed, load } = this.flow;
    const path = this.path();
    let sent = Math.min(most, wanted[this.root] - placed[this.root]);
    for (const { session, more, less } of path) {
      sent = Math.min(sent, perSlot[session] - amount[more]);
      if (less !== NONE) sent = Math.min(sent, amount[less]);
    }
    for (const { more, less } of path) {
      amount[more] += sent;
      if (less !== NONE) amount[less] -= sent;
    }
    placed[this.root] += sent;
    load[this.queue[0]] += sent;
    this.flow.total += sent;
  }

  /** From the session that wants energy to the slot asked about: where each draws more, and who draws less there. */
  private path(): { session: number; more: number; less: number }[] {
    const { stays } = this.network;
    const steps: { session: number; more: number; less: number }[] = [];
    for (let session = this.root; session !== NONE;) {
      const slot = this.drawsIn[session];
      const next = this.reachedBy[slot];
      const less = next === NONE ? NONE : placeOf(stays, next, slot);
      steps.push({ session, more: placeOf(stays, session, slot), less });
      session = next;
    }
    return steps;
  }

  /** Nothing can be brought to this slot any more, nor to a session that was reached from it. */
  private bury(slot: number, round: number): void {
    const { spanOfSlot, spanFirst, spanSessions } = this.network;
    this.slotSeen[slot] = DEAD;
    const span = spanOfSlot[slot];
    for (let i = spanFirst[span]; i < spanFirst[span + 1]; i++)
      if (this.sessionSeen[spanSessions[i]] === round) this.sessionSeen[spanSessions[i]] = DEAD;
  }
}
