import { describe, expect, it } from 'vitest';
import { searchHelp, searchTerms } from '../../../renderer/src/help/searchHelp.ts';
import { glossary } from '../../../shared/text/glossary.ts';
import type { HelpId } from '../../../shared/text/help.ts';

/** Each question finds this article among the first three, whatever the language of the screen. */
const wanted: readonly (readonly [asked: string, article: HelpId])[] = [
  ['hoe maak ik een pdf', 'report'],
  ['how do I make a pdf', 'report'],
  ['hoe print ik het rapport', 'report'],
  ['hoe importeer ik een excel', 'groups'],
  ['how do I import an excel', 'groups'],
  ['kan ik het ongedaan maken', 'mistake'],
  ['can I undo this', 'mistake'],
  ['waar staan mijn gegevens', 'saving'],
  ['where is my data stored', 'saving'],
  ['dossier naar collega sturen', 'sharing'],
  ['send a dossier to a colleague', 'sharing'],
  ['notities', 'visit'],
  ['vrachtwagenheffing', 'cost'],
  ['welke subsidie krijg ik', 'subsidies'],
  ['logo van mijn bedrijf', 'report'],
  ['wat is tco', 'cost'],
  ['what is tco', 'cost'],
  ['wat betekent onbekend', 'unknown'],
  ['what does unknown mean', 'unknown'],
  ['backup', 'backup'],
  ['hoe zet ik een back-up terug', 'backup'],
  ['dossier verwijderen', 'privacy'],
  ['hoe verwijder ik een dossier', 'privacy'],
  ['delete a dossier', 'privacy'],
  ['herkomst van een cijfer', 'origin'],
  ['where does a number come from', 'origin'],
  ['batterij toevoegen', 'helps'],
  ['how do I add a battery', 'helps'],
  ['presenteren', 'present'],
  ['full screen', 'present'],
  ['wat als', 'whatIf'],
  ['what if', 'whatIf'],
  ['varianten vergelijken', 'whatIf'],
  ['scenario', 'whatIf'],
  ['enquête inlezen', 'survey'],
  ['import a survey', 'survey'],
  ['foto toevoegen', 'photos'],
  ['add a photo', 'photos'],
  ['wat betekent twijfel', 'doubt'],
  ['doubtful rows', 'doubt'],
  ['donkere modus', 'display'],
  ['dark mode', 'display'],
  ['taal veranderen', 'language'],
  ['change the language', 'language'],
  ['nieuwe versie installeren', 'update'],
  ['is there an update', 'update'],
  ['toetsenbord', 'shortcuts'],
  ['keyboard shortcuts', 'shortcuts'],
  ['wat betekent deze afkorting', 'terms'],
  ['glossary', 'terms'],
];

describe.each(['nl', 'en'] as const)('the help in %s', (language) => {
  it.each(wanted)('answers among the first three: %s', (asked, article) => {
    expect(searchHelp(language, asked).slice(0, 3)).toContain(article);
  });
});

describe('a question about a term', () => {
  it.each([
    ['wat is TCO?', 'tco'],
    ['wat betekent BPM', 'bpm'],
    ['SEBA', 'seba'],
    ['co2', 'co2'],
  ])('finds the term itself: %s', (asked, id) => {
    expect(searchTerms(glossary.nl.terms, asked).map((term) => term.id)).toContain(id);
  });
});
