import { describe, expect, it } from 'vitest';
import { bestPlan } from '../../../shared/charging/bestPlan.ts';
import { cheapestBattery } from '../../../shared/charging/cheapestBattery.ts';
import { resultOf } from '../../../shared/charging/plan.ts';
import type { ChargePlan } from '../../../shared/charging/plan.ts';
import type { ChargeProblem, StrategyResult } from '../../../shared/charging/problem.ts';
import { constant, problemWith, randomDepot, session } from './instances.ts';
import { faultsOf } from './planFaults.ts';
import { sizeOracle } from './siteOracle.ts';

function best(problem: ChargeProblem): StrategyResult & { plan: ChargePlan } {
  const found = bestPlan(problem);
  if (!found.ok) throw new Error(found.message);
  expect(faultsOf(problem, found.plan)).toEqual([]);
  return { ...resultOf(problem, found.plan), plan: found.plan };
}

/** Round trip 0.81: charging and discharging each keep 0.9. */
const battery = { energyKWh: 100, powerKW: 100, roundTripEfficiency: 0.81 };

describe('the lowest peak with a battery', () => {
  it('fills the battery in the valley and empties it at the top, with its losses', () => {
    // Base 20 and 0: level P with 20 - P = 0.81 P, so P = 20 / 1.81.
    const { peakKW } = best(problemWith({ slotMinutes: 60, slots: 2, baseLoadKW: [20, 0], battery }));
    expect(peakKW).toBeCloseTo(20 / 1.81, 6);
  });

  it('is held back by the power of the battery', () => {
    // 3 kW in slot 1 gives 3 x 0.81 in slot 0.
    const small = { ...battery, powerKW: 3 };
    const { peakKW } = best(problemWith({ slotMinutes: 60, slots: 2, baseLoadKW: [20, 0], battery: small }));
    expect(peakKW).toBeCloseTo(20 - 2.43, 6);
  });

  it('is held back by the size of the battery', () => {
    // 1.8 kWh inside give 1.62 kWh outside.
    const small = { ...battery, energyKWh: 1.8 };
    const { peakKW } = best(problemWith({ slotMinutes: 60, slots: 2, baseLoadKW: [20, 0], battery: small }));
    expect(peakKW).toBeCloseTo(20 - 1.62, 6);
  });

  it('ends as full as it began, so that what it gives it has taken within the horizon', () => {
    // Base 20 in every slot: nothing to gain.
    const { peakKW, plan } = best(problemWith({ slotMinutes: 60, slots: 3, baseLoadKW: [20, 20, 20], battery }));
    expect(peakKW).toBeCloseTo(20, 6);
    plan.battery?.chargeKW.forEach((kW) => expect(kW).toBeCloseTo(0, 5));
  });

  it('charges from surplus without any import', () => {
    // 10 kW surplus in slot 1, 5 kW base in slot 0: 5 / 0.81 = 6.2 of the 10 are enough.
    const { peakKW } = best(problemWith({ slotMinutes: 60, slots: 2, baseLoadKW: [5, -10], battery }));
    expect(peakKW).toBeCloseTo(0, 6);
  });

  it('serves a session beyond the limit', () => {
    // Limit 10. The session is there in slot 1 only and asks 15: 5 from the battery, which takes 5 / 0.81 in slot 0.
    const problem = problemWith({
      slotMinutes: 60,
      slots: 2,
      limitKW: constant(10, 2),
      sessions: [session('a', 1, 2, 15, 50)],
      battery,
    });
    expect(best(problem).unmetKWh).toBeCloseTo(0, 6);
    // With 4 kWh inside, 3.6 come out: 1.4 stays unmet.
    expect(best({ ...problem, battery: { ...battery, energyKWh: 4 } }).unmetKWh).toBeCloseTo(1.4, 6);
  });

  it('does nothing when it has no size', () => {
    const none = { energyKWh: 0, powerKW: 50, roundTripEfficiency: 0.9 };
    const { peakKW, plan } = best(problemWith({ slots: 2, baseLoadKW: [20, 0], battery: none }));
    expect([peakKW, plan.battery]).toEqual([20, null]);
  });
});

