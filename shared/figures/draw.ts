import type { ColourToken, Dash, Mark, Point, TextMark, TextWeight } from './figure.ts';
import { ellipsis, type MeasureText } from './textWidth.ts';

export const SMALL = 7.5;
export const NORMAL = 8.5;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function line(from: Point, to: Point, colour: ColourToken, width: number, dash: Dash = 'solid'): Mark {
  return { kind: 'line', from, to, stroke: { colour, width, dash } };
}

export interface LabelManner {
  readonly size?: number;
  readonly weight?: TextWeight;
  readonly colour?: ColourToken;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/**
 * One line of text that stays between `left` and `right`: shifted where it would stick out, cut with "…" where it is
 * wider than that.
 */
export function label(
  text: string,
  at: Point,
  between: { readonly left: number; readonly right: number },
  measure: MeasureText,
  { size = SMALL, weight = 'regular', colour = 'muted', anchor = 'start' }: LabelManner = {},
): { readonly marks: readonly TextMark[]; readonly box: Box } {
  const shown = ellipsis(text, between.right - between.left, size, weight, measure);
  const width = measure(shown, size, weight);
  const wanted = at.x - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const x = Math.max(between.left, Math.min(wanted, between.right - width));
  const anchored = x + (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const mark: TextMark = { kind: 'text', at: { x: anchored, y: at.y }, text: shown, size, colour, weight, anchor };
  const box = { x, y: at.y - size * 0.8, width, height: size };
  return { marks: shown === '' ? [] : [mark], box };
}

/** Ground behind a label that stands on lines, hardly wider than it: the label may end at the figure's edge. */
export function plate({ x, y, width, height }: Box): Mark {
  const box = { x: x - 1, y: y - 1, width: width + 2, height: height + 2 };
  return { kind: 'rect', ...box, fill: { colour: 'surface', opacity: 0.85 } };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function diamond(centre: Point, radius: number): Mark {
  const { x, y } = centre;
  return {
    kind: 'path',
    closed: true,
    points: [
      { x, y: y - radius },
      { x: x + radius, y },
      { x, y: y + radius },
      { x: x - radius, y },
    ],
    fill: { colour: 'ink' },
    stroke: { colour: 'surface', width: 0.6 },
  };
}

/** What a figure without data shows: a frame that says so, never an empty space. */
export function nothingToShow(text: string, width: number, height: number, measure: MeasureText): Mark[] {
  const frame: Mark = {
    kind: 'rect',
    x: 0.5,
    y: 0.5,
    width: width - 1,
    height: height - 1,
    stroke: { colour: 'grid', width: 1, dash: 'dashed' },
  };
  const at = { x: width / 2, y: height / 2 + 3 };
  const manner: LabelManner = { size: NORMAL, anchor: 'middle' };
  return [frame, ...label(text, at, { left: 6, right: width - 6 }, measure, manner).marks];
}
