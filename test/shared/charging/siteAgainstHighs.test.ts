import { describe, expect, it } from 'vitest';
import type { ChargeProblem } from '../../../shared/charging/problem.ts';
import { randomDepot, withBattery, withPrices } from './instances.ts';
import { sameAsOracle } from './sameOptimum.ts';

const INSTANCES = 60;

function depot(number: number): ChargeProblem {
  return randomDepot(2000 + number, {
    vehicles: 2 + Math.floor(38 * (number / INSTANCES) ** 2),
    days: 1 + (number % 2),
  });
}

describe('prices and batteries: the optimum equals what HiGHS finds', () => {
  const kinds: Record<string, (number: number) => ChargeProblem> = {
    'lowest cost': (number) => withPrices(depot(number), number, 'plain'),
    'lowest peak with a battery': (number) => withBattery(depot(number), number),
    'lowest cost with a battery': (number) => withBattery(withPrices(depot(number), number, 'plain'), number),
  };
  for (const [name, problemOf] of Object.entries(kinds))
    for (let number = 1; number <= INSTANCES; number++)
      it(`${name}, depot ${number}`, async () => {
        expect(await sameAsOracle(problemOf(number))).toBe(true);
      });
});
