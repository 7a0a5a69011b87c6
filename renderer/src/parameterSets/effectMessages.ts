/** What the screen asks about two sets, and what the worker answers. */
import type { MainResults } from '../../../shared/assessment/mainResults.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';

export interface EffectQuestion {
  dossier: Dossier;
  before: ParameterSet;
  after: ParameterSet;
}

/** The assessments are what the results are explained from. */
export type EffectAnswer =
  | { ok: true; before: MainResults; after: MainResults; assessed: { before: Assessment; after: Assessment } }
  /** One of them cannot be calculated with; `detail` names the figure. */
  | { ok: false; detail: string };
