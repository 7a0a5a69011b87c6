/** What fits at chargers that give nothing or at least a minimum: by hand, and against HiGHS's branch and bound. */
import { describe, expect, it } from 'vitest';
import type { Session } from '../../../shared/charging/problem.ts';
import { largestOf, mayFit, roomKW, sessionsFit } from '../../../shared/grid/fits.ts';
import { cannotAlone, fullestObeyingPlan, obeyingPlan } from '../../../shared/grid/leastPower.ts';
import type { WeekWithoutFleet } from '../../../shared/grid/weekRoom.ts';
import { keepsMinimum } from '../../../shared/charging/minimumPower.ts';
import { compareWithHighs } from './leastPowerAgainstHighs.ts';

const flat = (kW: number): Float64Array => new Float64Array(672).fill(kW);
const weekOf = (baseKW: number, limitKW: number): WeekWithoutFleet => ({
  baseKW: flat(baseKW),
  limitKW: flat(limitKW),
  battery: null,
});
/** `number` vehicles that stand eight quarters. */
const vehicles = (number: number, energyKWh: number, minPowerKW: number, maxPowerKW = 11): Session[] =>
  Array.from({ length: number }, (_, index) => ({
    id: `vans/${index + 1}/1`,
    arrival: 100,
    departure: 108,
    energyKWh,
    maxPowerKW,
    minPowerKW,
  }));

describe('what fits at chargers with a least power', () => {
  it('takes turns where all at once would be below it', () => {
    // 4 kWh in 8 quarters is 2 kW each; at 4 kW a vehicle needs 4 quarters, so of four vehicles two draw at a time: 8 kW.
    expect(sessionsFit('optimal', weekOf(2, 10), vehicles(4, 4, 4))).toBe(true);
    expect(roomKW('optimal', weekOf(2, 10), vehicles(4, 4, 4))).toBeCloseTo(0, 6);
    // 9 kW of room would be enough for any power, and is enough for this.
    expect(largestOf('optimal', weekOf(1, 9), 5, (count) => vehicles(count, 4, 4))).toEqual({ fits: 4, atMost: 4 });
  });

  it('does not fit where the limit leaves one vehicle less than its least', () => {
    // 5 kW of room, at least 6 kW: but for one quarter in part (at most 1.25 kWh) nothing can be drawn.
    const week = weekOf(3, 8);
    expect(cannotAlone(week, vehicles(1, 4, 6))).toBe(true);
    expect(largestOf('optimal', week, 2, (count) => vehicles(count, 4, 6))).toEqual({ fits: 0, atMost: 0 });
    expect(mayFit('optimal', week, vehicles(1, 4, 6))).toBe(false);
    // 1.2 kWh is 4.8 kW in one quarter, for a part of which the charger gives 6 kW.
    expect(cannotAlone(week, vehicles(1, 1.2, 6))).toBe(false);
    expect(sessionsFit('optimal', week, vehicles(1, 1.2, 6))).toBe(true);
  });

  it('asks for the room of the plan, not of the optimum that no charger can give', () => {
    // 3 kWh in 8 quarters is 1.5 kW; at 6 kW or nothing it is two quarters of 6 kW.
    expect(roomKW('optimal', weekOf(0, 10), vehicles(1, 3, 6))).toBeCloseTo(4, 6);
    expect(roomKW('optimal', weekOf(0, 10), vehicles(1, 3, 0))).toBeCloseTo(8.5, 6);
  });

  it('counts a charger without a least power as before', () => {
    const week = weekOf(2, 6);
    const some = vehicles(3, 4, 0);
    expect(largestOf('optimal', week, 3, (count) => some.slice(0, count))).toEqual({ fits: 2, atMost: 2 });
  });
});

describe('who is short under a limit that nothing was found to fit under', () => {
  it('obeys the least power and the limit, and leaves to the last what does not fit', () => {
    // Room for 5 kW: one of two at 4 kW at a time. 6 kWh at 4 to 5 kW takes at least 4.8 of the 8 quarters: 10 kWh in all.
    const week = weekOf(0, 5);
    const some = vehicles(2, 6, 4);
    const plan = fullestObeyingPlan(week, some, obeyingPlan(week, some).plan);
    expect(Math.max(...plan.siteKW)).toBeLessThanOrEqual(5 + 1e-9);
    some.forEach((_one, s) => {
      const powers = plan.powerKW.slice(plan.stays.first[s], plan.stays.first[s + 1]);
      expect(keepsMinimum(powers, 4)).toBe(true);
    });
    const delivered = plan.deliveredKWh.reduce((sum, kWh) => sum + kWh, 0);
    expect(delivered).toBeGreaterThan(8);
    expect(delivered).toBeLessThanOrEqual(10 + 1e-9);
  });
});

describe('against HiGHS, yes or no in every quarter', () => {
  it(
    'never says more than is true, never denies what is, and nearly always both say the same',
    { timeout: 120_000 },
    async () => {
      const seeds = Array.from({ length: 20 }, (_, index) => 500 + index);
      let agree = 0;
      for (const seed of seeds) {
        const { fits, atMost } = await compareWithHighs(seed, 3);
        if (fits === atMost) agree++;
      }
      expect(agree).toBeGreaterThanOrEqual(19);
    },
  );
});
