import { describe, expect, it } from 'vitest';
import { arithmeticOf } from '../../../shared/advice/arithmetic.ts';
import type { OriginPart } from '../../../shared/assessment/origin.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { shippedSet } from '../../cases/shipped.ts';

const own = (id: string, typical: number) => ({ id, low: null, typical, high: null, reason: 'test' });
const parameters = openParameters(shippedSet, [
  own('veh.rigid18.cons.diesel', 20),
  own('en.diesel.exvat', 1.5),
  own('veh.chargeloss.ac', 10),
  own('chg.life', 10),
  own('chg.capex.ac22', 3000),
]);

const part = (more: Partial<OriginPart>): OriginPart => ({
  part: 'diesel',
  perYear: 0,
  quantity: null,
  factors: [],
  atMost: null,
  amounts: [0],
  timing: 'running',
  ...more,
});
const km = { value: 10_000, unit: 'km/year' };
const litres = { figure: 'veh.rigid18.cons.diesel', reading: 'percent' } as const;
const price = { figure: 'en.diesel.exvat', reading: 'value' } as const;

describe('the arithmetic of a cost', () => {
  it('of a running cost is quantity times figures, with their units', () => {
    const fuel = part({ quantity: km, factors: [litres, price], amounts: [0, 10_000, 10_000] });
    // 10,000 km x 20 l / 100 km x 1.50 = 3,000 euro a year.
    expect(arithmeticOf(fuel, parameters, 'nl')).toBe('10.000 km per jaar × 20 liter per 100 km × 1,5 euro per liter');
  });

  it('shows the price per unit of amounts that hold it', () => {
    // 632 euro over 10,000 km is 0.0632 euro per km in every year.
    const grid = part({ quantity: km, factors: [litres], amounts: [0, 632, 632] });
    expect(arithmeticOf(grid, parameters, 'en')).toMatch(/^0\.0632 × 10,000 km per year × 20 /);
  });

  it('names first and last of amounts that change by year, with the years', () => {
    const rise = part({ quantity: km, factors: [], amounts: [0, 0, 500, 1000] });
    expect(arithmeticOf(rise, parameters, 'en')).toBe('0.05 … 0.1 × 10,000 km per year (years 2 to 3)');
  });

  it('of an amount now is the figure, of one later the figure with its year and its sign', () => {
    const charger = { figure: 'chg.capex.ac22', reading: 'value' } as const;
    expect(arithmeticOf(part({ factors: [charger], amounts: [1], timing: 'once' }), parameters, 'nl')).toMatch(
      /^3\.000 euro/,
    );
    const left = part({
      factors: [charger, { figure: 'chg.life', reading: { remaining: 4 } }],
      amounts: [0, 0, 0, 0, -1],
      timing: 'once',
    });
    // Worth 1 - 4 / 10 of its price after four years.
    expect(arithmeticOf(left, parameters, 'nl')).toMatch(/^−1 × 3\.000 euro.* × \(1 − 4 \/ 10 .*\) \(in jaar 4\)$/);
  });

  it('of an entered amount is that amount', () => {
    expect(arithmeticOf(part({ amounts: [45_000], timing: 'once' }), parameters, 'nl')).toBe('€\u00a045.000,00');
  });

  it('turns a loss into what must be bought more, and names a maximum', () => {
    const loss = { figure: 'veh.chargeloss.ac', reading: 'grossUp' } as const;
    const capped = part({ factors: [loss], atMost: [{ constant: 2 }], amounts: [0, 1] });
    expect(arithmeticOf(capped, parameters, 'nl')).toBe('1 / (1 − 10 %) ≤ 2');
  });
});
