import type { Figure, Mark } from './figure.ts';
import { type Box, label, line, nothingToShow, SMALL } from './draw.ts';
import { estimateTextWidth, type MeasureText } from './textWidth.ts';

export interface ChargingPlanInput {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  /** Power per slot of each vehicle, all as long. */
  readonly rows: readonly { readonly label: string; readonly powerKW: readonly number[] }[];
  readonly ticks: readonly { readonly slot: number; readonly label: string }[];
  readonly labels: { readonly empty: string };
  readonly measure?: MeasureText;
}

const ROW = 11;
const BAR = 8;
/** Less than this is rounding, kW. */
const TINY = 0.05;

/** Who charges when: a bar for each run of charging, the stronger the higher its power. */
export function chargingPlanFigure(input: ChargingPlanInput): Figure {
  const { id, title, description, width, rows, ticks, labels } = input;
  const measure = input.measure ?? estimateTextWidth;
  const figure = { id, title, description, width };
  const most = Math.max(0, ...rows.flatMap((row) => row.powerKW));
  if (most <= TINY) return { ...figure, height: 60, marks: nothingToShow(labels.empty, width, 60, measure) };
  const names = Math.min(width * 0.3, Math.max(...rows.map((row) => measure(row.label, SMALL, 'regular'))) + 6);
  const plot: Box = { x: names, y: 4, width: width - names - 2, height: rows.length * ROW };
  const slots = rows[0].powerKW.length;
  const x = (slot: number): number => plot.x + (slot / slots) * plot.width;
  const bottom = plot.y + plot.height;
  const marks: Mark[] = [];
  for (const tick of ticks) {
    marks.push(line({ x: x(tick.slot), y: plot.y }, { x: x(tick.slot), y: bottom }, 'grid', 0.6));
    const manner = { anchor: 'middle', size: SMALL } as const;
    marks.push(
      ...label(tick.label, { x: x(tick.slot), y: bottom + 10 }, { left: 0, right: width }, measure, manner).marks,
    );
  }
  rows.forEach((row, index) => {
    const y = plot.y + index * ROW + (ROW - BAR) / 2;
    const name = { size: SMALL, colour: 'ink' } as const;
    marks.push(...label(row.label, { x: 0, y: y + BAR - 1.2 }, { left: 0, right: names - 4 }, measure, name).marks);
    for (const { first, end, power } of runsOf(row.powerKW)) {
      const box = { x: x(first), y, width: x(end) - x(first), height: BAR };
      marks.push({ kind: 'rect', ...box, fill: { colour: 'electric', opacity: 0.25 + (0.75 * power) / most } });
    }
  });
  marks.push(line({ x: plot.x, y: bottom }, { x: plot.x + plot.width, y: bottom }, 'ink', 0.7));
  return { ...figure, height: bottom + 16, marks };
}

/** Runs of slots with about the same power: a plan that changes a little every quarter needs no bar for each. */
function runsOf(powerKW: readonly number[]): { first: number; end: number; power: number }[] {
  const runs: { first: number; end: number; power: number }[] = [];
  powerKW.forEach((power, slot) => {
    if (power <= TINY) return;
    const run = runs.at(-1);
    if (run !== undefined && run.end === slot && Math.abs(run.power - power) <= 0.1 * Math.max(run.power, power)) {
      run.end = slot + 1;
    } else runs.push({ first: slot, end: slot + 1, power });
  });
  return runs;
}
