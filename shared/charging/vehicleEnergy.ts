/**
 * What a fleet group drives and needs, with every missing answer replaced by its sourced default and marked as such.
 */
import { minutesOf } from '../format/dates.ts';
import { classTraits } from '../access/vehicle.ts';
import { drivingDays, firstDays } from '../dossier/drivingDays.ts';
import type { FleetGroup, VehicleClass } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';

export type DutyField =
  'yearlyKm' | 'meanDayKm' | 'longestDayKm' | 'daysPerWeek' | 'departure' | 'return' | 'nightPlace';

/** The duty as it is calculated with. */
export interface Duty {
  group: FleetGroup;
  /** Class of the electric vehicle that is calculated: the planned one, else the present one. */
  vehicleClass: VehicleClass;
  number: number;
  /** The days on which its work begins, 0 is Monday, in the order of the week. */
  days: readonly number[];
  yearlyKm: number;
  meanDayKm: number;
  longestDayKm: number;
  /** Minutes after midnight. */
  departure: number;
  return: number;
  /** Second shift of the day, and stop at the depot in the middle of it; minutes after midnight, null without one. */
  second: { departure: number; return: number } | null;
  midday: { from: number; until: number } | null;
  /** How much later the last come back and how much earlier the first leave than usual, minutes. */
  returnSpread: number;
  departureSpread: number;
  nightPlace: 'depot' | 'home' | 'public';
  /** Where the nightly charging is done, shares that add up to 1. */
  places: PlaceShares;
  /** Use per km over that of the class, for a load above the normal one; 1 where nothing is known. */
  loadFactor: number;
  /** Answers that were not given, with the figure that stands in; null when it was derived from other answers. */
  assumed: readonly { field: DutyField; parameter: string | null }[];
}

export type PlaceShares = Record<'depot' | 'home' | 'public', number>;

export const WEEKS_PER_YEAR = 365 / 7;

/** Null when class or number is missing, or the number is 0: then there is nothing to calculate. */
export function resolveDuty(group: FleetGroup, parameters: Parameters): Duty | null {
  if (group.vehicleClass === null || group.number === null || group.number === 0) return null;
  const vehicleClass = group.replacementClass ?? group.vehicleClass;
  const assumed: { field: DutyField; parameter: string | null }[] = [];
  const orAssume = <T>(value: T | null, field: DutyField, parameter: string | null, fallback: () => T): T => {
    if (value !== null) return value;
    assumed.push({ field, parameter });
    return fallback();
  };
  const side = classTraits(group.vehicleClass).kind === 'van' ? 'van' : 'truck';
  const days = orAssume(drivingDays(group), 'daysPerWeek', 'duty.workdays', () =>
    firstDays(Math.min(7, Math.max(1, Math.round(parameters.number('duty.workdays') / 52)))),
  );
  const kmFigure = vehicleKmFigure(group.vehicleClass);
  const yearlyKm = orAssume(group.yearlyKm, 'yearlyKm', group.meanDayKm === null ? kmFigure : null, () =>
    group.meanDayKm === null
      ? defaultYearlyKm(group.vehicleClass!, parameters)
      : group.meanDayKm * days.length * WEEKS_PER_YEAR,
  );
  const meanDayKm = orAssume(group.meanDayKm, 'meanDayKm', null, () => yearlyKm / (days.length * WEEKS_PER_YEAR));
  const longestDayKm = Math.max(
    meanDayKm,
    orAssume(group.longestDayKm, 'longestDayKm', null, () => meanDayKm),
  );
  const time = (value: string | null, field: 'departure' | 'return', figure: string): number =>
    minutesOf(orAssume(value, field, figure, () => parameters.text(figure)));
  const place = orAssume(group.nightPlace, 'nightPlace', null, () => 'depot' as const);
  return {
    group,
    vehicleClass,
    number: group.number,
    days,
    yearlyKm,
    meanDayKm,
    longestDayKm,
    departure: time(group.departure, 'departure', `duty.window.${side}.leave`),
    return: time(group.return, 'return', `duty.window.${side}.arrive`),
    second: bothTimes(group.secondDeparture, group.secondReturn, (departure, back) => ({ departure, return: back })),
    midday: bothTimes(group.middayFrom, group.middayUntil, (from, until) => ({ from, until })),
    returnSpread: group.returnSpreadMinutes ?? 0,
    departureSpread: group.departureSpreadMinutes ?? 0,
    nightPlace: place,
    places: placeShares(group, place),
    loadFactor: loadFactor(group, vehicleClass, parameters),
    assumed,
  };
}

