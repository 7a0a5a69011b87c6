/** How the columns of a fleet list were read, said once above its rows. */
import type { Language } from '../format/numbers.ts';
import type { ColumnNote } from '../intake/columnHabits.ts';
import { intakeWords } from './intake.ts';

interface ReadingNotesWords {
  title: string;
  thousands: (text: string) => string;
  dateNumber: (text: string) => string;
  rounded: (rows: number, text: string) => string;
}

const sentences: Record<Language, ReadingNotesWords> = {
  nl: {
    title: 'Zo zijn kolommen gelezen:',
    thousands: (text) => `de punt of komma is een duizendteken, zoals in “${text}”`,
    dateNumber: (text) => `een getal als “${text}” is een datum van Excel`,
    rounded: (rows, text) =>
      rows === 1
        ? `“${text}” is afgerond op een heel getal`
        : `in ${rows} rijen afgerond op een heel getal, zoals “${text}”`,
  },
  en: {
    title: 'How columns were read:',
    thousands: (text) => `the point or comma separates thousands, as in “${text}”`,
    dateNumber: (text) => `a number such as “${text}” is a date of Excel`,
    rounded: (rows, text) =>
      rows === 1 ? `“${text}” was rounded to a whole number` : `rounded to whole numbers in ${rows} rows, as “${text}”`,
  },
};

export function readingNotesTitle(language: Language): string {
  return sentences[language].title;
}

/** The name of the column, and how it was read. */
export function readingNote({ code, field, text, rows }: ColumnNote, language: Language): string {
  const words = sentences[language];
  const said =
    code === 'thousands'
      ? words.thousands(text)
      : code === 'rounded'
        ? words.rounded(rows, text)
        : words.dateNumber(text);
  return `${intakeWords[language].fleet.field[field]}: ${said}`;
}
