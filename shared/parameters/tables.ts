/**
 * The tables of the set: a few dimensions with their keys, and in each cell the id of a figure or of a dated series.
 * A table holds no value of its own, so that overrides, sources and traces work for a cell as for any figure.
 */

const axis = <const K extends readonly string[]>(name: string, ...keys: K): { name: string; keys: K } => ({
  name,
  keys,
});

const operators = ['liander', 'enexis', 'stedin'] as const;
const classes = [
  'vansmall',
  'vanmid',
  'vanlarge',
  'boxvan',
  'van425',
  'rigid12',
  'rigid18',
  'rigid26',
  'tractor44',
  'tractor50',
] as const;
const masses = ['3500-12000', '12000-18000', '18000-32000', '32000+'] as const;

/**
 * The tables that the product knows, by id. A set may hold more tables and more keys; one of these must have exactly
 * these dimensions. Not every combination exists: the cell of a levy class with a Euro class is there only in CO2
 * class 1.
 */
export const tableShapes = {
  /** Transport tariffs of large connections. */
  gridTransport: [
    axis('operator', ...operators),
    axis('level', 'ls', 'msls', 'ms', 'mst', 'hsms', 'tsms'),
    axis('part', 'vastrecht', 'kwcontract', 'kwmax', 'kwh', 'kwhlow'),
  ],
  /** All-in yearly fee of small connections. */
  gridSmall: [axis('operator', ...operators), axis('connection', '3x25a', '3x35a', '3x50a', '3x63a', '3x80a')],
  /** Yearly connection fee of large connections; each operator has bands of its own. */
  connectionFee: [
    axis('operator', ...operators),
    axis(
      'band',
      'gt80a-100kva',
      '100-160kva',
      '160-1000kva',
      '1-2mva',
      '2-5mva',
      'gt80a-173kva',
      '173-1750kva',
      '1750kva-6mva',
      'gt80a-175kva',
      '175-1750kva',
      '1750kva-5mva',
    ),
  ],
  /** Upper limit of the contracted power per tariff level; ls is the same for all. */
  levelLimit: [axis('operator', ...operators), axis('level', 'ls', 'msls', 'ms')],
  /** Capacity of a connection. */
  connectionCapacity: [
    axis('connection', '3x25a', '3x35a', '3x50a', '3x63a', '3x80a', '3x100a', '3x125a', '3x160a', '3x200a', '3x250a'),
  ],
  energyTax: [axis('bracket', '1', '2', '3', '4'), axis('part', 'rate', 'upTo')],
  /** Truck levy per km: the Euro class counts in CO2 class 1 only, `all` in the others. */
  levy: [
    axis('mass', ...masses),
    axis('co2Class', '1', '2', '3', '4', '5'),
    axis('euro', 'all', 'euro0', 'euro1', 'euro2', 'euro3', 'euro4', 'euro5', 'euro6'),
  ],
  aanzet: [axis('category', 'n2', 'n3'), axis('size', 'klein', 'middelgroot', 'groot'), axis('part', 'pct', 'max')],
  sprila: [axis('station', 'ac11', 'ac2x11', 'ac43', 'ac2x43', 'dc100', 'dc220', 'dc350', 'dc550')],
  sprilaBattery: [axis('size', 'mkb', 'groot')],
  sprilaShare: [axis('size', 'mkb', 'groot')],
  vehicle: [
    axis('class', ...classes),
    axis(
      'property',
      'price.diesel',
      'price.bev',
      'cons.diesel',
      'cons.bev',
      'battery',
      'range',
      'ac',
      'dc',
      'km',
      'maint.diesel',
      'maint.bev',
      'ins.diesel',
      'ins.bev',
      'tyres',
      'life',
      'levyclass',
    ),
  ],
  charger: [axis('charger', 'ac22', 'dc30', 'dc50', 'dc150', 'dc350', 'mcs'), axis('part', 'capex', 'power')],
  /** Emissions of energy carriers. */
  energyEmission: [
    axis('carrier', 'diesel', 'hvo', 'adblue', 'power', 'greyPower', 'greenPower', 'lng'),
    axis('scope', 'wtw', 'ttw'),
  ],
  /** Air pollution per km by kind of vehicle and Euro class. */
  airPollution: [axis('substance', 'nox', 'pm'), axis('vehicle', 'van5', 'van6', 'van6d', 'truck5', 'truck6')],
} as const;

export type TableId = keyof typeof tableShapes;

type Axis = { readonly name: string; readonly keys: readonly string[] };
type KeysOf<Axes extends readonly Axis[]> = { [I in keyof Axes]: Axes[I]['keys'][number] };

/** The keys of a look-up, one per dimension, in the order of the dimensions. */
export type TableKeys<T extends TableId> = KeysOf<(typeof tableShapes)[T]>;

export const tableIds = Object.keys(tableShapes) as TableId[];

/** The name of a cell: its keys joined. Keys hold no slash, so that no two cells share a name. */
export function cellName(keys: readonly string[]): string {
  return keys.join('/');
}
