import { createContext, use } from 'react';

export const SavingAsFileContext = createContext<(() => Promise<void>) | null>(null);

/** Writes the open dossier to a file, after asking what has to be asked. */
export function useSavingAsFile(): () => Promise<void> {
  const saveAsFile = use(SavingAsFileContext);
  if (!saveAsFile) throw new Error('useSavingAsFile needs a SavingAsFile above it.');
  return saveAsFile;
}
