import { scaleLinear } from 'd3-scale';
import type { Figure, Mark, Point, Reading, Stroke } from './figure.ts';
import { type Box, label, line, nothingToShow, overlaps, plate, SMALL } from './draw.ts';
import { legend, type LegendItem } from './legend.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export type ChargingManner = 'uncontrolled' | 'even' | 'optimal';

export interface LoadProfileInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** Site power without charging, one value per slot. A day or a week; a year has more slots than a page has points. */
  readonly baseLoadKW: readonly number[];
  /** Site power with charging, one line per strategy, as long as the base load. */
  readonly series: readonly {
    readonly label: string;
    readonly manner: ChargingManner;
    readonly powerKW: readonly number[];
  }[];
  /** `weekKW`: where the limit is not the same in every slot. */
  readonly limit: { readonly kW: number; readonly label: string; readonly weekKW?: readonly number[] } | null;
  /** Slots that are drawn on a darker ground: those that bind. */
  readonly marked?: readonly number[];
  /** What stands under the pointer, per slot; none without it. */
  readonly reading?: (slot: number) => string;
  /** Where a day or an hour begins, in slots. `between`: the name of a day stands in its middle. */
  readonly ticks: readonly { readonly slot: number; readonly label: string }[];
  readonly tickLabels: 'at' | 'between';
  readonly labels: { readonly unit: string; readonly baseLoad: string; readonly empty: string };
  readonly format: (kW: number) => string;
  readonly measure?: MeasureText;
}

const STROKE: Readonly<Record<ChargingManner, Stroke>> = {
  uncontrolled: { colour: 'diesel', width: 1.1, dash: 'dashed' },
  even: { colour: 'series5', width: 1.1, dash: 'dotted' },
  optimal: { colour: 'electric', width: 1.7 },
};

/** Power of the site through a day or a week: what runs anyway, what charging adds, and the limit above it. */
export function loadProfileFigure(input: LoadProfileInput): Figure {
  const { id, title, description, width, height, baseLoadKW, limit, labels, format } = input;
  const measure = input.measure ?? estimateTextWidth;
  const slots = baseLoadKW.length;
  const figure = { id, title, description, width, height };
  if (slots === 0) return { ...figure, marks: nothingToShow(labels.empty, width, height, measure) };

  const names = legend(legendItems(input), width, 0, measure);
  const values = [
    ...baseLoadKW,
    ...input.series.flatMap((series) => series.powerKW),
    ...(limit?.weekKW ?? []),
    limit?.kW ?? 0,
    0,
  ];
  const [least, most] = extent(values);
  const kW = scaleLinear()
    .domain([least, most - least < 0.001 ? least + 1 : most + (most - least) * 0.08])
    .nice(5);
  const ticks = kW.ticks(5);
  const axisWidth = Math.min(width / 3, Math.max(...ticks.map((tick) => measure(format(tick), SMALL, 'regular'))) + 6);
  const plot: Box = { x: axisWidth, y: names.height + 16, width: width - axisWidth - 2, height: 0 };
  const bottom = Math.max(plot.y + 20, height - 16);
  kW.range([bottom, plot.y]);
  const x = scaleLinear()
    .domain([0, slots])
    .range([plot.x, plot.x + plot.width]);
  const area: Box = { ...plot, height: bottom - plot.y };

  const marks: Mark[] = [...names.marks, ...markedGround(input.marked ?? [], x, area)];
  for (const tick of ticks) {
    const y = kW(tick);
    marks.push(
      line({ x: area.x, y }, { x: area.x + area.width, y }, tick === 0 ? 'muted' : 'grid', tick === 0 ? 0.8 : 0.5),
    );
    const at = { x: area.x - 4, y: y + SMALL * 0.35 };
    marks.push(...label(format(tick), at, { left: 0, right: area.x - 4 }, measure, { anchor: 'end' }).marks);
  }
  marks.push(
    ...label(labels.unit, { x: area.x - 4, y: area.y - 8 }, { left: 0, right: width }, measure, { anchor: 'end' })
      .marks,
  );
  marks.push(...timeAxis(input, x, area, measure));
  const steps = (powers: readonly number[]): Point[] => stepPoints(powers, x, kW);
  marks.push({
    kind: 'path',
    closed: true,
    points: [{ x: x(0), y: kW(0) }, ...steps(baseLoadKW), { x: x(slots), y: kW(0) }],
    fill: { colour: 'base', opacity: 0.45 },
  });
  for (const series of input.series) {
    if (series.powerKW.length > 0)
      marks.push({ kind: 'path', points: steps(series.powerKW), stroke: STROKE[series.manner] });
  }
  marks.push(...annotations(input, x, kW, area, measure));
  const { reading } = input;
  return reading === undefined ? { ...figure, marks } : { ...figure, marks, readings: readingsOf(slots, x, reading) };
}

function readingsOf(slots: number, x: Scale, reading: (slot: number) => string): Reading[] {
  return Array.from({ length: slots }, (_, slot) => ({ from: x(slot), to: x(slot + 1), text: reading(slot) }));
}

/** Ground behind runs of slots. */
function markedGround(slots: readonly number[], x: Scale, area: Box): Mark[] {
  const runs: { first: number; last: number }[] = [];
  for (const slot of slots) {
    const run = runs.at(-1);
    if (run && run.last + 1 === slot) run.last = slot;
    else runs.push({ first: slot, last: slot });
  }
  return runs.map(({ first, last }) => ({
    kind: 'rect',
    x: x(first),
    y: area.y,
    width: x(last + 1) - x(first),
    height: area.height,
    fill: { colour: 'limit', opacity: 0.1 },
  }));
}

