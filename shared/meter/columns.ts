/** Which column of a sheet is what: by its name where the name says so, else by what stands in it. */
import { isObisCode, meaningOf, plainName, type Meaning, type TimeRole, type Unit } from './columnNames.ts';
import { looksNumeric } from './decimals.ts';
import { readMoment } from './moments.ts';
import type { Direction } from './reading.ts';
import type { Sheet } from './sheet.ts';

export interface ValueColumn {
  index: number;
  name: string;
  direction: Direction | null;
  unit: Unit | null;
  counter: boolean;
  total: boolean;
  use: boolean;
}

export interface TimeColumn {
  index: number;
  name: string;
  time: TimeRole;
  /** What its cells are. */
  holds: 'instant' | 'wall' | 'date' | 'clock';
}

export interface Layout {
  /** Index of the row with the names; null without. */
  headerRow: number | null;
  firstRow: number;
  /** Cells of the header; a row with more has come apart wrongly. */
  width: number;
  times: readonly TimeColumn[];
  /** A number 1 to 100 of the quarter in the day, or 1 to 4 in its hour. */
  quarter: number | null;
  /** A number of the hour in the day: from 0, or from 1 where `first` says so. */
  hour: { index: number; first: 0 | 1 } | null;
  values: readonly ValueColumn[];
  registers: readonly number[];
  meters: readonly number[];
  unit: number | null;
  factor: number | null;
  origin: number | null;
  /** Columns of one day in a row: what stands above them. Empty where rows are intervals. */
  day: readonly { index: number; label: string }[];
  leftOut: readonly string[];
}

