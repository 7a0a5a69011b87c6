import { createContext, use } from 'react';
import type { ParameterFile } from '../../../shared/parameters/read.ts';
import type { KeptSet } from '../../../shared/parameters/sets.ts';

export interface ParameterSets {
  /** The set of this build and all that are kept on this laptop; never empty. */
  sets: readonly KeptSet[];
  /** Keeps a set that was read from a file, and gives it back as kept. */
  add: (file: ParameterFile) => Promise<KeptSet>;
}

export const ParameterSetsContext = createContext<ParameterSets | null>(null);

export function useParameterSets(): ParameterSets {
  const sets = use(ParameterSetsContext);
  if (!sets) throw new Error('useParameterSets needs a ParameterSetsProvider above it.');
  return sets;
}
