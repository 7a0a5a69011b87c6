import { scaleLinear } from 'd3-scale';
import { type Box, label, line, nothingToShow, plate, SMALL } from './draw.ts';
import type { Figure, Mark, Point } from './figure.ts';
import { legend } from './legend.ts';
import { patterned } from './patterns.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface MeasuredWeekInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  /** 672 quarters from Monday on, kW; NaN where nothing was measured. Below 0 is fed in. */
  readonly powerKW: readonly number[];
  /** Seven names. */
  readonly days: readonly string[];
  readonly labels: {
    readonly unit: string;
    readonly measured: string;
    readonly unknown: string;
    readonly empty: string;
  };
  readonly format: (kW: number) => string;
  readonly measure?: MeasureText;
}

const BASE = { colour: 'base', opacity: 0.55 } as const;

/** A week as it was measured, with its highest quarter marked; what was not measured is hatched, not zero. */
export function measuredWeekFigure(input: MeasuredWeekInput): Figure {
  const { id, title, description, width, height, powerKW, days, labels, format } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width, height };
  const known = powerKW.filter((kW) => !Number.isNaN(kW));
  if (known.length === 0) return { ...figure, marks: nothingToShow(labels.empty, width, height, measure) };
  const hasGaps = known.length < powerKW.length;
  const names = legend(
    [
      { label: labels.measured, sample: (box) => [{ kind: 'rect', ...box, fill: BASE }] },
      ...(hasGaps
        ? [{ label: labels.unknown, sample: (box: Box) => patterned(box, { colour: 'muted', pattern: 'hatched' }) }]
        : []),
    ],
    width,
    0,
    measure,
  );
  const most = Math.max(0, ...known);
  const least = Math.min(0, ...known);
  const y = scaleLinear()
    .domain([least, most - least < 0.001 ? least + 1 : most + (most - least) * 0.12])
    .nice(5);
  const ticks = y.ticks(5);
  const left = Math.min(width / 3, Math.max(...ticks.map((tick) => measure(format(tick), SMALL, 'regular'))) + 6);
  const top = names.height + 16;
  const bottom = Math.max(top + 20, height - 16);
  y.range([bottom, top]);
  const x = scaleLinear()
    .domain([0, powerKW.length])
    .range([left, width - 2]);

  const marks: Mark[] = [...names.marks];
  for (const tick of ticks) {
    const at = y(tick);
    marks.push(
      line({ x: left, y: at }, { x: width - 2, y: at }, tick === 0 ? 'muted' : 'grid', tick === 0 ? 0.8 : 0.5),
    );
    const place = { x: left - 4, y: at + SMALL * 0.35 };
    marks.push(...label(format(tick), place, { left: 0, right: left - 4 }, measure, { anchor: 'end' }).marks);
  }
  const unit = label(labels.unit, { x: left - 4, y: top - 8 }, { left: 0, right: width }, measure, { anchor: 'end' });
  marks.push(...unit.marks);
  days.forEach((day, index) => {
    const from = x((powerKW.length / 7) * index);
    const until = x((powerKW.length / 7) * (index + 1));
    if (index > 0) marks.push(line({ x: from, y: top }, { x: from, y: bottom }, 'grid', 0.5));
    const at = { x: (from + until) / 2, y: bottom + 12 };
    marks.push(...label(day, at, { left: from, right: until }, measure, { anchor: 'middle' }).marks);
  });
  for (const run of runsOf(powerKW)) {
    if (run.isKnown) {
      const steps = stairs(powerKW, run, x, y);
      marks.push({
        kind: 'path',
        closed: true,
        points: [{ x: x(run.from), y: y(0) }, ...steps, { x: x(run.until), y: y(0) }],
        fill: BASE,
      });
      marks.push({ kind: 'path', points: steps, stroke: { colour: 'ink', width: 0.7 } });
    } else {
      const box = { x: x(run.from), y: top, width: x(run.until) - x(run.from), height: bottom - top };
      marks.push(...patterned(box, { colour: 'muted', pattern: 'hatched' }));
    }
  }
  return { ...figure, marks: [...marks, ...peakMark(input, x, y, left, measure)] };
}

interface Run {
  from: number;
  until: number;
  isKnown: boolean;
}

function runsOf(powerKW: readonly number[]): Run[] {
  const runs: Run[] = [];
  powerKW.forEach((kW, slot) => {
    const isKnown = !Number.isNaN(kW);
    const last = runs.at(-1);
    if (last?.isKnown === isKnown) last.until = slot + 1;
    else runs.push({ from: slot, until: slot + 1, isKnown });
  });
  return runs;
}

function stairs(
  powerKW: readonly number[],
  { from, until }: Run,
  x: (slot: number) => number,
  y: (kW: number) => number,
): Point[] {
  const points: Point[] = [];
  for (let slot = from; slot < until; slot++) {
    points.push({ x: x(slot), y: y(powerKW[slot]) }, { x: x(slot + 1), y: y(powerKW[slot]) });
  }
  return points;
}

function peakMark(
  { powerKW, labels, format, width }: MeasuredWeekInput,
  x: (slot: number) => number,
  y: (kW: number) => number,
  left: number,
  measure: MeasureText,
): Mark[] {
  const peak = powerKW.reduce((best, kW, slot) => (kW > powerKW[best] || Number.isNaN(powerKW[best]) ? slot : best), 0);
  const at = { x: (x(peak) + x(peak + 1)) / 2, y: y(powerKW[peak]) };
  const named = label(
    `${format(powerKW[peak])} ${labels.unit}`,
    { x: at.x, y: at.y - 5 },
    { left, right: width },
    measure,
    {
      anchor: 'middle',
      weight: 'semibold',
      colour: 'ink',
    },
  );
  return [
    plate(named.box),
    ...named.marks,
    { kind: 'circle', centre: at, radius: 2.4, fill: { colour: 'limit' }, stroke: { colour: 'surface', width: 0.7 } },
  ];
}
