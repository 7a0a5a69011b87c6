/**
 * The meter file of a record as the calculation uses it: unpacked once, then the week for sizing, the mean weeks of the
 * months and a whole year. Nothing in it is filled in from elsewhere; what is not known is NaN or null.
 */
import { SLOTS_PER_DAY, SLOTS_PER_WEEK } from './sessions.ts';
import { coldestWorkingWeek, measuredLoad, type MeasuredLoad, type MeasuredMonth } from './measuredLoad.ts';
import { measuredYear } from './measuredYear.ts';
import type { Season } from './season.ts';
import { yearCalendar } from './yearCalendar.ts';
import { siteMeterKW, type MeterRecord } from '../meter/record.ts';

export const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** A year that begins on a Monday, as the year at the site does. */
const MONDAY_YEAR = 2029;
const DAYS_PER_YEAR = 365;

export interface MeasuredUse {
  load: MeasuredLoad;
  /** 15, or the length of the intervals of a file without quarters. */
  sourceMinutes: number;
  /** Whether the file has a whole working week in the cold; false too where the temperatures of a year are not known. */
  coldWeekFound: boolean;
  /** Per quarter of the week the higher of the coldest working week and the week of the peak, net kW; NaN where unknown. */
  weekKW: Float64Array;
  /** Mean week of each month, net kW; null with less than a week of readings, or none of a kind of day. */
  monthsKW: readonly (Float64Array | null)[];
  /** 365 days of 96 quarters on the clock, from a Monday 1 January, net kW; NaN where unknown. */
  yearKW: Float64Array;
}

export function measuredUse(record: MeterRecord, season: Season | null): MeasuredUse {
  const series = siteMeterKW(record);
  const load = measuredLoad(series);
  const cold = season === null ? null : coldestWorkingWeek(series, coldnessOf(season));
  const peak = load.peakWeek.netKW;
  return {
    load,
    sourceMinutes: series.sourceMinutes,
    coldWeekFound: cold !== null,
    weekKW: cold === null ? peak : peak.map((kW, slot) => higher(kW, cold.netKW[slot])),
    monthsKW: load.months.map(wholeWeek),
    yearKW: onTheClock(measuredYear(series, yearCalendar(MONDAY_YEAR), null).netKW),
  };
}

/** Months, 0 is January, with less than a week of readings, or none of a kind of day. */
export function monthsLeftOpen({ months }: MeasuredLoad): number[] {
  return months.flatMap((month, index) => (wholeWeek(month) === null ? [index] : []));
}

function higher(one: number, other: number): number {
  if (Number.isNaN(one)) return other;
  return Number.isNaN(other) ? one : Math.max(one, other);
}

/** Below the mean of the year a day is colder the further it lies below: enough to find the coldest week. */
function coldnessOf({ belowMean }: Season): (month: number, day: number) => number {
  return (month, day) => {
    const before = DAYS_OF_MONTH.slice(0, month - 1).reduce((sum, days) => sum + days, 0);
    return -belowMean[before + Math.min(day, DAYS_OF_MONTH[month - 1]) - 1];
  };
}

/**
 * The mean week of a month with its peak in it, in the quarter that is highest on the mean: the bill has monthly peaks,
 * and a mean week shows none. The energy of the month stays: what the peak adds is taken off the other quarters, and what
 * the days of the month have more than seven mean days is added to them.
 */
function wholeWeek({ known, weekKW, peakKW, meanKW }: MeasuredMonth): Float64Array | null {
  if (known < SLOTS_PER_WEEK || weekKW === null || peakKW === null || meanKW === null) return null;
  const week = fromSameKindOfDay(weekKW);
  if (week === null) return null;
  let top = 0;
  week.forEach((kW, slot) => {
    if (kW > week[top]) top = slot;
  });
  week[top] = Math.max(week[top], peakKW);
  const short = meanKW * SLOTS_PER_WEEK - week.reduce((sum, kW) => sum + kW, 0);
  // In proportion to what is taken, so that no quarter turns to feed-in, or to the room below the peak: none passes it.
  const room = (kW: number, slot: number): number => (slot === top ? 0 : short < 0 ? Math.max(0, kW) : week[top] - kW);
  const all = week.reduce((sum, kW, slot) => sum + room(kW, slot), 0);
  if (all <= 0) return week;
  const share = Math.max(-1, Math.min(1, short / all));
  return week.map((kW, slot) => kW + share * room(kW, slot));
}

/** Unknown quarters from the same quarter on days of the same kind; null where no such day has it. */
function fromSameKindOfDay(weekKW: Float64Array): Float64Array | null {
  const week = weekKW.map((kW, slot) => {
    if (!Number.isNaN(kW)) return kW;
    const day = Math.floor(slot / SLOTS_PER_DAY);
    const alike = day < 5 ? [0, 1, 2, 3, 4] : [day];
    const known = alike
      .map((other) => weekKW[other * SLOTS_PER_DAY + (slot % SLOTS_PER_DAY)])
      .filter((one) => !Number.isNaN(one));
    return known.reduce((sum, one) => sum + one, 0) / known.length;
  });
  return week.some((kW) => Number.isNaN(kW)) ? null : week;
}

/** The days of the clock change have 92 and 100 quarters; on the clock all have 96. */
function onTheClock(netKW: Float64Array): Float64Array {
  const { dayOf, clockOf } = yearCalendar(MONDAY_YEAR);
  const year = new Float64Array(DAYS_PER_YEAR * SLOTS_PER_DAY).fill(NaN);
  netKW.forEach((kW, quarter) => (year[dayOf[quarter] * SLOTS_PER_DAY + clockOf[quarter]] = kW));
  return year;
}
