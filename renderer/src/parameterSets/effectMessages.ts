/** What the screen asks about two sets, and what the worker answers. */
import type { MainResults } from '../../../shared/assessment/mainResults.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';

export interface EffectQuestion {
  dossier: Dossier;
  before: ParameterSet;
  after: ParameterSet;
}

export type EffectAnswer =
  | { ok: true; before: MainResults; after: MainResults }
  /** The dossier cannot be calculated with one of them; `detail` is for a report of the fault. */
  | { ok: false; detail: string };
