/** What is known of the present vehicle says nothing of a new one of another class; and the two rates of the BPM. */
import { describe, expect, it } from 'vitest';
import type { AlternativeId, VehicleClass } from '../../../shared/dossier/schema.ts';
import { assessor, dossierOf } from '../../cases/ledgers.ts';

const drive = {
  number: 1,
  fuel: 'diesel' as const,
  euroClass: 6,
  firstAdmission: '2020-05',
  meanDayKm: 150,
  longestDayKm: 200,
  daysPerWeek: 5,
  departure: '06:00',
  return: '18:00',
  nightPlace: 'depot' as const,
  replacementYear: 2026,
};

describe('the CO2 class of the present vehicle', () => {
  const levyOf = (replacementClass: VehicleClass, id: AlternativeId): number => {
    const { tco } = assessor.assess(
      dossierOf({
        groups: [
          {
            ...drive,
            id: 'g',
            vehicleClass: 'tractor44',
            replacementClass,
            yearlyKm: 40_000,
            details: { co2Class: 3 },
          },
        ],
      }),
    );
    const { ledger } = tco.groups[0].planned.alternatives.find((one) => one.id === id)!;
    return ledger!.costs.find(({ type }) => type === 'levy')!.cashFlow[2];
  };

  it('is not that of a new diesel of another class, which is class 1: 40,000 km x 75 % x 0.182', () => {
    expect(levyOf('rigid18', 'diesel')).toBeCloseTo(5460, 6);
    // Driving on is done with the vehicle that is there: 40,000 x 75 % x 0.165.
    expect(levyOf('rigid18', 'keep')).toBeCloseTo(4950, 6);
  });

  it('is that of a new diesel of the same class', () => {
    expect(levyOf('tractor44', 'diesel')).toBeCloseTo(4950, 6);
  });
});

describe('the BPM of a new diesel van', () => {
  it('has the rate of one source as typical, and that of the other as high', () => {
    const { tco } = assessor.assess(
      dossierOf({
        groups: [{ ...drive, id: 'g', vehicleClass: 'vanlarge', yearlyKm: 20_000, details: { wltpGramsPerKm: 200 } }],
      }),
    );
    const [{ diesel, swings, difference }] = tco.groups;
    // 200 x 66.91; with the other source 200 x 74.41, which makes electric cheaper and never dearer.
    expect(diesel.costs.find(({ type }) => type === 'bpm')!.cashFlow[0]).toBeCloseTo(13_382, 6);
    const bpm = swings.find(({ figure }) => figure === 'tax.bpm.van.band')!;
    expect(bpm.atHigh).toBeLessThan(bpm.atLow);
    expect(bpm.atLow).toBeCloseTo(difference.typical, 9);
  });
});
