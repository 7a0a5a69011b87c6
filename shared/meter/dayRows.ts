/** Tables with a day in a row: 96 columns, 92 or 100 of them in use in the nights of March and October. */
import { DAY, HOUR, instantOf, isSkipped, isTwice, MINUTE } from '../format/amsterdamClock.ts';
import type { Layout } from './columns.ts';
import { readMoment } from './moments.ts';

export interface DayColumns {
  /** Minutes of an interval: 15 or 60. */
  minutes: number;
  /** What the columns are called: the clock, or the number of the interval. */
  by: 'clock' | 'number';
  label: 'start' | 'end';
  /** Minutes after midnight at which each column starts; for a number its place times the interval. */
  starts: readonly number[];
  /** Whether a column is the second of that name: the hour that October has twice. */
  second: readonly boolean[];
}

export function dayColumns(layout: Layout): DayColumns {
  const labels = layout.day.map((one) => one.label);
  const minutes = labels.length >= 90 ? 15 : 60;
  const clocks = labels.map((label) => readMoment(label.replace(/\s*[a-z*']$/i, ''), 'dayFirst'));
  if (!clocks.every((moment) => moment?.kind === 'clock')) {
    return {
      minutes,
      by: 'number',
      label: 'start',
      starts: labels.map((_, index) => index * minutes),
      second: labels.map(() => false),
    };
  }
  const at = clocks.map((moment) => moment.ms / MINUTE);
  const ends = at[0] === minutes;
  const place = (index: number): { start: number; second: boolean } => {
    const perHour = 60 / minutes;
    if (labels.length !== 25 * perHour)
      return { start: (at[index] - (ends ? minutes : 0) + 1440) % 1440, second: false };
    // With the hour that October has twice the place says more than the name, which is the same for both.
    const second = index >= 3 * perHour && index < 4 * perHour;
    return { start: (index - (index >= 3 * perHour ? perHour : 0)) * minutes, second };
  };
  const starts = labels.map((_, index) => place(index).start);
  const second = labels.map((_, index) => place(index).second);
  return { minutes, by: 'clock', label: ends ? 'end' : 'start', starts, second };
}

export type DayClock = 'local' | 'winter' | 'utc';

/** Instant at which the interval of a column starts on a day; null where the day has no such interval. */
export function startInDay(columns: DayColumns, column: number, day: number, clock: DayClock): number | null {
  const start = columns.starts[column] * MINUTE;
  if (clock !== 'local')
    return start >= DAY || columns.second[column] ? null : day + start - (clock === 'winter' ? HOUR : 0);
  if (columns.by === 'number') {
    const instant = instantOf(day) + start;
    return instant < instantOf(day + DAY) ? instant : null;
  }
  const wall = day + start;
  if (isSkipped(wall)) return null;
  if (columns.second[column]) return isTwice(wall) ? instantOf(wall, true) : null;
  return instantOf(wall);
}
