import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Figure, Mark } from './figure.ts';
import { type Box, diamond, label, line, NORMAL, nothingToShow, SMALL } from './draw.ts';
import { inParts } from './inParts.ts';
import { legend } from './legend.ts';
import { type PatternFill, patterned } from './patterns.ts';
import { ellipsis, estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface CostAlternative {
  readonly label: string;
  /** Euro per km by cost type; below zero for what comes back: residual value, subsidy. Types left out count nothing. */
  readonly parts: Readonly<Record<string, number>>;
  /** Null while a figure is missing: no total is better than a wrong one. */
  readonly total: number | null;
  readonly range?: { readonly low: number; readonly high: number };
}

export interface CostPerKmInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  /** In stacking order. A type has the look of its place, by default in this list: in a shorter list it keeps it. */
  readonly costTypes: readonly { readonly key: string; readonly label: string; readonly place?: number }[];
  readonly groups: readonly { readonly name: string; readonly alternatives: readonly CostAlternative[] }[];
  readonly labels: {
    /** At the axis: "euro per km". */
    readonly unit: string;
    readonly total: string;
    readonly range: string;
    /** In place of a total that is not known: "open". */
    readonly open: string;
    readonly empty: string;
  };
  readonly format: (euroPerKm: number) => string;
  /** Ends of the axis, where figures must share one; by default what these groups need. */
  readonly domain?: readonly [number, number];
  readonly measure?: MeasureText;
}

/** Neighbours differ in lightness and pattern, so that a grey copy tells them apart as well. */
const FILLS: readonly PatternFill[] = [
  { colour: 'series1', pattern: 'solid' },
  { colour: 'series2', pattern: 'solid' },
  { colour: 'series3', pattern: 'hatched', lines: 'surface' },
  { colour: 'series4', pattern: 'solid' },
  { colour: 'series5', pattern: 'dotted', lines: 'surface' },
  { colour: 'series6', pattern: 'hatched', lines: 'series5' },
  { colour: 'series7', pattern: 'solid' },
  { colour: 'series8', pattern: 'dotted', lines: 'series7' },
];

const HEIGHT = { group: 15, bar: 9, lane: 7, gapInGroup: 4, gapBetween: 6, axis: 24 } as const;
const STEP = HEIGHT.bar + HEIGHT.lane + HEIGHT.gapInGroup;

/** What a kilometre costs, by cost type: costs to the right of zero, what comes back to the left, the balance below. */
export function costPerKmFigure(input: CostPerKmInput): Figure {
  const { id, title, description, width, groups, labels, format } = input;
  const measure = input.measure ?? estimateTextWidth;
  const alternatives = groups.flatMap((group) => group.alternatives);
  const figure = { id, title, description, width };
  if (alternatives.length === 0)
    return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };

  const names = legend(legendItems(input), width, 0, measure);
  const totals = alternatives.map(({ total }) => (total === null ? labels.open : format(total)));
  const nameWidth = widest(
    alternatives.map((a) => a.label),
    width * 0.28,
    measure,
  );
  const totalWidth = widest(totals, width * 0.2, measure);
  const plot: Box = {
    x: nameWidth + 10,
    y: names.height + 8,
    width: Math.max(20, width - nameWidth - totalWidth - 24),
    height: groups.reduce((sum, group) => sum + heightOf(group), 0),
  };
  const x = scaleLinear()
    .domain(input.domain ?? domainOf(alternatives))
    .nice(6)
    .range([plot.x, plot.x + plot.width]);

  const marks: Mark[] = [...names.marks, ...axis(input, x, plot, measure)];
  const groupNames: Mark[] = [];
  const nameManner = { size: NORMAL, weight: 'semibold', colour: 'ink' } as const;
  let y = plot.y;
  for (const group of groups) {
    const name = label(group.name, { x: 0, y: y + 10 }, { left: 0, right: width }, measure, nameManner);
    groupNames.push(...name.marks);
    y += HEIGHT.group;
    for (const alternative of group.alternatives) {
      marks.push(...drawAlternative(alternative, { input, x, y, nameWidth, right: width, totalWidth, measure }));
      y += STEP;
    }
    y += HEIGHT.gapBetween;
  }
  marks.push(...upright(groups, x(0), plot.y, 'ink', 0.8));
  return { ...figure, height: plot.y + plot.height + HEIGHT.axis, marks: [...marks, ...groupNames] };
}

/**
 * The same, as many figures of at most `highest` points as the groups need, all on one axis: a page of paper ends where
 * a screen scrolls. The description comes with the last one.
 */
export function costPerKmFigures(input: CostPerKmInput, highest: number): Figure[] {
  const domain = input.domain ?? domainOf(input.groups.flatMap((group) => group.alternatives));
  const whole = costPerKmFigure({ ...input, domain });
  const overhead = whole.height - input.groups.reduce((sum, group) => sum + heightOf(group), 0);
  const parts = inParts(input.groups, heightOf, highest - overhead);
  if (parts.length <= 1) return [whole];
  return parts.map((groups, i) => {
    const description = i === parts.length - 1 ? input.description : '';
    return costPerKmFigure({ ...input, id: `${input.id}-${i + 1}`, description, groups, domain });
  });
}

function heightOf(group: CostPerKmInput['groups'][number]): number {
  return HEIGHT.group + group.alternatives.length * STEP + HEIGHT.gapBetween;
}

/** So many places look different in colour; from there on the colours come back, crossed. */
export const COLOURS = FILLS.length;

