/** A meter file as the record keeps it, from a function of the clock in the Netherlands (by Intl). */
import { packIntegers } from '../../shared/meter/compact.ts';
import { meterRecordSchema, type MeterRecord } from '../../shared/meter/record.ts';
import { clockAt } from '../shared/meter/writtenFiles.ts';

/** 1 January 2026, 00:00 in the Netherlands; a Thursday. */
export const NEW_YEAR = Date.UTC(2025, 11, 31, 23);

export interface Moment {
  month: number;
  day: number;
  /** 0 is Monday. */
  weekday: number;
  /** 0 to 95. */
  quarter: number;
}

export interface MeterAnswers {
  /** Taken from the grid, kW; NaN where not measured. */
  kW: (at: Moment) => number;
  /** Given back, kW. */
  exportKW?: (at: Moment) => number;
  days?: number;
  stepMinutes?: 15 | 30 | 60;
  fillWith?: 'profile' | null;
}

export function meterOf({ kW, exportKW, days = 365, stepMinutes = 15, fillWith = null }: MeterAnswers): MeterRecord {
  const intervals = (days * 24 * 60) / stepMinutes;
  const moments = Array.from({ length: intervals }, (_, index): Moment => {
    const { year, month, day, hour, minute } = clockAt(NEW_YEAR + index * stepMinutes * 60_000);
    const weekday = (new Date(Date.UTC(+year, +month - 1, +day)).getUTCDay() + 6) % 7;
    return { month: +month, day: +day, weekday, quarter: +hour * 4 + Math.floor(+minute / 15) };
  });
  const known = moments.filter((at) => !Number.isNaN(kW(at)));
  const runs: number[] = [0];
  let isKnown = true;
  for (const at of moments) {
    if (Number.isNaN(kW(at)) === isKnown) {
      runs.push(0);
      isKnown = !isKnown;
    }
    runs[runs.length - 1]++;
  }
  // Whole Wh.
  const packed = (power: (at: Moment) => number): string =>
    packIntegers(known.map((at) => Math.round((power(at) * 1000 * stepMinutes) / 60)));
  return meterRecordSchema.parse({
    fileName: 'meter.csv',
    start: new Date(NEW_YEAR).toISOString(),
    stepMinutes,
    intervals,
    runs: { count: runs.length, data: packIntegers(runs) },
    decimals: 3,
    rounded: false,
    importData: packed(kW),
    exportData: exportKW ? packed(exportKW) : null,
    answers: {},
    understood: [],
    columns: [],
    problems: {
      rejected: 0,
      identical: 0,
      conflicting: 0,
      blankAsZero: 0,
      meterChanges: 0,
      flatDays: 0,
      estimated: 0,
    },
    fillWith,
  });
}
