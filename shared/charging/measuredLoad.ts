/**
 * What a measured series says about the site: use, peak, weeks and a whole year, all in the clock of the Netherlands.
 *
 * Power is net, what is taken minus what is given back: panels that were there when it was measured are in it, and must
 * not be subtracted again. A quarter without a value stays unknown (NaN) wherever it turns up.
 */
import { DAY, instantOf, MINUTE, wallOf } from '../format/amsterdamClock.ts';
import type { IsoDate } from '../format/dates.ts';
import { publicHolidays } from './yearCalendar.ts';
import { SLOTS_PER_DAY, SLOTS_PER_WEEK } from './sessions.ts';
import type { MeterSeries } from '../meter/record.ts';

const QUARTER = 15 * MINUTE;
const HOURS_PER_QUARTER = 0.25;
const DAYS_PER_YEAR = 365;

export interface MeasuredWeek {
  /** Its Monday. */
  monday: IsoDate;
  /** Net power per quarter from Monday 00:00, kW; NaN where unknown. */
  netKW: Float64Array;
}

export interface MeasuredMonth {
  /** Of its quarters in the last twelve months of the file, how many have a value; 0 to 1. */
  knownShare: number;
  /** Quarters with a value. */
  known: number;
  /** Highest quarter taken from the grid, kW; null where nothing was measured. */
  peakKW: number | null;
  /** Mean net power of all that was measured, kW; null where nothing was. */
  meanKW: number | null;
  /** Mean power of each quarter of the week, net, kW; NaN where no such quarter was measured. Null without any value. */
  weekKW: Float64Array | null;
}

export interface MeasuredLoad {
  /** First and last day with a value. */
  from: IsoDate;
  until: IsoDate;
  quarters: number;
  known: number;
  /** Sums of all that was measured, kWh. */
  importKWh: number;
  exportKWh: number | null;
  /** Highest quarter taken from the grid, kW, with its day and time on the clock. */
  peakKW: number;
  peakDay: IsoDate;
  peakTime: string;
  /** The last 365 days, where the file has them; use that is missing is counted at the mean of what is there. */
  year: { from: IsoDate; until: IsoDate; measuredKWh: number; yearlyKWh: number; knownShare: number } | null;
  /** January first. */
  months: readonly MeasuredMonth[];
  /** The week with the highest quarter. */
  peakWeek: MeasuredWeek;
}

/** One quarter on the clock. */
interface Place {
  /** Midnight of its day, as a wall time. */
  day: number;
  /** 0 to 95. */
  clock: number;
}

function placeOf(startMs: number, index: number): Place {
  const wall = wallOf(startMs + index * QUARTER);
  const day = Math.floor(wall / DAY) * DAY;
  return { day, clock: (wall - day) / QUARTER };
}

const isoOf = (day: number): IsoDate => new Date(day).toISOString().slice(0, 10);
/** 0 is Monday. */
const weekdayOf = (day: number): number => (new Date(day).getUTCDay() + 6) % 7;
const mondayOf = (day: number): number => day - weekdayOf(day) * DAY;

/** Taken minus given back, kW per quarter. */
export function netKW({ importKW, exportKW }: MeterSeries): Float64Array {
  return exportKW === null ? importKW : importKW.map((taken, index) => taken - exportKW[index]);
}

export function measuredLoad(series: MeterSeries): MeasuredLoad {
  const { startMs, importKW, exportKW } = series;
  let peak = 0;
  let known = 0;
  let importKWh = 0;
  let exportKWh = 0;
  importKW.forEach((kW, index) => {
    if (Number.isNaN(kW)) return;
    known++;
    importKWh += kW * HOURS_PER_QUARTER;
    exportKWh += (exportKW?.[index] ?? 0) * HOURS_PER_QUARTER;
    if (kW > importKW[peak] || Number.isNaN(importKW[peak])) peak = index;
  });
  const at = placeOf(startMs, peak);
  const last = placeOf(startMs, importKW.length - 1);
  return {
    from: isoOf(placeOf(startMs, 0).day),
    until: isoOf(last.day),
    quarters: importKW.length,
    known,
    importKWh,
    exportKWh: exportKW === null ? null : exportKWh,
    peakKW: importKW[peak],
    peakDay: isoOf(at.day),
    peakTime: new Date(at.clock * QUARTER).toISOString().slice(11, 16),
    year: lastYear(series),
    months: measuredMonths(series),
    peakWeek: weekOf(series, mondayOf(at.day)),
  };
}

/** Where the last 365 days begin in the series; below 0 where it is shorter. */
function startOfLastYear({ startMs, importKW }: MeterSeries): number {
  const end = wallOf(startMs + importKW.length * QUARTER);
  return (instantOf(end - DAYS_PER_YEAR * DAY) - startMs) / QUARTER;
}

