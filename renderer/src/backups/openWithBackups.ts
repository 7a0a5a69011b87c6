/** Opening the database so that nothing is converted or run by a new build before it was put somewhere safe. */
import { appVersion } from '../../../shared/ipc/identity.ts';
import { openDatabase, type VlootwijzerDatabase } from '../db/database.ts';
import type { FactKeeper } from '../db/facts.ts';
import { olderDatabase, type OlderDatabase } from '../db/olderDatabase.ts';
import { storageIn, type Storage } from '../db/useStorage.ts';
import { exchangeBytes } from '../exchange/fileWriting.ts';
import { openPackingWorker, packAside } from '../exchange/packingClient.ts';
import { folderPlace, mayWrite } from '../platform/folderPlace.ts';
import type { BackupPlace, Platform } from '../platform/platform.ts';
import { createBackupKeeper, type BackupKeeper } from './backupKeeper.ts';

/** The backup before a conversion could not be made; nothing was converted. */
export class NoBackupError extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(`The backup before the conversion was not made: ${reason}`);
    this.name = 'NoBackupError';
    this.reason = reason;
  }
}

export interface OpenStore {
  storage: Storage;
  keeper: BackupKeeper;
}

/** `withoutBackup`: the adviser chose to go on although the backup before the conversion failed. */
export async function openWithBackups(
  platform: Platform,
  now: () => string,
  withoutBackup = false,
): Promise<OpenStore> {
  const older = await olderDatabase();
  if (older && !withoutBackup) await backUpBeforeConversion(older, platform, now);
  return storeOf(await openDatabase(), platform, now);
}

export async function storeOf(
  database: VlootwijzerDatabase,
  platform: Platform,
  now: () => string,
): Promise<OpenStore> {
  openPackingWorker();
  const storage = storageIn(database);
  const keeper = createBackupKeeper({
    ...storage,
    pack: (order) => packAside(storage.content, order),
    now,
    place: () => placeOf(platform, storage.facts, now),
    inTurn: (work) => navigator.locks.request('vlootwijzer.backup', work),
  });
  await backUpBeforeNewBuild(storage, keeper);
  return { storage, keeper };
}

/** The shell's folder; else the one chosen in the browser, as long as we may write there. */
export async function placeOf(platform: Platform, facts: FactKeeper, now: () => string): Promise<BackupPlace | null> {
  if (platform.backups) return platform.backups;
  const folder = await facts.get('backupFolder');
  return folder !== null && (await mayWrite(folder)) ? folderPlace(folder, now) : null;
}

/** In a browser without a folder there is nowhere to put it; the conversion itself changes everything or nothing. */
async function backUpBeforeConversion(older: OlderDatabase, platform: Platform, now: () => string): Promise<void> {
  const folder = older.folder as FileSystemDirectoryHandle | null;
  const place = platform.backups ?? (folder !== null && (await mayWrite(folder)) ? folderPlace(folder, now) : null);
  if (place === null || older.dossiers.length === 0) return;
  const bytes = await exchangeBytes({
    kind: 'backup',
    createdAt: now(),
    counts: { dossiers: older.dossiers.length, versions: 0 },
    dossiers: older.dossiers,
    versions: [],
  });
  const answer = await place.write('migration', bytes);
  if (answer.status !== 'ok') throw new NoBackupError(answer.reason);
}

/** A new build must not be kept from starting by it: what went wrong is noted and shown. */
async function backUpBeforeNewBuild({ facts, content }: Storage, keeper: BackupKeeper): Promise<void> {
  const last = await facts.get('lastAppVersion');
  if (last === appVersion) return;
  if (last !== null && (await content.holdsAny())) await keeper.make('newVersion');
  await facts.set('lastAppVersion', appVersion);
}