function fillOf(index: number): PatternFill {
  const fill = FILLS[index % FILLS.length];
  return index < FILLS.length ? fill : { colour: fill.colour, pattern: 'crossed', lines: 'surface' };
}

function legendItems({ costTypes, labels, groups }: CostPerKmInput) {
  const used = new Set(
    groups.flatMap((g) => g.alternatives.flatMap((a) => Object.keys(a.parts).filter((key) => a.parts[key] !== 0))),
  );
  const types = costTypes.map((type, i) => ({ ...type, place: type.place ?? i })).filter(({ key }) => used.has(key));
  return [
    ...types.map(({ label, place }) => ({ label, sample: (box: Box) => patterned(box, fillOf(place)) })),
    {
      label: labels.total,
      sample: ({ x, y, width, height }: Box) => [diamond({ x: x + width / 2, y: y + height / 2 }, 3)],
    },
    {
      label: labels.range,
      sample: ({ x, y, width, height }: Box) => whisker(x + 1, x + width - 1, y + height / 2),
    },
  ];
}

function drawAlternative(
  { label: name, parts, total, range }: CostAlternative,
  at: {
    readonly input: CostPerKmInput;
    readonly x: ScaleLinear<number, number>;
    readonly y: number;
    readonly nameWidth: number;
    readonly right: number;
    readonly totalWidth: number;
    readonly measure: MeasureText;
  },
): Mark[] {
  const { input, x, y, measure } = at;
  const baseline = y + HEIGHT.bar - 1.5;
  const marks: Mark[] = [
    ...label(name, { x: 0, y: baseline }, { left: 0, right: at.nameWidth }, measure, { colour: 'ink' }).marks,
  ];
  let costs = 0;
  let returns = 0;
  input.costTypes.forEach(({ key, place }, i) => {
    const value = parts[key] ?? 0;
    const from = value < 0 ? returns : costs;
    if (value < 0) returns += value;
    else costs += value;
    const [left, right] = [x(Math.min(from, from + value)), x(Math.max(from, from + value))];
    if (right <= left) return;
    marks.push(...patterned({ x: left, y, width: right - left, height: HEIGHT.bar }, fillOf(place ?? i)));
    marks.push(line({ x: right, y }, { x: right, y: y + HEIGHT.bar }, 'surface', 0.6));
  });
  const lane = y + HEIGHT.bar + HEIGHT.lane / 2;
  if (range) marks.push(...whisker(x(range.low), x(range.high), lane));
  if (total !== null) marks.push(diamond({ x: x(total), y: lane }, 3));
  const text = total === null ? input.labels.open : input.format(total);
  const bounds = { left: at.right - at.totalWidth, right: at.right };
  marks.push(
    ...label(text, { x: at.right, y: baseline }, bounds, measure, {
      anchor: 'end',
      weight: 'semibold',
      colour: total === null ? 'warn' : 'ink',
    }).marks,
  );
  return marks;
}

function whisker(from: number, to: number, y: number): Mark[] {
  return [
    line({ x: from, y }, { x: to, y }, 'ink', 0.8),
    line({ x: from, y: y - 2 }, { x: from, y: y + 2 }, 'ink', 0.8),
    line({ x: to, y: y - 2 }, { x: to, y: y + 2 }, 'ink', 0.8),
  ];
}

/** A line down the bars of every group; it leaves out the names, which it would strike through. */
function upright(
  groups: CostPerKmInput['groups'],
  x: number,
  top: number,
  colour: 'ink' | 'grid',
  width: number,
): Mark[] {
  let y = top;
  return groups.map((group) => {
    const from = y + HEIGHT.group;
    y += heightOf(group);
    return line({ x, y: from }, { x, y }, colour, width);
  });
}

function axis(
  { labels, format, groups }: CostPerKmInput,
  x: ScaleLinear<number, number>,
  plot: Box,
  measure: MeasureText,
): Mark[] {
  const bottom = plot.y + plot.height;
  const bounds = { left: 0, right: plot.x + plot.width + 20 };
  const marks: Mark[] = [];
  let free = -Infinity;
  for (const tick of x.ticks(6)) {
    const at = x(tick);
    marks.push(...upright(groups, at, plot.y, 'grid', 0.5));
    const named = label(format(tick), { x: at, y: bottom + 10 }, bounds, measure, { anchor: 'middle' });
    if (named.box.x < free + 3) continue;
    marks.push(...named.marks);
    free = named.box.x + named.box.width;
  }
  const unit = label(labels.unit, { x: plot.x + plot.width, y: bottom + 20 }, bounds, measure, { anchor: 'end' });
  return [...marks, ...unit.marks];
}

function domainOf(alternatives: readonly CostAlternative[]): [number, number] {
  const ends = alternatives.flatMap(({ parts, total, range }) => {
    const values = Object.values(parts);
    const costs = values.filter((value) => value > 0).reduce((a, b) => a + b, 0);
    const returns = values.filter((value) => value < 0).reduce((a, b) => a + b, 0);
    return [costs, returns, total ?? 0, range?.low ?? 0, range?.high ?? 0];
  });
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return high - low < 0.0001 ? [0, 1] : [low, high];
}

function widest(texts: readonly string[], most: number, measure: MeasureText): number {
  return Math.max(
    0,
    ...texts.map((text) => measure(ellipsis(text, most, SMALL, 'semibold', measure), SMALL, 'semibold')),
  );
}
