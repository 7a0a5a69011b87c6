/** Chargers that give nothing or at least a minimum: by hand, and against every plan that there is on small cases. */
import { describe, expect, it } from 'vitest';
import { keepsMinimum, planWithMinimum } from '../../../shared/charging/minimumPower.ts';
import { optimalPlan } from '../../../shared/charging/optimum.ts';
import { sessionPowerKW } from '../../../shared/charging/plan.ts';
import type { ChargeProblem, Session } from '../../../shared/charging/problem.ts';
import { highestImportKW } from '../../../shared/charging/stays.ts';
import { even } from '../../../shared/charging/strategies.ts';
import { constant, problemWith, randomFrom, session } from './instances.ts';
import { faultsOf } from './planFaults.ts';

function withLeast(one: Session, minPowerKW: number): Session {
  return { ...one, minPowerKW };
}

function planFor(problem: ChargeProblem) {
  const best = optimalPlan(problem);
  const { plan } = planWithMinimum(problem, best.plan);
  return { plan, peakKW: highestImportKW(plan.siteKW), lowestKW: best.peakKW };
}

/** Written apart from the product: 0, or at least the minimum, in all slots but the last one that draws. */
function breaches(problem: ChargeProblem, powers: readonly (readonly number[])[]): string[] {
  return problem.sessions.flatMap((one, s) => {
    const inStay = Array.from(
      { length: one.departure - one.arrival },
      (_, k) => powers[s][(one.arrival + k) % problem.slots],
    );
    const drawing = inStay.filter((kW) => kW > 1e-7).slice(0, -1);
    const least = Math.min(one.minPowerKW ?? 0, one.maxPowerKW);
    return drawing.filter((kW) => kW < least - 1e-6).map((kW) => `${one.id} draws ${kW} kW`);
  });
}

