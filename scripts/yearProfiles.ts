/** The yearly series that ship: solar power, day-ahead prices and temperature, from the gathered files. */
import { yearProfileSetSchema, type YearProfileSet } from '../shared/charging/yearProfiles.ts';
import { packIntegers } from '../shared/meter/compact.ts';

type Rows = (file: string) => string[][];

function packed(values: readonly number[], decimals: number): YearProfileSet['price']['series'] {
  const whole = values.map((value) => Math.round(value * 10 ** decimals));
  if (whole.some((value) => !Number.isFinite(value))) throw new Error('not a number in a yearly series');
  return { count: whole.length, decimals, data: packIntegers(whole) };
}

/** Hours until the market changed to quarters on 1 October 2025, quarters from then on. */
function dayAhead(rows: Rows): number[] {
  const hours = rows('price/nl_dayahead_2025_hourly.csv').slice(1);
  const quarters = rows('price/nl_dayahead_2025q4_quarterhour.csv').slice(1);
  const change = Date.parse(quarters[0][0]);
  const first = hours.filter(([start]) => Date.parse(start) < change);
  const all = [
    ...first.flatMap(([start, price]) =>
      [0, 1, 2, 3].map((quarter) => ({ at: Date.parse(start) + quarter * 900_000, price })),
    ),
    ...quarters.map(([start, price]) => ({ at: Date.parse(start), price })),
  ];
  const start = Date.parse('2024-12-31T23:00Z');
  all.forEach(({ at }, index) => {
    if (at !== start + index * 900_000) throw new Error(`the price year has a break at quarter ${index}`);
  });
  return all.map(({ price }) => Number(price));
}

export function makeYearProfiles(rows: Rows): YearProfileSet {
  const [names, ...solar] = rows('pv/pv_nl_typical_year_15min_utc.csv');
  const column = (name: string): number[] => solar.map((row) => Number(row[names.indexOf(name)]) / 1e4);
  const hours = rows('temperature/debilt_typical_year_hourly.csv').slice(1);
  const knmi = 'KNMI: free use with source named';
  return yearProfileSetSchema.parse({
    format: 'vlootwijzer-year-profiles',
    version: 1,
    solar: {
      name: 'PV, typical year, quarter hours',
      source: 'KNMI radiation and temperature De Bilt (via Quintel etsource, MIT); own computation',
      licence: knmi,
      confidence: 'B',
      south: packed(column('south35'), 4),
      flatSouth: packed(column('south13_flat'), 4),
      eastWest: packed(column('eastwest10_flat'), 4),
    },
    price: {
      name: 'Day-ahead price Netherlands 2025',
      source: 'Bundesnetzagentur, SMARD.de; quarter hours from 1 October: jeroen.nl (MIT)',
      licence: 'CC BY 4.0',
      confidence: 'B',
      year: 2025,
      series: packed(dayAhead(rows), 2),
    },
    temperature: {
      name: 'Temperature De Bilt, typical year',
      source: 'KNMI hourly data De Bilt (via Quintel etsource, MIT)',
      licence: knmi,
      confidence: 'A',
      series: packed(
        hours.map((row) => Number(row[3])),
        1,
      ),
    },
  });
}
