/** Whether a pasted block begins with a row of names, as most lists do, and which columns they name. Pure. */
import { fleetNames, type FleetField } from '../../../../../shared/intake/fleetColumns.ts';
import { nameKey } from '../../../../../shared/intake/matching.ts';
import { fleetTableWords, type TableField } from '../../../../../shared/text/fleetTable.ts';
import { tableColumns, type TableColumn } from './columns.ts';

/** Fewer names than this can be chance. */
const LEAST_KNOWN = 2;

/** Fields that a list of vehicles knows by another name. */
const inLists: Partial<Record<TableField, FleetField>> = { name: 'groupName', euroClass: 'euro', vehicleClass: 'kind' };

/** Per place of the row the column that it names, null where it names none. Null where this is no row of names. */
export function namedColumns(row: readonly string[]): readonly (TableColumn | null)[] | null {
  const taken = new Set<TableColumn>();
  const named = row.map((text) => {
    const column = columnNamed(text);
    if (column === null || taken.has(column)) return null;
    taken.add(column);
    return column;
  });
  const filled = row.filter((text) => text.trim() !== '').length;
  return taken.size >= LEAST_KNOWN && taken.size * 2 >= filled ? named : null;
}

function columnNamed(text: string): TableColumn | null {
  if (text.trim() === '') return null;
  const key = nameKey(text);
  return tableColumns.find(({ field }) => namesOf(field).some((name) => nameKey(name) === key)) ?? null;
}

function namesOf(field: TableField): readonly string[] {
  const listed = inLists[field] ?? field;
  const inList = listed in fleetNames ? fleetNames[listed as FleetField] : [];
  return [fleetTableWords.nl.heading[field], fleetTableWords.en.heading[field], ...inList];
}
