/** What helps how much: every remedy on its own, ranked; and several of them one after the other. */
import type { ChosenRemedy, RemedyId } from '../dossier/schema.ts';
import { catalogue, type CatalogueEntry } from './catalogue.ts';
import { equivalentPerYear, sumOf, typicalOf, type Cost } from './cost.ts';
import type { Proposal } from './remedy.ts';
import { outcomeOf, roadKWh, situationOf, type Outcome, type Situation, type Surroundings } from './situation.ts';

export interface RemedyResult extends Omit<Proposal, 'change'>, Outcome {
  /** Room won below the limit, kW: the power that the remedy is worth. */
  gainedKW: number;
  /** Vehicles that fit more than without it. */
  gainedVehicles: number;
  /** Investment and yearly cost as one yearly amount, euro; null where one of them is open. */
  equivalentPerYear: number | null;
  /** The site charges smart already in the plan: the effect is that against charging at once. */
  inPlan: boolean;
}

/** How much of a remedy, with what else that names. */
export type RemedySize = Pick<RemedyResult, 'id' | 'amount' | 'unit' | 'connection' | 'hours' | 'powerKW'>;

/** A remedy in its place in a chain, with what the chain comes to after it. */
export interface CombinedStep extends RemedyResult {
  roomBeforeKW: number;
}

export interface Combination {
  steps: readonly CombinedStep[];
  /** Before the first step. */
  start: Outcome;
  /** After the last step. */
  end: Outcome;
  investment: Cost;
  yearly: Cost;
  equivalentPerYear: number | null;
}

/** The proposal in this situation with what it does; null where it does not apply. */
export function tryRemedy(
  { propose }: CatalogueEntry,
  situation: Situation,
  before: Outcome,
  surroundings: Surroundings,
  choice: Pick<ChosenRemedy, 'amount' | 'powerKW'> = { amount: null, powerKW: null },
): { result: RemedyResult; after: Situation } | null {
  const proposal = propose(situation, surroundings, choice.amount, choice.powerKW);
  if (proposal === null) return null;
  const { change, ...rest } = proposal;
  const after = situationOf(change, surroundings);
  if (after === null) return null;
  const elsewhere = before.elsewhere + leftDepot(situation, after);
  const outcome = rest.settles ? settled(after, elsewhere) : outcomeOf(after, surroundings.parameters, elsewhere);
  const result: RemedyResult = {
    ...rest,
    ...outcome,
    gainedKW: outcome.roomKW - before.roomKW,
    gainedVehicles: outcome.fits - before.fits,
    equivalentPerYear: equivalentPerYear(rest.investment, rest.yearly, surroundings.parameters),
    inPlan: false,
  };
  return { result, after };
}

/** Vehicles of groups that charged at the depot before and do not any more. */
function leftDepot(before: Situation, { week, groups }: Situation): number {
  const stays = new Set(week.groups.map(({ groupId }) => groupId));
  const left = before.week.groups.filter(({ groupId }) => !stays.has(groupId)).map(({ groupId }) => groupId);
  return groups.filter(({ groupId }) => left.includes(groupId)).reduce((sum, { duty }) => sum + duty.number, 0);
}

/** What a remedy comes to that was sized to make the plan fit: exactly at the limit. */
function settled({ week }: Situation, elsewhere: number): Outcome {
  const fits = week.groups.reduce((sum, group) => sum + group.duty.number, 0);
  return { roomKW: 0, fits: fits + elsewhere, elsewhere, planFits: true, roadKWh: roadKWh(week) };
}

/** One remedy on its own. Smart charging that the plan has already is measured against charging at once. */
export function singleRemedy(
  one: CatalogueEntry,
  situation: Situation,
  before: Outcome,
  surroundings: Surroundings,
): RemedyResult | null {
  if (one.id !== 'smartCharging' || situation.strategy !== 'optimal') {
    return tryRemedy(one, situation, before, surroundings)?.result ?? null;
  }
  const atOnce: Situation = {
    ...situation,
    strategy: 'uncontrolled',
    site: { ...situation.site, strategy: 'uncontrolled' },
  };
  const tried = tryRemedy(one, atOnce, outcomeOf(atOnce, surroundings.parameters), surroundings);
  return tried && { ...tried.result, inPlan: true };
}

/**
 * Best first: what makes the plan fit before what does not; among those the cheapest, open costs last; then what wins
 * the most power.
 */
export function ranked(results: readonly RemedyResult[]): RemedyResult[] {
  return [...results].sort(
    (one, other) =>
      Number(other.planFits) - Number(one.planFits) ||
      (one.planFits ? costRank(one) - costRank(other) : 0) ||
      other.gainedVehicles - one.gainedVehicles ||
      other.gainedKW - one.gainedKW,
  );
}

function costRank({ equivalentPerYear: euro }: RemedyResult): number {
  return euro ?? Number.MAX_VALUE;
}

/** The chosen remedies one after the other, each on what the ones before it have left. */
export function combine(
  chosen: readonly ChosenRemedy[],
  situation: Situation,
  surroundings: Surroundings,
): Combination {
  const start = outcomeOf(situation, surroundings.parameters);
  const choices = new Map<RemedyId, ChosenRemedy>(chosen.map((choice) => [choice.id, choice]));
  const steps: CombinedStep[] = [];
  let now: { situation: Situation; outcome: Outcome } = { situation, outcome: start };
  for (const one of catalogue) {
    const choice = choices.get(one.id);
    const tried = choice && tryRemedy(one, now.situation, now.outcome, surroundings, choice);
    if (!tried) continue;
    steps.push({ ...tried.result, roomBeforeKW: now.outcome.roomKW });
    now = { situation: tried.after, outcome: tried.result };
  }
  return totalled(steps, start, surroundings);
}

/** A chain of steps with its sums. */
export function totalled(steps: readonly CombinedStep[], start: Outcome, { parameters }: Surroundings): Combination {
  const investment = sumOf(steps.map((step) => step.investment));
  const yearly = sumOf(steps.map((step) => step.yearly));
  return {
    steps,
    start,
    end: steps.at(-1) ?? start,
    investment,
    yearly,
    equivalentPerYear: equivalentPerYear(investment, yearly, parameters),
  };
}

/** Whether a remedy can be part of a combination that is compared by its cost. */
export function hasKnownCost(result: RemedyResult): boolean {
  return typicalOf(result.investment) !== null && typicalOf(result.yearly) !== null;
}
