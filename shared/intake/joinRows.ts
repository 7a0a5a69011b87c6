/** The rows of one or more lists, brought together by vehicle. */
import { readCellNumber } from './cellNumbers.ts';
import { cellText, isEmpty, type Cell } from './cells.ts';
import type { FleetField } from './fleetColumns.ts';
import { fieldsOfRow, type ColumnMatch, type NamedTable } from './matching.ts';
import { readPlate } from './plates.ts';
import type { Remark } from './remarks.ts';

export type FleetRow = Partial<Record<FleetField, Cell>>;

export interface FleetList {
  rows: readonly FleetRow[];
  lines: readonly number[];
  /** Per row what stands in the columns that are about nothing: a total may have its word there. */
  besides: readonly (readonly Cell[])[];
}

/** The rows of a table by what its columns mean. */
export function fleetListOf(table: NamedTable, matches: readonly ColumnMatch<FleetField>[]): FleetList {
  return {
    rows: table.rows.map((row) => fieldsOfRow(row, matches)),
    lines: table.lines,
    besides: table.rows.map((row) => row.filter((cell, column) => matches[column].field === null && !isEmpty(cell))),
  };
}

/** Everything that the lists say of one vehicle. */
export interface Joined {
  row: FleetRow;
  besides: readonly Cell[];
  sources: { list: number; line: number }[];
  fuels: { rank: number; cell: Cell; euro: Cell; euroCode: Cell }[];
  plate: string | null;
  remarks: Remark[];
}

/**
 * Rows of one vehicle become one: other lists add what was missing, a second fuel of the same plate makes a hybrid, a
 * row per axle adds nothing. The same plate a second time in one list is refused as counted twice.
 */
export function joinRows(lists: readonly FleetList[]): Joined[] {
  const vehicles: Joined[] = [];
  const byPlate = new Map<string, Joined>();
  lists.forEach(({ rows, lines, besides }, list) => {
    rows.forEach((row, index) => {
      const source = { list, line: lines[index] };
      const plate = readPlate(row.plate);
      const known = plate.plate === null ? undefined : byPlate.get(plate.plate);
      if (known === undefined) {
        const made = alone(row, besides[index], source, plate.plate);
        if (plate.several) made.remarks.push({ code: 'twoPlates', field: 'plate', text: cellText(row.plate) });
        else if (plate.odd) made.remarks.push({ code: 'plateOdd', field: 'plate', text: cellText(row.plate) });
        vehicles.push(made);
        if (plate.plate !== null) byPlate.set(plate.plate, made);
        return;
      }
      const sameList = known.sources.some((one) => one.list === list);
      const isFuelRow = row.fuelRank !== undefined;
      const isAxleRow = row.axles !== undefined && row.fuel === undefined && row.firstAdmission === undefined;
      if (sameList && !isFuelRow && !isAxleRow) {
        const twice = alone(row, besides[index], source, plate.plate);
        twice.remarks.push({ code: 'sameRow', field: 'plate', text: cellText(row.plate) });
        vehicles.push(twice);
        return;
      }
      known.sources.push(source);
      known.remarks.push(...differences(known.row, row));
      known.row = { ...row, ...known.row };
      known.besides = [...known.besides, ...besides[index]];
      known.fuels.push(...fuelsOf(row));
    });
  });
  return vehicles;
}

/** Fields in which a row of one vehicle says something else than another. */
function differences(known: FleetRow, row: FleetRow): Remark[] {
  const perRow: readonly FleetField[] = [
    'plate',
    'fuel',
    'fuelRank',
    'euro',
    'euroCode',
    'co2Class',
    'wltp',
    'model',
    'make',
  ];
  return (Object.keys(row) as FleetField[])
    .filter((field) => !perRow.includes(field) && field in known && cellText(known[field]) !== cellText(row[field]))
    .map((field) => ({ code: 'listsDiffer', field, text: `${cellText(known[field])} / ${cellText(row[field])}` }));
}

function alone(
  row: FleetRow,
  besides: readonly Cell[],
  source: { list: number; line: number },
  plate: string | null,
): Joined {
  return { row, besides, sources: [source], fuels: fuelsOf(row), plate, remarks: [] };
}

function fuelsOf(row: FleetRow): Joined['fuels'] {
  if (row.fuel === undefined) return [];
  const rank = readCellNumber(row.fuelRank, { min: 1, max: 9 }).value ?? 1;
  return [{ rank, cell: row.fuel, euro: row.euro ?? null, euroCode: row.euroCode ?? null }];
}
