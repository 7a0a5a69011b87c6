import type { Dash, Figure, Fill, Mark, Point, Stroke } from '../figures/figure.ts';
import { paperPalette } from '../figures/colours.ts';
import type { Paint, Pen } from './pen.ts';

const DASH: Readonly<Record<Dash, readonly number[]>> = { solid: [], dashed: [4, 2.5], dotted: [1, 2] };

/** The figure's marks as vectors, with its top left corner at (x, y) and every length times `scale`. */
export function drawFigure(pen: Pen, figure: Figure, x: number, y: number, scale: number): void {
  const place = (p: Point): Point => ({ x: x + p.x * scale, y: y + p.y * scale });
  for (const mark of figure.marks) drawMark(pen, mark, place, scale);
}

function drawMark(pen: Pen, mark: Mark, place: (p: Point) => Point, scale: number): void {
  switch (mark.kind) {
    case 'line':
      return pen.line(place(mark.from), place(mark.to), paintOf(scale, mark.stroke));
    case 'path':
      return pen.path(mark.points.map(place), mark.closed ?? false, paintOf(scale, mark.stroke, mark.fill));
    case 'rect': {
      const at = place(mark);
      return pen.rect(at.x, at.y, mark.width * scale, mark.height * scale, paintOf(scale, mark.stroke, mark.fill));
    }
    case 'circle':
      return pen.circle(place(mark.centre), mark.radius * scale, paintOf(scale, mark.stroke, mark.fill));
    case 'text': {
      const at = place(mark.at);
      const colour = paperPalette(mark.colour);
      const face = mark.weight ?? 'regular';
      return pen.text(mark.text, at.x, at.y, { face, size: mark.size * scale, colour, anchor: mark.anchor ?? 'start' });
    }
  }
}

function paintOf(scale: number, stroke?: Stroke, fill?: Fill): Paint {
  return {
    fill: fill && paperPalette(fill.colour),
    opacity: fill?.opacity,
    stroke: stroke && paperPalette(stroke.colour),
    strokeWidth: stroke && stroke.width * scale,
    dash: DASH[stroke?.dash ?? 'solid'].map((length) => length * scale),
  };
}
