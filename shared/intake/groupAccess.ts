/** What the zones can say of a vehicle of a list, as far as the list tells: to see which vehicles belong together. */
import { oldtimerFrom, rulesFor } from '../access/rules.ts';
import { possibleVehicles } from '../access/possibleVehicles.ts';
import { isZeroEmission, ruleVehicle } from '../access/vehicle.ts';
import { emptyFleetGroup } from '../dossier/create.ts';
import type { FleetGroup, VehicleClass } from '../dossier/schema.ts';
import type { IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { ListedVehicle } from './vehicles.ts';

/** A group as if it were this vehicle alone, as far as the rules look. */
export function ofVehicle(group: FleetGroup, one: ListedVehicle): FleetGroup {
  const { vehicleClass, fuel, euroClass, firstAdmission, category, maxMassKg, bodyCode } = one;
  const details = { ...group.details, category, maxMassKg, bodyCode };
  return { ...group, vehicleClass, fuel, euroClass, firstAdmission, details };
}

/** This vehicle as a group of its own, as far as the rules look. */
export function alone(one: ListedVehicle): FleetGroup {
  return ofVehicle(emptyFleetGroup(''), one);
}

/** Everything that a zone can say of a vehicle, as text to compare. */
export function accessOf(group: FleetGroup, parameters: Parameters): string {
  return outcomesOf(group, parameters)
    .map((outcomes) => outcomes.join('; '))
    .join(' | ');
}

/** What the zones can say of a vehicle, per class that it can be; several outcomes where an open answer decides. */
function outcomesOf(group: FleetGroup, parameters: Parameters): string[][] {
  // The adviser chooses the class later: then the same must still be true of all.
  const classes: readonly VehicleClass[] =
    group.vehicleClass !== null
      ? [group.vehicleClass]
      : group.details.category === 'N1'
        ? ['vanmid']
        : ['vanmid', 'rigid18', 'tractor44'];
  return classes.map((vehicleClass) => {
    const vehicle = ruleVehicle({ ...group, vehicleClass });
    const cases = vehicle === null ? [] : possibleVehicles(vehicle, parameters).cases;
    const outcomes = cases.map((known) => {
      const rules = rulesFor(known, parameters).map(({ rule, lastDay }) => `${rule} ${lastDay}`);
      // Only a vehicle that becomes an oldtimer while the rules change has a day of its own.
      const isDated = !isZeroEmission(known) && isClassic(known.firstAdmission, parameters);
      return `${rules.join(', ')}${isDated ? ` oldtimer ${oldtimerFrom(known.firstAdmission, parameters)}` : ''}`;
    });
    return [...new Set(outcomes)].sort();
  });
}

/** Whether what is open (fuel, Euro class, admission, class) decides which rule of the zones holds for the vehicle. */
export function hasOpenAccess(one: ListedVehicle, parameters: Parameters): boolean {
  const perClass = outcomesOf(alone(one), parameters);
  if (perClass.some((outcomes) => outcomes.length > 1)) return true;
  const isOfAnyKind = one.remarks.some(({ code }) => code === 'classUnknown');
  return isOfAnyKind && new Set(perClass.flat()).size > 1;
}

/** Whether it becomes an oldtimer while the rules still change. */
function isClassic(firstAdmission: IsoDate, parameters: Parameters): boolean {
  return oldtimerFrom(firstAdmission, parameters) <= parameters.date('ze.rule.all.2030');
}
