import type { Figure, Mark, Reading } from './figure.ts';
import { type Box, label, nothingToShow, SMALL } from './draw.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface HeatMapInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  /** Columns from left to right, each with its values from top to bottom; all as long. */
  readonly columns: readonly { readonly values: readonly number[]; readonly reading: string }[];
  /** Values above this are outlined; null outlines none. */
  readonly limit: number | null;
  readonly columnTicks: readonly { readonly column: number; readonly label: string }[];
  readonly rowTicks: readonly { readonly row: number; readonly label: string }[];
  readonly labels: { readonly empty: string; readonly low: string; readonly high: string; readonly above: string };
  readonly measure?: MeasureText;
}

const CELL = 6;

/** A year at a glance: the darker, the higher; what is above the limit has the colour of the limit. */
export function heatMapFigure(input: HeatMapInput): Figure {
  const { id, title, description, width, columns, limit, labels } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  const rows = columns[0]?.values.length ?? 0;
  if (rows === 0) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };
  const most = Math.max(1e-9, ...columns.flatMap((column) => column.values));
  const plot: Box = { x: 34, y: 16, width: width - 36, height: rows * CELL };
  const cell = plot.width / columns.length;
  const bounds = { left: 0, right: width };
  const marks: Mark[] = [];
  const readings: Reading[] = [];
  columns.forEach(({ values, reading }, column) => {
    const x = plot.x + column * cell;
    values.forEach((value, row) => {
      const above = limit !== null && value > limit + 1e-6;
      const opacity = Math.round((0.05 + 0.95 * Math.max(0, value / most)) * 20) / 20;
      const box = { x, y: plot.y + row * CELL, width: cell, height: CELL };
      marks.push({ kind: 'rect', ...box, fill: { colour: above ? 'limit' : 'accent', opacity } });
    });
    readings.push({ from: x, to: x + cell, text: reading });
  });
  for (const { column, label: name } of input.columnTicks) {
    const at = { x: plot.x + column * cell, y: plot.y + plot.height + 10 };
    marks.push(...label(name, at, bounds, measure, { size: SMALL }).marks);
  }
  for (const { row, label: name } of input.rowTicks) {
    const at = { x: plot.x - 4, y: plot.y + row * CELL + SMALL };
    marks.push(...label(name, at, { left: 0, right: plot.x - 2 }, measure, { anchor: 'end', size: SMALL }).marks);
  }
  marks.push(...scaleMarks(input, plot, measure));
  return { ...figure, height: plot.y + plot.height + 16, marks, readings };
}

/** What light and dark mean, above the map. */
function scaleMarks({ labels, limit }: HeatMapInput, plot: Box, measure: MeasureText): Mark[] {
  const sample = (x: number, colour: 'accent' | 'limit', opacity: number): Mark => ({
    kind: 'rect',
    x,
    y: 1,
    width: 12,
    height: 8,
    fill: { colour, opacity },
  });
  const marks: Mark[] = [];
  let x = plot.x;
  const add = (name: string, colour: 'accent' | 'limit', opacity: number): void => {
    const named = label(name, { x: x + 16, y: 8 }, { left: x + 16, right: plot.x + plot.width }, measure, {
      size: SMALL,
    });
    marks.push(sample(x, colour, opacity), ...named.marks);
    x += 30 + named.box.width;
  };
  add(labels.low, 'accent', 0.1);
  add(labels.high, 'accent', 1);
  if (limit !== null) add(labels.above, 'limit', 0.9);
  return marks;
}
