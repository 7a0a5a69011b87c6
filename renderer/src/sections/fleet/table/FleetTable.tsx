import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ClipboardEvent,
  type PointerEvent,
} from 'react';
import { fleetTableWords } from '../../../../../shared/text/fleetTable.ts';
import { useAllProblems } from '../../../dossier/ProblemsProvider.tsx';
import { useDossierValue } from '../../../dossier/useDossier.ts';
import { useParameters } from '../../../dossier/useParameters.ts';
import { useLanguage } from '../../../language/useLanguage.ts';
import { CellEditor, type Editing, type Way } from './CellEditor.tsx';
import { editedCell, type CellContext } from './cells.ts';
import { CellSays } from './CellSays.tsx';
import { columnPath, HEAD_WIDTH, ROW_HEIGHT, tableColumns } from './columns.ts';
import { keptByRow, marksByRow } from './rowMarks.ts';
import {
  areaOf,
  at,
  clamped,
  entered,
  isInside,
  moved,
  START,
  tabbed,
  type Place,
  type Selection,
} from './selection.ts';
import { keepInSight } from './sight.ts';
import styles from './table.module.css';
import { TableHead } from './TableHead.tsx';
import { TableRow } from './TableRow.tsx';
import { TableTools } from './TableTools.tsx';
import { useTableActions } from './useTableActions.ts';
import { useTableKeys } from './useTableKeys.ts';
import { useWindowed } from './useWindowed.ts';

const SAYS = 'fleet-table-says';
const HELP = 'fleet-table-help';
const template = `${HEAD_WIDTH}px ${tableColumns.map(({ width }) => `${width}px`).join(' ')}`;
const totalWidth = tableColumns.reduce((sum, { width }) => sum + width, HEAD_WIDTH);

/**
 * All groups as a spreadsheet: the same groups as in the list, the same readers as in their fields. Own code, on the
 * ARIA grid pattern: docs/decisions/0030.
 */
