/** The meter file as the dossier keeps it: the series in short form, and how it was understood. */
import { z } from 'zod';
import { MINUTE } from '../format/amsterdamClock.ts';
import { packIntegers, unpackIntegers } from './compact.ts';
import type { Answers, Decision, MeterReading } from './reading.ts';

/** Three years of quarters: more is not kept, and the screen says so. */
export const MOST_KEPT = 3 * 366 * 96;
/** Decimals of a kWh that are kept; a file of kW with three decimals has five. */
const MOST_DECIMALS = 5;
const LARGEST = 2 ** 30;

const base64 = z
  .string()
  .max(2_000_000)
  .regex(/^[A-Za-z0-9+/]*$/, { error: 'expected base64' });
const short = z.string().max(400);
const count = z.number().int().min(0).max(10_000_000);

const recordShape = z.object({
  fileName: short,
  /** Start of the first interval, UTC. */
  start: z.iso.datetime().max(40),
  /** 15, or the length of the intervals of a file without quarters. */
  stepMinutes: z.union([z.literal(15), z.literal(30), z.literal(60)]),
  intervals: z.number().int().min(1).max(MOST_KEPT),
  /** Lengths of the runs with and without values, in turn, the first with. */
  runs: z.object({ count, data: base64 }),
  /** Energy per known interval in whole 10^-decimals kWh. */
  decimals: z.number().int().min(0).max(MOST_DECIMALS),
  /** The file had more decimals than are kept. */
  rounded: z.boolean(),
  importData: base64,
  /** Null where the file has no feed-in. */
  exportData: base64.nullable(),
  /** What the adviser answered to the questions about the file. */
  answers: z.record(z.string().max(40), short),
  understood: z
    .array(
      z.object({
        topic: z.string().max(40),
        choice: short,
        because: z.string().max(40),
        values: z.record(z.string().max(40), z.union([short, z.number()])),
      }),
    )
    .max(30),
  columns: z.array(z.object({ name: short, direction: z.enum(['import', 'export', 'net']) })).max(200),
  problems: z.object({
    rejected: count,
    identical: count,
    conflicting: count,
    blankAsZero: count,
    meterChanges: count,
    flatDays: count,
    estimated: count,
  }),
  /** Months without values: left open, or the standard profile scaled to the months that are there. */
  fillWith: z.enum(['profile']).nullable(),
});

export type MeterRecord = z.infer<typeof recordShape>;

export const meterRecordSchema = recordShape.refine((record) => unpacked(record) !== null, {
  error: 'expected a series that can be unpacked',
});

/** A measured series in quarters. */
export interface MeterSeries {
  /** Start of the first quarter, ms since 1970; the others follow without a break. */
  startMs: number;
  /** Mean power of each quarter, kW; NaN where it was not measured. */
  importKW: Float64Array;
  /** Null where nothing is given back or the file does not say. */
  exportKW: Float64Array | null;
  /** 15, or the length of the intervals that were spread evenly over quarters: peaks are higher than they show. */
  sourceMinutes: number;
}

/** What is kept of a reading. The newest three years where the file has more. */
export function meterRecord(reading: MeterReading, fileName: string, answers: Answers): MeterRecord {
  const most = (MOST_KEPT * 15) / reading.stepMinutes;
  const skipped = Math.max(0, reading.importKWh.length - most);
  const importKWh = reading.importKWh.subarray(skipped);
  const exportKWh = reading.exportKWh?.subarray(skipped) ?? null;
  const known = (values: Float64Array): Float64Array => values.filter((_, index) => !Number.isNaN(importKWh[index]));
  const taken = known(importKWh);
  const given = exportKWh === null ? null : known(exportKWh);
  const { decimals, rounded, packed } = packedSeries(given === null ? [taken] : [taken, given]);
  const runs = runsOf(importKWh);
  const { problems } = reading;
  return {
    fileName: fileName.slice(0, 400),
    start: new Date(reading.startMs + skipped * reading.stepMinutes * MINUTE).toISOString(),
    stepMinutes: reading.stepMinutes,
    intervals: importKWh.length,
    runs: { count: runs.length, data: packIntegers(runs) },
    decimals,
    rounded,
    importData: packed[0],
    exportData: packed[1] ?? null,
    answers: Object.fromEntries(Object.entries(answers)),
    understood: reading.decisions.map(kept),
    columns: reading.form.used.slice(0, 200).map(({ name, direction }) => ({ name: name.slice(0, 400), direction })),
    problems: {
      rejected: problems.rejected.total,
      identical: problems.duplicates.identical,
      conflicting: problems.duplicates.conflicting,
      blankAsZero: problems.blankAsZero,
      meterChanges: problems.meterChanges.length,
      flatDays: problems.flatDays,
      estimated: problems.estimated,
    },
    fillWith: null,
  };
}

