import { isDossierFile } from './openedFiles.ts';
import type { Desktop } from './verbs.ts';

type Asking = Pick<Desktop, 'askWhereToSave' | 'askWhichDossier' | 'takeOpenedFile'>;

/** The same ways to a file, noting each dossier file that goes through them for the menu. */
export function notingRecentFiles(asking: Asking, note: (file: string) => void): Asking {
  const noted = (file: string | undefined): string | undefined => {
    if (file !== undefined && isDossierFile(file)) note(file);
    return file;
  };
  return {
    askWhereToSave: async (suggestedName) => noted(await asking.askWhereToSave(suggestedName)),
    askWhichDossier: async () => noted(await asking.askWhichDossier()),
    takeOpenedFile: () => noted(asking.takeOpenedFile()),
  };
}
