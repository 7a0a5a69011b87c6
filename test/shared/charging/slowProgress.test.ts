import { expect, it } from 'vitest';
import type { ChargeProblem } from '../../../shared/charging/problem.ts';
import { constant, problemWith, randomFrom, session } from './instances.ts';
import { sameAsOracle } from './sameOptimum.ts';

/** Stays of days in slots of 5 minutes under a limit that leaves too little: the optimum is neared in small steps. */
function longStays(): ChargeProblem {
  const random = randomFrom(2120);
  const slots = 1500;
  const baseLoadKW = Array.from({ length: slots }, (_, t) => {
    const sun = Math.max(0, Math.sin(((t % 288) / 288 - 0.25) * 2 * Math.PI));
    return 100 + 60 * Math.sin((t / 288) * 2 * Math.PI) + 20 * random() - 260 * sun * random();
  });
  const sessions = Array.from({ length: 20 }, (_, s) => {
    const arrival = Math.floor(slots * random());
    const departure = Math.min(slots, arrival + 1152);
    return session(`s${s}`, arrival, departure, 20 + 200 * random(), 11 + 139 * random());
  });
  const energyKWh = sessions.reduce((sum, one) => sum + one.energyKWh, 0);
  const limitKW = constant(60 + (0.8 * energyKWh) / (slots / 12), slots);
  const battery = { energyKWh: 200, powerKW: 100, roundTripEfficiency: 0.88 };
  return problemWith({ slotMinutes: 5, slots, baseLoadKW, limitKW, sessions, battery });
}

it('small steps towards the optimum are not taken for a standstill, and the depot is not refused', async () => {
  expect(await sameAsOracle(longStays(), 'interior point')).toBe(true);
}, 120_000);
