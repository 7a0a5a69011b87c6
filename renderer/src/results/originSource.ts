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
  /**
   * Of a source that holds two dossiers against each other: the side that a value belongs to, with the id that it has
   * there; null for what belongs to neither.
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
