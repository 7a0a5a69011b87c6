/** What the screen and the calculating worker say to each other. */
import type { LaterResults } from '../../../shared/assessment/later.ts';
import type { Assessment, GroupTco, LiveAnswer } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';

/** What a worker is for: to answer at once, or to work out the whole and what follows it. */
export type Task = 'live' | 'whole';

/** Comes once, before the first request: what to do, and the figures to calculate with. */
export interface AssessmentSetting {
  task: Task;
  set: ParameterSet;
}

export interface AssessmentRequest {
  request: number;
  dossier: Dossier;
}

/** A newer request is being answered elsewhere: what is still at work for an older one may stop. */
export interface AssessmentOvertaken {
  overtakenBy: number;
}

export type AssessmentReply =
  | { request: number; ok: true; live: LiveAnswer }
  /** Of the assessment that comes next, one group: see `piecesOf`. */
  | { request: number; ok: true; ledgers: GroupTco }
  /** Its groups have come before it. */
  | { request: number; ok: true; assessment: Assessment }
  /** What follows the assessment of the same request, all so far; null when nothing more comes. */
  | { request: number; ok: true; later: LaterResults | null }
  /** `detail` is for a report of the fault, not for the adviser. */
  | { request: number; ok: false; detail: string };
