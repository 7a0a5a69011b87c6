import type { Dossier } from '../../../shared/dossier/schema.ts';
import { openParameters, type Parameters } from '../../../shared/parameters/parameters.ts';
import type { ParameterSet } from '../../../shared/parameters/schema.ts';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import { useDossierValue } from './useDossier.ts';

type Overrides = Dossier['settings']['overrides'];

/**
 * One object for all screens: what they work out with it is remembered by it, and each with an object of its own would
 * work it out anew at every key.
 */
const opened = new WeakMap<ParameterSet, WeakMap<Overrides, Parameters>>();

/** The parameter set of this dossier, its own overrides included. */
export function useParameters(): Parameters {
  const overrides = useDossierValue((dossier) => dossier.settings.overrides);
  const { set } = useChosenSet();
  const ofSet = opened.get(set) ?? new WeakMap<Overrides, Parameters>();
  opened.set(set, ofSet);
  const parameters = ofSet.get(overrides) ?? openParameters(set, overrides);
  ofSet.set(overrides, parameters);
  return parameters;
}
