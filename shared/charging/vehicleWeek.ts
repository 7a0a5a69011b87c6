/**
 * One vehicle through a working week: what each trip takes out of the battery, what each stay puts back, and what is
 * left to be charged on the road.
 *
 * The night puts back what is missing. A stop in the middle of the day puts back its part of the day's standing hours,
 * so that the site's power need not rise for it, and more where the rest of the day would not fit in the battery. What
 * a charger cannot put back in time waits for the next stay. What a trip asks beyond the usable battery is charged on
 * the road on that day. The week is a circle: what its last working day leaves missing is missing on its first.
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
  const rested = passOf(duty, rhythm, vehicle, conditions, 0);
  if (rested.missing <= STEADY) return rested;
  // Not everything came back in: the steady week is looked for from the other end, an empty battery.
  let start = Number.isFinite(conditions.usableKWh) ? conditions.usableKWh : rested.missing;
  let week = passOf(duty, rhythm, vehicle, conditions, start);
  for (let pass = 0; pass < MOST_PASSES && Math.abs(week.missing - start) > STEADY; pass++) {
    start = week.missing;
    week = passOf(duty, rhythm, vehicle, conditions, start);
  }
  return week;
}

/** A week that ends as it began, to within this, is the steady week, kWh. */
const STEADY = 1e-9;
const MOST_PASSES = 50;

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
  for (const day of duty.days) {
    const need = needOfDay(day);
    const today = staysOfDay(duty, rhythm, vehicle, day, timing).map((stay) => {
      const { from, until } = turnAt(stay, sharing, vehicle);
      const arrival = Math.ceil(from / SLOT_MINUTES);
      return { kind: stay.kind, arrival, departure: Math.max(arrival, Math.floor(until / SLOT_MINUTES)) };
    });
    let onTheRoad = 0;
    let toDrive = need;
    let standing = today.reduce((sum, stay) => sum + stay.departure - stay.arrival, 0);
    today.forEach((stay, part) => {
      const use = need * rhythm.trips[part].share;
      missing += use;
      toDrive = part + 1 < today.length ? toDrive - use : 0;
      const beyond = Math.max(0, missing - usableKWh);
      onTheRoad += beyond;
      missing -= beyond;
      const slots = stay.departure - stay.arrival;
      const ofStanding = standing > 0 ? ((missing + toDrive) * slots) / standing : 0;
      const atLeast = Math.max(ofStanding, missing + toDrive - usableKWh);
      const wanted = stay.kind === 'night' ? missing * depotShare : Math.min(missing, atLeast);
      // A charger without limit needs no time at all.
      const most = powerAtBatteryKW === Infinity ? Infinity : powerAtBatteryKW * slots * (SLOT_MINUTES / 60);
      const atBattery = Math.min(wanted, most);
      missing = (stay.kind === 'night' ? wanted : missing) - atBattery;
      standing -= slots;
      stays.push({ day, part, ...stay, atBattery });
    });
    if (onTheRoad > 1e-9) road.push({ day, kWh: onTheRoad });
  }
  return { stays, road, missing };
}
