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
    expect(searchHelp('nl', asked)[0]).toBe(first);
  });

  it('finds it in English as well, and a word of the other language on either screen', () => {
    expect(searchHelp('en', 'delete')[0]).toBe('privacy');
    expect(searchHelp('en', 'reservekopie')[0]).toBe('backup');
    expect(searchHelp('nl', 'delete')[0]).toBe('privacy');
  });

  it('puts an article that has all words before one that has some', () => {
    const found = searchHelp('nl', 'foto herkomst kwantum');
    expect(found).toContain('photos');
    expect(found).toContain('origin');
    expect(searchHelp('nl', 'batterij groepscontract')[0]).toBe('helps');
  });

  it('shows all without words and nothing for what is not there', () => {
    expect(searchHelp('nl', '  ')).toEqual(helpIds);
    expect(searchHelp('nl', 'kwantumverstrengeling')).toEqual([]);
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

  it('has for each tab of the results its own article first', () => {
    expect(helpFor('/dossier/a1/results/whatIf')[0]).toBe('whatIf');
    expect(helpFor('/dossier/a1/results/cost')[0]).toBe('cost');
    expect(helpFor('/dossier/a1/results')).toEqual(helpFor('/dossier/a1/results/access'));
    expect(helpFor('/dossier/a1/fleet/intake')[0]).toBe('doubt');
  });

  it('offers every article on some screen, or they are of the whole program', () => {
    const screens = ['/', '/data', '/collective', '/survey', '/about', '/dossier/a1/fleet/intake'];
    const sections = deskSections.map((section) => `/dossier/a1/${section}`);
    const tabs = ['access', 'cost', 'plan', 'charging', 'grid', 'whatIf'].map((tab) => `/dossier/a1/results/${tab}`);
    const offered = new Set([...screens, ...sections, ...tabs].flatMap((address) => helpFor(address)));
    expect(helpIds.filter((id) => !offered.has(id))).toEqual(['terms', 'shortcuts']);
  });

  it('knows the screens outside a dossier, and any other address', () => {
    expect(helpFor('/data')).toContain('backup');
    expect(helpFor('/collective')).toContain('collective');
    expect(helpFor('/dossier/a1/nowhere')).toEqual(helpFor('/'));
    expect(helpFor('/dossier/a1/constructor')).toEqual(helpFor('/'));
  });
});
