import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/format/dates.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { parametersWith, shippedSet } from '../../cases/shipped.ts';
import { smallSet, withFigure } from './fixtures.ts';

const small = openParameters(smallSet());

describe('a series with an index', () => {
  it('takes the known value as it is', () => {
    expect(small.seriesOver('en.grid.kwh', '2026-01-01', '2026-12-31')).toEqual([
      { figure: 'en.grid26.kwh', share: 1, projected: false, rule: null, factor: 1, index: null },
    ]);
  });

  it('rises by ten percent for each calendar year after the last known one, and says by which figure', () => {
    // 200 in 2027; 200 x 1.1 = 220 in 2028; 200 x 1.1 x 1.1 = 242 in 2029.
    expect(small.seriesOver('en.grid.kwh', '2028-01-01', '2028-12-31')).toEqual([
      { figure: 'en.grid27.kwh', share: 1, projected: true, rule: 'index', factor: 1.1, index: 'en.grid.growth' },
    ]);
    expect(small.meanOver('en.grid.kwh', '2028-01-01', '2028-12-31')).toBeCloseTo(220, 9);
    expect(small.meanOver('en.grid.kwh', '2029-03-01', '2029-03-01')).toBeCloseTo(242, 9);
  });

  it('weighs a year of use that runs over new year by its days', () => {
    // 1 July 2028 to 30 June 2029: 184 days of 220 and 181 days of 242.
    const mean = (184 * 220 + 181 * 242) / 365;
    expect(small.meanOver('en.grid.kwh', '2028-07-01', '2029-06-30')).toBeCloseTo(mean, 9);
  });

  it('does not fall before the first known value: that one holds already', () => {
    expect(small.seriesOver('en.grid.kwh', '2020-01-01', '2020-12-31')).toMatchObject([
      { figure: 'en.grid26.kwh', rule: 'firstKnown', factor: 1 },
    ]);
  });

  it('follows an own value of the index', () => {
    const own = openParameters(smallSet(), [{ id: 'en.grid.growth', low: null, typical: 0, high: null, reason: 'x' }]);
    expect(own.meanOver('en.grid.kwh', '2040-01-01', '2040-12-31')).toBeCloseTo(200, 9);
  });

  it('may be asked for by any of its figures', () => {
    expect(small.meanOver('en.grid26.kwh', '2029-01-01', '2029-12-31')).toBeCloseTo(242, 9);
    expect(small.seriesOf('en.grid27.kwh')?.id).toBe('en.grid.kwh');
    expect(small.seriesOf('en.grid.growth')).toBeUndefined();
  });
});

describe('a hole between two members', () => {
  const holed = openParameters(withFigure('en.grid26.kwh', { validTo: '2026-06-30' }));

  it('is filled by what was known before it, never by what comes after', () => {
    // 181 days known, 184 days of the same value gone on; both within 2026, so the index counts no year yet.
    const rows = holed.seriesOver('en.grid.kwh', '2026-01-01', '2026-12-31');
    expect(rows.map(({ figure, rule, factor }) => [figure, rule, factor])).toEqual([
      ['en.grid26.kwh', null, 1],
      ['en.grid26.kwh', 'index', 1],
    ]);
    expect(rows[0].share).toBeCloseTo(181 / 365, 12);
    expect(holed.meanOver('en.grid.kwh', '2027-01-01', '2027-12-31')).toBe(200);
  });
});

describe('a value as of a day', () => {
  it('has its low and high, and the factor in all three', () => {
    expect(small.asOf('en.grid.kwh', '2027-05-01').value).toEqual({ low: 150, typical: 200, high: 300 });
    const later = small.asOf('en.grid.kwh', '2028-05-01');
    expect(later.value.low).toBeCloseTo(165, 9);
    expect(later.value.high).toBeCloseTo(330, 9);
    expect(later).toMatchObject({ projected: true, rule: 'index', index: 'en.grid.growth' });
  });

  it('is a projection for a single figure outside its dates too', () => {
    const day = (date: string) => parametersWith().asOf('tax.vwh.discount.factor', date);
    expect(day('2026-08-31')).toMatchObject({ projected: true, rule: 'firstKnown' });
    expect(day('2026-09-01')).toMatchObject({ projected: false, rule: null, factor: 1 });
    expect(day('2027-01-01')).toMatchObject({ projected: true, rule: 'lastKnown' });
  });

  it('equals the mean over that one day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800, max: 4000 }), fc.constantFrom(...shippedSet.series), (days, { id }) => {
        const day = addDays('2026-01-01', days);
        const { value } = parametersWith().asOf(id, day);
        expect(value.typical).toBeCloseTo(parametersWith().meanOver(id, day, day), 12);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the projections behind a result', () => {
  it('name what went on after its last known day, and nothing that is still known', () => {
    expect(small.projections(['en.eb26.t1', 'veh.van.mass', 'en.grid26.kwh'], '2027-06-30')).toEqual([
      { figure: 'en.eb26.t1', known: '2026-12-31', rule: 'lastKnown', index: null },
    ]);
    expect(small.projections(['en.eb26.t1'], '2026-12-31')).toEqual([]);
  });

  it('call it an index only where the result names the index as well', () => {
    const rule = (ids: string[]) => small.projections(ids, '2030-01-01').map((one) => [one.rule, one.index]);
    expect(rule(['en.grid27.kwh'])).toEqual([['lastKnown', null]]);
    expect(rule(['en.grid27.kwh', 'en.grid.growth'])).toEqual([['index', 'en.grid.growth']]);
  });
});

describe('the series of the shipped set', () => {
  const rules = new Map(shippedSet.series.map((one) => [one.id, one]));

  it('let grid tariffs rise by the one sourced index and leave taxes as they are', () => {
    expect(rules.get('en.grid.liander.ms.kwh')?.projection).toEqual({ index: 'en.grid.growth' });
    expect(rules.get('en.conn.stedin.175-1750kva')?.projection).toEqual({ index: 'en.grid.growth' });
    for (const id of ['en.eb.t1', 'en.eb.t4', 'tax.accijns.diesel', 'em.el.mix'])
      expect(rules.get(id)?.projection).toBe('lastKnown');
    // 2027 is one year after the tariffs of 2026, 4.5 % dearer: 0.0226 x 1.045.
    expect(parametersWith().meanOver('en.grid.liander.ms.kwh', '2027-01-01', '2027-12-31')).toBeCloseTo(0.023617, 9);
  });

  it('say why, in both languages', () => {
    expect([...rules.values()].filter(({ why }) => !why?.nl || !why.en).map(({ id }) => id)).toEqual([]);
  });
});
