import { certainFrom, zoneAccess, type ZoneAccess } from '../access/access.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { AccessPoint, AccessResult } from './results.ts';

/**
 * Access of every fleet group to every zone that it visits, and what that means for the company. A group without a
 * number has its days all the same; it only stands in no count of vehicles.
 */
export function accessStage(groups: readonly FleetGroup[], parameters: Parameters): AccessResult {
  const counted = groups.filter((group) => (group.number ?? 0) > 0);
  const uncounted = groups.filter((group) => group.number === null && group.vehicleClass !== null);
  const judged = groups.filter((group) => counted.includes(group) || uncounted.includes(group));
  const rows = judged.flatMap((group) =>
    group.zones.flatMap((id) => {
      const zone = parameters.zone(id);
      return zone ? [zoneAccess(group, zone, parameters)] : [];
    }),
  );
  const numberOf = new Map(counted.map((group) => [group.id, group.number ?? 0]));
  const vehiclesWith = (test: (row: ZoneAccess) => boolean): number =>
    sum([...new Set(rows.filter(test).map((row) => row.groupId))].map((id) => numberOf.get(id) ?? 0));
  const days = rows.flatMap((row) => certainFrom(row) ?? []).sort();
  const zonesNotAsked = judged.filter((group) => group.zones.length === 0 && !group.noZones).map((group) => group.id);
  const open = new Set([...rows.filter((row) => row.outcome === 'open').map((row) => row.groupId), ...zonesNotAsked]);
  return {
    rows,
    vehicles: sum([...numberOf.values()]),
    vehiclesRefused: vehiclesWith((row) => certainFrom(row) !== null),
    vehiclesOpen: sum([...open].map((id) => numberOf.get(id) ?? 0)),
    zonesNotAsked,
    uncounted: uncounted.map((group) => group.id),
    firstRefusal: days[0] ?? null,
    timeline: timeline(
      rows.filter((row) => numberOf.has(row.groupId)),
      numberOf,
    ),
  };
}

/** Per municipality, each day by which more vehicles are refused for certain. */
function timeline(rows: readonly ZoneAccess[], numberOf: ReadonlyMap<string, number>): AccessPoint[] {
  const vehiclesOf = (some: readonly ZoneAccess[]): number =>
    sum([...new Set(some.map((row) => row.groupId))].map((id) => numberOf.get(id) ?? 0));
  const municipalities = [...new Set(rows.map((row) => row.municipality))];
  const points = municipalities.flatMap((municipality) => {
    const here = rows.filter((row) => row.municipality === municipality);
    const dates = [...new Set(here.flatMap((row) => certainFrom(row) ?? []))].sort();
    return dates.map((date): AccessPoint => {
      const joining = here.filter((row) => certainFrom(row) === date);
      const earliest = joining.map((row) => row.earliest ?? date).sort()[0];
      return {
        date,
        earliest,
        municipality,
        zoneId: joining[0].zoneId,
        vehicles: vehiclesOf(here.filter((row) => isRefusedOn(row, date))),
        ofVehicles: vehiclesOf(here),
      };
    });
  });
  return points.sort(
    (one, other) => one.date.localeCompare(other.date) || one.municipality.localeCompare(other.municipality),
  );
}

function isRefusedOn(row: ZoneAccess, day: string): boolean {
  const from = certainFrom(row);
  return from !== null && from <= day && (row.againFrom === null || row.againFrom > day);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
