/** Entries that were typed and could not be read, as the report names them. */
import type { Language } from '../format/numbers.ts';

interface UnreadWords {
  title: string;
  intro: string;
  line: (name: string, text: string) => string;
  /** Of a place that has no name on a form. */
  otherField: string;
}

export const unreadWords: Record<Language, UnreadWords> = {
  nl: {
    title: 'Ingevuld maar niet gelezen',
    intro: 'Deze invoer kon niet worden gelezen en telt niet mee. Er is gerekend alsof het antwoord onbekend is.',
    line: (name, text) => `${name}: “${text}”`,
    otherField: 'Ander veld',
  },
  en: {
    title: 'Entered but not read',
    intro: 'These entries could not be read and do not count. The calculation takes the answer as unknown.',
    line: (name, text) => `${name}: “${text}”`,
    otherField: 'Other field',
  },
};
