/** The annex "where does this come from?": from a heading of the report to rules, entries and figures, in small print. */
import { nameOf } from '../advice/findings.ts';
import { writeDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import { annexWords } from '../text/annex.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import type { Block, RichText } from './blocks.ts';
import { originBasis, type EntryRow } from './originBasis.ts';
import { costOriginBlocks } from './originCosts.ts';
import { dayBlocks } from './originDays.ts';
import { ruleBlocks } from './originRows.ts';
import type { OriginContext } from './originSections.ts';
import { ownTables } from './originTables.ts';
import { listed } from './originValues.ts';
import type { ReportContext } from './report.ts';

/** `report` is what stands before the annex: of headings that are not there it says nothing. */
export function originBlocks(context: ReportContext, report: readonly Block[]): Block[] {
  const { language } = context;
  const { rules } = originBasis(context);
  if (rules.length === 0) return [];
  const text = annexWords[language];
  const { chapters } = moneyReportWords[language];
  const hasCosts = context.assessment.tco.groups.length > 0;
  const heading = (title: string): Block => ({ kind: 'heading', level: 2, text: title });
  const note = (line: string): Block => ({ kind: 'paragraph', role: 'note', text: line });
  return [
    { kind: 'heading', level: 1, text: hasCosts ? chapters.origin : chapters.originAlone },
    { kind: 'paragraph', text: text.intro },
    heading(text.whereTitle),
    whereBlock(context, report),
    heading(text.resultsTitle),
    note(text.resultsIntro),
    ...ruleBlocks(context),
    ...ownTables(rules, context),
    ...dayBlocks(context),
    ...costOriginBlocks(context),
    ...entryBlocks(context),
  ];
}

/** The headings in their order, with the lines of what is stated under them. */
function whereBlock(context: ReportContext, report: readonly Block[]): Block {
  const { language } = context;
  const basis = originBasis(context);
  const titles = new Set(report.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])));
  const shown = basis.sections.filter(
    ({ chapter, heading }) => titles.has(chapter) && (heading === null || titles.has(heading)),
  );
  const chapters = [...new Set(shown.map(({ chapter }) => chapter))];
  return whereTable(
    chapters.flatMap((chapter): RichText[][] => {
      const own = shown.filter((one) => one.chapter === chapter);
      const lines = (heading: string | null): string =>
        own
          .filter((one) => one.heading === heading)
          .map((one) => basis.references(one))
          .join('');
      return [
        [[{ text: chapter, bold: true }], lines(null)],
        ...own.flatMap(({ heading }) => (heading === null ? [] : [[heading, lines(heading)]])),
      ];
    }),
    language,
  );
}

/** Headings of a report, each with the lines of what is stated under it. */
export function whereTable(rows: readonly (readonly RichText[])[], language: Language): Block {
  const { heading, lines } = annexWords[language].whereColumns;
  return {
    kind: 'table',
    manner: 'fine',
    columns: [
      { header: heading, width: 4 },
      { header: lines, width: 6 },
    ],
    rows,
  };
}

function entryBlocks(context: ReportContext): Block[] {
  const { dossier, language } = context;
  const { entries } = originBasis(context);
  if (entries.length === 0) return [];
  const text = annexWords[language];
  const { date } = dossier.visit;
  return [
    { kind: 'heading', level: 2, text: text.entriesTitle },
    {
      kind: 'paragraph',
      role: 'note',
      text: date === null ? text.entriesIntroUndated : text.entriesIntro(writeDate(date, language)),
    },
    entryTable(
      entries.map((row, index) => [`I${index + 1}`, row.label, answersOf(row, context)]),
      language,
    ),
  ];
}

/** Number, question and answer. */
export function entryTable(rows: readonly (readonly RichText[])[], language: Language): Block {
  const { number, entry, answer } = annexWords[language].entryColumns;
  return {
    kind: 'table',
    manner: 'fine',
    columns: [
      { header: number, width: 0.6 },
      { header: entry, width: 3 },
      { header: answer, width: 6.4 },
    ],
    rows,
  };
}

/** The answers of the groups, the same ones together. */
export function answersOf({ answers }: EntryRow, context: OriginContext): string {
  const items = answers.map(({ group, value }) => ({ labels: group === null ? [] : [nameOf(context, group)], value }));
  return listed(items, context);
}
