import { describe, expect, it } from 'vitest';
import { checkPeakCertificate, checkUnmetCertificate } from '../../../shared/charging/certificate.ts';
import { fitsUnder, optimalPeakKW, optimalPlan } from '../../../shared/charging/optimum.ts';
import { resultOf, sessionPowerKW } from '../../../shared/charging/plan.ts';
import type { ChargeProblem, OptimalResult } from '../../../shared/charging/problem.ts';
import { solveCharge } from '../../../shared/charging/solveCharge.ts';
import { constant, problemWith, randomDepot, session } from './instances.ts';
import { faultsOf } from './planFaults.ts';

/** The optimum with everything that must always hold already checked. */
function optimumOf(problem: ChargeProblem): OptimalResult {
  const { plan, peakCertificate, unmetCertificate } = optimalPlan(problem);
  expect(faultsOf(problem, plan)).toEqual([]);
  expect(checkPeakCertificate(problem, peakCertificate).holds).toBe(true);
  expect(checkUnmetCertificate(problem, unmetCertificate).holds).toBe(true);
  const solved = solveCharge(problem);
  if (!solved.ok) throw new Error(solved.message);
  return solved.result.optimal;
}

describe('the lowest peak', () => {
  it('fills the valley of the base load first', () => {
    // 10 kWh in an hour of quarters is 40 kW-quarters; with the base 10 + 2 + 4 + 20: level P with (P-10) + (P-2) + (P-4)
    // = 40 is P = 18.67, below the 20 of slot 3, which therefore decides: peak 20.
    const problem = problemWith({ slots: 4, baseLoadKW: [10, 2, 4, 20], sessions: [session('a', 0, 4, 10, 50)] });
    expect(optimumOf(problem).peakKW).toBe(20);
  });

  it('rises above the base load by exactly what is needed', () => {
    // 16 kWh = 64 kW-quarters; (P-10) + (P-2) + (P-4) + (P-20) = 64 gives P = 25.
    const problem = problemWith({ slots: 4, baseLoadKW: [10, 2, 4, 20], sessions: [session('a', 0, 4, 16, 50)] });
    const optimal = optimumOf(problem);
    expect(optimal.peakKW).toBeCloseTo(25, 9);
    expect(optimal.energyKWh).toBe(16);
    optimal.powerKW.forEach((kW) => expect(kW).toBeCloseTo(25, 9));
  });

  it('respects the power of each session', () => {
    // 5 kWh = 20 kW-quarters at 8 kW at most: (min(P, 8)) + (min(P - 9, 8)) + ... : slot 0 gives 8, the other two 6 each.
    const problem = problemWith({ slots: 3, baseLoadKW: [0, 9, 9], sessions: [session('a', 0, 3, 5, 8)] });
    expect(optimumOf(problem).peakKW).toBeCloseTo(15, 9);
  });

  it('moves one session aside for another that has no choice', () => {
    // b needs 10 kW in slot 0; a needs 20 kW-quarters over slots 0 and 1: all of it at 15 + 5, peak 15.
    const problem = problemWith({ slots: 2, sessions: [session('a', 0, 2, 5, 30), session('b', 0, 1, 2.5, 30)] });
    const optimal = optimumOf(problem);
    expect(optimal.peakKW).toBeCloseTo(15, 9);
    expect(optimal.sessions[0].powerKW[0]).toBeCloseTo(5, 9);
    expect(optimal.sessions[0].powerKW[1]).toBeCloseTo(15, 9);
  });

  it('passes room on along a chain of overlapping stays', () => {
    // Five stays of two slots, each overlapping the next; the first slot is taken for 8 of 12 kW by the base load.
    // Energy 5 x 2 kWh = 40 kW-quarters + 8 base over 6 slots: all level at 8.
    const sessions = [0, 1, 2, 3, 4].map((k) => session(`s${k}`, k, k + 2, 2, 12));
    const problem = problemWith({ slots: 6, baseLoadKW: [8, 0, 0, 0, 0, 0], sessions });
    expect(optimumOf(problem).peakKW).toBeCloseTo(8, 9);
  });

  it('uses PV surplus before the grid', () => {
    // 30 + 10 kW surplus take 10 kWh without any import.
    const problem = problemWith({ slots: 2, baseLoadKW: [-30, -10], sessions: [session('a', 0, 2, 10, 40)] });
    const { peakCertificate } = optimalPlan(problem);
    expect(optimumOf(problem).peakKW).toBeCloseTo(0, 9);
    expect(peakCertificate).toMatchObject({ kind: 'baseLoad', slot: null });
  });

  it('imports what the PV surplus does not give', () => {
    // (P+30) + (P+10) = 48 gives P = 4.
    const problem = problemWith({ slots: 2, baseLoadKW: [-30, -10], sessions: [session('a', 0, 2, 12, 40)] });
    expect(optimumOf(problem).peakKW).toBeCloseTo(4, 9);
  });

  for (const slotMinutes of [5, 7.5, 15, 60])
    it(`holds for slots of ${slotMinutes} minutes`, () => {
      // 12 kWh in 4 slots of h hours: 3/h kW.
      const problem = problemWith({ slotMinutes, slots: 4, sessions: [session('a', 0, 4, 12, 1000)] });
      expect(optimumOf(problem).peakKW).toBeCloseTo(3 / (slotMinutes / 60), 6);
    });
});

