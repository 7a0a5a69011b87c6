/** Groups of a list beside those that the record holds already: the same vehicles must not count twice unnoticed. */
import type { FleetGroup } from '../dossier/schema.ts';
import { plain } from './cells.ts';

/** What becomes of the groups that are there: the new ones come beside them, or in their place. */
export type Joining = 'add' | 'addNew' | 'replace';

/**
 * The groups of a list of which the record seems to hold the vehicles already: of the same kind, fuel and Euro class,
 * and admitted on the same day or, where no whole day is known, named the same. Plates are not kept, so more than
 * likeness cannot be told.
 */
export function alreadyThere(groups: readonly FleetGroup[], present: readonly FleetGroup[]): FleetGroup[] {
  return groups.filter((group) => present.some((one) => isAlike(group, one)));
}

function isAlike(one: FleetGroup, other: FleetGroup): boolean {
  const kinds = [one, other].map(({ vehicleClass, fuel, euroClass }) =>
    JSON.stringify([vehicleClass, fuel, euroClass]),
  );
  if (kinds[0] !== kinds[1] || one.firstAdmission !== other.firstAdmission) return false;
  const isDay = one.firstAdmission !== null && one.firstAdmission.length === 10;
  const [name, otherName] = [one.name, other.name].map((text) => plain(text ?? ''));
  return isDay || (name !== '' && name === otherName);
}
