/**
 * Cells of a spreadsheet as the meter reader takes them. A date is what the clock showed: spreadsheets know no offset
 * and no season, so the reader tells the two hours of the October night apart by the order of the rows, as in a text.
 */
import type { Cell } from '../../../../../shared/meter/sheet.ts';
import type { SheetCell } from '../../../spreadsheet/readWorkbook.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;
/** Spreadsheets count days as a fraction with few digits: this near to a minute, the minute is meant, ms. */
const NEAR = 2500;
/** Longer text is no name, number or moment. */
const LONGEST = 400;
/** Before this a date is a time of day: spreadsheets count it from the end of 1899. */
const TIMES_OF_DAY = Date.UTC(1900, 0, 2);
const DAY_ZERO = Date.UTC(1899, 11, 31);

/** The rows with dates written out; a column of dates that are all at midnight holds days. */
export function cellsOf(rows: readonly (readonly SheetCell[])[]): Cell[][] {
  const withTime = new Set<number>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      if (cell instanceof Date && !isTimeOfDay(cell) && roundedMs(cell) % DAY !== 0) withTime.add(column);
    });
  }
  return rows.map((row) => Array.from(row, (cell, column) => cellOf(cell, withTime.has(column))));
}

function cellOf(cell: SheetCell, withTime: boolean): Cell {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) return dateText(cell, withTime);
  return typeof cell === 'string' ? cell.slice(0, LONGEST) : cell;
}

function roundedMs(date: Date): number {
  const minute = Math.round(date.getTime() / MINUTE) * MINUTE;
  return Math.abs(date.getTime() - minute) <= NEAR ? minute : Math.round(date.getTime() / 1000) * 1000;
}

function isTimeOfDay(date: Date): boolean {
  return date.getTime() < TIMES_OF_DAY;
}

function dateText(date: Date, withTime: boolean): string | null {
  const ms = roundedMs(date);
  if (Number.isNaN(ms)) return null;
  const iso = new Date(ms).toISOString();
  if (isTimeOfDay(date)) return ms === DAY_ZERO + DAY ? '24:00' : iso.slice(11, 19);
  return withTime ? `${iso.slice(0, 10)} ${iso.slice(11, 19)}` : iso.slice(0, 10);
}
