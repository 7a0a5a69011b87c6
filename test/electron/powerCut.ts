import * as nodeFiles from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import type { Files } from '../../electron/atomicFile.ts';

export interface PowerCut {
  readonly files: Files;
  /** Calls to the file system so far. */
  calls(): number;
  /** What a disk forgets when the power goes: the content of every file that was written and never flushed. */
  loseWhatWasNotFlushed(): Promise<void>;
}

/** The real file system, on which the power goes at the given call: that call does half its work, and no later one any. */
export function cutAfter(call: number): PowerCut {
  let calls = 0;
  const unflushed = new Map<string, string>();
  const cut = (): Error => Object.assign(new Error('the power went'), { code: 'EIO' });
  /** Runs one call, or the half of it. */
  const step = async <T>(
    whole: () => Promise<T>,
    half: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<T> => {
    calls += 1;
    if (calls > call) throw cut();
    if (calls === call) {
      await half();
      throw cut();
    }
    return whole();
  };

  const watched = (handle: FileHandle, path: string): FileHandle => {
    const writeFile = handle.writeFile.bind(handle);
    const sync = handle.sync.bind(handle);
    const close = handle.close.bind(handle);
    handle.writeFile = (data) => {
      unflushed.set(path, path);
      const bytes = Buffer.from(data as Uint8Array);
      return step(
        () => writeFile(data),
        () => handle.write(bytes.subarray(0, bytes.length / 2)),
      );
    };
    handle.sync = () =>
      step(async () => {
        await sync();
        unflushed.delete(path);
      });
    // A process that has lost its power leaves no handle open either.
    handle.close = async () => {
      await close();
      if (calls >= call) throw cut();
    };
    return handle;
  };

  const files = {
    ...nodeFiles,
    open: (path: string, flags?: string) => step(async () => watched(await nodeFiles.open(path, flags), path)),
    rename: (from: string, to: string) =>
      step(async () => {
        await nodeFiles.rename(from, to);
        if (unflushed.delete(from)) unflushed.set(to, to);
      }),
    rm: (path: string) => step(() => nodeFiles.rm(path)),
    readdir: (path: string) => step(() => nodeFiles.readdir(path)),
    stat: (path: string) => step(() => nodeFiles.stat(path)),
    readFile: (path: string) => step(() => nodeFiles.readFile(path)),
    mkdir: (path: string, options: object) => step(() => nodeFiles.mkdir(path, options)),
  } as unknown as Files;

  return {
    files,
    calls: () => calls,
    loseWhatWasNotFlushed: async () => {
      for (const path of unflushed.keys()) {
        const { size } = await nodeFiles.stat(path).catch(() => ({ size: 0 }));
        if (size > 0) await nodeFiles.truncate(path, Math.floor(size / 3));
      }
    },
  };
}
