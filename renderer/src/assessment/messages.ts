/** What the screen and the calculating worker say to each other. */
import type { HeavyAssessment } from '../../../shared/assessment/heavy.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

export interface AssessmentRequest {
  request: number;
  dossier: Dossier;
}

export type AssessmentReply =
  | { request: number; ok: true; assessment: Assessment }
  /** `detail` is for a report of the fault, not for the adviser. */
  | { request: number; ok: false; detail: string };

/** What follows a good answer, unless the record changes before: how far the heavy part is, and the heavy part. */
export type HeavyReply =
  | { request: number; heavyShare: number }
  | { request: number; heavy: HeavyAssessment }
  | { request: number; heavyFailed: string };
