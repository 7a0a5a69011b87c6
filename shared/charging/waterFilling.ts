import type { Flow, Network } from './network.ts';

/**
 * Spreads the sessions over their stays as water finds its level: each in turn pours its energy into the lowest slots
 * of its stay, given what the others do, without passing the capacities.
 *
 * Going round again lowers the sum of squares of the site power further (coordinate descent on a convex function), so
 * a few rounds give a smooth plan that is close to the lowest peak, but without proof of it. A session never ends up
 * with less than it had, and no slot above its capacity.
 */
export function waterFill(network: Network, flow: Flow, capacity: Float64Array, rounds: number): void {
  const longest = network.stays.length.reduce((most, length) => Math.max(most, length), 0);
  const basin: Basin = { height: new Float64Array(longest), room: new Float64Array(longest) };
  const order = leastFreedomFirst(network);
  for (let round = 0; round < rounds; round++) for (const s of order) pour(network, flow, capacity, s, basin);
}

/** The slots of one stay: how high each already is, and how much this session may add. */
interface Basin {
  readonly height: Float64Array;
  readonly room: Float64Array;
}

/** Sessions that need nearly all of their stay have little choice: the others find their place around them. */
function leastFreedomFirst(network: Network): Int32Array {
  const { stays, wanted, perSlot } = network;
  const freedom = new Float64Array(stays.count);
  for (let s = 0; s < stays.count; s++)
    freedom[s] = wanted[s] > 0 ? (perSlot[s] * stays.length[s]) / wanted[s] : Number.POSITIVE_INFINITY;
  return Int32Array.from(freedom, (_, s) => s).sort((a, b) => freedom[a] - freedom[b] || a - b);
}

function pour(network: Network, flow: Flow, capacity: Float64Array, s: number, basin: Basin): void {
  const { slots, arrival, first, length } = network.stays;
  const { amount, load, placed } = flow;
  const { height, room } = basin;
  const count = length[s];
  const most = network.perSlot[s];
  let roomInAll = 0;
  let t = arrival[s];
  for (let k = 0; k < count; k++) {
    const own = amount[first[s] + k];
    const others = load[t] - own;
    height[k] = network.ground[t] + others;
    room[k] = Math.max(0, Math.min(most, capacity[t] - others));
    roomInAll += room[k];
    if (++t === slots) t = 0;
  }
  const poured = Math.min(network.wanted[s], roomInAll);
  const level = waterLevel(basin, count, poured);
  // Whole units: rounding down leaves a few over, which go where there is still room.
  let left = poured;
  for (let k = 0; k < count; k++) left -= whole(height[k], room[k], level);
  t = arrival[s];
  for (let k = 0; k < count; k++) {
    const floor = whole(height[k], room[k], level);
    const extra = Math.min(left, room[k] - floor);
    left -= extra;
    const place = first[s] + k;
    load[t] += floor + extra - amount[place];
    amount[place] = floor + extra;
    if (++t === slots) t = 0;
  }
  flow.total += poured - placed[s];
  placed[s] = poured;
}

function whole(height: number, room: number, level: number): number {
  return Math.min(room, Math.max(0, Math.floor(level - height)));
}

/**
 * The highest level found whose water, rounded down to whole units per slot, does not exceed `amount`: Newton steps on
 * the piecewise linear volume, kept between two bounds that close in.
 */
function waterLevel({ height, room }: Basin, count: number, amount: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    if (room[k] === 0) continue;
    if (height[k] < low) low = height[k];
    const full = height[k] + room[k];
    if (full > high) high = full;
  }
  if (!(low < high)) return Number.NEGATIVE_INFINITY;
  let level = low + amount / count;
  for (let step = 0; step < 100; step++) {
    if (!(level > low && level < high)) level = (low + high) / 2;
    let volume = 0;
    let rising = 0;
    for (let k = 0; k < count; k++) {
      const depth = level - height[k];
      const most = room[k];
      if (depth >= most) volume += most;
      else if (depth > 0) {
        rising++;
        volume += Math.floor(depth);
      }
    }
    const missing = amount - volume;
    if (missing >= 0) low = level;
    else high = level;
    if ((missing >= 0 && missing <= count) || high - low < 1) break;
    level = rising > 0 ? level + missing / rising : (low + high) / 2;
  }
  return low;
}
