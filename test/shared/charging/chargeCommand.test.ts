import { describe, expect, it } from 'vitest';
import { chargeCommand } from '../../../shared/charging/chargeCommand.ts';

describe('the charge command', () => {
  const input = {
    slotMinutes: 60,
    slots: 3,
    cyclic: false,
    baseLoadKW: [2, 8, -4],
    limitKW: 10,
    pricePerKWh: 0.25,
    feedInPerKWh: 0.05,
    peakPricePerKW: 1,
    objective: 'peak',
    battery: null,
    sessions: [{ id: 'van', arrival: 0, departure: 3, energyKWh: 15, maxPowerKW: 10 }],
  };

  it('answers in exactly the published shape', () => {
    // Uncontrolled: 10, 5, 0 on the base: 12, 13, -4. Import 25 x 0.25 - 4 x 0.05 + 13.
    // Even: 5 each, of which slot 1 has room for 2: 7, 10, 1. Import 18 x 0.25 + 10.
    // Optimal: the base load's 8 leaves 6 + 0 + 12 (10 at most), so 15 fits: peak 8, and the plan has
    // slot 1 at its base: slots 0 and 2 share 15: level with (P - 2) + (P + 4 capped at 10) = 15: 7 and 6.
    expect(chargeCommand(input)).toEqual({
      ok: true,
      result: {
        uncontrolled: { peakKW: 13, energyKWh: 15, unmetKWh: 0, unmet: [], cost: 6.25 - 0.2 + 13 },
        even: { peakKW: 10, energyKWh: 12, unmetKWh: 3, unmet: [{ id: 'van', kWh: 3 }], cost: 14.5 },
        optimal: {
          peakKW: 8,
          energyKWh: 15,
          unmetKWh: 0,
          unmet: [],
          cost: near(21 * 0.25 + 8),
          limitExceededKWh: 0,
          powerKW: [near(7), 8, near(6)],
          sessions: [{ id: 'van', powerKW: [near(5), 0, near(10)] }],
          battery: null,
        },
      },
    });
  });

  it('keeps its answer through JSON', () => {
    const answer = chargeCommand(input);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
  });

  it('refuses what cannot be read, naming the field', () => {
    expect(chargeCommand({ ...input, slots: 4 })).toMatchObject({ ok: false, field: 'baseLoadKW' });
  });

  function near(value: number): number {
    return expect.closeTo(value, 9) as number;
  }
});
