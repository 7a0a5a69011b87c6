/** Rows and cells of a file, before anything is understood of them. */
import type { Delimiter, FileForm, MeterRefusal } from './reading.ts';

export type Cell = string | number | boolean | null;

/** One sheet of a spreadsheet. */
export interface NamedRows {
  name: string;
  rows: readonly (readonly Cell[])[];
}

/** A decoded file, or the sheets of a spreadsheet that came apart elsewhere. */
export type MeterSource =
  | { text: string; encoding?: 'utf8' | 'utf16' | 'windows1252' }
  | { rows: readonly (readonly Cell[])[] }
  | { sheets: readonly NamedRows[] };

export interface Sheet {
  kind: FileForm['kind'];
  delimiter: Delimiter | null;
  encoding: FileForm['encoding'];
  /** All rows, the names of the columns among them; for JSON the first row has the names. */
  rows: readonly (readonly string[])[];
  /** Line of a row in the file, counted from 1; for JSON the number of the record. */
  lineOf: (row: number) => number;
  /** Numbers came as numbers: their decimal sign is no question. */
  typed: boolean;
}

export type SheetResult = { ok: true; sheet: Sheet } | ({ ok: false } & MeterRefusal);

/** A longer line is no row of a table. */
const LONGEST_LINE = 64 * 1024;
/** Rows looked at to find the delimiter. */
const LOOKED_AT = 120;
const DELIMITERS: readonly Delimiter[] = [';', '\t', '|', ','];

export function delimitedSheet(text: string, encoding: FileForm['encoding']): SheetResult {
  if (text.length > LONGEST_LINE && !/[\r\n]/.test(text.slice(0, LONGEST_LINE)))
    return { ok: false, reason: 'notATable' };
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.some((line) => line.length > LONGEST_LINE)) return { ok: false, reason: 'notATable' };
  // Spreadsheets write "sep=;" above a table.
  const said = /^sep=(.)$/i.exec(lines[0] ?? '')?.[1];
  const delimiter = DELIMITERS.find((one) => one === said) ?? likeliestDelimiter(lines);
  if (delimiter === null) return { ok: false, reason: 'notATable' };
  const rows = lines.map((line) => splitLine(line, delimiter));
  return {
    ok: true,
    sheet: { kind: 'delimited', delimiter, encoding, rows, lineOf: (row) => row + 1, typed: false },
  };
}

/** The rows of a spreadsheet. */
export function rowsSheet(rows: readonly (readonly Cell[])[]): Sheet {
  return {
    kind: 'sheet',
    delimiter: null,
    encoding: null,
    rows: rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell).trim()))),
    lineOf: (row) => row + 1,
    typed: rows.slice(0, LOOKED_AT).some((row) => row.some((cell) => typeof cell === 'number')),
  };
}

/** The sign that cuts the most lines into the same number of cells. */
function likeliestDelimiter(lines: readonly string[]): Delimiter | null {
  const sample = lines.filter((line) => line.trim() !== '').slice(0, LOOKED_AT);
  let best: { delimiter: Delimiter; agreeing: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const counts = new Map<number, number>();
    for (const line of sample) {
      const cuts = splitLine(line, delimiter).length - 1;
      if (cuts > 0) counts.set(cuts, (counts.get(cuts) ?? 0) + 1);
    }
    const agreeing = Math.max(0, ...counts.values());
    if (agreeing > 0 && (best === null || agreeing > best.agreeing * 1.2)) best = { delimiter, agreeing };
  }
  return best?.delimiter ?? null;
}

function splitLine(line: string, delimiter: Delimiter): string[] {
  if (!line.includes('"')) {
    const cells = line.split(delimiter);
    for (let index = 0; index < cells.length; index++) cells[index] = cells[index].trim();
    return cells;
  }
  const cells: string[] = [];
  let from = 0;
  while (from <= line.length) {
    let at = from;
    while (line[at] === ' ') at++;
    // A number that a spreadsheet must keep as text: ="871600000000000011".
    if (line[at] === '=' && line[at + 1] === '"') at++;
    const end = line[at] === '"' ? closingQuote(line, at) : -1;
    if (end >= 0) {
      cells.push(
        line
          .slice(at + 1, end)
          .replaceAll('""', '"')
          .trim(),
      );
      const next = line.indexOf(delimiter, end);
      if (next < 0) return cells;
      from = next + 1;
    } else {
      const next = line.indexOf(delimiter, from);
      cells.push(line.slice(from, next < 0 ? line.length : next).trim());
      if (next < 0) return cells;
      from = next + 1;
    }
  }
  return cells;
}

function closingQuote(line: string, open: number): number {
  for (let at = line.indexOf('"', open + 1); at >= 0; at = line.indexOf('"', at + 1)) {
    if (line[at + 1] !== '"') return at;
    at++;
  }
  return -1;
}
