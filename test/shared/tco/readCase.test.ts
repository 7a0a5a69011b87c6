import { describe, expect, it } from 'vitest';
import { tcoCommand } from '../../../shared/tco/readCase.ts';

const good = {
  years: 2,
  kmPerYear: 1000,
  discountRate: 0.06,
  discountPoint: 'end',
  lines: [{ name: 'purchase', amount: 100, atYear: 0 }],
};
const withLine = (line: unknown): unknown => ({ ...good, lines: [...good.lines, line] });

describe('a ledger case', () => {
  it('that is right is calculated', () => {
    expect(tcoCommand(good)).toMatchObject({ ok: true, result: { presentValue: 100 } });
  });

  it('may carry remarks', () => {
    const [line] = good.lines;
    const remarked = { ...good, name: 'Van', description: 'From a brochure', lines: [{ ...line, note: 'list price' }] };
    expect(tcoCommand(remarked)).toMatchObject({ ok: true, result: { presentValue: 100 } });
  });

  it('without a discount point is discounted at the middle of the year', () => {
    const { discountPoint: _, ...rest } = { ...good, lines: [{ name: 'x', perYear: 106 }] };
    const middle = tcoCommand({ ...rest, discountPoint: 'middle' });
    expect(tcoCommand(rest)).toEqual(middle);
  });

  it('may give every quantity year by year: km, use per km, price, yearly cost, each with its index', () => {
    // km 1,000 and 2,000; 0.1 and 0.2 units at 3 and 4 euro: 300 and 1,600, the second + 10 % = 1,760.
    // Yearly 50 and 60, the second + 10 % = 66. At the end of the year at 6 %: 350 / 1.06 + 1,826 / 1.1236.
    const answer = tcoCommand({
      ...good,
      kmPerYear: [1000, 2000],
      lines: [
        { name: 'energy', perKm: [0.1, 0.2], price: [3, 4], index: 0.1 },
        { name: 'insurance', perYear: [50, 60], index: 0.1 },
      ],
    });
    if (!answer.ok) throw new Error(answer.message);
    expect(answer.result.lines[0].perYear.map((euro) => Math.round(euro * 1e6) / 1e6)).toEqual([0, 300, 1760]);
    expect(answer.result.cashFlow[2]).toBeCloseTo(1826, 9);
    expect(answer.result.presentValue).toBeCloseTo(350 / 1.06 + 1826 / 1.1236, 9);
    expect(answer.result.perKm).toBeCloseTo((350 / 1.06 + 1826 / 1.1236) / 3000, 12);
  });

  it.each<[string, unknown, string]>([
    ['no object', [], 'case'],
    ['null', null, 'case'],
    ['a text', 'case', 'case'],
    ['years missing', { ...good, years: undefined }, 'years'],
    ['years 0', { ...good, years: 0 }, 'years'],
    ['half a year', { ...good, years: 2.5 }, 'years'],
    ['years as text', { ...good, years: '2' }, 'years'],
    ['too many years', { ...good, years: 1000 }, 'years'],
    ['km missing', { ...good, kmPerYear: undefined }, 'kmPerYear'],
    ['negative km', { ...good, kmPerYear: -1 }, 'kmPerYear'],
    ['km for too few years', { ...good, kmPerYear: [1000] }, 'kmPerYear'],
    ['negative km in year 2', { ...good, kmPerYear: [1000, -1] }, 'kmPerYear[1]'],
    ['km null in year 1', { ...good, kmPerYear: [null, 1] }, 'kmPerYear[0]'],
    ['rate missing', { ...good, discountRate: undefined }, 'discountRate'],
    ['rate -100 %', { ...good, discountRate: -1 }, 'discountRate'],
    ['rate null', { ...good, discountRate: null }, 'discountRate'],
    ['unknown point', { ...good, discountPoint: 'mid' }, 'discountPoint'],
    ['lines missing', { ...good, lines: undefined }, 'lines'],
    ['lines no list', { ...good, lines: {} }, 'lines'],
    ['a line that is no object', withLine(5), 'lines[1]'],
    ['a line without name', withLine({ amount: 1, atYear: 0 }), 'lines[1].name'],
    ['a line with an empty name', withLine({ name: '', amount: 1, atYear: 0 }), 'lines[1].name'],
    ['a line of no kind', withLine({ name: 'x' }), 'lines[1]'],
    ['a line of two kinds', withLine({ name: 'x', perKm: 1, perYear: 1 }), 'lines[1]'],
    ['an amount that is no number', withLine({ name: 'x', amount: '5', atYear: 0 }), 'lines[1].amount'],
    ['an amount without its year', withLine({ name: 'x', amount: 5 }), 'lines[1].atYear'],
    ['an amount after the horizon', withLine({ name: 'x', amount: 5, atYear: 3 }), 'lines[1].atYear'],
    ['an amount half-way a year', withLine({ name: 'x', amount: 5, atYear: 0.5 }), 'lines[1].atYear'],
    ['an amount before now', withLine({ name: 'x', amount: 5, atYear: -1 }), 'lines[1].atYear'],
    ['a cost per km that is no number', withLine({ name: 'x', perKm: null }), 'lines[1].perKm'],
    ['a price for too many years', withLine({ name: 'x', perKm: 1, price: [1, 2, 3] }), 'lines[1].price'],
    ['a price that is no number in year 2', withLine({ name: 'x', perKm: 1, price: [1, 'a'] }), 'lines[1].price[1]'],
    ['a yearly cost for too few years', withLine({ name: 'x', perYear: [1] }), 'lines[1].perYear'],
    ['an index of -100 %', withLine({ name: 'x', perYear: 1, index: -1 }), 'lines[1].index'],
    ['a field that does not exist', { ...good, discountrate: 0.06 }, 'discountrate'],
    ['a misspelt index', withLine({ name: 'x', perYear: 1, indx: 0.02 }), 'lines[1].indx'],
    ['a price for a yearly cost', withLine({ name: 'x', perYear: 1, price: 2 }), 'lines[1].price'],
    ['an index on an amount', withLine({ name: 'x', amount: 1, atYear: 1, index: 0.02 }), 'lines[1].index'],
    ['a year for a cost per km', withLine({ name: 'x', perKm: 1, atYear: 1 }), 'lines[1].atYear'],
    ['an index as text', withLine({ name: 'x', perYear: 1, index: '2%' }), 'lines[1].index'],
    ['not a number', { ...good, discountRate: Number.NaN }, 'discountRate'],
    ['infinity', withLine({ name: 'x', perYear: Number.POSITIVE_INFINITY }), 'lines[1].perYear'],
  ])('with %s is refused by the name of its field', (_what, json, field) => {
    const answer = tcoCommand(json);
    expect(answer).toMatchObject({ ok: false, field });
    if (!answer.ok) expect(answer.message.length).toBeGreaterThan(10);
  });

  it('of which the answer is too large for a number is refused, never printed as null', () => {
    const steep = { ...good, years: 200, kmPerYear: 1, discountRate: -0.99, lines: [{ name: 'x', perYear: 1 }] };
    expect(tcoCommand(steep)).toMatchObject({ ok: false });
    expect(tcoCommand(withLine({ name: 'x', perKm: 1e308, price: 1e308 }))).toMatchObject({ ok: false });
  });
});
