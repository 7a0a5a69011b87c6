import { describe, expect, it } from 'vitest';
import { originMaker } from '../../../shared/assessment/explain.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { againstNow, explainAgainst } from '../../../shared/scenarios/against.ts';
import type { ScenarioOutcome } from '../../../shared/scenarios/outcome.ts';
import { shippedSet } from '../../cases/shipped.ts';

const range = (typical: number) => ({ low: typical, typical, high: typical });
const now: ScenarioOutcome = {
  way: 'optimal',
  difference: range(100.4),
  missing: [],
  investment: 250_000.6,
  depotPrice: 0.1724,
  peakKW: 80,
  usableKW: 47,
  fits: null,
  co2Tonnes: 12,
};
const variant: ScenarioOutcome = {
  ...now,
  way: 'uncontrolled',
  difference: range(-20.4),
  investment: 240_000.4,
  depotPrice: 0.2026,
};

describe('a variant against now', () => {
  it('is the difference of the two amounts as they are shown', () => {
    // -20 - 100, though -20.4 - 100.4 would round to -121.
    expect(againstNow('difference', variant, now)).toBe(-120);
    // 240,000 - 250,001
    expect(againstNow('investment', variant, now)).toBe(-10_001);
    // 0.203 - 0.172
    expect(againstNow('depotPrice', variant, now)).toBe(0.031);
  });

  it('is not known while one of the two is not', () => {
    expect(againstNow('depotPrice', { ...variant, depotPrice: null }, now)).toBeNull();
    expect(againstNow('difference', variant, { ...now, difference: null })).toBeNull();
  });

  it('is not told where one side misses a cost that the other does not', () => {
    const missing = [{ powertrain: 'electric', type: 'refrigeration' }] as const;
    expect(againstNow('difference', { ...variant, missing }, now)).toBeNull();
    expect(againstNow('difference', { ...variant, missing }, { ...now, missing })).toBe(-120);
    expect(againstNow('investment', { ...variant, missing }, now)).toBe(-10_001);
  });

  it('is made of both sides, each as its own way of charging has it', () => {
    const make = originMaker('against/depotPrice', openParameters(shippedSet, []), null);
    expect(explainAgainst('depotPrice', variant, now, make)).toMatchObject({
      rule: 'againstNow',
      value: 0.031,
      unit: 'EUR/kWh',
      from: ['variant/price/uncontrolled', 'now/price/optimal'],
    });
  });
});
