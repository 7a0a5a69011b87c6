/** What the ledgers of one fleet group are made from, besides the figures of the parameter set. */
import { addDays, addYears, yearOf, type IsoDate } from '../format/dates.ts';
import { classTraits, type ClassTraits } from '../access/vehicle.ts';
import type { Company, Settings, VehicleClass } from '../dossier/schema.ts';
import type { Charger } from '../charging/chargers.ts';
import type { Duty, Pick as PickFigure } from '../charging/vehicleEnergy.ts';
import type { Parameters } from '../parameters/parameters.ts';

export interface TcoInputs {
  duty: Duty;
  /** Class of the diesel vehicle that the electric one is compared with. */
  dieselClass: VehicleClass;
  electricClass: VehicleClass;
  visitDate: IsoDate;
  purchaseDate: IsoDate;
  years: number;
  discountRate: number;
  discountPoint: Settings['discountPoint'];
  /** Yearly rise of running costs, 0.02 is 2 %. */
  index: number;
  sizeClass: Company['sizeClass'];
  /** Price of charging at the depot, euro per kWh; null without depot charging. */
  depotPricePerKWh: number | null;
  /** Null when the vehicles do not charge at the depot. */
  charger: Charger | null;
  /** Chargers to buy per vehicle, 0 to 1: fewer where suitable ones are there already. */
  newChargersPerVehicle: number;
  /** Yearly energy per vehicle at the battery, kWh. */
  energyAtBattery: { depot: number; home: number; public: number; road: number };
}

/** First and last day of year n of use (1 is the first). */
export function yearOfUse(purchaseDate: IsoDate, year: number): { from: IsoDate; to: IsoDate } {
  return { from: addYears(purchaseDate, year - 1), to: addDays(addYears(purchaseDate, year), -1) };
}

/** Bought at the visit, or on the first day of a later planned replacement year. */
export function purchaseDateOf(visitDate: IsoDate, replacementYear: number | null): IsoDate {
  return replacementYear !== null && replacementYear > yearOf(visitDate) ? `${replacementYear}-01-01` : visitDate;
}

/** Years of comparison: the adviser's choice, else the holding period of the class. */
export function horizonOf(
  settings: Settings,
  vehicleClass: VehicleClass,
  parameters: Parameters,
): { years: number; parameter: string | null } {
  if (settings.horizonYears !== null) return { years: settings.horizonYears, parameter: null };
  const figure = `veh.${vehicleClass === 'lev' ? 'vansmall' : vehicleClass}.life`;
  return { years: parameters.lifetime(figure).years, parameter: figure };
}

/** Heavy classes: their sourced maintenance may hold tyres, their price is a chassis without body. */
export function isTruck(vehicleClass: VehicleClass): boolean {
  const { kind } = classTraits(vehicleClass);
  return (kind === 'rigid' || kind === 'tractor') && vehicleClass !== 'van425';
}

/**
 * Category and masses of the vehicle that is bought. What is entered is of the present vehicle, so it counts only where
 * the new one is of the same class; the mass decides between van and truck where no category is entered.
 */
export function registrationOf(
  vehicleClass: VehicleClass,
  inputs: Pick<TcoInputs, 'duty'>,
  parameters: Parameters,
): { category: ClassTraits['category']; maxMassKg: number | null; combinationMassKg: number | null } {
  const { vehicleClass: present, details } = inputs.duty.group;
  const own = classTraits(vehicleClass).category;
  if (vehicleClass !== present) return { category: own, maxMassKg: null, combinationMassKg: null };
  const { maxMassKg, combinationMassKg } = details;
  const byMass = maxMassKg === null || own === null ? own : categoryByMass(maxMassKg, own, parameters);
  return { category: details.category ?? byMass, maxMassKg, combinationMassKg };
}

function categoryByMass(maxMassKg: number, own: 'N1' | 'N2' | 'N3', parameters: Parameters): 'N1' | 'N2' | 'N3' {
  if (maxMassKg <= parameters.number('tax.vwh.mass.0')) return 'N1';
  return own === 'N1' ? 'N2' : own;
}

export type Powertrain = 'diesel' | 'electric';

/** What every cost line is built from. */
export interface Builder {
  powertrain: Powertrain;
  vehicleClass: VehicleClass;
  inputs: TcoInputs;
  parameters: Parameters;
  pick: PickFigure;
}
