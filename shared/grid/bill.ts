/**
 * The yearly electricity bill of a site, and the price of charging as the difference between two bills.
 *
 * Depot price = (bill with charging - bill without) / charging kWh, so that charging carries its own bracket of
 * energy tax, its own monthly peaks and its own part of the contract, and nothing of what the site paid anyway.
 */
import type { IsoDate } from '../format/dates.ts';
import type { Connection, Operator } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { tariffOperators, transportTariff } from './connection.ts';
import { largeFeeFigure, smallFeeFigure } from './connectionFee.ts';

/** The connection that a bill is for; null while it is not known: then its fees are left out. */
export type BilledConnection = { size: 'small'; connection: Connection } | { size: 'large'; kVA: number | null } | null;

export interface YearOfSite {
  /** Bought from the grid in the year, kWh. */
  importKWh: number;
  /** Solar power given back in the year, kWh. */
  exportKWh: number;
  /** Highest import of each month, kW. */
  monthlyPeaksKW: readonly number[];
  /** Contracted power in the year, kW; null for a small connection or when not known. */
  contractedKW: number | null;
  connection: BilledConnection;
}

export const billParts = ['supply', 'feedIn', 'energyTax', 'connection', 'contract', 'peaks', 'transport'] as const;
export type BillPart = (typeof billParts)[number];

export interface Bill {
  total: number;
  parts: Record<BillPart, number>;
  parameters: readonly string[];
}

export interface BillContext {
  operator: Operator | null;
  /** Entered prices of the company's own contract, euro per kWh; null takes the figures. */
  supplyPrice: number | null;
  feedInPrice: number | null;
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
  const figures = new Set<string>();
  const ask = (id: string): number => {
    figures.add(id);
    return parameters.number(id);
  };
  const price = context.supplyPrice ?? ask('en.supply.fixed');
  const supply = year.importKWh * price;
  // Without a contract for it, the legal minimum for small connections stands in.
  const feedIn =
    year.exportKWh === 0 ? 0 : -year.exportKWh * (context.feedInPrice ?? (price * ask('en.feedin.share')) / 100);
  for (const id of BRACKETS) {
    for (const row of parameters.seriesOver(id, context.from, context.to)) figures.add(row.figure);
  }
  const tax = energyTax(year.importKWh, context.from, context.to, parameters);
  const base = { supply, feedIn, energyTax: tax, connection: 0, contract: 0, peaks: 0, transport: 0 };
  const own = [...figures];
  if (year.connection === null) return billOf(base, own);
  const options = tariffOperators(context.operator).map((operator) =>
    gridCosts(base, own, year, year.connection, operator, parameters),
  );
  return options.reduce((dearest, option) => (option.total > dearest.total ? option : dearest));
}

function billOf(parts: Bill['parts'], parameters: readonly string[]): Bill {
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts, parameters };
}

function gridCosts(
  base: Bill['parts'],
  figures: readonly string[],
  year: YearOfSite,
  connection: BilledConnection,
  operator: Exclude<Operator, 'other'>,
  parameters: Parameters,
): Bill {
  if (connection === null) return billOf(base, figures);
  if (connection.size === 'small') {
    const fee = smallFeeFigure(operator, connection.connection);
    return billOf({ ...base, connection: parameters.number(fee) }, [...figures, fee]);
  }
  const fee = connection.kVA === null ? null : largeFeeFigure(operator, connection.kVA);
  const withFee = { ...base, connection: fee === null ? 0 : parameters.number(fee) };
  const used = fee === null ? figures : [...figures, fee];
  const contracted = year.contractedKW;
  if (contracted === null) return billOf(withFee, used);
  const tariff = transportTariff(operator, contracted, parameters);
  const own = ['vastrecht', 'kwcontract', 'kwmax', 'kwh'].map((name) => `${tariff.figures}.${name}`);
  return billOf(
    {
      ...withFee,
      contract: tariff.fixedPerYear + tariff.perContractedKWPerYear * contracted,
      peaks: year.monthlyPeaksKW.reduce((sum, peak) => sum + tariff.perPeakKWPerMonth * peak, 0),
      transport: tariff.perKWh * year.importKWh,
    },
    [...used, ...own],
  );
}

export interface DepotPrice {
  perKWh: number;
  chargingKWh: number;
  /** kWh bought more per kWh charged: the rest is own solar power that would have been given back. */
  boughtPerKWh: number;
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
  return {
    perKWh: (after.total - before.total) / chargingKWh,
    chargingKWh,
    boughtPerKWh: (withCharging.importKWh - without.importKWh) / chargingKWh,
    with: after,
    without: before,
  };
}
