/** What happens to several cells or rows at once: each is one change of the record, and so one step of undoing. Pure. */
import { emptyFleetGroup } from '../../../../../shared/dossier/create.ts';
import type { Dossier } from '../../../../../shared/dossier/schema.ts';
import { isUnknown, withAnswer, withItem, withoutItem, withUnknown, withUnreadable } from '../../../dossier/edits.ts';
import { listLimit } from '../../../dossier/fieldRules.ts';
import { valueAt, withValue } from '../../../dossier/paths.ts';
import { editTypedNumber } from '../../../fields/readTypedNumber.ts';
import { editedCell, readCell, withCell, type CellContext } from './cells.ts';
import { columnPath, tableColumns, type TableColumn } from './columns.ts';

const LIST = 'fleetGroups';

/** Cells from corner to corner, both included. */
export interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Rows that a dossier still has room for. */
export function roomFor({ fleetGroups }: Dossier): number {
  return (listLimit(LIST) ?? Infinity) - fleetGroups.length;
}

/** One cell; typing below the last row adds one. */
export function withTyped(
  dossier: Dossier,
  row: number,
  column: TableColumn,
  text: string,
  context: CellContext,
  newId: () => string,
): Dossier {
  const { fleetGroups } = dossier;
  if (row < fleetGroups.length) return withCell(dossier, row, column, text, context);
  if (text.trim() === '' || roomFor(dossier) < 1) return dossier;
  const grown = withItem(dossier, LIST, emptyFleetGroup(newId()));
  return withCell(grown, fleetGroups.length, column, text, context);
}

export interface Pasted {
  dossier: Dossier;
  /** Cells that were filled. */
  cells: number;
  /** Values that have no column: right of the last one, or under a name that is not known. */
  outside: number;
  /** Cells whose text could not be read. */
  unread: number;
}

/**
 * A block of texts from a cell on, or in the columns that are given per place of the block; rows are added as needed.
 * Null when there is no room for them.
 */
export function withPasted(
  dossier: Dossier,
  row: number,
  from: number | readonly (TableColumn | null)[],
  block: readonly (readonly string[])[],
  context: CellContext,
  newId: () => string,
): Pasted | null {
  const columnAt = (across: number): TableColumn | null =>
    (typeof from === 'number' ? tableColumns.at(from + across) : from.at(across)) ?? null;
  const added = Math.max(0, row + block.length - dossier.fleetGroups.length);
  if (added > roomFor(dossier)) return null;
  const start = dossier.fleetGroups.length;
  const groups = [...dossier.fleetGroups, ...Array.from({ length: added }, () => emptyFleetGroup(newId()))];
  let after = added === 0 ? dossier : { ...dossier, fleetGroups: groups };
  let cells = 0;
  let outside = 0;
  const touched: string[] = [];
  block.forEach((texts, down) => {
    texts.forEach((text, across) => {
      const column = columnAt(across);
      if (column === null) {
        if (text.trim() !== '') outside++;
        return;
      }
      // An empty cell of a pasted block empties the cell below it, as in a spreadsheet.
      after = withCell(after, row + down, column, text, context);
      touched.push(columnPath(row + down, column.field));
      cells++;
    });
  });
  const unread = touched.filter((path) => path in after.unreadable).length;
  return { dossier: start === 0 && cells === 0 ? dossier : after, cells, outside, unread };
}

/** The cells of an area as texts, row by row. */
export function textsOf(dossier: Dossier, area: Area, context: CellContext): string[][] {
  return dossier.fleetGroups
    .slice(area.top, area.bottom + 1)
    .map((group, down) =>
      tableColumns
        .slice(area.left, area.right + 1)
        .map((column) =>
          editedCell(group, column, dossier.unreadable[columnPath(area.top + down, column.field)], context),
        ),
    );
}

/** Empties the cells of an area. */
export function withCleared(dossier: Dossier, area: Area, context: CellContext): Dossier {
  return overArea(dossier, area, (after, row, column) => withCell(after, row, column, '', context));
}

