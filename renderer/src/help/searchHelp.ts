import MiniSearch from 'minisearch';
import { helpIds, type HelpId, type HelpWords } from '../../../shared/text/help.ts';
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
