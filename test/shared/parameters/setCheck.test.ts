/** What a set must be beside the one that ships, so that no formula takes a figure for what it is not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { checkParameterSet, type ParameterRefusal } from '../../../shared/parameters/read.ts';
import type { Figure, ParameterSet } from '../../../shared/parameters/schema.ts';
import { parameterRefusalSentence } from '../../../shared/text/parameterFiles.ts';
import { example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';
import { withFigure } from './fixtures.ts';

type Value = Figure['value'];
const number = (value: number): Value => ({ kind: 'number', number: value });

function refusalOf(set: unknown): ParameterRefusal {
  const reading = checkParameterSet(set, shippedSet);
  if (reading.ok) throw new Error('accepted');
  return reading;
}

const changed = (id: string, change: Partial<Figure>): ParameterSet => withFigure(id, change, shippedSet);
const valued = (id: string, value: Value): ParameterSet => changed(id, { value });
const source = { publisher: 'x', title: null, url: null, date: null };
const withCell = (table: string, cell: string, figure: string): ParameterSet => ({
  ...shippedSet,
  tables: (shippedSet.tables ?? []).map((one) =>
    one.id === table ? { ...one, cells: { ...one.cells, [cell]: figure } } : one,
  ),
});
const withSeries = (id: string, members: string[]): ParameterSet => ({
  ...shippedSet,
  series: [...shippedSet.series.filter((one) => one.id !== id), { id, members, projection: 'lastKnown' }],
});

describe('a set beside the shipped one is refused', () => {
  it.each<[string, ParameterSet, string, string]>([
    [
      'half a year of life',
      valued('veh.tractor44.life', { kind: 'lifetime', years: 5.5, km: 4e5 }),
      'veh.tractor44.life',
      'notWhole',
    ],
    [
      'a life of a thousand years',
      valued('veh.tractor44.life', { kind: 'lifetime', years: 1000, km: 4e5 }),
      'veh.tractor44.life',
      'outOfBounds',
    ],
    [
      'a band where one number is asked',
      valued('en.diesel.exvat', { kind: 'band', low: 1, high: 2 }),
      'en.diesel.exvat',
      'otherKind',
    ],
    ['unknown where a number is asked', valued('en.diesel.exvat', { kind: 'unknown' }), 'en.diesel.exvat', 'otherKind'],
    [
      'unknown where a date is asked',
      valued('sub.aanzet.window.to', { kind: 'unknown' }),
      'sub.aanzet.window.to',
      'otherKind',
    ],
    [
      'a year where a day is asked',
      valued('sub.aanzet.window.to', { kind: 'date', date: '2026' }),
      'sub.aanzet.window.to',
      'otherForm',
    ],
    [
      'words where a time is asked',
      valued('duty.window.van.leave', { kind: 'text', text: 'vroeg' }),
      'duty.window.van.leave',
      'otherForm',
    ],
    [
      'a mass class that nobody has',
      valued('veh.tractor44.levyclass', { kind: 'text', text: '40000+' }),
      'veh.tractor44.levyclass',
      'otherForm',
    ],
    [
      'a price per kWh for one per litre',
      changed('en.diesel.exvat', { unit: 'EUR/kWh' }),
      'en.diesel.exvat',
      'otherUnit',
    ],
    ['more than the whole', valued('tax.vwh.share', number(750)), 'tax.vwh.share', 'outOfBounds'],
    ['a loss that leaves nothing', valued('veh.chargeloss.ac', number(100)), 'veh.chargeloss.ac', 'outOfBounds'],
    ['an efficiency of nothing', valued('chg.batt.rte', number(0)), 'chg.batt.rte', 'outOfBounds'],
    ['a van that uses nothing', valued('veh.vanlarge.cons.bev', number(0)), 'veh.vanlarge.cons.bev', 'outOfBounds'],
    ['a cut that raises', valued('tax.vwh.discount.factor', number(22.3)), 'tax.vwh.discount.factor', 'otherSign'],
    [
      'a cut of more than all',
      valued('tax.vwh.discount.factor', number(-150)),
      'tax.vwh.discount.factor',
      'outOfBounds',
    ],
    ['a bracket that ends before the one below it', valued('en.eb.t1.to', number(60_000)), 'en.eb.t2.to', 'notRising'],
    ['a source of one letter', changed('en.diesel.exvat', { source }), 'en.diesel.exvat', 'emptySource'],
    [
      'a publisher alone behind a sure figure',
      changed('en.eb26.t1', { source: { ...source, publisher: 'Belastingdienst' } }),
      'en.eb26.t1',
      'emptySource',
    ],
    [
      'an address that is none',
      changed('en.eb26.t1', { source: { ...source, publisher: 'ACM', url: 'zie mail' } }),
      'en.eb26.t1',
      'emptySource',
    ],
    ['a misspelt field', changed('en.diesel.exvat', { valu: 3 } as Partial<Figure>), 'en.diesel.exvat', 'unknownField'],
    [
      'a misspelt field of a source',
      changed('en.eb26.t1', { source: { ...source, titel: 'x' } as Figure['source'] }),
      'en.eb26.t1',
      'unknownField',
    ],
    ['a figure in two series', withSeries('en.eb.t9', ['en.eb26.t1']), 'en.eb.t9', 'inTwoSeries'],
    ['a series of something else', withSeries('en.eb.t3', ['en.supply.fixed']), 'en.eb.t3', 'seriesMixed'],
    [
      'a cell that names another figure',
      withCell('levy', '32000+/1/euro6', 'tax.vwh.c1.3500-12000.euro6'),
      'levy',
      'tableCell',
    ],
    [
      'a cell that no formula has a figure for',
      withCell('levy', '32000+/2/euro6', 'tax.vwh.c1.32000+.euro6'),
      'levy',
      'tableCell',
    ],
  ])('for %s, with its id and why in both languages', (_name, set, id, reason) => {
    const refusal = refusalOf(set);
    expect([refusal.id, refusal.reason]).toEqual([id, reason]);
    for (const language of ['nl', 'en'] as const) {
      expect(parameterRefusalSentence(refusal, 'set.json', language)).toContain(`“${id}”`);
    }
    expect(parameterRefusalSentence(refusal, 'set.json', 'nl')).not.toBe(
      parameterRefusalSentence(refusal, 'set.json', 'en'),
    );
  });

  it('for an unknown field at the top, by its name', () => {
    expect(refusalOf({ ...shippedSet, figurez: [] })).toMatchObject({ reason: 'unknownField', detail: 'figurez' });
  });

  it('when a series of its own would take a figure away from the one that the formulas ask for', () => {
    const moved = {
      ...shippedSet,
      series: shippedSet.series.map((one) => (one.id === 'en.eb.t2' ? { ...one, id: 'en.eb.other' } : one)),
    };
    expect(refusalOf(moved)).toMatchObject({ reason: 'inTwoSeries' });
  });
});

describe('a set beside the shipped one is accepted', () => {
  const accepted = (set: unknown) => checkParameterSet(set, shippedSet);

  it('when it is the shipped one, also with figures taken out', () => {
    expect(accepted(shippedSet).ok).toBe(true);
    const tables = undefined;
    expect(
      accepted({ ...shippedSet, figures: shippedSet.figures.slice(0, 40), series: [], tables, zones: [] }).ok,
    ).toBe(true);
  });

  it('with a range in the place of a point, and with a known answer in the place of unknown', () => {
    expect(accepted(valued('en.supply.fixed', { kind: 'range', low: 0.1, typical: 0.11, high: 0.2 })).ok).toBe(true);
    expect(accepted(valued('sub.mia.evan', number(27))).ok).toBe(true);
  });

  it('with a new year in a series, and with the cell of the table on that year', () => {
    const [rate] = shippedSet.figures.filter(({ id }) => id === 'en.eb27.t1');
    const next = { ...rate, id: 'en.eb28.t1', validFrom: '2028-01-01', validTo: '2028-12-31' };
    const set = withCell('energyTax', '1/rate', 'en.eb28.t1');
    const series = set.series.map((one) =>
      one.id === 'en.eb.t1' ? { ...one, members: [...one.members, 'en.eb28.t1'] } : one,
    );
    expect(accepted({ ...set, figures: [...set.figures, next], series })).toMatchObject({ ok: true });
  });
});

/** Ways to spoil a value; null where it would stay the same. */
const spoilt: Readonly<Record<string, (value: Value) => Value>> = {
  nothing: (value) => scaled(value, 0),
  turned: (value) => scaled(value, -1),
  tiny: (value) => scaled(value, 1e-6),
  large: (value) => scaled(value, 1000),
  quarter: (value) => scaled(value, 1.25),
  unknown: () => ({ kind: 'unknown' }),
  words: () => ({ kind: 'text', text: 'veel' }),
  band: () => ({ kind: 'band', low: 1, high: 2 }),
  early: () => ({ kind: 'date', date: '1950-01-01' }),
  late: () => ({ kind: 'date', date: '2099-12-31' }),
};