describe('the least unmet energy comes before the peak', () => {
  it('fills the limit to the brim when that delivers more', () => {
    // 10 kW leaves 3 x 2.5 kWh; 9 asked for; peak = limit.
    const problem = problemWith({ slots: 3, limitKW: constant(10, 3), sessions: [session('a', 0, 3, 9, 50)] });
    expect(optimumOf(problem)).toMatchObject({ peakKW: 10, energyKWh: 7.5, unmetKWh: 1.5, limitExceededKWh: 0 });
    expect(fitsUnder(problem)).toBe(false);
  });

  it('keeps below the limit when that is enough', () => {
    const problem = problemWith({ slots: 3, limitKW: constant(100, 3), sessions: [session('a', 0, 3, 9, 50)] });
    expect(optimumOf(problem).peakKW).toBeCloseTo(12, 9);
    expect(fitsUnder(problem)).toBe(true);
  });

  it('raises the peak in the slots with a high limit where the others are at theirs', () => {
    // Limits 4, 4, 50: 10 kWh = 40 kW-quarters = 4 + 4 + 32.
    const problem = problemWith({ slots: 3, limitKW: [4, 4, 50], sessions: [session('a', 0, 3, 10, 50)] });
    expect(optimumOf(problem).peakKW).toBeCloseTo(32, 9);
  });

  it('charges nothing where the limit is below the base load, and says by how much the base load passes it', () => {
    const problem = problemWith({
      slots: 2,
      baseLoadKW: [30, 10],
      limitKW: constant(20, 2),
      sessions: [session('a', 0, 2, 10, 50)],
    });
    // Slot 1 has 10 kW left: 2.5 kWh. The base load is 10 kW above the limit for a quarter: 2.5 kWh.
    const optimal = optimumOf(problem);
    expect(optimal).toMatchObject({ peakKW: 30, energyKWh: 2.5, unmetKWh: 7.5, limitExceededKWh: 2.5 });
    expect(optimal.powerKW[0]).toBe(30);
  });

  it('delivers nothing when every slot is full', () => {
    const problem = problemWith({
      slots: 2,
      baseLoadKW: constant(30, 2),
      limitKW: constant(20, 2),
      sessions: [session('a', 0, 2, 10, 50)],
    });
    expect(optimumOf(problem)).toMatchObject({ peakKW: 30, energyKWh: 0, unmet: [{ id: 'a', kWh: 10 }] });
  });

  it('gives up energy only for the sessions that must', () => {
    // Slot 0 holds 2.5 kWh for a, which is there only then; b has slot 1 to itself.
    const problem = problemWith({
      slots: 2,
      limitKW: constant(10, 2),
      sessions: [session('a', 0, 1, 2.5, 50), session('b', 0, 2, 2.5, 50)],
    });
    expect(optimumOf(problem)).toMatchObject({ energyKWh: 5, unmetKWh: 0, unmet: [] });
  });

  it('calls it a fit when only the power of a session falls short, not the limit', () => {
    const problem = problemWith({ slots: 2, limitKW: constant(10, 2), sessions: [session('a', 0, 2, 9, 4)] });
    expect(fitsUnder(problem)).toBe(true);
    expect(optimumOf(problem)).toMatchObject({ peakKW: 4, energyKWh: 2, unmetKWh: 7 });
  });
});

