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

/** Terms of which the name or a form has every word; none while nothing is asked. */
export function searchTerms(terms: readonly Term[], asked: string): readonly Term[] {
  const words = plainText(asked).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return terms.filter(({ name, forms }) => {
    const text = plainText([name, ...forms].join(' '));
    return words.every((word) => text.includes(word));
  });
}
