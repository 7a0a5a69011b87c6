import { useMemo } from 'react';
import { completedSet, type CompletedSet } from '../../../shared/parameters/complete.ts';
import { chooseSet, type ChosenSet, type KeptSet } from '../../../shared/parameters/sets.ts';
import { useDossierValue } from '../dossier/useDossier.ts';
import { shippedSet } from '../parameters.ts';
import { useParameterSets } from './useParameterSets.ts';

const completed = new WeakMap<KeptSet, CompletedSet>();

/** A kept set with what this build needs beyond it. The same object each time: calculations remember by identity. */
export function completedOf(kept: KeptSet): CompletedSet {
  const known = completed.get(kept) ?? completedSet(kept.set, shippedSet);
  completed.set(kept, known);
  return known;
}

/** The set that the open dossier is calculated with, and how it stands among the others. */
export function useChosenSet(): ChosenSet & CompletedSet {
  const { sets } = useParameterSets();
  const named = useDossierValue((dossier) => dossier.parameterEdition);
  return useMemo(() => {
    const chosen = chooseSet(named, sets);
    return { ...chosen, ...completedOf(chosen.used) };
  }, [named, sets]);
}
