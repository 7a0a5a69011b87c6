/** On which days of the week a group drives: named, or as many as were told from Monday on. */
import { weekDays, type WeekDay } from './schema.ts';

/** How many days, which days, or both. */
export interface DaysAnswer {
  drivingDays: readonly WeekDay[] | null;
  daysPerWeek: number | null;
}

/**
 * The days, 0 is Monday, in the order of the week; as many as the list is long. Named days lead, for they say more than
 * their number. Null while neither is known.
 */
export function drivingDays({ drivingDays: named, daysPerWeek }: DaysAnswer): readonly number[] | null {
  if (named !== null) return inOrder(named).map((day) => weekDays.indexOf(day));
  return daysPerWeek === null ? null : firstDays(daysPerWeek);
}

/** So many days from Monday on: what a number alone means. */
export function firstDays(count: number): readonly number[] {
  return Array.from({ length: count }, (_, day) => day);
}

/** Each day once, Monday first. */
export function inOrder(days: readonly WeekDay[]): WeekDay[] {
  return weekDays.filter((day) => days.includes(day));
}

/** The day on which the next work begins, counted on into the next week: 7 is its Monday. */
export function nextDrivingDay(days: readonly number[], day: number): number {
  return days.find((one) => one > day) ?? days[0] + 7;
}

/** The first day that is followed soonest by another. */
export function dayBeforeShortestRest(days: readonly number[]): number {
  const rest = (day: number): number => nextDrivingDay(days, day) - day;
  return days.reduce((best, day) => (rest(day) < rest(best) ? day : best));
}

/**
 * The days as stretches, for words: Tuesday to Saturday is one. A stretch of two days is told as two single ones; the
 * week is not a circle here, because nobody says "Saturday to Tuesday" of four days.
 */
export function stretchesOf(days: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.last === day - 1) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs.flatMap((run) =>
    run.last - run.first === 1
      ? [
          { first: run.first, last: run.first },
          { first: run.last, last: run.last },
        ]
      : [run],
  );
}
