/** A cost line of an alternative, with where it comes from and how certain it is. */
import { figuresOf, type Term } from './terms.ts';

/** The kinds of cost, in the order in which they are shown. */
export const costTypes = [
  'purchase',
  'body',
  'refrigeration',
  'bpm',
  'finance',
  'lease',
  'subsidy',
  'chargerSubsidy',
  'deductions',
  'energy',
  'adblue',
  'ere',
  'maintenance',
  'tyres',
  'insurance',
  'roadTax',
  'levy',
  'dayPermits',
  'roadTime',
  'payload',
  'charger',
  'energyManagement',
  'connection',
  'battery',
  'remedies',
  'residual',
  'profitTax',
] as const;
export type CostType = (typeof costTypes)[number];

/**
 * known: calculated from figures and entries. included: part of another line. none: does not apply, 0.
 * open: no sourced figure and not entered; counts as 0 and makes the result incomplete.
 */
export type LineState = 'known' | 'included' | 'none' | 'open';

/** Why a line is what it is; the catalogue has a sentence for each. */
export const lineReasons = [
  'bpmNeedsWltp',
  'bpmOnlyVans',
  'bodyNotEntered',
  'noBody',
  'schemeClosed',
  'schemeTooLate',
  'schemeOpen',
  'schemeReopened',
  'schemeNotForThis',
  'schemeForOwner',
  'belowMinimum',
  'belowSprilaClass',
  'sprilaYearFull',
  'aanzetYearFull',
  'sizeClassMissing',
  'massMissing',
  'tyresInMaintenance',
  'roadTaxAbolished',
  'roadTaxNotKnown',
  'roadTaxEntered',
  'noLevyForVans',
  'noLevyBelowLimit',
  'noFigureForClass',
  'noFigureForFuel',
  'noDepotCharging',
  'noTimeToCharge',
  'adblueOnlyDiesel',
  'chargersPresent',
  'presentValueNotEntered',
  'alreadyThere',
  'boughtOutright',
  'leaseNotEntered',
  'inLease',
  'leaseHasNoResidual',
  'noRefrigeration',
  'refrigerationNotEntered',
  'noDeduction',
  'investmentAboveLimit',
  'investmentBelowLimit',
  'kiaShared',
  'ereNotCounted',
  'ereOnlyOwnChargers',
  'noZonePermits',
  'zoneDaysMissing',
  'noRoadCharging',
  'payloadNotAsked',
  'payloadNotEntered',
  'noSteering',
  'connectionFits',
  'connectionOffer',
  'noBattery',
  'batteryBelowMinimum',
  'noRemedies',
  'remedyCostMissing',
  'beforeTax',
] as const;
export type LineReason = (typeof lineReasons)[number];

export interface CostLine {
  type: CostType;
  state: LineState;
  reason: LineReason | null;
  /** Products that make up this cost; empty when it is 0. */
  terms: readonly Term[];
  /** Figures of the parameter set that were used. */
  parameters: readonly string[];
  /** Fields of the dossier that were used. */
  entries: readonly string[];
  /** The same open amount stands on both sides, so the difference does not depend on it. */
  sameOnBothSides?: boolean;
}

/** The kinds of cost of which the amount is not known. */
export function openTypes(lines: readonly CostLine[]): CostType[] {
  return lines.filter((line) => line.state === 'open').map((line) => line.type);
}

interface LineOrigin {
  parameters?: readonly string[];
  entries?: readonly string[];
  reason?: LineReason | null;
}

/** A line with an amount. Figures in the terms are its origin by themselves; `origin` names what else it rests on. */
export function costLine(type: CostType, terms: readonly Term[], origin: LineOrigin = {}): CostLine {
  const parameters: string[] = [];
  const name = (figure: string): void => {
    if (!parameters.includes(figure)) parameters.push(figure);
  };
  for (const term of terms) figuresOf(term).forEach(name);
  origin.parameters?.forEach(name);
  return {
    type,
    state: 'known',
    reason: origin.reason ?? null,
    terms,
    parameters,
    entries: origin.entries ?? [],
  };
}

const NONE: readonly never[] = [];
const plain = new Map<string, CostLine>();

/** A line without an amount. Where it rests on nothing it is the same object each time: ledgers are full of them. */
export function lineWithout(
  type: CostType,
  state: Exclude<LineState, 'known'>,
  reason: LineReason,
  origin?: Omit<LineOrigin, 'reason'> & { sameOnBothSides?: boolean },
): CostLine {
  const key = `${type}/${state}/${reason}`;
  const known = origin === undefined ? plain.get(key) : undefined;
  if (known !== undefined) return known;
  const line = {
    type,
    state,
    reason,
    terms: NONE,
    parameters: origin?.parameters ?? NONE,
    entries: origin?.entries ?? NONE,
    ...(origin?.sameOnBothSides ? { sameOnBothSides: true } : {}),
  };
  if (origin === undefined) plain.set(key, line);
  return line;
}
