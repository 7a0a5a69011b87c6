import { nothingLater } from '../../../shared/assessment/later.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { originDrawerWords } from '../../../shared/text/originDrawer.ts';
import { useChosenSet } from '../parameterSets/useChosenSet.ts';
import type { OriginSource } from '../results/originSource.ts';
import { dossierOrigins } from '../results/useDossierOrigins.ts';
import { useResultsText } from '../results/useResultsText.ts';
import type { CaseState } from './outcomeClient.ts';

/** The origins of the values of a variant: of its own record, with the figures that it replaces. */
export function useVariantOrigins(): (state: CaseState | null, name: string) => OriginSource | null {
  const all = useResultsText();
  const { set } = useChosenSet();
  return (state, name) => {
    const assessed = state?.assessed ?? null;
    if (assessed === null) return null;
    const parameters = openParameters(set, assessed.dossier.settings.overrides);
    return dossierOrigins(
      { ...assessed, later: nothingLater, parameters },
      all,
      originDrawerWords[all.language].variant(name),
    );
  };
}
