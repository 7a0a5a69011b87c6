import { basename } from 'node:path';
import { largestPayload } from '../shared/ipc/contract.ts';
import type { Value } from '../shared/ipc/contract.ts';
import { readFileWhole, writeFileAtomically } from './atomicFile.ts';
import { findPlace, listBackups, proveWritable, readBackup, writeBackup, type BackupPlace } from './backups.ts';
import { VerbFailure } from './failures.ts';
import type { Verbs } from './ipcDispatch.ts';
import { externalAddress } from './navigationPolicy.ts';

/** What the verbs need of the desktop around them. Paths come from the adviser's own dialogs, never from the screen. */
export interface Desktop {
  readonly info: Value<'app.info'>;
  /** The shell's own folder for backups, in the adviser's documents. */
  readonly usualBackupFolder: string;
  now(): Date;
  /** undefined: the adviser cancelled. */
  askWhereToSave(suggestedName: string): Promise<string | undefined>;
  askWhichDossier(): Promise<string | undefined>;
  askWhichFolder(from: string): Promise<string | undefined>;
  /** The file the application was started with; each only once. */
  takeOpenedFile(): string | undefined;
  openAddress(address: string): Promise<void>;
  /** What the desktop keeps beside the browser profile. */
  readonly memory: {
    setLanguage(language: 'nl' | 'en'): void;
    lastKnownDossiers(): number | null;
    noteDossiers(count: number): void;
    clearRecentFiles(): void;
    /** The folder that the adviser chose for backups; null for the usual one. */
    backupFolder(): string | null;
    setBackupFolder(folder: string | null): void;
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

  /** Asked anew each time: the adviser may have chosen another. */
  const place = (): BackupPlace => {
    const chosen = desktop.memory.backupFolder();
    return { folder: chosen ?? desktop.usualBackupFolder, usual: chosen === null };
  };

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
      const where = place();
      await findPlace(where);
      const { fileName } = await writeBackup(where.folder, desktop.now(), reason, bytes);
      return { fileName, folder: where.folder };
    },
    'backup.list': async () => {
      const where = place();
      if (!where.usual) await findPlace(where);
      return { folder: where.folder, backups: await listBackups(where.folder) };
    },
    'backup.read': async ({ fileName }) => ({ bytes: await readBackup(place().folder, fileName) }),
    'backup.show': async () => {
      const where = place();
      await findPlace(where);
      const trouble = await desktop.showFolder(where.folder);
      if (trouble !== '') throw new VerbFailure('unexpected', trouble);
      return { shown: true };
    },
    'backup.place': () => Promise.resolve(place()),
    'backup.chooseFolder': async () => {
      const folder = await desktop.askWhichFolder(place().folder);
      if (folder === undefined) return { outcome: 'cancelled' };
      await proveWritable(folder);
      desktop.memory.setBackupFolder(folder === desktop.usualBackupFolder ? null : folder);
      return { outcome: 'chosen', folder };
    },
    'backup.useUsualFolder': () => {
      desktop.memory.setBackupFolder(null);
      return Promise.resolve({ folder: desktop.usualBackupFolder });
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
    'menu.clearRecent': () => {
      desktop.memory.clearRecentFiles();
      return Promise.resolve({ outcome: 'cleared' });
    },
    'store.lastKnown': () => Promise.resolve({ dossiers: desktop.memory.lastKnownDossiers() }),
    'store.note': ({ dossiers }) => {
      desktop.memory.noteDossiers(dossiers);
      return Promise.resolve({ dossiers });
    },
  };
}