describe('the lowest cost with a battery', () => {
  const twoHours = problemWith({
    slotMinutes: 60,
    slots: 2,
    objective: 'cost',
    baseLoadKW: [0, 9],
    pricePerKWh: [0.1, 0.2],
    feedInPerKWh: [0, 0],
    battery,
  });

  it('buys cheap and uses dear when the difference is more than the losses', () => {
    // 9 kWh at 0.20 = 1.80, or 9 / 0.81 at 0.10.
    expect(best(twoHours).cost).toBeCloseTo(0.9 / 0.81, 6);
  });

  it('leaves it when the losses cost more', () => {
    expect(best({ ...twoHours, pricePerKWh: [0.17, 0.2] }).cost).toBeCloseTo(1.8, 6);
  });

  it('sells what it can when export earns enough', () => {
    // Feed-in 0.18 in slot 1: 100 kWh inside give 90 outside for 111.1 bought; 81 of them exported.
    const problem = { ...twoHours, feedInPerKWh: [0, 0.18], battery: { ...battery, powerKW: 1000 } };
    expect(best(problem).cost).toBeCloseTo(0.1 * (100 / 0.9) - 0.18 * 81, 5);
  });

  it('does not charge and discharge at once to burn energy that has a price below 0', () => {
    // One slot: the battery must end as it began, so in a single slot it can do nothing at all.
    const problem = { ...twoHours, slots: 1, baseLoadKW: [5], pricePerKWh: [-0.3], feedInPerKWh: [-0.3] };
    expect(best(problem).cost).toBeCloseTo(-1.5, 6);
  });

  it('charges in one slot below 0 and gives back in the next', () => {
    // Prices -0.30 and -0.10: take 100 / 0.9 in slot 0 and give 90 back in slot 1, where export costs 0.10.
    const problem = {
      ...twoHours,
      baseLoadKW: [0, 0],
      pricePerKWh: [-0.3, -0.1],
      feedInPerKWh: [-0.3, -0.1],
      battery: { ...battery, powerKW: 1000 },
    };
    expect(best(problem).cost).toBeCloseTo(-0.3 * (100 / 0.9) + 0.1 * 90, 5);
  });
});

describe('the cheapest battery that makes it fit', () => {
  const prices = { perKWh: 300, perKW: 100, roundTripEfficiency: 0.81 };
  // Two quarters with 15 kW asked for and a limit of 10; a quiet hour before.
  const problem = problemWith({
    slotMinutes: 60,
    slots: 4,
    limitKW: constant(10, 4),
    sessions: [session('a', 2, 4, 30, 15)],
  });

  it('is large enough for what the limit leaves over and no larger', () => {
    // 5 kWh in both slots: 10 outside, 10 / 0.9 inside. Discharge 5 kW; charge (10 / 0.81) / 2 = 6.17 kW in the two
    // slots before.
    const found = cheapestBattery(problem, prices);
    expect(found?.energyKWh).toBeCloseTo(10 / 0.9, 4);
    expect(found?.powerKW).toBeCloseTo(10 / 0.81 / 2, 4);
    expect(found?.cost).toBeCloseTo((300 * 10) / 0.9 + (100 * 10) / 0.81 / 2, 2);
  });

  it('adds what any battery costs', () => {
    const [plain, withFixed] = [0, 5000].map((fixed) => cheapestBattery(problem, { ...prices, fixed })?.cost ?? 0);
    expect(withFixed - plain).toBeCloseTo(5000, 6);
  });

  it('is none at all when everything fits', () => {
    const roomy = { ...problem, limitKW: constant(15, 4) };
    expect(cheapestBattery(roomy, { ...prices, fixed: 5000 })).toMatchObject({ energyKWh: 0, powerKW: 0, cost: 0 });
    expect(cheapestBattery({ ...problem, limitKW: null }, prices)).toMatchObject({ cost: 0 });
  });

  it('does not exist when there is not enough energy under the limit, however large', () => {
    // 4 slots of 10 give 20 beside the session and 20 x 0.81 through the battery: 36.2 at most.
    const sessions = [session('a', 2, 4, 36, 25)];
    expect(cheapestBattery({ ...problem, sessions }, prices)).not.toBeNull();
    expect(cheapestBattery({ ...problem, sessions: [session('a', 2, 4, 36.3, 25)] }, prices)).toBeNull();
  });

  it('comes with a plan that keeps to it', () => {
    const found = cheapestBattery(problem, prices);
    if (found === null) throw new Error('There is such a battery.');
    const withIt = { ...problem, battery: { ...found, roundTripEfficiency: 0.81 } };
    expect(faultsOf(withIt, found.plan)).toEqual([]);
    expect(resultOf(withIt, found.plan).unmetKWh).toBeCloseTo(0, 6);
  });

  for (let seed = 1; seed <= 30; seed++)
    it(`costs what HiGHS finds, depot ${seed}`, async () => {
      const depot = randomDepot(5000 + seed, { vehicles: 2 + (seed % 15), days: 1 + (seed % 2) });
      const perKW = [40, 250, 900][seed % 3];
      const found = cheapestBattery(depot, { ...prices, perKW });
      const unreachable = depot.sessions.reduce((sum, { arrival, departure, energyKWh, maxPowerKW }) => {
        return sum + Math.max(0, energyKWh - maxPowerKW * (departure - arrival) * (depot.slotMinutes / 60));
      }, 0);
      const oracle = await sizeOracle(depot, { ...prices, perKW }, unreachable);
      if (oracle === null) expect(found).toBeNull();
      else expect(Math.abs((found?.cost ?? Number.NaN) - oracle)).toBeLessThanOrEqual(1e-5 * oracle + 0.01);
    });
});
