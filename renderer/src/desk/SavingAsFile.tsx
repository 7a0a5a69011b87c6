import type { ReactNode } from 'react';
import { useDossierStore } from '../dossier/useDossier.ts';
import { useSavingDossier } from '../start/useSavingDossier.tsx';
import { SavingAsFileContext } from './useSavingAsFile.ts';

/** One question for every way to it: the header, the list of commands, the menu, and a save that failed. */
export function SavingAsFile({ children }: { children: ReactNode }) {
  const store = useDossierStore();
  const { save, dialog } = useSavingDossier();
  const saveAsFile = async (): Promise<void> => {
    // Photos and reports lie beside what is stored. What could not be stored is written from memory, without them, so
    // that it helps when the database refuses.
    await store.flush();
    await save(store.getDossier(), store.getSaveState().state === 'saved');
  };
  return (
    <SavingAsFileContext value={saveAsFile}>
      {children}
      {dialog}
    </SavingAsFileContext>
  );
}
