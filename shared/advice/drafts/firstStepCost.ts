/** What the first step costs, and what it saves: for who must decide on it, and not on the whole plan. */
import type { GroupTco } from '../../assessment/results.ts';
import type { CostType } from '../../tco/lines.ts';
import type { AdviceContext } from '../findings.ts';
import { passage, type Passage } from '../passages/passage.ts';
import { verdictOf } from '../spread.ts';
import { firstStepOf, fittingOf } from './decision.ts';

/** Of the site and not of a vehicle: who begins pays all of it, whatever share the ledgers give each vehicle. */
const WHOLE_SITE: ReadonlySet<CostType> = new Set(['energyManagement', 'battery', 'remedies']);
/** The first step is what fits without it. */
const LATER: ReadonlySet<CostType> = new Set(['connection']);

/**
 * More at purchase than new diesels, euro, and what it is a year. Nothing where an amount is missing on one side only:
 * the sum would lean.
 */
export function firstStepCost(context: AdviceContext): Passage[] {
  const cost = firstStepAmounts(context);
  if (cost === null || cost.amount <= 0) return [];
  const { amount, perYear, groups } = cost;
  const verdicts = groups.map((group) => verdictOf(group, context));
  if (perYear >= 0 || verdicts.every((one) => one === 'even')) return [passage('decide.stepCost:even', { amount })];
  const sure = verdicts.every((one) => one === 'cheaper');
  return [passage(sure ? 'decide.stepCost:cheaper' : 'decide.stepCost:likelyCheaper', { amount, perYear: -perYear })];
}

export interface FirstStepAmounts {
  /** More at purchase than new diesels, euro. */
  amount: number;
  /** Electric less diesel, euro a year. */
  perYear: number;
  groups: readonly GroupTco[];
}

/** Null where there is no first step, or an amount is missing on one side only. */
export function firstStepAmounts(context: AdviceContext): FirstStepAmounts | null {
  const { groups } = context.assessment.tco;
  const step = firstStepOf(context).flatMap(({ groupId, vehicles }) => {
    const group = groups.find((one) => one.groupId === groupId);
    return group === undefined ? [] : [{ group, vehicles }];
  });
  if (step.length === 0 || step.some(({ group }) => group.oneSided.length > 0)) return null;
  const charges = step.some(({ group }) => fittingOf(group.groupId, context) !== null);
  const amount =
    sum(step.map(({ group, vehicles }) => vehicles * ownPurchase(group))) +
    (charges ? sum(groups.map((group) => group.number * once(group, WHOLE_SITE))) : 0);
  const perYear = sum(step.map(({ group, vehicles }) => vehicles * group.difference.typical));
  return { amount, perYear, groups: step.map(({ group }) => group) };
}

/** One vehicle with its chargers, electric less diesel, euro. */
function ownPurchase(group: GroupTco): number {
  const { electric, diesel } = group;
  return electric.cashFlow[0] - diesel.cashFlow[0] - once(group, WHOLE_SITE) - once(group, LATER);
}

function once({ electric }: GroupTco, types: ReadonlySet<CostType>): number {
  return sum(electric.costs.filter(({ type }) => types.has(type)).map(({ cashFlow }) => cashFlow[0]));
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
