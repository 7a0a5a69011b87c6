/** A fleet list as a spreadsheet: one sheet of rows. */
import { xlsxOf } from './xlsx.ts';

export function workbook(rows: readonly (readonly (string | number)[])[]): Uint8Array<ArrayBuffer> {
  return xlsxOf({ Vloot: rows });
}
