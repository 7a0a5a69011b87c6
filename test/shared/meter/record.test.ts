import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packIntegers, unpackIntegers } from '../../../shared/meter/compact.ts';
import { meterRecord, meterRecordSchema, siteMeterKW } from '../../../shared/meter/record.ts';
import { readMeterFile } from '../../../shared/meter/readMeterFile.ts';
import type { MeterReading } from '../../../shared/meter/reading.ts';
import { writeFile, type Form } from './writtenFiles.ts';

const form: Form = {
  delimiter: ';',
  decimal: ',',
  encoding: 'utf8',
  lineEnd: '\n',
  label: 'start',
  time: 'local',
  date: 'iso',
  unit: 'kWh',
  kind: 'interval',
  feedIn: 'column',
  preamble: false,
  newestFirst: false,
};

function readText(text: string): MeterReading {
  const result = readMeterFile({ text });
  if (!result.ok) throw new Error(result.reason);
  return result.reading;
}

/** A year of a depot with panels: a few hundred kW by day, with noise in every quarter. */
function yearOfDepot(): MeterReading {
  let state = 20_260_101;
  const noise = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const quarters = Array.from({ length: 35_040 }, (_, quarter) => {
    const hour = (quarter % 96) / 4;
    const load = (hour > 6 && hour < 18 ? 40_000 : 12_000) * (0.8 + 0.4 * noise());
    const sun = Math.max(0, Math.sin(((hour - 6) / 14) * Math.PI)) * 50_000 * noise();
    return load - sun;
  });
  const importWh = quarters.map((wh) => Math.round(Math.max(0, wh)));
  const exportWh = quarters.map((wh) => Math.round(Math.max(0, -wh)));
  const bytes = writeFile({ startMs: Date.UTC(2025, 11, 31, 23), importWh, exportWh }, form);
  return readText(new TextDecoder().decode(bytes));
}

const year = yearOfDepot();

/** The largest difference between one list and another times a factor. */
function furthest(one: Float64Array, other: Float64Array, factor: number): number {
  expect(one).toHaveLength(other.length);
  return one.reduce((most, value, index) => Math.max(most, Math.abs(value - other[index] * factor)), 0);
}

describe('whole numbers in short form', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -(2 ** 30), max: 2 ** 30 }), { maxLength: 400 }), (values) => {
        expect([...(unpackIntegers(packIntegers(values), values.length) ?? [])]).toEqual(values);
      }),
    );
  });

  it('cost a bit each where nothing happens', () => {
    // 9,600 zeros: a bit each, and five bits for each hundred blocks of 96; six bits to a character.
    expect(packIntegers(new Float64Array(9600))).toHaveLength(Math.ceil((9600 + 100 * 5) / 6));
  });

  it('are refused where the text is too short, too long or no base64', () => {
    const text = packIntegers([1, 2, 3, 4000, 5]);
    expect(unpackIntegers(text.slice(1), 5)).toBeNull();
    expect(unpackIntegers(`${text}AAAA`, 5)).toBeNull();
    expect(unpackIntegers(text.replace(text[1], '!'), 5)).toBeNull();
    expect(unpackIntegers(text, 1e9)).toBeNull();
    expect(unpackIntegers(text, -1)).toBeNull();
  });
});

describe('the meter file in the dossier', () => {
  it('keeps a year of quarters to the Wh in less than 100 kB, noise in every quarter included', () => {
    const reading = { ...year, exportKWh: null };
    const record = meterRecord(reading, 'kwartierdata 2026.csv', {});
    expect(record).toMatchObject({ rounded: false, decimals: 3 });
    const text = JSON.stringify(record);
    expect(text.length).toBeLessThan(100_000);
    const back = siteMeterKW(meterRecordSchema.parse(JSON.parse(text)));
    expect(back.startMs).toBe(reading.startMs);
    expect(furthest(back.importKW, reading.importKWh, 4)).toBeLessThan(1e-9);
  });

  it('rounds a year with feed-in to 0.01 kWh where it would not stay small otherwise, and says so', () => {
    const record = meterRecord(year, 'kwartierdata 2026.csv', {});
    expect(record).toMatchObject({ rounded: true, decimals: 2 });
    expect(JSON.stringify(record).length).toBeLessThan(130_000);
    const back = siteMeterKW(record);
    // Half of 0.01 kWh in a quarter is 0.02 kW.
    expect(furthest(back.importKW, year.importKWh, 4)).toBeLessThan(0.02 + 1e-9);
    expect(furthest(back.exportKW!, year.exportKWh!, 4)).toBeLessThan(0.02 + 1e-9);
  });

  it('keeps gaps as gaps', () => {
    const rows = ['00:00;1,25', '00:15;1,5', '01:00;2,125', '01:15;', '01:30;0,5'].map((row) => `2026-01-12 ${row}`);
    const reading = readText(['Van;Afname (kWh)', ...rows].join('\n'));
    const { importKW, exportKW } = siteMeterKW(meterRecordSchema.parse(meterRecord(reading, 'a.csv', {})));
    // 1.25 kWh in a quarter is 5 kW.
    expect([...importKW]).toEqual([5, 6, NaN, NaN, 8.5, NaN, 2]);
    expect(exportKW).toBeNull();
  });

  it('spreads hours over quarters and remembers that they were hours', () => {
    const rows = ['00:00;10', '01:00;20', '02:00;6'].map((row) => `2026-01-12 ${row}`);
    const reading = readText(['Van;Afname (kWh)', ...rows].join('\n'));
    const series = siteMeterKW(meterRecord(reading, 'a.csv', {}));
    expect(series.sourceMinutes).toBe(60);
    expect([...series.importKW]).toEqual([10, 10, 10, 10, 20, 20, 20, 20, 6, 6, 6, 6]);
  });

  it('says so where the file has more decimals than are kept', () => {
    const values = [1.234_567_89, 2.345_678_91, 0.5];
    const records = values.map((value, index) => ({
      from: `2026-01-12T00:${15 * index || '00'}:00Z`,
      value,
      unit: 'kWh',
    }));
    const record = meterRecord(readText(JSON.stringify(records)), 'a.json', {});
    expect(record).toMatchObject({ rounded: true, decimals: 3 });
    expect(siteMeterKW(record).importKW[0]).toBeCloseTo(1.235 * 4, 9);
  });

  it('is refused where its numbers do not agree with its text', () => {
    const reading = readText('Van;Afname (kWh)\n2026-01-12 00:00;1,25\n2026-01-12 00:15;1,5');
    const record = meterRecord(reading, 'a.csv', {});
    expect(meterRecordSchema.safeParse(record).success).toBe(true);
    expect(meterRecordSchema.safeParse({ ...record, intervals: 3 }).success).toBe(false);
    expect(meterRecordSchema.safeParse({ ...record, importData: '' }).success).toBe(false);
    expect(meterRecordSchema.safeParse({ ...record, importData: 'not base64 at all' }).success).toBe(false);
  });
});
