import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { Editing } from './CellEditor.tsx';
import { entered, moved, tabbed, type Bounds, type Selection } from './selection.ts';
import { rowsInSight } from './sight.ts';
import type { TableActions } from './useTableActions.ts';

interface Table {
  selection: Selection;
  bounds: Bounds;
  groups: number;
  select: (next: Selection) => void;
  begin: (mode: Editing['mode']) => void;
  actions: TableActions;
  viewport: RefObject<HTMLElement | null>;
}

const FAR = 1e6;

/** The keys of the table while no cell is edited. Escape and then Tab leaves it, so that it is no trap. */
export function useTableKeys(table: Table): (event: KeyboardEvent) => void {
  const leaving = useRef(false);
  return (event) => {
    const { selection, bounds, groups, select, begin, actions, viewport } = table;
    const { key, shiftKey, altKey } = event;
    const control = event.ctrlKey || event.metaKey;
    const go = (next: Selection | null): void => {
      if (next === null) return;
      event.preventDefault();
      select(next);
    };
    const doing = (action: () => void): void => {
      event.preventDefault();
      action();
    };
    const wasLeaving = leaving.current;
    if (key !== 'Shift') leaving.current = false;
    if (altKey) return;
    const page = viewport.current === null ? 1 : rowsInSight(viewport.current);
    switch (key) {
      case 'ArrowDown':
        return go(moved(selection, control ? FAR : 1, 0, bounds, shiftKey));
      case 'ArrowUp':
        return go(moved(selection, control ? -FAR : -1, 0, bounds, shiftKey));
      case 'ArrowRight':
        return go(moved(selection, 0, control ? FAR : 1, bounds, shiftKey));
      case 'ArrowLeft':
        return go(moved(selection, 0, control ? -FAR : -1, bounds, shiftKey));
      case 'PageDown':
        return go(moved(selection, page, 0, bounds, shiftKey));
      case 'PageUp':
        return go(moved(selection, -page, 0, bounds, shiftKey));
      case 'Home':
        return go(moved(selection, control ? -FAR : 0, -FAR, bounds, shiftKey));
      case 'End':
        return go(moved(selection, control ? FAR : 0, FAR, bounds, shiftKey));
      case 'Tab':
        return wasLeaving ? undefined : go(tabbed(selection, shiftKey, bounds));
      case 'Enter':
        // With Ctrl it is the desk's: to the next open question, as everywhere.
        return control ? undefined : go(entered(selection, shiftKey, bounds));
      case 'Escape':
        leaving.current = true;
        return;
      case 'F2':
        return doing(() => begin('edit'));
      case 'Backspace':
      case 'Delete':
        return doing(() => (control ? actions.remove(selection) : actions.clear(selection)));
      case ' ':
        if (shiftKey) {
          const { cursor, anchor } = selection;
          const whole = {
            cursor: { ...cursor, column: 0 },
            anchor: { ...anchor, column: bounds.columns - 1 },
            home: 0,
          };
          return go(whole);
        }
        break;
    }
    if (control) {
      const letter = key.toLowerCase();
      if (letter === 'd') doing(() => (shiftKey ? select(actions.duplicate(selection)) : actions.fillDown(selection)));
      else if (letter === 'a' && groups > 0) {
        const last = { row: groups - 1, column: bounds.columns - 1 };
        go({ cursor: { row: 0, column: 0 }, anchor: last, home: 0 });
      }
      return;
    }
    // The field opens and takes the focus before the browser types, so that the letter itself, an accent or an input
    // method lands in it.
    if (key.length === 1 || key === 'Dead' || key === 'Process') flushSync(() => begin('replace'));
  };
}
