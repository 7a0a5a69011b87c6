import { describe, expect, it } from 'vitest';
import { chargeCommand } from '../../../shared/charging/chargeCommand.ts';
import type { OptimalResult } from '../../../shared/charging/problem.ts';

/** Two hours, so that kW and kWh are the same number. Round trip 0.81: charging and discharging each keep 0.9. */
const input = {
  slotMinutes: 60,
  slots: 2,
  cyclic: false,
  baseLoadKW: [20, 0] as number | number[],
  limitKW: null as number | number[] | null,
  pricePerKWh: 0.2,
  feedInPerKWh: null,
  peakPricePerKW: 0,
  objective: 'peak',
  battery: { energyKWh: 100, powerKW: 100, roundTripEfficiency: 0.81 },
  sessions: [] as object[],
};

function optimum(change: Partial<Record<keyof typeof input, unknown>>): OptimalResult {
  const answered = chargeCommand({ ...input, ...change });
  if (!answered.ok) throw new Error(`${answered.field}: ${answered.message}`);
  return answered.result.optimal;
}

describe('the efficiency of the battery', () => {
  it('may be 1: what goes in comes out', () => {
    const { peakKW, battery } = optimum({ battery: { ...input.battery, roundTripEfficiency: 1 } });
    expect(peakKW).toBeCloseTo(10, 5);
    expect(battery?.chargeKW[1]).toBeCloseTo(10, 4);
    expect(battery?.dischargeKW[0]).toBeCloseTo(10, 4);
  });

  it('may be very low', () => {
    // 20 - P = 0.01 P.
    const { peakKW } = optimum({ battery: { ...input.battery, roundTripEfficiency: 0.01 } });
    expect(peakKW).toBeCloseTo(20 / 1.01, 5);
  });

  it.each([0, 1.01, -0.5])('may not be %d', (roundTripEfficiency) => {
    const answered = chargeCommand({ ...input, battery: { ...input.battery, roundTripEfficiency } });
    expect(answered).toMatchObject({ ok: false, field: 'battery.roundTripEfficiency' });
  });
});

describe('a battery without energy or without power', () => {
  for (const objective of ['peak', 'cost'])
    it.each([{ energyKWh: 0 }, { powerKW: 0 }])(`changes nothing, objective ${objective}: %j`, (size) => {
      const { peakKW, cost, battery } = optimum({ objective, battery: { ...input.battery, ...size } });
      expect(peakKW).toBe(20);
      expect(cost).toBeCloseTo(4, 9);
      expect(battery).toEqual({ chargeKW: [0, 0], dischargeKW: [0, 0], startKWh: 0 });
    });
});

describe('a surplus of PV', () => {
  it('in every slot: nothing is imported, the peak is 0 and everything is served', () => {
    const sessions = [{ id: 'van', arrival: 0, departure: 2, energyKWh: 8, maxPowerKW: 5 }];
    const { peakKW, unmetKWh, powerKW } = optimum({ baseLoadKW: [-10, -10], sessions });
    expect([peakKW, unmetKWh]).toEqual([0, 0]);
    // PV is not curtailed: 20 kWh of it, less 8, less what is lost in the battery.
    expect(powerKW[0] + powerKW[1]).toBeGreaterThanOrEqual(-12 - 1e-6);
  });

  it('by day carries the night through the battery', () => {
    // 30 kWh surplus gives 30 x 0.81 = 24.3 kWh for the 20 of the other hour.
    const { peakKW } = optimum({ baseLoadKW: [20, -30] });
    expect(peakKW).toBeCloseTo(0, 5);
    // With 10 kWh surplus: 20 - 0.81 (10 + P) = P, so P = 11.9 / 1.81.
    expect(optimum({ baseLoadKW: [20, -10] }).peakKW).toBeCloseTo(11.9 / 1.81, 5);
  });
});