/** Rows in which the table must have begun. */
const LATEST_START = 200;
/** Rows whose cells are looked at. */
const SAMPLE = 60;
/** As many columns of times or numbers make a row a day. */
const DAY_COLUMNS = 23;
/** Interval names of a day row: "00:15", "0:15 - 0:30", "02:00B", "k17", "17". */
const DAY_LABEL =
  /^(?:\d{1,2}:\d{2}(?::\d{2})?\s*[a-z*']?|\d{1,2}:\d{2}\s*(?:-|–)\s*\d{1,2}:\d{2}|(?:[a-z]{1,8}\s*)?\d{1,3})$/i;

const isMoment = (cell: string): boolean => cell !== '' && readMoment(cell, 'dayFirst') !== null;
/** With month and day the other way round as well. */
const isAnyMoment = (cell: string): boolean =>
  isMoment(cell) || (cell !== '' && readMoment(cell, 'monthFirst') !== null);
const isNumber = (cell: string): boolean => cell !== '' && looksNumeric(cell);

export type LayoutResult = { ok: true; layout: Layout } | { ok: false; reason: 'noTime' | 'noValue' };

export function layoutOf(sheet: Sheet): LayoutResult {
  const firstRow = sheet.kind === 'json' ? 1 : firstDataRow(sheet.rows);
  if (firstRow === null) return { ok: false, reason: 'noTime' };
  const headerRow = sheet.kind === 'json' ? 0 : headerAbove(sheet.rows, firstRow);
  const names = headerRow === null ? [] : namesOf(sheet.rows, headerRow, firstRow);
  const sample = sheet.rows.slice(firstRow, firstRow + SAMPLE);
  const width = Math.max(names.length, headerRow === null ? Math.max(...sample.map((row) => row.length)) : 0);
  const column = (index: number): string[] => sample.map((row) => row[index] ?? '').filter((cell) => cell !== '');

  const times: TimeColumn[] = [];
  const values: ValueColumn[] = [];
  const places = { registers: [] as number[], meters: [] as number[] };
  let quarter: number | null = null;
  let hour: Layout['hour'] = null;
  let unit: number | null = null;
  let factor: number | null = null;
  let origin: number | null = null;
  const leftOut: string[] = [];
  const unnamed: ValueColumn[] = [];
  const day = dayColumns(names);
  const inDay = new Set(day.map((one) => one.index));

  for (let index = 0; index < width; index++) {
    if (inDay.has(index)) continue;
    const name = names[index] ?? '';
    const cells = column(index);
    const meaning: Meaning | null = meaningOf(name) ?? meaningByCells(cells, headerRow === null);
    if (meaning === null) {
      if (name !== '' && cells.some(isNumber)) unnamed.push(plainColumn(index, name));
      continue;
    }
    switch (meaning.role) {
      case 'time': {
        const first = firstHour(sheet.rows, firstRow, index);
        if (first !== null) {
          hour = { index, first };
          break;
        }
        const holds = momentsIn(cells);
        if (holds !== null) times.push({ index, name, time: meaning.time, holds });
        break;
      }
      case 'value':
        if (cells.length === 0 && sample.length > 8 && meaning.direction !== 'export') leftOut.push(name);
        else values.push({ index, name: name === '' ? `${index + 1}` : name, ...meaning });
        break;
      case 'quarter':
        quarter = index;
        break;
      case 'register':
        places.registers.push(index);
        break;
      case 'meter':
        places.meters.push(index);
        break;
      case 'unit':
        unit = index;
        break;
      case 'factor':
        factor = index;
        break;
      case 'origin':
        origin = index;
        break;
      case 'ignore':
        leftOut.push(name);
    }
  }
  if (times.length === 0) return { ok: false, reason: 'noTime' };
  if (values.length === 0 && day.length === 0) {
    if (unnamed.length === 0) return { ok: false, reason: 'noValue' };
    values.push(...unnamed);
  } else leftOut.push(...unnamed.map((one) => one.name));
  const layout = {
    headerRow,
    firstRow,
    width,
    times,
    quarter,
    hour,
    values,
    ...places,
    unit,
    factor,
    origin,
    day,
    leftOut,
  };
  return { ok: true, layout };
}

/** A column of values that nothing more is known of. */
export function plainColumn(index: number, name: string): ValueColumn {
  return { index, name, direction: null, unit: null, counter: false, total: false, use: false };
}

/** The first of two rows on end that hold a moment and a number. */
function firstDataRow(rows: Sheet['rows']): number | null {
  const isData = (row: readonly string[] | undefined): boolean => {
    if (!row) return false;
    const moment = row.findIndex(isAnyMoment);
    return (
      moment >= 0 && row.some((cell, index) => index !== moment && (isNumber(cell) || (cell === '' && index > moment)))
    );
  };
  const last = Math.min(rows.length, LATEST_START);
  for (let row = 0; row < last; row++) {
    // Times of the day above the columns of a day row are no data.
    if (rows[row].filter((cell) => DAY_LABEL.test(cell)).length >= DAY_COLUMNS && !rows[row].some(isDate)) continue;
    const next = rows.slice(row + 1, row + 4).find((other) => other.some((cell) => cell !== ''));
    if (isData(rows[row]) && (next === undefined || isData(next))) return row;
  }
  return null;
}

/** Whether a column counts the hours of a day from 0 or from 1; null where it holds no hours, or does not say which. */
function firstHour(rows: Sheet['rows'], firstRow: number, index: number): 0 | 1 | null {
  const seen = new Set<number>();
  for (let row = firstRow; row < rows.length; row++) {
    const cell = rows[row][index] ?? '';
    if (cell === '') continue;
    if (!/^\d{1,2}$/.test(cell)) return null;
    seen.add(Number(cell));
  }
  if (Math.max(...seen) > 24 || seen.has(0) === seen.has(24)) return null;
  return seen.has(24) ? 1 : 0;
}

function isDate(cell: string): boolean {
  const moment = readMoment(cell, 'dayFirst') ?? readMoment(cell, 'monthFirst');
  return moment !== null && moment.kind !== 'clock';
}

/** The nearest row above the data that names columns. */
function headerAbove(rows: Sheet['rows'], firstRow: number): number | null {
  for (let row = firstRow - 1; row >= 0; row--) {
    const filled = rows[row].filter((cell) => cell !== '');
    if (filled.length === 0) continue;
    if (filled.length < 2) return null;
    const named = filled.filter((cell) => /[a-z]/i.test(cell) || isObisCode(cell)).length;
    const labels = filled.filter((cell) => DAY_LABEL.test(cell)).length;
    return named >= 1 && (named + labels >= filled.length || labels >= DAY_COLUMNS) && !filled.some(isDate)
      ? row
      : null;
  }
  return null;
}

/** The names; a row of units under them is added to them. */
function namesOf(rows: Sheet['rows'], headerRow: number, firstRow: number): string[] {
  const names = [...rows[headerRow]];
  const above = rows[headerRow - 1];
  const onlyUnits = names.every((name) => name === '' || /^[([]?[km]?wh?[)\]]?$/i.test(name));
  if (onlyUnits && above && headerRow < firstRow) {
    return above.map((name, index) => `${name} ${names[index] ?? ''}`.trim());
  }
  while (names.length > 0 && names.at(-1) === '') names.pop();
  return names;
}

function dayColumns(names: readonly string[]): { index: number; label: string }[] {
  const found = names.flatMap((label, index) =>
    DAY_LABEL.test(label) && meaningOf(label) === null ? [{ index, label }] : [],
  );
  return found.length >= DAY_COLUMNS ? found : [];
}

function meaningByCells(cells: readonly string[], headless: boolean): Meaning | null {
  if (cells.length === 0) return null;
  if (cells.every(isAnyMoment) && !cells.every((cell) => /^\d{5}$/.test(cell))) return { role: 'time', time: 'moment' };
  if (!headless) return null;
  if (cells.every((cell) => /^\d{18}$/.test(cell))) return { role: 'meter' };
  if (!cells.every(isNumber)) return null;
  return { role: 'value', direction: null, unit: null, counter: false, total: false, use: false };
}

function momentsIn(cells: readonly string[]): TimeColumn['holds'] | null {
  const kinds = new Map<string, number>();
  for (const cell of cells) {
    const moment = readMoment(cell, 'dayFirst') ?? readMoment(cell, 'monthFirst');
    if (moment !== null) kinds.set(moment.kind, (kinds.get(moment.kind) ?? 0) + 1);
  }
  if (kinds.size === 0) return null;
  // Spreadsheets drop the time at midnight: a column with any clock time in it holds moments.
  if (kinds.has('instant')) return 'instant';
  if (kinds.has('wall')) return 'wall';
  return kinds.has('date') ? 'date' : 'clock';
}

/** Whether any column or preamble says that the times are UTC. */
export function saysUtc(sheet: Sheet, layout: Layout): boolean {
  return (
    layout.times.some((column) => /\b(utc|gmt)\b/.test(plainName(column.name))) ||
    sheet.rows
      .slice(0, layout.firstRow)
      .some((row) => row.some((cell) => /\butc\b/i.test(cell) && !/\butc\s*[+-]/i.test(cell)))
  );
}
