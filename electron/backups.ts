import * as nodeFiles from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { backupFileName, backupsAmong, backupsToRemove, type BackupReason } from '../shared/exchange/backupNames.ts';
import { largestPayload } from '../shared/ipc/contract.ts';
import { readFileWhole, writeFileAtomically, type Files } from './atomicFile.ts';
import { VerbFailure } from './failures.ts';

export interface WrittenBackup {
  readonly fileName: string;
  /** Removed by the rotation rule. */
  readonly removed: readonly string[];
}

export interface StoredBackup {
  readonly fileName: string;
  /** Size in bytes. */
  readonly size: number;
}

/**
 * Where backups go. The usual folder is made when it is not there. One that the adviser chose is not: it may lie on a
 * stick that was taken out, and a new folder of that name would be another place without a word.
 */
export interface BackupPlace {
  readonly folder: string;
  readonly usual: boolean;
}

/** Throws `file-missing` where a chosen folder is gone. */
export async function findPlace({ folder, usual }: BackupPlace, files: Files = nodeFiles): Promise<void> {
  if (usual) {
    await files.mkdir(folder, { recursive: true });
    return;
  }
  const facts = await files.stat(folder);
  if (!facts.isDirectory()) throw new VerbFailure('file-missing', `${folder} is no folder`);
}

/** Proves that a folder takes a file and gives it back, and leaves nothing there. Rights alone do not tell. */
export async function proveWritable(folder: string, files: Files = nodeFiles): Promise<void> {
  const file = join(folder, `vlootwijzer-${randomUUID()}.txt`);
  const content = Buffer.from('Vlootwijzer\n');
  try {
    await writeFileAtomically(file, content, files);
    const written = await files.readFile(file);
    if (!written.equals(content)) throw new VerbFailure('verification-failed', `${folder} gives back something else`);
  } finally {
    await files.rm(file, { force: true }).catch(() => undefined);
  }
}

/** Writes a backup, reads it back, and only when it is whole lets older ones go. */
export async function writeBackup(
  folder: string,
  moment: Date,
  reason: BackupReason,
  content: Uint8Array,
  files: Files = nodeFiles,
): Promise<WrittenBackup> {
  await files.mkdir(folder, { recursive: true });
  const fileName = backupFileName(moment.toISOString(), reason);
  const path = join(folder, fileName);
  await writeFileAtomically(path, content, files);
  const written = await files.readFile(path);
  if (!written.equals(content)) {
    await files.rm(path, { force: true });
    throw new VerbFailure('verification-failed', `${fileName} differs from what was written`);
  }
  return { fileName, removed: await removeOldBackups(folder, fileName, files) };
}

/** The backups in the folder, newest first. A folder that is not there yet holds none. */
export async function listBackups(folder: string, files: Files = nodeFiles): Promise<StoredBackup[]> {
  const names = await files.readdir(folder).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  });
  const sizes = backupsAmong(names).map(async ({ fileName }) => {
    // Between the listing and this one it may have gone.
    const facts = await files.stat(join(folder, fileName)).catch(() => null);
    return facts?.isFile() ? [{ fileName, size: facts.size }] : [];
  });
  return (await Promise.all(sizes)).flat();
}

/** A backup of the folder, whole. The contract lets only names of backups through, never a path. */
export function readBackup(folder: string, fileName: string): Promise<Uint8Array<ArrayBuffer>> {
  return readFileWhole(join(folder, fileName), largestPayload);
}

async function removeOldBackups(folder: string, justWritten: string, files: Files): Promise<string[]> {
  const removed: string[] = [];
  for (const fileName of backupsToRemove(await files.readdir(folder), justWritten)) {
    try {
      await files.rm(join(folder, fileName));
      removed.push(fileName);
    } catch {
      // One backup too many is no reason to call the new one failed. The next rotation tries again.
    }
  }
  return removed;
}
