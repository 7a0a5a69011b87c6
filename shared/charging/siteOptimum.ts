import { addedUp } from './alike.ts';
import type { ProgramAnswer } from './boxedProgram.ts';
import { FIXED } from './boxedProgram.ts';
import { solveProgram } from './interiorPoint.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem } from './problem.ts';
import { planFrom } from './programPlan.ts';
import { energyCost, exportPrice, importPrice, mixingPays, wastingPays } from './siteCost.ts';
import type { Directions, Goal, SiteProgram } from './siteProgram.ts';
import { siteProgram } from './siteProgram.ts';
import { highestImportKW } from './stays.ts';

/** The best plan for a goal, and the proof of how good it is: no plan is worth less than `bound`. */
export interface SiteOptimum {
  readonly plan: ChargePlan;
  /** What the plan comes to in the unit of the goal. */
  readonly value: number;
  readonly bound: number;
  /** Whether value and bound are as close as they should be. */
  readonly exact: boolean;
  /** How many programmes were solved. */
  readonly programs: number;
}

/** The search was given up; the slot is the first one that could go both ways. */
export interface GivenUp {
  readonly slot: number;
}

/** A search among directions is given up after this much work: programmes times their unknowns. */
const MOST_WORK = 2_500_000;
/** A difference below this part of all that changes hands is rounding. */
const SAME = 1e-6;
/**
 * A plan further above its bound than this part of all that changes hands is not called an optimum. What is unmet has a
 * price that is far too high on purpose, so that of the whole value only a hundredth of that part counts; and where all
 * is next to nothing, the last is enough.
 */
const TRUSTED = 1e-5;
const TRUSTED_OF_VALUE = 1e-7;
const TRUSTED_NEAR_ZERO = 1e-6;

/**
 * The best plan with a battery, or where export earns more than import costs: a boxed programme, and where a slot
 * would go both ways at once (import and export, or charging and discharging) a search among the directions.
 *
 * The programme's straight line between most export and most import never costs more than either direction, so its
 * answer is a bound. If the plan costs as much, it is the best; if not, the slot with the largest difference is
 * decided one way and the other (A. H. Land, A. G. Doig, An automatic method of solving discrete programming
 * problems, 1960).
 */
export function siteOptimum(problem: ChargeProblem, goal: Goal): SiteOptimum | GivenUp {
  const alike = addedUp(problem);
  const found = optimumOf(alike.problem, goal);
  return 'slot' in found ? found : { ...found, plan: alike.split(found.plan) };
}

function optimumOf(problem: ChargeProblem, goal: Goal): SiteOptimum | GivenUp {
  const { slots } = problem;
  const open: Node[] = [
    { directions: { site: new Int8Array(slots), battery: new Int8Array(slots) }, bound: Number.NEGATIVE_INFINITY },
  ];
  let best: { plan: ChargePlan; value: number } | null = null;
  let bound = Number.POSITIVE_INFINITY;
  let programs = 0;
  let work = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const enough = best === null ? Number.POSITIVE_INFINITY : best.value - SAME * turnover(problem, goal, best.plan);
    if (node.bound >= enough) {
      bound = Math.min(bound, node.bound);
      continue;
    }
    const site = siteProgram(problem, goal, node.directions);
    programs++;
    work += site.program.cost.length + site.program.mostFlow.length;
    if (programs > 1 && work > MOST_WORK) return { slot: firstOfTwoWays(problem) };
    const answer = solveProgram(site.program);
    const plan = planFrom(problem, site, answer);
    const value = valueOf(problem, goal, plan, site.wanted);
    if (best === null || value < best.value) best = { plan, value };
    const nodeBound = Math.max(node.bound, answer.bound);
    const both = slotOfBothWays(problem, goal, node.directions, site, answer, plan);
    if (both === null || nodeBound >= best.value - SAME * turnover(problem, goal, best.plan)) {
      bound = Math.min(bound, nodeBound);
      continue;
    }
    // The direction that the plan takes anyway is the more promising: it is taken up first.
    const [likely, other] = both.towards >= 0 ? [1, -1] : [-1, 1];
    open.push({ directions: decided(node.directions, both, other), bound: nodeBound });
    open.push({ directions: decided(node.directions, both, likely), bound: nodeBound });
  }
  if (best === null) throw new Error('A charging problem always has a plan.');
  const { plan, value } = best;
  const off = value - bound - TRUSTED * turnover(problem, goal, plan);
  return { plan, value, bound, exact: off <= TRUSTED_OF_VALUE * Math.abs(value) + TRUSTED_NEAR_ZERO, programs };
}

