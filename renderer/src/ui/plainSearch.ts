import MiniSearch from 'minisearch';
import { stopWords } from '../../../shared/text/stopWords.ts';
import { plainText } from './plainText.ts';

/** What is searched: its texts by field, and how much each field and the thing itself weigh. */
export interface Searched<Field extends string> {
  id: string;
  texts: Record<Field, string>;
  weight: number;
}

/** Finds ids: the best first, `most` at most. */
export type Search = (asked: string, most: number) => string[];

/** With as many complete answers, what has only some of the words is left out. */
const ENOUGH_COMPLETE = 3;

/**
 * Answers plain questions. Words that say nothing are passed over, a word may be half typed or slightly wrong, in another
 * form ("verwijder", "verwijderen"), and compounds may be written apart ("diesel prijs"). What has all words comes
 * first, then what has most of them.
 */
export function searchOf<Field extends string>(
  all: readonly Searched<Field>[],
  boost: Record<Field, number>,
  fields: readonly Field[],
): Search {
  const weights = new Map(all.map(({ id, weight }) => [id, weight]));
  const index = new MiniSearch<Record<string, string>>({
    fields: [...fields],
    tokenize: tokensOf,
    processTerm: (token) => token,
    searchOptions: {
      tokenize: (token) => [token],
      prefix: true,
      fuzzy: (token) => (token.length > 4 ? 0.2 : false),
      boost: boost,
      boostDocument: (id) => weights.get(String(id)) ?? 1,
    },
  });
  index.addAll(all.map(({ id, texts }) => ({ ...(texts as Record<string, string>), id })));
  return (asked, most) => {
    const words = askedWords(asked);
    const parts = partsOf(words);
    const found = index
      .search({ combineWith: 'OR', queries: [...parts.keys()] })
      .map(({ id, score, queryTerms }) => ({
        id: String(id),
        score,
        covered: new Set(queryTerms.flatMap((term) => parts.get(term) ?? [])).size,
      }))
      .sort((one, other) => other.covered - one.covered || other.score - one.score);
    const complete = found.filter(({ covered }) => covered === words.length);
    return (complete.length < ENOUGH_COMPLETE ? found : complete).slice(0, most).map(({ id }) => id);
  };
}

/** The words of a question that say something; all of them where none does ("what if"). */
export function askedWords(asked: string): string[] {
  const words = wordsOf(asked);
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : words;
}

function wordsOf(text: string): string[] {
  return plainText(text)
    .normalize('NFKC')
    .replaceAll(/(?<=\p{L})[-'](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}?]+/u)
    .map((word) => (word === '?' ? word : word.replaceAll('?', '')))
    .filter(Boolean);
}

/** Every word, the parts of one with a hyphen, and each two neighbours as one word. */
function tokensOf(text: string): string[] {
  const words = wordsOf(text);
  const hyphened = (plainText(text).match(/\p{L}+(?:[-']\p{L}+)+/gu) ?? []).flatMap((word) => word.split(/[-']/));
  const joined = words.slice(1).map((word, index) => words[index] + word);
  return [...words, ...hyphened, ...joined].map(stem);
}

/** What to look for, and the positions of the words that each stands for: a word, or two written as one. */
function partsOf(words: readonly string[]): Map<string, number[]> {
  const parts = new Map<string, number[]>();
  const add = (token: string, positions: number[]): void => {
    parts.set(token, [...(parts.get(token) ?? []), ...positions]);
  };
  words.forEach((word, position) => {
    add(stem(word), [position]);
    if (position > 0) add(stem(words[position - 1] + word), [position - 1, position]);
  });
  return parts;
}

/** "Importeer", "importeren" and "import(s)" alike: without the ending, and double letters single. */
function stem(word: string): string {
  const short = word.length > 4 ? word.replace(/(?:ings?|en|es|e|s)$/u, '') : word;
  return (short.length > 2 ? short : word).replaceAll(/([a-z])\1/gu, '$1');
}
