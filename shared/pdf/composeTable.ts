import type { RichText, TableBlock, TableColumn } from '../report/blocks.ts';
import type { Draw, Piece } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { layoutText, type Line, widestWord } from './textLayout.ts';
import { COLOUR, STYLE } from './theme.ts';

const PADDING = { x: 5, y: 4 } as const;

/** A row higher than this, in lines, is cut: a page of free text in one cell must not stop the report. */
const ROW_LINES = 30;

/** Of the table's width. A longer word is cut, so that it does not starve the other columns. */
const MOST_FOR_ONE_WORD = 0.4;

export class TableShapeError extends Error {
  override name = 'TableShapeError';
}

/** Own layout instead of jspdf-autotable: cells hold bold words and links, and page breaks are decided in one place. */
export function composeTable(block: TableBlock, fonts: Fonts, width: number, continued: string): Piece[] {
  const rows = block.totalRow ? [...block.rows, block.totalRow] : block.rows;
  for (const row of rows) {
    if (row.length !== block.columns.length) {
      throw new TableShapeError(`A row of ${row.length} cells in a table of ${block.columns.length} columns.`);
    }
  }
  const columns = placeColumns(block, fonts, width);
  const header = headerOf(columns, fonts, width);
  const again =
    block.caption === undefined ? header : withCaption(`${block.caption} (${continued})`, header, fonts, width);
  const first = block.caption === undefined ? header : withCaption(block.caption, header, fonts, width);
  const pieces: Piece[] = [{ ...first, spaceBefore: 12, keepWithNext: true }];
  rows.forEach((row, i) => {
    const isTotal = block.totalRow !== undefined && i === rows.length - 1;
    // The first two rows stay with the header, the last two together, the total with what it adds up.
    const keepWithNext = (i === 0 || i === rows.length - 2) && i < rows.length - 1;
    pieces.push(...rowPieces(row, { columns, fonts, width, isTotal, keepWithNext, repeat: again }));
  });
  return pieces;
}

interface Column extends TableColumn {
  /** From the left edge of the table, without padding. */
  readonly textLeft: number;
  readonly textWidth: number;
}

interface Strip {
  readonly height: number;
  readonly draw: Draw;
}

/** The asked proportions, except that no column gets narrower than its widest word as long as others can give way. */
function placeColumns(block: TableBlock, fonts: Fonts, width: number): Column[] {
  const least = block.columns.map((column, i) => {
    const cells = block.rows.map((row) => widestWord(row[i]!, STYLE.cell, fonts));
    const total = block.totalRow ? widestWord(block.totalRow[i]!, STYLE.cellTotal, fonts) : 0;
    const widest = Math.max(widestWord(column.header, STYLE.cellHeader, fonts), total, ...cells);
    return Math.min(widest + 2 * PADDING.x + 0.1, width * MOST_FOR_ONE_WORD);
  });
  const widths = shareOut(
    width,
    block.columns.map((column) => column.width ?? 1),
    least,
  );
  let left = 0;
  return block.columns.map((column, i) => {
    const placed = { ...column, textLeft: left + PADDING.x, textWidth: widths[i]! - 2 * PADDING.x };
    left += widths[i]!;
    return placed;
  });
}

/** `total` in the proportions of `shares`, each at least its `least`; where that cannot be, all give way alike. */
export function shareOut(total: number, shares: readonly number[], least: readonly number[]): number[] {
  const sum = least.reduce((a, b) => a + b, 0);
  if (sum >= total) return least.map((each) => (each * total) / sum);
  const atLeast = new Set<number>();
  for (;;) {
    const left = total - [...atLeast].reduce((taken, i) => taken + least[i]!, 0);
    const open = shares.reduce((all, share, i) => (atLeast.has(i) ? all : all + share), 0);
    const widths = shares.map((share, i) => (atLeast.has(i) ? least[i]! : (left * share) / open));
    const short = widths.findIndex((width, i) => !atLeast.has(i) && width < least[i]!);
    if (short < 0) return widths;
    atLeast.add(short);
  }
}

function headerOf(columns: readonly Column[], fonts: Fonts, width: number): Strip {
  const cells = columns.map((column) => layoutText(column.header, STYLE.cellHeader, column.textWidth, fonts));
  const most = Math.max(...cells.map((lines) => lines.length));
  const height = most * STYLE.cellHeader.leading + PADDING.y * 2;
  return {
    height,
    draw: (pen, { x, y }) => {
      cells.forEach((lines, i) => {
        const column = columns[i]!;
        const top = y + PADDING.y + (most - lines.length) * STYLE.cellHeader.leading;
        pen.lines(lines, x + column.textLeft, top, STYLE.cellHeader, column.align, column.textWidth);
      });
      pen.line({ x, y: y + height }, { x: x + width, y: y + height }, { stroke: COLOUR.accent, strokeWidth: 1 });
    },
  };
}

function withCaption(caption: string, header: Strip, fonts: Fonts, width: number): Strip {
  const lines = layoutText(caption, STYLE.caption, width, fonts);
  const captionHeight = lines.length * STYLE.caption.leading + 2;
  return {
    height: captionHeight + header.height,
    draw: (pen, place) => {
      pen.lines(lines, place.x, place.y, STYLE.caption);
      header.draw(pen, { ...place, y: place.y + captionHeight });
    },
  };
}

interface RowContext {
  readonly columns: readonly Column[];
  readonly fonts: Fonts;
  readonly width: number;
  readonly isTotal: boolean;
  readonly keepWithNext: boolean;
  readonly repeat: Strip;
}

function rowPieces(row: readonly RichText[], context: RowContext): Piece[] {
  const { columns, fonts, width, isTotal, keepWithNext, repeat } = context;
  const style = isTotal ? STYLE.cellTotal : STYLE.cell;
  const cells = row.map((cell, i) => layoutText(cell, style, columns[i]!.textWidth, fonts));
  const most = Math.max(...cells.map((lines) => lines.length));
  const pieces: Piece[] = [];
  for (let from = 0; from < most; from += ROW_LINES) {
    const isLast = from + ROW_LINES >= most;
    const shown = cells.map((lines): readonly Line[] => lines.slice(from, from + ROW_LINES));
    const above = from === 0 ? PADDING.y : 0;
    const height = above + Math.min(ROW_LINES, most - from) * style.leading + (isLast ? PADDING.y : 0);
    pieces.push({
      height,
      spaceBefore: 0,
      keepWithNext: isLast && keepWithNext,
      repeat,
      draw: (pen, { x, y }) => {
        if (isTotal) pen.rect(x, y, width, height, { fill: COLOUR.faint });
        if (isTotal) pen.line({ x, y }, { x: x + width, y }, { stroke: COLOUR.accent, strokeWidth: 0.8 });
        shown.forEach((lines, i) => {
          const column = columns[i]!;
          pen.lines(lines, x + column.textLeft, y + above, style, column.align, column.textWidth);
        });
        const bottom = y + height;
        if (isLast) pen.line({ x, y: bottom }, { x: x + width, y: bottom }, { stroke: COLOUR.rule, strokeWidth: 0.5 });
      },
    });
  }
  return pieces;
}
