import { describe, expect, it } from 'vitest';
import { nightCharging } from '../../../shared/charging/nightCharging.ts';
import { nightsByHours } from '../../../shared/charging/weekHours.ts';

const week = (power: (slot: number) => number): Float64Array =>
  Float64Array.from({ length: 672 }, (_, slot) => power(slot));
const between = (from: number, to: number) => (slot: number) => (slot >= from && slot < to ? 10 : 0);

describe('who charges when', () => {
  it('reads a night over midnight as one stretch', () => {
    const night = nightCharging(week(between(80, 104)), 0);
    expect(night.windows).toEqual([{ day: 0, from: '20:00', to: '02:00', slots: 24 }]);
    expect(night.highestKW).toBe(10);
    expect(night.energyKWh).toBeCloseTo(60);
  });

  it('lets Sunday night run into Monday', () => {
    const power = week((slot) => (slot >= 664 || slot < 8 ? 4 : 0));
    expect(nightCharging(power, 6).windows).toEqual([{ day: 6, from: '22:00', to: '02:00', slots: 16 }]);
  });

  it('leaves out what is only the rounding of a plan', () => {
    expect(
      nightCharging(
        week(() => 0.01),
        2,
      ).windows,
    ).toEqual([]);
  });
});

describe('the quarter hours that force the peak', () => {
  it('names nights with the same hours together, the longest first', () => {
    const slots = [...range(52, 114), ...range(148, 210), ...range(300, 304)];
    expect(nightsByHours(slots)).toEqual([
      { days: [0, 1], from: '13:00', to: '04:30' },
      { days: [3], from: '03:00', to: '04:00' },
    ]);
  });

  it('joins the end of the week to its beginning', () => {
    expect(nightsByHours([...range(0, 8), ...range(664, 672)])).toEqual([{ days: [6], from: '22:00', to: '02:00' }]);
  });

  it('has nothing to say without slots', () => {
    expect(nightsByHours([])).toEqual([]);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
