import { scaleLinear } from 'd3-scale';
import type { ColourToken, Figure, Mark } from './figure.ts';
import { type Box, label, line, NORMAL, nothingToShow, plate, SMALL } from './draw.ts';
import { type Pattern, patterned } from './patterns.ts';
import { ellipsis, estimateTextWidth, type MeasureText } from './textWidth.ts';

/** capacity: what is there (connection, contract); the others: what is asked of it. */
export type HeadroomKind = 'capacity' | 'base' | 'uncontrolled' | 'even' | 'optimal';

export interface HeadroomInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly rows: readonly { readonly label: string; readonly kW: number; readonly kind: HeadroomKind }[];
  readonly limit: { readonly kW: number; readonly label: string } | null;
  readonly labels: { readonly empty: string };
  /** With its unit: "250 kW". */
  readonly format: (kW: number) => string;
  readonly measure?: MeasureText;
}

const ROW = 20;
const BAR = 11;
const FILL: Readonly<Record<HeadroomKind, { colour: ColourToken; pattern: Pattern }>> = {
  capacity: { colour: 'muted', pattern: 'light' },
  base: { colour: 'base', pattern: 'solid' },
  uncontrolled: { colour: 'diesel', pattern: 'solid' },
  even: { colour: 'series5', pattern: 'solid' },
  optimal: { colour: 'electric', pattern: 'solid' },
};

/** What the connection can bear against what is asked of it; what lies beyond the limit is hatched. */
export function headroomFigure(input: HeadroomInput): Figure {
  const { id, title, description, width, rows, limit, labels, format } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  if (rows.length === 0) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };

  const widest = (texts: readonly string[], size: number, most: number): number =>
    Math.max(...texts.map((text) => measure(ellipsis(text, most, size, 'semibold', measure), size, 'semibold')));
  const nameWidth = widest(
    rows.map((row) => row.label),
    NORMAL,
    width * 0.34,
  );
  const valueWidth = widest(
    rows.map((row) => format(row.kW)),
    SMALL,
    width * 0.2,
  );
  const top = limit ? 18 : 4;
  const plot: Box = {
    x: nameWidth + 10,
    y: top,
    width: Math.max(20, width - nameWidth - valueWidth - 18),
    height: rows.length * ROW,
  };
  const values = [...rows.map((row) => row.kW), limit?.kW ?? 0];
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear()
    .domain([low, high - low < 0.001 ? low + 1 : high])
    .range([plot.x, plot.x + plot.width]);

  const marks: Mark[] = [];
  const valueMarks: Mark[] = [];
  rows.forEach((row, i) => {
    const y = plot.y + i * ROW + (ROW - BAR) / 2;
    const baseline = y + BAR - 2.5;
    const manner = { size: NORMAL, colour: 'ink' } as const;
    marks.push(...label(row.label, { x: 0, y: baseline }, { left: 0, right: nameWidth }, measure, manner).marks);
    marks.push(...drawBar(row, limit?.kW ?? null, x, y));
    const end = Math.max(x(row.kW), x(0)) + 4;
    const named = label(format(row.kW), { x: end, y: baseline }, { left: plot.x, right: width }, measure, {
      weight: 'semibold',
      colour: 'ink',
    });
    valueMarks.push(plate(named.box), ...named.marks);
  });
  marks.push(line({ x: x(0), y: plot.y }, { x: x(0), y: plot.y + plot.height }, 'ink', 0.8));
  if (limit) {
    const at = x(limit.kW);
    marks.push(line({ x: at, y: plot.y - 4 }, { x: at, y: plot.y + plot.height }, 'limit', 1.2));
    const bounds = { left: 0, right: width };
    const manner = { anchor: 'middle', weight: 'semibold', colour: 'limit' } as const;
    marks.push(...label(limit.label, { x: at, y: plot.y - 7 }, bounds, measure, manner).marks);
  }
  return { ...figure, height: plot.y + plot.height + 4, marks: [...marks, ...valueMarks] };
}

function drawBar(
  { kW, kind }: HeadroomInput['rows'][number],
  limit: number | null,
  x: (kW: number) => number,
  y: number,
): Mark[] {
  const between = (from: number, to: number): Box => ({ x: x(from), y, width: x(to) - x(from), height: BAR });
  if (kW < 0) return patterned(between(kW, 0), FILL[kind]);
  const within = limit === null || kind === 'capacity' ? kW : Math.min(kW, Math.max(0, limit));
  const beyond = patterned(between(within, kW), { colour: 'bad', pattern: 'hatched' });
  const { x: left, width } = between(within, kW);
  const outline: Mark[] =
    width > 1 ? [{ kind: 'rect', x: left, y, width, height: BAR, stroke: { colour: 'bad', width: 0.7 } }] : [];
  return [...patterned(between(0, within), FILL[kind]), ...beyond, ...outline];
}
