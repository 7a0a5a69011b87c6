import { scaleLinear } from 'd3-scale';
import type { Figure, Mark } from './figure.ts';
import { type Box, label, line, nothingToShow, plate, SMALL } from './draw.ts';
import { patterned } from './patterns.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface SpreadInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  /** How often each of equal steps from `from` to `to` was drawn. */
  readonly histogram: { readonly from: number; readonly to: number; readonly counts: readonly number[] };
  /** Values that are named, with their name. */
  readonly marks: readonly { readonly value: number; readonly label: string }[];
  readonly labels: { readonly empty: string; readonly below: string; readonly above: string };
  readonly format: (value: number) => string;
  readonly measure?: MeasureText;
}

const HEIGHT = 150;

/** How the draws of a simulation fall: left of zero one way is cheaper, right of it the other. */
export function spreadFigure(input: SpreadInput): Figure {
  const { id, title, description, width, histogram, labels, format } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  const { from, to, counts } = histogram;
  const highest = Math.max(0, ...counts);
  if (highest === 0) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };
  const plot: Box = { x: 6, y: 30, width: width - 12, height: HEIGHT - 62 };
  const span = to - from < 0.001 ? 1 : to - from;
  const x = scaleLinear()
    .domain([from, from + span])
    .range([plot.x, plot.x + plot.width]);
  const y = scaleLinear()
    .domain([0, highest])
    .range([plot.y + plot.height, plot.y]);
  const bottom = plot.y + plot.height;
  const marks: Mark[] = [];
  counts.forEach((count, index) => {
    if (count === 0) return;
    const step = span / counts.length;
    const [left, right] = [from + index * step, from + (index + 1) * step];
    const bar = (start: number, end: number, below: boolean): void => {
      if (end - start <= 0) return;
      const box = {
        x: x(start) + 0.5,
        y: y(count),
        width: Math.max(0.5, x(end) - x(start) - 1),
        height: bottom - y(count),
      };
      marks.push(...patterned(box, { colour: below ? 'electric' : 'diesel', pattern: below ? 'solid' : 'hatched' }));
    };
    // A bar over zero is two bars: the outcome turns inside it.
    bar(left, Math.min(right, Math.max(left, 0)), true);
    bar(Math.max(left, Math.min(right, 0)), right, false);
  });
  marks.push(line({ x: plot.x, y: bottom }, { x: plot.x + plot.width, y: bottom }, 'ink', 0.8));
  const bounds = { left: 0, right: width };
  const zero = Math.min(plot.x + plot.width, Math.max(plot.x, x(0)));
  if (from < 0 && to > 0) marks.push(line({ x: zero, y: plot.y - 6 }, { x: zero, y: bottom }, 'limit', 1.2, 'dashed'));
  if (from < 0) {
    const end = to > 0 ? zero - 4 : plot.x + plot.width;
    marks.push(
      ...label(labels.below, { x: end, y: plot.y - 14 }, { left: 0, right: end }, measure, {
        anchor: 'end',
        weight: 'semibold',
        colour: 'electric',
      }).marks,
    );
  }
  if (to > 0) {
    const start = from < 0 ? zero + 4 : plot.x;
    marks.push(
      ...label(labels.above, { x: start, y: plot.y - 14 }, { left: start, right: width }, measure, {
        weight: 'semibold',
        colour: 'diesel',
      }).marks,
    );
  }
  // Names under the axis, in two rows so that neighbours do not meet.
  input.marks.forEach(({ value, label: name }, index) => {
    const at = x(value);
    marks.push(line({ x: at, y: plot.y }, { x: at, y: bottom + 3 }, 'ink', 0.8));
    const text = label(`${name} ${format(value)}`, { x: at, y: bottom + 12 + (index % 2) * 10 }, bounds, measure, {
      size: SMALL,
      anchor: 'middle',
      colour: 'ink',
    });
    marks.push(plate(text.box), ...text.marks);
  });
  return { ...figure, height: HEIGHT, marks };
}
