import type { FleetGroup } from '../../../../shared/dossier/schema.ts';

/** Where a group stands in the dossier. */
export type GroupPath = `fleetGroups[${number}]`;

export interface GroupPart {
  at: GroupPath;
  group: FleetGroup;
}
