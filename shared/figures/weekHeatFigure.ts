import type { Box } from './draw.ts';
import { label, line, nothingToShow, SMALL } from './draw.ts';
import type { Figure, Mark } from './figure.ts';
import { patterned } from './patterns.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface WeekHeatInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  /** Seven days of 24 hours, Monday first, kW; NaN where nothing is known. */
  readonly hoursKW: readonly number[];
  /** Seven short names. */
  readonly days: readonly string[];
  readonly labels: {
    readonly low: string;
    readonly high: string;
    readonly busiest: string;
    readonly unknown: string;
    readonly unit: string;
    readonly empty: string;
  };
  readonly format: (kW: number) => string;
  readonly measure?: MeasureText;
}

const ROW = 17;
const HOURS = 24;
/** The lightest cell still has a colour: white would read as nothing. */
const FAINTEST = 0.07;

/** A week as a table of hours, darker where more power is taken. The busiest hour is framed and named. */
export function weekHeatFigure(input: WeekHeatInput): Figure {
  const { id, title, description, width, hoursKW, days, labels } = input;
  const measure = input.measure ?? estimateTextWidth;
  const known = hoursKW.filter((kW) => !Number.isNaN(kW));
  const height = 7 * ROW + 46;
  const figure = { id, title, description, width, height };
  if (known.length === 0) return { ...figure, marks: nothingToShow(labels.empty, width, height, measure) };
  const least = Math.min(...known);
  const most = Math.max(...known);
  const opacityOf = (kW: number): number =>
    most - least < 0.001 ? 0.5 : FAINTEST + (1 - FAINTEST) * ((kW - least) / (most - least));
  const left = Math.min(width / 4, Math.max(...days.map((day) => measure(day, SMALL, 'regular'))) + 6);
  const cell = (width - left - 1) / HOURS;
  const boxOf = (day: number, hour: number): Box => ({ x: left + hour * cell, y: day * ROW, width: cell, height: ROW });

  const marks: Mark[] = [];
  days.forEach((name, day) => {
    const at = { x: left - 5, y: day * ROW + ROW / 2 + SMALL * 0.35 };
    marks.push(...label(name, at, { left: 0, right: left - 5 }, measure, { anchor: 'end' }).marks);
  });
  hoursKW.forEach((kW, index) => {
    const box = boxOf(Math.floor(index / HOURS), index % HOURS);
    const inner = { x: box.x + 0.5, y: box.y + 0.5, width: box.width - 1, height: box.height - 1 };
    if (Number.isNaN(kW)) marks.push(...patterned(inner, { colour: 'muted', pattern: 'hatched' }));
    else marks.push({ kind: 'rect', ...inner, fill: { colour: 'accent', opacity: opacityOf(kW) } });
  });
  const busiest = hoursKW.indexOf(most);
  marks.push({
    kind: 'rect',
    ...boxOf(Math.floor(busiest / HOURS), busiest % HOURS),
    stroke: { colour: 'limit', width: 1.6 },
  });
  const bottom = 7 * ROW;
  for (let hour = 0; hour <= HOURS; hour += 3) {
    const x = left + hour * cell;
    marks.push(line({ x, y: bottom }, { x, y: bottom + 3 }, 'muted', 0.6));
    const text = `${String(hour).padStart(2, '0')}:00`;
    marks.push(...label(text, { x, y: bottom + 12 }, { left: 0, right: width }, measure, { anchor: 'middle' }).marks);
  }
  return { ...figure, marks: [...marks, ...scale(input, { least, most, left, top: bottom + 28, opacityOf, measure })] };
}

/** From the lowest to the highest, and what frame and hatching mean. */
function scale(
  { width, labels, format, hoursKW }: WeekHeatInput,
  {
    least,
    most,
    left,
    top,
    opacityOf,
    measure,
  }: {
    least: number;
    most: number;
    left: number;
    top: number;
    opacityOf: (kW: number) => number;
    measure: MeasureText;
  },
): Mark[] {
  const marks: Mark[] = [];
  let x = left;
  const write = (text: string): void => {
    const { marks: written, box } = label(text, { x, y: top + 7 }, { left: 0, right: width }, measure);
    marks.push(...written);
    x = box.x + box.width + 6;
  };
  write(`${labels.low} ${format(least)} ${labels.unit}`);
  for (let step = 0; step < 6; step++) {
    const opacity = opacityOf(least + ((most - least) * step) / 5);
    marks.push({ kind: 'rect', x, y: top, width: 12, height: 8, fill: { colour: 'accent', opacity } });
    x += 12;
  }
  x += 6;
  write(`${labels.high} ${format(most)} ${labels.unit}`);
  x += 8;
  marks.push({ kind: 'rect', x, y: top - 0.5, width: 12, height: 9, stroke: { colour: 'limit', width: 1.6 } });
  x += 17;
  write(labels.busiest);
  if (hoursKW.some(Number.isNaN)) {
    x += 8;
    marks.push(...patterned({ x, y: top, width: 12, height: 8 }, { colour: 'muted', pattern: 'hatched' }));
    x += 17;
    write(labels.unknown);
  }
  return marks;
}
