/** Moments as files write them: text to an instant, or to what the clock showed. */
import { DAY, HOUR, MINUTE } from '../format/amsterdamClock.ts';

export type Moment =
  /** Unix seconds or ms, or a time with its offset: certain. */
  | { kind: 'instant'; ms: number; from: 'unix' | 'offset' }
  /** A clock without offset. `late`: written as 24:00. */
  | { kind: 'wall'; ms: number; late: boolean }
  | { kind: 'date'; ms: number }
  /** A time of day, ms after midnight. */
  | { kind: 'clock'; ms: number; late: boolean };

export type DateOrder = 'dayFirst' | 'monthFirst';

const DATE = String.raw`(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})`;
const CLOCK = String.raw`(\d{1,2})[:.u](\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?:\s*([ap])\.?m\.?)?`;
const OFFSET = String.raw`(?:\s*(Z|UTC|GMT|CES?T|MES?Z|[+-]\d{2}(?::?\d{2})?))?`;
const FULL = new RegExp(`^${DATE}(?:[T\\s,;_]+${CLOCK}${OFFSET})?$`, 'i');
const ONLY_CLOCK = new RegExp(`^${CLOCK}$`, 'i');
/** "00:00-00:15" and "00:00 - 00:15": an interval of the day, named by its start. */
const CLOCK_RANGE = /^(\d{1,2}):(\d{2})(?::\d{2})?\s*(?:-|–|tot|t\/m|to)\s*\d{1,2}:\d{2}(?::\d{2})?$/i;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2}):?(\d{2})?)?(Z)?$/;
const UNIX = /^(\d{10})(?:\.\d+)?$/;
const UNIX_MS = /^\d{13}$/;
/** Days since 30 December 1899, as spreadsheets count: 2010 to 2064. */
const SERIAL = /^([45]\d{4})(?:[.,](\d+))?$/;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** "12-jan-2026 00:15", "12 januari 2026", "Jan 12, 2026 12:15 AM". */
const DAY_NAMED = /^(\d{1,2})[-\s./]+([a-z]{3,9})\.?[-\s./,]+(\d{4})(?!\d)/i;
const NAMED_DAY = /^([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/i;
/** Dutch, English and German names by their first letters; mei and may, mrt and maart. */
const MONTHS = [
  /^jan/,
  /^feb/,
  /^(mar|maa|mrt|mär)/,
  /^apr/,
  /^(mei|may|mai)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(ok|oc)t/,
  /^nov/,
  /^de[cz]/,
];

/** The date with its month as a number, which then has one order only; other text as it was. */
function withNumberedMonth(text: string): string {
  if (!/[a-z]{3}/i.test(text)) return text;
  const dayFirst = DAY_NAMED.exec(text);
  const found = dayFirst ?? NAMED_DAY.exec(text);
  if (found === null) return text;
  const [whole, one, other, year] = found;
  const [day, name] = dayFirst ? [one, other] : [other, one];
  const month = MONTHS.findIndex((start) => start.test(name.toLowerCase())) + 1;
  return month === 0 ? text : `${year}-${month}-${day}${text.slice(whole.length)}`;
}

/** Null where the text is no moment. `order` is only asked for dates such as 06/04/2026. */
export function readMoment(written: string, order: DateOrder): Moment | null {
  const text = withNumberedMonth(written);
  const full = FULL.exec(text);
  if (full) return readFull(full, order);
  if (UNIX.test(text)) return { kind: 'instant', ms: Math.round(Number(text)) * 1000, from: 'unix' };
  if (UNIX_MS.test(text)) return { kind: 'instant', ms: Number(text), from: 'unix' };
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hours, minutes, seconds, zulu] = compact;
    const date = dateMs(Number(year), Number(month), Number(day));
    if (date === null) return null;
    if (hours === undefined) return { kind: 'date', ms: date };
    return withClock(date, clockMs(hours, minutes, seconds), zulu);
  }
  const clock = ONLY_CLOCK.exec(text) ?? CLOCK_RANGE.exec(text);
  if (clock) {
    const ms = clockMs(clock[1], clock[2], clock[3], clock[4]);
    return ms === null ? null : { kind: 'clock', ms, late: ms === DAY };
  }
  const serial = SERIAL.exec(text);
  if (serial) {
    // A fraction of a day in decimals: the nearest minute is meant.
    const minutes = Math.round(Number(`0.${serial[2] ?? 0}`) * 1440);
    const date = SERIAL_ZERO + Number(serial[1]) * DAY;
    return serial[2] === undefined
      ? { kind: 'date', ms: date }
      : { kind: 'wall', ms: date + minutes * MINUTE, late: false };
  }
  return null;
}

/** Whether the two orders of day and month would give different dates. */
export function hasTwoOrders(text: string): boolean {
  const parts = FULL.exec(text);
  return parts !== null && parts[1].length < 3;
}

/** The first two numbers of such a date. */
export function firstTwo(text: string): readonly [number, number] {
  const parts = FULL.exec(text)!;
  return [Number(parts[1]), Number(parts[2])];
}

function readFull(parts: RegExpExecArray, order: DateOrder): Moment | null {
  const [, one, two, three, hours, minutes, seconds, half, offset] = parts;
  let date: number | null = null;
  if (one.length === 4) date = dateMs(Number(one), Number(two), Number(three));
  else if (one.length <= 2 && (three.length === 4 || three.length === 2)) {
    const year = three.length === 2 ? 2000 + Number(three) : Number(three);
    const [day, month] = order === 'dayFirst' ? [one, two] : [two, one];
    date = dateMs(year, Number(month), Number(day));
  }
  if (date === null) return null;
  if (hours === undefined) return { kind: 'date', ms: date };
  return withClock(date, clockMs(hours, minutes, seconds, half), offset);
}

function withClock(date: number, clock: number | null, offset: string | undefined): Moment | null {
  if (clock === null) return null;
  if (offset === undefined) return { kind: 'wall', ms: date + clock, late: clock === DAY };
  return { kind: 'instant', ms: date + clock - offsetMs(offset), from: 'offset' };
}

function dateMs(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2200) return null;
  const ms = Date.UTC(year, month - 1, day);
  return day > 28 && new Date(ms).getUTCDate() !== day ? null : ms;
}

function clockMs(hours: string, minutes: string, seconds = '0', half?: string): number | null {
  let hour = Number(hours);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const ms = hour * HOUR + Number(minutes) * MINUTE + Number(seconds) * 1000;
  return Number(minutes) > 59 || Number(seconds) > 59 || ms > DAY ? null : ms;
}

function offsetMs(text: string): number {
  switch (text.toUpperCase()) {
    case 'Z':
    case 'UTC':
    case 'GMT':
      return 0;
    case 'CET':
    case 'MEZ':
      return HOUR;
    case 'CEST':
    case 'MESZ':
      return 2 * HOUR;
    default: {
      const sign = text.startsWith('-') ? -1 : 1;
      const digits = text.slice(1).replace(':', '').padEnd(4, '0');
      return sign * (Number(digits.slice(0, 2)) * HOUR + Number(digits.slice(2)) * MINUTE);
    }
  }
}
