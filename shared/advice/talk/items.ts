/** An item of a list in the talk: answered, not applicable with a reason, or open. */
import type { Dossier } from '../../dossier/schema.ts';

export interface Item<Id extends string = string> {
  /** Key in the answers of the dossier. */
  key: string;
  id: Id;
  /** Not applicable without a reason counts as open. */
  state: 'open' | 'answered' | 'notApplicable';
  text: string;
  /** Marked as not applicable, and the reason is missing. */
  needsReason: boolean;
  /** What the record says already, to take over; null where it says nothing. */
  proposal: string | null;
}

export function itemOf<Id extends string>(dossier: Dossier, list: string, id: Id, proposal: string | null): Item<Id> {
  const key = `${list}/${id}`;
  const given = dossier.talk.answers[key];
  if (given === undefined) return { key, id, state: 'open', text: '', needsReason: false, proposal };
  const needsReason = given.state === 'notApplicable' && given.text.trim() === '';
  const empty = given.state === 'answered' && given.text.trim() === '';
  return { key, id, state: needsReason || empty ? 'open' : given.state, text: given.text, needsReason, proposal };
}

export function openItems<T extends Item>(items: readonly T[]): T[] {
  return items.filter((one) => one.state === 'open');
}
