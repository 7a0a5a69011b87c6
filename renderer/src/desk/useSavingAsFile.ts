import { useDossierStore } from '../dossier/useDossier.ts';
import { useText } from '../language/useText.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { dossierFileName, dossierText } from '../start/dossierFiles.ts';
import { useToast } from '../ui/useToast.ts';

/** Writes the dossier as it stands in memory, so that it helps when the database refuses as well. */
export function useSavingAsFile(): () => Promise<void> {
  const store = useDossierStore();
  const platform = usePlatform();
  const toast = useToast();
  const { start } = useText().screens;
  return async () => {
    const dossier = store.getDossier();
    const answer = await platform.exportDossier(dossierText(dossier), dossierFileName(dossier, start.nameless));
    if (answer.status !== 'ok') toast({ text: start.notSaved, tone: 'bad' });
    else if (answer.value.outcome === 'saved') toast({ text: start.saved(answer.value.fileName) });
  };
}
