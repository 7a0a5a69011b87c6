/** The sources of the figures used, numbered: one source stands behind many figures, and is written out once. */
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { reportWords } from '../text/report.ts';
import { sourceListWords } from '../text/sourceList.ts';
import type { Block, RichText } from './blocks.ts';
import { sourceLink } from './sourceLinks.ts';

export interface SourceList {
  /** "B12 (A)": the source of a figure by its number, and how certain the figure is. */
  label: (figure: string) => string;
  blocks: Block[];
}

export function sourceListOf(figures: readonly string[], parameters: Parameters, language: Language): SourceList {
  const linkOf = (id: string): RichText => sourceLink(id, parameters, language);
  const { label, blocks } = numberedSources(figures.map(linkOf), language);
  return { label: (id) => `${label(linkOf(id))} (${parameters.figure(id).confidence})`, blocks };
}

/** Numbered in the order in which they are needed. The same words at another address are another source. */
export function numberedSources(
  needed: readonly RichText[],
  language: Language,
): { label: (source: RichText) => string; blocks: Block[] } {
  const text = sourceListWords[language];
  const sources = new Map<string, { place: number; link: RichText }>();
  for (const link of needed) {
    const key = JSON.stringify(link);
    if (!sources.has(key)) sources.set(key, { place: sources.size + 1, link });
  }
  return {
    label: (source) => text.label(sources.get(JSON.stringify(source))?.place ?? 0),
    blocks:
      sources.size === 0
        ? []
        : [{ kind: 'heading', level: 2, text: text.title }, inTwoColumns([...sources.values()], language)],
  };
}

/** Half beside half: a source is a few words, and the page is wide. */
function inTwoColumns(sources: readonly { place: number; link: RichText }[], language: Language): Block {
  const text = sourceListWords[language];
  const half = Math.ceil(sources.length / 2);
  const cells = (at: number): RichText[] => {
    const one = sources[at];
    return one === undefined ? ['', ''] : [text.label(one.place), one.link];
  };
  const { source } = reportWords[language].parameterColumns;
  return {
    kind: 'table',
    manner: 'fine',
    columns: [
      { header: text.number, width: 0.5 },
      { header: source, width: 5 },
      { header: text.number, width: 0.5 },
      { header: source, width: 5 },
    ],
    rows: Array.from({ length: half }, (_, row) => [...cells(row), ...cells(half + row)]),
  };
}
