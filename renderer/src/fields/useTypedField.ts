/**
 * A field in which something is typed and read: number, date, time.
 *
 * What cannot be read is kept: on the screen, and in the dossier under `unreadable`, while the value is no answer. So
 * it is still there, with its sentence, after the program was closed. Complaints wait until the adviser leaves the
 * field: nobody wants to be corrected halfway a number.
 */
import { flushSync } from 'react-dom';
import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { withAnswer, withUnreadable } from '../dossier/edits.ts';
import { valueAt } from '../dossier/paths.ts';
import { useDossierStore, useDossierValue } from '../dossier/useDossier.ts';
import { useField, type FieldState } from './useField.ts';

export interface Candidate<T> {
  value: T;
  text: string;
}

export type TypedReading<T> =
  { ok: true; value: T | null } | { ok: false; sentence: string; candidates?: readonly Candidate<T>[] };

export interface Typing<T> {
  read: (text: string) => TypedReading<T>;
  /** The same for text that was kept because it could not be read; absent when there is no difference. */
  readKept?: (text: string) => TypedReading<T>;
  /** As shown at rest. */
  write: (value: T) => string;
  /** As shown while editing. */
  edit: (value: T) => string;
}

/** Where the value lives, for a field that is not one place in the dossier. */
export interface Access<T> {
  value: (dossier: Dossier) => T | null;
  answer: (dossier: Dossier, value: T | null) => Dossier;
}

export interface TypedField<T> extends FieldState<T | null> {
  text: string;
  sentence: string | null;
  candidates: readonly Candidate<T>[];
  choose: (value: T) => void;
  control: {
    onFocus: (event: FocusEvent<HTMLInputElement>) => void;
    onBlur: () => void;
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  };
  type: (text: string) => void;
}

export function useTypedField<T>(path: string, typing: Typing<T>, access?: Access<T>): TypedField<T> {
  const { read, readKept = read, write, edit } = typing;
  const field = useField<T | null>(path);
  const store = useDossierStore();
  const value = useDossierValue((dossier) => (access ? access.value(dossier) : (valueAt(dossier, path) as T | null)));
  const answered = (dossier: Dossier, next: T | null): Dossier =>
    access ? access.answer(withAnswer(dossier, path, next), next) : withAnswer(dossier, path, next);
  const unreadable = useDossierValue((dossier) => dossier.unreadable[path] as string | undefined);
  const [draft, setDraft] = useState<string | null>(null);
  const [quiet, setQuiet] = useState(false);
  const input = useRef<HTMLInputElement | null>(null);

  const atRest = unreadable ?? (value === null || value === undefined ? '' : write(value));
  const reading = unreadable === undefined ? null : readKept(unreadable);
  const complaint = reading !== null && !reading.ok && !quiet ? reading : null;

  const take = (text: string): void => {
    const result = read(text);
    store.change((dossier) =>
      result.ok ? answered(dossier, result.value) : withUnreadable(answered(dossier, null), path, text),
    );
  };

  return {
    ...field,
    value,
    text: draft ?? atRest,
    sentence: complaint?.sentence ?? null,
    candidates: complaint?.candidates ?? [],
    choose: (chosen) => {
      // Read once more: what was meant may still be more than the field can hold, and then says so.
      take(edit(chosen));
      setDraft(null);
      setQuiet(false);
      // The buttons disappear: without this the keyboard would start again at the top of the page.
      input.current?.focus();
    },
    type: (text) => {
      setDraft(text);
      take(text);
    },
    control: {
      onFocus: (event) => {
        input.current = event.currentTarget;
        // Trap: whoever comes in by Tab has everything selected and types over it. The text for editing must stand
        // there at once, selected again; later it would undo the selection, and 12 typed over 26.000 become 2600012.
        flushSync(() => {
          setQuiet(unreadable === undefined);
          setDraft(unreadable ?? (value === null || value === undefined ? '' : edit(value)));
        });
        event.currentTarget.select();
      },
      onBlur: () => {
        setQuiet(false);
        setDraft(null);
      },
      onKeyDown: (event) => {
        if (event.key === 'Enter') setQuiet(false);
      },
    },
  };
}
