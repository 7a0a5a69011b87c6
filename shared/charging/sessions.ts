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
import { lossFigure, winterDayNeed, type Duty } from './vehicleEnergy.ts';

export const SLOT_MINUTES = 15;
export const SLOTS_PER_DAY = 96;
export const SLOTS_PER_WEEK = 672;
const MINUTES_PER_DAY = 1440;

interface Stay {
  /** Slots from Monday 00:00; the departure may lie in the next week. */
  arrival: number;
  departure: number;
}

/** The stay after the trip that starts on working day `day` (0 is Monday). */
export function stayAfter(duty: Duty, day: number): Stay {
  const back = duty.return <= duty.departure ? duty.return + MINUTES_PER_DAY : duty.return;
  const nextDay = day + 1 < duty.daysPerWeek ? day + 1 : 7;
  const arrival = Math.ceil((day * MINUTES_PER_DAY + back) / SLOT_MINUTES);
  const departure = Math.floor((nextDay * MINUTES_PER_DAY + duty.departure) / SLOT_MINUTES);
  return { arrival, departure: Math.max(arrival, departure) };
}

/** Hours of the shortest stay in the week. */
export function shortestStayHours(duty: Duty): number {
  const stays = Array.from({ length: duty.daysPerWeek }, (_, day) => stayAfter(duty, day));
  return (Math.min(...stays.map((stay) => stay.departure - stay.arrival)) * SLOT_MINUTES) / 60;
}

/** Whether vehicle `vehicle` of the group drives its longest day on working day `day`. */
export function isLongestDay(duty: Duty, vehicle: number, day: number): boolean {
  return vehicle % duty.daysPerWeek === day;
}

/** Sessions of a group in a winter week; one per vehicle and working day. Ids read group/vehicle/day. */
export function winterWeekSessions(duty: Duty, charger: Charger, count: number, parameters: Parameters): Session[] {
  if (duty.nightPlace !== 'depot') return [];
  const keep = 1 - parameters.number(lossFigure(charger.kind)) / 100;
  const needOf = (km: number): number => winterDayNeed(duty, km, parameters).nightAtBattery / keep;
  const mean = needOf(duty.meanDayKm);
  const longest = needOf(duty.longestDayKm);
  const sessions: Session[] = [];
  for (let vehicle = 0; vehicle < count; vehicle++) {
    for (let day = 0; day < duty.daysPerWeek; day++) {
      const energyKWh = isLongestDay(duty, vehicle, day) ? longest : mean;
      sessions.push(
        session(`${duty.group.id}/${vehicle + 1}/${day + 1}`, stayAfter(duty, day), energyKWh, charger.powerKW),
      );
    }
  }
  return sessions;
}

/**
 * Sessions of a group in a mean week of the year, all vehicles of the group as one: they come and go together, so
 * the sum of their powers can do exactly what one session with the sum of their limits can.
 */
export function meanWeekSessions(duty: Duty, charger: Charger, dayKWhAtGrid: number): Session[] {
  if (duty.nightPlace !== 'depot') return [];
  return Array.from({ length: duty.daysPerWeek }, (_, day) =>
    session(
      `${duty.group.id}/${day + 1}`,
      stayAfter(duty, day),
      dayKWhAtGrid * duty.number,
      charger.powerKW * duty.number,
    ),
  );
}

function session(id: string, stay: Stay, energyKWh: number, maxPowerKW: number): Session {
  // A stay that begins after Sunday midnight belongs to the start of the cyclic week.
  const shift = stay.arrival >= SLOTS_PER_WEEK ? SLOTS_PER_WEEK : 0;
  return { id, arrival: stay.arrival - shift, departure: stay.departure - shift, energyKWh, maxPowerKW };
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
      sessions.push(session(`${other.id}/${day + 1}`, { arrival, departure }, kWhPerDay * number, powerKW * number));
    }
  }
  return { sessions, incomplete };
}
