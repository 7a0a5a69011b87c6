/** What the screen and the worker that calculates scenarios say to each other. */
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import type { ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';

/** Comes once, before the first request: the figures to calculate with. */
export interface OutcomeSetting {
  set: ParameterSet;
}

export interface OutcomeRequest {
  /** Which of the cases: the one worker remembers its last calculation of each. */
  key: string;
  dossier: Dossier;
}

/** The assessment is what the values of the outcome are explained from; `detail` is for a report of the fault, not for the adviser. */
export type OutcomeReply =
  | { key: string; ok: true; outcome: ScenarioOutcome; assessment: Assessment }
  | { key: string; ok: false; detail: string };
