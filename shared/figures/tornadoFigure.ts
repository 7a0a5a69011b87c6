import { scaleLinear } from 'd3-scale';
import type { Figure, Mark } from './figure.ts';
import { type Box, label, line, NORMAL, nothingToShow, plate, SMALL } from './draw.ts';
import { patterned } from './patterns.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface TornadoInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  /** Largest first. `low` and `high` are the values of the figure in words, beside the ends of its bar. */
  readonly rows: readonly {
    readonly label: string;
    readonly atLow: number;
    readonly atHigh: number;
    readonly low: string;
    readonly high: string;
  }[];
  /** The result with all figures typical. */
  readonly typical: number;
  readonly labels: { readonly empty: string; readonly zero: string; readonly typical: string };
  readonly format: (value: number) => string;
  readonly measure?: MeasureText;
}

const ROW = 22;
const BAR = 11;
const TOP = 26;
/** Baseline to baseline of a name in two lines. */
const LINE = 9.5;

/** A name that is too long for one line, broken after the last space or slash that fits. */
function inTwo(text: string, width: number, measure: MeasureText): string[] {
  const fits = (part: string): boolean => measure(part, NORMAL, 'regular') <= width;
  if (fits(text)) return [text];
  const ends = [...text.matchAll(/[ /]/g)].map((sign) => sign.index + 1);
  const at = ends.filter((end) => fits(text.slice(0, end).trimEnd())).at(-1);
  return at === undefined ? [text] : [text.slice(0, at).trimEnd(), text.slice(at)];
}

/** How far each uncertain figure alone moves a result, to its low and to its high. The zero is where the outcome turns. */
export function tornadoFigure(input: TornadoInput): Figure {
  const { id, title, description, width, rows, typical, labels, format } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  if (rows.length === 0) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };
  const nameWidth = width * 0.46;
  const margin = 46;
  const plot: Box = {
    x: nameWidth + margin,
    y: TOP,
    width: Math.max(40, width - nameWidth - 2 * margin),
    height: rows.length * ROW,
  };
  const values = rows.flatMap((row) => [row.atLow, row.atHigh]);
  const [least, most] = [Math.min(typical, ...values), Math.max(typical, ...values)];
  const x = scaleLinear()
    .domain([least, most - least < 0.001 ? least + 1 : most])
    .range([plot.x, plot.x + plot.width]);
  const marks: Mark[] = [];
  const bottom = plot.y + plot.height;
  const bounds = { left: nameWidth, right: width };
  const mark = (value: number, name: string, colour: 'ink' | 'limit', dash: 'solid' | 'dashed'): void => {
    marks.push(line({ x: x(value), y: plot.y - 3 }, { x: x(value), y: bottom }, colour, 1, dash));
    const text = label(name, { x: x(value), y: plot.y - 8 }, bounds, measure, {
      anchor: 'middle',
      weight: 'semibold',
      colour,
    });
    marks.push(plate(text.box), ...text.marks);
  };
  // Above the lines: a line where the outcome turns must not strike through a value.
  const names: Mark[] = [];
  rows.forEach((row, index) => {
    const y = plot.y + index * ROW + (ROW - BAR) / 2;
    const baseline = y + BAR - 2.5;
    const lines = inTwo(row.label, nameWidth - 6, measure);
    lines.forEach((text, at) => {
      const place = { x: 0, y: baseline + (lines.length === 1 ? 0 : (at - 0.5) * LINE) };
      marks.push(
        ...label(text, place, { left: 0, right: nameWidth - 6 }, measure, { size: NORMAL, colour: 'ink' }).marks,
      );
    });
    const part = (to: number, high: boolean): void => {
      const [left, right] = [Math.min(x(typical), x(to)), Math.max(x(typical), x(to))];
      // Low is hatched, high is solid: the ends are told apart in a grey copy too.
      const fill = { colour: high ? 'series1' : 'series2', pattern: high ? 'solid' : 'hatched' } as const;
      marks.push(...patterned({ x: left, y, width: right - left, height: BAR }, fill));
      const onLeft = x(to) < x(typical) || (x(to) === x(typical) && !high);
      const at = { x: onLeft ? left - 3 : right + 3, y: baseline };
      const text = label(high ? row.high : row.low, at, bounds, measure, {
        size: SMALL,
        anchor: onLeft ? 'end' : 'start',
      });
      names.push(plate(text.box), ...text.marks);
    };
    part(row.atLow, false);
    part(row.atHigh, true);
  });
  mark(typical, `${labels.typical} ${format(typical)}`, 'ink', 'solid');
  // Where the outcome turns, if it lies within what is drawn and leaves room for both names.
  if (least < 0 && most > 0) {
    marks.push(line({ x: x(0), y: plot.y - 3 }, { x: x(0), y: bottom + 2 }, 'limit', 1, 'dashed'));
    const text = label(labels.zero, { x: x(0), y: bottom + 11 }, bounds, measure, {
      anchor: 'middle',
      weight: 'semibold',
      colour: 'limit',
    });
    marks.push(...text.marks);
  }
  marks.push(...names);
  return { ...figure, height: bottom + 16, marks };
}
