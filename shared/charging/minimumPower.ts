/**
 * Plans for chargers that give nothing or at least a minimum.
 *
 * With such chargers the lowest peak is no flow any more: whether a vehicle draws in a quarter is a yes or a no, and
 * the best choice of all of them together is not found by any quick method. So nothing here is called optimal. The
 * optimum without the minimum is a lower bound that nobody can pass; what is made here is one plan that obeys the
 * minimum. Where both have the same peak the plan is the best there is; otherwise the best lies between the two.
 *
 * The last quarter in which a stay draws may be below the minimum: the charger gives it for a part of that quarter.
 */
import { siteWith, type ChargePlan } from './plan.ts';
import type { ChargeProblem, Session } from './problem.ts';
import { highestImportKW } from './stays.ts';

/** Powers closer than this are the same, kW. */
const TINY = 1e-9;
/** A peak this close to the lower bound need not be lowered any further, kW. */
const ENOUGH = 1e-6;
/** Times that every stay is laid anew around the others, and no more once that wins nothing. */
const MOST_ROUNDS = 8;

/** The least that a session draws when it draws, kW: never more than it can. */
export function leastPowerKW({ minPowerKW, maxPowerKW }: Session): number {
  return Math.min(minPowerKW ?? 0, maxPowerKW);
}

/** Whether one session's powers, slot by slot of its stay, are 0 or at least `leastKW`, the last one above 0 aside. */
export function keepsMinimum(powerKW: ArrayLike<number>, leastKW: number): boolean {
  let last = powerKW.length - 1;
  while (last > 0 && powerKW[last] <= TINY) last--;
  for (let k = 0; k < last; k++) if (powerKW[k] > TINY && powerKW[k] < leastKW - 1e-6) return false;
  return true;
}

/**
 * A plan that delivers what `best` delivers and obeys the minimum of every session, with a low peak but not proven the
 * lowest. `levelKW` is the power of the site without charging on which it is laid, per slot: the base load, or where
 * a limit varies the base load raised by what the limit there lies below the highest.
 */
export function planWithMinimum(
  problem: ChargeProblem,
  best: ChargePlan,
  levelKW: ArrayLike<number> = problem.baseLoadKW,
): ChargePlan {
  const lowestKW = highestImportKW(siteWith({ ...problem, baseLoadKW: levelKW }, best.stays, best.powerKW));
  const fromBest = laid(problem, best, levelKW, lowestKW, best.powerKW);
  const settled = fromBest.peakKW <= lowestKW + ENOUGH;
  const nothing = new Float64Array(best.powerKW.length);
  const fromNothing = settled ? fromBest : laid(problem, best, levelKW, lowestKW, nothing);
  const { powerKW } = fromNothing.peakKW < fromBest.peakKW - TINY ? fromNothing : fromBest;
  return { ...best, powerKW, siteKW: siteWith(problem, best.stays, powerKW) };
}

function laid(
  problem: ChargeProblem,
  best: ChargePlan,
  levelKW: ArrayLike<number>,
  lowestKW: number,
  start: Float64Array,
): { powerKW: Float64Array; peakKW: number } {
  const { stays, deliveredKWh } = best;
  const powerKW = Float64Array.from(start);
  const site = siteWith({ ...problem, baseLoadKW: levelKW }, stays, powerKW);
  const order = tightestFirst(problem.sessions);
  let peakKW = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const s of order) {
      const { arrival, length, first } = stays;
      const others = new Float64Array(length[s]);
      for (let k = 0; k < length[s]; k++) others[k] = site[(arrival[s] + k) % stays.slots] - powerKW[first[s] + k];
      const anew = around(others, deliveredKWh[s] / stays.slotHours, problem.sessions[s]);
      for (let k = 0; k < length[s]; k++) {
        site[(arrival[s] + k) % stays.slots] = others[k] + anew[k];
        powerKW[first[s] + k] = anew[k];
      }
    }
    const reached = highestImportKW(site);
    if (reached <= lowestKW + ENOUGH || reached > peakKW - TINY) break;
    peakKW = reached;
  }
  return { powerKW, peakKW: highestImportKW(site) };
}

