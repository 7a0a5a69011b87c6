import { describe, expect, it } from 'vitest';
import { helpFor } from '../../../renderer/src/help/helpFor.ts';
import { searchHelp, searchKeys, searchTerms } from '../../../renderer/src/help/searchHelp.ts';
import { deskSections } from '../../../renderer/src/desk/sections.ts';
import { glossary } from '../../../shared/text/glossary.ts';
import { help, helpIds } from '../../../shared/text/help.ts';

describe('searching the help', () => {
  it.each([
    ['reservekopie', 'backup'],
    ['RESERVEKOPIE terug', 'backup'],
    ['privacy', 'privacy'],
    ['subsid', 'subsidies'],
    ['onbeknd', 'unknown'],
    ['kwartierwaarden', 'meter'],
    ['batterij', 'helps'],
  ])('finds what somebody types: %s', (asked, first) => {
    expect(searchHelp(help.nl, asked)[0]).toBe(first);
  });

  it('finds it in English as well', () => {
    expect(searchHelp(help.en, 'delete')[0]).toBe('privacy');
    expect(searchHelp(help.en, 'reservekopie')).toEqual([]);
  });

  it('shows all without words and nothing for what is not there', () => {
    expect(searchHelp(help.nl, '  ')).toEqual(helpIds);
    expect(searchHelp(help.nl, 'kwantumverstrengeling')).toEqual([]);
  });
});

describe('searching the terms', () => {
  const found = (asked: string): string[] => searchTerms(glossary.nl.terms, asked).map(({ name }) => name);

  it('finds a term by its name, by another form and without capitals', () => {
    expect(found('congest')).toEqual(['Congestie']);
    expect(found('netaansluiting')).toEqual(['Aansluiting']);
    expect(found('co₂')).toEqual(['CO₂']);
  });

  it('finds a short word where a word begins only, and a longer one inside another', () => {
    expect(found('tco')).not.toContain('Congestie');
    expect(found('pauze')).toEqual(['Aansluitpauze']);
    expect(found('cos')).toEqual(['Arbeidsfactor']);
  });

  it('explains nothing while nothing is asked, and nothing that is no term', () => {
    expect(found(' ')).toEqual([]);
    expect(found('kwantum')).toEqual([]);
  });
});

describe('searching the shortcuts', () => {
  const { keys, keysTitle, keysAlso } = help.nl;
  const found = (asked: string): string[] => searchKeys(keys, `${keysTitle} ${keysAlso}`, asked).map((one) => one.keys);

  it('finds all by the name of the list, and one by its key or by what it does', () => {
    for (const asked of ['sneltoetsen', 'toetsen', 'toets']) expect(found(asked)).toHaveLength(keys.length);
    expect(found('F1')).toEqual(['F1']);
    expect(found('ongedaan')).toEqual(['Ctrl Z']);
    expect(found('?')).toEqual(['?']);
    expect(found('')).toEqual([]);
    expect(found('vrachtwagen')).toEqual([]);
  });
});

describe('help for a screen', () => {
  it.each(deskSections)('there is some for %s', (section) => {
    expect(helpFor(`/dossier/a1/${section}`).length).toBeGreaterThan(0);
  });

  it('knows the screens outside a dossier, and any other address', () => {
    expect(helpFor('/data')).toContain('backup');
    expect(helpFor('/collective')).toContain('collective');
    expect(helpFor('/dossier/a1/nowhere')).toEqual(helpFor('/'));
    expect(helpFor('/dossier/a1/constructor')).toEqual(helpFor('/'));
  });
});
