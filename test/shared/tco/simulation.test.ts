/** The simulation against a plain loop over full ledgers, and the distributions that it draws from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateAlternative } from '../../../shared/tco/calculate.ts';
import { uncertainFigures, uncertainty, yearlyDifference } from '../../../shared/tco/difference.ts';
import { randomFrom, simulate, triangular } from '../../../shared/tco/simulation.ts';
import type { TcoStage } from '../../../shared/assessment/tcoStage.ts';
import { dossierOf, stageWith } from '../../cases/ledgers.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();
const stage: TcoStage = stageWith(
  dossierOf({
    company: { sizeClass: 'small' },
    settings: { reopenedSchemes: ['aanzet'] },
    groups: [
      {
        vehicleClass: 'vanlarge',
        number: 4,
        fuel: 'diesel',
        yearlyKm: 24_000,
        longestDayKm: 120,
        nightPlace: 'depot',
        homeSharePercent: 25,
        replacementYear: 2027,
        details: { wltpGramsPerKm: 210 },
      },
      {
        vehicleClass: 'rigid18',
        number: 2,
        fuel: 'diesel',
        yearlyKm: 45_000,
        longestDayKm: 200,
        nightPlace: 'depot',
        replacementYear: 2029,
      },
    ],
  }),
  0.2,
);
const { differences } = stage;

describe('a triangular draw', () => {
  it('at its corners is low, typical and high', () => {
    // Below the typical value lies (typical - low) / (high - low): 1 of 4.
    expect([triangular(2, 3, 6, 0), triangular(2, 3, 6, 0.25), triangular(2, 3, 6, 1)]).toEqual([2, 3, 6]);
    // Half of the area: 6 - sqrt(0.5 x 4 x 3) = 6 - 2.449490.
    expect(triangular(2, 3, 6, 0.5)).toBeCloseTo(3.55051, 5);
    expect(triangular(5, 5, 5, 0.7)).toBe(5);
    expect([triangular(5, 5, 9, 0), triangular(1, 5, 5, 1)]).toEqual([5, 5]);
  });

  it('has below it the share that was drawn, by the area of the triangle', () => {
    // Area left of x: (x - low)^2 / ((high - low)(typical - low)) up to the peak, else 1 - (high - x)^2 / (...).
    fc.assert(
      fc.property(
        fc.tuple(
          fc.double({ min: 0, max: 10, noNaN: true }),
          fc.double({ min: 0.01, max: 10, noNaN: true }),
          fc.double({ min: 0.01, max: 10, noNaN: true }),
        ),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([low, up, more], share) => {
          const typical = low + up;
          const high = typical + more;
          const x = triangular(low, typical, high, share);
          const area =
            x <= typical
              ? (x - low) ** 2 / ((high - low) * (typical - low))
              : 1 - (high - x) ** 2 / ((high - low) * (high - typical));
          expect(area).toBeCloseTo(share, 9);
        },
      ),
    );
  });
});

describe('the generator', () => {
  it('repeats from a seed, differs between seeds and is even over 0 to 1', () => {
    const draw = (seed: number, times: number): number[] => {
      const next = randomFrom(seed);
      return Array.from({ length: times }, () => next());
    };
    expect(draw(7, 5)).toEqual(draw(7, 5));
    expect(draw(7, 5)).not.toEqual(draw(8, 5));
    const many = draw(1, 20_000);
    expect(many.every((value) => value >= 0 && value < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth++) {
      // 2,000 in each tenth; the standard deviation is sqrt(20,000 x 0.1 x 0.9) = 42, so 5 of them is 212.
      const inside = many.filter((value) => Math.floor(value * 10) === tenth).length;
      expect(Math.abs(inside - 2000)).toBeLessThan(212);
    }
  });
});

describe('a simulation', () => {
  it('with the same seed has the same outcome, with another one nearly', () => {
    expect(simulate(differences, parameters, 500, 3)).toEqual(simulate(differences, parameters, 500, 3));
    const [one, other] = [simulate(differences, parameters, 500, 3), simulate(differences, parameters, 500, 4)];
    expect(one.total.p50).not.toBe(other.total.p50);
  });

  it('has its percentiles in order and all draws in the histogram', () => {
    const { total, each, histogram, draws } = simulate(differences, parameters);
    for (const { p10, p50, p90, shareBelowZero } of [total, ...each]) {
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
      expect(shareBelowZero >= 0 && shareBelowZero <= 1).toBe(true);
    }
    expect(total.p10).toBeGreaterThanOrEqual(histogram.from);
    expect(total.p90).toBeLessThanOrEqual(histogram.to);
    expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(draws);
  });

  it('adds its groups up, each times its number', () => {
    const { total, each } = simulate(differences, parameters);
    const sum = each.reduce((all, spread, index) => all + spread.mean * differences[index].times, 0);
    expect(total.mean).toBeCloseTo(sum, 4);
  });

  it('of figures that are all certain is the difference itself', () => {
    const certain = Object.fromEntries(
      differences.flatMap((one) =>
        uncertainFigures(one.difference, parameters).map((id) => [id, parameters.number(id)]),
      ),
    );
    const fixed = parametersWith(certain);
    const { total } = simulate(differences, fixed, 50);
    const wanted = stage.result.groups.reduce((sum, group) => sum + group.number * group.difference.typical, 0);
    for (const value of [total.p10, total.p50, total.p90, total.mean]) expect(value).toBeCloseTo(wanted, 6);
  });

  it('is what full ledgers give, draw by draw', () => {
    // The same draws, by their definition: figures in order of their name, each from its triangle; the price of
    // electricity is its own draw times the drawn diesel price over the typical one.
    const DRAWS = 400;
    const ids = [...new Set(differences.flatMap((one) => uncertainFigures(one.difference, parameters)))].sort();
    const next = randomFrom(11);
    const totals = Array.from({ length: DRAWS }, () => {
      const drawn = new Map(
        ids.map((id) => {
          const { low, typical, high } = uncertainty(id, parameters);
          return [id, triangular(low, typical, high, next())] as const;
        }),
      );
      const diesel = drawn.get('en.diesel.exvat')!;
      drawn.set('en.supply.fixed', drawn.get('en.supply.fixed')! * (diesel / parameters.number('en.diesel.exvat')));
      const valueOf = (id: string): number => drawn.get(id) ?? parameters.number(id);
      return stage.calculated.reduce((sum, { inputs, result }) => {
        const electric = calculateAlternative('electric', inputs, parameters, valueOf);
        const reference = calculateAlternative('diesel', inputs, parameters, valueOf);
        return sum + result.number * (electric.perYear - reference.perYear);
      }, 0);
    }).sort((one, other) => one - other);
    const { total, histogram } = simulate(differences, parameters, DRAWS, 11);
    expect(total.mean).toBeCloseTo(totals.reduce((sum, euro) => sum + euro, 0) / DRAWS, 4);
    expect([histogram.from, histogram.to]).toEqual([
      expect.closeTo(totals[0], 4),
      expect.closeTo(totals[DRAWS - 1], 4),
    ]);
    expect(total.p10).toBeCloseTo(totals[40], 4);
    expect(total.p50).toBeCloseTo(totals[200], 4);
    expect(total.p90).toBeCloseTo(totals[360], 4);
    expect(total.shareBelowZero).toBe(totals.filter((euro) => euro < 0).length / DRAWS);
  });

  it('has the mean that the triangles give for a cost that is linear in its figure', () => {
    // The mean of a triangle is (low + typical + high) / 3; with only the diesel price uncertain the difference is linear.
    const others = Object.fromEntries(
      differences.flatMap((one) =>
        uncertainFigures(one.difference, parameters)
          .filter((id) => id !== 'en.diesel.exvat')
          .map((id) => [id, parameters.number(id)]),
      ),
    );
    const onlyDiesel = parametersWith(others);
    const [group] = stage.calculated;
    const at = (price: number): number => {
      const valueOf = (id: string): number => (id === 'en.diesel.exvat' ? price : onlyDiesel.number(id));
      return (
        calculateAlternative('electric', group.inputs, onlyDiesel, valueOf).perYear -
        calculateAlternative('diesel', group.inputs, onlyDiesel, valueOf).perYear
      );
    };
    const difference = yearlyDifference('electric', 'diesel', group.inputs, onlyDiesel);
    const { total } = simulate([{ difference, times: 1 }], onlyDiesel, 20_000);
    const { low, typical, high } = uncertainty('en.diesel.exvat', onlyDiesel);
    const wanted = at((low + typical + high) / 3);
    // Standard deviation of a triangle: sqrt((a^2 + b^2 + c^2 - ab - ac - bc) / 18) = 0.134; over sqrt(20,000): 0.00095.
    const perEuro = at(2) - at(1);
    expect(Math.abs(total.mean - wanted)).toBeLessThan(5 * 0.00095 * Math.abs(perEuro));
    // P10 of the cost is at the dearest tenth of diesel: by the closed form of the quantile.
    const p10 = at(triangular(low, typical, high, 0.9));
    expect(Math.abs(total.p10 - p10)).toBeLessThan(0.01 * Math.abs(perEuro));
  });
});
