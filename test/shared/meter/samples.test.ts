import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../shared/meter/bytes.ts';
import { openQuestions, type Answers, type MeterReading } from '../../../shared/meter/reading.ts';
import { readMeterFile } from '../../../shared/meter/readMeterFile.ts';

/** The samples are invented; what they hold was worked out by a second reader (expected.json). */
interface Expected {
  file: string;
  quarters: number | null;
  hours?: number;
  import_kwh: number;
  export_kwh: number;
  peak_kw?: number;
  peak_kw_hour_mean?: number;
  peak_interval_start_utc?: string;
  first_interval_start_utc: string;
  last_interval_start_utc: string;
  estimated?: number;
}

const at = (name: string): URL => new URL(`../../fixtures/meter/${name}`, import.meta.url);
const expected = JSON.parse(readFileSync(at('expected.json'), 'utf8')) as Expected[];

function readSample(name: string, answers: Answers = {}): MeterReading {
  const decoded = decode(readFileSync(at(name)));
  if (!decoded.ok) throw new Error(`${name} is not decoded: ${decoded.reason}`);
  const result = readMeterFile(decoded, answers);
  if (!result.ok) throw new Error(`${name} is refused: ${result.reason}`);
  return result.reading;
}

const known = (values: Float64Array): number[] => [...values].filter((value) => !Number.isNaN(value));
const total = (values: Float64Array | null): number =>
  values === null ? 0 : known(values).reduce((sum, value) => sum + value, 0);
const minute = (ms: number): string => `${new Date(ms).toISOString().slice(0, 16)}Z`;
const hours = (reading: MeterReading): number => reading.stepMinutes / 60;

describe.each(expected)('$file', (sample) => {
  const reading = readSample(sample.file);
  const startOf = (index: number): string => minute(reading.startMs + index * reading.stepMinutes * 60_000);

  it('has the intervals of the second reader', () => {
    expect(known(reading.importKWh)).toHaveLength(sample.quarters ?? sample.hours ?? NaN);
    expect(reading.stepMinutes).toBe(sample.quarters === null ? 60 : 15);
    expect(startOf(0)).toBe(sample.first_interval_start_utc);
    expect(startOf(reading.importKWh.length - 1)).toBe(sample.last_interval_start_utc);
  });

  it('has its energy', () => {
    expect(total(reading.importKWh)).toBeCloseTo(sample.import_kwh, 6);
    expect(total(reading.exportKWh)).toBeCloseTo(sample.export_kwh, 6);
  });

  it('has its peak', () => {
    const peak = Math.max(...known(reading.importKWh));
    expect(peak / hours(reading)).toBeCloseTo(sample.peak_kw ?? sample.peak_kw_hour_mean ?? NaN, 6);
    if (sample.peak_interval_start_utc) {
      expect(startOf(reading.importKWh.indexOf(peak))).toBe(sample.peak_interval_start_utc);
    }
  });

  it('counts what the source estimated', () => {
    expect(reading.problems.estimated).toBe(sample.estimated ?? 0);
  });
});

describe('the sample with gaps and duplicates', () => {
  const name = '07_kw_gaten_en_dubbelen.csv';

  it('names every gap and fills none', () => {
    const { problems, importKWh } = readSample(name);
    // 864 quarters in nine days, 757 usable.
    expect(importKWh).toHaveLength(864);
    expect(problems.gaps.map((gap) => gap.intervals).sort((one, other) => one - other)).toEqual([1, 2, 8, 96]);
    expect(problems.gaps.reduce((sum, gap) => sum + gap.intervals, 0)).toBe(107);
  });

  it('asks which of two values counts, and follows the answer', () => {
    const reading = readSample(name);
    expect(reading.problems.duplicates).toMatchObject({ identical: 3, conflicting: 1 });
    expect(openQuestions(reading).map((question) => question.topic)).toEqual(['duplicates']);
    expect(total(readSample(name, { duplicates: 'last' }).importKWh)).toBeCloseTo(12_632.775, 6);
  });
});

describe('what is asked about the other samples', () => {
  it.each(expected.filter((sample) => !sample.file.startsWith('07')).map((sample) => sample.file))(
    'nothing about %s: the file settles it',
    (file) => {
      expect(openQuestions(readSample(file))).toEqual([]);
    },
  );
});
