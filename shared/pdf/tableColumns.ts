import type { TableBlock, TableColumn } from '../report/blocks.ts';
import type { Fonts } from './fonts.ts';
import { widestWord, type Words, wordsOf } from './textLayout.ts';
import { STYLE, type TextStyle } from './theme.ts';

interface Column extends TableColumn {
  /** From the left edge of the table, without padding. */
  readonly textLeft: number;
  readonly textWidth: number;
}

export interface TableSetting {
  readonly columns: readonly Column[];
  readonly cell: TextStyle;
  readonly header: TextStyle;
  readonly total: TextStyle;
  /** What the cells say, measured. */
  readonly words: TableWords;
  /** Above and below the text of a cell. */
  readonly rowPadding: number;
  /** A row of more lines than this may go on on the next page. */
  readonly rowLines: number;
}

interface TableWords {
  readonly header: readonly Words[];
  readonly rows: readonly (readonly Words[])[];
  readonly totalRow: readonly Words[] | null;
}

/** Letters of small print, points. */
const SMALL_PRINT = 7.5;

/** Sizes to try, largest first: a table of many columns is set smaller before its words, and amounts above all, are cut. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64];

/**
 * The largest size, the room above and below the text of a cell, and the lines of a row above which it may be cut: a
 * page of free text in one cell must not stop the report, and small print may run on rather than leave a page half empty.
 * Small print has its lines closer, and not its letters smaller: 7.5 points is the least that is read on paper.
 */
const MANNERS = {
  normal: { size: 1, header: 1, leading: 1, rowPadding: 4, rowLines: 30 },
  compact: { size: 0.88, header: 0.88, leading: 0.88, rowPadding: 2.5, rowLines: 30 },
  fine: {
    size: SMALL_PRINT / STYLE.cell.size,
    header: SMALL_PRINT / STYLE.cellHeader.size,
    leading: 0.78,
    rowPadding: 1.3,
    rowLines: 8,
  },
} as const;

/** Of the table's width. A longer word is cut, so that it does not starve the other columns. */
const MOST_FOR_ONE_WORD = 0.4;

const PADDING = 5;

/** Type size and columns: the asked proportions, no column narrower than its widest word if that can be had. */
export function setTable(block: TableBlock, fonts: Fonts, width: number): TableSetting {
  const manner = MANNERS[block.manner ?? 'normal'];
  const { rowPadding, rowLines } = manner;
  const sizes = [manner.size, ...SIZES.filter((size) => size < manner.size)];
  // Text grows with its size: measured once, at the largest.
  const words: TableWords = {
    header: block.columns.map(({ header }) => wordsOf(header, STYLE.cellHeader, fonts)),
    rows: block.rows.map((row) => row.map((cell) => wordsOf(cell, STYLE.cell, fonts))),
    totalRow: block.totalRow ? block.totalRow.map((cell) => wordsOf(cell, STYLE.cellTotal, fonts)) : null,
  };
  const widest = words.header.map((header, i) => {
    const cells = words.rows.map((row) => widestWord(row[i], STYLE.cell, fonts));
    const total = words.totalRow ? widestWord(words.totalRow[i], STYLE.cellTotal, fonts) : 0;
    return Math.max(widestWord(header, STYLE.cellHeader, fonts), total, ...cells);
  });
  for (const size of sizes) {
    const styles = {
      cell: smaller(STYLE.cell, size, manner),
      header: smaller(STYLE.cellHeader, (size * manner.header) / manner.size, { ...manner, size: manner.header }),
      total: smaller(STYLE.cellTotal, size, manner),
    };
    const padding = PADDING * size;
    const least = widest.map((word) => Math.min(word * size + 2 * padding + 0.1, width * MOST_FOR_ONE_WORD));
    const fits = least.reduce((a, b) => a + b, 0) <= width;
    if (fits || size === sizes.at(-1)) {
      return { ...styles, words, rowPadding, rowLines, columns: placeColumns(block, width, least, padding) };
    }
  }
  throw new Error('There is always a smallest size.');
}

/** The lines as close as the manner has them, and closer as the letters are smaller than it asks. */
function smaller(style: TextStyle, factor: number, manner: { size: number; leading: number }): TextStyle {
  const leading = (style.leading * manner.leading * factor) / manner.size;
  return { ...style, size: style.size * factor, leading };
}

function placeColumns({ columns }: TableBlock, width: number, least: readonly number[], padding: number): Column[] {
  const shares = columns.map((column) => column.width ?? 1);
  const widths = shareOut(width, shares, least);
  let left = 0;
  return columns.map((column, i) => {
    const placed = { ...column, textLeft: left + padding, textWidth: widths[i] - 2 * padding };
    left += widths[i];
    return placed;
  });
}

/** `total` in the proportions of `shares`, each at least its `least`; where that cannot be, all give way alike. */
export function shareOut(total: number, shares: readonly number[], least: readonly number[]): number[] {
  const sum = least.reduce((a, b) => a + b, 0);
  if (sum >= total) return least.map((each) => (each * total) / sum);
  const atLeast = new Set<number>();
  for (;;) {
    const left = total - [...atLeast].reduce((taken, i) => taken + least[i], 0);
    const open = shares.reduce((all, share, i) => (atLeast.has(i) ? all : all + share), 0);
    const widths = shares.map((share, i) => (atLeast.has(i) ? least[i] : (left * share) / open));
    const short = widths.findIndex((width, i) => !atLeast.has(i) && width < least[i]);
    if (short < 0) return widths;
    atLeast.add(short);
  }
}
