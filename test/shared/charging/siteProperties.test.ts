import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPlan } from '../../../shared/charging/bestPlan.ts';
import { cheapestBattery } from '../../../shared/charging/cheapestBattery.ts';
import { optimalPlan } from '../../../shared/charging/optimum.ts';
import { costOf, resultOf } from '../../../shared/charging/plan.ts';
import type { Battery, ChargeProblem, StrategyResult } from '../../../shared/charging/problem.ts';
import { problemWith } from './instances.ts';
import { faultsOf } from './planFaults.ts';

const SAME = 1e-5;

const tenths = (most: number, least = 0): fc.Arbitrary<number> =>
  fc.integer({ min: least * 10, max: most * 10 }).map((value) => value / 10);

const anyBattery: fc.Arbitrary<Battery> = fc.record({
  energyKWh: tenths(40),
  powerKW: tenths(40),
  roundTripEfficiency: fc.constantFrom(1, 0.9, 0.5),
});

/** Small problems with prices that leave nothing to mix: they hit edges more often than large ones. */
const anyProblem: fc.Arbitrary<ChargeProblem> = fc
  .record({ slots: fc.integer({ min: 1, max: 8 }), cyclic: fc.boolean() })
  .chain(({ slots, cyclic }) => {
    const series = (value: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
      fc.array(value, { minLength: slots, maxLength: slots });
    const oneSession = fc.record({
      arrival: fc.integer({ min: 0, max: slots - 1 }),
      length: fc.integer({ min: 0, max: slots }),
      energyKWh: tenths(40),
      maxPowerKW: tenths(60),
    });
    return fc
      .record({
        slotMinutes: fc.constantFrom(5, 15, 60),
        baseLoadKW: series(tenths(60, -60)),
        limitKW: fc.option(series(tenths(90)), { nil: null }),
        pricePerKWh: series(tenths(1).map((value) => value + 0.1)),
        feedIn: series(tenths(1)),
        peakPricePerKW: fc.constantFrom(0, 0.5, 8),
        objective: fc.constantFrom('peak' as const, 'cost' as const),
        sessions: fc.array(oneSession, { maxLength: 6 }),
      })
      .map(({ sessions, feedIn, ...given }) =>
        problemWith({
          slots,
          cyclic,
          ...given,
          feedInPerKWh: feedIn.map((value, t) => Math.min(value, given.pricePerKWh[t])),
          sessions: sessions.map(({ length, ...session }, s) => {
            const departure = cyclic ? session.arrival + length : Math.min(slots, session.arrival + length);
            return { id: `s${s}`, ...session, departure };
          }),
        }),
      );
  });

function best(problem: ChargeProblem): StrategyResult {
  const found = bestPlan(problem);
  if (!found.ok) throw new Error(found.message);
  expect(faultsOf(problem, found.plan)).toEqual([]);
  return resultOf(problem, found.plan);
}

/** What the problem asks to be lowest. */
function valueOf({ objective }: ChargeProblem, result: StrategyResult): number {
  return objective === 'cost' ? (result.cost ?? Number.NaN) : result.peakKW;
}

function holds(property: (problem: ChargeProblem, battery: Battery) => void, numRuns = 250): void {
  fc.assert(fc.property(anyProblem, anyBattery, property), { numRuns, seed: 20_261_123 });
}

describe('for any problem with prices and a battery', () => {
  it('the plan keeps to stays, powers, limit and state of charge', () => {
    holds((problem, battery) => void best({ ...problem, battery }), 500);
  });

  it('the cheapest plan delivers as much as the plan with the lowest peak, and costs no more', () => {
    holds((problem) => {
      const cheapest = best({ ...problem, objective: 'cost' });
      const { plan } = optimalPlan(problem);
      expect(cheapest.unmetKWh).toBeCloseTo(resultOf(problem, plan).unmetKWh, 5);
      expect(cheapest.cost ?? Infinity).toBeLessThanOrEqual((costOf(problem, plan.siteKW) ?? 0) + SAME);
    });
  });

  it('a battery never leaves more unmet; with as much delivered, never a higher peak or cost', () => {
    holds((problem, battery) => {
      const without = best(problem);
      const withIt = best({ ...problem, battery });
      expect(withIt.unmetKWh).toBeLessThanOrEqual(without.unmetKWh + SAME);
      if (withIt.unmetKWh >= without.unmetKWh - SAME)
        expect(valueOf(problem, withIt)).toBeLessThanOrEqual(valueOf(problem, without) + 1e-4);
    });
  });

  it('a battery too small to do anything changes nothing', () => {
    holds((problem) => {
      const speck = { energyKWh: 1e-9, powerKW: 1e-9, roundTripEfficiency: 0.9 };
      expect(valueOf(problem, best({ ...problem, battery: speck }))).toBeCloseTo(valueOf(problem, best(problem)), 4);
    });
  });

  it('the cheapest battery delivers everything, and a little less of it does not', () => {
    holds((problem) => {
      const found = cheapestBattery(problem, { perKWh: 3, perKW: 2, roundTripEfficiency: 0.9 });
      if (found === null || found.cost < 0.1) return;
      const battery = { ...found, roundTripEfficiency: 0.9 };
      expect(faultsOf({ ...problem, battery }, found.plan)).toEqual([]);
      const unmet = best({ ...problem, objective: 'peak', limitKW: null }).unmetKWh;
      expect(resultOf(problem, found.plan).unmetKWh).toBeCloseTo(unmet, 5);
      const smaller = { energyKWh: 0.99 * found.energyKWh, powerKW: 0.99 * found.powerKW, roundTripEfficiency: 0.9 };
      expect(best({ ...problem, objective: 'peak', battery: smaller }).unmetKWh).toBeGreaterThan(unmet);
    });
  });
});
