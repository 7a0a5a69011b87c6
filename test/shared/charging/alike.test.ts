import { describe, expect, it } from 'vitest';
import { addedUp } from '../../../shared/charging/alike.ts';
import { bestPlan } from '../../../shared/charging/bestPlan.ts';
import type { ChargeProblem } from '../../../shared/charging/problem.ts';
import { problemWith, randomDepot, session, withBattery, withPrices } from './instances.ts';
import { faultsOf } from './planFaults.ts';
import { sameAsOracle } from './sameOptimum.ts';

const hours = { slots: 4, slotMinutes: 60 };

describe('sessions of the same stay', () => {
  it('are added up by the number of slots that they need at full power', () => {
    // a needs 1.5 slots of 10 kW: 5 kW for one slot and 5 kW for two. With b (one slot) and c (two) that is
    // 5 + 10 = 15 kW for one slot, 15 kWh, and 5 + 6 = 11 kW for two slots, 22 kWh: 37 kWh, as a, b and c together.
    const sessions = [session('a', 0, 3, 15, 10), session('b', 0, 3, 10, 10), session('c', 0, 3, 12, 6)];
    const { problem } = addedUp(problemWith({ ...hours, sessions }));
    const sizes = problem.sessions.map(({ energyKWh, maxPowerKW }) => [maxPowerKW, energyKWh]);
    expect(sizes.toSorted((one, other) => one[0] - other[0])).toEqual([
      [11, 22],
      [15, 15],
    ]);
  });

  it('are left as they are where they would not become fewer', () => {
    const problem = problemWith({ ...hours, sessions: [session('a', 0, 3, 15, 10), session('b', 0, 3, 22, 10)] });
    expect(addedUp(problem).problem).toBe(problem);
  });

  it('that need nothing, or more than their stay can give, are dealt with too', () => {
    const sessions = [
      session('nothing', 0, 2, 0, 10),
      session('no power', 0, 2, 5, 0),
      session('too much', 0, 2, 50, 10),
      session('no length', 1, 1, 5, 10),
      session('no length either', 1, 1, 5, 10),
      session('half', 0, 2, 5, 10),
      session('unlimited', 0, 2, 5, 1e30),
    ];
    const problem = problemWith({ ...hours, sessions, battery: { energyKWh: 5, powerKW: 5, roundTripEfficiency: 1 } });
    expect(addedUp(problem).problem.sessions.length).toBeLessThan(sessions.length);
    const best = bestPlan(problem);
    expect(best.ok && faultsOf(problem, best.plan)).toEqual([]);
    // 10 kW for two hours is all that the one can have, and 5 kWh the others.
    const delivered = best.ok ? Array.from(best.plan.deliveredKWh, (kWh) => Math.round(kWh * 1e6) / 1e6) : [];
    expect(delivered).toEqual([0, 0, 20, 0, 0, 5, 5]);
  });
});

describe('depots in which everyone keeps the same hours come to what HiGHS finds with every session apart', () => {
  for (let number = 0; number < 12; number++)
    it(`depot ${number}`, async () => {
      const depot = onOneShift(withBattery(randomDepot(700 + number, { vehicles: 10, days: 2 }), number));
      const problem = number % 2 === 0 ? depot : withPrices(depot, number, 'plain');
      expect(addedUp(problem).problem.sessions.length).toBeLessThan(problem.sessions.length);
      expect(await sameAsOracle(problem)).toBe(true);
    });
});

/** Everyone stays from the same slot of the day, equally long, and needs one of a few numbers of slots, some halves. */
function onOneShift(problem: ChargeProblem): ChargeProblem {
  const { slots, slotMinutes, sessions } = problem;
  const day = slots / 2;
  const shifted = sessions.map((given, s) => {
    const arrival = s % 2 === 0 ? 0 : day;
    const needed = 1 + 0.5 * (s % 7);
    const energyKWh = needed * given.maxPowerKW * (slotMinutes / 60);
    return { ...given, arrival, departure: arrival + Math.floor(day / 2), energyKWh };
  });
  return { ...problem, sessions: shifted };
}
