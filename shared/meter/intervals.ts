/** From series of moments and values to energy per interval: use, differences of counters, gaps and duplicates. */
import { DAY, MINUTE, wallOf } from '../format/amsterdamClock.ts';
import { decided, type Decide, type Verdict } from './decide.ts';
import { newestFirst, usualStep } from './fileClock.ts';
import type { Gap, MeterReading, MeterRefusal, Problems } from './reading.ts';
import { isPower, KWH_PER_UNIT, type Series } from './registers.ts';
import type { Unit } from './columnNames.ts';
import type { ReadRows } from './rows.ts';
import type { Sheet } from './sheet.ts';
import { netOf } from './netOf.ts';

type Measured = Omit<MeterReading, 'form' | 'decisions'>;

/** No meter file is longer: dates further apart are faults. */
const MOST_YEARS = 40;
/** Interval lengths that make whole quarters, or that quarters can be made of. */
const LENGTHS = [1, 5, 15, 30, 60];

export function intervalsOf(
  series: readonly Series[],
  units: readonly Unit[],
  kind: 'interval' | 'counter',
  rows: ReadRows,
  sheet: Sheet,
  decide: Decide,
): ({ ok: true } & Measured) | ({ ok: false } & MeterRefusal) {
  const minutes = rows.dayRows?.minutes ?? stepOf(series, rows);
  if (minutes >= 23 * 60) return { ok: false, reason: 'dayValues' };
  if (!LENGTHS.includes(minutes)) return { ok: false, reason: 'step', minutes };
  const step = minutes * MINUTE;
  let least = Infinity;
  let most = -Infinity;
  for (const { times } of series) {
    for (const time of times) {
      if (time < least) least = time;
      if (time > most) most = time;
    }
  }
  if (most - least > MOST_YEARS * 366 * DAY) return { ok: false, reason: 'tooFarApart' };
  const label = kind === 'counter' ? 'start' : labelOf(rows, sheet, least, most, minutes, decide);
  const shift = label === 'end' && rows.dayRows === null ? step : 0;
  const first = Math.floor((Math.round(least / MINUTE) * MINUTE - shift) / step) * step;
  const count = Math.round((most - shift - first) / step) + 1;

  const placed = place(series, { first, step, shift, count }, sheet, rows, decide);
  const meterChanges: number[] = [];
  const energy = placed.values.map((values, index) => {
    const perUnit = KWH_PER_UNIT[units[index]] * (isPower(units[index]) ? minutes / 60 : 1);
    const used = kind === 'counter' ? differences(values, first, step, meterChanges, decide) : values;
    return used.map((value) => value * perUnit);
  });
  const { importKWh, exportKWh } = netOf(series, energy, first, step, decide);
  const whole = toSteps(importKWh, exportKWh, first, minutes);
  if (whole === null) return { ok: false, reason: 'noRows', rejected: rows.rejected };
  return {
    ok: true,
    ...whole,
    sourceMinutes: minutes,
    problems: {
      gaps: gapsOf(whole),
      duplicates: placed.duplicates,
      rejected: rows.rejected,
      blankAsZero: rows.blankAsZero,
      meterChanges,
      flatDays: whole.stepMinutes === 15 ? flatDays(whole) : 0,
      estimated: rows.estimated,
    },
  };
}

function stepOf(series: readonly Series[], rows: ReadRows): number {
  const longest = series.reduce((most, one) => (one.times.length > most.times.length ? one : most));
  const seen = usualStep(longest.times);
  return seen === 0 ? (rows.times?.minutes ?? 0) : seen;
}

/** Whether moments are starts or ends: what the columns say, else how the first and the last day look. */
function labelOf(
  rows: ReadRows,
  sheet: Sheet,
  least: number,
  most: number,
  minutes: number,
  decide: Decide,
): 'start' | 'end' {
  if (rows.dayRows !== null) return rows.dayRows.label;
  return decide('label', labelVerdict(rows, sheet, least, most, minutes)) as 'start' | 'end';
}

