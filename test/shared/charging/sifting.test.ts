import { describe, expect, it } from 'vitest';
import type { ChargeProblem } from '../../../shared/charging/problem.ts';
import { siftedAnswer } from '../../../shared/charging/sifting.ts';
import type { Goal } from '../../../shared/charging/siteProgram.ts';
import { constant, problemWith, randomDepot, session, withBattery, withPrices } from './instances.ts';
import { sameAsOracle } from './sameOptimum.ts';

/** So few that small depots too have powers that stay as they are. */
const FEW = { from: 0, each: 4 };

const kinds: Record<string, (number: number) => ChargeProblem> = {
  'the lowest peak': (number) => withBattery(depot(number), number),
  'the lowest cost': (number) => withBattery(withPrices(depot(number), number, 'plain'), number),
  'the lowest cost where export may earn more than import costs': (number) =>
    withPrices(depot(number), number, 'dearExport'),
};

function depot(number: number): ChargeProblem {
  return randomDepot(4000 + number, { vehicles: 3 + number, days: 1 + (number % 2) });
}

for (const [name, problemOf] of Object.entries(kinds))
  describe(`${name} with only some powers looked at is what HiGHS finds with all of them`, () => {
    for (let number = 0; number < 9; number++)
      it(`depot ${number}`, async () => {
        expect(await sameAsOracle(problemOf(number), 'simplex', FEW)).toBe(true);
      });
  });

describe('the bound of a sifted answer', () => {
  const goal: Goal = { energy: false, perPeakKW: 1, perUnmetKWh: 100, perStoredKWh: 0, store: null };
  const none = { site: new Int8Array(8), battery: new Int8Array(8) };

  it('counts what the powers that were not looked at could gain', () => {
    // Eight hours, 80 kWh for one van and a base load of 10 kW in the first half: 40 in it + 80, over 8 hours.
    const problem = problemWith({
      slotMinutes: 60,
      slots: 8,
      baseLoadKW: [...constant(10, 4), ...constant(0, 4)],
      sessions: [session('van', 0, 8, 80, 20)],
      battery: { energyKWh: 0.001, powerKW: 0.001, roundTripEfficiency: 0.9 },
    });
    const { value, bound } = siftedAnswer(problem, goal, none, 2);
    expect(bound).toBeLessThanOrEqual(15 + 1e-9);
    expect(value).toBeCloseTo(15, 3);
    expect(bound).toBeCloseTo(15, 3);
  });
});
