import type { NamedRows } from '../../../../../shared/meter/sheet.ts';
import { readWorkbook } from '../../../spreadsheet/readWorkbook.ts';
import { cellsOf } from './cells.ts';

export type MeterWorkbook =
  { ok: true; sheets: NamedRows[] } | { ok: false; reason: 'spreadsheetTooLarge' | 'spreadsheetBroken' };

/** The sheets of a spreadsheet as the meter reader takes them. */
export async function readMeterWorkbook(bytes: Uint8Array): Promise<MeterWorkbook> {
  const workbook = await readWorkbook(bytes);
  if (!workbook.ok) {
    return { ok: false, reason: workbook.reason === 'tooLarge' ? 'spreadsheetTooLarge' : 'spreadsheetBroken' };
  }
  return { ok: true, sheets: workbook.sheets.map(({ name, rows }) => ({ name, rows: cellsOf(rows) })) };
}
