import type { Flow, Network } from './network.ts';
import { placeOf } from './network.ts';

/**
 * For each slot the dearest energy that could move there: the highest of `paid` over all slots from which, directly
 * or by others making way, load can be moved to this one. -Infinity where none can come.
 */
export function potentialsOf(network: Network, flow: Flow, paid: Float64Array): Float64Array {
  const { stays, perSlot, spanOfSlot, spanFirst, spanSessions } = network;
  const { slots, count, arrival, first } = stays;
  const highest = new Float64Array(slots).fill(Number.NEGATIVE_INFINITY);
  const slotSeen = new Uint8Array(slots);
  const sessionSeen = new Uint8Array(count);
  const queue = new Int32Array(slots);
  const dearestFirst = Int32Array.from(paid.keys()).sort((a, b) => paid[b] - paid[a] || a - b);
  for (const from of dearestFirst) {
    if (slotSeen[from] === 1 || flow.load[from] === 0) continue;
    queue[0] = from;
    slotSeen[from] = 1;
    let tail = 1;
    for (let head = 0; head < tail; head++) {
      const t = queue[head];
      highest[t] = paid[from];
      const span = spanOfSlot[t];
      for (let i = spanFirst[span]; i < spanFirst[span + 1]; i++) {
        const s = spanSessions[i];
        if (sessionSeen[s] === 1 || flow.amount[placeOf(stays, s, t)] <= 0) continue;
        sessionSeen[s] = 1;
        let other = arrival[s];
        for (let place = first[s]; place < first[s + 1]; place++) {
          if (flow.amount[place] < perSlot[s] && slotSeen[other] === 0) {
            slotSeen[other] = 1;
            queue[tail++] = other;
          }
          if (++other === slots) other = 0;
        }
      }
    }
  }
  return highest;
}
