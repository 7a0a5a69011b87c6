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
  /** The sentence of the rule for one place, under the general one; null where there is none. */
  ruleOf: (id: string) => string | null;
}