function scaled(value: Value, by: number): Value {
  if (value.kind === 'number') return number(value.number * by + 0);
  if (value.kind === 'lifetime') return { kind: 'lifetime', years: value.years * by, km: value.km };
  if (value.kind !== 'range') return value;
  const [low, typical, high] = [value.low * by, value.typical * by, value.high * by].toSorted(
    (one, other) => one - other,
  );
  return { kind: 'range', low, typical, high };
}

/** The place of the first number that is none; null where all are numbers. */
function notFinite(value: unknown, place = ''): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : place;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = notFinite(part, `${place}.${name}`);
    if (found !== null) return found;
  }
  return null;
}

describe('one figure of the shipped set changed in any way', () => {
  it('is refused with its id, or both examples are calculated in finite numbers', { timeout: 120_000 }, () => {
    const dossiers = exampleNames.map(example);
    const figures = fc.constantFrom(...shippedSet.figures);
    fc.assert(
      fc.property(figures, fc.constantFrom(...Object.keys(spoilt)), ({ id, value }, way) => {
        const reading = checkParameterSet(valued(id, spoilt[way](value)), shippedSet);
        if (!reading.ok) return `${reading.id} ${reading.detail}`.includes(id);
        const assessor = createAssessor(reading.set, shippedProfiles, null);
        return dossiers.every((dossier) => notFinite(assessor.assess(dossier)) === null);
      }),
      { numRuns: 100 },
    );
  });
});
