/**
 * Dutch clock time and UTC, quick enough for a million lines: Temporal is asked once for the two changes of a year.
 *
 * A wall time is written as the ms that UTC would have with the same digits on the clock.
 */
import { Temporal } from 'temporal-polyfill';

const ZONE = 'Europe/Amsterdam';
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

interface Changes {
  /** Instants at which summer time begins and ends, ms; Infinity where a year has none. */
  summer: number;
  winter: number;
}

const known = new Map<number, Changes>();

function changesOf(year: number): Changes {
  const remembered = known.get(year);
  if (remembered) return remembered;
  const start = Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(ZONE);
  const first = start.getTimeZoneTransition('next');
  const second = first?.getTimeZoneTransition('next') ?? null;
  const inYear = (moment: Temporal.ZonedDateTime | null): number =>
    moment !== null && moment.year === year ? moment.epochMilliseconds : Infinity;
  const found = { summer: inYear(first), winter: inYear(second) };
  known.set(year, found);
  return found;
}

/** Ms that the clock in the Netherlands is ahead of UTC at an instant. */
export function offsetAt(instant: number): number {
  const { summer, winter } = changesOf(new Date(instant + HOUR).getUTCFullYear());
  return instant >= summer && instant < winter ? 2 * HOUR : HOUR;
}

export function wallOf(instant: number): number {
  return instant + offsetAt(instant);
}

/**
 * The instant of a wall time. In the night of October it is the first of the two unless `second` is asked for; a time
 * that the clock skips in March is as far behind the change as it says.
 */
export function instantOf(wall: number, second = false): number {
  const summer = wall - 2 * HOUR;
  const winter = wall - HOUR;
  const isSummer = offsetAt(summer) === 2 * HOUR;
  const isWinter = offsetAt(winter) === HOUR;
  if (isSummer && isWinter) return second ? winter : summer;
  return isSummer ? summer : winter;
}

/** Whether the clock shows this time twice. */
export function isTwice(wall: number): boolean {
  return instantOf(wall) !== instantOf(wall, true);
}

/** Whether the clock never shows this time. */
export function isSkipped(wall: number): boolean {
  return wallOf(instantOf(wall)) !== wall;
}
