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
import { layAround } from './layAround.ts';
import { optimalPlan } from './optimum.ts';
import { siteWith, type ChargePlan } from './plan.ts';
import type { ChargeProblem, Session } from './problem.ts';
import { highestImportKW, reachableKWh, staysOf, type Stays } from './stays.ts';

/** Powers closer than this are the same, kW. */
const TINY = 1e-9;
/** A peak this close to what is enough need not be lowered any further, kW. */
const ENOUGH = 1e-6;
/** Times that every stay is laid anew around the others, and no more once that wins next to nothing, kW. */
const MOST_ROUNDS = 8;
const LITTLE = 0.01;

/** The least that a session draws when it draws, kW: never more than it can. */
export function leastPowerKW({ minPowerKW, maxPowerKW }: Session): number {
  return Math.min(minPowerKW ?? 0, maxPowerKW);
}

/** Whether any of them has a least power at all: without one there is nothing to obey. */
export function hasLeastPower(sessions: readonly Session[]): boolean {
  return sessions.some((session) => leastPowerKW(session) > 0);
}

/** Whether one session's powers, slot by slot of its stay, are 0 or at least `leastKW`, the last one above 0 aside. */
export function keepsMinimum(powerKW: ArrayLike<number>, leastKW: number): boolean {
  let last = powerKW.length - 1;
  while (last > 0 && powerKW[last] <= TINY) last--;
  for (let k = 0; k < last; k++) if (powerKW[k] > TINY && powerKW[k] < leastKW - 1e-6) return false;
  return true;
}

/** A plan that obeys, with its highest import. */
export interface ObeyingPlan {
  plan: ChargePlan;
  peakKW: number;
}

/**
 * A plan that delivers what `best`, the optimum of a problem without limit, delivers and obeys the minimum of every
 * session, with a low peak but not proven the lowest. A limit that varies over the week is in the base load then:
 * raised by what the limit there lies below the highest.
 */
export function planWithMinimum(problem: ChargeProblem, best: ChargePlan): ObeyingPlan {
  const lowestKW = highestImportKW(best.siteKW);
  const fromBest = laid(problem, best.powerKW, lowestKW);
  const fromNothing = fromBest.peakKW <= lowestKW + ENOUGH ? fromBest : laid(problem, null, lowestKW);
  const { powerKW, peakKW } = fromNothing.peakKW < fromBest.peakKW - TINY ? fromNothing : fromBest;
  return { plan: { ...best, powerKW, siteKW: siteWith(problem, best.stays, powerKW) }, peakKW };
}

/**
 * Whether a plan that obeys is found with a peak of at most `levelKW`. It is looked for in the same way as the lowest
 * one, and ends as soon as it is low enough: both always say the same.
 */
export function staysBelowWithMinimum(problem: ChargeProblem, levelKW: number): boolean {
  const isBelow = ({ peakKW }: Laid): boolean => peakKW <= levelKW + ENOUGH;
  return isBelow(laid(problem, null, levelKW)) || isBelow(laid(problem, optimalPlan(problem).plan.powerKW, levelKW));
}

/** The peak of the lowest plan that obeys that was found, kW; `lowestKW` is the optimum without the minimum. */
export function peakWithMinimum(problem: ChargeProblem, lowestKW: number): number {
  const fromNothing = laid(problem, null, lowestKW).peakKW;
  if (fromNothing <= lowestKW + ENOUGH) return fromNothing;
  return Math.min(fromNothing, laid(problem, optimalPlan(problem).plan.powerKW, lowestKW).peakKW);
}

/**
 * Like vehicles that are one session as the vehicles that they are: together they would draw and pause at the same
 * time, apart they can take turns.
 */
export function takenApart(sessions: readonly Session[]): Session[] {
  return sessions.flatMap(({ alike = 1, ...session }) =>
    Array.from({ length: alike }, (_, index) => ({
      ...session,
      id: `${session.id}/${index + 1}`,
      energyKWh: session.energyKWh / alike,
      maxPowerKW: session.maxPowerKW / alike,
      minPowerKW: (session.minPowerKW ?? 0) / alike,
    })),
  );
}

interface Laid {
  powerKW: Float64Array;
  peakKW: number;
}

/** Every stay laid around the others, round after round, from `start` or from nothing, until `enoughKW` is reached. */
function laid(problem: ChargeProblem, start: Float64Array | null, enoughKW: number): Laid {
  const { sessions } = problem;
  const stays = staysOf(problem);
  const { slots, slotHours, arrival, length, first } = stays;
  const ranges = sessions.map((session) => ({ leastKW: leastPowerKW(session), mostKW: session.maxPowerKW }));
  const sums = sessions.map((session) => reachableKWh(session, slotHours) / slotHours);
  const powerKW = start === null ? new Float64Array(first[stays.count]) : Float64Array.from(start);
  const site = siteWith(problem, stays, powerKW);
  const order = tightestFirst(sessions, stays);
  let lowest: Laid = { powerKW, peakKW: Infinity };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const s of order) {
      const others = new Float64Array(length[s]);
      for (let k = 0; k < length[s]; k++) others[k] = site[(arrival[s] + k) % slots] - powerKW[first[s] + k];
      const anew = layAround(others, sums[s], ranges[s]);
      for (let k = 0; k < length[s]; k++) {
        site[(arrival[s] + k) % slots] = others[k] + anew[k];
        powerKW[first[s] + k] = anew[k];
      }
    }
    // Adding and taking away leaves rounding behind: the peak is that of the powers themselves.
    const peakKW = highestImportKW(siteWith(problem, stays, powerKW));
    const wins = peakKW < lowest.peakKW - TINY;
    const settles = lowest.peakKW - peakKW < LITTLE;
    if (wins) lowest = { powerKW: powerKW.slice(), peakKW };
    if (settles || peakKW <= enoughKW + ENOUGH) break;
  }
  return lowest;
}

/** High minimum and short stay first: they have the fewest places to go. */
function tightestFirst(sessions: readonly Session[], { length }: Stays): number[] {
  const least = sessions.map(leastPowerKW);
  return [...sessions.keys()].sort((one, other) => least[other] - least[one] || length[one] - length[other]);
}
