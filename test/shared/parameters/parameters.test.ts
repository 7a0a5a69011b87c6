import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addYears } from '../../../shared/format/dates.ts';
import { MissingFigureError, openParameters } from '../../../shared/parameters/parameters.ts';
import type { Figure, ParameterSet } from '../../../shared/parameters/schema.ts';
import { parametersWith, shippedSet } from '../../cases/shipped.ts';

const parameters = parametersWith();

function figure(id: string, number: number, validFrom: string | null, validTo: string | null): Figure {
  return {
    id,
    topic: 'test',
    name: { nl: id, en: id },
    value: { kind: 'number', number },
    unit: 'EUR',
    validFrom,
    validTo,
    scope: null,
    source: { publisher: 'test', title: null, url: null, date: null },
    confidence: 'C',
    note: '',
    readFrom: [],
  };
}

/** 1 in 2026, 3 in 2027, nothing known after. */
const twoYears: ParameterSet = {
  format: 'vlootwijzer-parameters',
  version: 1,
  edition: '2026',
  figures: [figure('a', 1, '2026', '2026-12-31'), figure('b', 3, '2027-01-01', '2027-12-31')],
  series: [{ id: 's', members: ['a', 'b'], projection: 'lastKnown' }],
  tables: [],
  zones: [],
};
const small = openParameters(twoYears);

describe('whether a figure is valid on a day', () => {
  it.each([
    ['tax.vwh.discount.factor', '2026-08-31', false],
    ['tax.vwh.discount.factor', '2026-09-01', true],
    ['tax.vwh.discount.factor', '2026-12-31', true],
    ['tax.vwh.discount.factor', '2027-01-01', false],
    ['tax.accijns.diesel.2026', '2025-12-31', false],
    ['tax.accijns.diesel.2026', '2026-01-01', true],
    ['tax.accijns.diesel.2026', '2026-12-31', true],
    ['tax.accijns.diesel.full', '2026-12-31', false],
    ['tax.accijns.diesel.full', '2027-01-01', true],
    ['tax.vwh.start', '2026-06-30', false],
    ['tax.vwh.start', '2026-07-01', true],
    ['sub.sprila26.dc100', '2026-12-18', true],
    ['sub.sprila26.dc100', '2026-12-19', false],
  ])('%s on %s: %s', (id, day, valid) => {
    expect(parameters.validOn(id, day)).toBe(valid);
  });

  it('takes a partial validity as the whole year or month', () => {
    expect(small.validOn('a', '2026-01-01')).toBe(true);
    expect(small.validOn('a', '2025-12-31')).toBe(false);
    // The price of diesel holds from 2026-11, so from its first day.
    expect(parameters.validOn('en.diesel.exvat', '2026-10-31')).toBe(false);
    expect(parameters.validOn('en.diesel.exvat', '2026-11-01')).toBe(true);
  });
});

describe('the share of a period in which a figure is valid', () => {
  it('counts both ends: the levy cut covers 39 of the 365 days from 23 November 2026', () => {
    // 23-30 November are 8 days, December has 31: 39 days until the cut ends.
    expect(parameters.validShare('tax.vwh.discount.factor', '2026-11-23', '2027-11-22')).toBeCloseTo(39 / 365, 12);
  });

  it('is one inside, nothing outside, and one day at the edge', () => {
    expect(parameters.validShare('tax.vwh.discount.factor', '2026-10-01', '2026-10-31')).toBe(1);
    expect(parameters.validShare('tax.vwh.discount.factor', '2027-01-01', '2027-12-31')).toBe(0);
    expect(parameters.validShare('tax.vwh.discount.factor', '2026-12-31', '2027-01-01')).toBe(0.5);
    expect(parameters.validShare('tax.vwh.discount.factor', '2026-08-31', '2026-09-01')).toBe(0.5);
  });

  it('is one for a figure without dates', () => {
    expect(parameters.validShare('tax.vwh.share', '1950-01-01', '2150-12-31')).toBe(1);
  });
});