interface Node {
  readonly directions: Directions;
  readonly bound: number;
}

interface BothWays {
  readonly slot: number;
  readonly what: keyof Directions;
  /** The way the plan goes: positive is in. */
  readonly towards: number;
}

function decided(directions: Directions, { slot, what }: BothWays, way: number): Directions {
  const changed = directions[what].slice();
  changed[slot] = way;
  return { ...directions, [what]: changed };
}

/** What a plan comes to in the unit of the goal. */
function valueOf(problem: ChargeProblem, goal: Goal, plan: ChargePlan, wanted: Float64Array): number {
  let value = goal.perPeakKW * highestImportKW(plan.siteKW);
  wanted.forEach((kWh, s) => (value += goal.perUnmetKWh * Math.max(0, kWh - plan.deliveredKWh[s])));
  if (goal.energy) plan.siteKW.forEach((kW, t) => (value += energyCost(problem, t, kW)));
  const hours = problem.slotMinutes / 60;
  plan.battery?.chargeKW.forEach((kW) => (value += goal.perStoredKWh * kW * hours));
  return value;
}

/** All that changes hands for peak and energy: the scale on which a difference is rounding. */
function turnover(problem: ChargeProblem, goal: Goal, plan: ChargePlan): number {
  let sum = goal.perPeakKW * highestImportKW(plan.siteKW);
  if (goal.energy) plan.siteKW.forEach((kW, t) => (sum += Math.abs(energyCost(problem, t, kW))));
  return sum;
}

/** The undecided slot where the plan costs most above the programme's answer; null when there is none. */
function slotOfBothWays(
  problem: ChargeProblem,
  goal: Goal,
  directions: Directions,
  site: SiteProgram,
  { x }: ProgramAnswer,
  plan: ChargePlan,
): BothWays | null {
  if (!goal.energy) return null;
  const { battery, lowest, highest, stays } = site;
  let most = 0;
  let found: BothWays | null = null;
  for (let t = 0; t < problem.slots; t++) {
    const base = problem.baseLoadKW[t] * stays.slotHours;
    const [low, high] = [base + lowest[t], base + highest[t]];
    if (directions.site[t] === 0 && mixingPays(problem, t) && low < 0 && high > 0) {
      const now = plan.siteKW[t] * stays.slotHours;
      const share = (now - low) / (high - low);
      const line = (1 - share) * low * exportPrice(problem, t) + share * high * importPrice(problem, t);
      const above = energyCost(problem, t, plan.siteKW[t]) - line;
      if (above > most) {
        most = above;
        found = { slot: t, what: 'site', towards: now };
      }
    }
    if (directions.battery[t] === 0 && battery !== null && wastingPays(problem, t)) {
      const [into, out] = [battery.into[t], battery.out[t]];
      const wasted = into === FIXED || out === FIXED ? 0 : Math.min(x[into], x[out]);
      const above = wasted * Math.max(-importPrice(problem, t), -exportPrice(problem, t));
      if (above > most) {
        most = above;
        found = { slot: t, what: 'battery', towards: x[into] - x[out] };
      }
    }
  }
  return found;
}

function firstOfTwoWays(problem: ChargeProblem): number {
  for (let t = 0; t < problem.slots; t++)
    if (mixingPays(problem, t) || (problem.battery !== null && wastingPays(problem, t))) return t;
  return 0;
}
