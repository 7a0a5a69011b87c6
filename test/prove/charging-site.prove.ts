import { describe, expect, it } from 'vitest';
import type { ChargeProblem } from '../../shared/charging/problem.ts';
import { randomDepot, withBattery, withPrices } from '../shared/charging/instances.ts';
import { sameAsOracle } from '../shared/charging/sameOptimum.ts';

/** Other seeds than those of the daily test. */
const FIRST_SEED = 10_000;
const INSTANCES = 500;
/** Above this many powers to be found, simplex takes minutes and interior point seconds. */
const MOST_FOR_SIMPLEX = 15_000;

const kinds: Record<string, (problem: ChargeProblem, number: number) => ChargeProblem> = {
  'the lowest cost': (problem, number) => withPrices(problem, number, 'plain'),
  'the lowest peak with a battery': withBattery,
  'the lowest cost with a battery': (problem, number) => withBattery(withPrices(problem, number, 'plain'), number),
};

for (const [name, withKind] of Object.entries(kinds))
  describe(`500 depots: ${name} within 0.01 kW and 0.01 % of what HiGHS finds`, () => {
    for (let number = 0; number < INSTANCES; number++) {
      // Mostly small depots over a day or two; every twentieth is large: up to 200 vehicles, up to a week.
      const large = number % 20 === 19;
      const days = large ? 1 + (Math.floor(number / 20) % 7) : 1 + (number % 2);
      const vehicles = large ? 20 + Math.round((180 * (number / INSTANCES)) / Math.sqrt(days)) : 2 + (number % 40);
      it(`depot ${number}: ${vehicles} vehicles, ${days} days`, { timeout: 600_000 }, async () => {
        const problem = withKind(randomDepot(FIRST_SEED + number, { vehicles, days }), number);
        const powers = problem.sessions.reduce((sum, { arrival, departure }) => sum + departure - arrival, 0);
        expect(await sameAsOracle(problem, powers > MOST_FOR_SIMPLEX ? 'interior point' : 'simplex')).toBe(true);
      });
    }
  });

describe('slots that would go both ways at once, against HiGHS with a yes-or-no per slot', () => {
  for (const kind of ['dearExport', 'belowZero'] as const)
    it(`${kind}: never a wrong optimum, and seldom refused`, { timeout: 1_800_000 }, async () => {
      let refused = 0;
      for (let number = 0; number < 60; number++) {
        const depot = withPrices(randomDepot(20_000 + number, { vehicles: 2 + (number % 8), days: 1 }), number, kind);
        const problem = number % 2 === 0 ? depot : withBattery(depot, number);
        if (!(await sameAsOracle(problem))) refused++;
      }
      expect(refused).toBeLessThanOrEqual(6);
    });
});
