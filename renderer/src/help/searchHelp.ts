import type { Language } from '../../../shared/format/numbers.ts';
import { help, helpIds, type HelpArticle, type HelpId, type HelpWords } from '../../../shared/text/help.ts';
import type { Term } from '../../../shared/text/glossary.ts';
import { plainText } from '../ui/plainText.ts';
import { askedWords, searchOf, type Search } from '../ui/plainSearch.ts';

/** As many as one looks through. */
const MOST = 8;

const searches = new Map<Language, Search>();

/** Articles that answer a question, the best first; asked in either language. */
export function searchHelp(language: Language, asked: string): readonly HelpId[] {
  if (asked.trim() === '') return helpIds;
  const search = searches.get(language) ?? searchIn(language);
  searches.set(language, search);
  return search(asked, MOST) as HelpId[];
}

function searchIn(language: Language): Search {
  const other = help[language === 'nl' ? 'en' : 'nl'].articles;
  const texts = (id: HelpId) => {
    const article: HelpArticle = help[language].articles[id];
    const translated: HelpArticle = other[id];
    return {
      title: article.title,
      also: article.also,
      text: article.paragraphs.join(' '),
      other: `${translated.title} ${translated.also}`,
    };
  };
  return searchOf(
    helpIds.map((id) => ({ id, texts: texts(id), weight: 1 })),
    { title: 4, also: 3, text: 0.5, other: 2 },
    ['title', 'also', 'text', 'other'],
  );
}

/** Shorter words stand inside too many others: TCO in netcongestie. */
const LONG_ENOUGH_INSIDE = 5;

/** Terms of which the name or a form has every word that says something; none while nothing is asked. */
export function searchTerms(terms: readonly Term[], asked: string): readonly Term[] {
  return terms.filter(({ name, forms }) => hasEvery(asked, [name, ...forms].join(' ')));
}

/** Shortcuts by their keys or what they do, or all of them by the name of their list; none while nothing is asked. */
export function searchKeys(list: HelpWords['keys'], nameOfList: string, asked: string): HelpWords['keys'] {
  return list.filter(({ keys, what }) => hasEvery(asked, `${keys} ${what} ${nameOfList}`));
}

function hasEvery(asked: string, text: string): boolean {
  const words = askedWords(asked);
  const within = plainText(text).normalize('NFKC');
  const starts = within.split(/[^\p{L}\p{N}?]+/u);
  return (
    words.length > 0 &&
    words.every(
      (word) =>
        starts.some((start) => start.startsWith(word)) || (word.length >= LONG_ENOUGH_INSIDE && within.includes(word)),
    )
  );
}
