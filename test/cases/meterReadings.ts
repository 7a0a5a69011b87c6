import fc from 'fast-check';
import { meterRecord, type MeterRecord } from '../../shared/meter/record.ts';
import type { MeterReading } from '../../shared/meter/reading.ts';

/** A reading of quarters as if it came from a file that left no question. NaN is a quarter without a value. */
export function readingOf(
  startMs: number,
  importKWh: readonly number[],
  exportKWh: readonly number[] | null = null,
): MeterReading {
  return {
    form: {
      kind: 'delimited',
      delimiter: ';',
      encoding: 'utf8',
      headerLine: 1,
      dayRows: false,
      used: [{ name: 'Afname (kWh)', direction: 'import' }],
      leftOut: [],
    },
    stepMinutes: 15,
    sourceMinutes: 15,
    startMs,
    importKWh: Float64Array.from(importKWh),
    exportKWh: exportKWh === null ? null : Float64Array.from(exportKWh),
    decisions: [],
    problems: {
      gaps: [],
      duplicates: { identical: 0, conflicting: 0, firstConflictMs: null },
      rejected: { total: 0, first: [] },
      blankAsZero: 0,
      meterChanges: [],
      flatDays: 0,
      estimated: 0,
    },
  };
}

/** A few quarters to a few weeks of measured power, with gaps and with or without feed-in. */
export const meterRecords: fc.Arbitrary<MeterRecord> = fc
  .record({
    start: fc.integer({ min: 0, max: 400 * 96 }),
    weeks: fc.constantFrom(0, 1, 3),
    some: fc.array(fc.oneof(fc.constant(NaN), fc.integer({ min: 0, max: 50_000 })), { minLength: 1, maxLength: 100 }),
    gives: fc.boolean(),
  })
  .map(({ start, weeks, some, gives }) => {
    const length = Math.max(some.length, weeks * 672);
    const quarters = Array.from({ length }, (_, index) => some[index % some.length] / 1000);
    // A reading begins and ends with a value.
    quarters[0] = quarters[length - 1] = 1.25;
    const given = quarters.map((kWh) => (Number.isNaN(kWh) ? NaN : kWh > 30 ? 2.5 : 0));
    const reading = readingOf(Date.UTC(2025, 0, 1) + start * 900_000, quarters, gives ? given : null);
    return meterRecord(reading, 'kwartieren.csv', {});
  });
