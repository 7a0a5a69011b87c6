import type { Mark } from './figure.ts';
import { type Box, label, SMALL } from './draw.ts';
import { ellipsis, type MeasureText } from './textWidth.ts';

export interface LegendItem {
  readonly label: string;
  /** Draws the sample in this box: the same marks as in the figure. */
  readonly sample: (box: Box) => readonly Mark[];
}

const SAMPLE = { width: 16, height: 7 } as const;
const ROW = 13;
const GAP = 14;

/** Rows of samples with their names, from `top` down; as many rows as the width asks for. */
export function legend(
  items: readonly LegendItem[],
  width: number,
  top: number,
  measure: MeasureText,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let x = 0;
  let row = 0;
  for (const item of items) {
    const shown = ellipsis(item.label, width - SAMPLE.width - 5, SMALL, 'regular', measure);
    const needed = SAMPLE.width + 5 + measure(shown, SMALL, 'regular');
    if (x > 0 && x + needed > width) {
      x = 0;
      row++;
    }
    const y = top + row * ROW;
    marks.push(...item.sample({ x, y: y + 1, ...SAMPLE }));
    marks.push(
      ...label(shown, { x: x + SAMPLE.width + 5, y: y + SMALL - 0.5 }, { left: 0, right: width }, measure).marks,
    );
    x += needed + GAP;
  }
  return { marks, height: items.length === 0 ? 0 : (row + 1) * ROW };
}
