/** The clock of the file: from what it showed to UTC. */
import { DAY, HOUR, instantOf, isTwice, MINUTE } from '../format/amsterdamClock.ts';
import { decided, type Decide, type Verdict } from './decide.ts';
import type { Series } from './registers.ts';

/** Whether the first of these moments comes last. */
export function newestFirst(times: readonly number[]): boolean {
  let back = 0;
  for (let index = 1; index < times.length; index++) {
    if (times[index] < times[index - 1]) back++;
    else if (times[index] > times[index - 1]) back--;
  }
  return back > 0;
}

/**
 * What the clock showed becomes UTC; in the night of October the order of the rows tells the first hour from the second.
 * Gives back how far the clock of the file was ahead of UTC, ms; null where it changed with the season.
 */
export function toInstants(series: readonly Series[], utcNamed: boolean, decide: Decide): number | null {
  const clock = decide('clock', { ...clockOf(series, utcNamed), choices: ['local', 'winter', 'utc'] });
  const ahead = clock === 'local' ? null : clock === 'winter' ? HOUR : 0;
  for (const one of series) {
    if (ahead !== null) {
      for (let index = 0; index < one.times.length; index++) one.times[index] -= ahead;
      continue;
    }
    const { times } = one;
    const backward = newestFirst(times);
    const minutes = usualStep(times);
    const paired = pairedNights(times);
    let before = NaN;
    let isSecond = false;
    for (let step = 0; step < times.length; step++) {
      const index = backward ? times.length - 1 - step : step;
      const wall = times[index];
      const night = isTwice(wall);
      if (!night || Math.abs(wall - before) > DAY) isSecond = false;
      // Back on the clock, or the same hour again: the second time round.
      if (night && (wall < before || (wall === before && minutes >= 60))) isSecond = true;
      if (night && paired.has(wall - (wall % DAY))) isSecond = wall === before;
      before = night ? wall : NaN;
      times[index] = instantOf(wall, isSecond);
    }
  }
  return ahead;
}

/**
 * Nights in which the hour that comes twice stands sorted by its clock: 02:00, 02:00, 02:15, 02:15. Every clock time is
 * there twice and side by side; the first of two is then of the first hour. Where only some are, lines are doubled.
 */
function pairedNights(times: readonly number[]): ReadonlySet<number> {
  const runs = new Map<number, number[]>();
  let before = NaN;
  for (const wall of times) {
    if (isTwice(wall)) {
      const day = wall - (wall % DAY);
      const lengths = runs.get(day) ?? [];
      if (wall === before) lengths[lengths.length - 1]++;
      else lengths.push(1);
      runs.set(day, lengths);
    }
    before = wall;
  }
  return new Set([...runs].filter(([, lengths]) => lengths.every((length) => length === 2)).map(([day]) => day));
}

function clockOf(series: readonly Series[], utcNamed: boolean): Verdict {
  if (utcNamed) return decided('utc', 'utcInName');
  const longest = series.reduce<Series | null>(
    (most, one) => (one.times.length > (most?.times.length ?? 0) ? one : most),
    null,
  );
  const nights = longest === null ? [] : changingNights(longest.times);
  const step = Math.min(60, Math.max(15, longest === null ? 60 : usualStep(longest.times))) * MINUTE;
  let verdict = decided('local', 'noOffset');
  for (const { day, seen } of nights) {
    const values = { at: new Date(day).toISOString().slice(0, 10) };
    const inHour = [...seen.keys()].filter((clock) => clock >= 2 * HOUR && clock < 3 * HOUR);
    const around = seen.has(2 * HOUR - step) && seen.has(3 * HOUR);
    // A label of 02:00 alone can be the end of the hour before.
    const isFull = inHour.length === HOUR / step && around;
    if (instantOf(day + DAY) - instantOf(day) < DAY) {
      if (isFull) return { choice: 'winter', because: 'hourThatIsNot', values, certain: false };
      if (around) return decided('local', 'skippedHour', values);
    } else if (inHour.length > 0 && inHour.every((clock) => seen.get(clock)! > 1)) {
      verdict = decided('local', 'doubleHour', values);
    } else if (isFull && verdict.because === 'noOffset') {
      verdict = { choice: 'local', because: 'noDoubleHour', values, certain: false };
    }
  }
  return verdict;
}

/** The clock times between one and four in the nights that are an hour shorter or longer, and how often each is there. */
function changingNights(times: readonly number[]): { day: number; seen: Map<number, number> }[] {
  const nights = new Map<number, Map<number, number>>();
  for (const wall of times) {
    const clock = ((wall % DAY) + DAY) % DAY;
    if (clock < HOUR || clock > 4 * HOUR) continue;
    const day = wall - clock;
    if (instantOf(day + DAY) - instantOf(day) === DAY) continue;
    const seen = nights.get(day) ?? new Map<number, number>();
    nights.set(day, seen);
    seen.set(clock, (seen.get(clock) ?? 0) + 1);
  }
  return [...nights].map(([day, seen]) => ({ day, seen }));
}

/** The difference that rows on end have most often, minutes; 0 where there are too few. */
export function usualStep(times: readonly number[]): number {
  const counts = new Map<number, number>();
  for (let index = 1; index < times.length; index++) {
    const minutes = Math.round(Math.abs(times[index] - times[index - 1]) / MINUTE);
    if (minutes > 0 && minutes <= 60 * 24 * 32) counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  }
  let best = 0;
  let most = 0;
  for (const [minutes, count] of counts) {
    if (count > most || (count === most && minutes < best)) [best, most] = [minutes, count];
  }
  return best;
}
