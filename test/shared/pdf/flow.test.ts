import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Frame, paginate, type Piece, PieceTooHighError } from '../../../shared/pdf/flow.ts';

const FRAME: Frame = { top: 100, bottom: 300 };
const draw = (): void => undefined;
const piece = (height: number, more: Partial<Piece> = {}): Piece => ({ height, spaceBefore: 0, draw, ...more });
const heights = (pieces: readonly Piece[]): number[] => paginate(pieces, () => FRAME).map((page) => page.length);

describe('paginate', () => {
  it('fills a page to its foot and no further', () => {
    expect(heights([piece(100), piece(100), piece(1)])).toEqual([2, 1]);
  });

  it('leaves out the space before the first piece of a page', () => {
    const [, second] = paginate([piece(200), piece(20, { spaceBefore: 30 })], () => FRAME);
    expect(second[0].y).toBe(FRAME.top);
  });

  it('takes a heading along to the page of what it heads', () => {
    const pages = paginate([piece(150), piece(20, { keepWithNext: true }), piece(50)], () => FRAME);
    expect(pages.map((page) => page.length)).toEqual([1, 2]);
  });

  it('breaks a chain that no page could hold', () => {
    expect(heights([piece(150, { keepWithNext: true }), piece(150, { keepWithNext: true }), piece(10)])).toEqual([
      1, 2,
    ]);
  });

  it('begins a page where asked, but never leaves an empty one', () => {
    expect(heights([piece(10, { startsPage: true }), piece(10, { startsPage: true })])).toEqual([1, 1]);
  });

  it('repeats the header before a row that begins a page', () => {
    const header = { height: 30, draw: () => undefined };
    const rows = Array.from({ length: 5 }, () => piece(80, { repeat: header }));
    const pages = paginate([piece(30), ...rows], () => FRAME);
    expect(pages.map((page) => page.length)).toEqual([3, 3, 2]);
    expect(pages[1][0].draw).toBe(header.draw);
    expect(pages[1][1].y).toBe(FRAME.top + 30);
  });

  it('leaves a low first page empty for what only fits on the next', () => {
    const pages = paginate([piece(150)], (page) => (page === 0 ? { top: 250, bottom: 300 } : FRAME));
    expect(pages.map((page) => page.length)).toEqual([0, 1]);
  });

  it('refuses what is higher than a page instead of letting it run off', () => {
    expect(() => paginate([piece(10), piece(201)], () => FRAME)).toThrow(PieceTooHighError);
  });

  it('keeps every piece, in order, within the frame', () => {
    const anyPiece = fc.record({
      height: fc.double({ min: 0, max: 200, noNaN: true }),
      spaceBefore: fc.double({ min: 0, max: 40, noNaN: true }),
      keepWithNext: fc.boolean(),
      startsPage: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyPiece, { maxLength: 40 }), (shapes) => {
        const pieces = shapes.map((shape): Piece => ({ ...shape, draw: () => undefined }));
        const pages = paginate(pieces, () => FRAME);
        const placed = pages.flat();
        expect(placed.map(({ draw }) => draw)).toEqual(pieces.map(({ draw }) => draw));
        placed.forEach(({ y }, i) => {
          expect(y).toBeGreaterThanOrEqual(FRAME.top);
          expect(y + pieces[i].height).toBeLessThanOrEqual(FRAME.bottom + 0.02);
        });
      }),
    );
  });
});
