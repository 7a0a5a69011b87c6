/** The words of a list that is pasted instead of chosen as a file. */
import type { Language } from '../format/numbers.ts';

interface PastedListWords {
  /** Stands where the name of a file would. */
  name: string;
  hint: string;
}

export const pastedListWords: Record<Language, PastedListWords> = {
  nl: {
    name: 'Geplakte lijst',
    hint: 'Of kopieer de cellen in Excel, met de kolomnamen erboven, en druk hier op Ctrl V.',
  },
  en: {
    name: 'Pasted list',
    hint: 'Or copy the cells in Excel, with the column names above them, and press Ctrl V here.',
  },
};