describe('limits that vary, with a battery', () => {
  const late = [{ id: 'late', arrival: 1, departure: 2, energyKWh: 6, maxPowerKW: 6 }];

  it('carries what the limit leaves over in one slot to another', () => {
    // 2 kW from the grid and 4 from the battery, which takes 4 / 0.81 before.
    const { peakKW, unmetKWh } = optimum({ baseLoadKW: 0, limitKW: [10, 2], sessions: late });
    expect(unmetKWh).toBeCloseTo(0, 6);
    expect(peakKW).toBeCloseTo(4 / 0.81, 4);
  });

  it('leaves least unmet where even the battery does not help enough', () => {
    // 1 kWh from the grid and 0.81 of the kWh before.
    const { energyKWh, unmet } = optimum({ baseLoadKW: 0, limitKW: 1, sessions: late });
    expect(energyKWh).toBeCloseTo(1.81, 4);
    expect(unmet).toEqual([{ id: 'late', kWh: expect.closeTo(4.19, 4) as number }]);
  });

  it('a base load above its limit counts as the limit, and what the battery takes off it is taken off', () => {
    // 10 - 0.81 P = P; of that, 5 is the limit.
    const { peakKW, limitExceededKWh } = optimum({ baseLoadKW: [10, 0], limitKW: [5, 20] });
    expect(peakKW).toBeCloseTo(10 / 1.81, 5);
    expect(limitExceededKWh).toBeCloseTo(10 / 1.81 - 5, 4);
  });

  it('a limit of 0 lets only the surplus and the battery serve', () => {
    const { energyKWh, peakKW } = optimum({ baseLoadKW: [-5, 0], limitKW: 0, sessions: late });
    expect(energyKWh).toBeCloseTo(0.81 * 5, 4);
    expect(peakKW).toBeCloseTo(0, 6);
  });
});

describe('sessions with the same times', () => {
  for (const battery of [null, input.battery])
    it(`share what there is, ${battery === null ? 'no battery' : 'battery'}`, () => {
      const sessions = ['a', 'b', 'c'].map((id) => ({ id, arrival: 0, departure: 2, energyKWh: 4, maxPowerKW: 3 }));
      const { peakKW, unmetKWh, energyKWh } = optimum({ baseLoadKW: 0, battery, sessions });
      expect([unmetKWh, energyKWh]).toEqual([0, expect.closeTo(12, 6)]);
      expect(peakKW).toBeCloseTo(6, 5);
    });

  it('a stay of the whole cyclic horizon, begun in its last slot', () => {
    const sessions = [{ id: 'round', arrival: 1, departure: 3, energyKWh: 10, maxPowerKW: 8 }];
    // 20 in slot 0 and 0 in slot 1; the session puts 8 in slot 1 and 2 in slot 0. Level: 22 - 0.81 (P - 8) = P.
    const { peakKW, energyKWh } = optimum({ cyclic: true, sessions });
    expect(energyKWh).toBeCloseTo(10, 6);
    expect(peakKW).toBeCloseTo((22 + 0.81 * 8) / 1.81, 4);
  });
});

describe('sessions that all stay for the whole of a long horizon', () => {
  it('are answered, however many powers that are', () => {
    const slots = 3100;
    const sessions = Array.from({ length: 2000 }, (_, s) => {
      return { id: `s${s}`, arrival: 0, departure: slots, energyKWh: 1, maxPowerKW: 1 };
    });
    // 2000 kWh spread evenly over 3100 hours without a base load: the battery has nothing to take off a flat load.
    const { peakKW, unmetKWh } = optimum({ slots, baseLoadKW: 0, sessions });
    expect(unmetKWh).toBe(0);
    expect(peakKW).toBeCloseTo(2000 / 3100, 5);
  });
});

describe('sessions of which no two stay for the same time, on a long horizon', () => {
  it('are answered with only some of their powers looked at', () => {
    const slots = 1500;
    // Stays of 1500, 1499, .. 901 slots: 600 x (1500 + 901) / 2 = 720300 powers.
    const sessions = Array.from({ length: 600 }, (_, s) => {
      return { id: `s${s}`, arrival: s, departure: slots, energyKWh: 1, maxPowerKW: 1 };
    });
    // One kWh comes in each hour for 600 hours: 600 kWh spread evenly over 1500 hours, and a flat load needs no battery.
    const { peakKW, unmetKWh } = optimum({ slots, baseLoadKW: 0, sessions });
    expect(unmetKWh).toBe(0);
    expect(peakKW).toBeCloseTo(600 / 1500, 5);
  });
});
