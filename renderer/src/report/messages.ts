/** What the screen and the worker that makes the report say to each other. */
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';

export interface ReportSource {
  dossier: Dossier;
  assessment: Assessment;
  language: Language;
}

export interface ReportOrder extends ReportSource {
  request: number;
  /** The figures of the dossier; absent while they are those of the order before. */
  set?: ParameterSet;
  want: 'outline' | 'pdf';
}

export interface ReportHeading {
  level: 1 | 2 | 3;
  text: string;
}

/** Why a report could not be made: a character that no font has, or a fault. */
export type ReportFault = { kind: 'glyph'; character: string; where: string } | { kind: 'fault'; detail: string };

export type ReportReply =
  | { request: number; want: 'outline'; headings: ReportHeading[] }
  | { request: number; want: 'pdf'; bytes: Uint8Array<ArrayBuffer> }
  | { request: number; want: 'failed'; fault: ReportFault };
