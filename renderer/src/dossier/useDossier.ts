import { createContext, use, useSyncExternalStore } from 'react';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { DossierStore, SaveState } from './dossierStore.ts';
import type { Undoable } from './undoing.ts';

export const DossierStoreContext = createContext<DossierStore | null>(null);

export function useDossierStore(): DossierStore {
  const store = use(DossierStoreContext);
  if (!store) throw new Error('useDossier needs an open dossier above it.');
  return store;
}

/**
 * The open dossier and the way to change it: `change((dossier) => ({ ...dossier, actions: [...] }))`. What is changed
 * is saved by itself. Renders again at every change; a field takes `useDossierValue` instead.
 */
export function useDossier(): { dossier: Dossier; change: DossierStore['change'] } {
  const store = useDossierStore();
  return { dossier: useSyncExternalStore(store.subscribe, store.getDossier), change: store.change };
}

/** One part of the dossier. `select` must return a part as it stands in the dossier, not something newly made. */
export function useDossierValue<T>(select: (dossier: Dossier) => T): T {
  const store = useDossierStore();
  return useSyncExternalStore(store.subscribe, () => select(store.getDossier()));
}

/** Whether there is something to take back or to do again. */
export function useUndoable(): Undoable {
  const store = useDossierStore();
  return useSyncExternalStore(store.subscribe, store.getUndoable);
}

export function useSaveState(): SaveState {
  const store = useDossierStore();
  return useSyncExternalStore(store.subscribe, store.getSaveState);
}
