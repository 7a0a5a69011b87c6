import { writeNumber } from '../format/numbers.ts';

/** The words around the text of a topic: the buttons that lay it out, and what no longer agrees. */
interface TextCardWords {
  toolbar: string;
  layout: Record<'heading' | 'bold' | 'list' | 'steps', string>;
  wait: string;
  full: (most: number) => string;
  untranslated: Record<'nl' | 'en', string>;
  disagreeTitle: (count: number) => string;
  disagreeText: string;
  state: Record<'changed' | 'gone' | 'new', string>;
  change: (was: string, now: string) => string;
  after: (sentence: string) => string;
  was: string;
  now: string;
  notInText: string;
  take: Record<'changed' | 'gone' | 'new', string>;
  leave: string;
}

const nl: TextCardWords = {
  toolbar: 'Opmaak van de tekst',
  layout: { heading: 'Kop', bold: 'Vet', list: 'Opsomming', steps: 'Nummering' },
  wait: 'De laatste cijfers worden nog berekend. Daarna kunt u de tekst aanpassen.',
  full: (most) =>
    `De tekst is vol: er passen ${writeNumber(most, 'nl')} tekens in. Wat u typte of plakte, is er niet bij gekomen.`,
  untranslated: {
    nl: 'U heeft de Engelse tekst aangepast. Pas ook deze Nederlandse tekst aan, anders blijft het Nederlandse rapport een concept.',
    en: 'U heeft de Nederlandse tekst aangepast. Pas ook deze Engelse tekst aan, anders blijft het Engelse rapport een concept.',
  },
  disagreeTitle: (count) =>
    count === 1 ? '1 zin klopt niet meer met de cijfers' : `${count} zinnen kloppen niet meer met de cijfers`,
  disagreeText: 'Uw tekst is niet veranderd. Kies per zin wat u doet.',
  state: { changed: 'Veranderd', gone: 'Geldt niet meer', new: 'Nieuw' },
  change: (was, now) => `${was} wordt ${now}`,
  after: (sentence) => `Na: ${sentence}`,
  was: 'Was',
  now: 'Wordt',
  notInText: 'De oude zin staat niet meer letterlijk in uw tekst. De nieuwe zin komt onderaan.',
  take: { changed: 'Nieuwe zin overnemen', gone: 'Zin weghalen', new: 'Zin toevoegen' },
  leave: 'Zo laten',
};

const en: TextCardWords = {
  toolbar: 'Layout of the text',
  layout: { heading: 'Heading', bold: 'Bold', list: 'Bullets', steps: 'Numbering' },
  wait: 'The last figures are still being calculated. After that you can edit the text.',
  full: (most) =>
    `The text is full: it holds ${writeNumber(most, 'en')} characters. What you typed or pasted was not added.`,
  untranslated: {
    nl: 'You edited the English text. Edit this Dutch text too, or the Dutch report stays a draft.',
    en: 'You edited the Dutch text. Edit this English text too, or the English report stays a draft.',
  },
  disagreeTitle: (count) =>
    count === 1
      ? '1 sentence no longer agrees with the figures'
      : `${count} sentences no longer agree with the figures`,
  disagreeText: 'Your text has not been changed. Choose for each sentence what to do.',
  state: { changed: 'Changed', gone: 'No longer holds', new: 'New' },
  change: (was, now) => `${was} becomes ${now}`,
  after: (sentence) => `After: ${sentence}`,
  was: 'Was',
  now: 'Becomes',
  notInText: 'The old sentence no longer stands word for word in your text. The new one is added at the end.',
  take: { changed: 'Take the new sentence', gone: 'Remove the sentence', new: 'Add the sentence' },
  leave: 'Leave it',
};

export const textCardWords = { nl, en };
