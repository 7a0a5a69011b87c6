import { mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestPayload } from '../shared/ipc/contract.ts';
import type { Value } from '../shared/ipc/contract.ts';
import { readFileWhole, writeFileAtomically } from './atomicFile.ts';
import { listBackups, readBackup, writeBackup } from './backups.ts';
import { VerbFailure } from './failures.ts';
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
  /** Shows a folder in the system's own file manager; a sentence where that did not work. */
  showFolder(folder: string): Promise<string>;
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
    bytes: await readFileWhole(path, largestPayload),
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
    'exchange.save': ({ suggestedName, bytes }) => save(suggestedName, bytes),
    'backup.write': async ({ reason, bytes }) => {
      const { fileName } = await writeBackup(desktop.backupFolder, desktop.now(), reason, bytes);
      return { fileName, folder: desktop.backupFolder };
    },
    'backup.list': async () => ({
      folder: desktop.backupFolder,
      backups: await listBackups(desktop.backupFolder),
    }),
    'backup.read': async ({ fileName }) => ({ bytes: await readBackup(desktop.backupFolder, fileName) }),
    'backup.show': async () => {
      await mkdir(desktop.backupFolder, { recursive: true });
      const trouble = await desktop.showFolder(desktop.backupFolder);
      if (trouble !== '') throw new VerbFailure('unexpected', trouble);
      return { shown: true };
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
