/**
 * The closed list of units, each with its kind. The kind decides what a value may be: a date is no number, a tariff is
 * not negative, and money must say when it holds.
 */

/**
 * money: an amount, once or a year. tariff: a price per something. share: a percentage or a part. change: a
 * percentage that can go either way. physical: masses, powers, distances, times and counts. emission: what is emitted
 * per something. date and flag: as the words say. words: a rule, a state or a description in words.
 */
export const unitKinds = [
  'money',
  'tariff',
  'share',
  'change',
  'physical',
  'emission',
  'date',
  'flag',
  'words',
] as const;
export type UnitKind = (typeof unitKinds)[number];

const unitsOfKind = {
  money: ['EUR', 'EUR/year', 'EUR max', 'EUR threshold'],
  tariff: [
    'EUR/kWh',
    'EUR/kW',
    'EUR/kWp',
    'EUR/kW/year',
    'EUR/kW/month',
    'EUR/km',
    'EUR/l',
    'EUR/kg',
    'EUR/hour',
    'EUR per station',
    'EUR per g CO2/km',
    'EUR per g CO2/km (WLTP)',
    'EUR per tyre (100,000 km)',
  ],
  share: [
    '%',
    '% per year',
    '% of eligible cost',
    '% of investment',
    '% of transport tariff',
    '% of hours guaranteed',
    '% of purchase price',
    '% of new price',
    '% of charger price',
    '% of distribution cost',
    '% of van trips in the city that can shift',
    '% fewer km',
    '% fewer trips',
    '% fewer trips to site',
    '% fewer vehicle trips into the city for the bundled flow',
    '% less energy',
    '% less driving time',
    '% less van CO2 (km) on the round',
    'share of installed kW',
    'share of vehicles charging overnight',
    'factor',
  ],
  change: ['%/year', '% CO2 per tonne-km on the shifted part'],
  physical: [
    'kW',
    'kW (kVA at cos phi 1)',
    'kW per vehicle',
    'kWp',
    'MVA',
    'V',
    'A',
    'kWh',
    'kWh/year',
    'kWh/day',
    'kWh/100 km',
    'l/100 km',
    'kg/100 km',
    'kg',
    'kg max',
    'km',
    'km/year',
    'km/day',
    'km/hour',
    'hours',
    'minutes',
    'days',
    'days/year',
    'months',
    'years',
    'years / km',
    'count',
    'max parties',
    'items/day',
    'permits/year',
  ],
  emission: ['g/km', 'kg CO2/kWh', 'kg CO2e/kWh', 'kg CO2e/l', 'kg CO2e/kg', 'kg CO2e/km'],
  date: ['date'],
  flag: ['bool'],
  words: [
    'rule',
    'list',
    'status',
    'period',
    'contract',
    'area',
    'profile',
    'class',
    'connection',
    'time',
    'time of day',
    'formula',
    'method',
    'concept',
    'fact',
    'description',
  ],
} as const satisfies Record<UnitKind, readonly string[]>;

const kinds: ReadonlyMap<string, UnitKind> = new Map(
  unitKinds.flatMap((kind) => unitsOfKind[kind].map((unit) => [unit, kind] as const)),
);

/** Every unit that a figure may have. */
export const units: readonly string[] = [...kinds.keys()];

/** Null for a unit that is not in the list. */
export function unitKind(unit: string): UnitKind | null {
  return kinds.get(unit) ?? null;
}

/**
 * The largest size that a value can have in earnest, in its own unit: a tariff of a thousand euros per kWh is a slip of
 * the decimal sign, not news. Money is wide because the budgets of whole schemes are figures too.
 */
const LARGEST: Record<UnitKind, number> = {
  money: 1e11,
  tariff: 1e5,
  share: 1000,
  change: 1000,
  physical: 1e8,
  emission: 1000,
  date: 0,
  flag: 0,
  words: 0,
};

/** Units in which the common bound of the kind is too wide to catch a slip. */
const LARGEST_OF_UNIT: ReadonlyMap<string, number> = new Map([
  // A stationary battery costs hundreds per kWh; a price of power never does, but the unit is the same.
  ['EUR/kWh', 2000],
  ['EUR/km', 100],
  ['EUR/l', 100],
  ['EUR/kg', 1000],
  ['years', 200],
  ['months', 2400],
  ['days/year', 366],
  ['factor', 100],
]);

export function largestValue(unit: string, kind: UnitKind): number {
  return LARGEST_OF_UNIT.get(unit) ?? LARGEST[kind];
}

/** Only what is decided or measured once for all may do without a date; money, tariffs and emissions may not. */
export function mayBeUndated(kind: UnitKind): boolean {
  return kind !== 'money' && kind !== 'tariff' && kind !== 'emission';
}
