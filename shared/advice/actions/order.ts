/** The actions in the order in which they are to be done. */
import type { Action, Dossier } from '../../dossier/schema.ts';
import { dayRange } from '../../format/dates.ts';

/** Open before done; the earliest date first, without a date last; otherwise as they were. */
export function sortedActions(actions: readonly Action[]): Action[] {
  const day = ({ by }: Action): string => (by === null ? '9999' : dayRange(by).last);
  const rank = ({ status }: Action): number => (status === 'done' ? 1 : 0);
  return [...actions].sort((one, other) => rank(one) - rank(other) || day(one).localeCompare(day(other)));
}

/** Those that page one of the report shows: a line without words says nothing. */
export function actionsForPageOne({ actions }: Dossier): Action[] {
  return sortedActions(actions.filter((one) => one.what.trim() !== ''));
}
