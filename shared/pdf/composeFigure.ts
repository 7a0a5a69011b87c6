import type { FigureBlock } from '../report/blocks.ts';
import { drawFigure } from './drawFigure.ts';
import type { Piece } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { layoutText } from './textLayout.ts';
import { MARGIN, PAGE, STYLE } from './theme.ts';

const GAP = 6;
/** Points for a heading and a few lines before the figure: they must fit on the same page. */
const BEFORE = 130;

/** Caption above, description below, never apart. As wide as the text, or smaller where a page would be too low. */
export function composeFigure(block: FigureBlock, fonts: Fonts, width: number): Piece[] {
  const { figure } = block;
  const caption = layoutText(block.caption, STYLE.caption, width, fonts);
  const description = layoutText(figure.description, STYLE.note, width, fonts);
  const captionHeight = caption.length * STYLE.caption.leading + GAP;
  const descriptionHeight = figure.description === '' ? 0 : description.length * STYLE.note.leading + GAP;
  const most = PAGE.height - MARGIN.top - MARGIN.bottom - captionHeight - descriptionHeight - BEFORE;
  const scale = Math.min(width / figure.width, most / figure.height);
  const drawnHeight = figure.height * scale;
  return [
    {
      height: captionHeight + drawnHeight + descriptionHeight,
      spaceBefore: 14,
      draw: (pen, { x, y }) => {
        pen.lines(caption, x, y, STYLE.caption);
        drawFigure(pen, figure, x + (width - figure.width * scale) / 2, y + captionHeight, scale);
        if (descriptionHeight > 0) pen.lines(description, x, y + captionHeight + drawnHeight + GAP, STYLE.note);
      },
    },
  ];
}
