import { describe, expect, it } from 'vitest';
import { chargeCommand } from '../../../shared/charging/chargeCommand.ts';
import type { ChargeResult } from '../../../shared/charging/problem.ts';

const battery = { energyKWh: 20, powerKW: 10, roundTripEfficiency: 0.9 };
const input = {
  slotMinutes: 30,
  slots: 4,
  cyclic: false,
  baseLoadKW: [2, 8, -4, 0],
  limitKW: 20,
  pricePerKWh: [0.3, 0.1, 0.2, 0.25],
  feedInPerKWh: 0.05,
  peakPricePerKW: 1,
  objective: 'peak',
  battery: null as object | null,
  sessions: [{ id: 'van', arrival: 0, departure: 4, energyKWh: 9, maxPowerKW: 11 }],
};

function answer(change: object): ChargeResult {
  const answered = chargeCommand({ ...input, ...change });
  if (!answered.ok) throw new Error(`${answered.field}: ${answered.message}`);
  return answered.result;
}

const WAYS = [
  { objective: 'peak', battery: null },
  { objective: 'cost', battery: null },
  { objective: 'peak', battery },
  { objective: 'cost', battery },
];

for (const way of WAYS)
  describe(`every edge of the format, objective ${way.objective}, ${way.battery === null ? 'no battery' : 'battery'}`, () => {
    it('the answer has one signed number per slot everywhere, and keeps through JSON', () => {
      const result = answer(way);
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      const { optimal } = result;
      expect(optimal.powerKW).toHaveLength(4);
      expect(optimal.sessions).toEqual([{ id: 'van', powerKW: expect.any(Array) as number[] }]);
      const drawn = optimal.sessions[0].powerKW;
      expect(drawn).toHaveLength(4);
      expect(drawn.reduce((sum, kW) => sum + kW / 2, 0)).toBeCloseTo(9, 6);
      if (way.battery === null) expect(optimal.battery).toBeNull();
      const [into, out] = [optimal.battery?.chargeKW, optimal.battery?.dischargeKW];
      if (way.battery !== null) expect([into?.length, out?.length]).toEqual([4, 4]);
      for (const [t, base] of input.baseLoadKW.entries())
        expect(optimal.powerKW[t]).toBeCloseTo(base + drawn[t] + (into?.[t] ?? 0) - (out?.[t] ?? 0), 6);
    });

    it('no sessions', () => {
      const { optimal, uncontrolled } = answer({ ...way, sessions: [] });
      expect(optimal).toMatchObject({ energyKWh: 0, unmetKWh: 0, unmet: [], sessions: [] });
      expect(uncontrolled.peakKW).toBe(8);
      if (way.battery === null) expect(optimal.powerKW).toEqual(input.baseLoadKW);
    });

    it('no limit', () => {
      expect(answer({ ...way, limitKW: null }).optimal).toMatchObject({ unmetKWh: 0, limitExceededKWh: 0 });
    });

    it('a limit below 0 counts as 0: what is used of the surplus is no import', () => {
      // 4 kW surplus for half an hour: 2 kWh without a battery, less through one.
      const { optimal } = answer({ ...way, baseLoadKW: [0, 0, -4, 0], limitKW: -1 });
      expect(optimal.energyKWh).toBeCloseTo(2, 6);
      expect(optimal.unmet).toEqual([{ id: 'van', kWh: expect.closeTo(7, 6) as number }]);
      // Above the -1 kW given by 1 kW in all four slots of half an hour.
      expect(optimal.limitExceededKWh).toBeCloseTo(2, 5);
    });

    it('a base load above the limit runs on, and what it draws above the limit is told', () => {
      const { optimal } = answer({ ...way, baseLoadKW: 30, limitKW: 20, battery: null });
      expect(optimal).toMatchObject({ peakKW: 30, energyKWh: 0, unmetKWh: 9, limitExceededKWh: 20 });
    });

    it('a stay of no length, no energy, no power', () => {
      const sessions = [
        { id: 'gone', arrival: 2, departure: 2, energyKWh: 5, maxPowerKW: 11 },
        { id: 'full', arrival: 0, departure: 4, energyKWh: 0, maxPowerKW: 11 },
        { id: 'off', arrival: 0, departure: 4, energyKWh: 3, maxPowerKW: 0 },
      ];
      const result = answer({ ...way, sessions });
      const unmet = [
        { id: 'gone', kWh: 5 },
        { id: 'off', kWh: 3 },
      ];
      for (const strategy of [result.uncontrolled, result.even, result.optimal])
        expect(strategy).toMatchObject({ energyKWh: 0, unmetKWh: 8, unmet });
    });

    it('what full power cannot give during the stay is unmet in every strategy', () => {
      const sessions = [{ id: 'late', arrival: 1, departure: 3, energyKWh: 30, maxPowerKW: 8 }];
      const result = answer({ ...way, sessions, limitKW: null });
      for (const strategy of [result.uncontrolled, result.even, result.optimal])
        expect(strategy.unmet).toEqual([{ id: 'late', kWh: expect.closeTo(22, 6) as number }]);
    });

    it('a cyclic stay past the end', () => {
      const sessions = [{ id: 'night', arrival: 3, departure: 6, energyKWh: 9, maxPowerKW: 11 }];
      const { optimal } = answer({ ...way, cyclic: true, sessions });
      expect(optimal.energyKWh).toBeCloseTo(9, 6);
      expect(optimal.sessions[0].powerKW[2]).toBe(0);
    });

    it('a single slot', () => {
      const sessions = [{ id: 'van', arrival: 0, departure: 1, energyKWh: 3, maxPowerKW: 11 }];
      const { optimal } = answer({ ...way, slots: 1, baseLoadKW: 1, pricePerKWh: 0.2, sessions });
      expect(optimal.powerKW).toEqual([expect.closeTo(7, 6)]);
    });

    it('powers and limits meant as unlimited', () => {
      const sessions = [{ id: 'van', arrival: 0, departure: 4, energyKWh: 9, maxPowerKW: 1e30 }];
      const { optimal } = answer({ ...way, limitKW: 1e30, sessions });
      expect(optimal.energyKWh).toBeCloseTo(9, 6);
      expect(optimal.unmet).toEqual([]);
    });

    it('slots of any length', () => {
      for (const slotMinutes of [1, 7.5, 60, 1440]) {
        const { optimal } = answer({ ...way, slotMinutes, limitKW: null });
        const reachable = Math.min(9, (11 * 4 * slotMinutes) / 60);
        expect(optimal.energyKWh).toBeCloseTo(reachable, 6);
      }
    });

    it('a cost only with a price', () => {
      if (way.objective === 'peak') {
        const result = answer({ ...way, pricePerKWh: null });
        expect([result.uncontrolled.cost, result.even.cost, result.optimal.cost]).toEqual([null, null, null]);
      } else expect(chargeCommand({ ...input, ...way, pricePerKWh: null })).toMatchObject({ field: 'pricePerKWh' });
    });
  });

describe('a battery without size', () => {
  it.each([{ energyKWh: 0 }, { powerKW: 0 }])('does nothing: %j', (size) => {
    const { optimal } = answer({ battery: { ...battery, ...size } });
    expect(optimal.battery).toEqual({ chargeKW: [0, 0, 0, 0], dischargeKW: [0, 0, 0, 0], startKWh: 0 });
  });
});
