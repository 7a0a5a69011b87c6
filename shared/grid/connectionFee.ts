/** The yearly fee of a connection, and the connection that a higher need asks for. */
import type { Connection, Operator, Site } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { ConnectionLimits } from './connection.ts';

type TariffOperator = Exclude<Operator, 'other'>;

/** Classes of the periodic fee, smallest first, as the tariff sheets name them: the upper bound in kVA is in the name. */
const FEE_CLASSES: Record<TariffOperator, readonly (readonly [name: string, toKVA: number])[]> = {
  liander: [
    ['gt80a-100kva', 100],
    ['100-160kva', 160],
    ['160-1000kva', 1000],
    ['1-2mva', 2000],
    ['2-5mva', 5000],
  ],
  enexis: [
    ['gt80a-173kva', 173],
    ['173-1750kva', 1750],
    ['1750kva-6mva', 6000],
  ],
  stedin: [
    ['gt80a-175kva', 175],
    ['175-1750kva', 1750],
    ['1750kva-5mva', 5000],
  ],
};

/** Figure of the yearly fee of a large connection; null above the heaviest class that has a tariff. */
export function largeFeeFigure(operator: TariffOperator, kVA: number): string | null {
  const found = FEE_CLASSES[operator].find(([, toKVA]) => kVA <= toKVA);
  return found === undefined ? null : `en.conn26.${operator}.${found[0]}`;
}

/** Figure of the yearly capacity tariff of a small connection, transport included. */
export function smallFeeFigure(operator: TariffOperator, connection: Connection): string {
  return `en.grid26.${operator}.${connection}`;
}

const SMALL_LADDER = ['3x25a', '3x35a', '3x50a', '3x63a', '3x80a'] as const;

/** One-off cost by the capacity that is asked for; the upper bound in kVA is in the name of the figure. */
const ONE_OFF = [
  ['grid.oneoff.175kva', 175],
  ['grid.oneoff.630kva', 630],
  ['grid.oneoff.1mva', 1000],
] as const;
const ONE_OFF_ABOVE = 'grid.oneoff.2mva';
const ONE_OFF_SMALL = 'grid.oneoff.80a';

export interface HeavierConnection {
  /** What must be available, kVA, margin included. */
  needKVA: number;
  /** The standard small connection that suffices; null for a large one of `needKVA`. */
  small: Connection | null;
  oneOffFigure: string;
}

/**
 * The connection that a peak asks for when the present one is too light for it; null when it suffices or is not known.
 * A contract that is too low is no reason for a heavier connection.
 */
export function heavierConnection(
  site: Pick<Site, 'connection'>,
  limits: ConnectionLimits,
  peakKW: number,
  parameters: Parameters,
): HeavierConnection | null {
  if (limits.connectionKW === null || limits.cosPhi <= 0) return null;
  const needKW = peakKW / (1 - limits.marginPercent / 100);
  if (needKW <= limits.connectionKW + 1e-9) return null;
  const needKVA = needKW / limits.cosPhi;
  const small = SMALL_LADDER.find((rung) => parameters.number(`grid.kw.${rung}`) >= needKVA) ?? null;
  if (small !== null && site.connection !== 'kva') return { needKVA, small, oneOffFigure: ONE_OFF_SMALL };
  const oneOffFigure = ONE_OFF.find(([, toKVA]) => needKVA <= toKVA)?.[0] ?? ONE_OFF_ABOVE;
  return { needKVA, small: null, oneOffFigure };
}
