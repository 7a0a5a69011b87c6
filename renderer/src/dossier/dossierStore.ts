/**
 * The open dossier: one value in memory, changed by functions, saved by itself, with its steps back and forth.
 *
 * Writes are serialised: while one runs, later changes wait and go together in the next. A failed write keeps the
 * work in memory and says so; nothing is thrown away until it is stored. This file knows neither React nor Dexie.
 */
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { createUndoing, type Undoable } from './undoing.ts';

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
  getUndoable: () => Undoable;
  subscribe: (listener: () => void) => () => void;
  change: (updater: (dossier: Dossier) => Dossier) => void;
  /** One step back or forth. Tells where the record changed; null when there was nothing. */
  undo: () => readonly string[] | null;
  redo: () => readonly string[] | null;
  /** Saves now what still waits; resolves when nothing is under way. What follows is another step of undoing. */
  flush: () => Promise<void>;
  retry: (overwrite?: boolean) => Promise<void>;
  /** Whether this window made the version that was changed at this moment, or has it already. */
  knows: (changedAt: string) => boolean;
  /**
   * Goes on with what another window stored. False, and nothing happens, while work of this window is not stored: the
   * next save will then say that both were changed. `evenUnsaved` is for when the adviser chose the other version.
   */
  adopt: (stored: Dossier, evenUnsaved?: boolean) => boolean;
}

export function createDossierStore({ dossier, save, now, edition, pause = 500 }: DossierStoreOptions): DossierStore {
  let current = dossier;
  let stored = dossier;
  let saveState: SaveState = { state: 'saved', at: dossier.changedAt };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const undoing = createUndoing();
  const known = new Set([dossier.changedAt]);

  const tell = (): void => listeners.forEach((listener) => listener());
  const become = (next: SaveState): void => {
    saveState = next;
    tell();
  };

  const write = async (overwrite: boolean): Promise<void> => {
    while (current !== stored) {
      const saving = current;
      known.add(saving.changedAt);
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

  /** Every state has a moment of its own, or another window could take two for the same. */
  const replace = (next: Dossier): void => {
    // A dossier keeps its set until the adviser takes over another.
    const parameterEdition = next.parameterEdition ?? edition();
    current = { ...next, changedAt: laterThan(current.changedAt, now()), parameterEdition };
    if (saveState.state === 'saved') saveState = { state: 'busy' };
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
    tell();
  };

  const step = (taken: ReturnType<typeof undoing.back>): readonly string[] | null => {
    if (taken === null) return null;
    replace(taken.dossier);
    return taken.places;
  };

  return {
    getDossier: () => current,
    getSaveState: () => saveState,
    getUndoable: undoing.state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (updater) => {
      const next = updater(current);
      if (next === current) return;
      undoing.note(current, next);
      replace(next);
    },
    undo: () => step(undoing.back(current)),
    redo: () => step(undoing.forth(current)),
    flush: () => {
      undoing.seal();
      return flush();
    },
    retry: async (overwrite = false) => {
      // Leaving a field for the button starts an ordinary write; joining that one would lose the choice to overwrite.
      if (writing) await writing;
      await flush(overwrite);
    },
    knows: (changedAt) => known.has(changedAt),
    adopt: (other, evenUnsaved = false) => {
      if (current !== stored && !evenUnsaved) return false;
      clearTimeout(timer);
      undoing.note(current, other);
      undoing.seal();
      current = other;
      stored = other;
      known.add(other.changedAt);
      become({ state: 'saved', at: other.changedAt });
      return true;
    },
  };
}

/** The moment itself, or a millisecond on when it is the same one. */
function laterThan(before: string, moment: string): string {
  return moment === before ? new Date(Date.parse(moment) + 1).toISOString() : moment;
}
