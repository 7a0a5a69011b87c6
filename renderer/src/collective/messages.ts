/** What the screen of several companies and its worker say to each other. */
import type { JointOptimum, ParkProfile, Plaza } from '../../../shared/collective/park.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';

/** Sets of figures that the worker does not have yet, by key; they come before the order that needs them. */
export interface ParkSets {
  sets: readonly { key: string; set: ParameterSet }[];
}

export interface ParkOrder {
  request: number;
  /** Each with the key of the set that it is calculated with. */
  companies: readonly { dossier: Dossier; setKey: string }[];
}

/** The report of what the order before has answered. */
export interface ParkReportOrder {
  request: number;
  report: Language;
}

/** A company calculated by itself. */
export interface Counted {
  /** The record as it counts here. */
  dossier: Dossier;
  assessment: Assessment;
  /** Whether the dossier of the company holds more than counts here. */
  leavesOut: boolean;
}

/**
 * One after the other: how many companies are read, the joint profile, how far the joint optimum is, the optimum, and
 * each company calculated by itself for where its figures come from. The report when it is asked for.
 */
export type ParkReply =
  | { request: number; read: number; of: number }
  | { request: number; park: ParkProfile; plaza: Plaza }
  | { request: number; share: number }
  | { request: number; joint: JointOptimum }
  | { request: number; counted: Counted }
  | { request: number; pdf: Uint8Array<ArrayBuffer> }
  | { request: number; failed: string };