describe('a series of figures in time', () => {
  it('weighs the diesel excise by days: 39 with the discount, 326 without', () => {
    const mean = (39 * 0.55229 + 326 * 0.6543) / 365;
    expect(parameters.meanOver('tax.accijns.diesel', '2026-11-23', '2027-11-22')).toBeCloseTo(mean, 12);
  });

  it('gives the value of the day on either side of the change', () => {
    expect(parameters.meanOver('tax.accijns.diesel', '2026-12-31', '2026-12-31')).toBe(0.55229);
    expect(parameters.meanOver('tax.accijns.diesel', '2027-01-01', '2027-01-01')).toBe(0.6543);
  });

  it('goes on with the last known value after the end, and says so', () => {
    expect(small.seriesOver('s', '2028-01-01', '2028-12-31')).toEqual([
      { figure: 'b', share: 1, projected: true, rule: 'lastKnown', factor: 1, index: null },
    ]);
    expect(small.meanOver('s', '2028-01-01', '2028-12-31')).toBe(3);
  });

  it('marks only the part that is projected', () => {
    // 1 July 2027 to 30 June 2028: 184 days known of 366.
    const rows = small.seriesOver('s', '2027-07-01', '2028-06-30');
    expect(rows.map(({ figure: id, projected }) => [id, projected])).toEqual([
      ['b', false],
      ['b', true],
    ]);
    expect(rows[0].share).toBeCloseTo(184 / 366, 12);
    expect(rows[1].share).toBeCloseTo(182 / 366, 12);
  });

  it('goes back with the first known value before the start, and says so', () => {
    expect(small.seriesOver('s', '2025-01-01', '2025-12-31')).toEqual([
      { figure: 'a', share: 1, projected: true, rule: 'firstKnown', factor: 1, index: null },
    ]);
    // Half before the first value: it must not be filled with the value of a later year.
    // 1 July to 31 December 2025 are 184 days, 1 January to 30 June 2026 are 181.
    expect(small.meanOver('s', '2025-07-01', '2026-06-30')).toBeCloseTo(1, 12);
  });

  it('covers every period exactly once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 6000 }),
        fc.integer({ min: 0, max: 2000 }),
        fc.constantFrom(...shippedSet.series.map((one) => one.id)),
        (start, length, id) => {
          const from = addDays('2026-01-01', start);
          const rows = parameters.seriesOver(id, from, addDays(from, length));
          expect(rows.reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1, 9);
          expect(rows.every((row) => row.share > 0)).toBe(true);
        },
      ),
    );
  });

  it('takes the energy tax of bracket 1 from the bill of 2027 from its first day, as a projection from 2028', () => {
    const flags = (year: string) => parameters.seriesOver('en.eb.t1', `${year}-01-01`, `${year}-12-31`);
    expect(flags('2026')).toMatchObject([{ figure: 'en.eb26.t1', share: 1, projected: false }]);
    expect(flags('2027')).toMatchObject([{ figure: 'en.eb27.t1', share: 1, projected: false }]);
    expect(flags('2028')).toMatchObject([{ figure: 'en.eb27.t1', share: 1, projected: true }]);
    expect(parameters.seriesOver('en.eb.t2', '2027-01-01', '2027-12-31')).toMatchObject([
      { figure: 'en.eb26.t2', share: 1, projected: true, rule: 'lastKnown' },
    ]);
  });
});

describe('a year of use', () => {
  it('is weighed the same whichever way its days are cut', () => {
    // The mean over a year is the day-weighted mean of its halves.
    const from = '2026-11-23';
    const last = addDays(addYears(from, 1), -1);
    const middle = addDays(from, 100);
    const first = parameters.meanOver('tax.accijns.diesel', from, middle);
    const second = parameters.meanOver('tax.accijns.diesel', addDays(middle, 1), last);
    expect((first * 101 + second * 264) / 365).toBeCloseTo(parameters.meanOver('tax.accijns.diesel', from, last), 12);
  });
});

describe('overrides', () => {
  it('replace a figure for one dossier and leave the set alone', () => {
    const own = parametersWith({ 'veh.vanlarge.cons.bev': 33 });
    expect(own.number('veh.vanlarge.cons.bev')).toBe(33);
    expect(own.range('veh.vanlarge.cons.bev')).toEqual({ low: 33, typical: 33, high: 33 });
    expect(parametersWith().number('veh.vanlarge.cons.bev')).toBe(28);
    expect(own.figure('veh.vanlarge.cons.bev').value).toMatchObject({ kind: 'range', typical: 28 });
  });

  it('keep their own low and high', () => {
    const own = openParameters(shippedSet, [
      { id: 'en.diesel.exvat', low: 1.5, typical: 1.6, high: null, reason: 'own' },
    ]);
    expect(own.range('en.diesel.exvat')).toEqual({ low: 1.5, typical: 1.6, high: 1.6 });
  });

  it('count inside a series as well', () => {
    const own = parametersWith({ 'en.eb26.t1': 0.2 });
    expect(own.meanOver('en.eb.t1', '2026-01-01', '2026-12-31')).toBeCloseTo(0.2, 12);
  });
});

describe('asking for what is not there', () => {
  it('fails by name instead of giving a number', () => {
    expect(() => parameters.number('veh.vanlarge.price')).toThrow(MissingFigureError);
    expect(() => parameters.number('veh.vanlarge.price')).toThrow('veh.vanlarge.price');
    expect(() => parameters.meanOver('en.diesel.exvat', '2026-01-01', '2026-12-31')).toThrow('series');
  });

  it('fails for a figure of another kind: a rule in words is no number, a number no date', () => {
    expect(() => parameters.number('ze.rule.van.euro4')).toThrow(MissingFigureError);
    expect(() => parameters.date('veh.interest')).toThrow(MissingFigureError);
    expect(() => parameters.text('veh.interest')).toThrow(MissingFigureError);
    expect(() => parameters.lifetime('veh.interest')).toThrow(MissingFigureError);
  });
});
