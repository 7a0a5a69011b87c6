/** The moment of each row: which column tells it, in which order day and month stand, and on which clock. */
import { HOUR, MINUTE, instantOf } from '../format/amsterdamClock.ts';
import type { Layout, TimeColumn } from './columns.ts';
import { decided, type Decide } from './decide.ts';
import { firstTwo, hasTwoOrders, readMoment, type DateOrder } from './moments.ts';
import type { Sheet } from './sheet.ts';

export interface RowTimes {
  /** On the clock of the file, or as instants where the file says them. */
  clock: 'wall' | 'instant';
  from: 'unix' | 'offset' | 'quarterNumber' | null;
  /** Null where the row has no moment. */
  at: (row: readonly string[]) => number | null;
  /** By the columns: the moment is the start or the end of the interval; null where they do not say. */
  label: { choice: 'start' | 'end'; because: 'fromAndTo' | 'columnName'; name: string } | null;
  /** Length of an interval by its two moments, minutes; null without. */
  minutes: number | null;
  /** A midnight was written as 24:00, which only ends a day. */
  sawLate: () => boolean;
}

const RANK: Readonly<Record<TimeColumn['holds'], number>> = { instant: 0, wall: 1, date: 2, clock: 3 };
const ROLE_RANK: Readonly<Record<TimeColumn['time'], number>> = { from: 0, moment: 1, to: 2 };

export function rowTimes(sheet: Sheet, layout: Layout, decide: Decide): RowTimes | null {
  const sorted = [...layout.times].sort(
    (one, other) => RANK[one.holds] - RANK[other.holds] || ROLE_RANK[one.time] - ROLE_RANK[other.time],
  );
  const column = sorted[0];
  if (column.holds === 'clock') return null;
  const order = dateOrder(sheet, layout, column, decide);
  const sameKind = layout.times.filter((other) => other.holds === column.holds);
  const partner = column.time === 'to' ? undefined : sameKind.find((other) => other.time === 'to');
  const clockFor = (one: TimeColumn): TimeColumn | undefined =>
    layout.times.find((other) => other.holds === 'clock' && other.time === one.time) ??
    layout.times.find((other) => other.holds === 'clock');

  let late = false;
  let from: RowTimes['from'] = null;
  /** The last midnight that may end the day in its date column. */
  let previous: number | null = null;
  const momentAt = (row: readonly string[], one: TimeColumn): number | null => {
    const text = row[one.index] ?? '';
    const moment = text === '' ? null : readMoment(text, order);
    if (moment === null) return null;
    switch (moment.kind) {
      case 'instant':
        from ??= moment.from;
        return moment.ms;
      case 'wall':
        late ||= moment.late;
        return moment.ms;
      case 'clock':
        return null;
      case 'date':
        break;
    }
    if (layout.hour !== null) return hourInDay(row, layout.hour, layout.quarter, moment.ms);
    if (layout.quarter !== null) {
      const number = Number(row[layout.quarter]);
      if (!Number.isInteger(number) || number < 1 || number > 100) return null;
      return instantOf(moment.ms) + (number - 1) * 15 * MINUTE;
    }
    const clock = one.holds === 'date' ? clockFor(one) : undefined;
    if (!clock) return moment.ms;
    const time = readMoment(row[clock.index] ?? '', order);
    if (time?.kind !== 'clock') return null;
    late ||= time.late;
    return moment.ms + time.ms;
  };

  const at = (row: readonly string[]): number | null => {
    const ms = momentAt(row, column);
    // A date column that keeps the day until its last midnight: 23:45 and then 00:00 of the same date.
    const jumpsBack = ms !== null && previous !== null && ms - previous < -22 * HOUR && ms - previous > -24 * HOUR;
    if (jumpsBack && column.holds === 'date' && ms % (24 * HOUR) === 0) {
      late = true;
      return ms + 24 * HOUR;
    }
    previous = ms;
    return ms;
  };

  const quarterNumber = layout.quarter !== null && layout.hour === null && column.holds === 'date';
  return {
    clock: column.holds === 'instant' || quarterNumber ? 'instant' : 'wall',
    get from() {
      return quarterNumber ? ('quarterNumber' as const) : from;
    },
    at,
    label: labelOf(column, partner, quarterNumber || (layout.hour !== null && column.holds === 'date')),
    minutes: partner
      ? lengthBetween(
          sheet,
          layout,
          (row) => momentAt(row, column),
          (row) => momentAt(row, partner),
        )
      : null,
    sawLate: () => late,
  };
}

