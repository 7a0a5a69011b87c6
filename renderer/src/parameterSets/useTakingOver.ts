import { useCallback } from 'react';
import type { KeptSet } from '../../../shared/parameters/sets.ts';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useToast } from '../ui/useToast.ts';
import { setName } from './setNames.ts';
import { useParameterSets } from './useParameterSets.ts';
import { useParametersText } from './useParametersText.ts';

/** Has the open dossier calculated with another set from now on; can be undone. */
export function useTakingOver(): (kept: KeptSet) => void {
  const store = useDossierStore();
  const { sets } = useParameterSets();
  const { language } = useLanguage();
  const text = useParametersText();
  const toast = useToast();
  return useCallback(
    (kept) => {
      const before = store.getDossier().parameterEdition;
      store.change((dossier) => ({ ...dossier, parameterEdition: kept.key }));
      toast({
        text: text.set.taken(setName(kept.key, sets, language, text)),
        undo: () => store.change((dossier) => ({ ...dossier, parameterEdition: before })),
      });
    },
    [store, sets, language, text, toast],
  );
}
