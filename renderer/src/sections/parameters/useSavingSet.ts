import type { KeptSet } from '../../../../shared/parameters/sets.ts';
import { useText } from '../../language/useText.ts';
import { useParametersText } from '../../parameterSets/useParametersText.ts';
import { usePlatform } from '../../platform/usePlatform.ts';
import { useToast } from '../../ui/useToast.ts';

/** Writes a set as a file, so that a colleague can make the same report again. */
export function useSavingSet(): (kept: KeptSet) => Promise<void> {
  const platform = usePlatform();
  const toast = useToast();
  const text = useParametersText();
  const { start } = useText().screens;
  return async ({ set, content }) => {
    const answer = await platform.exportDossier(`${JSON.stringify(content)}\n`, text.set.fileName(set.edition));
    if (answer.status !== 'ok') toast({ text: start.notSaved, tone: 'bad' });
    else if (answer.value.outcome === 'saved') toast({ text: start.saved(answer.value.fileName) });
  };
}