function labelVerdict({ times, ahead }: ReadRows, sheet: Sheet, least: number, most: number, minutes: number): Verdict {
  if (times?.label) return decided(times.label.choice, times.label.because, { name: times.label.name });
  if (times?.sawLate()) return decided('end', 'label2400');
  const onClock = (instant: number): number => (ahead === null ? wallOf(instant) : instant + ahead);
  const clockAt = (instant: number): string =>
    new Date(onClock(Math.round(instant / MINUTE) * MINUTE)).toISOString().slice(11, 16);
  const clock = (after: number): string => new Date(((after + 1440) % 1440) * MINUTE).toISOString().slice(11, 16);
  const values = { first: clockAt(least), last: clockAt(most) };
  const beginsLikeEnd = values.first === clock(minutes);
  const endsLikeEnd = values.last === '00:00';
  const beginsLikeStart = values.first === '00:00';
  const endsLikeStart = values.last === clock(-minutes);
  if (beginsLikeEnd && endsLikeEnd) return decided('end', 'firstAndLast', values);
  if (beginsLikeStart && endsLikeStart) return decided('start', 'firstAndLast', values);
  const form = formLabel(sheet);
  if (form !== null && (form === 'end') === (beginsLikeEnd || endsLikeEnd))
    return decided(form, 'formOfSource', values);
  const choice = beginsLikeEnd || (endsLikeEnd && !beginsLikeStart) ? 'end' : (form ?? 'start');
  return { choice, because: 'notSettled', values, certain: false };
}

/** How known sources label: the portal for small connections and Kenter the end, Fudura the start. */
function formLabel(sheet: Sheet): 'start' | 'end' | null {
  const names = sheet.rows.slice(0, 20).flat();
  if (names.includes('datum_tijd') && names.includes('levering_normaal')) return 'end';
  if (names.includes('channelId')) return 'end';
  return names.includes('readingTimestamp') ? 'start' : null;
}

interface Grid {
  first: number;
  step: number;
  /** From the label back to the start of the interval, ms. */
  shift: number;
  count: number;
}

/** Puts every value in its interval. Of two for one interval the first or the last counts. */
function place(
  series: readonly Series[],
  { first, step, shift, count }: Grid,
  sheet: Sheet,
  rows: ReadRows,
  decide: Decide,
): { values: Float64Array[]; duplicates: Problems['duplicates'] } {
  const twice = new Map<number, boolean>();
  let firstConflictMs: number | null = null;
  const offGrid = new Set<number>();
  const firstWins = series.map(() => new Float64Array(count).fill(NaN));
  const lastWins = series.map(() => new Float64Array(count).fill(NaN));
  series.forEach((one, index) => {
    const [early, late] = newestFirst(one.times)
      ? [lastWins[index], firstWins[index]]
      : [firstWins[index], lastWins[index]];
    for (let entry = 0; entry < one.times.length; entry++) {
      // Clocks of loggers are a few seconds off; the minute is meant.
      const at = (Math.round(one.times[entry] / MINUTE) * MINUTE - shift - first) / step;
      if (!Number.isInteger(at)) {
        offGrid.add(one.rows[entry]);
        continue;
      }
      const value = one.values[entry];
      if (Number.isNaN(early[at])) early[at] = value;
      else {
        const conflicts = late[at] !== value;
        if (conflicts) firstConflictMs = Math.min(firstConflictMs ?? Infinity, first + at * step);
        twice.set(one.rows[entry], conflicts || (twice.get(one.rows[entry]) ?? false));
      }
      late[at] = value;
    }
  });
  for (const row of offGrid) {
    rows.rejected.total++;
    if (rows.rejected.first.length < 200) rows.rejected.first.push({ line: sheet.lineOf(row), reason: 'offGrid' });
  }
  const conflicting = [...twice.values()].filter((conflicts) => conflicts).length;
  const duplicates = { identical: twice.size - conflicting, conflicting, firstConflictMs };
  if (conflicting === 0) return { values: firstWins, duplicates };
  const verdict: Verdict = { choice: 'first', because: 'conflict', values: { count: conflicting }, certain: false };
  return { values: decide('duplicates', verdict) === 'first' ? firstWins : lastWins, duplicates };
}

/**
 * Use between two readings. A counter that goes back was full and began again at 0, where that gives a use as others;
 * else it was changed, and the use in between is not known.
 */
