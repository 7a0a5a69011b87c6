import { describe, expect, it } from 'vitest';
import { readParameterSet } from '../../../shared/parameters/read.ts';
import { PARAMETERS_VERSION, type Figure, type ParameterSet } from '../../../shared/parameters/schema.ts';
import { rawParameterSet } from '../../cases/shipped.ts';
import { figure, smallSet, withFigure } from './fixtures.ts';

const read = (set: unknown) => readParameterSet(JSON.stringify(set));

/** Reason, id and place of a refusal. */
function refusal(set: unknown): unknown[] {
  const reading = read(set);
  return reading.ok ? ['accepted'] : [reading.reason, reading.id, reading.field];
}

const tariff = (change: Partial<Figure>): ParameterSet => withFigure('en.grid26.kwh', change);
const without = (key: keyof Figure): unknown => {
  const set = smallSet();
  const { [key]: _gone, ...rest } = set.figures[0];
  return { ...set, figures: [rest, ...set.figures.slice(1)] };
};

describe('a parameter file is accepted', () => {
  it('when it is the one that is shipped', () => {
    expect(read(rawParameterSet()).ok).toBe(true);
  });

  it('when it is small and whole, with a byte order mark and without tables', () => {
    expect(readParameterSet(`\ufeff${JSON.stringify(smallSet())}\n`).ok).toBe(true);
    expect(read(smallSet({ tables: undefined })).ok).toBe(true);
  });

  it('with a value below zero only where the figure is a discount, a change or a market price', () => {
    const below = { kind: 'number', number: -0.01 } as const;
    const one = (id: string, change: Partial<Figure> = {}) =>
      smallSet({ figures: [...smallSet().figures, figure(id, { value: below, ...change })] });
    expect(read(one('tax.vwh.discount.factor', { unit: '%' })).ok).toBe(true);
    expect(read(one('en.wholesale26')).ok).toBe(true);
    expect(read(one('en.feedin.dynamic')).ok).toBe(true);
    expect(read(one('en.grid.fall', { unit: '%/year' })).ok).toBe(true);
    expect(refusal(one('en.supply.fixed'))).toEqual(['negative', 'en.supply.fixed', 'figures[6]']);
    expect(refusal(one('tax.vpb.low', { unit: '%' }))).toEqual(['negative', 'tax.vpb.low', 'figures[6]']);
  });
});

