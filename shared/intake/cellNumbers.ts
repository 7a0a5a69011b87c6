/** A number in a list that somebody else made, and what its column shows of how numbers are written there. */
import { checkNumber, readNumber, type NumberRules } from '../format/numbers.ts';
import { cellText, isEmpty, type Cell, type CellRemark, type Reading } from './cells.ts';

/** Rules of a number in a list. */
export interface ListedNumberRules extends NumberRules {
  /** A whole number that is often calculated: decimals are rounded, and that is said. */
  rounds?: boolean;
  /** Less than this is absurd, though it may stand there: tells 28 from 28.000. */
  least?: number;
}

/**
 * A number with its unit behind it or the euro sign before it; `3500 kg`, `€ 24.000`, `24000 km/jr`. `inThousands` where
 * the other cells of the column show that it writes thousands with a point or a comma.
 */
export function readCellNumber(cell: Cell | undefined, rules: ListedNumberRules, inThousands = false): Reading<number> {
  if (isEmpty(cell) || cell === undefined || cell === null) return { value: null, remark: null };
  if (typeof cell === 'boolean') return { value: null, remark: 'notANumber' };
  if (typeof cell === 'number') return bounded(cell, rules, null);
  const reading = readNumber(bareNumber(cell), {}, 'nl');
  if (reading.ok) return bounded(reading.value, rules, null);
  if (reading.problem !== 'ambiguous') return { value: null, remark: 'notANumber' };
  // What is counted in whole units has no three decimals; where it may have, nothing is guessed.
  if (!rules.whole) return { value: null, remark: 'notANumber' };
  const possible = reading.candidates.filter((one) => Number.isInteger(one) || (rules.rounds === true && !inThousands));
  const within = possible.filter((one) => bounded(one, rules, null).value !== null);
  // 3.500 of something whole cannot be three and a half; 24.000 could be 24, unless the column shows otherwise.
  const [most] = within.length === 0 ? possible : within;
  return bounded(most, rules, within.length > 1 && !inThousands ? 'thousands' : null);
}

function bareNumber(text: string): string {
  return text.trim().replace(/[\s\u00a0]*(km|kg|kwh|kwp|kw|kva|stuks|st|dagen|days|euro|eur|%)[a-z/. ]*$/i, '');
}

/** Whether a column writes thousands with a point or a comma: it has a number that can be nothing else. */
export function groupsByPoint(cells: readonly (Cell | undefined)[]): boolean {
  return cells.some((cell) => /^\d{1,3}([.,]\d{3})*[.,](?!000)\d{3}(\D|$)/.test(cellText(cell)));
}

/** `24.000`: thousands, or three decimals. */
const GROUPED_ONCE = /^\d{1,3}([.,])\d{3}$/;
/** Decimals that are no group of three. */
const DECIMAL = /^\d+([.,])(\d{1,2}|\d{4,})$/;

/**
 * Whether the numbers of a column that could be thousands or decimals are thousands: with decimals each would be less
 * than what is possible (28 km in a year), and no other number of the column is, or has that sign before its decimals.
 */
export function writesThousands(cells: readonly (Cell | undefined)[], rules: ListedNumberRules): boolean {
  const texts = cells.filter((cell) => typeof cell === 'string').map(bareNumber);
  const signs = new Set(texts.flatMap((text) => GROUPED_ONCE.exec(text)?.[1] ?? []));
  if (signs.size === 0) return false;
  // Kilometres may have decimals after all: then only the range tells.
  if (rules.rounds !== true && groupsByPoint(texts)) return true;
  const { least } = rules;
  if (least === undefined || signs.size > 1) return false;
  const isPossible = (value: number): boolean => value === 0 || value >= least;
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.every(isPossible) && texts.every((text) => isOnlyThousands(text) || isOtherwise(text));

  function isOnlyThousands(text: string): boolean {
    const digits = text.replace(/[.,]/, '');
    return (
      GROUPED_ONCE.test(text) && !isPossible(Number(text.replace(',', '.'))) && checkNumber(Number(digits), rules).ok
    );
  }
  function isOtherwise(text: string): boolean {
    const reading = readNumber(text);
    if (!reading.ok) return reading.problem !== 'ambiguous';
    return isPossible(reading.value) && !signs.has(DECIMAL.exec(text)?.[1] ?? '');
  }
}

/** Whether a cell is of the form `24.000`: thousands, unless it has three decimals. */
export function isGroupedOnce(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && GROUPED_ONCE.test(bareNumber(cell));
}

function bounded(value: number, rules: ListedNumberRules, remark: CellRemark | null): Reading<number> {
  const nearest = Math.round(value);
  const isWhole = Math.abs(value - nearest) < 1e-9;
  const rounded = rules.whole === true && (isWhole || rules.rounds === true) ? nearest : value;
  if (!checkNumber(rounded, rules).ok) return { value: null, remark: 'outOfBounds' };
  return { value: rounded, remark: remark ?? (rules.whole === true && !isWhole ? 'rounded' : null) };
}
