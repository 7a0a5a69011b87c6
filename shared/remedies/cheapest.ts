/**
 * The cheapest combination that makes the plan fit: all sets of up to three remedies whose costs are known, each remedy
 * sized on what the ones before it leave. Remedies with an open cost take no part: nobody can say that they are cheap.
 */
import { catalogue, type CatalogueEntry } from './catalogue.ts';
import {
  hasKnownCost,
  totalled,
  tryRemedy,
  type Combination,
  type CombinedStep,
  type RemedyResult,
} from './remedies.ts';
import type { Outcome, Situation, Surroundings } from './situation.ts';

/** More than three at once is a rebuilding, and no longer a remedy that somebody oversees. */
const MOST = 3;

interface Chain {
  steps: readonly CombinedStep[];
  situation: Situation;
  outcome: Outcome;
  /** Position in the list from which may be added. */
  next: number;
}

/**
 * Yields after every set that was tried; returns the cheapest, or null when no set is enough. `singles` are the
 * remedies on their own: what wins nothing by itself or has no known cost is left out.
 */
export function* cheapestCombination(
  singles: readonly RemedyResult[],
  situation: Situation,
  start: Outcome,
  surroundings: Surroundings,
): Generator<number, Combination | null> {
  const usable = catalogue.filter(({ id }) =>
    singles.some((one) => one.id === id && !one.inPlan && id !== 'spreadPurchases' && hasKnownCost(one) && helps(one)),
  );
  let best: Combination | null = null;
  let tried = 0;
  const open: Chain[] = [{ steps: [], situation, outcome: start, next: 0 }];
  for (let chain = open.pop(); chain !== undefined; chain = open.pop()) {
    for (let index = chain.next; index < usable.length; index++) {
      const longer = extended(chain, usable[index], index + 1, usable, surroundings);
      yield ++tried;
      if (longer === null) continue;
      if (!longer.outcome.planFits) {
        if (longer.steps.length < MOST) open.push(longer);
        continue;
      }
      const combination = totalled(longer.steps, start, surroundings);
      if (best === null || cheaper(combination, best)) best = combination;
    }
  }
  return best;
}

function helps({ gainedKW, gainedVehicles }: RemedyResult): boolean {
  return gainedKW > 1e-6 || gainedVehicles > 0;
}

function cheaper(one: Combination, other: Combination): boolean {
  const [a, b] = [one.equivalentPerYear, other.equivalentPerYear];
  if (a === null || b === null) return b === null && a !== null;
  return a === b ? one.steps.length < other.steps.length : a < b;
}

function extended(
  chain: Chain,
  one: CatalogueEntry,
  next: number,
  usable: readonly CatalogueEntry[],
  surroundings: Surroundings,
): Chain | null {
  const taken = (id: string): CatalogueEntry['family'] => usable.find((entry) => entry.id === id)?.family ?? null;
  if (one.family !== null && chain.steps.some((step) => taken(step.id) === one.family)) return null;
  const tried = tryRemedy(one, chain.situation, chain.outcome, surroundings);
  if (tried === null) return null;
  const step = { ...tried.result, roomBeforeKW: chain.outcome.roomKW };
  return { steps: [...chain.steps, step], situation: tried.after, outcome: tried.result, next };
}