function kept({ topic, choice, because, values }: Decision): MeterRecord['understood'][number] {
  return { topic, choice: choice.slice(0, 400), because, values: { ...values } };
}

/** Characters that a year may take, and how fine the steps stay when they are made coarser to get there. */
const YEAR_BUDGET = 100_000;
const FINEST_STEP = 2.5e-4;

/** Without loss where that stays within bounds; else in steps of at most a quarter of a thousandth of the peak. */
function packedSeries(series: readonly Float64Array[]): { decimals: number; rounded: boolean; packed: string[] } {
  const peak = largestOf(series);
  const budget = YEAR_BUDGET * Math.max(1, series[0].length / (365 * 96));
  let { decimals, rounded } = decimalsOf(series);
  for (;;) {
    const scale = 10 ** decimals;
    const packed = series.map((values) => packIntegers(values.map((value) => Math.round(value * scale))));
    const size = packed.reduce((sum, text) => sum + text.length, 0);
    if (size <= budget || decimals === 0 || 10 / scale > peak * FINEST_STEP) return { decimals, rounded, packed };
    decimals--;
    rounded = true;
  }
}

function largestOf(series: readonly Float64Array[]): number {
  return Math.max(...series.map((values) => values.reduce((most, value) => Math.max(most, value), 0)));
}

/** As many decimals as the file has; three where it has more than can be kept. */
function decimalsOf(series: readonly Float64Array[]): { decimals: number; rounded: boolean } {
  const largest = largestOf(series);
  const fits = (decimals: number): boolean => largest * 10 ** decimals < LARGEST;
  const isExact = (decimals: number): boolean =>
    series.every((values) =>
      values.every((value) => Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-4),
    );
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    if (fits(decimals) && isExact(decimals)) return { decimals, rounded: false };
  }
  let decimals = 3;
  while (decimals > 0 && !fits(decimals)) decimals--;
  return { decimals, rounded: true };
}

function runsOf(values: Float64Array): number[] {
  const runs: number[] = [];
  let isKnown = true;
  let length = 0;
  values.forEach((value) => {
    if (Number.isNaN(value) === !isKnown) length++;
    else {
      runs.push(length);
      isKnown = !isKnown;
      length = 1;
    }
  });
  runs.push(length);
  return runs;
}

type Packed = Pick<MeterRecord, 'intervals' | 'runs' | 'decimals' | 'importData' | 'exportData'>;

/** kWh per interval, NaN where nothing was measured; null where text and numbers do not agree. */
function unpacked(record: Packed): { importKWh: Float64Array; exportKWh: Float64Array | null } | null {
  const runs = unpackIntegers(record.runs.data, record.runs.count);
  if (runs === null || runs.some((length) => length < 0)) return null;
  const known = runs.reduce((sum, length, index) => sum + (index % 2 === 0 ? length : 0), 0);
  if (runs.reduce((sum, length) => sum + length, 0) !== record.intervals) return null;
  const spread = (text: string): Float64Array | null => {
    const values = unpackIntegers(text, known);
    if (values === null) return null;
    const all = new Float64Array(record.intervals).fill(NaN);
    let at = 0;
    let from = 0;
    runs.forEach((length, index) => {
      const isKnown = index % 2 === 0;
      if (isKnown)
        all.set(
          values.subarray(from, from + length).map((whole) => whole / 10 ** record.decimals),
          at,
        );
      if (isKnown) from += length;
      at += length;
    });
    return all;
  };
  const importKWh = spread(record.importData);
  if (importKWh === null) return null;
  const exportKWh = record.exportData === null ? null : spread(record.exportData);
  return record.exportData !== null && exportKWh === null ? null : { importKWh, exportKWh };
}

/** The measured power in quarters; the hours of a file without quarters are spread evenly. */
export function siteMeterKW(record: MeterRecord): MeterSeries {
  const energy = unpacked(record);
  if (energy === null) throw new Error('The meter series of this dossier cannot be unpacked.');
  const quarters = record.stepMinutes / 15;
  const power = (values: Float64Array): Float64Array => {
    const kW = new Float64Array(values.length * quarters);
    values.forEach((kWh, index) => kW.fill((kWh * 60) / record.stepMinutes, index * quarters, (index + 1) * quarters));
    return kW;
  };
  return {
    startMs: Date.parse(record.start),
    importKW: power(energy.importKWh),
    exportKW: energy.exportKWh === null ? null : power(energy.exportKWh),
    sourceMinutes: record.stepMinutes,
  };
}
