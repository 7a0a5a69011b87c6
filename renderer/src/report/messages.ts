/** What the screen and the worker that makes the report say to each other. */
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { Photo } from '../../../shared/photos/photo.ts';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import type { PrintedEdition } from '../../../shared/report/editionBlocks.ts';
import type { HouseStyle } from '../../../shared/report/houseStyle.ts';
import type { ReportVariant } from '../../../shared/editions/reportVariant.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';

export interface ReportSource {
  dossier: Dossier;
  assessment: Assessment;
  language: Language;
  variant: ReportVariant;
  /** A draft although nothing is missing. */
  asDraft: boolean;
  photos: readonly Photo[];
  house: HouseStyle | null;
}

/** A report that is made final says so, and counts as made at that moment. */
export interface FinalMark {
  edition: PrintedEdition;
  /** ISO instant. */
  at: string;
}

export interface ReportOrder extends ReportSource {
  request: number;
  /** The figures of the dossier; absent while they are those of the order before. */
  set?: ParameterSet;
  final: FinalMark | null;
  want: 'outline' | 'pdf' | 'preview';
}

/** How far the making of a PDF is: first the calculation that takes longest, then page after page. */
export type ReportProgress = { step: 'calculating' } | { step: 'drawing'; page: number; pages: number };

export interface ReportHeading {
  level: 1 | 2 | 3;
  text: string;
}

/** Why a report could not be made: a character that no font has, or a fault. */
export type ReportFault = { kind: 'glyph'; character: string; where: string } | { kind: 'fault'; detail: string };

export type ReportReply =
  | { request: number; want: 'outline'; headings: ReportHeading[] }
  | { request: number; want: 'pdf'; bytes: Uint8Array<ArrayBuffer> }
  | { request: number; want: 'preview'; document: ReportDocument }
  | { request: number; want: 'progress'; progress: ReportProgress }
  | { request: number; want: 'failed'; fault: ReportFault };
