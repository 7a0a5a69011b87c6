/**
 * The ledger core: a pure function of explicit yearly paths. It knows no vehicle and no tariff.
 *
 * Year 0 is the moment of purchase. Running lines fall in years 1 .. years and are discounted at a stated point of
 * the year; amounts are discounted by their own number of years.
 */
export type DiscountPoint = 'start' | 'middle' | 'end';

/** An amount once, at the end of year `atYear` (0 is now). */
export interface AmountLine {
  name: string;
  amount: number;
  atYear: number;
}

/** A quantity per km (euro, or litres with a price per litre) in every year. */
export interface PerKmLine {
  name: string;
  perKm: number | readonly number[];
  /** Price of one unit of the quantity; 1 when `perKm` is money already. */
  price?: number | readonly number[];
  /** Yearly rise: year n is multiplied by (1 + index)^(n - 1). */
  index?: number;
}

export interface PerYearLine {
  name: string;
  perYear: number | readonly number[];
  index?: number;
}

export type LedgerLine = AmountLine | PerKmLine | PerYearLine;

export interface LedgerCase {
  years: number;
  kmPerYear: number | readonly number[];
  /** 0.06 is six percent a year. */
  discountRate: number;
  discountPoint: DiscountPoint;
  lines: readonly LedgerLine[];
}

export interface LedgerResult {
  presentValue: number;
  /** The equal yearly amount, paid at the point of the year at which running costs fall, with this present value. */
  annuity: number;
  /** Present value over undiscounted km; null without km. */
  perKm: number | null;
  /** Present value over km discounted like running costs; null without km. */
  perDiscountedKm: number | null;
  lines: { name: string; presentValue: number; perYear: number[] }[];
  /** Undiscounted, index is the year; index 0 is now. */
  cashFlow: number[];
}

/** Part of a year by which running costs of year n fall before its end. */
export const DISCOUNT_SHIFT: Record<DiscountPoint, number> = { start: 1, middle: 0.5, end: 0 };

/** Discount factor of running costs in year n (1 .. years). */
export function discountFactor(rate: number, point: DiscountPoint, year: number): number {
  return (1 + rate) ** -(year - DISCOUNT_SHIFT[point]);
}

/** Calculates a ledger. All lists are of length `years`; results per year have length years + 1. */
export function calculateLedger(ledger: LedgerCase): LedgerResult {
  const { years, discountRate, discountPoint } = ledger;
  const km = pathOf(ledger.kmPerYear, years);
  const factors = Array.from({ length: years }, (_, index) => discountFactor(discountRate, discountPoint, index + 1));
  const lines = ledger.lines.map((line) => {
    const perYear = Array.from({ length: years + 1 }, () => 0);
    if ('amount' in line) {
      perYear[line.atYear] = line.amount;
      return { name: line.name, presentValue: line.amount * (1 + discountRate) ** -line.atYear, perYear };
    }
    const growth = 1 + (line.index ?? 0);
    const base = 'perKm' in line ? perKmPath(line, km, years) : pathOf(line.perYear, years);
    let presentValue = 0;
    base.forEach((value, index) => {
      perYear[index + 1] = value * growth ** index;
      presentValue += perYear[index + 1] * factors[index];
    });
    return { name: line.name, presentValue, perYear };
  });
  const presentValue = sum(lines.map((line) => line.presentValue));
  const kmTotal = sum(km);
  const kmDiscounted = sum(km.map((value, index) => value * factors[index]));
  return {
    presentValue,
    annuity: presentValue / sum(factors),
    perKm: kmTotal > 0 ? presentValue / kmTotal : null,
    perDiscountedKm: kmDiscounted > 0 ? presentValue / kmDiscounted : null,
    lines,
    cashFlow: Array.from({ length: years + 1 }, (_, year) => sum(lines.map((line) => line.perYear[year]))),
  };
}

function perKmPath(line: PerKmLine, km: number[], years: number): number[] {
  const quantity = pathOf(line.perKm, years);
  const price = pathOf(line.price ?? 1, years);
  return km.map((value, index) => value * quantity[index] * price[index]);
}

function pathOf(value: number | readonly number[], years: number): number[] {
  return typeof value === 'number' ? Array.from({ length: years }, () => value) : [...value];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
