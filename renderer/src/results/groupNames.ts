import type { Dossier } from '../../../shared/dossier/schema.ts';
import { unbroken } from '../../../shared/format/unbroken.ts';
import type { Screens } from '../../../shared/text/screens.ts';
import type { Words } from '../../../shared/text/words.ts';

/** The company's own name for a group, else its kind of vehicle, else its position. */
export function groupName(
  dossier: Pick<Dossier, 'fleetGroups'>,
  groupId: string,
  { words, screens }: { words: Words; screens: Screens },
): string {
  const index = dossier.fleetGroups.findIndex((group) => group.id === groupId);
  const group = dossier.fleetGroups[index];
  if (!group) return groupId;
  if (group.name !== null && group.name !== '') return unbroken(group.name);
  return group.vehicleClass === null
    ? screens.fleet.nameless(index + 1)
    : unbroken(words.vehicleClass[group.vehicleClass]);
}
