/** What the site takes from the grid and what it gives back, from series with a direction or a sign. */
import { wallOf, DAY, HOUR } from '../format/amsterdamClock.ts';
import { decided, type Decide } from './decide.ts';
import type { Direction } from './reading.ts';
import type { Series } from './registers.ts';

export function netOf(
  series: readonly Series[],
  energy: readonly Float64Array[],
  first: number,
  step: number,
  decide: Decide,
): { importKWh: Float64Array; exportKWh: Float64Array | null } {
  const of = (direction: Direction): Float64Array[] =>
    energy.filter((_, index) => series[index].direction === direction);
  const given = together(of('export'));
  // Some portals write what is given back with a minus.
  const back = given !== null && mostlyNegative(given) ? given.map((value) => (value === 0 ? 0 : -value)) : given;
  const taken = together(of('import'));
  const both = together(of('net')) ?? (taken !== null && taken.some((value) => value < 0) ? taken : null);
  if (both === null) {
    const length = back?.length ?? 0;
    return { importKWh: taken ?? new Float64Array(length), exportKWh: back };
  }
  const isNegative = both.some((value) => value < 0);
  const night = meanAtNight(both, first, step);
  const reversed = night < 0;
  const sign = decide(
    'sign',
    reversed
      ? { choice: 'exportPositive', because: 'negativeAtNight', values: {}, certain: false }
      : decided('importPositive', isNegative ? 'negativeValues' : 'columnName'),
  );
  const net = sign === 'exportPositive' ? both.map((value) => (value === 0 ? 0 : -value)) : both;
  const importKWh = net.map((value) => (value < 0 ? 0 : value));
  const exportKWh = net.map((value, index) => (value < 0 ? -value : 0 * value) + (back === null ? 0 : back[index]));
  return { importKWh, exportKWh: isNegative || back !== null ? exportKWh : null };
}

/**
 * Series of one direction added up. Where only one of them has a value in most intervals (the tariff that runs), that
 * one is the sum; otherwise an interval is known when all of them are.
 */
function together(parts: readonly Float64Array[]): Float64Array | null {
  if (parts.length < 2) return parts[0] ?? null;
  const length = Math.min(...parts.map((values) => values.length));
  const sums = new Float64Array(length);
  let single = 0;
  let any = 0;
  const counts = new Uint8Array(length);
  for (let index = 0; index < length; index++) {
    for (const values of parts) {
      if (Number.isNaN(values[index])) continue;
      sums[index] += values[index];
      counts[index]++;
    }
    if (counts[index] > 0) any++;
    if (counts[index] === 1) single++;
  }
  const takeTurns = single > any / 2;
  return sums.map((sum, index) => (counts[index] === 0 || (!takeTurns && counts[index] < parts.length) ? NaN : sum));
}

function mostlyNegative(values: Float64Array): boolean {
  let below = 0;
  let above = 0;
  for (const value of values) {
    if (value < 0) below++;
    else if (value > 0) above++;
  }
  return below > above;
}

/** Mean between ten in the evening and four: panels give nothing then. */
function meanAtNight(values: Float64Array, first: number, step: number): number {
  let sum = 0;
  let count = 0;
  values.forEach((value, index) => {
    const clock = wallOf(first + index * step) % DAY;
    if (Number.isNaN(value) || (clock >= 4 * HOUR && clock < 22 * HOUR)) return;
    sum += value;
    count++;
  });
  return count === 0 ? 0 : sum / count;
}
