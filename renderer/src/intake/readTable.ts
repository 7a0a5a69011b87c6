/** The rows of a list from its bytes: a workbook, or text with separators in any usual encoding. */
import Papa from 'papaparse';
import type { Cell } from '../../../shared/intake/cells.ts';
import { decode } from '../../../shared/meter/bytes.ts';
import { readWorkbook } from '../spreadsheet/readWorkbook.ts';

export interface Sheet {
  /** Name of the sheet; empty where there is only one. */
  name: string;
  rows: Cell[][];
}

export type TableRefusal =
  | 'empty'
  | 'oldWorkbook'
  | 'brokenWorkbook'
  | 'pdf'
  | 'binary'
  | 'tooLarge'
  | 'tooManyRows'
  | 'tooSlow'
  | 'notATable'
  | 'broke';

export type TableReading = { ok: true; sheets: Sheet[] } | { ok: false; reason: TableRefusal };

/** Far more than a fleet of hundreds, and what the screen can still show. */
export const MOST_ROWS = 20_000;
const MOST_COLUMNS = 400;
/** A longer text is no cell of a list; the rest of it is of no use. */
const LONGEST_CELL = 2000;

export async function readTable(bytes: Uint8Array<ArrayBuffer>): Promise<TableReading> {
  const sheets = await sheetsOf(bytes);
  if (typeof sheets === 'string') return { ok: false, reason: sheets };
  const filled = sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== null && cell !== '')));
  if (filled.length === 0) return { ok: false, reason: 'empty' };
  if (filled.some(({ rows }) => rows.length > MOST_ROWS)) return { ok: false, reason: 'tooManyRows' };
  if (filled.some(({ rows }) => rows.some(({ length }) => length > MOST_COLUMNS))) {
    return { ok: false, reason: 'notATable' };
  }
  return { ok: true, sheets: filled };
}

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[] | TableRefusal> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'oldWorkbook';
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return workbookSheets(bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded.reason === 'spreadsheet' ? 'brokenWorkbook' : decoded.reason;
  // Spreadsheets write "sep=;" above a table.
  const said = /^sep=(.)\r?\n/i.exec(decoded.text);
  const text = said ? decoded.text.slice(said[0].length) : decoded.text;
  const { data } = Papa.parse<string[]>(text, {
    preview: MOST_ROWS + 1,
    delimiter: said?.[1] ?? '',
    delimitersToGuess: [';', '\t', ',', '|'],
  });
  return [{ name: '', rows: data.map((row) => row.map(cellOf)) }];
}

async function workbookSheets(bytes: Uint8Array<ArrayBuffer>): Promise<Sheet[] | TableRefusal> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) return workbook.reason === 'tooLarge' ? 'tooLarge' : 'brokenWorkbook';
  return workbook.sheets.map(({ name, rows }) => ({
    name,
    // Where a row has holes, a cell is there all the same.
    rows: rows.map((row) => Array.from(row, cellOf)),
  }));
}

/** A date of a workbook has no clock behind it: its day is written out. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : isoOf(value);
  if (typeof value === 'string') return value.length > LONGEST_CELL ? value.slice(0, LONGEST_CELL) : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** The day alone, or a time of day as a spreadsheet keeps it: a moment on the first day of its calendar. */
function isoOf(moment: Date): string {
  const iso = moment.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 16);
}
