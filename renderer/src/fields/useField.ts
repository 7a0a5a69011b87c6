import { useId } from 'react';
import type { Problem } from '../../../shared/dossier/problems.ts';
import { whenUnknown } from '../../../shared/text/whenUnknown.ts';
import { isUnknown, withAnswer, withUnknown } from '../dossier/edits.ts';
import { unknownPlace, valueAt } from '../dossier/paths.ts';
import { useProblems } from '../dossier/ProblemsProvider.tsx';
import { useLanguage } from '../language/useLanguage.ts';
import { useDossierStore, useDossierValue } from '../dossier/useDossier.ts';

/** Ids that tie a control to its label and to every sentence below it. */
export interface FieldIds {
  control: string;
  label: string;
  unit: string;
  notes: string;
}

export interface FieldState<T> {
  ids: FieldIds;
  value: T;
  unknown: boolean;
  /** Null where "onbekend" is no answer. */
  setUnknown: ((unknown: boolean) => void) | null;
  answer: (value: T) => void;
  /** What the calculation does while the answer is unknown; undefined where a figure with a source stands in. */
  whenUnknown: string | undefined;
  problems: readonly Problem[];
  /** What was pasted or imported here and could not be read. */
  kept: string | null;
}

/** One field of the dossier: its value, "onbekend", and what is odd about it. */
export function useField<T>(path: string, blank: unknown = null): FieldState<T> {
  const base = useId();
  const { language } = useLanguage();
  const store = useDossierStore();
  const value = useDossierValue((dossier) => valueAt(dossier, path)) as T;
  const unknown = useDossierValue((dossier) => isUnknown(dossier, path));
  const problems = useProblems(path);
  const kept = useDossierValue((dossier) => dossier.unreadable[path] as string | undefined) ?? null;
  return {
    kept,
    ids: { control: `${base}c`, label: `${base}l`, unit: `${base}u`, notes: `${base}n` },
    value,
    unknown,
    setUnknown:
      unknownPlace(path) === null ? null : (next) => store.change((dossier) => withUnknown(dossier, path, next, blank)),
    whenUnknown: whenUnknown(path, language),
    answer: (next) => store.change((dossier) => withAnswer(dossier, path, next)),
    problems,
  };
}
