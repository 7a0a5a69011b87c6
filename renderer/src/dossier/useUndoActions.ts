import { useCallback } from 'react';
import { useDataText } from '../language/useDataText.ts';
import { useText } from '../language/useText.ts';
import { useToast } from '../ui/useToast.ts';
import type { DossierStore } from './dossierStore.ts';
import { sectionOf } from './sectionOf.ts';

/** One step back or forth, and where it was: the change may be on another screen. */
export function useUndoActions(store: DossierStore): { undo: () => void; redo: () => void } {
  const { undo: words } = useDataText();
  const { sections } = useText().screens;
  const toast = useToast();
  const tell = useCallback(
    (places: readonly string[] | null, sentence: (place: string) => string): void => {
      if (places === null) return;
      const names = [...new Set(places.map((place) => sections[sectionOf(place)]))];
      toast({ text: `${sentence(names.join(', '))}.` });
    },
    [toast, sections],
  );
  const undo = useCallback(() => tell(store.undo(), words.undone), [tell, store, words]);
  const redo = useCallback(() => tell(store.redo(), words.redone), [tell, store, words]);
  return { undo, redo };
}
