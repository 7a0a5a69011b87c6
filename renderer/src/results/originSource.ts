import type { EntryFact } from '../../../shared/advice/entries.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';

/** Where a drawer gets its answers: the open dossier, a variant of it, or several dossiers together. */
export interface OriginSource {
  /** What the values are of, in words, where it is not the open dossier as it is. */
  about: string | null;
  originOf: (id: string) => Origin | null;
  nameOf: (id: string) => string;
  entryOf: (entry: string) => EntryFact;
  parameters: Parameters;
  visitDate: string;
  /** Standard profiles that stand in for the site's own use; nothing where no value rests on one. */
  profileNames?: readonly string[];
  /**
   * Of a source that holds several dossiers beside each other: the side that a value belongs to, with the id that it has
   * there; null for what belongs to none.
   */
  sideOf?: (id: string) => OriginSide | null;
  /** The sentence of the rule for one place, under the general one; null where there is none. */
  ruleOf: (id: string) => string | null;
}

export interface OriginSide {
  id: string;
  source: OriginSource;
  /** Which side it is, in words. */
  name: string;
}

/** The sides that a value rests on, nearest first, each with its values that were reached first. */
export function sidesBelow(
  id: string,
  source: OriginSource,
): { name: string; source: OriginSource; ids: readonly string[] }[] {
  const sides = new Map<string, { name: string; source: OriginSource; ids: string[] }>();
  const ids = [id];
  for (const one of ids) {
    for (const next of source.originOf(one)?.from ?? []) {
      const side = source.sideOf?.(next) ?? null;
      if (side === null) {
        if (!ids.includes(next)) ids.push(next);
        continue;
      }
      const known = sides.get(side.name);
      if (known === undefined) sides.set(side.name, { name: side.name, source: side.source, ids: [side.id] });
      else known.ids.push(side.id);
    }
  }
  return [...sides.values()];
}
