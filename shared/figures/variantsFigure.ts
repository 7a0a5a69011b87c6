import { scaleLinear } from 'd3-scale';
import { type Box, label, line, NORMAL, nothingToShow, SMALL } from './draw.ts';
import type { Figure, Mark } from './figure.ts';
import { patterned, type PatternFill } from './patterns.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface VariantRow {
  readonly name: string;
  /** What is different in it, behind its name. */
  readonly says: string;
  /** Electric minus diesel a year, euro; null while not known. */
  readonly difference: number | null;
  /** Behind the amount, such as that it is provisional. */
  readonly remark?: string | null;
  readonly peakKW: number;
  /** What may be used of the connection, kW; null while not known. */
  readonly usableKW: number | null;
}

export interface VariantsInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly rows: readonly VariantRow[];
  readonly labels: {
    readonly empty: string;
    readonly cost: string;
    readonly peak: string;
    readonly open: string;
    readonly usable: (kW: string) => string;
  };
  /** An amount with its direction: "€ 3.000 goedkoper". */
  readonly money: (difference: number) => string;
  readonly kW: (kW: number) => string;
  readonly measure?: MeasureText;
}

const NAME = 14;
const ROW = 30 + NAME;
const BAR = 11;
const HEAD = 14;
/** Share of the width that a name may take: what is different is the more telling. */
const MOST_NAME = 0.4;

/** Cost and peak of the dossier and its variants, one below the other: what each costs, and what it asks of the grid. */
export function variantsFigure(input: VariantsInput): Figure {
  const { id, title, description, width, rows, labels, money, kW } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  if (rows.length === 0) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };
  const height = rows.length * ROW;
  const half = (width - 16) / 2;
  const cost: Box = { x: 0, y: HEAD, width: half, height };
  const peak: Box = { x: cost.x + half + 16, y: HEAD, width: half, height };
  const euros = rows.map(({ difference }) => difference ?? 0);
  const marks: Mark[] = [
    ...head(labels.cost, cost, measure),
    ...head(labels.peak, peak, measure),
    ...rows.flatMap(({ name, says }, index) => {
      const y = HEAD + index * ROW + NAME - 4;
      const manner = { size: NORMAL, weight: 'semibold', colour: 'ink' } as const;
      const named = label(name, { x: 0, y }, { left: 0, right: width * MOST_NAME }, measure, manner);
      const left = named.box.width + 6;
      return [...named.marks, ...label(says, { x: left, y }, { left, right: width }, measure, { size: NORMAL }).marks];
    }),
  ];
  const atCost = scaleOf(cost, euros);
  const atPeak = scaleOf(peak, [...rows.map((row) => row.peakKW), ...rows.map((row) => row.usableKW ?? 0)]);
  rows.forEach(({ difference, remark, peakKW, usableKW }, index) => {
    const y = HEAD + index * ROW + NAME + 2;
    const says = (text: string, plot: Box): void => {
      const bounds = { left: plot.x, right: plot.x + plot.width };
      const manner = { size: SMALL, colour: 'ink' } as const;
      marks.push(...label(text, { x: plot.x + 3, y: y + BAR + 9 }, bounds, measure, manner).marks);
    };
    const between = (at: (value: number) => number, from: number, to: number, fill: PatternFill): void => {
      const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
      if (right > left) marks.push(...patterned({ x: left, y, width: right - left, height: BAR }, fill));
    };
    if (difference !== null)
      between(
        atCost,
        0,
        difference,
        difference > 0 ? { colour: 'diesel', pattern: 'solid' } : { colour: 'electric', pattern: 'solid' },
      );
    says(difference === null ? labels.open : [money(difference), remark ?? []].flat().join(', '), cost);
    const within = usableKW === null ? peakKW : Math.min(peakKW, usableKW);
    between(atPeak, 0, within, { colour: 'electric', pattern: 'solid' });
    between(atPeak, within, peakKW, { colour: 'bad', pattern: 'hatched' });
    if (usableKW !== null)
      marks.push(line({ x: atPeak(usableKW), y: y - 3 }, { x: atPeak(usableKW), y: y + BAR + 2 }, 'limit', 1.4));
    says(usableKW === null ? kW(peakKW) : `${kW(peakKW)}, ${labels.usable(kW(usableKW))}`, peak);
  });
  for (const at of [atCost, atPeak])
    for (const index of rows.keys()) {
      const y = HEAD + index * ROW + NAME;
      marks.push(line({ x: at(0), y }, { x: at(0), y: y + BAR + 4 }, 'ink', 0.8));
    }
  return { ...figure, height: HEAD + height, marks };
}

function head(text: string, plot: Box, measure: MeasureText): readonly Mark[] {
  const bounds = { left: plot.x, right: plot.x + plot.width };
  return label(text, { x: plot.x, y: 9 }, bounds, measure, { weight: 'semibold', colour: 'ink' }).marks;
}

function scaleOf(plot: Box, values: readonly number[]): (value: number) => number {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  return scaleLinear()
    .domain([low, high - low < 0.001 ? low + 1 : high])
    .range([plot.x, plot.x + plot.width]);
}
