/**
 * From duty to stays at the charger: one cyclic week of quarter hours, Monday 00:00 first.
 *
 * Each vehicle drives its longest day once a week and the mean day on the others; the longest days of a group are
 * spread over its working days, vehicle by vehicle, so that they do not all fall together.
 */
import type { Parameters } from '../parameters/parameters.ts';
import type { Site } from '../dossier/schema.ts';
import { minutesOf } from '../format/dates.ts';
import type { Charger } from './chargers.ts';
import type { Session } from './problem.ts';
import { dayRhythm, MINUTES_PER_DAY, staysOfDay } from './rhythm.ts';
import type { Timing } from './spread.ts';
import { taperedSessions, taperOf } from './taper.ts';
import { dayNeedAtBattery, lossFigure, usableBatteryKWh, winterFigure, type Duty } from './vehicleEnergy.ts';
import { SLOT_MINUTES, vehicleWeek, type VehicleWeek, type WeekConditions } from './vehicleWeek.ts';

export { SLOT_MINUTES };
export const SLOTS_PER_DAY = 96;
export const SLOTS_PER_WEEK = 672;

/** The whole quarters of the last stay after the trips of working day `day` (0 is Monday), with usual hours. */
export function stayAfter(duty: Duty, day: number): { arrival: number; departure: number } {
  const usual = { ...duty, returnSpread: 0, departureSpread: 0 };
  const night = staysOfDay(usual, dayRhythm(usual), 0, day, 'typical').at(-1)!;
  const arrival = Math.ceil(night.from / SLOT_MINUTES);
  return { arrival, departure: Math.max(arrival, Math.floor(night.until / SLOT_MINUTES)) };
}

/** Whether vehicle `vehicle` of the group drives its longest day on working day `day`. */
export function isLongestDay(duty: Duty, vehicle: number, day: number): boolean {
  return duty.days[vehicle % duty.days.length] === day;
}

/** The week that is asked for. */
export interface WeekKind {
  /** Use on a working day (0 is Monday) over the yearly mean. */
  factorOf: (duty: Duty, day: number, parameters: Parameters) => number;
  timing: Timing;
}

const winterFactor: WeekKind['factorOf'] = (duty, _day, parameters) =>
  parameters.number(winterFigure(duty.vehicleClass));

export const COLDEST_WEEK: WeekKind = { factorOf: winterFactor, timing: 'typical' };
export const COLDEST_WEEK_LATE: WeekKind = { factorOf: winterFactor, timing: 'late' };
export const TYPICAL_WEEK: WeekKind = { factorOf: () => 1, timing: 'typical' };

export interface VehicleSessions {
  sessions: readonly Session[];
  road: VehicleWeek['road'];
}

/** What vehicle `vehicle` (counted from 0) of `count` charges at the depot and on the road. Ids read group/vehicle/day. */
export function vehicleSessions(
  duty: Duty,
  charger: Charger,
  vehicle: number,
  count: number,
  parameters: Parameters,
  kind: WeekKind = COLDEST_WEEK,
): VehicleSessions {
  const keep = 1 - parameters.number(lossFigure(charger.kind)) / 100;
  const { stays, road } = vehicleWeek(duty, vehicle, {
    ...conditionsOf(duty, charger, count, parameters),
    needOfDay: needOf(duty, vehicle, parameters, kind),
    timing: kind.timing,
  });
  const taper = taperOf(duty, charger, parameters);
  const sessions = stays.flatMap((stay) => {
    const name = `${duty.group.id}/${vehicle + 1}/${stay.day + 1}`;
    const id = stay.kind === 'night' ? name : `${name}/${stay.part + 1}`;
    const plain = session(id, stay, stay.atBattery / keep, charger);
    return taper === null ? [plain] : taperedSessions(plain, taper);
  });
  return { sessions, road };
}

/**
 * What a vehicle without a charger at the depot charges on the road in the coldest week: it is full every morning, from
 * home or a public point, and a stop at the depot gives nothing.
 */
export function roadOfElsewhere(duty: Duty, vehicle: number, parameters: Parameters): VehicleWeek['road'] {
  return vehicleWeek(duty, vehicle, {
    usableKWh: usableBatteryKWh(duty.vehicleClass, parameters) ?? Infinity,
    powerAtBatteryKW: 0,
    depotShare: 0,
    sharing: { chargers: duty.number, vehicles: duty.number, swapTimes: [] },
    needOfDay: needOf(duty, vehicle, parameters, COLDEST_WEEK),
    timing: 'typical',
  }).road;
}

/** What each working day takes out of the battery of this vehicle, kWh. */
function needOf(duty: Duty, vehicle: number, parameters: Parameters, kind: WeekKind): WeekConditions['needOfDay'] {
  return (day) => {
    const km = isLongestDay(duty, vehicle, day) ? duty.longestDayKm : duty.meanDayKm;
    return dayNeedAtBattery(duty, km, kind.factorOf(duty, day, parameters), parameters);
  };
}

