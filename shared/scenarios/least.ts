/** What may be said of the cost of the dossier and its variants beside each other. */
import { costStanding, missingCosts, type MissingCost } from '../assessment/costStanding.ts';
import type { ScenarioOutcome } from './outcome.ts';

export interface Candidate {
  outcome: ScenarioOutcome;
  /** The dossier as it is. */
  isNow: boolean;
  /** The company chooses something else in it; another price is no choice. */
  chooses: boolean;
}

export type Told<One extends Candidate> =
  /** Of several choices, that which costs least. */
  | { says: 'least'; of: One }
  /** There is nothing to choose between: what comes of the lowest that was tried, provisional where costs are missing. */
  | { says: 'turned'; of: One; missing: readonly MissingCost[] }
  /** No amount and no order may be told. */
  | { says: 'unknown'; missing: readonly MissingCost[] };

/** Null while nothing is known of any. An order is told only of those of which every cost is there. */
export function toldOf<One extends Candidate>(all: readonly One[]): Told<One> | null {
  const choices = all.filter(({ isNow, chooses }) => isNow || chooses);
  const chooses = choices.length > 1;
  const compared = chooses ? choices : all.filter(({ isNow }) => !isNow);
  const misses = compared.map(({ outcome }) => ({ oneSided: outcome.missing }));
  const missing = missingCosts(misses);
  const standing = costStanding(misses);
  if (standing === 'unknown' || (chooses && standing === 'provisional')) return { says: 'unknown', missing };
  const [lowest] = compared
    .flatMap((one) => (one.outcome.difference === null ? [] : [{ one, euro: one.outcome.difference.typical }]))
    .toSorted((one, other) => one.euro - other.euro);
  if (lowest === undefined) return null;
  return chooses ? { says: 'least', of: lowest.one } : { says: 'turned', of: lowest.one, missing };
}
