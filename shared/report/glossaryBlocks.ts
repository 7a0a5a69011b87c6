/** The annex that explains the technical terms of this report: those that occur in it, and no others. */
import type { Language } from '../format/numbers.ts';
import { glossary, type Term } from '../text/glossary.ts';
import type { Block } from './blocks.ts';
import { textOf } from './textOf.ts';

export function glossaryBlocks(blocks: readonly Block[], language: Language): Block[] {
  const { title, intro, columns } = glossary[language];
  const terms = termsIn(textOf(blocks).join('\n'), language);
  if (terms.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', role: 'note', text: intro },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: columns.term, width: 1.2 },
        { header: columns.meaning, width: 4 },
      ],
      rows: terms.map(({ name, meaning }) => [[{ text: name, bold: true }], meaning]),
    },
  ];
}

/** In the order of the list. An abbreviation counts as it is written: "mia" is no MIA. */
export function termsIn(text: string, language: Language): Term[] {
  // A report says the same words many times: each line once is enough.
  const flat = [...new Set(text.split('\n'))].join('\n').replace(/\s+/g, ' ');
  return glossary[language].terms.filter(({ forms }) => forms.some((form) => occurs(form, flat)));
}

function occurs(form: string, text: string): boolean {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const isAbbreviation = form !== form.toLowerCase();
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, isAbbreviation ? 'u' : 'iu').test(text);
}
