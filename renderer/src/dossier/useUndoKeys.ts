import { useEffect } from 'react';
import type { DossierStore } from './dossierStore.ts';
import { useUndoActions } from './useUndoActions.ts';

/** Fields in which the browser itself takes back what was typed. */
const writes = 'input:not([type=checkbox], [type=radio], [type=button]), textarea, [contenteditable=true]';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (Cmd on a Mac), except in a field that has typing of its own to take back. */
export function useUndoKeys(store: DossierStore): void {
  const { undo, redo } = useUndoActions(store);
  useEffect(() => {
    /** The field that was typed in since the cursor came into it, and what stood there then. */
    let typed: { field: Element; before: string } | null = null;
    let before = '';
    const onFocus = ({ target }: FocusEvent): void => {
      typed = null;
      before = textIn(target);
    };
    const onInput = ({ target }: Event): void => {
      if (target instanceof Element && typed?.field !== target) typed = { field: target, before };
    };
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (takesBackItself(event.target, typed)) return;
      // An open dialog asks about something else.
      if (document.querySelector('[role=dialog]')) return;
      const key = event.key.toLowerCase();
      if (key === 'z' && !event.shiftKey) undo();
      else if ((key === 'z' && event.shiftKey) || (key === 'y' && !event.shiftKey)) redo();
      else return;
      event.preventDefault();
      typed = null;
      before = textIn(event.target);
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('input', onInput);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('input', onInput);
      document.removeEventListener('keydown', onKey);
    };
  }, [undo, redo]);
}

function textIn(target: EventTarget | null): string {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.value : '';
}

/** A text that is edited has steps of its own; any other field only while something else stands in it than at first. */
function takesBackItself(target: EventTarget | null, typed: { field: Element; before: string } | null): boolean {
  if (!(target instanceof Element) || !target.matches(writes)) return false;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return true;
  // What was typed to find an answer is gone when the answer was chosen and its list closed.
  if (target.getAttribute('aria-haspopup') === 'listbox' && !target.hasAttribute('aria-controls')) return false;
  return typed?.field === target && target.value !== typed.before;
}
