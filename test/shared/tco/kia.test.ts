import { describe, expect, it } from 'vitest';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { kiaBracket, kiaTerms } from '../../../shared/tco/kia.ts';
import { constant, readFactor } from '../../../shared/tco/terms.ts';
import { shippedSet } from '../../cases/shipped.ts';

const parameters = openParameters(shippedSet, []);

/** What a company that buys one thing of this price may deduct, euro. */
function deduction(totalEuro: number, ownEuro = totalEuro): number {
  const bracket = kiaBracket(totalEuro, parameters);
  const own = [{ times: 1, factors: [constant(ownEuro)] }];
  return kiaTerms(bracket, own, totalEuro, parameters).reduce(
    (sum, { times, factors }) =>
      sum + factors.reduce((all, one) => all * readFactor(one, (id) => parameters.number(id)), times),
    0,
  );
}

describe('the KIA of a year', () => {
  it.each([
    // Both sides of every boundary of the table.
    [2900, 0],
    [2901, 812.28], // 28 % of 2,901
    [71_683, 20_071.24], // 28 % of 71,683
    [71_684, 20_072],
    [132_746, 20_072],
    [132_747, 20_071.9244], // 20,072 - 7.56 % of 1
    [200_000, 14_987.5976], // 20,072 - 7.56 % of 67,254
    [398_236, 0.956], // 20,072 - 7.56 % of 265,490 = 20,071.044
    [398_237, 0],
  ])('over %d euro of investments is %d euro', (total, wanted) => {
    expect(deduction(total)).toBeCloseTo(wanted, 6);
  });

  it('is shared out by price, and the parts add up to the whole', () => {
    // 60,000 and 40,000 in a year of 100,000: six and four tenths of the fixed 20,072.
    expect(deduction(100_000, 60_000)).toBeCloseTo(12_043.2, 6);
    expect(deduction(100_000, 60_000) + deduction(100_000, 40_000)).toBeCloseTo(20_072, 6);
    expect(deduction(200_000, 50_000) * 4).toBeCloseTo(deduction(200_000), 6);
  });

  it('never jumps by more than a euro from one bracket to the next: the two sources of the table agree', () => {
    for (const limit of ['sub.kia.to', 'sub.kia.fixed.to', 'sub.kia.max'])
      expect(Math.abs(deduction(parameters.number(limit)) - deduction(parameters.number(limit) + 0.01))).toBeLessThan(
        1,
      );
  });
});
