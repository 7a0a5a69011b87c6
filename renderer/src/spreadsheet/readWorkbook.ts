/** Spreadsheets (xlsx) as named rows of cells, within limits: an adviser's laptop must not stop at a hostile file. */
import { storedZip, unzip, type ZipLimits } from './zip.ts';

/** What the reader gives: dates in UTC, meaning the clock. */
export type SheetCell = string | number | boolean | Date | null | undefined;

export interface SheetRows {
  name: string;
  rows: SheetCell[][];
}

export type Workbook = { ok: true; sheets: SheetRows[] } | { ok: false; reason: 'tooLarge' | 'broken' };

/** Five years of quarters with eight columns unpack to about 50 MB. */
const LIMITS: ZipLimits = { parts: 2000, bytes: 80_000_000 };
/** The reader fills all rows up to the last column that is used, so both count. */
const MOST_ROWS = 400_000;
const MOST_COLUMNS = 600;
const MOST_CELLS = 6_000_000;
/** Parts with nothing in them that a table needs. */
const BESIDES =
  /(^|\/)(docProps|drawings|charts|theme|media|comments|pivot\w*|printerSettings|externalLinks|customXml)\//i;

/** Whether the bytes are a zip file, as a spreadsheet of this century is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const isWanted = (name: string): boolean => /\.(xml|rels)$/i.test(name) && !BESIDES.test(name);
  const unzipped = await unzip(bytes, isWanted, LIMITS);
  if (!unzipped.ok) return unzipped;
  const { parts } = unzipped;
  if (!parts.has('xl/workbook.xml')) return { ok: false, reason: 'broken' };
  const sizes = [...parts].filter(([name]) => /worksheets\//i.test(name)).map(([, part]) => extentOf(part));
  if (sizes.includes('odd')) return { ok: false, reason: 'broken' };
  if (sizes.some(isTooLarge)) return { ok: false, reason: 'tooLarge' };
  // Few files are spreadsheets: what reads them is fetched when one is.
  const { default: readXlsx } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsx(storedZip(parts));
    return { ok: true, sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data as SheetCell[][] })) };
  } catch {
    return { ok: false, reason: 'broken' };
  }
}

interface Extent {
  rows: number;
  columns: number;
}

function isTooLarge(extent: Extent | 'odd'): boolean {
  if (extent === 'odd') return false;
  return extent.rows > MOST_ROWS || extent.columns > MOST_COLUMNS || extent.rows * extent.columns > MOST_CELLS;
}

/** How far a sheet says that its cells reach; `odd` where a place is written as no spreadsheet writes it. */
function extentOf(sheet: Uint8Array): Extent | 'odd' {
  const text = new TextDecoder().decode(sheet);
  let rows = 0;
  let columns = 0;
  for (const [, quoted, single] of text.matchAll(/\sr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const place = /^([A-Z]{0,3})(\d{1,7})$/.exec(quoted ?? single);
    if (place === null) return 'odd';
    rows = Math.max(rows, Number(place[2]));
    let column = 0;
    for (const letter of place[1]) column = column * 26 + letter.charCodeAt(0) - 64;
    columns = Math.max(columns, column);
  }
  return { rows, columns };
}
