import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedReplacements } from '../../../renderer/src/results/planEdits.ts';

const plan = {
  number: 6,
  replacements: [
    { year: 2027, number: 2 },
    { year: 2029, number: 4 },
  ],
};

describe('moving vehicles in the plan', () => {
  it('takes what is added from the last years first', () => {
    expect(movedReplacements(plan, 2028, 3)).toEqual([
      { year: 2027, number: 2 },
      { year: 2028, number: 3 },
      { year: 2029, number: 1 },
    ]);
  });

  it('leaves out what is taken away: it is not planned any more', () => {
    expect(movedReplacements(plan, 2029, 1)).toEqual([
      { year: 2027, number: 2 },
      { year: 2029, number: 1 },
    ]);
  });

  it('drops a year in which nothing is replaced', () => {
    expect(movedReplacements(plan, 2027, 0)).toEqual([{ year: 2029, number: 4 }]);
  });

  it('never plans more vehicles than there are, has each year once and in order, and gives the year what was asked', () => {
    const rows = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2026, max: 2040 }), number: fc.nat(9) }), {
      selector: (one) => one.year,
    });
    fc.assert(
      fc.property(rows, fc.nat(5), fc.integer({ min: 2026, max: 2040 }), fc.integer({ min: -3, max: 60 }), (...all) => {
        const [replacements, spare, year, asked] = all;
        const total = replacements.reduce((sum, one) => sum + one.number, 0) + spare;
        const moved = movedReplacements({ number: total, replacements }, year, asked);
        expect(moved.reduce((sum, one) => sum + one.number, 0)).toBeLessThanOrEqual(total);
        const years = moved.map((one) => one.year);
        expect(years).toEqual([...new Set(years)].sort((one, other) => one - other));
        expect(moved.find((one) => one.year === year)?.number ?? 0).toBe(Math.min(total, Math.max(0, asked)));
        for (const { year: other, number } of moved) {
          if (other === year) continue;
          expect(number).toBeLessThanOrEqual(replacements.find((one) => one.year === other)!.number);
        }
      }),
    );
  });
});
