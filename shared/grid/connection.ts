/** What a connection and a contract allow, and which tariff class they fall in. */
import type { Connection, Operator, Site } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';

export interface ConnectionLimits {
  /** Physical capacity, kW (kVA x cos phi); null while unknown. */
  connectionKW: number | null;
  /** Up to and including 3x80 A: a capacity tariff and no contracted power. */
  small: boolean | null;
  /** Contracted power of a large connection or part of a group contract, kW; null when small or not known. */
  contractedKW: number | null;
  /** The lower of the two, before margin. */
  limitKW: number | null;
  /** The limit that a plan must stay under, kW. */
  usableKW: number | null;
  marginPercent: number;
  cosPhi: number;
  /** Answers that are missing. */
  ask: readonly ('connection' | 'connectionKVA' | 'contractedKW' | 'groupContractKW')[];
  parameters: readonly string[];
}

const SMALL: ReadonlySet<Connection> = new Set(['3x25a', '3x35a', '3x50a', '3x63a', '3x80a']);

/** Up to and including 3x80 A: a capacity tariff and no contracted power. */
export function isSmall(connection: Connection): boolean {
  return SMALL.has(connection);
}

/** Limits of the present connection and contract (design: peak <= min(connection x cos phi, contract) x (1 - margin)). */
export function connectionLimits(site: Site, parameters: Parameters): ConnectionLimits {
  const cosPhi = parameters.number('grid.cosphi');
  const marginPercent = parameters.number('grid.margin');
  const figures = ['grid.cosphi', 'grid.margin'];
  const ask: ConnectionLimits['ask'][number][] = [];
  let kVA: number | null = null;
  if (site.connection === null) ask.push('connection');
  else if (site.connection === 'kva') {
    kVA = site.connectionKVA;
    if (kVA === null) ask.push('connectionKVA');
  } else {
    kVA = parameters.number(`grid.kw.${site.connection}`);
    figures.push(`grid.kw.${site.connection}`);
  }
  const small = site.connection === null ? null : isSmall(site.connection);
  const connectionKW = kVA === null ? null : kVA * cosPhi;
  // Under a group contract the company's part of it stands in the place of an own contract.
  const contract = site.contractForm === 'group' ? 'groupContractKW' : 'contractedKW';
  const contractedKW = small === false || contract === 'groupContractKW' ? site[contract] : null;
  if (small === false && contractedKW === null) ask.push(contract);
  const limitKW =
    connectionKW === null ? contractedKW : contractedKW === null ? connectionKW : Math.min(connectionKW, contractedKW);
  return {
    connectionKW,
    small,
    contractedKW,
    limitKW,
    usableKW: limitKW === null ? null : limitKW * (1 - marginPercent / 100),
    marginPercent,
    cosPhi,
    ask,
    parameters: figures,
  };
}

const TARIFF_OPERATORS = ['liander', 'enexis', 'stedin'] as const;

/** Operators whose tariffs are tried: the site's own, or all three where it is not known or has no tariffs here. */
export function tariffOperators(operator: Operator | null): readonly Exclude<Operator, 'other'>[] {
  return operator === null || operator === 'other' ? TARIFF_OPERATORS : [operator];
}

export interface TransportTariff {
  /** Prefix of the figures, for example en.grid26.enexis.msls. */
  figures: string;
  fixedPerYear: number;
  perContractedKWPerYear: number;
  perPeakKWPerMonth: number;
  perKWh: number;
}

/** Transport tariff of a large connection by contracted power. */
export function transportTariff(
  operator: Exclude<Operator, 'other'>,
  contractedKW: number,
  parameters: Parameters,
): TransportTariff {
  const top = operator === 'enexis' ? 'hsms' : 'tsms';
  const level =
    contractedKW <= parameters.number('grid.class.ls.to')
      ? 'ls'
      : contractedKW <= parameters.number(`grid.class.${operator}.msls.to`)
        ? 'msls'
        : contractedKW <= parameters.number(`grid.class.${operator}.ms.to`)
          ? 'ms'
          : top;
  const figures = `en.grid26.${operator}.${level}`;
  return {
    figures,
    fixedPerYear: parameters.number(`${figures}.vastrecht`),
    perContractedKWPerYear: parameters.number(`${figures}.kwcontract`),
    perPeakKWPerMonth: parameters.number(`${figures}.kwmax`),
    perKWh: parameters.number(`${figures}.kwh`),
  };
}
