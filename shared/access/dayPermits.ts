/** Day permits of a group that is driven on, as yearly cost per municipality: what a ledger of "keep driving" needs. */
import type { FleetGroup } from '../dossier/schema.ts';
import type { IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { certainFrom, type ZoneAccess } from './access.ts';
import { dayPermitsPerYear } from './doingNothing.ts';

export interface DayPermits {
  municipality: string;
  zoneIds: readonly string[];
  /** First day on which the vehicle is refused for certain; permits are needed from then on. */
  from: IsoDate;
  /** First day on which it may be refused already, where the day is not known; else the same. */
  earliest: IsoDate;
  /** First day on which it needs no permit any more (it became an oldtimer); null goes on. */
  until: IsoDate | null;
  /** Per vehicle; null while the days in the zone are open. */
  permitsPerYear: number | null;
  euroPerVehiclePerYear: number | null;
  /** With as many permits as one vehicle can get. */
  mostEuroPerVehiclePerYear: number;
  /** Days a year per vehicle that no permit covers: a risk, not a cost. */
  uncoveredDaysPerYear: number | null;
  parameters: readonly string[];
  entries: readonly string[];
}

/**
 * One row per municipality that refuses the group for certain. Without a fine, without announced plans, and without
 * a group whose days in the zone would be guessed.
 */
export function dayPermits(
  group: Pick<FleetGroup, 'id' | 'zoneDaysPerYear'>,
  rows: readonly ZoneAccess[],
  parameters: Parameters,
): DayPermits[] {
  const refused = rows.flatMap((row) => {
    const from = row.groupId === group.id ? certainFrom(row) : null;
    return from === null ? [] : [{ row, from }];
  });
  const permits = dayPermitsPerYear(group.zoneDaysPerYear, parameters);
  return [...new Set(refused.map(({ row }) => row.municipality))].map((municipality) => {
    const here = refused.filter(({ row }) => row.municipality === municipality);
    const again = here.flatMap(({ row }) => row.againFrom ?? []).sort();
    return {
      municipality,
      zoneIds: here.map(({ row }) => row.zoneId),
      from: first(here.map(({ from }) => from)),
      earliest: first(here.map(({ row, from }) => row.earliest ?? from)),
      until: again.length === here.length ? again[again.length - 1] : null,
      permitsPerYear: permits.permitsPerYear,
      euroPerVehiclePerYear: permits.euroPerVehicle,
      mostEuroPerVehiclePerYear: permits.mostEuroPerVehicle,
      uncoveredDaysPerYear:
        group.zoneDaysPerYear === null || permits.permitsPerYear === null
          ? null
          : group.zoneDaysPerYear - permits.permitsPerYear,
      parameters: ['ze.permit.day.count', 'ze.permit.day.price'],
      entries: [`fleetGroups/${group.id}/zoneDaysPerYear`],
    };
  });
}

function first(days: readonly IsoDate[]): IsoDate {
  return days.reduce((one, other) => (one < other ? one : other));
}
