/** Where the fleet charges: each place's part of the energy of a year. */
import type { Assessment } from '../assessment/results.ts';
import { energyPerYear } from '../assessment/energySplit.ts';
import type { Parameters } from '../parameters/parameters.ts';

export const chargingPlaces = ['depot', 'home', 'public', 'road'] as const;
export type ChargingPlace = (typeof chargingPlaces)[number];

/** Percent of the yearly energy of all vehicles, at the vehicle; null where nothing is charged. */
export function placeShares({ charging }: Assessment, parameters: Parameters): Record<ChargingPlace, number> | null {
  const sum = { depot: 0, home: 0, public: 0, road: 0 };
  for (const { duty } of charging.groups) {
    const places = energyPerYear(duty, parameters);
    for (const place of chargingPlaces) sum[place] += places[place] * duty.number;
  }
  const all = sum.depot + sum.home + sum.public + sum.road;
  if (all === 0) return null;
  const share = (place: ChargingPlace): number => (100 * sum[place]) / all;
  return { depot: share('depot'), home: share('home'), public: share('public'), road: share('road') };
}