function bothTimes<T>(one: string | null, other: string | null, make: (one: number, other: number) => T): T | null {
  return one === null || other === null ? null : make(minutesOf(one), minutesOf(other));
}

/** The entered shares; the rest is charged where the vehicle stands at night. */
function placeShares(group: FleetGroup, nightPlace: Duty['nightPlace']): PlaceShares {
  const shares: PlaceShares = { depot: 0, home: 0, public: 0 };
  shares.home = Math.min(1, (group.homeSharePercent ?? 0) / 100);
  shares.public = Math.min(1 - shares.home, (group.publicSharePercent ?? 0) / 100);
  shares[nightPlace] += 1 - shares.home - shares.public;
  return shares;
}

/** The mass that the effect of a load on a van's use was measured with, kg (figure veh.load.van). */
const MEASURED_LOAD = 'veh.load.van.kg';

/** The class figure holds a normal load already; what is carried on top raises the use of a van in proportion. */
function loadFactor(group: FleetGroup, vehicleClass: VehicleClass, parameters: Parameters): number {
  const extra = group.details.extraLoadKg ?? 0;
  if (extra === 0 || classTraits(vehicleClass).kind !== 'van') return 1;
  return 1 + ((parameters.number('veh.load.van') / 100) * extra) / parameters.number(MEASURED_LOAD);
}

function vehicleKmFigure(vehicleClass: VehicleClass): string {
  return vehicleClass === 'lev' ? 'mea.levv.km' : `veh.${vehicleClass}.km`;
}

function defaultYearlyKm(vehicleClass: VehicleClass, parameters: Parameters): number {
  // For light vehicles the source gives a day, not a year.
  return vehicleClass === 'lev'
    ? parameters.number('mea.levv.km') * parameters.number('duty.workdays')
    : parameters.number(`veh.${vehicleClass}.km`);
}

/** A figure by id: the typical value, or the low or high one where a range is explored. */
export type Pick = (id: string) => number;

/** Electric use at the battery, kWh per km, yearly mean. */
export function kWhPerKm(vehicleClass: VehicleClass, pick: Pick): number {
  return pick(consumptionFigure(vehicleClass)) / 100;
}

export function consumptionFigure(vehicleClass: VehicleClass): string {
  return vehicleClass === 'lev' ? 'veh.lev.cons' : `veh.${vehicleClass}.cons.bev`;
}

/** Winter over yearly-mean consumption; for sizing only, never for yearly money. */
export function winterFigure(vehicleClass: VehicleClass): string {
  const kind = classTraits(vehicleClass).kind;
  return kind === 'van' || kind === 'light' ? 'veh.winter.van' : 'veh.winter.truck';
}

export function lossFigure(kind: 'ac' | 'dc'): string {
  return kind === 'ac' ? 'veh.chargeloss.ac' : 'veh.chargeloss.dc';
}

/** What fits in the battery between two charges, kWh; null where no battery size is known (light vehicles). */
export function usableBatteryKWh(vehicleClass: VehicleClass, parameters: Parameters): number | null {
  const figure = `veh.${vehicleClass}.battery`;
  if (!parameters.has(figure)) return null;
  return (parameters.number(figure) * parameters.number('veh.soc.window')) / 100;
}

export interface DayNeed {
  km: number;
  /** What the day takes out of the battery in winter, kWh. */
  needAtBattery: number;
  /** What the night at the depot puts back, kWh at the battery: no more than the usable battery. */
  nightAtBattery: number;
  /** What must be charged on the road, kWh at the battery. */
  roadAtBattery: number;
}

/**
 * What a day takes out of the battery, kWh: km x use x factor of the season, and refrigeration. A factor of 1 is the
 * yearly mean.
 */
export function dayNeedAtBattery(duty: Duty, km: number, factor: number, parameters: Parameters): number {
  const cooling = duty.group.refrigerated ? (duty.group.details.refrigerationKWhPerDay ?? 0) : 0;
  return km * kWhPerKm(duty.vehicleClass, (id) => parameters.number(id)) * duty.loadFactor * factor + cooling;
}

/** Need of one day in winter (design: sizing uses km of the day x consumption x winter factor). */
export function winterDayNeed(duty: Duty, km: number, parameters: Parameters): DayNeed {
  const factor = parameters.number(winterFigure(duty.vehicleClass));
  const needAtBattery = dayNeedAtBattery(duty, km, factor, parameters);
  const usable = usableBatteryKWh(duty.vehicleClass, parameters);
  const nightAtBattery = usable === null ? needAtBattery : Math.min(needAtBattery, usable);
  return { km, needAtBattery, nightAtBattery, roadAtBattery: needAtBattery - nightAtBattery };
}
