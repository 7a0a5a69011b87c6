/**
 * The one place where a dossier becomes the dossier with the chosen remedies in it. Everything that is calculated from
 * site and fleet takes this record; what the remedies cost stands beside it, to be counted once.
 */
import type { ChosenRemedy } from '../dossier/schema.ts';
import { catalogue } from './catalogue.ts';
import type { Proposal } from './remedy.ts';
import { situationOf, type RecordPart, type Surroundings } from './situation.ts';

/** A chosen remedy as it is in the plan. */
export type AppliedRemedy = Omit<Proposal, 'change'>;

export interface ChosenRemedies extends RecordPart {
  /** In the order in which they were applied. */
  applied: readonly AppliedRemedy[];
}

/**
 * Each remedy sized on what the ones before it leave, where the adviser gave no amount. One that does not apply (any
 * more) changes nothing and is left out; so are all while the limit is not known.
 */
export function withChosen(
  chosen: readonly ChosenRemedy[],
  part: RecordPart,
  surroundings: Surroundings,
): ChosenRemedies {
  const byId = new Map(chosen.map((one) => [one.id, one]));
  const applied: AppliedRemedy[] = [];
  let now: RecordPart = part;
  for (const { id, propose } of catalogue) {
    const choice = byId.get(id);
    const situation = choice && situationOf(now, surroundings);
    if (!choice || !situation) continue;
    const proposal = propose(situation, surroundings, choice.amount, choice.powerKW);
    if (proposal === null) continue;
    const { change, ...rest } = proposal;
    applied.push(rest);
    now = { site: change.site, fleetGroups: change.fleetGroups };
  }
  return { ...now, applied };
}
