import { scaleLinear } from 'd3-scale';
import type { ColourToken, Figure, Mark, Reading } from './figure.ts';
import { type Box, label, line, nothingToShow, SMALL } from './draw.ts';
import { legend } from './legend.ts';
import { patterned, type Pattern } from './patterns.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export type GrowthKind = 'base' | 'uncontrolled' | 'even' | 'optimal';

export interface GrowthInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly years: readonly {
    readonly year: number;
    readonly kW: Partial<Record<GrowthKind, number>>;
    readonly reading: string;
  }[];
  /** Bars of a year, left to right. */
  readonly kinds: readonly { readonly kind: GrowthKind; readonly label: string }[];
  readonly limit: { readonly kW: number; readonly label: string };
  readonly labels: { readonly unit: string; readonly empty: string };
  readonly format: (kW: number) => string;
  readonly measure?: MeasureText;
}

const HEIGHT = 130;
const FILL: Readonly<Record<GrowthKind, { colour: ColourToken; pattern: Pattern }>> = {
  base: { colour: 'base', pattern: 'solid' },
  uncontrolled: { colour: 'diesel', pattern: 'hatched' },
  even: { colour: 'series5', pattern: 'dotted' },
  optimal: { colour: 'electric', pattern: 'solid' },
};

/** The highest power of the site per year, in each manner of charging, against the limit. */
export function growthFigure(input: GrowthInput): Figure {
  const { id, title, description, width, years, kinds, limit, labels, format } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  if (years.length === 0) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };
  const key = legend(
    kinds.map(({ kind, label: name }) => ({ label: name, sample: (box: Box) => patterned(box, FILL[kind]) })),
    width,
    0,
    measure,
  );
  const most = Math.max(limit.kW, ...years.flatMap(({ kW }) => kinds.map(({ kind }) => kW[kind] ?? 0)), 1);
  const axis = 44;
  const plot: Box = { x: axis, y: key.height + 14, width: width - axis - 4, height: HEIGHT };
  const bottom = plot.y + plot.height;
  const y = scaleLinear()
    .domain([0, most * 1.05])
    .nice(5)
    .range([bottom, plot.y]);
  const bounds = { left: 0, right: width };
  const marks: Mark[] = [...key.marks];
  for (const tick of y.ticks(4)) {
    marks.push(
      line({ x: plot.x, y: y(tick) }, { x: plot.x + plot.width, y: y(tick) }, tick === 0 ? 'ink' : 'grid', 0.6),
    );
    const at = { x: plot.x - 4, y: y(tick) + 2.5 };
    marks.push(
      ...label(format(tick), at, { left: 0, right: plot.x - 2 }, measure, { anchor: 'end', size: SMALL }).marks,
    );
  }
  marks.push(...label(labels.unit, { x: plot.x - 4, y: plot.y - 6 }, bounds, measure, { anchor: 'end' }).marks);
  const step = plot.width / years.length;
  const bar = Math.min(18, (step * 0.8) / kinds.length);
  const readings: Reading[] = [];
  years.forEach(({ year, kW, reading }, index) => {
    const left = plot.x + index * step;
    const first = left + (step - bar * kinds.length) / 2;
    kinds.forEach(({ kind }, position) => {
      const value = kW[kind] ?? 0;
      const box = { x: first + position * bar, y: y(value), width: bar - 1, height: bottom - y(value) };
      marks.push(...patterned(box, FILL[kind]));
      // Above the limit the bar is outlined: that it does not fit must show without colour.
      if (kind !== 'base' && value > limit.kW + 1e-6)
        marks.push({ kind: 'rect', ...box, stroke: { colour: 'bad', width: 1 } });
    });
    const middle = { x: left + step / 2, y: bottom + 11 };
    marks.push(...label(String(year), middle, bounds, measure, { anchor: 'middle', size: SMALL }).marks);
    readings.push({ from: left, to: left + step, text: reading });
  });
  const at = y(limit.kW);
  marks.push(line({ x: plot.x, y: at }, { x: plot.x + plot.width, y: at }, 'limit', 1.3));
  const manner = { weight: 'semibold', colour: 'limit' } as const;
  marks.push(...label(limit.label, { x: plot.x + 3, y: at - 3 }, bounds, measure, manner).marks);
  return { ...figure, height: bottom + 18, marks, readings };
}