describe('stays at the edges', () => {
  it('a stay of no length is all unmet', () => {
    const problem = problemWith({ slots: 2, sessions: [session('gone', 1, 1, 5, 11)] });
    expect(optimumOf(problem)).toMatchObject({ peakKW: 0, energyKWh: 0, unmet: [{ id: 'gone', kWh: 5 }] });
  });

  it('a session without energy draws nothing, one without power gets nothing', () => {
    const problem = problemWith({ slots: 2, sessions: [session('full', 0, 2, 0, 11), session('off', 0, 2, 5, 0)] });
    expect(optimumOf(problem)).toMatchObject({ peakKW: 0, energyKWh: 0, unmet: [{ id: 'off', kWh: 5 }] });
  });

  it('a site without sessions has the peak of its base load', () => {
    const problem = problemWith({ slots: 3, baseLoadKW: [3, 9, 6] });
    const optimal = optimumOf(problem);
    expect(optimal).toMatchObject({ peakKW: 9, energyKWh: 0, unmetKWh: 0, powerKW: [3, 9, 6], sessions: [] });
    expect(optimalPlan(problem).peakCertificate).toEqual({ kind: 'baseLoad', peakKW: 9, slot: 1 });
  });

  it('a night runs on past the end of a cyclic horizon', () => {
    // Slots 3, 0, 1 with base 6, 0, 3: level 9 takes 3 + 9 + 6 = 18 kW-quarters = 4.5 kWh.
    const problem = problemWith({
      slots: 4,
      cyclic: true,
      baseLoadKW: [0, 3, 9, 6],
      sessions: [session('night', 3, 6, 4.5, 50)],
    });
    const optimal = optimumOf(problem);
    expect(optimal.peakKW).toBeCloseTo(9, 9);
    [9, 6, 0, 3].forEach((kW, t) => expect(optimal.sessions[0].powerKW[t]).toBeCloseTo(kW, 9));
  });

  it('a stay of a full cycle uses every slot once', () => {
    const problem = problemWith({
      slots: 4,
      cyclic: true,
      baseLoadKW: [0, 4, 8, 4],
      sessions: [session('always', 2, 6, 4, 50)],
    });
    // 16 kW-quarters on 16 of base: level 8 in all four.
    expect(optimumOf(problem).peakKW).toBeCloseTo(8, 9);
  });

  it('numbers of very different size do not disturb each other', () => {
    const problem = problemWith({
      slots: 4,
      baseLoadKW: constant(1e6, 4),
      sessions: [session('ship', 0, 4, 5e5, 1e30), session('bike', 0, 1, 0.25, 1)],
    });
    // 500,000.25 kWh over an hour on a million kW.
    expect(optimumOf(problem).peakKW).toBeCloseTo(1_500_000.25, 3);
  });
});

describe('the plan', () => {
  it('is smooth: one vehicle on a flat site draws the same all night', () => {
    const problem = problemWith({ slots: 40, sessions: [session('van', 4, 36, 40, 22)] });
    // 40 kWh over 8 hours.
    const power = sessionPowerKW(optimalPlan(problem).plan, 0);
    power.slice(4, 36).forEach((kW) => expect(kW).toBeCloseTo(5, 9));
  });

  it('is spread out again after the peak is found: the site goes up and down half as much as on the bare flow', () => {
    // Three days, 30 vehicles. The flow that proves the peak moves 1,355 kW in all from slot to slot; spread, 627 kW.
    const { siteKW } = optimalPlan(randomDepot(8, { vehicles: 30, days: 3 })).plan;
    const moves = siteKW.slice(1).reduce((sum, kW, t) => sum + Math.abs(kW - siteKW[t]), 0);
    expect(moves).toBeLessThan(1000);
  });

  it('is the same each time', () => {
    const problem = problemWith({
      slots: 8,
      limitKW: constant(9, 8),
      sessions: [session('a', 0, 6, 9, 8), session('b', 2, 8, 9, 8)],
    });
    expect(solveCharge(problem)).toEqual(solveCharge(problem));
  });

  it('has a lean twin that only tells the peak', () => {
    const problem = problemWith({ slots: 4, baseLoadKW: [10, 2, 4, 20], sessions: [session('a', 0, 4, 16, 50)] });
    expect(optimalPeakKW(problem)).toBeCloseTo(optimumOf(problem).peakKW, 9);
  });

  it('sums up to its own figures', () => {
    const problem = problemWith({
      slots: 2,
      pricePerKWh: [0.2, 0.4],
      peakPricePerKW: 3,
      sessions: [session('a', 0, 2, 5, 50)],
    });
    // 10 kW in both quarters: 2.5 x 0.2 + 2.5 x 0.4 + 10 x 3.
    expect(optimumOf(problem).cost).toBeCloseTo(31.5, 9);
    expect(resultOf(problem, optimalPlan(problem).plan).cost).toBeCloseTo(31.5, 9);
  });
});