function lastYear(series: MeterSeries): MeasuredLoad['year'] {
  const { startMs, importKW } = series;
  const first = startOfLastYear(series);
  if (first < 0) return null;
  let known = 0;
  let measuredKWh = 0;
  for (let index = first; index < importKW.length; index++) {
    if (Number.isNaN(importKW[index])) continue;
    known++;
    measuredKWh += importKW[index] * HOURS_PER_QUARTER;
  }
  const knownShare = known / (importKW.length - first);
  const from = isoOf(placeOf(startMs, first).day);
  const until = isoOf(placeOf(startMs, importKW.length - 1).day);
  return { from, until, measuredKWh, yearlyKWh: measuredKWh / knownShare, knownShare };
}

/** Months of the last 365 days: all that a longer file adds is another year of the same month. */
function measuredMonths(series: MeterSeries): MeasuredMonth[] {
  const { startMs, importKW } = series;
  const net = netKW(series);
  const months = Array.from({ length: 12 }, () => ({
    quarters: 0,
    known: 0,
    peakKW: null as number | null,
    sum: 0,
    sums: new Float64Array(SLOTS_PER_WEEK),
    counts: new Float64Array(SLOTS_PER_WEEK),
  }));
  for (let index = Math.max(0, startOfLastYear(series)); index < net.length; index++) {
    const { day, clock } = placeOf(startMs, index);
    const month = months[new Date(day).getUTCMonth()];
    month.quarters++;
    if (Number.isNaN(net[index])) continue;
    month.known++;
    month.peakKW = Math.max(month.peakKW ?? 0, importKW[index]);
    const slot = slotOf(day, clock);
    month.sum += net[index];
    month.sums[slot] += net[index];
    month.counts[slot]++;
  }
  return months.map(({ quarters, known, peakKW, sum, sums, counts }) => ({
    knownShare: quarters === 0 ? 0 : known / quarters,
    known,
    peakKW,
    meanKW: known === 0 ? null : sum / known,
    weekKW: known === 0 ? null : sums.map((total, slot) => (counts[slot] === 0 ? NaN : total / counts[slot])),
  }));
}

/** Place in the week; a public holiday stands with the Sundays, as in the standard profiles. */
function slotOf(day: number, clock: number): number {
  const date = isoOf(day);
  const isHoliday = holidaysOf(Number(date.slice(0, 4))).has(date.slice(5));
  return (isHoliday ? 6 : weekdayOf(day)) * SLOTS_PER_DAY + clock;
}

const holidays = new Map<number, ReadonlySet<string>>();

function holidaysOf(year: number): ReadonlySet<string> {
  const known = holidays.get(year) ?? publicHolidays(year);
  holidays.set(year, known);
  return known;
}

/** The week from a Monday, as it was measured. An hour that October has twice is the mean of the two. */
function weekOf(series: MeterSeries, monday: number): MeasuredWeek {
  const net = netKW(series);
  const sums = new Float64Array(SLOTS_PER_WEEK);
  const counts = new Float64Array(SLOTS_PER_WEEK);
  // A day more on both sides than the clock can be off.
  const from = Math.max(0, Math.floor((monday - DAY - series.startMs) / QUARTER));
  const until = Math.min(net.length, from + SLOTS_PER_WEEK + 3 * SLOTS_PER_DAY);
  for (let index = from; index < until; index++) {
    const { day, clock } = placeOf(series.startMs, index);
    const slot = ((day - monday) / DAY) * SLOTS_PER_DAY + clock;
    if (slot < 0 || slot >= SLOTS_PER_WEEK || Number.isNaN(net[index])) continue;
    sums[slot] += net[index];
    counts[slot]++;
  }
  return { monday: isoOf(monday), netKW: sums.map((sum, slot) => (counts[slot] === 0 ? NaN : sum / counts[slot])) };
}

/** Of the quarters of Monday to Friday, how many a working week must have. */
const WHOLE_WEEK = 0.95;

/**
 * The measured working week in the coldest part of the year: Monday to Friday without a public holiday, nearly complete,
 * with the lowest mean of the typical temperatures of its days. `temperatureOn` knows month (1 to 12) and day. Null where
 * the file has no such week.
 */
export function coldestWorkingWeek(
  series: MeterSeries,
  temperatureOn: (month: number, day: number) => number,
): MeasuredWeek | null {
  const first = mondayOf(placeOf(series.startMs, 0).day);
  const last = placeOf(series.startMs, series.importKW.length - 1).day;
  const weeks: { monday: number; temperature: number }[] = [];
  for (let monday = first; monday <= last; monday += 7 * DAY) {
    const days = [0, 1, 2, 3, 4].map((day) => monday + day * DAY);
    if (days.some((day) => holidaysOf(new Date(day).getUTCFullYear()).has(isoOf(day).slice(5)))) continue;
    const sum = days.reduce(
      (all, day) => all + temperatureOn(new Date(day).getUTCMonth() + 1, new Date(day).getUTCDate()),
      0,
    );
    weeks.push({ monday, temperature: sum / days.length });
  }
  weeks.sort((one, other) => one.temperature - other.temperature);
  for (const { monday } of weeks) {
    const week = weekOf(series, monday);
    const working = week.netKW.subarray(0, 5 * SLOTS_PER_DAY);
    if (working.filter((kW) => !Number.isNaN(kW)).length >= WHOLE_WEEK * working.length) return week;
  }
  return null;
}
