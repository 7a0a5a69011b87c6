/** The steps of one open dossier, back and forth. They live until the dossier is closed. */
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { changedPlaces } from './steps.ts';

/** More steps than anybody takes back; each shares all that it did not change. */
const mostSteps = 500;

interface Step {
  dossier: Dossier;
  /** Where the change was. */
  places: readonly string[];
}

/** Whether there is something to take back or to do again. The same object while that is the same. */
export interface Undoable {
  undo: boolean;
  redo: boolean;
}

export interface Undoing {
  state: () => Undoable;
  /** A change is about to replace `before`: one more step, or the same one when the adviser types on in a field. */
  note: (before: Dossier, after: Dossier) => void;
  /** The field was left: typing in it again is another step. */
  seal: () => void;
  /** The record to go back or forth to, and where it differs; null when there is none. */
  back: (present: Dossier) => Step | null;
  forth: (present: Dossier) => Step | null;
}

export function createUndoing(): Undoing {
  const past: Step[] = [];
  const future: Step[] = [];
  let open: string | null = null;
  let state: Undoable = { undo: false, redo: false };

  const settle = (): void => {
    const next = { undo: past.length > 0, redo: future.length > 0 };
    if (next.undo !== state.undo || next.redo !== state.redo) state = next;
  };
  const move = (from: Step[], to: Step[], present: Dossier): Step | null => {
    const step = from.pop();
    if (!step) return null;
    to.push({ dossier: present, places: step.places });
    open = null;
    settle();
    return step;
  };

  return {
    state: () => state,
    note: (before, after) => {
      const places = changedPlaces(before, after);
      const place = places.length === 1 ? places[0] : null;
      future.length = 0;
      if (place === null || place !== open) {
        past.push({ dossier: before, places });
        if (past.length > mostSteps) past.shift();
      }
      open = place;
      settle();
    },
    seal: () => {
      open = null;
    },
    back: (present) => move(past, future, present),
    forth: (present) => move(future, past, present),
  };
}
