import { describe, expect, it } from 'vitest';
import { editionOrigins, resultId, type Recounted } from '../../../renderer/src/report/editionOrigins.ts';
import type { OriginSource } from '../../../renderer/src/results/originSource.ts';
import { leavesOf } from '../../../shared/assessment/leaves.ts';
import { basisText, type EditionRecord, type Headline } from '../../../shared/editions/editions.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { headlineOf } from '../../../shared/report/headline.ts';
import { editionOriginWords } from '../../../shared/text/editionOrigins.ts';
import { basisIn } from '../../../renderer/src/report/changes.ts';
import { assessmentOf, exampleDossier, parameterSet } from '../../support/examples.ts';
import { resultWords } from '../../support/resultWords.ts';

const languages = ['nl', 'en'] as const;
const results = ['vehicles', 'refused', 'differencePerYear', 'peakKW', 'fits'] as const;

const dossier = exampleDossier('groothandel');
const edition: EditionRecord = {
  id: 'one',
  dossierId: dossier.id,
  number: 2,
  at: '2026-11-24T10:00:00.000Z',
  day: '2026-11-24',
  hash: '',
  basis: basisText({ program: '0.0.9', parameterSet: '2026-11-23#1', dossier, house: null, photos: [] }),
  headline: headlineOf(assessmentOf(dossier)),
};

/** As the screen does it: from the record that the version keeps, not from the dossier. */
const kept = basisIn(edition.basis).dossier!;
const recounted: Recounted = {
  set: parameterSet,
  hasOwnSet: true,
  program: '0.0.9',
  worked: { dossier: kept, assessment: assessmentOf(kept) },
};

function sourceOf(change: { headline?: Partial<Headline>; recounted?: Partial<Recounted> }, language: Language = 'nl') {
  const record = { ...edition, headline: { ...edition.headline, ...change.headline } };
  return editionOrigins(record, { ...recounted, ...change.recounted }, resultWords(language));
}

function expectPrinted(source: OriginSource, result: keyof Headline, value: number): void {
  expect(source.originOf(resultId(result))).toMatchObject({ rule: 'asPrinted', value, from: [], parameters: [] });
}

describe.each(languages)('a result of a final version, in %s', (language) => {
  it.each(results)('that comes out as it was printed leads to its leaves: %s', (result) => {
    const source = sourceOf({}, language);
    const id = resultId(result);
    const origin = source.originOf(id)!;
    expect(source.about).toBe(
      editionOriginWords[language].about('2', language === 'nl' ? '24 november 2026' : '24 November 2026'),
    );
    expect(origin.rule).not.toBe('asPrinted');
    expect(Math.round(Number(origin.value))).toBe(edition.headline[result]);
    const { entries, parameters } = leavesOf(id, source.originOf);
    expect(entries.length).toBeGreaterThan(0);
    // How many vehicles there are, is entered alone.
    if (result !== 'vehicles') expect(parameters.length).toBeGreaterThan(0);
  });

  it('that comes out otherwise is told as it was printed, with its answers and no other way', () => {
    const peakKW = edition.headline.peakKW! + 1;
    const source = sourceOf({ headline: { peakKW } }, language);
    expectPrinted(source, 'peakKW', peakKW);
    const id = resultId('peakKW');
    const { otherValue } = editionOriginWords[language].printed;
    expect(source.ruleOf(id)).toBe(
      otherValue('2', language === 'nl' ? '24 november 2026' : '24 November 2026', '0.0.9'),
    );
    expect(source.originOf(id)!.entries).toContain(`fleetGroups/${dossier.fleetGroups[0].id}/number`);
    // The others still lead on.
    expect(source.originOf(resultId('refused'))!.rule).not.toBe('asPrinted');
  });
});

it('without the set of figures of that time every result is told as it was printed, even where it is the same', () => {
  const source = sourceOf({ recounted: { hasOwnSet: false } });
  for (const result of results) {
    expectPrinted(source, result, edition.headline[result]!);
    expect(source.ruleOf(resultId(result))).toContain('staan niet meer op deze laptop');
    expect(source.originOf(resultId(result))!.entries.length).toBeGreaterThan(0);
  }
});

it('of a version that cannot be worked out again the sentence alone is told', () => {
  const source = sourceOf({ recounted: { worked: null } });
  expectPrinted(source, 'fits', edition.headline.fits!);
  expect(source.originOf(resultId('fits'))!.entries).toEqual([]);
  expect(source.ruleOf(resultId('fits'))).toContain('in de bijlage van het volledige rapport');
});

it('one euro of difference is another value', () => {
  const differencePerYear = edition.headline.differencePerYear! - 1;
  const source = sourceOf({ headline: { differencePerYear } });
  expectPrinted(source, 'differencePerYear', differencePerYear);
  expect(source.nameOf(resultId('differencePerYear'))).toBe('Elektrisch − diesel per jaar');
});
