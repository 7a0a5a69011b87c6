/** The few outcomes that an advice turns on, to lay two calculations of one dossier side by side. */
import type { IsoDate } from '../format/dates.ts';
import type { Range } from '../parameters/parameters.ts';
import { tellableDifference } from './costStanding.ts';
import type { Assessment, Fit, Strategy } from './results.ts';

export interface MainResults {
  vehicles: number;
  vehiclesRefused: number;
  vehiclesOpen: number;
  firstRefusal: IsoDate | null;
  /** Electric minus diesel for all vehicles, euro a year; null where no amount may be told. */
  difference: Range | null;
  /** Highest quarter of the winter week, kW. */
  peakKW: Record<Strategy, number>;
  fit: Record<Strategy, Fit>;
  /** Usable power of the connection, kW. */
  limitKW: number | null;
  /** Price of charging at the depot when charged at the lowest peak, euro per kWh. */
  pricePerKWh: number | null;
}

export function mainResultsOf({ access, tco, charging, grid, price }: Assessment): MainResults {
  const of = <T>(pick: (strategy: Strategy) => T): Record<Strategy, T> => ({
    uncontrolled: pick('uncontrolled'),
    even: pick('even'),
    optimal: pick('optimal'),
  });
  return {
    vehicles: access.vehicles,
    vehiclesRefused: access.vehiclesRefused,
    vehiclesOpen: access.vehiclesOpen,
    firstRefusal: access.firstRefusal,
    difference: tellableDifference(tco),
    peakKW: of((strategy) => charging.strategies[strategy].peakKW),
    fit: of((strategy) => charging.strategies[strategy].fit),
    limitKW: grid.limits.usableKW,
    pricePerKWh: price.perStrategy.optimal?.perKWh ?? null,
  };
}
