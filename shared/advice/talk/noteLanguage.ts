/**
 * In which language a note was typed. A note has one text, and the report must know whether it is in its language: a
 * version in the other one stays a draft until the adviser writes there what the note says.
 */
import type { Language } from '../../format/numbers.ts';

/** Small words that only one of the two languages has: "of" is a word of both, and so is "van" where one speaks of vans. */
const SMALL_WORDS: Record<Language, ReadonlySet<string>> = {
  nl: new Set('de het een en voor met bij er wordt worden zijn naar aan ook niet uit tot nog maar'.split(' ')),
  en: new Set('the a an and for with at there be are to from also not until by but has have will'.split(' ')),
};

/** The language of the program unless the small words say otherwise: "Laadplein gepland" has none. */
export function noteLanguage(note: string): Language {
  const words = note.toLowerCase().split(/[^\p{L}]+/u);
  const count = (language: Language): number => words.filter((word) => SMALL_WORDS[language].has(word)).length;
  return count('en') > count('nl') ? 'en' : 'nl';
}
