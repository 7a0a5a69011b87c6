import { scaleLinear } from 'd3-scale';
import type { Figure, Mark } from './figure.ts';
import { type Box, label, line, NORMAL, nothingToShow, plate, SMALL } from './draw.ts';
import { patterned } from './patterns.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface WaterfallInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  /** A total stands on zero; a step goes from what was there to what is there after it. */
  readonly rows: readonly {
    readonly label: string;
    readonly kind: 'total' | 'step';
    readonly from: number;
    readonly to: number;
    readonly value: string;
  }[];
  /** Name of the line at zero. */
  readonly zero: string;
  readonly labels: { readonly empty: string };
  readonly measure?: MeasureText;
}

const ROW = 21;
const BAR = 12;

/** From a shortage to what is left of it, remedy by remedy: left of zero is short, right of it is room. */
export function waterfallFigure(input: WaterfallInput): Figure {
  const { id, title, description, width, rows, zero, labels } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  if (rows.length === 0) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };
  const names = Math.min(width * 0.36, Math.max(...rows.map((row) => measure(row.label, NORMAL, 'regular'))) + 4);
  const beside = Math.max(...rows.map((row) => measure(row.value, SMALL, 'semibold'))) + 8;
  const plot: Box = { x: names + beside, y: 18, width: width - names - 2 * beside, height: rows.length * ROW };
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const x = scaleLinear()
    .domain([low, high - low < 0.001 ? low + 1 : high])
    .range([plot.x, plot.x + plot.width]);
  const marks: Mark[] = [];
  const values: Mark[] = [];
  rows.forEach((row, index) => {
    const y = plot.y + index * ROW + (ROW - BAR) / 2;
    const baseline = y + BAR - 2.5;
    const name = { size: NORMAL, colour: 'ink', weight: row.kind === 'total' ? 'semibold' : 'regular' } as const;
    marks.push(...label(row.label, { x: 0, y: baseline }, { left: 0, right: names }, measure, name).marks);
    const [left, right] = [Math.min(x(row.from), x(row.to)), Math.max(x(row.from), x(row.to))];
    const box = { x: left, y, width: Math.max(0.8, right - left), height: BAR };
    const worse = row.to < row.from;
    marks.push(
      ...patterned(
        box,
        row.kind === 'total'
          ? { colour: row.to < -1e-6 ? 'bad' : 'good', pattern: row.to < -1e-6 ? 'hatched' : 'solid' }
          : { colour: worse ? 'diesel' : 'electric', pattern: worse ? 'crossed' : 'solid' },
      ),
    );
    if (index + 1 < rows.length) {
      const at = x(row.to);
      marks.push(line({ x: at, y: y + BAR }, { x: at, y: y + ROW }, 'muted', 0.6, 'dotted'));
    }
    const outside = row.to >= row.from ? { x: right + 4, anchor: 'start' } : { x: left - 4, anchor: 'end' };
    const shown = label(row.value, { x: outside.x, y: baseline }, { left: names, right: width }, measure, {
      size: SMALL,
      weight: 'semibold',
      colour: 'ink',
      anchor: outside.anchor as 'start' | 'end',
    });
    values.push(plate(shown.box), ...shown.marks);
  });
  const at = x(0);
  marks.push(line({ x: at, y: plot.y - 4 }, { x: at, y: plot.y + plot.height }, 'limit', 1.2));
  const manner = { anchor: 'middle', weight: 'semibold', colour: 'limit' } as const;
  marks.push(...label(zero, { x: at, y: plot.y - 8 }, { left: 0, right: width }, measure, manner).marks);
  return { ...figure, height: plot.y + plot.height + 6, marks: [...marks, ...values] };
}
