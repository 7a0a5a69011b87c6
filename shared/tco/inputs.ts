/** What the ledgers of one fleet group are made from, besides the figures of the parameter set. */
import { addDays, addYears, daysBetween, yearOf, type IsoDate } from '../format/dates.ts';
import { classTraits, type ClassTraits } from '../access/vehicle.ts';
import type { BatterySubsidy } from './batterySubsidy.ts';
import type { AlternativeId, Company, CostedRemedy, IndexedCost, Settings, VehicleClass } from '../dossier/schema.ts';
import type { Charger } from '../charging/chargers.ts';
import type { Duty } from '../charging/vehicleEnergy.ts';
import type { Parameters } from '../parameters/parameters.ts';

/**
 * Price of charging at the depot in each year of use, euro per kWh at the charger: `base` + `supplyKWh` x the supply
 * price, because of the supply price only is known how uncertain it is.
 */
export interface DepotPricePath {
  base: readonly number[];
  /** kWh bought more per kWh charged: less than 1 where own solar power is used. */
  supplyKWh: readonly number[];
  /** Entered price of the company's own contract; null takes the figure. */
  contractPrice: number | null;
}

/** Costs of the site as a whole, as the share that one vehicle of the group carries (by its charging energy). */
export interface SiteShare {
  /** 0 to 1. */
  share: number;
  /** Charging is steered over the site, not only per charger. */
  energyManagement: 'none' | 'small' | 'large';
  /** A heavier connection that the plan needs: an offer, or the figure of its class. */
  connection: { figure: string } | { offerEuro: number } | null;
  battery: SiteBatteryCost | null;
  /** Chosen remedies as far as they have no other line; null where none is chosen. */
  remedies: {
    panelsKWp: number;
    /** What the adviser entered, euro a year. */
    yearly: readonly { id: CostedRemedy; euro: number }[];
    /** Of which nobody knows what they cost a year. */
    missing: readonly CostedRemedy[];
  } | null;
}

/** A battery that is bought for the plan. One that is there already costs nothing more. */
export interface SiteBatteryCost {
  kWh: number;
  kW: number;
  subsidy: BatterySubsidy;
}

/** Day permits in each year of use, euro per vehicle; open while the days in the zone are not known. */
export type DayPermitCost = { perYear: readonly number[]; figures: readonly string[] } | 'open' | null;

export interface TcoInputs {
  duty: Duty;
  /** Class of the vehicle that is there now. */
  presentClass: VehicleClass;
  /** Class of the diesel vehicle that the electric one is compared with. */
  dieselClass: VehicleClass;
  electricClass: VehicleClass;
  visitDate: IsoDate;
  purchaseDate: IsoDate;
  years: number;
  /** 0.06 is 6 % a year; in real money already without inflation. */
  discountRate: number;
  discountPoint: Settings['discountPoint'];
  /** Yearly rise of a kind of cost, 0.02 is 2 %. */
  indexOf: (cost: IndexedCost) => number;
  /** Inflation taken out of all amounts; 0 in nominal money. */
  deflation: number;
  sizeClass: Company['sizeClass'];
  /** Marginal tax on profit, 0.19 is 19 %. */
  taxRate: number;
  taxFigure: string | null;
  afterTax: boolean;
  finance: { rate: number; rateFigure: string | null; years: number; downPayment: number };
  reopenedSchemes: readonly string[];
  countEre: boolean;
  /** Null without depot charging. */
  depotPrice: DepotPricePath | null;
  /** Null when the vehicles do not charge at the depot. */
  charger: Charger | null;
  /** Chargers to buy per vehicle, 0 to 1: fewer where suitable ones are there already. */
  newChargersPerVehicle: number;
  site: SiteShare | null;
  /** Yearly energy per vehicle at the battery, kWh. */
  energyAtBattery: { depot: number; home: number; public: number; road: number };
  /** Of which for a refrigeration unit, kWh at the battery. */
  coolingKWhPerYear: number;
  /** Of the present vehicle, and of a new one on diesel. */
  dayPermits: { present: DayPermitCost; newDiesel: DayPermitCost };
  /** What the whole company invests in the year of purchase, euro, with the group on battery and on diesel. */
  investmentOfYear: { electric: number; diesel: number };
  /** What the new chargers of the whole site would get from SPRILA together, euro: there is a minimum. */
  sprilaOfSiteEuro: number;
  /** What all new chargers of the year of purchase would get from it, euro: there is a maximum per company and year. */
  sprilaOfYearEuro: number;
  /** Trucks of the year of purchase for which AanZET can be asked: a company may ask for so many a year. */
  aanzetTrucksOfYear: number;
}

/** First and last day of year n of use (1 is the first). */
export function yearOfUse(purchaseDate: IsoDate, year: number): { from: IsoDate; to: IsoDate } {
  return { from: addYears(purchaseDate, year - 1), to: addDays(addYears(purchaseDate, year), -1) };
}

/** Share of a year of use that lies in the calendar year in which it begins. */
export function shareInFirstYear(from: IsoDate, to: IsoDate): number {
  if (yearOf(from) === yearOf(to)) return 1;
  return daysBetween(from, `${yearOf(to)}-01-01`) / daysBetween(from, addDays(to, 1));
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

/** What drives the vehicle of an alternative. */
export type Powertrain = 'diesel' | 'hvo' | 'electric';

/** What every cost line is built from. */
export interface Builder {
  alternative: AlternativeId;
  powertrain: Powertrain;
  /** The vehicle that is there now is driven on. */
  present: boolean;
  vehicleClass: VehicleClass;
  inputs: TcoInputs;
  parameters: Parameters;
}

export function builderOf(alternative: AlternativeId, inputs: TcoInputs, parameters: Parameters): Builder {
  const base = { alternative, present: false, inputs, parameters };
  switch (alternative) {
    case 'keep':
      return {
        ...base,
        present: true,
        powertrain: inputs.duty.group.fuel === 'hvo' ? 'hvo' : 'diesel',
        vehicleClass: inputs.presentClass,
      };
    case 'diesel':
    case 'hvo':
      return { ...base, powertrain: alternative, vehicleClass: inputs.dieselClass };
    case 'lightElectric':
    case 'cargoBike':
      return { ...base, powertrain: 'electric', vehicleClass: 'lev' };
    case 'electric':
    case 'electricFinanced':
    case 'electricLeased':
      return { ...base, powertrain: 'electric', vehicleClass: inputs.electricClass };
  }
}

/** Field of the record that a cost line rests on. */
export function entryOf({ inputs }: Pick<Builder, 'inputs'>, field: string): string {
  return `fleetGroups/${inputs.duty.group.id}/${field}`;
}

/** An amount that is the same in every year but for its yearly rise. */
export function rising(amount: number, index: number, years: number): number[] {
  return Array.from({ length: years }, (_, year) => amount * (1 + index) ** year);
}
