/**
 * Numbers of a whole column: which sign is the decimal one is decided once, from all cells together, and a cell that
 * does not fit is refused rather than read otherwise. 1.234 and 1234 differ by a factor of a thousand.
 */
import type { Because, Delimiter } from './reading.ts';

export type DecimalSign = 'comma' | 'point';

export interface DecimalVerdict {
  sign: DecimalSign;
  certain: boolean;
  because: Because;
  values: Record<string, string>;
}

/** A sign that cannot group thousands here: not three digits behind it, a zero or four digits before it. */
const SURE_COMMA = /^[-+]?(?:\d*,\d{1,2}|\d*,\d{4,}|0+,\d+|\d{4,},\d+|\d{1,3}(?:\.\d{3})+,\d+|,\d+)$/;
const SURE_POINT = /^[-+]?(?:\d*\.\d{1,2}|\d*\.\d{4,}|0+\.\d+|\d{4,}\.\d+|\d{1,3}(?:,\d{3})+\.\d+|\.\d+)$/;
/** Thousands twice: the sign groups, so the other one is decimal. */
const TWICE_POINT = /^[-+]?\d{1,3}(?:\.\d{3}){2,}$/;
const TWICE_COMMA = /^[-+]?\d{1,3}(?:,\d{3}){2,}$/;

/** Cells that settle it; one that speaks against them later is refused where it stands. */
const ENOUGH = 500;

/** What the cells of a column of numbers say; `delimiter` null where cells came apart without one. */
export function decimalSign(cells: Iterable<string>, delimiter: Delimiter | null): DecimalVerdict {
  let comma = 0;
  let point = 0;
  let doubtful: string | null = null;
  let example = '';
  for (const cell of cells) {
    const hasComma = cell.includes(',');
    const hasPoint = cell.includes('.');
    if (!hasComma && !hasPoint) continue;
    if (hasComma && SURE_COMMA.test(cell)) {
      if (comma++ === 0 && comma >= point) example = cell;
    } else if (hasPoint && SURE_POINT.test(cell)) {
      if (point++ === 0 && point >= comma) example = cell;
    } else if (TWICE_POINT.test(cell)) comma++;
    else if (TWICE_COMMA.test(cell)) point++;
    else doubtful ??= cell;
    if (comma + point >= ENOUGH) break;
  }
  if (comma !== point) {
    const sign: DecimalSign = comma > point ? 'comma' : 'point';
    return { sign, certain: true, because: 'digits', values: { example } };
  }
  if (doubtful === null) return { sign: 'point', certain: true, because: 'digits', values: { example: '' } };
  // Only numbers such as 5,409: a delimited file in Dutch habit has ; and the comma, in English habit , and the point.
  const sign: DecimalSign = doubtful.includes(',') ? 'comma' : 'point';
  const inHabit = delimiter !== null && (sign === 'comma') === (delimiter !== ',');
  return { sign, certain: inHabit, because: inHabit ? 'delimiter' : 'notSettled', values: { example: doubtful } };
}

const PLAIN = /^[-+]?\d+$/;
const SPACES = /[\s\u00a0\u2009\u202f]/g;
const WITH_POINT = /^[-+]?(?:\d*\.\d+|\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?:e[-+]?\d{1,2})?$/i;
const WITH_COMMA = /^[-+]?(?:\d*,\d+|\d+|\d{1,3}(?:\.\d{3})+(?:,\d+)?)(?:e[-+]?\d{1,2})?$/i;

/** Reads one cell with a known decimal sign; NaN where it does not fit. */
export function readCell(cell: string, sign: DecimalSign): number {
  if (PLAIN.test(cell)) return Number(cell);
  const bare = cell.replace('\u2212', '-').replace(SPACES, '');
  if (sign === 'point') return WITH_POINT.test(bare) ? Number(bare.replaceAll(',', '')) : NaN;
  return WITH_COMMA.test(bare) ? Number(bare.replaceAll('.', '').replace(',', '.')) : NaN;
}

/** Whether a cell can be a number at all. */
export function looksNumeric(cell: string): boolean {
  return /^[-+\u2212]?[\d.,\s\u00a0]*\d(?:e[-+]?\d{1,2})?$/i.test(cell);
}
