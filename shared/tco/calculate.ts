/** One alternative as a yearly ledger with the figures that `valueOf` gives. */
import type { AlternativeId } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { alternativeLines } from './alternatives.ts';
import { builderOf, type Powertrain, type TcoInputs } from './inputs.ts';
import { calculateLedger, discountFactor, DISCOUNT_SHIFT } from './ledger.ts';
import { openTypes, type CostLine, type CostType } from './lines.ts';
import { ledgerLinesOf, type FigureValue, type Term } from './terms.ts';

export interface CostPart {
  part: string;
  /** Undiscounted, year 0 .. horizon. */
  cashFlow: readonly number[];
  presentValue: number;
}

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
  parts: readonly CostPart[];
  line: CostLine;
}

export interface Alternative {
  id: AlternativeId;
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

/** Amounts in money of the purchase date when inflation is taken out; the discount rate is real already then. */
function deflated(term: Term, { deflation, discountPoint }: TcoInputs): Term {
  if (deflation === 0) return term;
  const shift = term.timing === 'running' ? DISCOUNT_SHIFT[discountPoint] : 0;
  return { ...term, amounts: term.amounts.map((amount, year) => amount * (1 + deflation) ** -(year - shift)) };
}

/** The lines of an alternative as they are calculated with. */
export function calculatedLines(id: AlternativeId, inputs: TcoInputs, parameters: Parameters): CostLine[] {
  const lines = alternativeLines(id, inputs, parameters);
  if (inputs.deflation === 0) return lines;
  return lines.map((line) => ({ ...line, terms: line.terms.map((term) => deflated(term, inputs)) }));
}

/** Sum of the discount factors of the years of use: present value over this is the equal yearly amount. */
export function annuityFactor({ years, discountRate, discountPoint }: TcoInputs): number {
  let total = 0;
  for (let year = 1; year <= years; year++) total += discountFactor(discountRate, discountPoint, year);
  return total;
}

/** Calculates one alternative. */
export function calculateAlternative(
  id: AlternativeId,
  inputs: TcoInputs,
  parameters: Parameters,
  valueOf: FigureValue = (figure) => parameters.number(figure),
): Alternative {
  return ledgerOf(id, calculatedLines(id, inputs, parameters), inputs, parameters, valueOf);
}

/** The ledger of lines that are there already. */
export function ledgerOf(
  id: AlternativeId,
  lines: readonly CostLine[],
  inputs: TcoInputs,
  parameters: Parameters,
  valueOf: FigureValue,
): Alternative {
  const { years } = inputs;
  const rows = lines.flatMap((line) => line.terms.map((term) => ledgerLinesOf(term, valueOf)));
  const ledger = calculateLedger({
    years,
    kmPerYear: inputs.duty.yearlyKm,
    discountRate: inputs.discountRate,
    discountPoint: inputs.discountPoint,
    lines: rows.flat(),
  });
  const factor = annuityFactor(inputs);
  const km = inputs.duty.yearlyKm * years;
  // Most lines cost nothing and most others are one row: what is the same is one list, which a worker sends once.
  const nothing = Array.from({ length: years + 1 }, () => 0);
  const addUp = (paths: readonly number[][]): number[] => {
    if (paths.length === 0) return nothing;
    if (paths.length === 1) return paths[0];
    return nothing.map((_, year) => paths.reduce((sum, path) => sum + path[year], 0));
  };
  let nextTerm = 0;
  let nextRow = 0;
  const costs = lines.map((line): CostOfType => {
    const parts = line.terms.map((term) => {
      const count = rows[nextTerm].length;
      const own = ledger.lines.slice(nextRow, nextRow + count);
      nextTerm += 1;
      nextRow += count;
      return {
        part: term.part,
        cashFlow: addUp(own.map((one) => one.perYear)),
        presentValue: own.reduce((sum, one) => sum + one.presentValue, 0),
      };
    });
    const presentValue = parts.reduce((sum, part) => sum + part.presentValue, 0);
    return {
      type: line.type,
      presentValue,
      perYear: presentValue / factor,
      perKm: km > 0 ? presentValue / km : 0,
      cashFlow: addUp(parts.map((part) => part.cashFlow)),
      parts,
      line,
    };
  });
  return {
    id,
    powertrain: builderOf(id, inputs, parameters).powertrain,
    presentValue: ledger.presentValue,
    perYear: ledger.annuity,
    perKm: ledger.perKm ?? 0,
    perDiscountedKm: ledger.perDiscountedKm ?? 0,
    costs,
    cashFlow: ledger.cashFlow,
    open: openTypes(lines),
  };
}
