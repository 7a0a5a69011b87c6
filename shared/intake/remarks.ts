/** What can be said about a row of a fleet list. */
import type { CellRemark } from './cells.ts';
import type { FleetField } from './fleetColumns.ts';
import type { ClassRemark } from './vehicleClass.ts';

/** Why a row is no vehicle of the fleet. */
export const refusals = [
  'total',
  /** Numbers alone, that are the sum or the mean of the rows above. */
  'addsUp',
  'trailer',
  'passengerCar',
  'otherVehicle',
  'sameRow',
  'nothing',
  'noVehicles',
] as const;
export type Refusal = (typeof refusals)[number];

/** What is odd about the vehicle as a whole. */
export const oddities = [
  'exported',
  'twoPlates',
  'plateOdd',
  'listsDiffer',
  'fuelMissing',
  'euroMissing',
  'admissionMissing',
  'inFuture',
  /** Fewer km in a year than a vehicle drives that is used at all. */
  'fewKm',
  /** Litres are of what burns: of electric and gas the unit is another one, of an open fuel it is not known. */
  'litresOfOther',
  /** A trailer is named, and a Euro class: only what drives itself has one. */
  'trailerNamed',
  /** Its mass alone says what it is, and nothing says that it has an engine. */
  'maybeTrailer',
] as const;
export type Oddity = (typeof oddities)[number];

/** Doubts of whether it is a vehicle of the fleet at all: it comes along only when the adviser says so. */
const unsure: readonly Remark['code'][] = ['kindFromMass', 'trailerNamed', 'maybeTrailer'];

export interface Remark {
  code: CellRemark | ClassRemark | Refusal | Oddity;
  field: FleetField | null;
  /** What stands in the list. */
  text: string;
}

/** Whether a remark says that the row is no vehicle of the fleet. */
export function isRefusal(code: Remark['code']): boolean {
  return refusals.some((refusal) => refusal === code);
}

/** Whether a row comes along before the adviser said anything. */
export function comesAlong(remarks: readonly Remark[]): boolean {
  return !remarks.some(({ code }) => isRefusal(code) || unsure.includes(code));
}
