/** How the adviser matched columns before, on this laptop: names of columns, never what is in them. */
import type { Remembered } from '../../../shared/intake/matching.ts';
import { recall, remember } from '../language/remembered.ts';

/** More than the columns of a hundred different lists. */
const MOST = 2000;

export type ListKind = 'fleet' | 'survey';

const keyOf = (kind: ListKind): string => `columns.${kind}`;

export function recallColumns(kind: ListKind): Remembered {
  try {
    const kept: unknown = JSON.parse(recall(keyOf(kind)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        (entry): entry is [string, string | null] => entry[1] === null || typeof entry[1] === 'string',
      ),
    );
  } catch {
    return {};
  }
}

export function rememberColumns(kind: ListKind, columns: Remembered): void {
  remember(keyOf(kind), JSON.stringify(Object.fromEntries(Object.entries(columns).slice(-MOST))));
}
