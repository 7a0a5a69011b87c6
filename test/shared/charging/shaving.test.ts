/** A battery beside a load that is fixed, by hand and against the programme of the charging core. */
import { describe, expect, it } from 'vitest';
import { isAbove, lowestPeak } from '../../../shared/charging/batteryPlan.ts';
import { bestPlan } from '../../../shared/charging/bestPlan.ts';
import type { Battery, ChargeProblem, Session } from '../../../shared/charging/problem.ts';
import { shave } from '../../../shared/charging/shaving.ts';
import { highestImportKW } from '../../../shared/charging/stays.ts';

const ideal = (energyKWh: number, powerKW: number): Battery => ({ energyKWh, powerKW, roundTripEfficiency: 1 });

describe('the lowest peak of a fixed load with a battery', () => {
  it('is held by the energy: 4 kWh take two hours of 10 kW down to 8', () => {
    const { siteKW, peakKW } = shave([2, 2, 2, 10, 10, 2, 2, 2], ideal(4, 100), 1);
    expect(peakKW).toBeCloseTo(8, 6);
    expect(siteKW.reduce((sum, kW) => sum + kW, 0)).toBeCloseTo(32, 6);
  });

  it('is held by the power: 1 kW takes no more than 1 kW off', () => {
    expect(shave([2, 2, 2, 10, 10, 2, 2, 2], ideal(400, 1), 1).peakKW).toBeCloseTo(9, 6);
  });

  it('is held by the filling: two hours that are as high as what is between them leave little room', () => {
    // From 10, 9, 10, 9 no plan gets below the mean of 9.5.
    expect(shave([10, 9, 10, 9], ideal(100, 100), 1).peakKW).toBeCloseTo(9.5, 6);
  });

  it('pays for the losses: of 25 kWh put in at 64 % only 16 come out', () => {
    // Three hours at 0 and one at 20: filled at L for three hours, 0.64 x 3L comes out beside L: 2.92 L = 20.
    const lossy: Battery = { energyKWh: 1000, powerKW: 1000, roundTripEfficiency: 0.64 };
    expect(shave([0, 0, 0, 20], lossy, 1).peakKW).toBeCloseTo(20 / 2.92, 6);
  });

  it('fills over the end of the week, as Sunday runs into Monday', () => {
    expect(shave([10, 0, 0, 0], ideal(100, 100), 1).peakKW).toBeCloseTo(2.5, 6);
  });

  it('is the load itself without a battery, or with half of one', () => {
    for (const battery of [null, ideal(0, 10), ideal(10, 0)])
      expect(shave([3, 8, -2], battery, 1)).toMatchObject({ peakKW: 8 });
  });
});

/** Numbers that come out the same each time, 0 to 1. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function randomProblem(seed: number): { problem: ChargeProblem; battery: Battery } {
  const next = sequence(seed);
  const slots = 48;
  const sessions = Array.from({ length: 1 + Math.floor(next() * 6) }, (_, index): Session => {
    const arrival = Math.floor(next() * slots);
    const stay = 4 + Math.floor(next() * 20);
    const maxPowerKW = 5 + next() * 20;
    return {
      id: `s${index}`,
      arrival,
      departure: arrival + stay,
      maxPowerKW,
      energyKWh: next() * maxPowerKW * stay * 0.25,
    };
  });
  const problem: ChargeProblem = {
    slotMinutes: 15,
    slots,
    cyclic: true,
    baseLoadKW: Array.from({ length: slots }, () => 2 + next() * 15),
    limitKW: null,
    pricePerKWh: null,
    feedInPerKWh: null,
    peakPricePerKW: 0,
    objective: 'peak',
    battery: null,
    sessions,
  };
  return { problem, battery: { energyKWh: next() * 40, powerKW: 1 + next() * 20, roundTripEfficiency: 0.88 } };
}

describe('the lowest peak of charging and battery together', () => {
  it('is that of the programme, whether a cut proves it or not', () => {
    let refuted = 0;
    for (let seed = 1; seed <= 25; seed++) {
      const { problem, battery } = randomProblem(seed);
      const best = bestPlan({ ...problem, battery });
      if (!best.ok) throw new Error(best.message);
      const peak = highestImportKW(best.plan.siteKW);
      const found = lowestPeak(problem, battery);
      expect(found.peakKW / peak).toBeCloseTo(1, 4);
      // A cut never refutes what can be reached; that it does refute is counted.
      expect(isAbove(problem, battery, peak * (1 + 1e-4))).toBe(false);
      if (isAbove(problem, battery, peak * (1 - 1e-3))) refuted++;
    }
    expect(refuted).toBeGreaterThan(5);
  });
});
