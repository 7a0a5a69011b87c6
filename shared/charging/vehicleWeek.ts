/**
 * One vehicle through a working week: what each trip takes out of the battery, what each stay puts back, and what is
 * left to be charged on the road.
 *
 * Each stay puts back what is missing, as far as the charger can; the rest waits for the next stay. What a trip asks
 * beyond the usable battery is charged on the road on that day. The week is a circle: what Sunday leaves missing is
 * missing on Monday.
 */
import { dayRhythm, staysOfDay, type DayRhythm, type Stay } from './rhythm.ts';
import { turnAt, type Sharing } from './sharing.ts';
import type { Timing } from './spread.ts';
import type { Duty } from './vehicleEnergy.ts';

export const SLOT_MINUTES = 15;

export interface WeekConditions {
  /** What working day `day` takes out of the battery in all, kWh. */
  needOfDay: (day: number) => number;
  /** What fits in the battery between two charges, kWh; infinite where it is not known. */
  usableKWh: number;
  /** What a charger puts into the battery in an hour, kWh; infinite for what would be put back without limit. */
  powerAtBatteryKW: number;
  /** Share of the nightly charging that is done at the depot; stops by day are at the depot altogether. */
  depotShare: number;
  timing: Timing;
  sharing: Sharing;
}

export interface ChargedStay {
  day: number;
  /** Which stay of the day, from 0. */
  part: number;
  kind: Stay['kind'];
  /** Slots from Monday 00:00, whole quarters within the stay at a charger; the end may lie in the next week. */
  arrival: number;
  departure: number;
  /** Put back at the depot, kWh at the battery. */
  atBattery: number;
}

export interface VehicleWeek {
  stays: readonly ChargedStay[];
  /** Charged on the road, kWh at the battery per working day; only days on which that happens. */
  road: readonly { day: number; kWh: number }[];
}

/** The week of vehicle `vehicle` (counted from 0). */
export function vehicleWeek(duty: Duty, vehicle: number, conditions: WeekConditions): VehicleWeek {
  const rhythm = dayRhythm(duty);
  const first = passOf(duty, rhythm, vehicle, conditions, 0);
  // A week that begins with a full battery and ends with one is the steady week.
  return first.missing <= 1e-9 ? first : passOf(duty, rhythm, vehicle, conditions, first.missing);
}

function passOf(
  duty: Duty,
  rhythm: DayRhythm,
  vehicle: number,
  { needOfDay, usableKWh, powerAtBatteryKW, depotShare, timing, sharing }: WeekConditions,
  missingAtStart: number,
): VehicleWeek & { missing: number } {
  let missing = missingAtStart;
  const stays: ChargedStay[] = [];
  const road: { day: number; kWh: number }[] = [];
  for (let day = 0; day < duty.daysPerWeek; day++) {
    const need = needOfDay(day);
    let onTheRoad = 0;
    staysOfDay(duty, rhythm, vehicle, day, timing).forEach((stay, part) => {
      missing += need * rhythm.trips[part].share;
      const beyond = Math.max(0, missing - usableKWh);
      onTheRoad += beyond;
      missing -= beyond;
      const { from, until } = turnAt(stay, sharing, vehicle);
      const arrival = Math.ceil(from / SLOT_MINUTES);
      const departure = Math.max(arrival, Math.floor(until / SLOT_MINUTES));
      const wanted = stay.kind === 'night' ? missing * depotShare : missing;
      // A charger without limit needs no time at all.
      const hours = (departure - arrival) * (SLOT_MINUTES / 60);
      const most = powerAtBatteryKW === Infinity ? Infinity : powerAtBatteryKW * hours;
      const atBattery = Math.min(wanted, most);
      missing = wanted - atBattery;
      stays.push({ day, part, kind: stay.kind, arrival, departure, atBattery });
    });
    if (onTheRoad > 1e-9) road.push({ day, kWh: onTheRoad });
  }
  return { stays, road, missing };
}
