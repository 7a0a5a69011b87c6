/** Cells as a spreadsheet puts them on the clipboard: tabs between, lines below each other, quotes where needed. */
import Papa from 'papaparse';

/** The texts of a clipboard. A quoted cell may hold tabs and lines; the last line end is no row. */
export function blockFromClipboard(text: string): string[][] {
  const trimmed = text.replace(/(\r\n|\r|\n)$/, '');
  if (trimmed === '') return [['']];
  const isQuoted = /(^|\t|\r|\n)"/.test(trimmed);
  if (!isQuoted) return trimmed.split(/\r\n|\r|\n/).map((line) => line.split('\t'));
  return Papa.parse<string[]>(trimmed, { delimiter: '\t' }).data;
}

export function clipboardFromBlock(block: readonly (readonly string[])[]): string {
  const quoted = (cell: string): string => (/["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return block.map((row) => row.map(quoted).join('\t')).join('\n');
}
