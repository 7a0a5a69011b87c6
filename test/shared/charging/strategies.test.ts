import { describe, expect, it } from 'vitest';
import { costOf, resultOf, sessionPowerKW } from '../../../shared/charging/plan.ts';
import { even, uncontrolled } from '../../../shared/charging/strategies.ts';
import { constant, problemWith, session } from './instances.ts';
import { faultsOf } from './planFaults.ts';

describe('uncontrolled charging', () => {
  it('draws full power from arrival and completes the energy at the average power in the last slot', () => {
    // 11 kW for a quarter is 2.75 kWh; 7 kWh is two full quarters (5.5) and 1.5 kWh, which is 6 kW for a quarter.
    const problem = problemWith({ slots: 6, sessions: [session('van', 1, 6, 7, 11)] });
    const plan = uncontrolled(problem);
    expect(sessionPowerKW(plan, 0)).toEqual([0, 11, 11, 6, 0, 0]);
    expect(resultOf(problem, plan)).toEqual({ peakKW: 11, energyKWh: 7, unmetKWh: 0, unmet: [], cost: null });
  });

  it('adds up on the base load and ignores the limit', () => {
    const problem = problemWith({
      slots: 3,
      baseLoadKW: [5, 10, 0],
      limitKW: constant(12, 3),
      sessions: [session('a', 0, 3, 5, 10), session('b', 1, 3, 2.5, 10)],
    });
    // a: 10 kW in slots 0 and 1; b: 10 kW in slot 1.
    const plan = uncontrolled(problem);
    expect(Array.from(plan.siteKW)).toEqual([15, 30, 0]);
    expect(resultOf(problem, plan).peakKW).toBe(30);
  });

  it('leaves unmet what full power during the whole stay cannot give', () => {
    // 2 quarters at 8 kW is 4 kWh of the 10 asked for.
    const problem = problemWith({ slots: 4, sessions: [session('late', 1, 3, 10, 8)] });
    const result = resultOf(problem, uncontrolled(problem));
    expect(result).toMatchObject({ energyKWh: 4, unmetKWh: 6, unmet: [{ id: 'late', kWh: 6 }] });
  });

  it('opens no extra slot for what rounding leaves over', () => {
    // Three quarters at 0.1 kW are 0.075 kWh, which doubles cannot write exactly.
    const problem = problemWith({ slots: 6, sessions: [session('van', 0, 6, 0.075, 0.1)] });
    expect(sessionPowerKW(uncontrolled(problem), 0).slice(3)).toEqual([0, 0, 0]);
  });

  it('runs on past the end of a cyclic horizon', () => {
    const problem = problemWith({ slots: 4, cyclic: true, sessions: [session('night', 3, 6, 5, 8)] });
    // 2 kWh in slot 3, 2 kWh in slot 0, 1 kWh = 4 kW in slot 1.
    expect(sessionPowerKW(uncontrolled(problem), 0)).toEqual([8, 4, 0, 8]);
  });
});