describe('even charging with a minimum', () => {
  it('gives the minimum from arrival until the energy is in, the last quarter for a part of it', () => {
    // 3.5 kWh over 6 quarters is 2.33 kW, below the minimum of 4: 4 kW is 1 kWh a quarter, so three quarters and a half.
    const problem = problemWith({ slots: 8, sessions: [withLeast(session('van', 1, 7, 3.5, 11), 4)] });
    expect(sessionPowerKW(even(problem), 0)).toEqual([0, 4, 4, 4, 2, 0, 0, 0]);
  });

  it('is as without a minimum where the even power is higher', () => {
    const problem = problemWith({ slots: 6, sessions: [withLeast(session('van', 1, 5, 6, 11), 4)] });
    expect(sessionPowerKW(even(problem), 0)).toEqual([0, 6, 6, 6, 6, 0]);
  });

  it('lets those wait that leave last where a limit would bring a charger below its minimum', () => {
    // 4 kW each from slot 0, room for 6: scaled down alike it would be 3 kW. The one that leaves last waits.
    const problem = problemWith({
      slots: 6,
      limitKW: constant(6, 6),
      sessions: [withLeast(session('first', 0, 4, 2, 11), 4), withLeast(session('last', 0, 6, 2, 11), 4)],
    });
    const plan = even(problem);
    expect(sessionPowerKW(plan, 0)).toEqual([4, 4, 0, 0, 0, 0]);
    expect(sessionPowerKW(plan, 1)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(Array.from(plan.deliveredKWh)).toEqual([2, 0]);
  });
});

describe('a plan that obeys the minimum', () => {
  it('lets two vehicles take turns where both at once would pass the optimum', () => {
    // 2 kWh each in 4 quarters: 2 kW each all the time is the optimum, 4 kW. At 4 kW or nothing each needs 2 quarters.
    const problem = problemWith({
      slots: 4,
      sessions: [withLeast(session('a', 0, 4, 2, 8), 4), withLeast(session('b', 0, 4, 2, 8), 4)],
    });
    const { plan, peakKW, lowestKW } = planFor(problem);
    expect(lowestKW).toBeCloseTo(4, 9);
    expect(peakKW).toBeCloseTo(4, 9);
    expect(breaches(problem, [sessionPowerKW(plan, 0), sessionPowerKW(plan, 1)])).toEqual([]);
  });

  it('costs peak where one vehicle cannot spread its energy', () => {
    // 3 kWh in 4 quarters is 3 kW; at 6 kW or nothing it is 6 kW in two quarters.
    const problem = problemWith({ slots: 4, sessions: [withLeast(session('van', 0, 4, 3, 8), 6)] });
    expect(planFor(problem)).toMatchObject({ peakKW: 6, lowestKW: 3 });
  });

  it('leaves a fast charger that must run at full power as it is', () => {
    // The minimum is above what the vehicle can take: then it takes what it can.
    const problem = problemWith({ slots: 3, sessions: [withLeast(session('van', 0, 3, 6, 8), 50)] });
    expect(sessionPowerKW(planFor(problem).plan, 0)).toEqual([8, 8, 8]);
  });

  it('looks for the quiet hours of the site', () => {
    const problem = problemWith({
      slots: 4,
      baseLoadKW: [9, 1, 8, 2],
      sessions: [withLeast(session('van', 0, 4, 2, 8), 4)],
    });
    // Two quarters at 4 kW on 1 and 2 kW: 6 kW, below the base load of 9 in the first.
    const { plan, peakKW } = planFor(problem);
    expect(sessionPowerKW(plan, 0)).toEqual([0, 4, 0, 4]);
    expect(peakKW).toBe(9);
  });

  it('tells a plan that keeps the minimum from one that does not, the last quarter aside', () => {
    expect(keepsMinimum([0, 4, 0, 4, 1, 0], 4)).toBe(true);
    expect(keepsMinimum([0, 1, 0, 4, 4, 0], 4)).toBe(false);
  });
});

/** Powers in whole kW of one session of whole-hour slots that obey the minimum and sum to its energy. */
function* choices({ arrival, departure, energyKWh, maxPowerKW, minPowerKW = 0 }: Session): Generator<number[]> {
  const length = departure - arrival;
  function* from(k: number, left: number): Generator<number[]> {
    if (k === length) {
      if (left === 0) yield [];
      return;
    }
    for (let kW = 0; kW <= Math.min(maxPowerKW, left); kW++) {
      const isLast = kW === left;
      if (kW > 0 && kW < Math.min(minPowerKW, maxPowerKW) && !isLast) continue;
      for (const rest of from(k + 1, left - kW)) yield [kW, ...rest];
    }
  }
  yield* from(0, energyKWh);
}

/** The lowest peak over all plans in whole kW. */
function lowestInWholeKW(problem: ChargeProblem): number {
  let lowest = Infinity;
  const lay = (s: number, site: readonly number[]): void => {
    const peak = Math.max(0, ...site);
    if (peak >= lowest) return;
    if (s === problem.sessions.length) {
      lowest = peak;
      return;
    }
    const { arrival } = problem.sessions[s];
    for (const powers of choices(problem.sessions[s])) {
      const next = [...site];
      powers.forEach((kW, k) => (next[arrival + k] += kW));
      lay(s + 1, next);
    }
  };
  lay(0, Array.from(problem.baseLoadKW));
  return lowest;
}

/** Two or three vehicles in four to six hours, all amounts in whole kW and kWh. */
function smallCase(seed: number): ChargeProblem {
  const random = randomFrom(seed);
  const whole = (from: number, to: number): number => from + Math.floor(random() * (to - from + 1));
  const slots = whole(4, 6);
  const sessions = Array.from({ length: whole(2, 3) }, (_, index) => {
    const arrival = whole(0, 1);
    const departure = whole(slots - 2, slots);
    const maxPowerKW = whole(4, 7);
    const energyKWh = Math.min(whole(1, 10), maxPowerKW * (departure - arrival));
    return withLeast(session(`v${index}`, arrival, departure, energyKWh, maxPowerKW), whole(1, 4));
  });
  return problemWith({
    slotMinutes: 60,
    slots,
    baseLoadKW: Array.from({ length: slots }, () => whole(0, 4)),
    sessions,
  });
}

describe('against every plan in whole kW', () => {
  const seeds = Array.from({ length: 400 }, (_, seed) => seed);
  const found = seeds.map((seed) => {
    const problem = smallCase(seed);
    return { seed, problem, ...planFor(problem), wholeKW: lowestInWholeKW(problem) };
  });

  it('obeys the minimum and delivers everything', () => {
    for (const { seed, problem, plan } of found) {
      const powers = problem.sessions.map((_, s) => sessionPowerKW(plan, s));
      expect([seed, ...faultsOf(problem, plan), ...breaches(problem, powers)]).toEqual([seed]);
      problem.sessions.forEach((one, s) => expect(plan.deliveredKWh[s]).toBeCloseTo(one.energyKWh, 9));
    }
  });

  it('never calls a peak lowest that a plan can pass', () => {
    for (const { seed, peakKW, lowestKW, wholeKW } of found) {
      expect([seed, lowestKW <= Math.min(peakKW, wholeKW) + 1e-6]).toEqual([seed, true]);
    }
  });

  it('is as low as the best of them in more than nine of ten cases, and then at most 2 kW higher', () => {
    const higher = found.filter(({ peakKW, wholeKW }) => peakKW > wholeKW + 1e-6);
    expect(higher.length).toBeLessThanOrEqual(found.length / 10);
    for (const { peakKW, wholeKW } of higher) expect(peakKW - wholeKW).toBeLessThanOrEqual(2 + 1e-6);
  });
});
