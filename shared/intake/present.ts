/** Groups of a list beside those that the record holds already: the same vehicles must not count twice unnoticed. */
import type { FleetGroup } from '../dossier/schema.ts';
import { plain } from './cells.ts';

/** What becomes of the groups that are there: the new ones come beside them, or in their place. */
export type Joining = 'add' | 'addNew' | 'replace';

/**
 * The groups of a list of which the record seems to hold the vehicles already: of the same kind, fuel and Euro class, and
 * admitted on the same day; or with a model of the same name, not older than the oldest that is recorded. Plates are not
 * kept, so more than likeness cannot be told.
 */
export function alreadyThere(groups: readonly FleetGroup[], present: readonly FleetGroup[]): FleetGroup[] {
  return groups.filter((group) => present.some((one) => seemsIn(group, one)));
}

function seemsIn(group: FleetGroup, present: FleetGroup): boolean {
  const isSameKind = (['vehicleClass', 'fuel', 'euroClass'] as const).every((field) => group[field] === present[field]);
  if (!isSameKind) return false;
  const [date, oldest] = [group.firstAdmission, present.firstAdmission];
  if (date !== null && date.length === 10 && date === oldest) return true;
  const isOlder = oldest !== null && (date === null || date < oldest);
  const models = modelsIn(present.name);
  return !isOlder && modelsIn(group.name).some((model) => models.includes(model));
}

/** A proposed group is named after its models, with commas between. */
function modelsIn(name: string | null): string[] {
  return (name ?? '')
    .split(',')
    .map(plain)
    .filter((model) => model !== '');
}
