/** Every vehicle that a group with missing answers could be, as far as the rules can tell them apart. */
import { addDays, dayRange, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { AskedField } from './access.ts';
import type { KnownVehicle } from './rules.ts';
import { isZeroEmission, type RuleVehicle } from './vehicle.ts';

/**
 * Every combination of missing answers that can make a difference: Euro classes 4, 5 and 6, and the days on either
 * side of each boundary of the rules inside the interval of first admission.
 */
export function possibleVehicles(
  vehicle: RuleVehicle,
  parameters: Parameters,
): { cases: KnownVehicle[]; ask: readonly AskedField[] } {
  const zeroEmission = isZeroEmission(vehicle);
  const admission = vehicle.firstAdmission === null ? EVER : dayRange(vehicle.firstAdmission);
  const days = zeroEmission ? [admission.first] : criticalDays(admission, parameters);
  const euros = vehicle.euroClass !== null || zeroEmission ? [vehicle.euroClass ?? 6] : [4, 5, 6];
  const fuels = vehicle.fuel === null ? (['diesel', 'electric'] as const) : [vehicle.fuel];
  const cases = fuels.flatMap((fuel) =>
    euros.flatMap((euroClass) => days.map((firstAdmission) => ({ ...vehicle, fuel, euroClass, firstAdmission }))),
  );
  const ask: AskedField[] = [];
  if (vehicle.fuel === null) ask.push('fuel');
  if (!zeroEmission && vehicle.euroClass === null) ask.push('euroClass');
  if (!zeroEmission && days.length > 1) ask.push('firstAdmission');
  return { cases, ask };
}

/** Vehicles on the road today: nothing older than an oldtimer matters, nothing is admitted after the year 2100. */
const EVER = { first: '1990-01-01', last: '2100-01-01' };

const BOUNDARIES = [
  'ze.van.new.det',
  'ze.truck.new.det',
  'ze.truck.tractor.det',
  'ze.truck.rigid2020.det',
  'ze.truck.rigid2017.det',
];

function criticalDays(admission: { first: IsoDate; last: IsoDate }, parameters: Parameters): IsoDate[] {
  const days = new Set([admission.first, admission.last]);
  for (const id of BOUNDARIES) {
    const boundary = parameters.date(id);
    for (const day of [addDays(boundary, -1), boundary]) {
      if (day >= admission.first && day <= admission.last) days.add(day);
    }
  }
  return [...days];
}
