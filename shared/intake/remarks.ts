/** What can be said about a row of a fleet list. */
import type { CellRemark } from './cells.ts';
import type { FleetField } from './fleetColumns.ts';
import type { ClassRemark } from './vehicleClass.ts';

/** Why a row is no vehicle of the fleet. */
export const refusals = [
  'total',
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
] as const;
export type Oddity = (typeof oddities)[number];

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
