import type { ProgramAnswer } from './boxedProgram.ts';
import { solveProgram } from './interiorPoint.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem } from './problem.ts';
import { planFrom } from './programPlan.ts';
import { energyCost } from './siteCost.ts';
import type { Directions, Goal, Scope, SiteProgram } from './siteProgram.ts';
import { siteProgram } from './siteProgram.ts';
import { highestImportKW } from './stays.ts';

/** The answer to a site's programme as a plan: what it comes to in the unit of the goal, and what no plan is below. */
export interface SiteAnswer {
  readonly site: SiteProgram;
  readonly answer: ProgramAnswer;
  readonly plan: ChargePlan;
  readonly value: number;
  readonly bound: number;
}

/**
 * A plan further above its bound than this part of all that changes hands is not called an optimum. What is unmet has a
 * price that is far too high on purpose, so that of the whole value only a hundredth of that part counts; and where all
 * is next to nothing, the last is enough.
 */
const TRUSTED = 1e-5;
const TRUSTED_OF_VALUE = 1e-7;
const TRUSTED_NEAR_ZERO = 1e-6;

/** Writes the programme, for the powers in scope, and solves it; how closely is for the interior point method to say. */
export function answerTo(
  problem: ChargeProblem,
  goal: Goal,
  directions: Directions,
  scope: Scope | null,
  closeCost?: number,
): SiteAnswer {
  const site = siteProgram(problem, goal, directions, scope);
  const answer = solveProgram(site.program, closeCost);
  const plan = planFrom(problem, site, answer);
  return { site, answer, plan, value: valueOf(problem, goal, plan, site.wanted), bound: answer.bound };
}

/** How far above its bound a plan of this value may be and still be called an optimum. */
export function trusted(problem: ChargeProblem, goal: Goal, plan: ChargePlan, value: number): number {
  return TRUSTED * turnover(problem, goal, plan) + TRUSTED_OF_VALUE * Math.abs(value) + TRUSTED_NEAR_ZERO;
}

/** All that changes hands for peak and energy: the scale on which a difference is rounding. */
export function turnover(problem: ChargeProblem, goal: Goal, plan: ChargePlan): number {
  let sum = goal.perPeakKW * highestImportKW(plan.siteKW);
  if (goal.energy) plan.siteKW.forEach((kW, t) => (sum += Math.abs(energyCost(problem, t, kW))));
  return sum;
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