describe('even charging', () => {
  it('spreads the energy evenly over the stay', () => {
    const problem = problemWith({ slots: 6, sessions: [session('van', 1, 5, 6, 11)] });
    // 6 kWh over 4 quarters is 6 kW.
    expect(sessionPowerKW(even(problem), 0)).toEqual([0, 6, 6, 6, 6, 0]);
  });

  it('is capped by the power of the session', () => {
    const problem = problemWith({ slots: 4, sessions: [session('van', 0, 4, 20, 8)] });
    const result = resultOf(problem, even(problem));
    expect(result).toMatchObject({ peakKW: 8, energyKWh: 8, unmetKWh: 12 });
  });

  it('scales all active sessions down alike in a slot where they pass the limit, and does not catch up', () => {
    const problem = problemWith({
      slots: 3,
      baseLoadKW: [4, 4, 10],
      limitKW: [10, 30, 10],
      sessions: [session('a', 0, 2, 4, 20), session('b', 0, 3, 3, 20)],
    });
    // a asks 8 kW, b asks 4 kW. Slot 0: 12 asked, 6 left: halved. Slot 1: all. Slot 2: base load takes the limit.
    const plan = even(problem);
    expect(sessionPowerKW(plan, 0)).toEqual([4, 8, 0]);
    expect(sessionPowerKW(plan, 1)).toEqual([2, 4, 0]);
    const result = resultOf(problem, plan);
    // a misses 1 kWh; b misses 0.5 + 1 kWh.
    expect(result.unmet).toEqual([
      { id: 'a', kWh: 1 },
      { id: 'b', kWh: 1.5 },
    ]);
    expect(result).toMatchObject({ peakKW: 16, energyKWh: 4.5, unmetKWh: 2.5 });
  });

  it('draws nothing where the base load is above the limit, which the base load may pass', () => {
    const problem = problemWith({
      slots: 2,
      baseLoadKW: [50, 0],
      limitKW: [20, 20],
      sessions: [session('a', 0, 2, 4, 20)],
    });
    const plan = even(problem);
    expect(sessionPowerKW(plan, 0)).toEqual([0, 8]);
    expect(resultOf(problem, plan).peakKW).toBe(50);
  });

  it('may use the PV surplus on top of the limit', () => {
    // 30 kW surplus and a limit of 10 kW leave 40 kW; 50 kW was asked for.
    const problem = problemWith({
      slots: 1,
      baseLoadKW: [-30],
      limitKW: [10],
      sessions: [session('a', 0, 1, 12.5, 100)],
    });
    expect(sessionPowerKW(even(problem), 0)).toEqual([40]);
  });
});

describe('every strategy', () => {
  for (const strategy of [uncontrolled, even]) {
    it(`${strategy.name} gives a stay of no length nothing`, () => {
      const problem = problemWith({ slots: 4, sessions: [session('gone', 2, 2, 5, 11)] });
      const plan = strategy(problem);
      expect(resultOf(problem, plan)).toMatchObject({ peakKW: 0, energyKWh: 0, unmet: [{ id: 'gone', kWh: 5 }] });
    });

    it(`${strategy.name} leaves a session without energy or power alone`, () => {
      const problem = problemWith({ slots: 4, sessions: [session('full', 0, 4, 0, 11), session('off', 0, 4, 5, 0)] });
      const plan = strategy(problem);
      expect(resultOf(problem, plan)).toMatchObject({ peakKW: 0, energyKWh: 0, unmet: [{ id: 'off', kWh: 5 }] });
      expect(faultsOf(problem, plan)).toEqual([]);
    });

    it(`${strategy.name} has a peak of 0 at a site that only exports`, () => {
      const problem = problemWith({ slots: 4, baseLoadKW: constant(-50, 4), sessions: [session('a', 0, 4, 5, 11)] });
      expect(resultOf(problem, strategy(problem)).peakKW).toBe(0);
    });

    it(`${strategy.name} reports nobody unmet when there is nobody`, () => {
      const problem = problemWith({ slots: 2, baseLoadKW: [3, 4] });
      const expected = { peakKW: 4, energyKWh: 0, unmetKWh: 0, unmet: [], cost: null };
      expect(resultOf(problem, strategy(problem))).toEqual(expected);
    });
  }
});

describe('the cost of a plan', () => {
  it('is import at its price, less export at what it earns, plus the peak', () => {
    const problem = problemWith({
      slots: 2,
      slotMinutes: 60,
      pricePerKWh: [0.1, 0.3],
      feedInPerKWh: [0.05, 0.02],
      peakPricePerKW: 2,
    });
    // 40 kWh import at 0.30 = 12; 10 kWh export at 0.05 = 0.50; peak 40 kW at 2 = 80.
    expect(costOf(problem, Float64Array.of(-10, 40))).toBeCloseTo(12 - 0.5 + 80, 12);
  });

  it('earns nothing for export without a feed-in price', () => {
    const problem = problemWith({ slots: 1, pricePerKWh: [0.1] });
    expect(costOf(problem, Float64Array.of(-10))).toBeCloseTo(0, 12);
  });

  it('is unknown without a price, also when a peak has a price', () => {
    const problem = problemWith({ slots: 1, peakPricePerKW: 5 });
    expect(costOf(problem, Float64Array.of(10))).toBeNull();
  });
});
