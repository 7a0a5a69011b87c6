import { useEffect } from 'react';
import type { DossierStore } from './dossierStore.ts';
import { useUndoActions } from './useUndoActions.ts';

/** Fields in which the browser itself takes back what was typed. */
const writes = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, [contenteditable=true]';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (Cmd on a Mac), except in a field that has an undo of its own. */
export function useUndoKeys(store: DossierStore): void {
  const { undo, redo } = useUndoActions(store);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(writes)) return;
      // An open dialog asks about something else.
      if (document.querySelector('[role=dialog]')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if ((key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)) redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [undo, redo]);
}
