import MiniSearch from 'minisearch';
import { helpIds, type HelpId, type HelpWords } from '../../../shared/text/help.ts';
import type { Term } from '../../../shared/text/glossary.ts';
import { plainText } from '../ui/plainText.ts';

const indexes = new WeakMap<HelpWords, MiniSearch>();

/** Articles in which the words stand, the best first; also with a word half typed or slightly wrong. */
export function searchHelp(words: HelpWords, asked: string): readonly HelpId[] {
  if (asked.trim() === '') return helpIds;
  const known = indexes.get(words) ?? indexOf(words);
  indexes.set(words, known);
  return known.search(asked).map(({ id }) => id as HelpId);
}

function indexOf(words: HelpWords): MiniSearch {
  const index = new MiniSearch({
    fields: ['title', 'text', 'also'],
    processTerm: plainText,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { title: 3, also: 2 },
      combineWith: 'AND',
    },
  });
  index.addAll(
    helpIds.map((id) => {
      const { title, paragraphs, also } = words.articles[id];
      return { id, title, text: paragraphs.join(' '), also };
    }),
  );
  return index;
}

/** Shorter words stand inside too many others: TCO in netcongestie. */
const LONG_ENOUGH_INSIDE = 5;

/** Terms of which the name or a form has every word; none while nothing is asked. */
export function searchTerms(terms: readonly Term[], asked: string): readonly Term[] {
  return terms.filter(({ name, forms }) => hasEvery(asked, [name, ...forms].join(' ')));
}

/** Shortcuts by their keys or what they do, or all of them by the name of their list; none while nothing is asked. */
export function searchKeys(list: HelpWords['keys'], nameOfList: string, asked: string): HelpWords['keys'] {
  return list.filter(({ keys, what }) => hasEvery(asked, `${keys} ${what} ${nameOfList}`));
}

function hasEvery(asked: string, text: string): boolean {
  const words = plainText(asked).split(/\s+/).filter(Boolean);
  const within = plainText(text);
  const starts = within.split(/[^\p{L}\p{N}?]+/u);
  return (
    words.length > 0 &&
    words.every(
      (word) =>
        starts.some((start) => start.startsWith(word)) || (word.length >= LONG_ENOUGH_INSIDE && within.includes(word)),
    )
  );
}
