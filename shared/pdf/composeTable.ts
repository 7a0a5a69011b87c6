import type { TableBlock } from '../report/blocks.ts';
import type { Draw, Piece } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { setTable, type TableSetting } from './tableColumns.ts';
import { layoutText, layoutWords, type Line, type Words } from './textLayout.ts';
import { COLOUR, STYLE } from './theme.ts';

/** A table no higher than this, in points (a third of a page), is not cut. */
const WHOLE = 240;

export class TableShapeError extends Error {
  override name = 'TableShapeError';
}

/** Own layout instead of jspdf-autotable: cells hold bold words and links, and page breaks are decided in one place. */
export function composeTable(block: TableBlock, fonts: Fonts, width: number, continued: string): Piece[] {
  for (const row of block.totalRow ? [...block.rows, block.totalRow] : block.rows) {
    if (row.length !== block.columns.length) {
      throw new TableShapeError(`A row of ${row.length} cells in a table of ${block.columns.length} columns.`);
    }
  }
  const setting = setTable(block, fonts, width);
  const { words } = setting;
  const rows = words.totalRow ? [...words.rows, words.totalRow] : words.rows;
  const header = headerOf(setting, fonts, width);
  const again =
    block.caption === undefined ? header : withCaption(`${block.caption} (${continued})`, header, fonts, width);
  const first = block.caption === undefined ? header : withCaption(block.caption, header, fonts, width);
  const pieces: Piece[] = [{ ...first, spaceBefore: 12, keepWithNext: true }];
  rows.forEach((row, i) => {
    const isTotal = block.totalRow !== undefined && i === rows.length - 1;
    // The first two rows stay with the header, the last two together, the total with what it adds up.
    const keepWithNext = (i === 0 || i === rows.length - 2) && i < rows.length - 1;
    pieces.push(...rowPieces(row, { setting, fonts, width, isTotal, keepWithNext, repeat: again }));
  });
  const isSmall = pieces.reduce((sum, piece) => sum + piece.height, 0) <= WHOLE;
  return isSmall ? pieces.map((piece, i) => ({ ...piece, keepWithNext: i < pieces.length - 1 })) : pieces;
}

interface Strip {
  readonly height: number;
  readonly draw: Draw;
}

function headerOf({ columns, header: style, words, rowPadding }: TableSetting, fonts: Fonts, width: number): Strip {
  const cells = columns.map(({ textWidth }, i) => layoutWords(words.header[i], style.size, textWidth, fonts));
  const most = Math.max(...cells.map((lines) => lines.length));
  const height = most * style.leading + rowPadding * 2;
  return {
    height,
    draw: (pen, { x, y }) => {
      cells.forEach((lines, i) => {
        const column = columns[i];
        const top = y + rowPadding + (most - lines.length) * style.leading;
        pen.lines(lines, x + column.textLeft, top, style, column.align, column.textWidth);
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
  readonly setting: TableSetting;
  readonly fonts: Fonts;
  readonly width: number;
  readonly isTotal: boolean;
  readonly keepWithNext: boolean;
  readonly repeat: Strip;
}

function rowPieces(row: readonly Words[], context: RowContext): Piece[] {
  const { setting, fonts, width, isTotal, keepWithNext, repeat } = context;
  const { columns, rowPadding, rowLines } = setting;
  const style = isTotal ? setting.total : setting.cell;
  const cells = row.map((cell, i) => layoutWords(cell, style.size, columns[i].textWidth, fonts));
  const most = Math.max(...cells.map((lines) => lines.length));
  // Parts of one size: the last of a long row is not a single line at the top of the next page.
  const partLines = Math.ceil(most / Math.ceil(most / rowLines));
  const pieces: Piece[] = [];
  for (let from = 0; from < most; from += partLines) {
    const isLast = from + partLines >= most;
    const shown = cells.map((lines): readonly Line[] => lines.slice(from, from + partLines));
    const above = from === 0 ? rowPadding : 0;
    const height = above + Math.min(partLines, most - from) * style.leading + (isLast ? rowPadding : 0);
    pieces.push({
      height,
      spaceBefore: 0,
      keepWithNext: isLast && keepWithNext,
      repeat,
      draw: (pen, { x, y }) => {
        if (isTotal) pen.rect(x, y, width, height, { fill: COLOUR.faint });
        if (isTotal) pen.line({ x, y }, { x: x + width, y }, { stroke: COLOUR.accent, strokeWidth: 0.8 });
        shown.forEach((lines, i) => {
          const column = columns[i];
          pen.lines(lines, x + column.textLeft, y + above, style, column.align, column.textWidth);
        });
        const bottom = y + height;
        if (isLast) pen.line({ x, y: bottom }, { x: x + width, y: bottom }, { stroke: COLOUR.rule, strokeWidth: 0.5 });
      },
    });
  }
  return pieces;
}
