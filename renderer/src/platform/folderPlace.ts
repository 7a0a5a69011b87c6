/**
 * Backups in a folder that the adviser chose in the browser (File System Access). The same names, the same rotation
 * and the same reading back as in the desktop shell.
 */
import { backupFileName, backupName, backupsAmong, backupsToRemove } from '../../../shared/exchange/backupNames.ts';
import type { Failure } from '../../../shared/ipc/contract.ts';
import { sha256OfBytes } from '../exchange/digest.ts';
import type { BackupPlace } from './platform.ts';

/** What browsers with this ability have, beyond the types of the DOM. */
type Permission = 'granted' | 'denied' | 'prompt';
type Asking = (mode: { mode: 'readwrite' }) => Promise<Permission>;
type AskingHandle = FileSystemDirectoryHandle & { queryPermission?: Asking; requestPermission?: Asking };
type FolderPicker = (options: { id: string; mode: 'readwrite'; startIn: string }) => Promise<FileSystemDirectoryHandle>;

function folderPicker(): FolderPicker | null {
  const picker = (window as { showDirectoryPicker?: FolderPicker }).showDirectoryPicker;
  return picker ? picker.bind(window) : null;
}

export function canChooseFolder(): boolean {
  return folderPicker() !== null;
}

/** Null when the adviser cancels, or the browser has no such dialog. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await folderPicker()?.({ id: 'vlootwijzer-backups', mode: 'readwrite', startIn: 'documents' })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

/** Whether we may write in the folder now. After a restart many browsers want to be asked again, by a click. */
export async function mayWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { queryPermission } = folder as AskingHandle;
  return queryPermission === undefined || (await queryPermission.call(folder, { mode: 'readwrite' })) === 'granted';
}

/** Only after a click. */
export async function askToWrite(folder: FileSystemDirectoryHandle): Promise<boolean> {
  const { requestPermission } = folder as AskingHandle;
  return requestPermission === undefined || (await requestPermission.call(folder, { mode: 'readwrite' })) === 'granted';
}

export function folderPlace(folder: FileSystemDirectoryHandle, now: () => string): BackupPlace {
  const answered = async <T>(work: () => Promise<T>) => {
    try {
      return { status: 'ok', value: await work() } as const;
    } catch (error) {
      return { status: 'failed', reason: failureOf(error), detail: String(error) } as const;
    }
  };
  return {
    write: (reason, bytes) =>
      answered(async () => {
        const fileName = backupFileName(now(), reason);
        await writeWhole(folder, fileName, bytes);
        await rotate(folder, fileName);
        return { fileName, folder: folder.name };
      }),
    list: () =>
      answered(async () => {
        const sizes = await sizesIn(folder);
        const backups = backupsAmong([...sizes.keys()]).map(({ fileName }) => ({
          fileName,
          size: sizes.get(fileName) ?? 0,
        }));
        // One of no length was begun when the power went.
        return { folder: folder.name, backups: backups.filter(({ size }) => size > 0) };
      }),
    read: (fileName) => answered(async () => ({ bytes: await contentOf(folder, fileName) })),
    show: null,
  };
}

class DifferentContentError extends Error {}

/** The browser writes beside the file and puts it in place at closing; what is there is then read back. */
async function writeWhole(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  try {
    const file = await folder.getFileHandle(name, { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
    const written = await contentOf(folder, name);
    // By their digests, which the browser makes beside the screen.
    const [kept, meant] = await Promise.all([sha256OfBytes(written), sha256OfBytes(bytes)]);
    if (kept !== meant) throw new DifferentContentError();
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}

/** Empty files do not count, or one that was broken off could push out a whole one. */
async function rotate(folder: FileSystemDirectoryHandle, justWritten: string): Promise<void> {
  const sizes = await sizesIn(folder);
  const whole = [...sizes].flatMap(([name, size]) => (size > 0 ? [name] : []));
  const leaving = [
    ...[...sizes.keys()].filter((name) => sizes.get(name) === 0),
    ...backupsToRemove(whole, justWritten),
  ];
  // One backup too many is no reason to call the new one failed.
  await Promise.allSettled(leaving.map((name) => folder.removeEntry(name)));
}

/** Our backups with their sizes. */
async function sizesIn(folder: FileSystemDirectoryHandle): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for await (const [name, handle] of (
    folder as unknown as { entries: () => AsyncIterable<[string, FileSystemHandle]> }
  ).entries()) {
    if (handle.kind !== 'file' || !backupName.test(name)) continue;
    sizes.set(name, (await (handle as FileSystemFileHandle).getFile()).size);
  }
  return sizes;
}

async function contentOf(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await (await folder.getFileHandle(name)).getFile();
  return new Uint8Array(await file.arrayBuffer());
}

function failureOf(error: unknown): Failure {
  if (error instanceof DifferentContentError) return 'verification-failed';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'no-space';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'no-permission';
  if (name === 'NoModificationAllowedError') return 'file-locked';
  return name === 'NotFoundError' ? 'file-missing' : 'unexpected';
}
