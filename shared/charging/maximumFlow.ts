import { placeOf } from './network.ts';
import type { Flow, Network } from './network.ts';

/** The source side of a minimum cut: 1 for the sessions and slots in it. */
export interface Cut {
  readonly sessions: Uint8Array;
  readonly slots: Uint8Array;
}

/**
 * Raises the flow until `target` is reached, and returns null; or until nothing more fits the capacities, and returns
 * the cut that shows it, the one with the fewest slots.
 *
 * Dinic's method (E. A. Dinic, 1970): shortest augmenting paths, found level by level. A path may move energy of
 * another session to another slot to make room. Keeps the flow it is given, so that raising the capacities a little
 * costs a little.
 */
export function raiseFlow(network: Network, flow: Flow, capacity: Float64Array, target: number): Cut | null {
  const search = new Search(network, flow, capacity);
  while (flow.total < target) {
    if (!search.levels()) return search.reached();
    search.augment();
  }
  return null;
}

/** The working arrays of one run. Nodes are numbered: sessions first, then slots. */
class Search {
  private readonly network: Network;
  private readonly flow: Flow;
  private readonly capacity: Float64Array;
  /** Distance from the sessions that still want energy; -1 for what cannot be reached. */
  private readonly level: Int32Array;
  private readonly queue: Int32Array;
  /** How far the edges of each node have been tried in this phase. */
  private readonly cursor: Int32Array;
  private readonly pathNode: Int32Array;
  /** The place through which the path leaves the node of the same index. */
  private readonly pathPlace: Int32Array;

  constructor(network: Network, flow: Flow, capacity: Float64Array) {
    const nodes = network.stays.count + network.stays.slots;
    this.network = network;
    this.flow = flow;
    this.capacity = capacity;
    this.level = new Int32Array(nodes);
    this.queue = new Int32Array(nodes);
    this.cursor = new Int32Array(nodes);
    this.pathNode = new Int32Array(nodes + 1);
    this.pathPlace = new Int32Array(nodes + 1);
  }

  /** Breadth first from the sessions that still want energy. False when no slot with room can be reached. */
  levels(): boolean {
    const { stays, perSlot, wanted, spanOfSlot, spanFirst, spanSessions } = this.network;
    const { amount, placed, load } = this.flow;
    const { level, queue, capacity } = this;
    const { count, slots, arrival, first } = stays;
    level.fill(-1);
    let tail = 0;
    for (let s = 0; s < count; s++) {
      if (placed[s] >= wanted[s]) continue;
      level[s] = 0;
      queue[tail++] = s;
    }
    let sinkLevel = -1;
    for (let head = 0; head < tail; head++) {
      const node = queue[head];
      const next = level[node] + 1;
      if (sinkLevel >= 0 && next > sinkLevel) break;
      if (node < count) {
        const most = perSlot[node];
        let t = arrival[node];
        for (let place = first[node]; place < first[node + 1]; place++) {
          if (level[count + t] < 0 && amount[place] < most) {
            level[count + t] = next;
            queue[tail++] = count + t;
            if (load[t] < capacity[t]) sinkLevel = next;
          }
          if (++t === slots) t = 0;
        }
      } else {
        const t = node - count;
        const span = spanOfSlot[t];
        for (let i = spanFirst[span]; i < spanFirst[span + 1]; i++) {
          const s = spanSessions[i];
          if (level[s] >= 0 || amount[placeOf(stays, s, t)] <= 0) continue;
          level[s] = next;
          queue[tail++] = s;
        }
      }
    }
    return sinkLevel >= 0;
  }

  /** Fills the paths of the present levels until every one of them is blocked. */
  augment(): void {
    const { wanted, stays } = this.network;
    this.cursor.fill(0);
    for (let s = 0; s < stays.count; s++) {
      if (this.level[s] !== 0) continue;
      let depth = 0;
      this.pathNode[0] = s;
      while (depth >= 0 && this.flow.placed[s] < wanted[s]) {
        if (this.endsWithRoom(depth)) depth = this.push(depth);
        else if (this.advance(depth)) depth++;
        else {
          // A dead end: no path of this phase runs through it any more.
          this.level[this.pathNode[depth]] = -2;
          depth--;
        }
      }
    }
  }

  reached(): Cut {
    const { count, slots } = this.network.stays;
    return {
      sessions: new Uint8Array(count).map((_, s) => (this.level[s] >= 0 ? 1 : 0)),
      slots: new Uint8Array(slots).map((_, t) => (this.level[count + t] >= 0 ? 1 : 0)),
    };
  }

  private endsWithRoom(depth: number): boolean {
    const t = this.pathNode[depth] - this.network.stays.count;
    return t >= 0 && this.flow.load[t] < this.capacity[t];
  }

  /** Extends the path by one edge with something left on it, one level up. False when there is none. */
  private advance(depth: number): boolean {
    const { stays, perSlot, spanOfSlot, spanFirst, spanSessions } = this.network;
    const { amount } = this.flow;
    const { level, cursor } = this;
    const { count, slots, arrival, first, length } = stays;
    const node = this.pathNode[depth];
    const next = level[node] + 1;
    if (node < count) {
      for (let k = cursor[node]; k < length[node]; k++) {
        const t = (arrival[node] + k) % slots;
        const place = first[node] + k;
        if (level[count + t] !== next || amount[place] >= perSlot[node]) continue;
        cursor[node] = k;
        return this.extend(depth, place, count + t);
      }
      cursor[node] = length[node];
      return false;
    }
    const t = node - count;
    const start = spanFirst[spanOfSlot[t]];
    const size = spanFirst[spanOfSlot[t] + 1] - start;
    for (let i = cursor[node]; i < size; i++) {
      const s = spanSessions[start + i];
      if (level[s] !== next) continue;
      const place = placeOf(stays, s, t);
      if (amount[place] <= 0) continue;
      cursor[node] = i;
      return this.extend(depth, place, s);
    }
    cursor[node] = size;
    return false;
  }

  private extend(depth: number, place: number, node: number): true {
    this.pathPlace[depth] = place;
    this.pathNode[depth + 1] = node;
    return true;
  }

  /** Sends what the path can bear; returns the depth from which a path can go on. */
  private push(depth: number): number {
    const { wanted, perSlot, stays } = this.network;
    const { amount, placed, load } = this.flow;
    const { pathNode, pathPlace, capacity } = this;
    const root = pathNode[0];
    const end = pathNode[depth] - stays.count;
    let sent = Math.min(wanted[root] - placed[root], capacity[end] - load[end]);
    for (let i = 0; i < depth; i++) {
      const there = amount[pathPlace[i]];
      sent = Math.min(sent, i % 2 === 0 ? perSlot[pathNode[i]] - there : there);
    }
    let goOn = depth - 1;
    for (let i = depth - 1; i >= 0; i--) {
      const place = pathPlace[i];
      amount[place] += i % 2 === 0 ? sent : -sent;
      const full = i % 2 === 0 ? amount[place] >= perSlot[pathNode[i]] : amount[place] <= 0;
      if (full) goOn = i;
    }
    placed[root] += sent;
    load[end] += sent;
    this.flow.total += sent;
    return goOn;
  }
}
