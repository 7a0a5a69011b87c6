/** Writes spreadsheets (xlsx) and zip files by hand, sound ones and hostile ones; shares nothing with the reader. */
import { deflateRawSync } from 'node:zlib';

export interface ZipPart {
  name: string;
  content: string | Uint8Array;
  /** What the file says of the size once unpacked; absent tells the truth. */
  saidSize?: number;
}

export function zipOf(parts: readonly ZipPart[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let at = 0;
  for (const { name, content, saidSize } of parts) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const path = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(saidSize ?? plain.length, 22);
    local.writeUInt16LE(path.length, 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(8, 10);
    central.writeUInt32LE(packed.length, 20);
    central.writeUInt32LE(saidSize ?? plain.length, 24);
    central.writeUInt16LE(path.length, 28);
    central.writeUInt32LE(at, 42);
    locals.push(local, path, packed);
    centrals.push(central, path);
    at += 30 + path.length + packed.length;
  }
  const list = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals, list, end]));
}

/** A clock without date or zone, as a spreadsheet has it: ms since 1970 of what the clock showed. */
export interface Wall {
  wall: number;
  format?: 'date' | 'dateTime' | 'clock';
}

export type WrittenCell = string | number | null | Wall;

const STYLES = { date: 1, dateTime: 2, clock: 3 } as const;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

export function sheetXml(rows: readonly (readonly WrittenCell[])[]): string {
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => {
      const place = `${letters(column)}${index + 1}`;
      if (cell === null) return '';
      if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
      if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
      const { wall, format = 'dateTime' } = cell;
      const days = format === 'clock' ? (wall % 86_400_000) / 86_400_000 : (wall - SERIAL_ZERO) / 86_400_000;
      // Fifteen digits, as spreadsheets write.
      return `<c r="${place}" s="${STYLES[format]}"><v>${Number(days.toPrecision(15))}</v></c>`;
    });
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  return `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body.join('')}</sheetData></worksheet>`;
}

/** The parts of a spreadsheet around its sheets, which are given as XML by name. */
export function workbookParts(sheets: Readonly<Record<string, string>>): ZipPart[] {
  const names = Object.keys(sheets);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const list = names
    .map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join('');
  const links = names
    .map(
      (_, i) => `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join('');
  const formats = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/></cellXfs>';
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${links}<Relationship Id="rId99" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/styles.xml', content: `<styleSheet xmlns="${main}">${formats}</styleSheet>` },
    ...names.map((name, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: sheets[name] })),
  ];
}

export function xlsxOf(sheets: Readonly<Record<string, readonly (readonly WrittenCell[])[]>>): Uint8Array<ArrayBuffer> {
  return zipOf(workbookParts(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)]))));
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
