import { describe, expect, it } from 'vitest';
import {
  bendToPeak,
  monthToPeak,
  sectorShape,
  weekLoadKW,
  weekSolarKW,
  type YearShape,
} from '../../../shared/charging/baseLoad.ts';
import { sectors } from '../../../shared/dossier/schema.ts';
import { shippedProfiles } from '../../cases/shipped.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** A year of 251 working days, 52 Saturdays and 62 Sundays and holidays, spread evenly over the months. */
const DAYS = { workday: 251, saturday: 52, sunday: 62 } as const;

function yearOf(shape: YearShape): { mean: number; highest: number; lowest: number } {
  let hours = 0;
  let highest = -Infinity;
  let lowest = Infinity;
  for (const month of MONTHS) {
    for (const type of ['workday', 'saturday', 'sunday'] as const) {
      for (const factor of shape.days[String(month)][type]) {
        hours += (factor * DAYS[type]) / 12 / 4;
        highest = Math.max(highest, factor);
        lowest = Math.min(lowest, factor);
      }
    }
  }
  return { mean: hours / 8760, highest, lowest };
}

describe.each(sectors)('the base load of a %s', (sector) => {
  const shape = sectorShape(sector, shippedProfiles);

  it('keeps the yearly energy within 1 %', () => {
    expect(Math.abs(yearOf(shape).mean - 1)).toBeLessThan(0.01);
  });

  it.each([1.5, 3, 6, 12])(
    'bent to a peak of %d times the mean reaches it, keeps the energy and stays above zero',
    (ratio) => {
      const bent = yearOf(bendToPeak(shape, ratio));
      expect(bent.highest).toBeCloseTo(ratio, 3);
      expect(bent.mean).toBeCloseTo(1, 6);
      expect(bent.lowest).toBeGreaterThanOrEqual(0);
    },
  );

  it('keeps the order of high and low hours when it is bent', () => {
    const before = shape.days['1'].workday;
    const after = bendToPeak(shape, 4).days['1'].workday;
    const order = (values: readonly number[]): number[] =>
      values.map((_, index) => index).sort((a, b) => before[a] - before[b]);
    const sorted = order(before).map((index) => after[index]);
    for (let index = 1; index < sorted.length; index++)
      expect(sorted[index]).toBeGreaterThanOrEqual(sorted[index - 1] - 1e-12);
  });

  it.each([3, 12])(
    'has a known peak of %d times the mean in the winter week as well, with the energy of that month',
    (ratio) => {
      const bent = bendToPeak(shape, ratio);
      const winter = monthToPeak(bent, 1, ratio);
      expect(Math.max(...weekLoadKW(winter, 8760, 1))).toBeCloseTo(ratio, 2);
      expect(winter.days['7']).toEqual(bent.days['7']);
      const energy = (one: YearShape): number =>
        (['workday', 'saturday', 'sunday'] as const).reduce(
          (sum, type) => sum + DAYS[type] * one.days['1'][type].reduce((all, factor) => all + factor, 0),
          0,
        );
      expect(energy(winter) / energy(bent)).toBeCloseTo(1, 6);
    },
  );

  it('never goes below zero', () => {
    expect(yearOf(shape).lowest).toBeGreaterThanOrEqual(0);
  });
});

describe('the week of a month', () => {
  it('starts on Monday 00:00 and is proportional to the yearly use', () => {
    const shape = sectorShape('office', shippedProfiles);
    const week = weekLoadKW(shape, 87_600, 1);
    expect(week).toHaveLength(672);
    // 87,600 kWh a year is a mean of 10 kW.
    expect(week[40]).toBeCloseTo(10 * shape.days['1'].workday[40], 9);
    expect(week[5 * 96 + 40]).toBeCloseTo(10 * shape.days['1'].saturday[40], 9);
    expect(week[6 * 96 + 40]).toBeCloseTo(10 * shape.days['1'].sunday[40], 9);
  });

  it('of an unknown sector is that of the other sectors', () => {
    expect(sectorShape(null, shippedProfiles)).toEqual(sectorShape('otherSector', shippedProfiles));
  });
});

describe('solar power', () => {
  it('is 0 at midnight, never negative, and in a year the yield of the source', () => {
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let kWh = 0;
    days.forEach((count, index) => {
      const week = weekSolarKW(shippedProfiles, 10, index + 1);
      expect(Math.min(...week)).toBeGreaterThanOrEqual(0);
      expect(week[0]).toBe(0);
      kWh += (week.reduce((sum, kW) => sum + kW / 4, 0) / 7) * count;
    });
    const source = shippedProfiles.pv.kWhPerKWpByMonth.reduce((sum, month) => sum + month, 0);
    expect(kWh / (10 * source)).toBeCloseTo(1, 2);
  });
});