/** On the clock of the file: an hour by its number, and in it a quarter 1 to 4 where there is one. */
function hourInDay(
  row: readonly string[],
  hour: NonNullable<Layout['hour']>,
  quarter: number | null,
  day: number,
): number | null {
  const hours = Number(row[hour.index]) - hour.first;
  const number = quarter === null ? 1 : Number(row[quarter]);
  if (row[hour.index] === '' || !(hours >= 0 && hours < 24) || ![1, 2, 3, 4].includes(number)) return null;
  return day + hours * HOUR + (number - 1) * 15 * MINUTE;
}

function labelOf(column: TimeColumn, partner: TimeColumn | undefined, quarterNumber: boolean): RowTimes['label'] {
  if (quarterNumber) return { choice: 'start', because: 'columnName', name: column.name };
  if (partner) return { choice: 'start', because: 'fromAndTo', name: `${column.name}, ${partner.name}` };
  if (column.time === 'from') return { choice: 'start', because: 'columnName', name: column.name };
  if (column.time === 'to') return { choice: 'end', because: 'columnName', name: column.name };
  return null;
}

const LOOKED_AT = 50;

function lengthBetween(
  sheet: Sheet,
  { firstRow }: Layout,
  start: (row: readonly string[]) => number | null,
  end: (row: readonly string[]) => number | null,
): number | null {
  const lengths = sheet.rows.slice(firstRow, firstRow + LOOKED_AT).flatMap((row) => {
    const one = start(row);
    const other = end(row);
    // An end of 23:59:59 means midnight.
    return one === null || other === null ? [] : [Math.round((other - one) / MINUTE)];
  });
  const usual = lengths.sort((one, other) => one - other)[Math.floor(lengths.length / 2)];
  return usual !== undefined && usual > 0 ? usual : null;
}

/** Day before month, unless a number above 12 or the order of the days speaks for the other. */
function dateOrder(sheet: Sheet, { firstRow }: Layout, column: TimeColumn, decide: Decide): DateOrder {
  const dates: string[] = [];
  for (let row = firstRow; row < sheet.rows.length; row++) {
    const text = sheet.rows[row][column.index] ?? '';
    if (!hasTwoOrders(text)) continue;
    dates.push(text);
    const [first, second] = firstTwo(text);
    if (first > 12 || second > 12) {
      const choice = first > 12 ? 'dayFirst' : 'monthFirst';
      return decide('dateOrder', decided(choice, 'dayAbove12', { example: text })) as DateOrder;
    }
  }
  if (dates.length === 0) return 'dayFirst';
  const steps = (order: DateOrder): number => {
    let small = 0;
    for (let index = 1; index < dates.length; index++) {
      const one = readMoment(dates[index - 1], order);
      const other = readMoment(dates[index], order);
      if (one && other && Math.abs(other.ms - one.ms) <= 25 * HOUR && one.ms !== other.ms) small++;
    }
    return small;
  };
  const [dayFirst, monthFirst] = [steps('dayFirst'), steps('monthFirst')];
  const values = { example: dates[0] };
  if (dayFirst !== monthFirst) {
    return decide(
      'dateOrder',
      decided(dayFirst > monthFirst ? 'dayFirst' : 'monthFirst', 'orderOfDays', values),
    ) as DateOrder;
  }
  return decide('dateOrder', { choice: 'dayFirst', because: 'notSettled', values, certain: false }) as DateOrder;
}
