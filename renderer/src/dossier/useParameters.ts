import { useMemo } from 'react';
import { openParameters, type Parameters } from '../../../shared/parameters/parameters.ts';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import { useDossierValue } from './useDossier.ts';

/** The parameter set of this dossier, its own overrides included. */
export function useParameters(): Parameters {
  const overrides = useDossierValue((dossier) => dossier.settings.overrides);
  const { set } = useChosenSet();
  return useMemo(() => openParameters(set, overrides), [set, overrides]);
}
