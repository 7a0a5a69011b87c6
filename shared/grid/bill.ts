/**
 * The yearly electricity bill of a site, and the price of charging as the difference between two bills.
 *
 * Depot price = (bill with charging - bill without) / charging kWh, so that charging carries its own bracket of
 * energy tax, its own monthly peaks and its own part of the contract, and nothing of what the site paid anyway.
 */
import type { IsoDate } from '../format/dates.ts';
import type { Operator } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { tariffOperators, transportTariff } from './connection.ts';

export interface YearOfSite {
  /** Bought from the grid in the year, kWh. */
  importKWh: number;
  /** Highest import of each month, kW. */
  monthlyPeaksKW: readonly number[];
  /** Contracted power in the year, kW; null for a small connection or when not known. */
  contractedKW: number | null;
}

export type BillPart = 'supply' | 'energyTax' | 'contract' | 'peaks' | 'transport';

export interface Bill {
  total: number;
  parts: Record<BillPart, number>;
  parameters: readonly string[];
}

export interface BillContext {
  operator: Operator | null;
  /** Up to 3x80 A: the yearly fee does not depend on use, so it falls out of every difference and is left out. */
  small: boolean | null;
  /** The year that the bill is for. */
  from: IsoDate;
  to: IsoDate;
}

const BRACKETS = ['en.eb.t1', 'en.eb.t2', 'en.eb.t3', 'en.eb.t4'] as const;

/** Energy tax over a yearly use, bracket by bracket, euro. */
export function energyTax(kWh: number, from: IsoDate, to: IsoDate, parameters: Parameters): number {
  const tops = ['en.eb.t1.to', 'en.eb.t2.to', 'en.eb.t3.to'].map((id) => parameters.number(id));
  let tax = 0;
  BRACKETS.forEach((bracket, index) => {
    const bottom = index === 0 ? 0 : tops[index - 1];
    const top = tops[index] ?? Infinity;
    const inside = Math.max(0, Math.min(kWh, top) - bottom);
    tax += inside * parameters.meanOver(bracket, from, to);
  });
  return tax;
}

/** A bill without VAT. Where the operator is not known the dearest of the known tariffs stands in. */
export function yearlyBill(year: YearOfSite, context: BillContext, parameters: Parameters): Bill {
  const supply = year.importKWh * parameters.number('en.supply.fixed');
  const tax = energyTax(year.importKWh, context.from, context.to, parameters);
  const base = { supply, energyTax: tax, contract: 0, peaks: 0, transport: 0 };
  const taxFigures = [...new Set(BRACKETS.flatMap((id) => parameters.seriesOver(id, context.from, context.to)))];
  const figures = ['en.supply.fixed', ...new Set(taxFigures.map((row) => row.figure))];
  const contracted = year.contractedKW;
  if (context.small !== false || contracted === null) {
    return { total: supply + tax, parts: base, parameters: figures };
  }
  const options = tariffOperators(context.operator).map((operator) => {
    const tariff = transportTariff(operator, contracted, parameters);
    const parts = {
      ...base,
      contract: tariff.fixedPerYear + tariff.perContractedKWPerYear * contracted,
      peaks: year.monthlyPeaksKW.reduce((sum, peak) => sum + tariff.perPeakKWPerMonth * peak, 0),
      transport: tariff.perKWh * year.importKWh,
    };
    const total = Object.values(parts).reduce((sum, part) => sum + part, 0);
    const own = ['vastrecht', 'kwcontract', 'kwmax', 'kwh'].map((name) => `${tariff.figures}.${name}`);
    return { total, parts, parameters: [...figures, ...own] };
  });
  return options.reduce((dearest, option) => (option.total > dearest.total ? option : dearest));
}

export interface DepotPrice {
  perKWh: number;
  chargingKWh: number;
  with: Bill;
  without: Bill;
}

/** Null when there is no charging at the depot. */
export function depotPrice(
  without: YearOfSite,
  withCharging: YearOfSite,
  chargingKWh: number,
  context: BillContext,
  parameters: Parameters,
): DepotPrice | null {
  if (chargingKWh <= 0) return null;
  const before = yearlyBill(without, context, parameters);
  const after = yearlyBill(withCharging, context, parameters);
  return { perKWh: (after.total - before.total) / chargingKWh, chargingKWh, with: after, without: before };
}