describe('a parameter file is refused with the id and the reason', () => {
  it.each<[string, unknown, unknown[]]>([
    ['an unknown unit', tariff({ unit: 'EUR/parsec' }), ['unknownUnit', 'en.grid26.kwh', 'figures[0]']],
    ['no unit', without('unit'), ['unknownUnit', 'en.grid26.kwh', 'figures[0].unit']],
    ['no source', without('source'), ['missingSource', 'en.grid26.kwh', 'figures[0].source']],
    [
      'a source without a name',
      tariff({ source: { publisher: '  ', title: null, url: null, date: null } }),
      ['missingSource', 'en.grid26.kwh', 'figures[0].source.publisher'],
    ],
    ['no confidence', without('confidence'), ['missingConfidence', 'en.grid26.kwh', 'figures[0].confidence']],
    ['no validity', without('validFrom'), ['missingValidity', 'en.grid26.kwh', 'figures[0].validFrom']],
    [
      'a tariff without start and end',
      tariff({ validFrom: null, validTo: null }),
      ['missingValidity', 'en.grid26.kwh', 'figures[0]'],
    ],
    [
      'a tariff that calls itself timeless',
      tariff({ validFrom: null, validTo: null, undated: 'physical' }),
      ['missingValidity', 'en.grid26.kwh', 'figures[0]'],
    ],
    [
      'a mass without dates and without the reason why',
      withFigure('veh.van.mass', { undated: undefined }),
      ['missingValidity', 'veh.van.mass', 'figures[5]'],
    ],
    [
      'an end before the start',
      tariff({ validFrom: '2026-02', validTo: '2026-01-31' }),
      ['validityBackwards', 'en.grid26.kwh', 'figures[0]'],
    ],
    [
      'a day that does not exist',
      tariff({ validTo: '2026-02-30' }),
      ['missingValidity', 'en.grid26.kwh', 'figures[0].validTo'],
    ],
    [
      'two members of a series on one day',
      tariff({ validTo: '2027-01-01' }),
      ['overlappingValidity', 'en.grid.kwh', 'series[0]'],
    ],
    [
      'a member without end before another',
      tariff({ validTo: null }),
      ['overlappingValidity', 'en.grid.kwh', 'series[0]'],
    ],
    [
      'a negative tariff',
      tariff({ value: { kind: 'number', number: -0.1 } }),
      ['negative', 'en.grid26.kwh', 'figures[0]'],
    ],
    [
      'a range that starts below zero',
      tariff({ value: { kind: 'range', low: -1, typical: 1, high: 2 } }),
      ['negative', 'en.grid26.kwh', 'figures[0]'],
    ],
    [
      'a number in the unit date',
      withFigure('ze.rule.van', { value: { kind: 'number', number: 2026 } }),
      ['wrongType', 'ze.rule.van', 'figures[4]'],
    ],
    [
      'a date in euros',
      tariff({ value: { kind: 'date', date: '2026-01-01' } }),
      ['wrongType', 'en.grid26.kwh', 'figures[0]'],
    ],
    ['words in euros', tariff({ value: { kind: 'text', text: 'twee' } }), ['wrongType', 'en.grid26.kwh', 'figures[0]']],
    [
      'a number written as text',
      tariff({ value: { kind: 'number', number: '0.1' } as unknown as Figure['value'] }),
      ['wrongType', 'en.grid26.kwh', 'figures[0].value'],
    ],
    [
      'a low above the typical value',
      tariff({ value: { kind: 'range', low: 3, typical: 2, high: 4 } }),
      ['rangeOrder', 'en.grid26.kwh', 'figures[0].value'],
    ],
    [
      'a tariff of a thousand times too much',
      tariff({ value: { kind: 'number', number: 91_610 } }),
      ['outOfScale', 'en.grid26.kwh', 'figures[0]'],
    ],
    [
      'one id twice',
      smallSet({ figures: [...smallSet().figures, figure('en.eb26.t1')] }),
      ['duplicateId', 'en.eb26.t1', 'figures[6].id'],
    ],
    [
      'a series of a figure that is not there',
      smallSet({ series: [{ id: 'en.eb.t9', members: ['en.eb26.t9'], projection: 'lastKnown' }] }),
      ['unknownReference', 'en.eb.t9', 'series[0].members'],
    ],
    [
      'an index that is not there',
      smallSet({ series: [{ id: 'en.eb.t1', members: ['en.eb26.t1'], projection: { index: 'en.none' } }] }),
      ['unknownReference', 'en.eb.t1', 'series[0].projection'],
    ],
    [
      'an index that is no yearly rise',
      smallSet({ series: [{ id: 'en.eb.t1', members: ['en.eb26.t1'], projection: { index: 'en.grid26.kwh' } }] }),
      ['wrongType', 'en.eb.t1', 'series[0]'],
    ],
    [
      'an id that is the name of something else',
      withFigure('en.eb26.t1', { id: 'constructor' }),
      ['field', 'constructor', 'figures[3].id'],
    ],
    ['another format', { ...smallSet(), format: 'vlootwijzer-dossier' }, ['notAParameterSet', null, null]],
    ['a later version', { ...smallSet(), version: PARAMETERS_VERSION + 1 }, ['newer', null, null]],
    [
      'more figures than anybody has',
      smallSet({ figures: Array.from({ length: 5001 }, (_, index) => figure(`en.x.t${index}`)) }),
      ['tooLarge', null, 'figures'],
    ],
  ])('for %s', (_name, set, expected) => {
    expect(refusal(set)).toEqual(expected);
  });

  it('for a table whose dimensions, cells or units are not its own', () => {
    const [table] = smallSet().tables ?? [];
    const wrong = (change: object) => refusal(smallSet({ tables: [{ ...table, ...change }] }));
    const expected = ['tableShape', 'sprilaBattery', 'tables[0]'];
    expect(wrong({ dimensions: [{ name: 'colour', keys: ['mkb', 'groot'] }] })).toEqual(expected);
    expect(wrong({ cells: { klein: 'en.eb26.t1' } })).toEqual(expected);
    expect(wrong({ cells: { 'mkb/groot': 'en.eb26.t1' } })).toEqual(expected);
    expect(wrong({ unit: 'EUR/km' })).toEqual(expected);
    expect(wrong({ cells: { mkb: 'en.none' } })[0]).toBe('unknownReference');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('for the key %s, however deep', (key) => {
    const text = JSON.stringify(smallSet()).replace('"scope":null', `"scope":null,"x":{"${key}":{"polluted":1}}`);
    expect(readParameterSet(text)).toMatchObject({ ok: false, reason: 'forbiddenKey', detail: key });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('for text that is cut off, no JSON, nested out of all measure, or huge', () => {
    const whole = JSON.stringify(smallSet());
    expect(readParameterSet(whole.slice(0, 500))).toMatchObject({ reason: 'cutOff' });
    expect(readParameterSet('')).toMatchObject({ reason: 'cutOff' });
    expect(readParameterSet('Beste adviseur')).toMatchObject({ reason: 'notJson' });
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    expect(readParameterSet(whole.replace('"edition"', `"deep":${deep},"edition"`))).toMatchObject({
      reason: 'tooLarge',
    });
    expect(readParameterSet(' '.repeat(20_000_001))).toMatchObject({ reason: 'tooLarge' });
  });

  it('for infinity, which JSON writes as a number that is too large', () => {
    const text = JSON.stringify(smallSet()).replace('"number":100', '"number":1e999');
    expect(readParameterSet(text)).toMatchObject({ ok: false, reason: 'wrongType', id: 'en.grid26.kwh' });
  });
});