function differences(
  readings: Float64Array,
  first: number,
  step: number,
  changes: number[],
  decide: Decide,
): Float64Array {
  const used = new Float64Array(Math.max(0, readings.length - 1));
  let most = 0;
  for (let index = 0; index < used.length; index++) {
    used[index] = readings[index + 1] - readings[index];
    if (used[index] > most) most = used[index];
  }
  for (let index = 0; index < used.length; index++) {
    if (!(used[index] < 0)) continue;
    const rolled = readings[index + 1] + fullAbove(readings[index]) - readings[index];
    const values = { example: readings[index] };
    const isRolled =
      rolled <= MOST_OVER * most && decide('rollover', decided('rolled', 'nearFull', values)) === 'rolled';
    used[index] = isRolled ? rolled : NaN;
    if (!isRolled) changes.push(first + index * step);
  }
  return used;
}

/** The use at which a counter was full may be this many times the highest other one. */
const MOST_OVER = 1.5;

/** Where a counter with as many digits before its decimal sign begins again at 0. */
function fullAbove(reading: number): number {
  return 10 ** Math.max(1, String(Math.floor(reading)).length);
}

/** Quarters, or half hours and hours where the file has nothing finer; without unknown ends. */
function toSteps(
  importKWh: Float64Array,
  exportKWh: Float64Array | null,
  first: number,
  minutes: number,
): Pick<MeterReading, 'stepMinutes' | 'startMs' | 'importKWh' | 'exportKWh'> | null {
  const stepMinutes = minutes < 15 ? 15 : (minutes as 15 | 30 | 60);
  const parts = stepMinutes / minutes;
  const step = stepMinutes * MINUTE;
  const start = Math.floor(first / step) * step;
  const before = Math.round((first - start) / (minutes * MINUTE));
  const gathered = (values: Float64Array): Float64Array => {
    if (parts === 1) return values;
    const sums = new Float64Array(Math.ceil((values.length + before) / parts));
    const missing = new Uint8Array(sums.length).fill(parts);
    values.forEach((value, index) => {
      const into = Math.floor((index + before) / parts);
      sums[into] += value;
      missing[into]--;
    });
    return sums.map((sum, index) => (missing[index] === 0 ? sum : NaN));
  };
  const taken = gathered(importKWh);
  const given = exportKWh === null ? null : gathered(exportKWh);
  // A quarter is known when all that the file holds of it is known.
  given?.forEach((value, index) => {
    if (Number.isNaN(taken[index]) || Number.isNaN(value)) taken[index] = given[index] = NaN;
  });
  let from = 0;
  let until = taken.length;
  while (from < until && Number.isNaN(taken[from])) from++;
  while (until > from && Number.isNaN(taken[until - 1])) until--;
  if (until === from) return null;
  return {
    stepMinutes,
    startMs: start + from * step,
    importKWh: taken.slice(from, until),
    exportKWh: given?.slice(from, until) ?? null,
  };
}

function gapsOf({
  importKWh,
  startMs,
  stepMinutes,
}: Pick<MeterReading, 'importKWh' | 'startMs' | 'stepMinutes'>): Gap[] {
  const gaps: Gap[] = [];
  for (let index = 0; index < importKWh.length; index++) {
    if (!Number.isNaN(importKWh[index])) continue;
    const from = index;
    while (Number.isNaN(importKWh[index])) index++;
    gaps.push({ startMs: startMs + from * stepMinutes * MINUTE, intervals: index - from });
  }
  return gaps;
}

/** Days of 92 to 100 equal quarters. */
function flatDays({ importKWh, startMs }: Pick<MeterReading, 'importKWh' | 'startMs'>): number {
  let days = 0;
  let equal = 0;
  let day = NaN;
  for (let index = 0; index < importKWh.length; index++) {
    const at = Math.floor(wallOf(startMs + index * 15 * MINUTE) / DAY);
    equal = at === day && importKWh[index] === importKWh[index - 1] && importKWh[index] > 0 ? equal + 1 : 1;
    day = at;
    if (equal === 92) days++;
  }
  return days;
}
