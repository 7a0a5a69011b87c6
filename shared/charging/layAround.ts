/** One stay laid as low as it can be on top of what the others do, where its charger gives nothing or at least a minimum. */

/** Powers closer than this are the same, kW. */
const TINY = 1e-9;

/** What a charger gives when it gives anything, kW. */
export interface PowerRange {
  leastKW: number;
  mostKW: number;
}

/**
 * The powers of one stay, slot by slot, that add up to `sum` on top of `others`, with the lowest top.
 *
 * Under a level only those slots can draw that lie at least the minimum below it, each up to the level or the most. What
 * they hold together grows with the level, and the first level at which they hold `sum` is the lowest top of all plans
 * without a quarter in part. In as many slots the minimum may be too much: then fewer do, and the last in part.
 */
export function layAround(others: Float64Array, sum: number, range: PowerRange): Float64Array {
  if (sum <= TINY) return new Float64Array(others.length);
  const { leastKW, mostKW } = range;
  const level = lowestLevel(others, sum, range);
  const under: number[] = [];
  for (let slot = 0; slot < others.length; slot++) if (others[slot] + leastKW <= level + TINY) under.push(slot);
  const most = leastKW > 0 ? Math.floor(sum / leastKW + TINY) : Infinity;
  if (under.length < most && under.length > 0) return filledTo(level, others, under, sum, range);
  const lowest = ascending(under.length > most ? under : Array.from(others.keys()), others);
  const rest = sum - most * leastKW;
  if (under.length > most && rest > TINY) return filledInPart(others, lowest.slice(0, most + 1), sum, leastKW);
  const fewest = Math.min(others.length, Math.max(1, Math.ceil(sum / mostKW - TINY)));
  if (most < fewest) return filled(others, lowest.slice(0, fewest), sum, range);
  const whole = lowestFill(others, lowest, sum, range, [fewest, Math.min(most, lowest.length)]);
  if (most >= lowest.length || rest <= TINY) return whole;
  const inPart = filledInPart(others, lowest.slice(0, most + 1), sum, leastKW);
  return topOf(others, inPart) < topOf(others, whole) - TINY ? inPart : whole;
}

function ascending(slots: number[], others: Float64Array): number[] {
  return slots.sort((one, other) => others[one] - others[other] || one - other);
}

/**
 * The lowest level under which the slots can hold `sum`. A slot comes in at the least above its own height, the lowest
 * first: what all hold jumps there, and rises along straight pieces between.
 */
function lowestLevel(others: Float64Array, sum: number, { leastKW, mostKW }: PowerRange): number {
  const heights = others.slice().sort();
  /** What the first `count` hold at this level. */
  const heldBy = (count: number, level: number): number => {
    let held = 0;
    for (let i = 0; i < count; i++) held += Math.min(mostKW, level - heights[i]);
    return held;
  };
  // The first slot with which, as it comes in, they hold enough; all of them where that is never so.
  let first = 0;
  let after = heights.length;
  while (first < after) {
    const middle = (first + after) >> 1;
    if (heldBy(middle + 1, heights[middle] + leastKW) >= sum) after = middle;
    else first = middle + 1;
  }
  const comesIn = first < heights.length ? heights[first] + leastKW : Infinity;
  // Before it comes in those below it may hold enough already.
  if (first === 0 || (first < heights.length && heldBy(first, comesIn) < sum)) return comesIn;
  return levelOf(heights, first, sum, { leastKW, mostKW });
}

/** Every slot under the level filled up to it, and what is too much taken off again where more than the least stands. */
function filledTo(
  level: number,
  others: Float64Array,
  under: readonly number[],
  sum: number,
  { leastKW, mostKW }: PowerRange,
): Float64Array {
  const powerKW = new Float64Array(others.length);
  let over = -sum;
  for (const slot of under) over += powerKW[slot] = Math.min(mostKW, Math.max(leastKW, level - others[slot]));
  for (const slot of under) {
    const kW = Math.min(mostKW, Math.max(leastKW, powerKW[slot] - over));
    over -= powerKW[slot] - kW;
    powerKW[slot] = kW;
  }
  return powerKW;
}

/** More slots make the level lower and the last slot higher: where they cross is the best number. */
function lowestFill(
  others: Float64Array,
  lowest: readonly number[],
  sum: number,
  range: PowerRange,
  [fewest, most]: [number, number],
): Float64Array {
  let low = fewest;
  let high = most;
  const reachesHigher = (count: number): boolean => {
    const chosen = filled(others, lowest.slice(0, count), sum, range);
    return topOf(others, chosen) <= others[lowest[count - 1]] + range.leastKW + TINY;
  };
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reachesHigher(middle)) high = middle;
    else low = middle + 1;
  }
  const options = [low - 1, low].filter((count) => count >= fewest);
  const plans = options.map((count) => filled(others, lowest.slice(0, count), sum, range));
  return plans.reduce((good, one) => (topOf(others, one) < topOf(others, good) - TINY ? one : good));
}

/** `sum` over the chosen slots, lowest first, each between the least and the most, up to one level as far as these allow. */
function filled(others: Float64Array, chosen: readonly number[], sum: number, range: PowerRange): Float64Array {
  const { leastKW, mostKW } = range;
  const powerKW = new Float64Array(others.length);
  const heights = new Float64Array(chosen.length);
  for (let i = 0; i < chosen.length; i++) heights[i] = others[chosen[i]];
  const level = levelOf(heights, heights.length, sum, range);
  let left = sum;
  for (const slot of chosen) left -= powerKW[slot] = Math.min(mostKW, Math.max(leastKW, level - others[slot]));
  // What rounding left over goes where there is room for it.
  for (const slot of chosen) {
    const exact = Math.min(mostKW, Math.max(leastKW, powerKW[slot] + left));
    left -= exact - powerKW[slot];
    powerKW[slot] = exact;
  }
  return powerKW;
}

/**
 * The level at which the first `count` heights, ascending, hold `sum` with each at least the least: Newton steps on a
 * sum of straight pieces, kept between two bounds.
 */
function levelOf(heights: Float64Array, count: number, sum: number, { leastKW, mostKW }: PowerRange): number {
  let low = heights[0] + leastKW;
  let high = heights[count - 1] + mostKW;
  let level = low;
  for (let step = 0; step < 60 && high - low > 1e-12 * Math.max(1, Math.abs(high)); step++) {
    let held = 0;
    let rising = 0;
    for (let i = 0; i < count; i++) {
      const kW = level - heights[i];
      if (kW >= leastKW && kW < mostKW) rising++;
      held += Math.min(mostKW, Math.max(leastKW, kW));
    }
    const missing = sum - held;
    if (Math.abs(missing) <= 1e-12 * Math.max(1, sum)) return level;
    if (missing > 0) low = level;
    else high = level;
    level = rising > 0 ? level + missing / rising : (low + high) / 2;
    if (!(level > low && level < high)) level = (low + high) / 2;
  }
  return level;
}

/** The least in every chosen slot, and the rest in the one that comes last. */
function filledInPart(others: Float64Array, chosen: readonly number[], sum: number, leastKW: number): Float64Array {
  const powerKW = new Float64Array(others.length);
  const last = Math.max(...chosen);
  for (const slot of chosen) powerKW[slot] = slot === last ? sum - (chosen.length - 1) * leastKW : leastKW;
  return powerKW;
}

function topOf(others: Float64Array, powerKW: Float64Array): number {
  let top = -Infinity;
  for (let slot = 0; slot < powerKW.length; slot++)
    if (powerKW[slot] > 0) top = Math.max(top, others[slot] + powerKW[slot]);
  return top;
}
