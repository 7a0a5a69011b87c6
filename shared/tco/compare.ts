/**
 * Diesel against electric for one vehicle of a group: two ledgers, their difference, how far the uncertain figures
 * move it, and at which value of the most telling figures it turns.
 */
import type { Pick } from '../charging/vehicleEnergy.ts';
import type { Parameters, Range } from '../parameters/parameters.ts';
import { alternativeLines } from './alternatives.ts';
import type { Powertrain, TcoInputs } from './inputs.ts';
import { calculateLedger, discountFactor, type LedgerResult } from './ledger.ts';
import type { CostLine, CostType } from './lines.ts';

export interface CostOfType {
  type: CostType;
  /** Present value per vehicle, euro. */
  presentValue: number;
  /** Euro per vehicle and year, as annuity. */
  perYear: number;
  /** Euro per km. */
  perKm: number;
  /** Undiscounted, year 0 .. horizon. */
  cashFlow: number[];
  line: CostLine;
}

export interface Alternative {
  powertrain: Powertrain;
  presentValue: number;
  perYear: number;
  perKm: number;
  perDiscountedKm: number;
  costs: CostOfType[];
  cashFlow: number[];
  /** Lines that have no figure and were not entered. */
  open: CostType[];
}

/** How far one uncertain figure moves the yearly difference, electric minus diesel, euro per year. */
export interface Swing {
  figure: string;
  atLow: number;
  atHigh: number;
}

/** Calculates one alternative with the figures that `pick` gives. */
export function calculateAlternative(
  powertrain: Powertrain,
  inputs: TcoInputs,
  parameters: Parameters,
  pick: Pick,
): Alternative {
  const lines = alternativeLines(powertrain, inputs, parameters, pick);
  const ledger = calculateLedger({
    years: inputs.years,
    kmPerYear: inputs.duty.yearlyKm,
    discountRate: inputs.discountRate,
    discountPoint: inputs.discountPoint,
    lines: lines.flatMap((line) => line.ledger),
  });
  const factors = Array.from({ length: inputs.years }, (_, index) =>
    discountFactor(inputs.discountRate, inputs.discountPoint, index + 1),
  );
  const annuityFactor = factors.reduce((sum, factor) => sum + factor, 0);
  const km = inputs.duty.yearlyKm * inputs.years;
  let next = 0;
  const costs = lines.map((line) => {
    const own = ledger.lines.slice(next, next + line.ledger.length);
    next += line.ledger.length;
    return costOf(line, own, inputs.years, annuityFactor, km);
  });
  return {
    powertrain,
    presentValue: ledger.presentValue,
    perYear: ledger.annuity,
    perKm: ledger.perKm ?? 0,
    perDiscountedKm: ledger.perDiscountedKm ?? 0,
    costs,
    cashFlow: ledger.cashFlow,
    open: costs.filter((cost) => cost.line.state === 'open').map((cost) => cost.type),
  };
}

function costOf(line: CostLine, own: LedgerResult['lines'], years: number, annuity: number, km: number): CostOfType {
  const presentValue = own.reduce((sum, one) => sum + one.presentValue, 0);
  return {
    type: line.type,
    presentValue,
    perYear: presentValue / annuity,
    perKm: km > 0 ? presentValue / km : 0,
    cashFlow: Array.from({ length: years + 1 }, (_, year) => own.reduce((sum, one) => sum + one.perYear[year], 0)),
    line,
  };
}

/** Electric minus diesel in euro per vehicle and year; negative means electric is cheaper. */
export function yearlyDifference(inputs: TcoInputs, parameters: Parameters, pick: Pick): number {
  const electric = calculateAlternative('electric', inputs, parameters, pick).perYear;
  return electric - calculateAlternative('diesel', inputs, parameters, pick).perYear;
}

/** The figures behind both alternatives that are given as a range. */
export function uncertainFigures(inputs: TcoInputs, parameters: Parameters): string[] {
  const asked = new Set<string>();
  yearlyDifference(inputs, parameters, (id) => {
    asked.add(id);
    return parameters.number(id);
  });
  return [...asked].filter((id) => {
    const range = parameters.range(id);
    return range.low < range.high;
  });
}

/** Typical figures, with one of them replaced. */
export function pickWith(parameters: Parameters, replaced: Readonly<Record<string, number>> = {}): Pick {
  return (id) => replaced[id] ?? parameters.number(id);
}

/** One uncertain figure at a time to its low and its high, the others typical. Largest effect first. */
export function swings(inputs: TcoInputs, parameters: Parameters): Swing[] {
  return uncertainFigures(inputs, parameters)
    .map((figure) => {
      const { low, high } = parameters.range(figure);
      return {
        figure,
        atLow: yearlyDifference(inputs, parameters, pickWith(parameters, { [figure]: low })),
        atHigh: yearlyDifference(inputs, parameters, pickWith(parameters, { [figure]: high })),
      };
    })
    .sort((one, other) => Math.abs(other.atHigh - other.atLow) - Math.abs(one.atHigh - one.atLow));
}

/**
 * The range of a difference from its swings: independent figures seldom all fall on one side, so their effects are
 * added as the root of the sum of squares, upward and downward apart.
 */
export function combine(typical: number, effects: readonly { atLow: number; atHigh: number }[]): Range {
  let up = 0;
  let down = 0;
  for (const { atLow, atHigh } of effects) {
    up += Math.max(atLow - typical, atHigh - typical, 0) ** 2;
    down += Math.min(atLow - typical, atHigh - typical, 0) ** 2;
  }
  return { low: typical - Math.sqrt(down), typical, high: typical + Math.sqrt(up) };
}
