import type { ProgramAnswer } from './boxedProgram.ts';
import { leastCost } from './leastCost.ts';
import { optimalPlan, planOf } from './optimum.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem } from './problem.ts';
import type { SiteAnswer } from './siteAnswer.ts';
import { answerTo, trusted } from './siteAnswer.ts';
import { exportPrice, importPrice, mixingPays } from './siteCost.ts';
import { gainOfSettled, turnOf } from './settledPowers.ts';
import type { Directions, Goal, SiteProgram } from './siteProgram.ts';
import { highestImportKW, reachableKWh } from './stays.ts';

/** When not all powers are looked at, and which. */
export interface Sifting {
  /** From so many powers to be found. */
  readonly from: number;
  /** Of each session so many slots, the nearest to where it stops drawing. */
  readonly each: number;
}

export const SIFTING: Sifting = { from: 400_000, each: 150 };

/** The first answer only has to say where to look: it may be this part of all costs above its bound. */
const ROUGHLY = 1e-6;
/** Of the distance from the bound that is allowed, powers that stay as they are may make up this part. */
const SETTLED = 0.1;
/** The plan to start from need not be nearer than this part of its own bound. */
const NEARLY = 1e-3;
const MOST_ROUNDS = 40;

/**
 * The answer to a programme that has too many powers to be solved at once: only some are to be found, and the others
 * stay as they are in the plan so far. The prices of the answer tell which of the others would better be different; they
 * join in, until those that stay off are worth next to nothing. That is proof for all of them: the bound of the answer,
 * less what the settled ones could gain at its prices, is a bound of the whole programme.
 * (Sifting: R. E. Bixby and others, Very large-scale linear programming, 1992.)
 */
export function siftedAnswer(problem: ChargeProblem, goal: Goal, directions: Directions, each: number): SiteAnswer {
  let plan = planWithoutBattery(problem, goal);
  let prices = pricesIn(problem, goal, plan);
  // Once set free, a power stays so: the prices would go back and forth.
  const setFree = new Uint8Array(plan.powerKW.length);
  let bound = Number.NEGATIVE_INFINITY;
  for (let round = 0; ; round++) {
    const free = freeAround(problem, plan, prices, each);
    for (let place = 0; place < free.length; place++) free[place] |= setFree[place];
    const scope = { free, powerKW: plan.powerKW };
    const found = answerTo(problem, goal, directions, scope, round === 0 ? ROUGHLY : undefined);
    const allowed = trusted(problem, goal, found.plan, found.value);
    const limits = { little: SETTLED * allowed, most: each * plan.stays.count };
    bound = Math.max(bound, found.bound - gainOfSettled(found, scope, limits, setFree));
    if (found.value - bound <= allowed || round === MOST_ROUNDS) return { ...found, bound };
    plan = found.plan;
    prices = slotPrices(found.site, found.answer);
  }
}

/** The best plan, or a good one, without the battery. */
function planWithoutBattery(problem: ChargeProblem, goal: Goal): ChargePlan {
  const alone = { ...problem, battery: null };
  if (!goal.energy) return optimalPlan(alone).plan;
  for (let t = 0; t < problem.slots; t++) if (mixingPays(problem, t)) return optimalPlan(alone).plan;
  const { network, flow } = leastCost(alone, NEARLY);
  return planOf(alone, network, flow);
}

/** What one more kWh in each slot costs in a plan. What the peak is worth is divided among the slots at the peak. */
function pricesIn(problem: ChargeProblem, goal: Goal, { siteKW, stays }: ChargePlan): Float64Array {
  const highestKW = highestImportKW(siteKW);
  const atPeak = siteKW.map((kW) => (kW >= highestKW * (1 - AT_PEAK) ? 1 : 0));
  const perKWh =
    goal.perPeakKW /
    stays.slotHours /
    Math.max(
      1,
      atPeak.reduce((sum, one) => sum + one, 0),
    );
  return siteKW.map((kW, t) => {
    const price = kW >= 0 ? importPrice(problem, t) : exportPrice(problem, t);
    return (goal.energy ? price : 0) + atPeak[t] * perKWh;
  });
}

const AT_PEAK = 1e-9;

/** What one more kWh in each slot costs by the prices of an answer. */
function slotPrices({ drawnRow }: SiteProgram, { price }: ProgramAnswer): Float64Array {
  return Float64Array.from(drawnRow, (row) => -price[row]);
}

/**
 * Which powers to find, by place: of each session those in the slots whose prices are nearest to where it stops drawing,
 * cheaper and dearer alike, and enough of those in which it draws. Slots of the same price take turns.
 */
function freeAround(problem: ChargeProblem, plan: ChargePlan, prices: Float64Array, each: number): Uint8Array {
  const { slots, slotHours, count, arrival, length, first } = plan.stays;
  const free = new Uint8Array(first[count]);
  const turnWorth = TURN * prices.reduce((most, price) => Math.max(most, Math.abs(price)), 0) || 1;
  const half = Math.ceil(each / 2);
  const longest = length.reduce((most, slotsOfStay) => Math.max(most, slotsOfStay), 0);
  const own = new Float64Array(longest);
  const rising = new Float64Array(longest);
  for (let s = 0; s < count; s++) {
    const session = problem.sessions[s];
    const wantedKWh = reachableKWh(session, slotHours);
    if (!(wantedKWh > 0)) continue;
    for (let k = 0; k < length[s]; k++) {
      const t = (arrival[s] + k) % slots;
      own[k] = prices[t] + turnWorth * turnOf(s, t);
    }
    rising.set(own.subarray(0, length[s]));
    rising.subarray(0, length[s]).sort();
    const needed = Math.min(length[s], Math.ceil(wantedKWh / (session.maxPowerKW * slotHours)));
    const low = rising[Math.max(0, needed - half)];
    const high = rising[Math.min(length[s] - 1, needed + half)];
    let drawn = 0;
    for (let k = 0; k < length[s]; k++) {
      if (own[k] < low || own[k] > high) continue;
      free[first[s] + k] = 1;
      if (plan.powerKW[first[s] + k] > 0) drawn++;
    }
    // Where nothing can be taken away, nothing can be moved.
    for (let place = first[s]; place < first[s + 1] && drawn < half; place++) {
      if (free[place] === 1 || plan.powerKW[place] === 0) continue;
      free[place] = 1;
      drawn++;
    }
  }
  return free;
}

/** Next to nothing beside a price. */
const TURN = 1e-9;
