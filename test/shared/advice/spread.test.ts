import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnOf, withSpokenRange } from '../../../shared/advice/spread.ts';
import type { SimulationResult } from '../../../shared/assessment/later.ts';

const difference = { low: -4800, typical: -2600, high: 2400 };
const spread = { p10: -2800, p50: -1200, p90: 700, mean: -1100, shareBelowZero: 0.78 };

describe('the range that is spoken of', () => {
  it('never leaves out the amount beside it, nor any of the middle eight of ten draws', () => {
    const euro = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(euro, euro, euro, (one, other, typical) => {
        const [p10, p90] = [Math.min(one, other), Math.max(one, other)];
        const { low, high } = withSpokenRange({ low: 0, typical, high: 0 }, { ...spread, p10, p90 });
        expect(low <= typical && typical <= high).toBe(true);
        expect(low <= p10 && p90 <= high).toBe(true);
        // Nor further than it must: each end is that of the draws or the amount itself.
        expect([p10, typical]).toContain(low);
        expect([p90, typical]).toContain(high);
      }),
    );
  });

  it('is that of the draws, around the same amount, once they are there', () => {
    expect(withSpokenRange(difference, spread)).toEqual({ low: -2800, typical: -2600, high: 700 });
  });

  it('is the quick one until then', () => {
    expect(withSpokenRange(difference, undefined)).toEqual(difference);
  });

  it('is taken from the draws of the group itself', () => {
    const simulation: SimulationResult = {
      draws: 2000,
      total: { ...spread, p10: 1 },
      groups: [
        { groupId: 'vans', spread },
        { groupId: 'trucks', spread: { ...spread, p10: 2 } },
      ],
      histogram: { from: 0, to: 1, counts: [] },
    };
    expect(drawnOf(simulation, 'trucks')?.p10).toBe(2);
    expect(drawnOf(simulation, 'gone')).toBeUndefined();
    expect(drawnOf(null, 'vans')).toBeUndefined();
  });
});
