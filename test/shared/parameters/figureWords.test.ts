import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareSets } from '../../../shared/parameters/compare.ts';
import { completedSet } from '../../../shared/parameters/complete.ts';
import { sameWords, wordsIn, type FigureWords } from '../../../shared/parameters/figureWords.ts';
import { checkParameterSet, readParameterSet } from '../../../shared/parameters/read.ts';
import { PARAMETERS_VERSION, type ParameterSet } from '../../../shared/parameters/schema.ts';
import { parameterRefusalSentence } from '../../../shared/text/parameterFiles.ts';
import { shippedSet } from '../../cases/shipped.ts';
import { smallSet, withFigure } from './fixtures.ts';

const both = { nl: 'exclusief btw', en: 'excl. VAT' };

/** As the shipped set was before its scopes and notes were in two languages. */
function olderSet(): ParameterSet {
  const english = (words: FigureWords | null): string | null => wordsIn(words, 'en')?.text ?? null;
  const figures = shippedSet.figures.map((figure) => ({
    ...figure,
    scope: english(figure.scope),
    note: english(figure.note) ?? '',
  }));
  return { ...shippedSet, version: 1, figures };
}

describe('scope and note of a figure', () => {
  it('are shown in the language asked for', () => {
    expect(wordsIn(both, 'nl')).toEqual({ text: 'exclusief btw', language: 'nl' });
    expect(wordsIn(both, 'en')).toEqual({ text: 'excl. VAT', language: 'en' });
  });

  it('of an older set are English, whatever is asked for', () => {
    expect(wordsIn('excl. VAT', 'nl')).toEqual({ text: 'excl. VAT', language: 'en' });
    expect(wordsIn('excl. VAT', 'en')).toEqual({ text: 'excl. VAT', language: 'en' });
  });

  it('are nothing where nothing was said', () => {
    expect(wordsIn(null, 'nl')).toBeNull();
    expect(wordsIn('', 'nl')).toBeNull();
  });

  it('are the same as those of an older set where the English is', () => {
    expect(sameWords('excl. VAT', both)).toBe(true);
    expect(sameWords(both, 'incl. VAT')).toBe(false);
    expect(sameWords('', null)).toBe(true);
    expect(sameWords(null, both)).toBe(false);
    expect(sameWords(both, { ...both, nl: 'zonder btw' })).toBe(false);
  });
});

describe('a set of before there were two languages', () => {
  it('is still read', () => {
    const older = olderSet();
    const reading = checkParameterSet(older);
    if (!reading.ok) throw new Error(reading.detail);
    expect(reading.set.version).toBe(1);
    expect(reading.set.figures.find(({ id }) => id === 'tax.vpb.low')?.scope).toBe('profit up to 200,000 EUR');
  });

  it('does not differ from the set with the same English and a translation', () => {
    const newer = PARAMETERS_VERSION;
    expect(shippedSet.version).toBe(newer);
    expect(compareSets(olderSet(), shippedSet)).toEqual({ figures: [], zones: [], series: [], tables: [], same: true });
    expect(compareSets(shippedSet, olderSet()).same).toBe(true);
  });

  it('differs where its English says something else', () => {
    const { figures } = compareSets(
      withFigure('en.eb26.t1', { note: 'other' }),
      withFigure('en.eb26.t1', { note: both }),
    );
    expect(figures.map(({ id, aspects }) => [id, aspects])).toEqual([['en.eb26.t1', ['words']]]);
  });
});

describe('a file of version 1 as it was written then', () => {
  const frozen = new URL('../../fixtures/parameters/version1.json', import.meta.url);
  const reading = readParameterSet(readFileSync(frozen, 'utf8'));
  if (!reading.ok) throw new Error(reading.detail);
  const scopeOf = (set: ParameterSet) => set.figures.find(({ id }) => id === 'en.vat')?.scope ?? null;

  it('is read whole, under the name by which its dossiers know it', () => {
    expect(reading.key).toBe('2026-11-23#1cf18045c89c41de');
    expect(reading.set.figures).toHaveLength(6);
    expect(wordsIn(scopeOf(reading.set), 'nl')).toEqual({
      text: 'recoverable for most businesses: calculate excl. VAT',
      language: 'en',
    });
  });

  it('speaks Dutch with the set that ships beside it', () => {
    expect(wordsIn(scopeOf(completedSet(reading.set, shippedSet).set), 'nl')).toEqual({
      text: 'de meeste bedrijven kunnen de btw aftrekken: reken exclusief btw',
      language: 'nl',
    });
  });
});

describe('an older set beside the one that ships', () => {
  const older = withFigure('en.eb26.t1', { note: 'excl. VAT', scope: 'as it was' });
  const shipped = withFigure('en.eb26.t1', { note: both, scope: { nl: 'zoals het is', en: 'as it is' } });

  it('is shown in both languages where its English is that of the shipped one, and keeps its own words elsewhere', () => {
    const { set, filledIn } = completedSet(older, shipped);
    const { note, scope } = set.figures.find(({ id }) => id === 'en.eb26.t1') ?? {};
    expect(note).toEqual(both);
    expect(scope).toBe('as it was');
    expect(filledIn).toEqual([]);
    expect(compareSets(older, set).same).toBe(true);
  });

  it('keeps every word of its own where it has both languages', () => {
    expect(completedSet(shipped, older).set.figures).toEqual(shipped.figures);
  });

  it('has Dutch for every word of the set that shipped before', () => {
    const { set } = completedSet(olderSet(), shippedSet);
    expect(set.figures).toEqual(shippedSet.figures);
  });
});

describe('a set with one language of two', () => {
  it('is refused with the id of the figure', () => {
    const half = { ...smallSet(), figures: smallSet().figures.map((one) => ({ ...one, note: { nl: 'alleen dit' } })) };
    const [{ id }] = half.figures;
    const detail = '{"nl":"alleen dit"}';
    expect(checkParameterSet(half)).toMatchObject({ ok: false, reason: 'field', id, detail });
    const empty = withFigure('en.eb26.t1', { note: { nl: 'iets', en: '' } });
    expect(checkParameterSet(empty)).toMatchObject({ ok: false, id: 'en.eb26.t1' });
  });
});

describe('the refusal of a file', () => {
  const sentence = (set: unknown): string => {
    const reading = checkParameterSet(set);
    if (reading.ok) throw new Error('read');
    return parameterRefusalSentence(reading, 'set.json', 'nl');
  };

  it('shows what stands in the file, and says nothing in another language', () => {
    const [zone] = smallSet().zones;
    expect(sentence({ ...smallSet(), edition: 'gisteren' })).toBe(
      'set.json: edition: onmogelijke waarde ("gisteren"). Er is niets gewijzigd.',
    );
    expect(sentence({ ...smallSet(), zones: [{ ...zone, figure: 'ze.none' }] })).toBe(
      `set.json: “${zone.id}” (zones[0].figure): er wordt verwezen naar een kengetal dat er niet is (ze.none). Er is niets gewijzigd.`,
    );
    const { topic: _, ...bare } = smallSet().figures[0];
    expect(sentence({ ...smallSet(), figures: [bare, ...smallSet().figures.slice(1)] })).toBe(
      `set.json: “${bare.id}” (figures[0].topic): onmogelijke waarde. Er is niets gewijzigd.`,
    );
  });

  it('shows no more of a long value than fits in a sentence', () => {
    const shown = /\((.*)\)/.exec(sentence({ ...smallSet(), edition: 'x'.repeat(5000) }))?.[1];
    expect(shown).toHaveLength(61);
  });
});