type Scale = (value: number) => number;

function legendItems({ series, labels }: LoadProfileInput): LegendItem[] {
  const base: LegendItem = {
    label: labels.baseLoad,
    sample: (box) => [{ kind: 'rect', ...box, fill: { colour: 'base', opacity: 0.45 } }],
  };
  const lines = series.map(({ label, manner }): LegendItem => {
    const stroke = STROKE[manner];
    return {
      label,
      sample: ({ x, y, width, height }) => [
        { kind: 'line', from: { x, y: y + height / 2 }, to: { x: x + width, y: y + height / 2 }, stroke },
      ],
    };
  });
  return [base, ...lines];
}

/** Power is constant within a slot: a staircase, without a step where nothing changes. */
function stepPoints(powers: readonly number[], x: Scale, y: Scale): Point[] {
  const points: Point[] = [];
  powers.forEach((power, slot) => {
    if (slot > 0 && powers[slot - 1] === power) points.pop();
    else points.push({ x: x(slot), y: y(power) });
    points.push({ x: x(slot + 1), y: y(power) });
  });
  return points;
}

function timeAxis(
  { ticks, tickLabels, baseLoadKW }: LoadProfileInput,
  x: Scale,
  area: Box,
  measure: MeasureText,
): Mark[] {
  const marks: Mark[] = [];
  const right = area.x + area.width;
  const bottom = area.y + area.height;
  let free = area.x - 12;
  ticks.forEach((tick, i) => {
    const at = x(tick.slot);
    if (i > 0) marks.push(line({ x: at, y: area.y }, { x: at, y: bottom }, 'grid', 0.5));
    const end = tickLabels === 'between' ? x(ticks[i + 1]?.slot ?? baseLoadKW.length) : at;
    const bounds = tickLabels === 'between' ? { left: at, right: end } : { left: 0, right: right + 2 };
    const named = label(tick.label, { x: (at + end) / 2, y: bottom + 12 }, bounds, measure, { anchor: 'middle' });
    if (named.box.x < free + 2) return;
    marks.push(...named.marks);
    free = named.box.x + named.box.width;
  });
  return marks;
}

/** The limit with its name, then the highest point of each line with its value, where nothing else stands yet. */
function annotations(input: LoadProfileInput, x: Scale, y: Scale, area: Box, measure: MeasureText): Mark[] {
  const { limit, series, format, labels } = input;
  const right = area.x + area.width;
  const bounds = { left: area.x, right };
  const marks: Mark[] = [];
  const taken: Box[] = [];
  if (limit) {
    const at = y(limit.kW);
    const named = quietest(
      (['end', 'start', 'middle'] as const).map((anchor) => {
        const from = anchor === 'end' ? right : anchor === 'start' ? area.x + 3 : area.x + area.width / 2;
        return label(limit.label, { x: from, y: at - 3 }, bounds, measure, {
          anchor,
          weight: 'semibold',
          colour: 'limit',
        });
      }),
      input,
      x,
      y,
    );
    const drawn: Mark =
      limit.weekKW === undefined
        ? line({ x: area.x, y: at }, { x: right, y: at }, 'limit', 1.2)
        : { kind: 'path', points: stepPoints(limit.weekKW, x, y), stroke: { colour: 'limit', width: 1.2 } };
    marks.push(drawn, plate(named.box), ...named.marks);
    taken.push(named.box, { x: area.x, y: at - 1, width: area.width, height: 2 });
  }
  for (const { powerKW, manner } of series) {
    const peak = powerKW.reduce((best, power, slot) => (power > powerKW[best] ? slot : best), 0);
    if (powerKW.length === 0) continue;
    const { colour } = STROKE[manner];
    const at = { x: (x(peak) + x(peak + 1)) / 2, y: y(powerKW[peak]) };
    const text = `${format(powerKW[peak])} ${labels.unit}`;
    const places = [at.y - 5, at.y + 12, at.y - 16, at.y + 24].map((baseline) =>
      label(text, { x: at.x, y: baseline }, bounds, measure, { anchor: 'middle', weight: 'semibold', colour }),
    );
    const inside = places.filter(({ box }) => box.y >= area.y - 14 && box.y + box.height <= area.y + area.height);
    const free = inside.find(({ box }) => !taken.some((other) => overlaps(box, other))) ?? inside[0];
    marks.push({
      kind: 'circle',
      centre: at,
      radius: 2.2,
      fill: { colour },
      stroke: { colour: 'surface', width: 0.7 },
    });
    if (!free) continue;
    marks.push(plate(free.box), ...free.marks);
    taken.push(free.box);
  }
  return marks;
}

/** Of the places a label can have, the one that the fewest lines run through. */
function quietest<L extends { readonly box: Box }>(
  places: readonly L[],
  { series }: LoadProfileInput,
  x: Scale,
  y: Scale,
): L {
  const crossings = ({ box }: L): number =>
    series
      .flatMap(({ powerKW }) => powerKW.map((power, slot) => ({ power, before: powerKW[slot - 1] ?? power, slot })))
      .filter(({ slot }) => x(slot + 1) >= box.x && x(slot) <= box.x + box.width)
      .filter(
        ({ power, before }) => y(Math.max(power, before)) <= box.y + box.height && y(Math.min(power, before)) >= box.y,
      ).length;
  const counted = places.map((place) => ({ place, count: crossings(place) }));
  return counted.reduce((best, next) => (next.count < best.count ? next : best)).place;
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce(([low, high], value): [number, number] => [Math.min(low, value), Math.max(high, value)], [0, 0]);
}