/** What a week at this charger is reckoned with, apart from the need. */
export function conditionsOf(
  duty: Duty,
  charger: Pick<Charger, 'kind' | 'powerKW' | 'number' | 'swapTimes'>,
  count: number,
  parameters: Parameters,
): Omit<WeekConditions, 'needOfDay' | 'timing'> {
  const keep = 1 - parameters.number(lossFigure(charger.kind)) / 100;
  return {
    usableKWh: usableBatteryKWh(duty.vehicleClass, parameters) ?? Infinity,
    powerAtBatteryKW: charger.powerKW * keep,
    depotShare: duty.places.depot,
    sharing: { chargers: charger.number, vehicles: count, swapTimes: charger.swapTimes },
  };
}

/** Sessions of a group in the coldest working week. */
export function winterWeekSessions(duty: Duty, charger: Charger, count: number, parameters: Parameters): Session[] {
  if (duty.places.depot === 0) return [];
  return Array.from({ length: count }, (_, vehicle) =>
    vehicleSessions(duty, charger, vehicle, count, parameters),
  ).flatMap((one) => one.sessions);
}

/**
 * Sessions of a group in a mean week of the year with `dayKWhAtGrid` per vehicle and working day at the depot. Vehicles
 * that come and go together are one: the sum of their powers can do exactly what one session with the sum of their
 * limits can.
 */
export function meanWeekSessions(
  duty: Duty,
  charger: Charger,
  dayKWhAtGrid: number,
  parameters: Parameters,
): Session[] {
  if (duty.places.depot === 0) return [];
  const keep = 1 - parameters.number(lossFigure(charger.kind)) / 100;
  const joined = new Map<string, Session>();
  for (let vehicle = 0; vehicle < duty.number; vehicle++) {
    const { stays } = vehicleWeek(duty, vehicle, {
      ...conditionsOf(duty, charger, duty.number, parameters),
      // The energy asked for is that of the depot alone, whatever the battery holds.
      needOfDay: () => dayKWhAtGrid * keep,
      usableKWh: Infinity,
      depotShare: 1,
      timing: 'typical',
    });
    for (const stay of stays) {
      const key = `${stay.day + 1}/${stay.part + 1}/${stay.arrival}/${stay.departure}`;
      const one = session(`${duty.group.id}/${key}`, stay, stay.atBattery / keep, charger);
      const others = joined.get(key);
      joined.set(key, others === undefined ? one : together(others, one));
    }
  }
  return [...joined.values()];
}

function session(
  id: string,
  stay: { arrival: number; departure: number },
  energyKWh: number,
  { powerKW, minimumKW }: Pick<Charger, 'powerKW' | 'minimumKW'>,
): Session {
  // A stay that begins after Sunday midnight belongs to the start of the cyclic week.
  const shift = stay.arrival >= SLOTS_PER_WEEK ? SLOTS_PER_WEEK : 0;
  return {
    id,
    arrival: stay.arrival - shift,
    departure: stay.departure - shift,
    energyKWh,
    maxPowerKW: powerKW,
    ...least(minimumKW),
  };
}

function least(minPowerKW: number): Pick<Session, 'minPowerKW'> {
  return minPowerKW > 0 ? { minPowerKW } : {};
}

/** Two sessions of the same stay as one: charging alike, they draw and pause at the same time. */
function together(one: Session, other: Session): Session {
  return {
    ...one,
    energyKWh: one.energyKWh + other.energyKWh,
    maxPowerKW: one.maxPowerKW + other.maxPowerKW,
    ...least((one.minPowerKW ?? 0) + (other.minPowerKW ?? 0)),
    alike: (one.alike ?? 1) + (other.alike ?? 1),
  };
}

/** Cars, forklifts and the like: every working day (Monday to Friday) between their hours. */
export function otherSessions(site: Site): { sessions: Session[]; incomplete: string[] } {
  const sessions: Session[] = [];
  const incomplete: string[] = [];
  for (const other of site.otherElectric) {
    const { number, kWhPerDay, powerKW, from, until } = other;
    if (number === null || kWhPerDay === null || powerKW === null || from === null || until === null) {
      incomplete.push(other.name);
      continue;
    }
    const start = minutesOf(from);
    const end = minutesOf(until) <= start ? minutesOf(until) + MINUTES_PER_DAY : minutesOf(until);
    for (let day = 0; day < 5; day++) {
      const arrival = Math.ceil((day * MINUTES_PER_DAY + start) / SLOT_MINUTES);
      const departure = Math.max(arrival, Math.floor((day * MINUTES_PER_DAY + end) / SLOT_MINUTES));
      sessions.push(
        session(`${other.id}/${day + 1}`, { arrival, departure }, kWhPerDay * number, {
          powerKW: powerKW * number,
          minimumKW: 0,
        }),
      );
    }
  }
  return { sessions, incomplete };
}
