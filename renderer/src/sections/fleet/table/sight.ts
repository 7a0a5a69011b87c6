import { HEAD_WIDTH, ROW_HEIGHT, tableColumns } from './columns.ts';
import type { Place } from './selection.ts';

/** Height of the headings, which stay in sight; as in table.module.css. */
export const HEADING_HEIGHT = 46;
/** Row numbers and names stay in sight. */
const FROZEN = HEAD_WIDTH + tableColumns[0].width;

/** Scrolls just so far that a cell is in sight, beside what is frozen. */
export function keepInSight(element: HTMLElement, { row, column }: Place): void {
  const top = row * ROW_HEIGHT;
  const room = element.clientHeight - HEADING_HEIGHT;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (top + ROW_HEIGHT > element.scrollTop + room) element.scrollTop = top + ROW_HEIGHT - room;
  if (column === 0) return;
  const left = tableColumns.slice(0, column).reduce((sum, { width }) => sum + width, HEAD_WIDTH);
  const { width } = tableColumns[column];
  if (left - FROZEN < element.scrollLeft) element.scrollLeft = left - FROZEN;
  else if (left + width > element.scrollLeft + element.clientWidth)
    element.scrollLeft = left + width - element.clientWidth;
}

/** Rows that fit in sight: how far PageUp and PageDown go. */
export function rowsInSight(element: HTMLElement): number {
  return Math.max(1, Math.floor((element.clientHeight - HEADING_HEIGHT) / ROW_HEIGHT) - 1);
}
