/** What a connection and a contract cost in a year, so that another one can be compared with them. */
import type { Connection, Site } from '../dossier/schema.ts';
import { largeFeeFigure, smallFeeFigure } from '../grid/connectionFee.ts';
import { isSmall, tariffOperators, transportTariff } from '../grid/connection.ts';
import type { Parameters } from '../parameters/parameters.ts';

export interface GridUse {
  site: Site;
  connection: Connection;
  /** Capacity of the connection, kVA. */
  kVA: number | null;
  contractedKW: number | null;
  /** Highest quarter with the plan, the same in every month, kW. */
  peakKW: number;
  /** Use of the site with the plan, kWh a year. */
  yearlyKWh: number;
}

export interface GridCost {
  /** Euro a year, without VAT. */
  euro: number;
  parameters: string[];
}

/**
 * Capacity tariff of a small connection, or periodic fee and transport tariff of a large one by its contract. Where the operator is not
 * known the dearest stands in.
 */
export function yearlyGridCost(use: GridUse, parameters: Parameters): GridCost | null {
  const options = tariffOperators(use.site.operator).map((operator): GridCost | null => {
    if (isSmall(use.connection)) {
      const figure = smallFeeFigure(operator, use.connection);
      return { euro: parameters.number(figure), parameters: [figure] };
    }
    const fee = use.kVA === null ? null : largeFeeFigure(operator, use.kVA);
    if (use.contractedKW === null || fee === null) return null;
    const tariff = transportTariff(operator, use.contractedKW, parameters);
    const euro =
      parameters.number(fee) +
      tariff.fixedPerYear +
      tariff.perContractedKWPerYear * use.contractedKW +
      12 * tariff.perPeakKWPerMonth * use.peakKW +
      tariff.perKWh * use.yearlyKWh;
    const names = ['vastrecht', 'kwcontract', 'kwmax', 'kwh'];
    return { euro, parameters: [fee, ...names.map((name) => `${tariff.figures}.${name}`)] };
  });
  return options.reduce((dearest, one) =>
    one !== null && (dearest === null || one.euro > dearest.euro) ? one : dearest,
  );
}
