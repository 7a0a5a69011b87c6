import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glossary } from '../../../shared/text/glossary.ts';

const room = join(import.meta.dirname, '../../../shared/text');

/** Names that are no terms: who published a source, and makes, which are looked for in an adviser's own text. */
const filesOfNames = new Set(['sourceNames.ts', 'brands.ts']);

/** Written with capitals, but nothing that a reader must be told the meaning of; each with its reason. */
const noTerms: Record<string, string> = {
  PDF: 'kind of file',
  CSV: 'kind of file',
  HTML: 'kind of file',
  JPEG: 'kind of file',
  PNG: 'kind of file',
  HEIC: 'kind of file; the sentence says what to do with it',
  JSON: 'kind of file',
  UTF: 'how a text file is written; the sentence says what to do',
  UTC: 'clock time; the choice beside it says which',
  SHA: 'how the mark of a report is made, for who checks it',
  MB: 'size of a file',
  F1: 'key',
  F2: 'key',
  MIT: 'licence',
  NL: 'button of the language',
  EN: 'button of the language',
  CONCEPT: 'stamp on a report',
  DRAFT: 'stamp on a report',
  EU: 'everyday word',
  EUR: 'written as euro where it is shown',
  MJ: 'unit beside the kWh it is worth',
  CO2: 'CO₂, as a unit of the set writes it',
  V7: 'code on a registration certificate',
  SB: 'code on a registration certificate',
  SF: 'code on a registration certificate',
  SH: 'code on a registration certificate',
  ATC: 'column of the capacity map, explained where it is named',
  BTC: 'column of the capacity map, explained where it is named',
  WR: 'column of the capacity map, explained where it is named',
  JC: 'column of the capacity map, explained where it is named',
  KI: 'column of the capacity map, explained where it is named',
  NU: 'column of the capacity map, explained where it is named',
  GH18: 'name of a source',
  ZELIST: 'name of a source',
};

/** Abbreviations in what is written between quotes. */
function abbreviationsOf(source: string): string[] {
  const texts = [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? '');
  return texts.flatMap((text) => text.match(/(?<![\w-])[A-Z][A-Z0-9₂]+(?!\w)/gu) ?? []);
}

const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('glossary') && !filesOfNames.has(name),
);
const found = new Set(files.flatMap((name) => abbreviationsOf(readFileSync(join(room, name), 'utf8'))));

describe.each(['nl', 'en'] as const)('the glossary in %s', (language) => {
  const parts = glossary[language].terms.flatMap(({ forms }) =>
    forms.flatMap((form) => [form, ...form.split(/[^\p{L}\p{N}₂]+/u)]),
  );
  const explained = new Set(parts);

  it('explains every abbreviation that a screen or the report can show', () => {
    // Written so in English only: Dutch says btw, mkb and LZV.
    const own = language === 'nl' ? new Set(['VAT', 'SME', 'LHV']) : new Set<string>();
    const missing = [...found].filter((word) => !explained.has(word) && !(word in noTerms) && !own.has(word));
    expect(missing).toEqual([]);
  });

  it('has what stands on the screen of costs', () => {
    for (const word of ['BPM', 'EIA', 'KIA', 'MIA', 'AanZET', 'SEBA', 'TCO', 'SPRILA', 'ERE', 'Vamil', 'WLTP', 'KvK'])
      expect([word, explained.has(word)]).toEqual([word, true]);
  });

  it('names no exception that has gone from the texts, or that is a term', () => {
    expect(Object.keys(noTerms).filter((word) => !found.has(word) || explained.has(word))).toEqual([]);
  });

  it('has the same terms in both languages, each once', () => {
    const ids = glossary[language].terms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(glossary.nl.terms.map(({ id }) => id).sort());
  });
});
