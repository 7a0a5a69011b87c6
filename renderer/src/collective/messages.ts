/** What the screen of several companies and its worker say to each other. */
import type { JointOptimum, ParkProfile, Plaza } from '../../../shared/collective/park.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

export interface ParkOrder {
  request: number;
  dossiers: readonly Dossier[];
}

/** One after the other: how many companies are read, the joint profile, how far the joint optimum is, the optimum. */
export type ParkReply =
  | { request: number; read: number; of: number }
  | { request: number; park: ParkProfile; plaza: Plaza }
  | { request: number; share: number }
  | { request: number; joint: JointOptimum }
  | { request: number; failed: string };
