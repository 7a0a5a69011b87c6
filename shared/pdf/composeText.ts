import type { CalloutBlock, HeadingBlock, ListBlock, ParagraphBlock } from '../report/blocks.ts';
import type { Piece } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { baseline } from './pen.ts';
import { layoutText, type Line } from './textLayout.ts';
import { COLOUR, STYLE, type TextStyle } from './theme.ts';

const HEADING = {
  1: { style: STYLE.heading1, spaceBefore: 30, spaceAfter: 3 },
  2: { style: STYLE.heading2, spaceBefore: 22, spaceAfter: 1 },
  3: { style: STYLE.heading3, spaceBefore: 15, spaceAfter: 0 },
} as const;

export function composeHeading(block: HeadingBlock, fonts: Fonts, width: number): Piece[] {
  const { style, spaceBefore, spaceAfter } = HEADING[block.level];
  const lines = layoutText(block.text, style, width, fonts);
  return [
    {
      height: lines.length * style.leading + spaceAfter,
      spaceBefore,
      keepWithNext: true,
      startsPage: block.startsPage ?? false,
      heading: { level: block.level, text: block.text },
      draw: (pen, { x, y }) => pen.lines(lines, x, y, style),
    },
  ];
}

const PARAGRAPH: Readonly<Record<NonNullable<ParagraphBlock['role']>, { style: TextStyle; spaceBefore: number }>> = {
  body: { style: STYLE.body, spaceBefore: 7 },
  lead: { style: STYLE.lead, spaceBefore: 9 },
  note: { style: STYLE.note, spaceBefore: 6 },
};

/** A style set smaller, with its lines as much closer. */
function scaled(style: TextStyle, scale: number): TextStyle {
  return scale === 1 ? style : { ...style, size: style.size * scale, leading: style.leading * scale };
}

export function composeParagraph(block: ParagraphBlock, fonts: Fonts, width: number, scale: number): Piece[] {
  const { style: full, spaceBefore } = PARAGRAPH[block.role ?? 'body'];
  const style = block.role === 'note' ? full : scaled(full, scale);
  return linePieces(layoutText(block.text, style, width, fonts), style, spaceBefore);
}

/** A list of no more lines than this is not cut. */
const SHORT_LIST = 5;

export function composeList(block: ListBlock, fonts: Fonts, width: number, scale: number): Piece[] {
  const style = scaled(STYLE.body, scale);
  const indent = block.numbered ? 12 + 6 * String(block.items.length).length : 13;
  const pieces = block.items.flatMap((item, i) => {
    const marker = block.numbered ? `${i + 1}.` : '•';
    const lines = linePieces(layoutText(item, style, width - indent, fonts), style, i === 0 ? 6 : 3);
    return lines.map((piece, lineNumber): Piece => ({
      ...piece,
      draw: (pen, place) => {
        if (lineNumber === 0) {
          const face = block.numbered ? 'semibold' : 'regular';
          pen.text(marker, place.x + 1, baseline(place.y, style), { face, size: style.size, colour: COLOUR.accent });
        }
        piece.draw(pen, { ...place, x: place.x + indent });
      },
    }));
  });
  return pieces.length > SHORT_LIST
    ? pieces
    : pieces.map((piece, i) => ({ ...piece, keepWithNext: i < pieces.length - 1 }));
}

/** A line each, with no single line left behind at the foot of a page or carried to the top of the next. */
function linePieces(lines: readonly Line[], style: TextStyle, spaceBefore: number): Piece[] {
  return lines.map((line, i) => ({
    height: style.leading,
    spaceBefore: i === 0 ? spaceBefore : 0,
    keepWithNext: i < lines.length - 1 && (i === 0 || i === lines.length - 2),
    draw: (pen, { x, y }) => pen.lines([line], x, y, style),
  }));
}

const CALLOUT = {
  info: { bar: COLOUR.accent, ground: COLOUR.infoFaint },
  warning: { bar: COLOUR.warning, ground: COLOUR.warningFaint },
  good: { bar: COLOUR.good, ground: COLOUR.goodFaint },
} as const;

/** Only a callout that fills more than half a page is cut; one piece otherwise. */
const CALLOUT_LINES = 26;

export function composeCallout(block: CalloutBlock, fonts: Fonts, width: number, scale: number): Piece[] {
  const style = scaled(STYLE.body, scale);
  const { bar, ground } = CALLOUT[block.tone];
  const padding = { x: 14, y: 9 };
  const inner = width - padding.x * 2;
  const titleStyle: TextStyle = { ...STYLE.calloutTitle, colour: bar };
  const title = layoutText(block.title, titleStyle, inner, fonts);
  const text = layoutText(block.text, style, inner, fonts);
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; from += CALLOUT_LINES) {
    const head = from === 0 ? title : [];
    const lines = text.slice(from, from + CALLOUT_LINES);
    const above = from === 0 ? padding.y : 0;
    const below = from + CALLOUT_LINES >= text.length ? padding.y : 0;
    const headHeight = head.length * titleStyle.leading + (head.length > 0 ? 1 : 0);
    const height = above + headHeight + lines.length * style.leading + below;
    pieces.push({
      height,
      spaceBefore: from === 0 ? 12 : 0,
      draw: (pen, { x, y }) => {
        pen.rect(x, y, width, height, { fill: ground });
        pen.rect(x, y, 3, height, { fill: bar });
        pen.lines(head, x + padding.x, y + above, titleStyle);
        pen.lines(lines, x + padding.x, y + above + headHeight, style);
      },
    });
  }
  return pieces;
}
