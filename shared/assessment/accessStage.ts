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
  // A latest day is a certain loss on an uncertain day.
  const certain = (row: ZoneAccess): boolean =>
    row.outcome === 'refused' || (row.outcome === 'open' && row.latest !== null);
  const days = rows.flatMap((row) => (row.refusedFrom === null ? [] : [row.refusedFrom])).sort();
  const latestDays = rows.flatMap((row) => (row.latest === null ? [] : [row.latest])).sort();
  const zonesNotAsked = counted.filter((group) => group.zones.length === 0 && !group.noZones).map((group) => group.id);
  const open = new Set([...rows.filter((row) => row.outcome === 'open').map((row) => row.groupId), ...zonesNotAsked]);
  return {
    rows,
    vehicles: sum([...numberOf.values()]),
    vehiclesRefused: vehiclesWith(certain),
    vehiclesOpen: sum([...open].map((id) => numberOf.get(id) ?? 0)),
    zonesNotAsked,
    firstRefusal: days[0] ?? latestDays[0] ?? null,
    timeline: timeline(rows, numberOf),
  };
}

function timeline(rows: readonly ZoneAccess[], numberOf: ReadonlyMap<string, number>): AccessResult['timeline'] {
  const municipalities = [...new Set(rows.map((row) => row.municipality))];
  const points = municipalities.flatMap((municipality) => {
    const here = rows.filter((row) => row.municipality === municipality);
    const ofVehicles = sum(here.map((row) => numberOf.get(row.groupId) ?? 0));
    const dates = [...new Set(here.flatMap((row) => certainFrom(row) ?? []))].sort();
    return dates.map((date) => ({
      date,
      municipality,
      ofVehicles,
      vehicles: sum(
        here.filter((row) => (certainFrom(row) ?? '9999') <= date).map((row) => numberOf.get(row.groupId) ?? 0),
      ),
    }));
  });
  return points.sort(
    (one, other) => one.date.localeCompare(other.date) || one.municipality.localeCompare(other.municipality),
  );
}

/** The day from which refusal is certain: known, or the latest that the missing answers leave. */
function certainFrom(row: ZoneAccess): string | null {
  return row.refusedFrom ?? (row.outcome === 'open' ? row.latest : null);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
