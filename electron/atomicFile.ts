import { randomUUID } from 'node:crypto';
import * as nodeFiles from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { VerbRefusal } from './failures.ts';

export type Files = Pick<typeof nodeFiles, 'open' | 'rename' | 'rm' | 'readdir' | 'stat' | 'readFile' | 'mkdir'>;

const temporarySuffix = '.vlootwijzer-tmp';
const staleAfterMilliseconds = 10 * 60 * 1000;

/** Virus scanners and synchronising folders hold a new file for a moment. */
const lockCodes: ReadonlySet<string | undefined> = new Set(['EPERM', 'EBUSY', 'EACCES']);
const waitsInMilliseconds = [20, 50, 100, 200, 400, 800, 1600];

/**
 * Writes a file so that, whatever happens, the old one or the new one is there, whole: a temporary file in the same
 * folder, flushed to the disk before it takes the name.
 */
export async function writeFileAtomically(
  target: string,
  content: string | Uint8Array,
  files: Files = nodeFiles,
): Promise<void> {
  const folder = dirname(target);
  await removeStaleTemporaries(folder, files);
  // The target's own name is left out: a long one would become too long.
  const temporary = join(folder, `.${randomUUID()}${temporarySuffix}`);
  try {
    const handle = await files.open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await retryWhileLocked(() => files.rename(temporary, target));
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder, files);
}

/** Removes what an interrupted write has left. Young ones stay: another write may be busy with them. */
export async function removeStaleTemporaries(folder: string, files: Files = nodeFiles): Promise<void> {
  const names = await files.readdir(folder).catch(() => []);
  for (const name of names.filter((candidate) => candidate.endsWith(temporarySuffix))) {
    const path = join(folder, name);
    try {
      const { mtimeMs } = await files.stat(path);
      if (Date.now() - mtimeMs > staleAfterMilliseconds) await files.rm(path, { force: true });
    } catch {
      // Gone in the meantime, or not ours to remove. It harms nobody; a write must not fail on it.
    }
  }
}

/** Reads a file whole. A file that cannot be read or is too large is an error, never empty. */
export async function readFileWhole(
  path: string,
  largest: number,
  files: Files = nodeFiles,
): Promise<Uint8Array<ArrayBuffer>> {
  const { size } = await files.stat(path);
  if (size > largest) throw new VerbRefusal('too-large', `${size} bytes, at most ${largest}`);
  const content = await files.readFile(path);
  // A plain one: what crosses to the screen must not share the memory that Node hands out in small pieces.
  return Uint8Array.from(content);
}

async function retryWhileLocked(action: () => Promise<void>): Promise<void> {
  for (const milliseconds of waitsInMilliseconds) {
    try {
      return await action();
    } catch (error) {
      if (!lockCodes.has((error as NodeJS.ErrnoException).code)) throw error;
      await wait(milliseconds);
    }
  }
  return action();
}

/** Makes the rename itself survive a power cut. Windows and some network drives cannot; they order it themselves. */
async function flushFolder(folder: string, files: Files): Promise<void> {
  try {
    const handle = await files.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is already flushed and in place.
  }
}
