/** Where the counts come from that a meter file is judged by before it is taken over: of the reading, not of the record. */
import type { MeterReading, Problems } from '../../meter/reading.ts';
import type { Make, Origin } from '../origin.ts';

export const meterCounts = [
  'gaps',
  'conflicting',
  'rejected',
  'stepMinutes',
  'flatDays',
  'meterChanges',
  'blankAsZero',
  'identical',
  'estimated',
] as const;
export type MeterCount = (typeof meterCounts)[number];

const QUARTER_MINUTES = 15;

/** `meterFile/<count>` of a file that has been read; null where there is no such count. */
export function explainMeterFile([which]: string[], reading: MeterReading, make: Make): Origin | null {
  const what = meterCounts.find((one) => one === which);
  if (what === undefined) return null;
  const { value, unit } = countOf(what, reading);
  return make({ rule: 'meterFile', value, unit, entries: ['site/meter'], parameters: [], from: [] });
}

/** Quarters without a value between the first and the last one. */
export function missingQuarters({ problems, stepMinutes }: Pick<MeterReading, 'problems' | 'stepMinutes'>): number {
  const intervals = problems.gaps.reduce((sum, gap) => sum + gap.intervals, 0);
  return intervals * (stepMinutes / QUARTER_MINUTES);
}

function countOf(what: MeterCount, reading: MeterReading): { value: number; unit: string } {
  const problems: Problems = reading.problems;
  switch (what) {
    case 'gaps':
      return { value: missingQuarters(reading), unit: 'quarters' };
    case 'conflicting':
      return { value: problems.duplicates.conflicting, unit: 'quarters' };
    case 'rejected':
      return { value: problems.rejected.total, unit: 'lines' };
    case 'stepMinutes':
      return { value: reading.sourceMinutes, unit: 'min' };
    case 'flatDays':
      return { value: problems.flatDays, unit: 'calendarDays' };
    case 'meterChanges':
      return { value: problems.meterChanges.length, unit: 'times' };
    case 'blankAsZero':
      return { value: problems.blankAsZero, unit: 'times' };
    case 'identical':
      return { value: problems.duplicates.identical, unit: 'lines' };
    case 'estimated':
      return { value: problems.estimated, unit: 'values' };
  }
}