export function FleetTable() {
  const { language } = useLanguage();
  const text = fleetTableWords[language];
  const groups = useDossierValue((dossier) => dossier.fleetGroups);
  const unreadable = useDossierValue((dossier) => dossier.unreadable);
  const { zones } = useParameters();
  const problems = useAllProblems();
  const context = useMemo<CellContext>(() => ({ language, zones }), [language, zones]);
  const kept = useMemo(() => keptByRow(unreadable), [unreadable]);
  const marks = useMemo(() => marksByRow(problems), [problems]);
  const actions = useTableActions(context);

  const bounds = useMemo(() => ({ rows: groups.length + 1, columns: tableColumns.length }), [groups.length]);
  const [chosen, setChosen] = useState<Selection>(START);
  // Rows can be gone after undo, or by another window.
  const selection = clamped(chosen, bounds);
  const { cursor } = selection;
  const area = areaOf(selection);
  const [editing, setEditing] = useState<Editing | null>(null);
  // The text is taken once: by a key, or because the cell is left, whichever comes first.
  const open = useRef<Place | null>(null);

  const viewport = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  /** A row that goes takes the focus with it: then the cursor gets it back. */
  const inside = useRef(false);
  const { from, to, look } = useWindowed(viewport, bounds.rows);

  const select = useCallback((next: Selection) => {
    wantsFocus.current = true;
    setChosen(next);
  }, []);

  const begin = (mode: Editing['mode']): void => {
    const group = groups.at(cursor.row);
    const column = tableColumns[cursor.column];
    const present = group === undefined ? '' : editedCell(group, column, kept.get(cursor.row)?.[column.field], context);
    open.current = cursor;
    setChosen({ ...selection, anchor: cursor });
    setEditing({ text: mode === 'edit' ? present : '', mode });
  };

  const take = (typed: string, way: Way | null): boolean => {
    if (open.current === null) return true;
    const next = way === null ? selection : along(selection, way);
    open.current = null;
    actions.type(cursor, typed);
    setEditing(null);
    if (next !== null && way !== null) select(next);
    return next !== null;
  };

  const cancel = (): void => {
    open.current = null;
    setEditing(null);
    select(selection);
  };

  /** Where a key that takes the text goes on to. The row below the last exists as soon as something was typed in it. */
  const along = (now: Selection, way: Way): Selection | null => {
    const grown = { ...bounds, rows: bounds.rows + (now.cursor.row === groups.length ? 1 : 0) };
    switch (way) {
      case 'down':
        return entered(now, false, grown);
      case 'up':
        return entered(now, true, grown);
      case 'next':
        return tabbed(now, false, grown);
      case 'back':
        return tabbed(now, true, grown);
      case 'left':
        return moved(now, 0, -1, grown);
      case 'right':
        return moved(now, 0, 1, grown);
    }
  };

  const onKeyDown = useTableKeys({ selection, bounds, groups: groups.length, select, begin, actions, viewport });

  useLayoutEffect(() => {
    const isLost = inside.current && document.activeElement === document.body;
    if ((!wantsFocus.current && !isLost) || editing !== null) return;
    const element = viewport.current;
    if (element === null) return;
    keepInSight(element, cursor);
    look();
    const cell = element.querySelector<HTMLElement>(`[data-cell="${cursor.row}:${cursor.column}"]`);
    if (cell === null) return;
    wantsFocus.current = false;
    cell.focus({ preventScroll: true });
  });

  useEffect(() => {
    if (groups.length === 0) wantsFocus.current = true;
  }, [groups.length]);

  const placeOf = (target: EventTarget): Place | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
    const parts = cell?.dataset.cell?.split(':').map(Number);
    return parts === undefined ? null : { row: parts[0], column: parts[1] };
  };
  const onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || event.target instanceof HTMLInputElement) return;
    const head = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-row]') : null;
    if (head !== null) {
      const row = Number(head.dataset.row);
      select({ cursor: { row, column: 0 }, anchor: { row, column: tableColumns.length - 1 }, home: 0 });
      return;
    }
    const place = placeOf(event.target);
    if (place === null) return;
    select(event.shiftKey ? { ...selection, cursor: place } : at(place));
  };
  const onPointerMove = (event: PointerEvent): void => {
    if (event.buttons !== 1 || editing !== null) return;
    const place = placeOf(event.target);
    if (place === null || (place.row === cursor.row && place.column === cursor.column)) return;
    select({ ...selection, cursor: place });
  };
  const onClipboard = (event: ClipboardEvent, cut: boolean): void => {
    if (editing !== null) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', actions.copy(selection));
    if (cut) actions.clear(selection);
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing !== null) return;
    event.preventDefault();
    const size = actions.paste(selection, event.clipboardData.getData('text/plain'));
    if (size === null) return;
    const bottom = area.top + size.rows - 1;
    const right = Math.min(tableColumns.length, area.left + size.columns) - 1;
    select({ cursor: { row: area.top, column: area.left }, anchor: { row: bottom, column: right }, home: area.left });
  };

  const column = tableColumns[cursor.column];
  const rows = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
  // The row with the cursor keeps the focus, also when the wheel has taken it out of sight.
  if (cursor.row < from || cursor.row > to) rows.push(cursor.row);
  return (
    <div className={styles.table}>
      <TableTools
        actions={actions}
        selection={selection}
        groups={groups.length}
        onSelect={select}
        onAdd={() => select(at({ row: groups.length, column: 0 }))}
      />
      <p id={HELP} className={styles.hidden}>
        {text.help}
      </p>
      <div ref={viewport} className={styles.viewport} onScroll={look}>
        <table
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the ARIA grid pattern: a table whose cells are edited
          role="grid"
          className={styles.grid}
          aria-label={text.caption}
          aria-describedby={HELP}
          aria-multiselectable="true"
          aria-rowcount={bounds.rows + 1}
          aria-colcount={tableColumns.length + 1}
          onKeyDown={onKeyDown}
          onFocus={() => {
            inside.current = true;
          }}
          onBlur={({ relatedTarget, currentTarget }) => {
            if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) inside.current = false;
          }}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onDoubleClick={(event) => {
            if (!(event.target instanceof HTMLInputElement) && placeOf(event.target) !== null) begin('edit');
          }}
          onCopy={(event) => onClipboard(event, false)}
          onCut={(event) => onClipboard(event, true)}
          onPaste={onPaste}
          style={{ '--columns': template } as React.CSSProperties}
        >
          <TableHead />
          <tbody className={styles.body} style={{ height: bounds.rows * ROW_HEIGHT, width: totalWidth }}>
            {rows.map((row) => {
              const inside = row >= area.top && row <= area.bottom;
              const isCursor = row === cursor.row;
              return (
                <TableRow
                  key={groups[row]?.id ?? 'new'}
                  index={row}
                  group={groups[row] ?? null}
                  kept={kept.get(row)}
                  marks={marks.get(row) ?? ''}
                  context={context}
                  cursor={isCursor ? cursor.column : -1}
                  left={inside ? area.left : -1}
                  right={inside ? area.right : -1}
                  saidBy={isCursor ? SAYS : undefined}
                  editor={
                    isCursor && editing !== null ? (
                      <CellEditor
                        key={`${cursor.row}:${cursor.column}`}
                        column={column}
                        label={`${text.heading[column.field]}, ${text.row(cursor.row + 1)}`}
                        editing={editing}
                        onType={(typed) => setEditing({ ...editing, text: typed })}
                        onMode={(mode) => setEditing({ ...editing, mode })}
                        onTake={take}
                        onCancel={cancel}
                      />
                    ) : null
                  }
                />
              );
            })}
          </tbody>
        </table>
      </div>
      <CellSays
        id={SAYS}
        row={cursor.row}
        column={column}
        path={columnPath(cursor.row, column.field)}
        context={context}
        area={isInside(area, cursor) ? area : null}
        onDone={() => select(selection)}
      />
    </div>
  );
}
