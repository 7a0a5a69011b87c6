/** One stay laid as low as it can be on top of what the others do, where its charger gives nothing or at least a minimum. */

/** Powers closer than this are the same, kW. */
const TINY = 1e-9;

/** What a charger gives when it gives anything, kW. */
export interface PowerRange {
  leastKW: number;
  mostKW: number;
}

/**
 * The powers of one stay, slot by slot, that add up to `sum` on top of `others`. With the number of slots given, the
 * lowest slots are the best; fewer slots need more power in each, more slots reach higher ones.
 */
export function layAround(others: Float64Array, sum: number, range: PowerRange): Float64Array {
  if (sum <= TINY) return new Float64Array(others.length);
  const { leastKW, mostKW } = range;
  const lowest = [...others.keys()].sort((one, other) => others[one] - others[other] || one - other);
  const fewest = Math.min(others.length, Math.max(1, Math.ceil(sum / mostKW - TINY)));
  const most = leastKW > 0 ? Math.floor(sum / leastKW + TINY) : others.length;
  const whole =
    most < fewest ? null : lowestFill(others, lowest, sum, range, [fewest, Math.min(most, others.length)]);
  // One slot more, of which the charger uses a part.
  const inPart =
    most < others.length && sum - most * leastKW > TINY
      ? filledInPart(others, lowest.slice(0, most + 1), sum, leastKW)
      : null;
  if (whole === null) return inPart ?? filled(others, lowest.slice(0, fewest), sum, range);
  return inPart !== null && topOf(others, inPart) < topOf(others, whole) - TINY ? inPart : whole;
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
function filled(
  others: Float64Array,
  chosen: readonly number[],
  sum: number,
  { leastKW, mostKW }: PowerRange,
): Float64Array {
  const powerKW = new Float64Array(others.length);
  const level = levelOf(others, chosen, sum, leastKW, mostKW);
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

/** The level at which the chosen slots hold `sum`: Newton steps on a sum of straight pieces, kept between two bounds. */
function levelOf(
  others: Float64Array,
  chosen: readonly number[],
  sum: number,
  leastKW: number,
  mostKW: number,
): number {
  let low = others[chosen[0]] + leastKW;
  let high = others[chosen[chosen.length - 1]] + mostKW;
  let level = low;
  for (let step = 0; step < 60 && high - low > 1e-12 * Math.max(1, Math.abs(high)); step++) {
    let held = 0;
    let rising = 0;
    for (const slot of chosen) {
      const kW = level - others[slot];
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
