import { describe, expect, it } from 'vitest';
import { electricPerYear } from '../../../shared/plan/electricPerYear.ts';
import { depotVans } from '../../cases/fleet.ts';

const numbers = (answers: Parameters<typeof depotVans>[0], from = 2026, to = 2029): number[] =>
  electricPerYear([depotVans({ number: 6, ...answers })], from, to).map(({ electric }) => electric.get('g1')!);

describe('how many vehicles are electric per year', () => {
  it('is the whole group from its replacement year', () => {
    expect(numbers({ replacementYear: 2028 })).toEqual([0, 0, 6, 6]);
  });

  it('is never any without a year, and all of a group that is electric already', () => {
    expect(numbers({ replacementYear: null })).toEqual([0, 0, 0, 0]);
    expect(numbers({ replacementYear: null, fuel: 'electric' })).toEqual([6, 6, 6, 6]);
  });

  it('follows entered replacements, which lead over the year, and never passes the number', () => {
    const replacements = [
      { year: 2027, number: 2 },
      { year: 2029, number: 9 },
    ];
    expect(numbers({ replacementYear: 2026, replacements })).toEqual([0, 2, 2, 6]);
    expect(numbers({ replacements: [] })).toEqual([0, 0, 0, 0]);
  });
});
