import type { Pen } from './pen.ts';

/** Where a piece may draw: its top left corner and the width of the text. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/**
 * The smallest thing that is never cut. A block becomes one piece (a callout) or many (the rows of a table); how they
 * hold together is said here, so that breaking pages needs to know nothing about blocks.
 */
export interface Piece {
  /** Points, without the space before. */
  readonly height: number;
  /** Left out at the top of a page. */
  readonly spaceBefore: number;
  /** Not the last thing on a page: a heading, the first row of a table. */
  readonly keepWithNext?: boolean;
  readonly startsPage?: boolean;
  /** Drawn first when this piece begins a new page: the header of the table it belongs to. */
  readonly repeat?: { readonly height: number; readonly draw: Draw };
  readonly heading?: { readonly level: 1 | 2 | 3; readonly text: string };
  readonly draw: Draw;
}

export type Draw = (pen: Pen, place: Place) => void;

interface Placed {
  readonly y: number;
  readonly draw: Draw;
  readonly heading?: Piece['heading'];
}

export type Page = readonly Placed[];

/** The vertical room for text on a page. */
export interface Frame {
  readonly top: number;
  readonly bottom: number;
}

/** Heights added up in another order may differ in the last bit: less than anyone sees, points. */
const ROUNDING = 0.01;

export class PieceTooHighError extends Error {
  override name = 'PieceTooHighError';
}

/** Puts pieces on pages. `frames` gives the room on page 0, 1, ... */
export function paginate(pieces: readonly Piece[], frames: (page: number) => Frame): Page[] {
  const pages: Placed[][] = [[]];
  let y = frames(0).top;
  const room = (): Frame => frames(pages.length - 1);
  const isEmpty = (): boolean => pages.at(-1)!.length === 0;

  const turnPage = (first: Piece): void => {
    pages.push([]);
    y = room().top;
    if (first.repeat) {
      pages.at(-1)!.push({ y, draw: first.repeat.draw });
      y += first.repeat.height;
    }
  };

  pieces.forEach((piece, i) => {
    const fresh = isEmpty();
    if (piece.startsPage && !fresh) turnPage(piece);
    else if (
      !fresh &&
      y + piece.spaceBefore + heightOfChain(pieces, i, frames(pages.length)) > room().bottom + ROUNDING
    )
      turnPage(piece);
    const afterRepeat = piece.repeat !== undefined && pages.at(-1)!.length === 1;
    if (!isEmpty() && !afterRepeat) y += piece.spaceBefore;
    const tooHigh = (): boolean => y + piece.height > room().bottom + 2 * ROUNDING;
    const next = frames(pages.length);
    const mayHelp = (!isEmpty() && !afterRepeat) || next.bottom - next.top > room().bottom - room().top;
    if (tooHigh() && mayHelp) turnPage(piece);
    if (tooHigh()) {
      throw new PieceTooHighError(`A piece of ${Math.round(piece.height)} points is higher than the page.`);
    }
    pages.at(-1)!.push({ y, draw: piece.draw, ...(piece.heading && { heading: piece.heading }) });
    y += piece.height;
  });
  return pages;
}

/** This piece and those it must stay with. A chain that no page can hold is not kept: breaking it is all that is left. */
function heightOfChain(pieces: readonly Piece[], from: number, nextPage: Frame): number {
  const own = pieces[from].height;
  let height = own;
  for (let i = from; pieces[i]?.keepWithNext && pieces[i + 1] && !pieces[i + 1].startsPage; i++) {
    height += pieces[i + 1].spaceBefore + pieces[i + 1].height;
  }
  return height <= nextPage.bottom - nextPage.top ? height : own;
}