/** High minimum and short stay first: they have the fewest places to go. */
function tightestFirst(sessions: readonly Session[]): number[] {
  const least = sessions.map(leastPowerKW);
  const length = (s: number): number => sessions[s].departure - sessions[s].arrival;
  return [...sessions.keys()].sort((one, other) => least[other] - least[one] || length(one) - length(other));
}

/**
 * One stay laid as low as it can be on top of the others: `sum` of its powers over the slots. With the number of slots
 * given, the lowest slots are the best; fewer slots need more power in each, more slots reach higher ones.
 */
function around(others: Float64Array, sum: number, session: Session): Float64Array {
  const leastKW = leastPowerKW(session);
  const mostKW = session.maxPowerKW;
  if (sum <= TINY) return new Float64Array(others.length);
  const lowest = [...others.keys()].sort((one, other) => others[one] - others[other] || one - other);
  const fewest = Math.min(others.length, Math.max(1, Math.ceil(sum / mostKW - TINY)));
  const most = leastKW > 0 ? Math.floor(sum / leastKW + TINY) : others.length;
  const whole =
    most < fewest ? null : lowestFill(others, lowest, sum, leastKW, mostKW, [fewest, Math.min(most, others.length)]);
  // One slot more, of which the charger uses a part.
  const inPart =
    most < others.length && sum - most * leastKW > TINY
      ? filledInPart(others, lowest.slice(0, most + 1), sum, leastKW)
      : null;
  if (whole === null) return inPart ?? filled(others, lowest.slice(0, fewest), sum, leastKW, mostKW);
  return inPart !== null && topOf(others, inPart) < topOf(others, whole) - TINY ? inPart : whole;
}

/** More slots make the level lower and the last slot higher: where they cross is the best number. */
function lowestFill(
  others: Float64Array,
  lowest: readonly number[],
  sum: number,
  leastKW: number,
  mostKW: number,
  [fewest, most]: [number, number],
): Float64Array {
  let low = fewest;
  let high = most;
  const reachesHigher = (count: number): boolean => {
    const chosen = filled(others, lowest.slice(0, count), sum, leastKW, mostKW);
    return topOf(others, chosen) <= others[lowest[count - 1]] + leastKW + TINY;
  };
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reachesHigher(middle)) high = middle;
    else low = middle + 1;
  }
  const options = [low - 1, low].filter((count) => count >= fewest);
  const plans = options.map((count) => filled(others, lowest.slice(0, count), sum, leastKW, mostKW));
  return plans.reduce((good, one) => (topOf(others, one) < topOf(others, good) - TINY ? one : good));
}

/** `sum` over the chosen slots, each between the least and the most, up to one level as far as these allow. */
function filled(
  others: Float64Array,
  chosen: readonly number[],
  sum: number,
  leastKW: number,
  mostKW: number,
): Float64Array {
  const powerKW = new Float64Array(others.length);
  const at = (slot: number, level: number): number => Math.min(mostKW, Math.max(leastKW, level - others[slot]));
  let low = others[chosen[0]];
  let high = others[chosen[chosen.length - 1]] + mostKW;
  for (let step = 0; step < 60 && high - low > 1e-12 * Math.max(1, Math.abs(high)); step++) {
    const middle = (low + high) / 2;
    const reached = chosen.reduce((all, slot) => all + at(slot, middle), 0);
    if (reached < sum) low = middle;
    else high = middle;
  }
  let left = sum;
  for (const slot of chosen) left -= powerKW[slot] = at(slot, high);
  // What halving left over goes where there is room for it.
  for (const slot of chosen) {
    const exact = Math.min(mostKW, Math.max(leastKW, powerKW[slot] + left));
    left -= exact - powerKW[slot];
    powerKW[slot] = exact;
  }
  return powerKW;
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
