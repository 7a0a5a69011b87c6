import { describe, expect, it } from 'vitest';
import { idleTranslations, inBothLanguages } from '../../scripts/parameters-in-dutch.ts';
import { shippedSet } from '../cases/shipped.ts';

interface Pair {
  id: string;
  nl: string;
  en: string;
}

/** Scope and note apart: what was said, and the references behind it. */
const pairs: readonly Pair[] = shippedSet.figures.flatMap(({ id, scope, note }) =>
  [scope, note].flatMap((words) => (words === null || typeof words === 'string' ? [] : [{ id, ...words }])),
);
const [said, references] = [0, 1].map((part) =>
  pairs
    .map(({ id, nl, en }) => ({
      id,
      nl: nl.split(/(?:^| )Bronnen: /)[part] ?? '',
      en: en.split(/(?:^| )Refs: /)[part] ?? '',
    }))
    .filter(({ nl, en }) => nl !== '' || en !== ''),
);

/** Ids of figures keep their points in both languages. */
const ID = /\b(?:ze|tax|sub|en|grid|veh|chg|duty|em|mea|tool)(?:\.[a-z0-9*+-]+)+/g;
/** Points that are no decimal mark in either language. */
const VERSIONS = /HBEFA 4\.[12]|Kangoo 1\.5 dCi/g;

function idsIn(text: string): string[] {
  return (text.match(ID) ?? []).map((id) => id.replace(/\.$/, '')).sort();
}

/** The numbers of a text, smallest first, whatever the language writes between their digits. */
function numbersIn(text: string, [thousands, decimal]: [string, string]): number[] {
  const bare = text.replaceAll('₂', '2').replace(ID, '').replace(VERSIONS, '');
  const grouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`);
  return (bare.match(/\d+(?:[.,]\d+)*/g) ?? [])
    .map((found) => (grouped.test(found) ? found.replaceAll(thousands, '') : found))
    .map((found) => Number(found.replace(decimal, '.')))
    .sort((one, other) => one - other);
}

const problems = (test: (pair: Pair) => boolean, of: readonly Pair[] = said): Pair[] => of.filter((one) => !test(one));

/** Words that only one of the languages has. */
const ENGLISH =
  /\b(?:the|and|from|with|for|by|not|that|are|as|at|on|than|which|only|also|its|year|no|both|about|excl|incl|VAT|EUR|GBP|truck|charger|maker|mean|mln)\b/;
const DUTCH =
  /\b(?:de|het|een|en|voor|met|niet|geen|zijn|wordt|bij|ook|naar|uit|door|alleen|maar|jaar|btw|vrachtauto|bestelauto|lader|miljoen)\b/;
/** Names inside the texts that look like words of the other language. */
const NAMES = /Energy Research & Social Science|Op weg naar ZES|Alphen aan den Rijn|De Trip/g;

describe('scope and note of every figure', () => {
  it('are there in both languages, and empty in neither', () => {
    const bare = shippedSet.figures.filter(({ scope, note }) => typeof scope === 'string' || typeof note === 'string');
    expect(bare.map(({ id }) => id)).toEqual([]);
    expect(pairs.filter(({ nl, en }) => nl.trim() === '' || en.trim() === '')).toEqual([]);
    // 718 figures, half of them with both: fewer would mean that something was left out.
    expect(pairs.length).toBeGreaterThan(1_000);
  });

  it('name the same numbers in both languages, each as its language writes them', () => {
    const wrong = problems(({ nl, en }) => {
      const [dutch, english] = [numbersIn(nl, ['.', ',']), numbersIn(en, [',', '.'])];
      return dutch.every((number) => !Number.isNaN(number)) && dutch.join(' ') === english.join(' ');
    });
    expect(wrong).toEqual([]);
  });

  it('write no decimal point in Dutch', () => {
    expect(problems(({ nl }) => !/\d\.\d{1,2}(?!\d)/.test(nl.replace(ID, '').replace(VERSIONS, '')))).toEqual([]);
  });

  it('name the same figures and references in both languages', () => {
    expect(problems(({ nl, en }) => idsIn(nl).join(' ') === idsIn(en).join(' '))).toEqual([]);
    const codes = (text: string): string => (text.match(/\b[A-Z]{3,}[A-Z_]*\d+\b/g) ?? []).sort().join(' ');
    expect(problems(({ nl, en }) => codes(nl) === codes(en))).toEqual([]);
  });

  it('hold no words of the other language', () => {
    const foreign = (text: string, words: RegExp): string[] =>
      words.exec(text.replace(ID, '').replace(NAMES, ''))?.map((word) => `${word}: ${text}`) ?? [];
    expect(said.flatMap(({ nl }) => foreign(nl, ENGLISH))).toEqual([]);
    expect(said.flatMap(({ en }) => foreign(en, DUTCH))).toEqual([]);
  });

  it('deny in the one language where they deny in the other', () => {
    const no = /\b(?:not|no|never|nobody|cannot)\b/i;
    const geen = /\b(?:niet|geen|nooit|niemand|ontbreken)\b/i;
    expect(problems(({ nl, en }) => no.test(en) === geen.test(nl))).toEqual([]);
  });
});

describe('the references behind a note', () => {
  it('keep codes, addresses and numbers', () => {
    expect(references.length).toBeGreaterThan(80);
    const kept = (text: string): string =>
      [...(text.match(/https?:\/\/[^\s;)]+/g) ?? []), ...(text.match(/\b[A-Z0-9_]+ =/g) ?? [])].join(' ');
    const digits = (text: string): string => (text.match(/\d+/g) ?? []).join(' ');
    expect(problems(({ nl, en }) => kept(nl) === kept(en) && digits(nl) === digits(en), references)).toEqual([]);
  });

  it('describe in Dutch what is no name or title', () => {
    const left =
      /repository|secondary|quoting|compiled|interview with|, on |unknown|open data, Germany|documentation|\bstate \d|paragraph|readme|sector page|model version/;
    expect(problems(({ nl }) => !left.test(nl), references)).toEqual([]);
  });
});

describe('the Dutch of a text', () => {
  it('is refused with the id where the English says something else than what was translated', () => {
    expect(inBothLanguages('sub.lev', 'not found here').nl).toBe('hier niet gevonden');
    expect(() => inBothLanguages('sub.lev', 'not found there')).toThrow(/^sub\.lev: .*"not found there"/);
  });

  it('follows by rule where the English follows by rule', () => {
    expect(inBothLanguages('ze.x', 'Stated in words in ze.permit.long.').nl).toBe(
      'Staat in woorden in ze.permit.long.',
    );
    const noted = "Verify. Refs: A1 = a public repository's notes (secondary), Title (https://example.nl/a)";
    expect(inBothLanguages('ze.x', noted)).toEqual({
      nl: 'Nagaan. Bronnen: A1 = aantekeningen in een openbaar archief (secundair), Title (https://example.nl/a)',
      en: noted,
    });
  });

  it('is found idle where no fact says the English any more', () => {
    const used = new Set<string>();
    for (const { id, en } of pairs) inBothLanguages(id, en, used);
    expect(idleTranslations(used)).toEqual([]);
    used.delete('not found here');
    expect(idleTranslations(used)).toEqual(['not found here']);
  });
});
