import type { ColourToken, Fill, Mark, Point } from './figure.ts';
import type { Box } from './draw.ts';

/** How an area is filled, apart from its colour: what still tells areas apart in a grey copy. */
export type Pattern = 'solid' | 'hatched' | 'crossed' | 'dotted' | 'light';

export interface PatternFill {
  readonly colour: ColourToken;
  readonly pattern: Pattern;
  /** Colour of the lines; the area itself is drawn light under hatching, in full under a pattern in 'surface'. */
  readonly lines?: ColourToken;
}

const SPACING = 3.2;

/** A patterned rectangle as plain marks: neither back-end needs to know patterns, so both show the same. */
export function patterned(box: Box, { colour, pattern, lines }: PatternFill): Mark[] {
  if (box.width <= 0 || box.height <= 0) return [];
  const ground = (fill: Fill): Mark => ({ kind: 'rect', ...box, fill });
  if (pattern === 'solid') return [ground({ colour })];
  if (pattern === 'light') return [ground({ colour, opacity: 0.22 })];
  const ink = lines ?? colour;
  const base = lines ? ground({ colour }) : ground({ colour, opacity: 0.12 });
  if (pattern === 'dotted') return [base, ...dots(box, ink)];
  const rising = diagonals(box).map((ends) => stroke(ends, ink));
  if (pattern === 'hatched') return [base, ...rising];
  const falling = diagonals(box).map((ends) =>
    stroke(
      ends.map((p) => mirrored(p, box)),
      ink,
    ),
  );
  return [base, ...rising, ...falling];
}

function stroke([from, to]: readonly Point[], colour: ColourToken): Mark {
  return { kind: 'line', from: from, to: to, stroke: { colour, width: 0.7 } };
}

function mirrored({ x, y }: Point, box: Box): Point {
  return { x: 2 * box.x + box.width - x, y };
}

/** Lines from lower left to upper right, cut off at the box. */
function diagonals({ x, y, width, height }: Box): Point[][] {
  const ends: Point[][] = [];
  for (let c = SPACING / 2; c < width + height; c += SPACING) {
    ends.push([
      { x: x + Math.max(0, c - height), y: y + Math.min(c, height) },
      { x: x + Math.min(c, width), y: y + Math.max(0, c - width) },
    ]);
  }
  return ends;
}

function dots({ x, y, width, height }: Box, colour: ColourToken): Mark[] {
  const marks: Mark[] = [];
  const radius = 0.55;
  for (let row = 0, cy = y + 1.6; cy < y + height - radius; cy += 2.4, row++) {
    for (let cx = x + 1.6 + (row % 2) * 1.5; cx < x + width - radius; cx += 3) {
      marks.push({ kind: 'circle', centre: { x: cx, y: cy }, radius, fill: { colour } });
    }
  }
  return marks;
}
