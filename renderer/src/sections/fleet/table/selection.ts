/** Where the cursor of the table is and which cells are chosen. Pure; rows run one past the last for the new row. */
import type { Area } from './tableEdits.ts';

export interface Place {
  row: number;
  column: number;
}

export interface Selection {
  /** The cell with the cursor. */
  cursor: Place;
  /** The corner across from it; the same cell when one is chosen. */
  anchor: Place;
  /** Column in which a run of Tabs began: Enter goes on below it. */
  home: number;
}

export interface Bounds {
  rows: number;
  columns: number;
}

export const START: Selection = at({ row: 0, column: 0 });

export function at(place: Place): Selection {
  return { cursor: place, anchor: place, home: place.column };
}

export function areaOf({ cursor, anchor }: Selection): Area {
  return {
    top: Math.min(cursor.row, anchor.row),
    bottom: Math.max(cursor.row, anchor.row),
    left: Math.min(cursor.column, anchor.column),
    right: Math.max(cursor.column, anchor.column),
  };
}

export function isInside({ top, bottom, left, right }: Area, { row, column }: Place): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function within(place: Place, { rows, columns }: Bounds): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, place.row)),
    column: Math.max(0, Math.min(columns - 1, place.column)),
  };
}

export function clamped(selection: Selection, bounds: Bounds): Selection {
  const cursor = within(selection.cursor, bounds);
  const anchor = within(selection.anchor, bounds);
  const same =
    cursor.row === selection.cursor.row &&
    cursor.column === selection.cursor.column &&
    anchor.row === selection.anchor.row &&
    anchor.column === selection.anchor.column;
  return same ? selection : { ...selection, cursor, anchor };
}

/** The same cells some rows lower. */
export function lowered({ cursor, anchor, home }: Selection, down: number): Selection {
  const below = ({ row, column }: Place): Place => ({ row: row + down, column });
  return { cursor: below(cursor), anchor: below(anchor), home };
}

/** The cursor some cells on; with `extend` the other corner stays. */
export function moved(selection: Selection, down: number, across: number, bounds: Bounds, extend = false): Selection {
  const { cursor, anchor, home } = selection;
  const next = within({ row: cursor.row + down, column: cursor.column + across }, bounds);
  return extend ? { cursor: next, anchor, home } : at(next);
}

/** Tab: along the row and on in the next one. Null at either end, where Tab leaves the table. */
export function tabbed({ cursor, home }: Selection, back: boolean, bounds: Bounds): Selection | null {
  const position = cursor.row * bounds.columns + cursor.column + (back ? -1 : 1);
  if (position < 0 || position >= bounds.rows * bounds.columns) return null;
  const next = { row: Math.floor(position / bounds.columns), column: position % bounds.columns };
  return { cursor: next, anchor: next, home: next.row === cursor.row ? home : 0 };
}

/** Enter: to the row below, in the column where the Tabs began. */
export function entered({ cursor, home }: Selection, back: boolean, bounds: Bounds): Selection {
  return at(within({ row: cursor.row + (back ? -1 : 1), column: back ? cursor.column : home }, bounds));
}
