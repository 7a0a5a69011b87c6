/** Scope and note of a figure: in both languages, or as an older set has them, in one. */
import type { Language } from '../format/numbers.ts';
import type { Figure } from './schema.ts';

export type FigureWords = NonNullable<Figure['note']>;

/** A plain text is of before there were two languages; the sets of that time are in English. */
const OLDER: Language = 'en';

/** In the language asked for where it is there; with the language that the text is in. Null where there is nothing. */
export function wordsIn(words: FigureWords | null, language: Language): { text: string; language: Language } | null {
  if (words === null || words === '') return null;
  return typeof words === 'string' ? { text: words, language: OLDER } : { text: words[language], language };
}

/** Whether both say the same; of a text in one language only that one can be compared. */
export function sameWords(one: FigureWords | null, other: FigureWords | null): boolean {
  const asked: readonly Language[] = isOlder(one) || isOlder(other) ? [OLDER] : ['nl', 'en'];
  return asked.every((language) => wordsIn(one, language)?.text === wordsIn(other, language)?.text);
}

function isOlder(words: FigureWords | null): boolean {
  return typeof words === 'string';
}
