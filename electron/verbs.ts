import { basename } from 'node:path';
import { largestPayload } from '../shared/ipc/contract.ts';
import type { Value } from '../shared/ipc/contract.ts';
import { readTextFile, writeFileAtomically } from './atomicFile.ts';
import { writeBackup } from './backups.ts';
import type { Verbs } from './ipcDispatch.ts';
import { externalAddress } from './navigationPolicy.ts';

/** What the verbs need of the desktop around them. Paths come from the adviser's own dialogs, never from the screen. */
export interface Desktop {
  readonly info: Value<'app.info'>;
  readonly backupFolder: string;
  now(): Date;
  /** undefined: the adviser cancelled. */
  askWhereToSave(suggestedName: string): Promise<string | undefined>;
  askWhichDossier(): Promise<string | undefined>;
  /** The file the application was started with; each only once. */
  takeOpenedFile(): string | undefined;
  openAddress(address: string): Promise<void>;
  /** What the desktop keeps beside the browser profile. */
  readonly memory: {
    setLanguage(language: 'nl' | 'en'): void;
    lastKnownDossiers(): number | null;
    noteDossiers(count: number): void;
  };
}

export function createVerbs(desktop: Desktop): Verbs {
  const save = async (suggestedName: string, content: string | Uint8Array) => {
    const path = await desktop.askWhereToSave(suggestedName);
    if (path === undefined) return { outcome: 'cancelled' as const };
    await writeFileAtomically(path, content);
    return { outcome: 'saved' as const, fileName: basename(path) };
  };
  const open = async (path: string) => ({
    outcome: 'opened' as const,
    fileName: basename(path),
    text: await readTextFile(path, largestPayload),
  });

  return {
    'report.save': ({ suggestedName, bytes }) => save(suggestedName, bytes),
    'dossier.export': ({ suggestedName, text }) => save(suggestedName, text),
    'dossier.open': async () => {
      const path = await desktop.askWhichDossier();
      return path === undefined ? { outcome: 'cancelled' } : open(path);
    },
    'dossier.openedWith': async () => {
      const path = desktop.takeOpenedFile();
      return path === undefined ? { outcome: 'none' } : open(path);
    },
    'backup.write': async ({ name, text }) => {
      const { fileName } = await writeBackup(desktop.backupFolder, desktop.now(), name, text);
      return { fileName, folder: desktop.backupFolder };
    },
    'app.info': () => Promise.resolve(desktop.info),
    'external.open': async ({ key }) => {
      await desktop.openAddress(externalAddress(key));
      return { opened: true };
    },

    'menu.setLanguage': ({ language }) => {
      desktop.memory.setLanguage(language);
      return Promise.resolve({ language });
    },
    'store.lastKnown': () => Promise.resolve({ dossiers: desktop.memory.lastKnownDossiers() }),
    'store.note': ({ dossiers }) => {
      desktop.memory.noteDossiers(dossiers);
      return Promise.resolve({ dossiers });
    },
  };
}
