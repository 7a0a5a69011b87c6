/** SPRILA for a stationary battery, by hand: 85 euro per kWh, 60 for a large company. */
import { describe, expect, it } from 'vitest';
import { batterySubsidy, type BatteryApplicant } from '../../../shared/tco/batterySubsidy.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith({});
const open: BatteryApplicant = {
  visitDate: '2026-11-23',
  purchaseDate: '2026-11-23',
  sizeClass: 'small',
  reopened: false,
};
const of = (kWh: number, euro: number, change: Partial<BatteryApplicant> = {}) =>
  batterySubsidy(kWh, euro, { ...open, ...change }, parameters);

describe('SPRILA for a battery', () => {
  it('is an amount per kWh', () => {
    // 400 kWh: 400 x 85 = 34,000, below 40 % of 200,000; a large company 400 x 60 = 24,000 is below 25,000.
    expect(of(400, 200_000)).toMatchObject({ euro: 34_000, reason: 'schemeOpen' });
    expect(of(500, 300_000, { sizeClass: 'large' })).toMatchObject({ euro: 30_000 });
  });

  it('is never above a share of the cost, nor for more than 1,000 kWh', () => {
    expect(of(400, 80_000)).toMatchObject({ euro: 32_000 });
    expect(of(2000, 1_000_000)).toMatchObject({ euro: 85_000 });
  });

  it('is nothing below 25,000 euro', () => {
    expect(of(294, 200_000)).toMatchObject({ euro: 0, reason: 'batteryBelowMinimum' });
    expect(of(295, 200_000)).toMatchObject({ euro: 25_075 });
  });

  it('counts 0 and is named when it is closed at the visit or at the purchase, unless it is counted as reopened', () => {
    expect(of(400, 200_000, { visitDate: '2026-12-19' })).toMatchObject({ euro: 0, reason: 'schemeClosed' });
    expect(of(400, 200_000, { purchaseDate: '2028-01-01' })).toMatchObject({ euro: 0, reason: 'schemeTooLate' });
    expect(of(400, 200_000, { visitDate: '2027-03-01', reopened: true })).toMatchObject({
      euro: 34_000,
      reason: 'schemeReopened',
    });
  });

  it('is not known while the size of the company is not', () => {
    expect(of(400, 200_000, { sizeClass: null })).toMatchObject({ euro: null, reason: 'sizeClassMissing' });
  });
});
