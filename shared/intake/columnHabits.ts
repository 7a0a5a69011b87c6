/** What a whole column shows about its cells, where one cell alone would leave a doubt; and what was read so. */
import { writesThousands } from './cellNumbers.ts';
import { readCellDate, type Cell } from './cells.ts';
import type { FleetField } from './fleetColumns.ts';
import { fleetNumbers, type FleetNumber } from './fleetNumbers.ts';
import type { FleetRow } from './joinRows.ts';
import type { Remark } from './remarks.ts';

export interface ColumnHabits {
  /** Columns in which 24.000 is twenty-four thousand. */
  inThousands: ReadonlySet<FleetField>;
  /** Columns of which every date is a day number of a spreadsheet. */
  dateNumbers: ReadonlySet<FleetField>;
  /** Columns that say something of any row. */
  filled: ReadonlySet<FleetField>;
}

const dates = ['firstAdmission', 'yearOfMake', 'contractEnd'] as const satisfies FleetField[];

export function columnHabits(rows: readonly FleetRow[]): ColumnHabits {
  const cellsOf = (field: FleetField): (Cell | undefined)[] => rows.map((row) => row[field]);
  const hasNumbersOnly = (field: FleetField): boolean => {
    const read = cellsOf(field)
      .map(readCellDate)
      .filter(({ value }) => value !== null);
    return read.length > 0 && read.every(({ remark }) => remark === 'serialDate');
  };
  const numbers = Object.keys(fleetNumbers) as FleetNumber[];
  return {
    inThousands: new Set(numbers.filter((field) => writesThousands(cellsOf(field), fleetNumbers[field]))),
    dateNumbers: new Set(dates.filter(hasNumbersOnly)),
    filled: new Set(rows.flatMap((row) => Object.keys(row) as FleetField[])),
  };
}

/** A number in a workbook, or in a column of nothing else: no text that happens to have five figures. */
export function isDateNumber(cell: Cell | undefined, field: FleetField, { dateNumbers }: ColumnHabits): boolean {
  return typeof cell === 'number' || dateNumbers.has(field);
}

/** How the cells of a column were read, with the first of them. */
export interface ColumnNote {
  code: Remark['code'];
  field: FleetField;
  text: string;
  rows: number;
}

/** Said once above the rows: what was read otherwise than it stands, where the column leaves no doubt. */
export function columnNotes(vehicles: readonly { asRead: readonly Remark[] }[]): ColumnNote[] {
  const notes = new Map<string, ColumnNote>();
  for (const { code, field, text } of vehicles.flatMap(({ asRead }) => asRead)) {
    if (field === null) continue;
    const key = `${field} ${code}`;
    const known = notes.get(key);
    notes.set(key, known === undefined ? { code, field, text, rows: 1 } : { ...known, rows: known.rows + 1 });
  }
  return [...notes.values()];
}