/** The top row of an area into the rows below it; of a single row, the row above into it. */
export function withFilledDown(dossier: Dossier, area: Area): Dossier {
  const from = area.top === area.bottom ? area.top - 1 : area.top;
  if (from < 0) return dossier;
  return overArea(dossier, { ...area, top: from + 1 }, (after, row, column) => withCopy(after, from, row, column));
}

function overArea(
  dossier: Dossier,
  { top, bottom, left, right }: Area,
  put: (dossier: Dossier, row: number, column: TableColumn) => Dossier,
): Dossier {
  let after = dossier;
  for (let row = top; row <= Math.min(bottom, dossier.fleetGroups.length - 1); row++) {
    for (const column of tableColumns.slice(left, right + 1)) after = put(after, row, column);
  }
  return after;
}

/** The same answer in another row: "onbekend" and what could not be read go along. */
function withCopy(dossier: Dossier, from: number, to: number, column: TableColumn): Dossier {
  const source = columnPath(from, column.field);
  const target = columnPath(to, column.field);
  const isZones = column.kind === 'zones';
  const blank = isZones ? [] : null;
  const kept = dossier.unreadable[source] as string | undefined;
  const noZones = isZones && dossier.fleetGroups[from].noZones;
  const put = (): Dossier => {
    if (kept !== undefined) return withValue(withUnreadable(dossier, target, kept), target, blank);
    if (isUnknown(dossier, source)) return withUnknown(dossier, target, true, blank);
    const known = withUnknown(dossier, target, false);
    const named = column.kind === 'days' ? dossier.fleetGroups[from].drivingDays : null;
    if (named !== null) return withAnswer(known, `${LIST}[${to}].drivingDays`, named);
    return withAnswer(known, target, valueAt(dossier, source));
  };
  return isZones ? withValue(put(), `${LIST}[${to}].noZones`, noZones) : put();
}

/** Copies of rows, together below the last of them, with their texts that could not be read. */
export function withDuplicates(
  dossier: Dossier,
  { top, bottom }: Pick<Area, 'top' | 'bottom'>,
  newId: () => string,
  nameOf: (name: string | null, row: number) => string,
): Dossier {
  let after = dossier;
  const last = Math.min(bottom, dossier.fleetGroups.length - 1);
  for (let row = top; row <= last; row++) {
    const place = last + 1 + row - top;
    const original = after.fleetGroups[row];
    const copy = { ...original, id: newId(), name: nameOf(original.name, row).slice(0, 400) };
    const texts = Object.entries(after.unreadable).flatMap(([path, text]) =>
      path.startsWith(`${LIST}[${row}].`) ? [[path.replace(`[${row}]`, `[${place}]`), text] as const] : [],
    );
    after = withItem(after, LIST, copy, place - 1);
    if (texts.length > 0) after = { ...after, unreadable: { ...after.unreadable, ...Object.fromEntries(texts) } };
  }
  return after;
}

export function withoutRows(dossier: Dossier, { top, bottom }: Pick<Area, 'top' | 'bottom'>): Dossier {
  let after = dossier;
  for (let row = Math.min(bottom, dossier.fleetGroups.length - 1); row >= top; row--) {
    after = withoutItem(after, LIST, row);
  }
  return after;
}

/** Rows of a column whose kept text can mean two numbers, with what each can mean. */
export function twofoldRows(
  dossier: Dossier,
  column: TableColumn,
  context: CellContext,
): { row: number; values: readonly number[] }[] {
  return dossier.fleetGroups.flatMap((_, row) => {
    const kept = dossier.unreadable[columnPath(row, column.field)] as string | undefined;
    if (kept === undefined) return [];
    const reading = readCell(kept, column, context, true);
    if (reading.ok || reading.candidates === undefined) return [];
    return [{ row, values: reading.candidates.map(({ value }) => Number(value)) }];
  });
}

/** The same answer to the same question in several rows: all first readings, or all second ones. */
export function withMeant(
  dossier: Dossier,
  column: TableColumn,
  rows: readonly { row: number; values: readonly number[] }[],
  which: number,
  context: CellContext,
): Dossier {
  return rows.reduce((after, { row, values }) => {
    const text = editTypedNumber(values[which], context.language);
    return withCell(after, row, column, text, context);
  }, dossier);
}
