/**
 * The open dossier: one value in memory, changed by functions, saved by itself.
 *
 * Writes are serialised: while one runs, later changes wait and go together in the next. A failed write keeps the
 * work in memory and says so; nothing is thrown away until it is stored. This file knows neither React nor Dexie.
 */
import type { Dossier } from '../../../shared/dossier/schema.ts';

export type SaveState =
  | { state: 'saved'; at: string }
  /** Typed, waiting for a pause or on its way to the disk. */
  | { state: 'busy' }
  | { state: 'failed'; error: unknown };

export interface DossierStoreOptions {
  dossier: Dossier;
  /**
   * Stores the dossier. `seen` is the `changedAt` of the version that this one grew from, so that a second window
   * cannot overwrite it unnoticed; null when the adviser chose to keep this version all the same.
   */
  save: (dossier: Dossier, seen: string | null) => Promise<void>;
  /** The moment as an ISO instant. */
  now: () => string;
  /** Key of the parameter set that a dossier takes which names none yet: the newest at that moment. */
  edition: () => string;
  /** Pause in typing after which is saved, ms. */
  pause?: number;
}

export interface DossierStore {
  getDossier: () => Dossier;
  getSaveState: () => SaveState;
  subscribe: (listener: () => void) => () => void;
  change: (updater: (dossier: Dossier) => Dossier) => void;
  /** Saves now what still waits; resolves when nothing is under way. */
  flush: () => Promise<void>;
  retry: (overwrite?: boolean) => Promise<void>;
}

export function createDossierStore({ dossier, save, now, edition, pause = 500 }: DossierStoreOptions): DossierStore {
  let current = dossier;
  let stored = dossier;
  let saveState: SaveState = { state: 'saved', at: dossier.changedAt };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  const tell = (): void => listeners.forEach((listener) => listener());
  const become = (next: SaveState): void => {
    saveState = next;
    tell();
  };

  const write = async (overwrite: boolean): Promise<void> => {
    while (current !== stored) {
      const saving = current;
      try {
        // One after the other on purpose: a later version must never be overtaken by an earlier one.
        // oxlint-disable-next-line no-await-in-loop
        await save(saving, overwrite ? null : stored.changedAt);
        stored = saving;
      } catch (error) {
        become({ state: 'failed', error });
        return;
      }
    }
    become({ state: 'saved', at: now() });
  };

  const flush = (overwrite = false): Promise<void> => {
    clearTimeout(timer);
    if (writing) return writing;
    if (current === stored) return Promise.resolve();
    // A failure stays on the screen until a write succeeds: its button must not vanish under the finger.
    if (saveState.state !== 'failed') become({ state: 'busy' });
    writing = write(overwrite).finally(() => {
      writing = null;
    });
    return writing;
  };

  return {
    getDossier: () => current,
    getSaveState: () => saveState,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (updater) => {
      const next = updater(current);
      if (next === current) return;
      // A dossier keeps its set until the adviser takes over another.
      current = { ...next, changedAt: now(), parameterEdition: next.parameterEdition ?? edition() };
      if (saveState.state === 'saved') saveState = { state: 'busy' };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
      tell();
    },
    flush: () => flush(),
    retry: async (overwrite = false) => {
      // Leaving a field for the button starts an ordinary write; joining that one would lose the choice to overwrite.
      if (writing) await writing;
      await flush(overwrite);
    },
  };
}
