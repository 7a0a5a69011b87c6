import { describe, expect, it } from 'vitest';
import { compareSets } from '../../../shared/parameters/compare.ts';
import { completedSet } from '../../../shared/parameters/complete.ts';
import { contentMark, setKey } from '../../../shared/parameters/identity.ts';
import { readParameterSet } from '../../../shared/parameters/read.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { chooseSet, newestSet, type KeptSet } from '../../../shared/parameters/sets.ts';
import { figure, smallSet, withFigure } from './fixtures.ts';

describe('the difference of two sets', () => {
  it('is nothing for the same set', () => {
    expect(compareSets(smallSet(), smallSet())).toEqual({ figures: [], zones: [], series: [], tables: [], same: true });
  });

  it('says what came, what went, and what of a figure changed, by topic and id', () => {
    const before = smallSet();
    const changed = withFigure('en.eb26.t1', {
      value: { kind: 'number', number: 2 },
      validTo: '2027-12-31',
      confidence: 'C',
      source: { publisher: 'RVO', title: null, url: null, date: null },
    });
    const after: ParameterSet = {
      ...changed,
      figures: [
        ...changed.figures.filter(({ id }) => id !== 'veh.van.mass'),
        figure('ze.new', { topic: '1_ze_zones' }),
        figure('en.a'),
      ],
    };
    const { figures, same } = compareSets(before, after);
    expect(same).toBe(false);
    expect(figures.map(({ id, kind, aspects }) => [id, kind, ...aspects])).toEqual([
      ['en.a', 'added'],
      ['en.eb26.t1', 'changed', 'value', 'validity', 'source', 'confidence'],
      ['veh.van.mass', 'removed'],
      ['ze.new', 'added'],
    ]);
  });

  it('turned round gives the same changes the other way', () => {
    const other = withFigure('en.eb26.t1', { note: 'other' });
    const forth = compareSets(smallSet(), other).figures;
    const back = compareSets(other, smallSet()).figures;
    expect(back.map(({ id, aspects }) => [id, aspects])).toEqual([['en.eb26.t1', ['words']]]);
    expect(back[0].before).toEqual(forth[0].after);
  });

  it('holds zones, series and tables too', () => {
    const [zone] = smallSet().zones;
    const after = smallSet({
      zones: [{ ...zone, status: 'dropped', start: null }],
      series: smallSet().series.slice(0, 1),
      tables: [],
    });
    const { zones, series, tables } = compareSets(smallSet(), after);
    expect(zones.map(({ id, kind }) => [id, kind])).toEqual([['delft', 'changed']]);
    expect(series.map(({ id, kind }) => [id, kind])).toEqual([['en.eb.t1', 'removed']]);
    expect(tables.map(({ id, kind }) => [id, kind])).toEqual([['sprilaBattery', 'removed']]);
  });
});

const keyOf = (text: string): string => {
  const reading = readParameterSet(text);
  if (!reading.ok) throw new Error(reading.reason);
  return reading.key;
};

describe('the name of a set', () => {
  it('is its edition and a mark of its content, short enough for a dossier', () => {
    expect(setKey(smallSet())).toMatch(/^2026-11-23#[0-9a-f]{16}$/);
    expect(setKey(smallSet({ edition: '2026-12-31' })).length).toBeLessThanOrEqual(40);
  });

  it('does not depend on spaces or on the order of fields in the file', () => {
    const set = smallSet();
    const turned = Object.fromEntries(Object.entries(set).toReversed());
    expect(keyOf(JSON.stringify(turned, null, 4))).toBe(keyOf(JSON.stringify(set)));
    expect(keyOf(JSON.stringify(set))).toBe(setKey(set));
  });

  it('is that of the content of the file, not of what this version of the program makes of it', () => {
    // A file of before zones had a second start: reading fills in null, and the name stays that of the file.
    const [{ otherStart: _absent, ...zone }] = smallSet().zones;
    const older = { ...smallSet(), zones: [zone] };
    expect(keyOf(JSON.stringify(older))).toBe(setKey(older));
    expect(setKey(older)).not.toBe(setKey(smallSet()));
  });

  it('differs for one other digit under the same edition', () => {
    const other = withFigure('en.eb26.t1', { value: { kind: 'number', number: 1.0001 } });
    expect(setKey(other)).not.toBe(setKey(smallSet()));
    expect(setKey(other).split('#')[0]).toBe(setKey(smallSet()).split('#')[0]);
  });

  it('does not repeat itself over twenty thousand texts that are nearly alike', () => {
    const marks = new Set(Array.from({ length: 20_000 }, (_, index) => contentMark(`{"number":${index / 1000}}`)));
    expect(marks.size).toBe(20_000);
  });
});

function kept(edition: string, addedAt: string, shipped = false, note = ''): KeptSet {
  const set = withFigure('en.eb26.t1', { note }, smallSet({ edition }));
  return { key: setKey(set), set, content: set, addedAt, shipped };
}

describe('the set of a dossier', () => {
  const first = kept('2026-11-23', '2026-11-24', true);
  const twin = kept('2026-11-23', '2026-11-25', false, 'other content');
  const later = kept('2027-01-01', '2027-01-02');
  const sets = [later, first, twin];

  it('is the newest for a new dossier', () => {
    expect(chooseSet(null, sets)).toEqual({ used: later, standing: 'new', newer: null });
  });

  it('stays its own while a newer one is there', () => {
    expect(chooseSet(first.key, sets)).toEqual({ used: first, standing: 'own', newer: later });
    expect(chooseSet(later.key, sets)).toEqual({ used: later, standing: 'own', newer: null });
  });

  it('is never another one of the same edition', () => {
    expect(chooseSet(twin.key, sets).used).toBe(twin);
    expect(chooseSet(`2026-11-23#${'0'.repeat(16)}`, sets)).toEqual({ used: later, standing: 'missing', newer: null });
  });

  it('is the one that came with the program where an old dossier names the edition alone', () => {
    expect(chooseSet('2026-11-23', sets).used).toBe(first);
    expect(chooseSet('2025', sets).standing).toBe('missing');
  });

  it('that came last is the newer of two with one edition', () => {
    expect(newestSet([first, twin])).toBe(twin);
    expect(chooseSet(first.key, [first, twin]).newer).toBe(twin);
  });
});

describe('a set that lacks what this version of the program asks for', () => {
  it('gets only the missing figures from the shipped one and keeps its own', () => {
    const shipped = withFigure('en.eb26.t1', { value: { kind: 'number', number: 9 } });
    const old = smallSet({
      figures: smallSet().figures.filter(({ id }) => id !== 'veh.van.mass'),
      tables: undefined,
    });
    const { set, filledIn } = completedSet(old, shipped);
    expect(filledIn).toEqual(['veh.van.mass']);
    expect(set.figures.find(({ id }) => id === 'en.eb26.t1')?.value).toEqual({ kind: 'number', number: 1 });
    expect(set.tables).toEqual(shipped.tables);
  });

  it('is itself where nothing is missing', () => {
    const set = smallSet();
    expect(completedSet(set, smallSet())).toEqual({ set, filledIn: [] });
  });
});
