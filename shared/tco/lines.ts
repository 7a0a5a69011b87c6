/** A cost line of an alternative, with where it comes from and how certain it is. */
import type { LedgerLine } from './ledger.ts';

/** The kinds of cost, in the order in which they are shown. */
export const costTypes = [
  'purchase',
  'body',
  'bpm',
  'subsidy',
  'energy',
  'adblue',
  'maintenance',
  'tyres',
  'insurance',
  'roadTax',
  'levy',
  'charger',
  'residual',
] as const;
export type CostType = (typeof costTypes)[number];

/**
 * known: calculated from figures and entries. included: part of another line. none: does not apply, 0.
 * open: no sourced figure and not entered; counts as 0 and makes the result incomplete.
 */
export type LineState = 'known' | 'included' | 'none' | 'open';

/** Why a line is what it is; the catalogue has a sentence for each. */
export type LineReason =
  | 'bpmNeedsWltp'
  | 'bpmOnlyVans'
  | 'bodyNotEntered'
  | 'noBody'
  | 'schemeClosed'
  | 'schemeTooLate'
  | 'schemeOpen'
  | 'schemeNotForThis'
  | 'sizeClassMissing'
  | 'massMissing'
  | 'tyresInMaintenance'
  | 'roadTaxAbolished'
  | 'roadTaxNotKnown'
  | 'roadTaxEntered'
  | 'noLevyForVans'
  | 'noLevyBelowLimit'
  | 'noFigureForClass'
  | 'noDepotCharging'
  | 'adblueOnlyDiesel'
  | 'chargersPresent';

export interface CostLine {
  type: CostType;
  state: LineState;
  reason: LineReason | null;
  /** Ledger lines that make up this cost; empty when it is 0. */
  ledger: LedgerLine[];
  /** Figures of the parameter set that were used. */
  parameters: string[];
  /** Fields of the dossier that were used. */
  entries: string[];
  /** The same open amount stands on both sides, so the difference does not depend on it. */
  sameOnBothSides?: boolean;
}

export function costLine(
  type: CostType,
  ledger: LedgerLine[],
  origin: { parameters?: string[]; entries?: string[] } = {},
): CostLine {
  return {
    type,
    state: 'known',
    reason: null,
    ledger,
    parameters: origin.parameters ?? [],
    entries: origin.entries ?? [],
  };
}

export function lineWithout(
  type: CostType,
  state: Exclude<LineState, 'known'>,
  reason: LineReason,
  origin: { parameters?: string[]; entries?: string[]; sameOnBothSides?: boolean } = {},
): CostLine {
  return {
    type,
    state,
    reason,
    ledger: [],
    parameters: origin.parameters ?? [],
    entries: origin.entries ?? [],
    ...(origin.sameOnBothSides ? { sameOnBothSides: true } : {}),
  };
}
