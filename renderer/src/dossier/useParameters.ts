import { useMemo } from 'react';
import { openParameters, type Parameters } from '../../../shared/parameters/parameters.ts';
import { parameterSet } from '../parameters.ts';
import { useDossierValue } from './useDossier.ts';

/** The parameter set as this dossier sees it, its own overrides included. */
export function useParameters(): Parameters {
  const overrides = useDossierValue((dossier) => dossier.settings.overrides);
  return useMemo(() => openParameters(parameterSet, overrides), [overrides]);
}
