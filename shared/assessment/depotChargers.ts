/** The chargers that a group gets at the depot, and how many of them are new. */
import type { GroupCharging } from './results.ts';

/** No charger is bought where all charging is done at home or at public points. */
export function depotCharger({ charger, duty }: GroupCharging): GroupCharging['charger'] {
  return duty.places.depot > 0 ? charger : null;
}

export function newChargersPerVehicle(group: GroupCharging): number {
  const charger = depotCharger(group);
  return charger === null ? 0 : Math.max(0, charger.number - group.chargersPresent) / group.duty.number;
}
