import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/meter/bytes.ts';
import type { Answers, MeterReading } from '../../../shared/meter/reading.ts';
import { readMeterFile } from '../../../shared/meter/readMeterFile.ts';
import { QUARTER, writeDayRows, writeFile, type Form, type Series } from './writtenFiles.ts';

function read(bytes: Uint8Array, answers: Answers = {}): MeterReading {
  const decoded = decode(bytes);
  if (!decoded.ok) throw new Error(decoded.reason);
  const result = readMeterFile(decoded, answers);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.reading;
}

/** What the reader must give back, in Wh per quarter. */
function expectSame(reading: MeterReading, series: Series, { exported }: { exported: boolean }): void {
  expect(reading.startMs).toBe(series.startMs);
  expect([...reading.importKWh].map((kWh) => Math.round(kWh * 1000))).toEqual(series.importWh);
  const given = reading.exportKWh === null ? null : [...reading.exportKWh].map((kWh) => Math.round(kWh * 1000));
  const none = series.exportWh.every((wh) => wh === 0);
  if (exported && !none) expect(given).toEqual(series.exportWh);
  else expect(given?.every((wh) => wh === 0) ?? true).toBe(true);
  expect(reading.problems.gaps).toEqual([]);
  expect(reading.problems.rejected.total).toBe(0);
  expect(reading.problems.duplicates).toMatchObject({ identical: 0, conflicting: 0 });
}

/** Midnights in the Netherlands: around both changes of the clock, and an ordinary one in each season. */
const MIDNIGHTS = [
  Date.UTC(2026, 2, 27, 23),
  Date.UTC(2026, 9, 23, 22),
  Date.UTC(2027, 2, 26, 23),
  Date.UTC(2025, 9, 24, 22),
  Date.UTC(2026, 0, 11, 23),
  Date.UTC(2026, 6, 4, 22),
];
/** Local days of 92, 96 or 100 quarters from one of those midnights on, by the clock of Intl. */
function daysFrom(startMs: number, days: number): number {
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hourCycle: 'h23' });
  let count = 0;
  for (let left = days; left > 0; count += 4) {
    if (hour.format(startMs + (count + 4) * QUARTER) === '00') left--;
  }
  return count;
}

const series: fc.Arbitrary<Series> = fc
  .record({ startMs: fc.constantFrom(...MIDNIGHTS), days: fc.integer({ min: 2, max: 4 }), seed: fc.integer() })
  .map(({ startMs, days, seed }) => {
    const count = daysFrom(startMs, days);
    // A small generator of our own: thousands of quarters as single arbitraries would take minutes.
    let state = seed >>> 0;
    const next = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const importWh: number[] = [];
    const exportWh: number[] = [];
    for (let quarter = 0; quarter < count; quarter++) {
      const midday = quarter % 96 > 36 && quarter % 96 < 64;
      const gives = midday && next() < 0.6;
      importWh.push(gives ? 0 : 200 + Math.floor(next() * 30_000));
      exportWh.push(gives ? 1 + Math.floor(next() * 20_000) : 0);
    }
    return { startMs, importWh, exportWh };
  });

const form: fc.Arbitrary<Form> = fc
  .record({
    delimiter: fc.constantFrom(';' as const, ',' as const, '\t' as const, '|' as const),
    decimal: fc.constantFrom(',' as const, '.' as const),
    encoding: fc.constantFrom(
      'utf8' as const,
      'utf8bom' as const,
      'utf16le' as const,
      'utf16be' as const,
      'windows1252' as const,
    ),
    lineEnd: fc.constantFrom('\n' as const, '\r\n' as const),
    label: fc.constantFrom('start' as const, 'end' as const, 'both' as const),
    time: fc.constantFrom('local' as const, 'offset' as const, 'unix' as const, 'unixMs' as const, 'utc' as const),
    date: fc.constantFrom('iso' as const, 'dmy' as const, 'dmySlash' as const, 'split' as const),
    unit: fc.constantFrom('kWh' as const, 'Wh' as const, 'kW' as const),
    kind: fc.constantFrom('interval' as const, 'counter' as const),
    feedIn: fc.constantFrom('column' as const, 'signed' as const, 'rows' as const, 'none' as const),
    preamble: fc.boolean(),
    newestFirst: fc.boolean(),
  })
  // Power and a net value do not add up to the reading of a counter.
  .filter((one) => one.kind === 'interval' || (one.unit !== 'kW' && one.feedIn !== 'signed'));

describe('a series written in any form', () => {
  it('is read back equal, over both changes of the clock', () => {
    fc.assert(
      fc.property(series, form, (written, manner) => {
        const exported = manner.feedIn !== 'none';
        const source = exported ? written : { ...written, exportWh: written.exportWh.map(() => 0) };
        expectSame(read(writeFile(source, manner)), source, { exported });
      }),
      { numRuns: 400 },
    );
  });

  it('is read back from rows of days', () => {
    fc.assert(
      fc.property(
        series,
        fc.constantFrom(';' as const, '\t' as const, ',' as const),
        fc.constantFrom(',' as const, '.' as const),
        fc.constantFrom('kWh' as const, 'Wh' as const, 'kW' as const),
        fc.constantFrom('clock' as const, 'clockEnd' as const, 'number' as const),
        (written, delimiter, decimal, unit, columns) => {
          const manner = { delimiter, decimal: delimiter === ',' ? ('.' as const) : decimal, unit, columns };
          const bytes = writeDayRows(written, { ...manner, encoding: 'utf8', lineEnd: '\n' });
          expectSame(read(bytes), { ...written, exportWh: written.importWh.map(() => 0) }, { exported: false });
        },
      ),
      { numRuns: 150 },
    );
  });
});
