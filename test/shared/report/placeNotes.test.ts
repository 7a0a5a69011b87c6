import { describe, expect, it } from 'vitest';
import { noteLanguage } from '../../../shared/advice/talk/noteLanguage.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { ReportDocument } from '../../../shared/report/blocks.ts';
import { textOf } from '../../../shared/report/textOf.ts';
import { placeNoteWords } from '../../../shared/text/placeNotes.ts';
import { exampleDossier, quickReportOf } from '../../support/examples.ts';

const wholesaler = exampleDossier('groothandel');
const NOTE = 'Laadplein gepland in 2028.\n- subsidie voor **fietsen** bij het loket';

function noted(municipality: string, text: string, takenOn: string | null = '2026-10-02'): Dossier {
  const { talk } = wholesaler;
  return { ...wholesaler, talk: { ...talk, municipalities: [{ municipality, text, takenOn }] } };
}

function withText(dossier: Dossier, text: { nl: string | null; en: string | null }): Dossier {
  return { ...dossier, topics: { ...dossier.topics, topic1: { ...dossier.topics.topic1, text } } };
}

const said = (document: ReportDocument): string => textOf(document.blocks).join('\n');
const times = (text: string, part: string): number => text.split(part).length - 1;

describe('a note on a municipality', () => {
  it.each(['full', 'short'] as const)(
    'stands in the %s report as typed, as the adviser’s own, with its day',
    (variant) => {
      const text = said(quickReportOf(noted('Gouda', NOTE), 'nl', { variant }));
      const { heading } = placeNoteWords.nl;
      // After the text of topic 1 and before topic 2, with its own layout: a paragraph and a bullet.
      const [, after] = text.split(heading);
      expect(
        after.startsWith('\nGouda, genoteerd op 2 oktober 2026:\nLaadplein gepland in 2028.\nsubsidie voor fietsen'),
      ).toBe(true);
      expect(text.indexOf(heading)).toBeGreaterThan(text.indexOf('Wat doen de gemeenten?'));
      expect(text.indexOf(heading)).toBeLessThan(text.indexOf('2. Advies op maat'));
    },
  );

  it('is printed once, also where the adviser put it into the text of the topic', () => {
    const dossier = withText(noted('Gouda', NOTE), { nl: `Mijn tekst.\n\n${NOTE}`, en: null });
    const text = said(quickReportOf(dossier, 'nl'));
    expect(times(text, 'Laadplein gepland in 2028.')).toBe(1);
    expect(text).not.toContain(placeNoteWords.nl.heading);
  });

  it('of a municipality that this company has nothing to do with is left out', () => {
    expect(said(quickReportOf(noted('Breda', NOTE), 'nl'))).not.toContain('Laadplein');
  });

  it('without a day, or without words, is no reason for an empty heading', () => {
    expect(said(quickReportOf(noted('Gouda', NOTE, null), 'nl'))).toContain('\nGouda:\nLaadplein');
    expect(said(quickReportOf(noted('Gouda', ' \n '), 'nl'))).not.toContain(placeNoteWords.nl.heading);
  });
});

describe('a note in the other language', () => {
  const dossier = noted('Gouda', NOTE);

  it('makes that version a draft that says why, and is marked where it stands', () => {
    expect(quickReportOf(dossier, 'nl').draft).toBeNull();
    const english = quickReportOf(dossier, 'en');
    expect(english.draft).not.toBeNull();
    expect(said(english)).toContain(placeNoteWords.en.missing('Gouda'));
    expect(said(english)).toContain(`noted on 2 October 2026: ${placeNoteWords.en.otherLanguage}`);
  });

  it('is dealt with by an own text in that language, and stays where it is as it was typed', () => {
    const both = withText(dossier, { nl: 'Eigen tekst.', en: 'Gouda plans a charging plaza.' });
    const english = quickReportOf(both, 'en');
    expect(english.draft).toBeNull();
    expect(said(english)).toContain('Laadplein gepland in 2028.');
  });

  it('works the other way round for who types in English', () => {
    const inEnglish = noted('Gouda', 'A charging plaza is planned for 2028.');
    expect(quickReportOf(inEnglish, 'en').draft).toBeNull();
    expect(quickReportOf(inEnglish, 'nl').draft).not.toBeNull();
  });
});

describe('the language of a note', () => {
  it.each([
    ['Laadplein gepland', 'nl'],
    ['Er komt een laadplein bij de veiling, vraag naar het loket', 'nl'],
    ['Subsidy for charging on own ground; ask for the desk of Jan van de Berg', 'en'],
    ['Subsidie of lening van de provincie', 'nl'],
    ['Ask for van permits', 'en'],
    ['', 'nl'],
  ] as const)('of "%s" is %s', (note, language) => {
    expect(noteLanguage(note)).toBe(language);
  });
});
