/**
 * Dates as ISO text, full or partial ("2026", "2027-12", "2027-12-31"). A partial date is the interval of
 * days that it may mean; nothing here ever asks what day it is today.
 */
import { Temporal } from 'temporal-polyfill';
import type { Language } from './numbers.ts';

/** A full ISO date, "2027-12-31". */
export type IsoDate = string;
/** "2027", "2027-12" or "2027-12-31". */
export type PartialDate = string;

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export type DateReading = { ok: true; date: PartialDate } | { ok: false; problem: 'empty' | 'notADate' | 'notFull' };

/** Reads 31-12-2026, 31/12/2026, 12-2026, 2026 and ISO forms. `full` asks for a day. */
export function readDate(text: string, options: { full?: boolean } = {}): DateReading {
  const bare = text.trim();
  if (bare === '') return { ok: false, problem: 'empty' };
  const date = toIso(bare);
  if (date === null || !isPartialDate(date)) return { ok: false, problem: 'notADate' };
  if (options.full && date.length < 10) return { ok: false, problem: 'notFull' };
  return { ok: true, date };
}

function toIso(text: string): string | null {
  if (PARTIAL.test(text)) return text;
  const pad = (part: string): string => part.padStart(2, '0');
  const full = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (full) return `${full[3]}-${pad(full[2])}-${pad(full[1])}`;
  const month = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (month) return `${month[2]}-${pad(month[1])}`;
  return null;
}

/** Whether the text is an existing year, month or day between 1900 and 2200. */
export function isPartialDate(text: string): boolean {
  const parts = PARTIAL.exec(text);
  if (!parts) return false;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? '1');
  const day = Number(parts[3] ?? '1');
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1) return false;
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
}

/** First and last day that a partial date may mean. */
export function dayRange(date: PartialDate): { first: IsoDate; last: IsoDate } {
  if (date.length === 10) return { first: date, last: date };
  if (date.length === 7) return { first: `${date}-01`, last: addDays(addMonths(`${date}-01`, 1), -1) };
  return { first: `${date}-01-01`, last: `${date}-12-31` };
}

/**
 * A reckoning of dates that remembers its answers: the ledgers ask for the same few days thousands of times, and the
 * calendar library takes microseconds for each.
 */
function remembering<By extends string | number, Answer>(
  reckon: (date: IsoDate, by: By) => Answer,
): (date: IsoDate, by: By) => Answer {
  const known = new Map<string, Answer>();
  return (date, by) => {
    const key = `${date}|${by}`;
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    const reckoned = reckon(date, by);
    // A long session must not fill the memory.
    if (known.size === MOST_REMEMBERED) known.clear();
    known.set(key, reckoned);
    return reckoned;
  };
}

const MOST_REMEMBERED = 20_000;

export const addDays = remembering((date: IsoDate, days: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ days }).toString(),
);

/** The same day some months later; the last day of that month where it has no such day. */
export const addMonths = remembering((date: IsoDate, months: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ months }).toString(),
);

export const addYears = remembering((date: IsoDate, years: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ years }).toString(),
);

/** Whole days from the first date to the second; negative when the second lies earlier. */
export const daysBetween = remembering(
  (from: IsoDate, to: IsoDate): number => Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days,
);

export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

const MONTHS = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** "31 december 2026", "december 2026" or "2026". */
export function writeDate(date: PartialDate, language: Language): string {
  const parts = PARTIAL.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  if (month === undefined) return year;
  const name = MONTHS[language][Number(month) - 1];
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** "31-12-2026": the short form for tables and fields. */
export function writeShortDate(date: PartialDate): string {
  return date.split('-').reverse().join('-');
}

export type TimeReading = { ok: true; time: string } | { ok: false; problem: 'empty' | 'notATime' };

/** Reads 5:30, 05.30, 0530, 5 and 5u30 as "05:30". */
export function readTime(text: string): TimeReading {
  const bare = text.trim().toLowerCase();
  if (bare === '') return { ok: false, problem: 'empty' };
  const parts = /^(\d{1,2})(?:[:.uh](\d{2})?)?$/.exec(bare) ?? /^(\d{2})(\d{2})$/.exec(bare);
  if (!parts) return { ok: false, problem: 'notATime' };
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? '0');
  if (hours > 23 || minutes > 59) return { ok: false, problem: 'notATime' };
  return { ok: true, time: `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
}

export type TimesReading = { ok: true; times: string[] } | { ok: false };

/** Reads "22:00, 02:00", also with ; or a blank between, as times in the order in which they stand, each once. */
export function readTimes(text: string): TimesReading {
  const times: string[] = [];
  for (const part of text.split(/[\s,;]+/)) {
    const reading = readTime(part);
    if (!reading.ok && reading.problem === 'notATime') return { ok: false };
    if (reading.ok && !times.includes(reading.time)) times.push(reading.time);
  }
  return { ok: true, times };
}

/** Minutes after midnight of "05:30". */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
