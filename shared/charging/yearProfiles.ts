/** Whole years of quarter hours or hours: solar power, day-ahead prices and temperature, in short form. */
import { z } from 'zod';
import { unpackIntegers } from '../meter/compact.ts';

const origin = {
  name: z.string().min(1),
  source: z.string().min(1),
  licence: z.string().min(1),
  confidence: z.enum(['A', 'B', 'C']),
};

/** Whole numbers of 10^-decimals, packed. */
const series = z.object({
  count: z.number().int().positive(),
  decimals: z.number().int().min(0).max(6),
  data: z.string().regex(/^[A-Za-z0-9+/]+$/),
});

export const yearProfileSetSchema = z.object({
  format: z.literal('vlootwijzer-year-profiles'),
  version: z.literal(1),
  /** kWh per kWp and quarter of a typical year of 365 days, from 1 January 00:00 UTC. */
  solar: z.object({ ...origin, south: series, flatSouth: series, eastWest: series }),
  /** Euro per MWh and quarter, without taxes and markup, from 1 January 00:00 in the Netherlands. */
  price: z.object({ ...origin, year: z.number().int(), series }),
  /** Degrees Celsius per hour of a typical year of 365 days, from 1 January 00:00 UTC. */
  temperature: z.object({ ...origin, series }),
});

export type YearProfileSet = z.infer<typeof yearProfileSetSchema>;
export type SolarOrientation = 'south' | 'flatSouth' | 'eastWest';

export interface YearProfiles {
  about: Pick<YearProfileSet, 'solar' | 'price' | 'temperature'>;
  solarKWhPerKWp: Readonly<Record<SolarOrientation, Float64Array>>;
  priceEuroPerMWh: Float64Array;
  priceYear: number;
  temperatureC: Float64Array;
}

/** Unpacks the shipped set; throws where it is damaged. */
export function openYearProfiles(set: YearProfileSet): YearProfiles {
  const { solar, price, temperature } = set;
  return {
    about: { solar, price, temperature },
    solarKWhPerKWp: {
      south: opened(solar.south),
      flatSouth: opened(solar.flatSouth),
      eastWest: opened(solar.eastWest),
    },
    priceEuroPerMWh: opened(price.series),
    priceYear: price.year,
    temperatureC: opened(temperature.series),
  };
}

function opened({ count, decimals, data }: YearProfileSet['price']['series']): Float64Array {
  const whole = unpackIntegers(data, count);
  if (whole === null) throw new Error('A yearly profile cannot be unpacked.');
  return whole.map((value) => value / 10 ** decimals);
}
