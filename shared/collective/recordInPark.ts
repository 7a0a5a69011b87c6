/** What of a dossier counts in a business park: the record behind every figure of one company there. */
import type { Dossier, FleetGroup } from '../dossier/schema.ts';

/**
 * The record without what a park leaves out: the chosen remedies, the company's own battery, and the least power of its
 * chargers. The same object where there is nothing of these.
 */
export function recordInPark(dossier: Dossier): Dossier {
  const { site, fleetGroups } = dossier;
  const bare = site.remedies.length === 0 && site.batteryKWh === null && site.batteryKW === null;
  if (bare && fleetGroups.every(hasNoLeastPower)) return dossier;
  return {
    ...dossier,
    site: { ...site, remedies: [], batteryKWh: null, batteryKW: null },
    fleetGroups: fleetGroups.map((group) =>
      hasNoLeastPower(group) ? group : { ...group, charging: { ...group.charging, minimumKW: null } },
    ),
  };
}

function hasNoLeastPower({ charging }: FleetGroup): boolean {
  return charging.minimumKW === null;
}
