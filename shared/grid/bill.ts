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
  /** Of which contracted without guarantee, at a discount, kW. */
  notFirmKW?: number;
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

/** Series of the upper limit of each bracket but the last, kWh a year. */
const BRACKET_LIMITS = ['en.eb.t1.limit', 'en.eb.t2.limit', 'en.eb.t3.limit'] as const;

/** Energy tax over a yearly use, bracket by bracket, euro. */
export function energyTax(kWh: number, from: IsoDate, to: IsoDate, parameters: Parameters): number {
  const tops = BRACKET_LIMITS.map((limit) => parameters.meanOver(limit, from, to));
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
  for (const id of [...BRACKETS, ...BRACKET_LIMITS]) {
    for (const row of parameters.seriesOver(id, context.from, context.to)) figures.add(row.figure);
  }
  const tax = energyTax(year.importKWh, context.from, context.to, parameters);
  const base = { supply, feedIn, energyTax: tax, connection: 0, contract: 0, peaks: 0, transport: 0 };
  const own = [...figures];
  if (year.connection === null) return billOf(base, own);
  const options = tariffOperators(context.operator).map((operator) =>
    gridCosts(base, own, year, context, operator, parameters),
  );
  return options.reduce((dearest, option) => (option.total > dearest.total ? option : dearest));
}

/** Tariffs of a year that is not known yet follow the projection of their series: en.grid26.x belongs to en.grid.x. */
function seriesOf(figure: string): string {
  return figure.replace(/^en\.(grid|conn)\d\d\./, 'en.$1.');
}

function billOf(parts: Bill['parts'], parameters: readonly string[]): Bill {
  return { total: Object.values(parts).reduce((sum, part) => sum + part, 0), parts, parameters };
}

function gridCosts(
  base: Bill['parts'],
  figures: readonly string[],
  year: YearOfSite,
  context: BillContext,
  operator: Exclude<Operator, 'other'>,
  parameters: Parameters,
): Bill {
  const { connection } = year;
  if (connection === null) return billOf(base, figures);
  const used: string[] = [];
  const asOf = (figure: string): number => {
    const series = seriesOf(figure);
    const indices = parameters.seriesOver(series, context.from, context.to).flatMap((row) => row.index ?? []);
    used.push(figure, ...indices.filter((index) => !used.includes(index)));
    return parameters.meanOver(series, context.from, context.to);
  };
  if (connection.size === 'small') {
    const parts = { ...base, connection: asOf(smallFeeFigure(operator, connection.connection)) };
    return billOf(parts, [...figures, ...used]);
  }
  const fee = connection.kVA === null ? null : largeFeeFigure(operator, connection.kVA);
  const withFee = { ...base, connection: fee === null ? 0 : asOf(fee) };
  const contracted = year.contractedKW;
  if (contracted === null) return billOf(withFee, [...figures, ...used]);
  const { figures: tariff } = transportTariff(operator, contracted, parameters);
  const perPeakKW = asOf(`${tariff}.kwmax`);
  const notFirm = year.notFirmKW ?? 0;
  if (notFirm > 0) used.push('grid.nonfirm.discount');
  const paidKW = contracted - (notFirm === 0 ? 0 : (notFirm * parameters.number('grid.nonfirm.discount')) / 100);
  const parts = {
    ...withFee,
    contract: asOf(`${tariff}.vastrecht`) + asOf(`${tariff}.kwcontract`) * paidKW,
    peaks: year.monthlyPeaksKW.reduce((sum, peak) => sum + perPeakKW * peak, 0),
    transport: asOf(`${tariff}.kwh`) * year.importKWh,
  };
  return billOf(parts, [...figures, ...used]);
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
  // One operator sends both bills: where it is not known, the one of which charging raises the bill most stands in.
  const bills = tariffOperators(context.operator).map((operator) => ({
    before: yearlyBill(without, { ...context, operator }, parameters),
    after: yearlyBill(withCharging, { ...context, operator }, parameters),
  }));
  const rise = ({ before, after }: (typeof bills)[number]): number => after.total - before.total;
  const dearest = bills.reduce((most, one) => (rise(one) > rise(most) ? one : most));
  return {
    perKWh: rise(dearest) / chargingKWh,
    chargingKWh,
    boughtPerKWh: (withCharging.importKWh - without.importKWh) / chargingKWh,
    with: dearest.after,
    without: dearest.before,
  };
}
