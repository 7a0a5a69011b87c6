import { scaleLinear } from 'd3-scale';
import type { Figure, Mark } from './figure.ts';
import { type Box, label, line, nothingToShow, SMALL } from './draw.ts';
import { legend } from './legend.ts';
import { patterned } from './patterns.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface PlanInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly years: readonly {
    readonly year: number;
    readonly electric: number;
    readonly total: number;
    readonly cumulative: number;
  }[];
  readonly labels: { readonly empty: string; readonly electric: string; readonly fuel: string; readonly cash: string };
  /** In place of the money, where no amount may be told; null where it is drawn. */
  readonly cashUnknown: string | null;
  readonly format: (value: number) => string;
  /** Writes a number of vehicles. */
  readonly count: (vehicles: number) => string;
  readonly measure?: MeasureText;
}

const BARS = 92;
const CASH = 66;

/** Vehicles on battery per year, and under it the money of the plan added up: where the line falls, it pays back. */
export function planFigure(input: PlanInput): Figure {
  const { id, title, description, width, years, labels, cashUnknown, format, count } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  const most = Math.max(0, ...years.map((year) => year.total));
  if (most === 0) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };
  const key = legend(
    [
      { label: labels.electric, sample: (box) => patterned(box, { colour: 'electric', pattern: 'solid' }) },
      { label: labels.fuel, sample: (box) => patterned(box, { colour: 'diesel', pattern: 'light' }) },
    ],
    width,
    0,
    measure,
  );
  const marks: Mark[] = [...key.marks];
  const sums = years.map((year) => year.cumulative);
  const [low, high] = [Math.min(0, ...sums), Math.max(0, ...sums)];
  // The widest amount on the axis of the money sets where both plots begin.
  const axis = Math.max(58, ...[low, high].map((value) => measure(format(value), SMALL, 'regular') + 8));
  const plot: Box = { x: axis, y: key.height + 12, width: width - axis - 6, height: BARS };
  const step = plot.width / years.length;
  const y = scaleLinear()
    .domain([0, most])
    .range([plot.y + plot.height, plot.y]);
  const bounds = { left: 0, right: width };
  years.forEach((year, index) => {
    const left = plot.x + index * step + 1.5;
    const bar = (from: number, to: number, fill: Parameters<typeof patterned>[1]): void => {
      if (to <= from) return;
      marks.push(...patterned({ x: left, y: y(to), width: step - 3, height: y(from) - y(to) }, fill));
    };
    bar(0, year.electric, { colour: 'electric', pattern: 'solid' });
    bar(year.electric, year.total, { colour: 'diesel', pattern: 'light' });
    const middle = left + (step - 3) / 2;
    // Every year where there is room, else every other one.
    const every = step < 22 ? 2 : 1;
    if (index % every === 0) {
      const manner = { anchor: 'middle', size: SMALL } as const;
      marks.push(
        ...label(String(year.year), { x: middle, y: plot.y + plot.height + 10 }, bounds, measure, manner).marks,
      );
    }
    if (year.electric > 0 && (index === 0 || year.electric !== years[index - 1].electric)) {
      const manner = { anchor: 'middle', weight: 'semibold', colour: 'ink' } as const;
      marks.push(...label(count(year.electric), { x: middle, y: y(year.electric) - 3 }, bounds, measure, manner).marks);
    }
  });
  marks.push(line({ x: plot.x, y: y(0) }, { x: plot.x + plot.width, y: y(0) }, 'ink', 0.8));

  const cash: Box = { x: plot.x, y: plot.y + plot.height + 32, width: plot.width, height: CASH };
  const money = scaleLinear()
    .domain([low, high - low < 1 ? low + 1 : high])
    .range([cash.y + cash.height, cash.y]);
  marks.push(
    ...label(labels.cash, { x: 0, y: cash.y - 8 }, bounds, measure, { weight: 'semibold', colour: 'ink' }).marks,
  );
  if (cashUnknown !== null) {
    const at = { x: 0, y: cash.y + SMALL + 4 };
    marks.push(...label(cashUnknown, at, bounds, measure, { colour: 'warn' }).marks);
    return { ...figure, height: at.y + 6, marks };
  }
  for (const value of new Set([low, 0, high])) {
    marks.push(
      line(
        { x: cash.x, y: money(value) },
        { x: cash.x + cash.width, y: money(value) },
        value === 0 ? 'ink' : 'grid',
        0.8,
      ),
    );
    // An end so near to zero that their names would meet: the line through the years and the table say what it is.
    if (value !== 0 && Math.abs(money(value) - money(0)) < SMALL + 2) continue;
    const manner = { anchor: 'end', size: SMALL } as const;
    marks.push(
      ...label(format(value), { x: cash.x - 4, y: money(value) + 2.5 }, { left: 0, right: cash.x - 2 }, measure, manner)
        .marks,
    );
  }
  const points = sums.map((sum, index) => ({ x: plot.x + (index + 0.5) * step, y: money(sum) }));
  marks.push({ kind: 'path', points, stroke: { colour: 'accent', width: 1.8 } });
  for (const centre of points) marks.push({ kind: 'circle', centre, radius: 1.8, fill: { colour: 'accent' } });
  return { ...figure, height: cash.y + cash.height + 8, marks };
}
