/** Values of one rule that are too many for a cell: a table of their own over the width of the page. */
import { annexWords } from '../text/annex.ts';
import { annexRowWords, type AnnexRule } from '../text/annexRows.ts';
import { originNames } from '../text/originNames.ts';
import type { Block, RichText, TableBlock } from './blocks.ts';
import { hasManyGroups } from './manyGroups.ts';
import { originBasis, type RuleRow } from './originBasis.ts';
import { hasOwnTable, labelledValues, ownTableTitle, together, type Labelled } from './originValues.ts';
import type { ReportContext } from './report.ts';

/** Width of all columns beside the names of the rows, and of a letter in a header; points, with some to spare. */
const ROOM = 282;
const LETTER = 4.8;
const PADDING = 10;
/** Of values with a single name so many beside each other. */
const PAIRS = 4;

/** The tables to which lines of rules refer, in the order of those lines. */
export function ownTables(rules: readonly RuleRow[], context: ReportContext): Block[] {
  return rules.filter((row) => hasOwnTable(row, context)).flatMap((row) => ownTable(row, context));
}

function ownTable(row: RuleRow, context: ReportContext): Block[] {
  const values = labelledValues(row, originBasis(context).origin, context);
  return [
    { kind: 'heading', level: 3, text: ownTableTitle(row, context) },
    values.some(({ labels }) => labels.length > 1) ? matrix(row, values, context) : pairs(values, context),
  ];
}

/** Names beside values, in columns: forty groups are ten rows. */
function pairs(values: readonly Labelled[], { language }: ReportContext): TableBlock {
  const { all } = originNames[language];
  const { what, value } = annexWords[language].ownTable;
  const rows = Math.ceil(values.length / PAIRS);
  const cells = (at: number): RichText[] =>
    at < values.length ? [values[at].labels.join(' ') || all, values[at].value] : ['', ''];
  return {
    kind: 'table',
    manner: 'fine',
    columns: Array.from({ length: PAIRS }, () => [
      { header: what, width: 1.4 },
      { header: value, width: 1, align: 'right' as const },
    ]).flat(),
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: PAIRS }, (_column, pair) => cells(row + pair * rows)).flat(),
    ),
  };
}

interface MatrixRow {
  first: string;
  rest: string;
  cells: ReadonlyMap<string, string>;
}

/** A group and what is told of it below each other, the ways or kinds beside each other. */
function matrix({ rule }: RuleRow, values: readonly Labelled[], context: ReportContext): TableBlock {
  const { language } = context;
  const { ownTable: words } = annexWords[language];
  const kinds = (at: number): string[] =>
    [...new Set(values.map(({ labels }) => labels[at] ?? ''))].sort(
      (one, other) => Number(other === '') - Number(one === ''),
    );
  const turned = !haveRoom(kinds(1)) && haveRoom(kinds(0));
  const columns = kinds(turned ? 0 : 1);
  const rows = rowsOf(values, turned ? [1, 0] : [0, 1], context);
  const beside = haveRoom(columns);
  const told = ({ cells }: MatrixRow): string[] =>
    beside
      ? columns.map((column) => cells.get(column) ?? '–')
      : [[...cells].map(([column, value]) => (column === '' ? value : `${column}: ${value}`)).join('; ')];
  const width = 6 / columns.length;
  return {
    kind: 'table',
    manner: 'fine',
    columns: [
      { header: words.what, width: 4 },
      ...(beside
        ? columns.map((column) => ({ header: column || words.value, width, align: 'right' as const }))
        : [{ header: annexRowWords[language].name[rule as AnnexRule], width: 6 }]),
    ],
    rows: merged(
      rows.map((row) => ({ ...row, told: told(row) })),
      context,
    ),
  };
}

/** Whether the longest word above each column fits in it. */
function haveRoom(columns: readonly string[]): boolean {
  const longest = Math.max(...columns.flatMap((column) => column.split(' ').map((word) => word.length)));
  return columns.length * (longest * LETTER + PADDING) <= ROOM;
}

/** What is told of the same group stands together. */
function rowsOf(
  values: readonly Labelled[],
  [down, across]: readonly [number, number],
  { language }: ReportContext,
): MatrixRow[] {
  const byFirst = new Map<string, Map<string, Map<string, string>>>();
  for (const { labels, value } of values) {
    const first = labels[down] || originNames[language].all;
    const rests = byFirst.get(first) ?? new Map<string, Map<string, string>>();
    byFirst.set(first, rests);
    const rest = labels.slice(2).join(' ');
    const cells = rests.get(rest) ?? new Map<string, string>();
    rests.set(rest, cells);
    const column = labels[across] ?? '';
    const same = cells.get(column);
    cells.set(column, same === undefined ? value : `${same}; ${value}`);
  }
  return [...byFirst].flatMap(([first, rests]) => [...rests].map(([rest, cells]) => ({ first, rest, cells })));
}

/** Of many groups those of which the same is told share a row. */
function merged(rows: readonly (MatrixRow & { told: string[] })[], context: ReportContext): RichText[][] {
  const alike = new Map<string, { names: string[]; rest: string; told: string[] }>();
  rows.forEach(({ first, rest, told }, at) => {
    // A total that happens to be what a group has is not that group.
    const mayShare = hasManyGroups(context) && first !== originNames[context.language].all;
    const key = mayShare ? JSON.stringify([rest, told]) : String(at);
    const same = alike.get(key);
    if (same === undefined) alike.set(key, { names: [first], rest, told });
    else same.names.push(first);
  });
  return [...alike.values()].map(({ names, rest, told }) => [
    [together(names, context), rest].filter((part) => part !== '').join(': '),
    ...told,
  ]);
}
