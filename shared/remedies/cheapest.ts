/**
 * The cheapest combination that makes the plan fit, of all sets of remedies whose costs are known; each remedy sized on
 * what the ones before it leave, the battery by an exact calculation of its own. Remedies with an open cost take no
 * part: nobody can say that they are cheap.
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

interface Chain {
  steps: readonly CombinedStep[];
  situation: Situation;
  outcome: Outcome;
  /** Investment and yearly cost of the steps as one yearly amount, euro. */
  costPerYear: number;
  /** Position in the list from which may be added. */
  next: number;
}

/**
 * Yields after every set that was tried; returns the cheapest, or null when no set is enough. `singles` are the
 * remedies on their own: what wins nothing by itself or has no known cost is left out.
 *
 * The cheapest chain is made longer first, so that most sets need not be tried: what is behind a chain that costs as
 * much as the best one found can only be dearer, unless a remedy brings money in. Where one does on its own, every set
 * is tried.
 */
export function* cheapestCombination(
  singles: readonly RemedyResult[],
  situation: Situation,
  start: Outcome,
  surroundings: Surroundings,
): Generator<number, Combination | null> {
  const found = singles.filter((one) => !one.inPlan && one.id !== 'spreadPurchases' && hasKnownCost(one) && helps(one));
  const usable = catalogue.filter(({ id }) => found.some((one) => one.id === id));
  const earns = found.some((one) => (one.equivalentPerYear ?? 0) < 0);
  let best: Chain | null = null;
  let tried = 0;
  const open: Chain[] = [{ steps: [], situation, outcome: start, costPerYear: 0, next: 0 }];
  while (open.length > 0) {
    const chain = takeCheapest(open);
    if (best !== null && !earns && chain.costPerYear >= best.costPerYear) break;
    for (let index = chain.next; index < usable.length; index++) {
      const longer = extended(chain, usable[index], index + 1, usable, surroundings);
      yield ++tried;
      if (longer === null) continue;
      if (longer.outcome.planFits && (best === null || isCheaper(longer, best))) best = longer;
      if (!longer.outcome.planFits || earns) open.push(longer);
    }
  }
  return best && totalled(best.steps, start, surroundings);
}

function takeCheapest(open: Chain[]): Chain {
  let at = 0;
  open.forEach((chain, index) => {
    if (chain.costPerYear < open[at].costPerYear) at = index;
  });
  return open.splice(at, 1)[0];
}

function helps({ gainedKW, gainedVehicles }: RemedyResult): boolean {
  return gainedKW > 1e-6 || gainedVehicles > 0;
}

/** Of two that cost the same the one with the fewest remedies. */
function isCheaper(one: Chain, other: Chain): boolean {
  return one.costPerYear === other.costPerYear
    ? one.steps.length < other.steps.length
    : one.costPerYear < other.costPerYear;
}

/** Null where the remedy excludes one of the chain, does not apply behind it, or has no known cost there. */
function extended(
  chain: Chain,
  one: CatalogueEntry,
  next: number,
  usable: readonly CatalogueEntry[],
  surroundings: Surroundings,
): Chain | null {
  const familyOf = (id: string): CatalogueEntry['family'] => usable.find((entry) => entry.id === id)?.family ?? null;
  if (one.family !== null && chain.steps.some((step) => familyOf(step.id) === one.family)) return null;
  const tried = tryRemedy(one, chain.situation, chain.outcome, surroundings);
  if (tried === null || tried.result.equivalentPerYear === null) return null;
  const step = { ...tried.result, roomBeforeKW: chain.outcome.roomKW };
  return {
    steps: [...chain.steps, step],
    situation: tried.after,
    outcome: tried.result,
    costPerYear: chain.costPerYear + tried.result.equivalentPerYear,
    next,
  };
}
