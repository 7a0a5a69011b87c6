/**
 * A year of quarter hours as the Netherlands lives it: 35,040 of them (35,136 with a leap day), from 1 January 00:00
 * on, without a break. The short night of March and the long one of October are in it: those days have 92 and 100.
 */
import { DAY, instantOf, MINUTE, wallOf } from '../format/amsterdamClock.ts';
import type { DayType } from './profiles.ts';

export interface CalendarDay {
  /** 1 to 12. */
  month: number;
  /** Day of the month. */
  day: number;
  /** 0 is Monday. */
  weekday: number;
  /** A public holiday counts as Sunday, as it does in the standard profiles. */
  type: DayType;
  /** Its first quarter in the year, and how many it has. */
  first: number;
  quarters: number;
}

export interface YearCalendar {
  year: number;
  quarters: number;
  /** Start of the first quarter, ms since 1970. */
  startMs: number;
  days: readonly CalendarDay[];
  /** Per quarter: the day of the year (0 is 1 January), and the quarter of that day on the clock, 0 to 95. */
  dayOf: Uint16Array;
  clockOf: Uint8Array;
}

const QUARTER = 15 * MINUTE;

export function yearCalendar(year: number): YearCalendar {
  const startMs = instantOf(Date.UTC(year, 0, 1));
  const quarters = (instantOf(Date.UTC(year + 1, 0, 1)) - startMs) / QUARTER;
  const dayOf = new Uint16Array(quarters);
  const clockOf = new Uint8Array(quarters);
  const holidays = publicHolidays(year);
  const days: CalendarDay[] = [];
  for (let wall = Date.UTC(year, 0, 1); wall < Date.UTC(year + 1, 0, 1); wall += DAY) {
    const date = new Date(wall);
    const weekday = (date.getUTCDay() + 6) % 7;
    const isHoliday = holidays.has(date.toISOString().slice(5, 10));
    const type: DayType = isHoliday || weekday === 6 ? 'sunday' : weekday === 5 ? 'saturday' : 'workday';
    const first = (instantOf(wall) - startMs) / QUARTER;
    const length = (instantOf(wall + DAY) - instantOf(wall)) / QUARTER;
    for (let quarter = first; quarter < first + length; quarter++) {
      dayOf[quarter] = days.length;
      clockOf[quarter] = (wallOf(startMs + quarter * QUARTER) - wall) / QUARTER;
    }
    days.push({ month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday, type, first, quarters: length });
  }
  return { year, quarters, startMs, days, dayOf, clockOf };
}

/** Dutch public holidays as "MM-DD". Liberation Day is one every five years; Good Friday is an ordinary working day. */
export function publicHolidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year);
  const fromEaster = (days: number): string => new Date(easter + days * DAY).toISOString().slice(5, 10);
  const kingsDayIsSunday = new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0;
  return new Set([
    '01-01',
    ...[0, 1, 39, 49, 50].map(fromEaster),
    kingsDayIsSunday ? '04-26' : '04-27',
    ...(year % 5 === 0 ? ['05-05'] : []),
    '12-25',
    '12-26',
  ]);
}

/** Midnight (as UTC) of Easter Sunday, by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}

/**
 * For each day of a year the day of another year that it is most like: the same day of the week and the same kind,
 * nearest in the season. Null where none lies within `atMost` days.
 */
export function likeDays(
  days: readonly CalendarDay[],
  others: readonly Pick<CalendarDay, 'month' | 'day' | 'weekday' | 'type'>[],
  atMost = 366,
): (number | null)[] {
  const season = ({ month, day }: Pick<CalendarDay, 'month' | 'day'>): number => Date.UTC(2001, month - 1, day) / DAY;
  const seasons = others.map(season);
  return days.map((one) => {
    const own = season(one);
    let best: number | null = null;
    let nearest = atMost + 0.5;
    others.forEach((other, index) => {
      const isLike = one.type === other.type && (one.type === 'sunday' || one.weekday === other.weekday);
      if (!isLike) return;
      const apart = Math.abs(own - seasons[index]);
      const distance = Math.min(apart, 365 - apart);
      if (distance >= nearest) return;
      nearest = distance;
      best = index;
    });
    return best;
  });
}
