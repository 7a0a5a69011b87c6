import { describe, expect, it } from 'vitest';
import { bestPlan } from '../../../shared/charging/bestPlan.ts';
import { resultOf } from '../../../shared/charging/plan.ts';
import type { ChargePlan } from '../../../shared/charging/plan.ts';
import type { ChargeProblem, StrategyResult } from '../../../shared/charging/problem.ts';
import { constant, problemWith, session } from './instances.ts';
import { faultsOf } from './planFaults.ts';

function cheapest(problem: Partial<ChargeProblem> & { slots: number }): StrategyResult & { plan: ChargePlan } {
  const full = problemWith({ slotMinutes: 60, objective: 'cost', ...problem });
  const best = bestPlan(full);
  if (!best.ok) throw new Error(best.message);
  expect(faultsOf(full, best.plan)).toEqual([]);
  return { ...resultOf(full, best.plan), plan: best.plan };
}

describe('the lowest cost', () => {
  it('charges in the cheapest slots first', () => {
    // 15 kWh at 10 kW at most: 10 in the slot of 0.10, 5 in that of 0.20.
    const { cost } = cheapest({ slots: 3, pricePerKWh: [0.3, 0.1, 0.2], sessions: [session('a', 0, 3, 15, 10)] });
    expect(cost).toBeCloseTo(10 * 0.1 + 5 * 0.2, 9);
  });

  it('lets one session make way for another that has no choice', () => {
    // Limit 10. b can only have slot 1 (0.10): a moves to slot 0 (0.20), not to slot 2 (0.30).
    const { cost, plan } = cheapest({
      slots: 3,
      limitKW: constant(10, 3),
      pricePerKWh: [0.2, 0.1, 0.3],
      sessions: [session('a', 0, 3, 10, 10), session('b', 1, 2, 10, 10)],
    });
    expect(cost).toBeCloseTo(3, 9);
    expect(Array.from(plan.siteKW)).toEqual([10, 10, 0]);
  });

  it('takes surplus at what export would have earned, and the grid beyond it', () => {
    // Slot 0: 4 kWh surplus that would earn 0.05. Slot 1: grid at 0.08. 6 kWh: 4 x 0.05 missed + 2 x 0.08.
    // Cost of the bill: no export, 2 kWh import.
    const { cost } = cheapest({
      slots: 2,
      baseLoadKW: [-4, 0],
      pricePerKWh: [0.2, 0.08],
      feedInPerKWh: constant(0.05, 2),
      sessions: [session('a', 0, 2, 6, 10)],
    });
    expect(cost).toBeCloseTo(2 * 0.08, 9);
  });

  it('weighs the peak against cheap hours', () => {
    // 12 kWh in slots of 0.10 and 0.30. All in slot 0: 1.20 + 12 p. A kW less costs 0.20 more and saves p, until the
    // two are level at 6 kW: with p = 0.15 all goes into slot 0, with p = 0.25 it is spread.
    const at = (peakPricePerKW: number): StrategyResult =>
      cheapest({ slots: 2, pricePerKWh: [0.1, 0.3], peakPricePerKW, sessions: [session('a', 0, 2, 12, 20)] });
    expect(at(0.15)).toMatchObject({ peakKW: 12 });
    expect(at(0.15).cost).toBeCloseTo(1.2 + 12 * 0.15, 9);
    expect(at(0.25).peakKW).toBeCloseTo(6, 9);
    expect(at(0.25).cost).toBeCloseTo(6 * 0.1 + 6 * 0.3 + 6 * 0.25, 9);
  });

  it('pays no peak price for room below the peak of the base load', () => {
    // The base load reaches 8 kW anyway; 8 kWh fit beside it in the cheap slot, the other 4 in the dear one.
    const { cost, peakKW } = cheapest({
      slots: 3,
      baseLoadKW: [0, 0, 8],
      pricePerKWh: [0.1, 0.3, 0.5],
      peakPricePerKW: 10,
      sessions: [session('a', 0, 2, 12, 20)],
    });
    expect(peakKW).toBeCloseTo(8, 9);
    expect(cost).toBeCloseTo(0.8 + 1.2 + 4 + 80, 9);
  });

  it('delivers what fits first, whatever it costs', () => {
    // Limit 5: 10 of 12 kWh, also in the slot of 9 euro.
    const { cost, unmetKWh } = cheapest({
      slots: 2,
      limitKW: constant(5, 2),
      pricePerKWh: [0.1, 9],
      sessions: [session('a', 0, 2, 12, 20)],
    });
    expect(unmetKWh).toBeCloseTo(2, 9);
    expect(cost).toBeCloseTo(0.5 + 45, 9);
  });

  it('is paid for using energy at prices below 0', () => {
    const { cost } = cheapest({ slots: 2, pricePerKWh: [-0.1, 0.2], sessions: [session('a', 0, 2, 6, 10)] });
    expect(cost).toBeCloseTo(-0.6, 9);
  });
});

describe('where export earns more than import costs', () => {
  // Slot 0: 5 kW surplus, feed-in 0.20, price 0.10. Drawing x <= 5 costs 0.20 x; beyond that only 0.10 more.
  const surplus = { slots: 2, baseLoadKW: [-5, 0], feedInPerKWh: [0.2, 0] } as const;

  it('a slot either keeps its export or makes full use of the cheap grid', () => {
    // 12 kWh at 12 kW: all in slot 0 loses 1.00 of export and imports 7 x 0.10 = 0.70: 1.70 more than nothing, where
    // slot 1 at 0.15 asks 1.80. At 0.13 slot 1 asks 1.56 and the export stays.
    const at = (price: number): number | null =>
      cheapest({ ...surplus, pricePerKWh: [0.1, price], sessions: [session('a', 0, 2, 12, 12)] }).cost;
    expect(at(0.15)).toBeCloseTo(0.7, 6);
    expect(at(0.13)).toBeCloseTo(1.56 - 1, 6);
  });

  it('is no matter where the sessions cannot turn the slot to import', () => {
    const { cost } = cheapest({ ...surplus, pricePerKWh: [0.1, 0.3], sessions: [session('a', 0, 2, 4, 5)] });
    expect(cost).toBeCloseTo(-0.2, 9);
  });
});
