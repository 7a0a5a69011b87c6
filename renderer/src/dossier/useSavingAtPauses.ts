import { useEffect } from 'react';
import type { DossierStore } from './dossierStore.ts';

/**
 * Saves when a field is left, when the window is hidden, and when the dossier is closed. The last two are a bonus:
 * half a second after typing everything is stored already, for a write begun while closing may not be finished.
 */
export function useSavingAtPauses(store: DossierStore): void {
  useEffect(() => {
    const save = (): void => void store.flush();
    document.addEventListener('focusout', save);
    document.addEventListener('visibilitychange', save);
    window.addEventListener('pagehide', save);
    return () => {
      document.removeEventListener('focusout', save);
      document.removeEventListener('visibilitychange', save);
      window.removeEventListener('pagehide', save);
      save();
    };
  }, [store]);
}
