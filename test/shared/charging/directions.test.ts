import { describe, expect, it } from 'vitest';
import { bestPlan } from '../../../shared/charging/bestPlan.ts';
import type { ChargeProblem } from '../../../shared/charging/problem.ts';
import { problemWith, randomDepot, session, withBattery, withPrices } from './instances.ts';
import { sameAsOracle } from './sameOptimum.ts';

function depot(number: number): ChargeProblem {
  return randomDepot(3000 + number, { vehicles: 2 + (number % 9), days: 1 });
}

describe('slots that would go both ways at once: the optimum equals that of HiGHS with a yes-or-no per slot', () => {
  const kinds: Record<string, (number: number) => ChargeProblem> = {
    'export dearer than import': (number) => withPrices(depot(number), number, 'dearExport'),
    'a battery at prices below 0': (number) => withBattery(withPrices(depot(number), number, 'belowZero'), number),
  };
  for (const [name, problemOf] of Object.entries(kinds))
    for (let number = 1; number <= 12; number++)
      it(`${name}, depot ${number}`, async () => {
        const problem = problemOf(number);
        // A search that takes too long is refused; that is no failure, but it may not become the rule.
        if (!(await sameAsOracle(problem))) expect(HARD[name]).toContain(number);
      });

  const HARD: Record<string, number[]> = { 'export dearer than import': [], 'a battery at prices below 0': [] };
});

describe('a search among directions that takes too long', () => {
  it('is refused with the field and the first such slot', () => {
    // A hundred slots below 0 with all different prices, a battery and sessions in between.
    const slots = 96;
    const prices = Array.from({ length: slots }, (_, t) => (t < 3 ? 0.1 : -0.05 - ((t * 37) % 41) / 500));
    const sessions = Array.from({ length: 12 }, (_, s) => session(`s${s}`, 5 * s + 3, 5 * s + 30, 30 + s, 11));
    const problem = problemWith({
      slots,
      objective: 'cost',
      baseLoadKW: Array.from({ length: slots }, (_, t) => 20 * Math.sin(t)),
      limitKW: Array.from({ length: slots }, () => 60),
      pricePerKWh: prices,
      feedInPerKWh: prices.map((price) => price - 0.01),
      peakPricePerKW: 1,
      battery: { energyKWh: 15, powerKW: 20, roundTripEfficiency: 0.7 },
      sessions,
    });
    const found = bestPlan(problem);
    expect(found).toMatchObject({ ok: false, field: 'battery' });
    expect(found.ok ? '' : found.message).toContain('slot 3 ');
  });
});
