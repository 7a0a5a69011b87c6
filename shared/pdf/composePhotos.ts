import type { PhotosBlock } from '../report/blocks.ts';
import type { Piece } from './flow.ts';
import type { Fonts } from './fonts.ts';
import { layoutText } from './textLayout.ts';
import { STYLE } from './theme.ts';

const GAP = 14;
const IN_A_ROW = 2;
/** A photo that stands upright is made smaller, so that three rows fit on a page. */
const MOST_HEIGHT = 190;
const CAPTION_GAP = 5;

/** Rows of two. Pictures of a row stand on one line, with their captions under it. */
export function composePhotos({ photos }: PhotosBlock, fonts: Fonts, width: number): Piece[] {
  const cell = (width - GAP * (IN_A_ROW - 1)) / IN_A_ROW;
  const pieces: Piece[] = [];
  for (let from = 0; from < photos.length; from += IN_A_ROW) {
    const row = photos.slice(from, from + IN_A_ROW).map(({ id, image, caption }) => {
      const scale = Math.min(cell / image.width, MOST_HEIGHT / image.height);
      return {
        id,
        image,
        width: image.width * scale,
        height: image.height * scale,
        caption: layoutText(caption, STYLE.note, cell, fonts),
      };
    });
    const pictures = Math.max(...row.map(({ height }) => height));
    const captions = Math.max(...row.map(({ caption }) => caption.length)) * STYLE.note.leading;
    pieces.push({
      height: pictures + CAPTION_GAP + captions,
      spaceBefore: 12,
      draw: (pen, { x, y }) => {
        row.forEach((one, index) => {
          const left = x + index * (cell + GAP);
          pen.image(one.image, one.id, left, y + pictures - one.height, one.width, one.height);
          pen.lines(one.caption, left, y + pictures + CAPTION_GAP, STYLE.note);
        });
      },
    });
  }
  return pieces;
}
