/** What a final report says of itself: version, day, mark, and what changed since the version before. */
import { writerFor } from '../advice/write.ts';
import { writeDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import { editionWords } from '../text/reportEditions.ts';
import type { Block } from './blocks.ts';
import type { Headline } from '../editions/editions.ts';
import type { ReportVariant } from '../editions/reportVariant.ts';

/** One difference, in the words of the report. */
export interface Change {
  readonly what: string;
  readonly earlier: string;
  readonly now: string;
}

/** A result that differs. */
export interface ResultChange extends Change {
  readonly result: keyof Headline;
}

/** The edition that a report is printed as. */
export interface PrintedEdition {
  readonly number: number;
  /** ISO date. */
  readonly day: string;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  /** The edition before, and what changed since; null for the first. */
  readonly previous: {
    readonly number: number;
    readonly day: string;
    readonly headline: Headline;
    readonly entries: readonly Change[];
  } | null;
  readonly headline: Headline;
}

/** Rows that a short report has room for. */
const MOST_IN_SHORT = 12;
/** Letters of the hash in the facts on the cover: enough to tell two reports apart over the telephone. */
const SHORT_MARK = 12;

export function editionFacts(
  { number, day, hash }: PrintedEdition,
  language: Language,
): { label: string; value: string }[] {
  const text = editionWords[language];
  return [
    { label: text.version, value: text.fixedOn(String(number), writeDate(day, language)) },
    { label: text.mark, value: hash.slice(0, SHORT_MARK) },
  ];
}

/** What changed since the version before. Not for the operator: that page speaks of the connection alone. */
export function changeBlocks(edition: PrintedEdition | null, language: Language, variant: ReportVariant): Block[] {
  const previous = edition?.previous ?? null;
  if (edition === null || previous === null || variant === 'operator') return [];
  const text = editionWords[language];
  const all = [...resultChanges(previous.headline, edition.headline, language), ...previous.entries];
  const shown = variant === 'short' ? all.slice(0, MOST_IN_SHORT) : all;
  const left = all.length - shown.length;
  const heading: Block = { kind: 'heading', level: 1, text: text.changesTitle(String(previous.number)) };
  if (all.length === 0) return [heading, { kind: 'paragraph', text: text.nothing }];
  return [
    heading,
    { kind: 'paragraph', text: text.changesIntro(writeDate(previous.day, language)) },
    {
      kind: 'table',
      manner: 'compact',
      columns: [
        { header: text.columns.what, width: 2.4 },
        { header: text.columns.earlier, width: 1.6 },
        { header: text.columns.now, width: 1.6 },
      ],
      rows: shown.map(({ what, earlier, now }) => [what, earlier, now]),
    },
    ...(left === 0 ? [] : [{ kind: 'paragraph', role: 'note', text: text.more(String(left)) } as const]),
  ];
}

/** The whole mark, at the end: whoever holds the data can work it out again. */
export function markBlocks(edition: PrintedEdition | null, language: Language): Block[] {
  return edition === null
    ? []
    : [{ kind: 'paragraph', role: 'note', text: editionWords[language].markNote(edition.hash) }];
}

/** The results that differ, as a reader knows them from page one. */
export function resultChanges(earlier: Headline, now: Headline, language: Language): ResultChange[] {
  const text = editionWords[language];
  const writer = writerFor(language);
  const row = (result: keyof Headline, what: string, write: (value: number) => string): ResultChange[] => {
    const [was, is] = [earlier[result], now[result]];
    const said = (value: number | null): string => (value === null ? text.blank : write(value));
    return was === is ? [] : [{ result, what, earlier: said(was), now: said(is) }];
  };
  const count = (value: number): string => writer.number(value);
  return [
    ...row('vehicles', text.headline.vehicles, count),
    ...row('refused', text.headline.refused, count),
    ...row('differencePerYear', text.headline.difference, (value) => writer.euro(value)),
    ...row('peakKW', text.headline.peak, (value) => writer.kW(value)),
    ...row('fits', text.headline.fits, count),
  ];
}
