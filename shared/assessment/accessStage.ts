import { zoneAccess, type ZoneAccess } from '../access/access.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { AccessResult } from './results.ts';

/** Access of every fleet group to every zone that it visits, and what that means for the company. */
export function accessStage(groups: readonly FleetGroup[], parameters: Parameters): AccessResult {
  const counted = groups.filter((group) => (group.number ?? 0) > 0);
  const rows = counted.flatMap((group) =>
    group.zones.flatMap((id) => {
      const zone = parameters.zone(id);
      return zone ? [zoneAccess(group, zone, parameters)] : [];
    }),
  );
  const numberOf = new Map(counted.map((group) => [group.id, group.number ?? 0]));
  const vehiclesWith = (test: (row: ZoneAccess) => boolean): number =>
    sum([...new Set(rows.filter(test).map((row) => row.groupId))].map((id) => numberOf.get(id) ?? 0));
  const days = rows.flatMap((row) => (row.refusedFrom === null ? [] : [row.refusedFrom])).sort();
  return {
    rows,
    vehicles: sum([...numberOf.values()]),
    vehiclesRefused: vehiclesWith((row) => row.outcome === 'refused'),
    vehiclesOpen: vehiclesWith((row) => row.outcome === 'open'),
    firstRefusal: days[0] ?? null,
    timeline: timeline(rows, numberOf),
  };
}

function timeline(rows: readonly ZoneAccess[], numberOf: ReadonlyMap<string, number>): AccessResult['timeline'] {
  const municipalities = [...new Set(rows.map((row) => row.municipality))];
  const points = municipalities.flatMap((municipality) => {
    const here = rows.filter((row) => row.municipality === municipality);
    const ofVehicles = sum(here.map((row) => numberOf.get(row.groupId) ?? 0));
    const dates = [...new Set(here.flatMap((row) => (row.refusedFrom === null ? [] : [row.refusedFrom])))].sort();
    return dates.map((date) => ({
      date,
      municipality,
      ofVehicles,
      vehicles: sum(
        here
          .filter((row) => row.refusedFrom !== null && row.refusedFrom <= date)
          .map((row) => numberOf.get(row.groupId) ?? 0),
      ),
    }));
  });
  return points.sort(
    (one, other) => one.date.localeCompare(other.date) || one.municipality.localeCompare(other.municipality),
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
