import { addedUp } from './alike.ts';
import type { ProgramAnswer } from './boxedProgram.ts';
import { FIXED } from './boxedProgram.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem } from './problem.ts';
import { energyCost, exportPrice, importPrice, mixingPays, wastingPays } from './siteCost.ts';
import type { Sifting } from './sifting.ts';
import { SIFTING, siftedAnswer } from './sifting.ts';
import { answerTo, trusted, turnover } from './siteAnswer.ts';
import type { Directions, Goal, SiteProgram } from './siteProgram.ts';

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
 * The best plan with a battery, or where export earns more than import costs: a boxed programme, and where a slot
 * would go both ways at once (import and export, or charging and discharging) a search among the directions.
 *
 * The programme's straight line between most export and most import never costs more than either direction, so its
 * answer is a bound. If the plan costs as much, it is the best; if not, the slot with the largest difference is
 * decided one way and the other (A. H. Land, A. G. Doig, An automatic method of solving discrete programming
 * problems, 1960).
 */
export function siteOptimum(problem: ChargeProblem, goal: Goal, sifting = SIFTING): SiteOptimum | GivenUp {
  const alike = addedUp(problem);
  const found = optimumOf(alike.problem, goal, sifting);
  return 'slot' in found ? found : { ...found, plan: alike.split(found.plan) };
}

function optimumOf(problem: ChargeProblem, goal: Goal, sifting: Sifting): SiteOptimum | GivenUp {
  const { slots } = problem;
  const open: Node[] = [
    { directions: { site: new Int8Array(slots), battery: new Int8Array(slots) }, bound: Number.NEGATIVE_INFINITY },
  ];
  let best: Found | null = null;
  let bound = Number.POSITIVE_INFINITY;
  let programs = 0;
  let work = 0;
  const powers = powersOf(problem);
  const sifts = powers > sifting.from;
  // A sifted answer is no closer to its bound than an optimum has to be.
  const near = ({ plan, value }: Found): number =>
    sifts ? trusted(problem, goal, plan, value) : SAME * turnover(problem, goal, plan);
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (best !== null && node.bound >= best.value - near(best)) {
      bound = Math.min(bound, node.bound);
      continue;
    }
    const { directions } = node;
    if (programs > 0 && work + work / programs > MOST_WORK) return { slot: firstOfTwoWays(problem) };
    // What stays as it is might not be possible once a direction is decided.
    const found =
      sifts && programs === 0
        ? siftedAnswer(problem, goal, directions, sifting.each)
        : answerTo(problem, goal, directions, null);
    const { site, answer, plan, value } = found;
    programs++;
    work += site.program.cost.length + powers;
    if (best === null || value < best.value) best = { plan, value };
    const nodeBound = Math.max(node.bound, found.bound);
    const both = slotOfBothWays(problem, goal, directions, site, answer, plan);
    if (both === null || nodeBound >= best.value - near(best)) {
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
  return { plan, value, bound, exact: value - bound <= trusted(problem, goal, plan, value), programs };
}

function powersOf({ sessions }: ChargeProblem): number {
  return sessions.reduce((sum, { arrival, departure }) => sum + departure - arrival, 0);
}

interface Found {
  readonly plan: ChargePlan;
  readonly value: number;
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
