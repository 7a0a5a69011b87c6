import * as nodeFiles from 'node:fs/promises';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFileWhole, removeStaleTemporaries, writeFileAtomically, type Files } from '../../electron/atomicFile.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const errorWith = (code: string) => Object.assign(new Error(code), { code });

/** The real file system, on which the first `times` renames fail as under a virus scanner. */
function filesWithLockedRename(code: string, times: number): Files & { attempts: number } {
  const files = {
    ...nodeFiles,
    attempts: 0,
    rename: (from: string, to: string) => {
      files.attempts += 1;
      return files.attempts <= times ? Promise.reject(errorWith(code)) : nodeFiles.rename(from, to);
    },
  };
  return files as Files & { attempts: number };
}

describe('writing', () => {
  test('makes a new file and replaces an old one, and leaves nothing else behind', async () => {
    const folder = await temporaryFolder();
    const target = join(folder, 'dossier.vlootwijzer');
    await writeFileAtomically(target, 'een');
    await writeFileAtomically(target, new TextEncoder().encode('twee €'));
    expect(await readFile(target, 'utf8')).toBe('twee €');
    expect(await readdir(folder)).toEqual(['dossier.vlootwijzer']);
  });

  test('a name as long as the file system allows still works', async () => {
    const target = join(await temporaryFolder(), `${'x'.repeat(251)}.pdf`);
    await writeFileAtomically(target, 'x');
    expect(await readFile(target, 'utf8')).toBe('x');
  });

  test.each(['EPERM', 'EBUSY', 'EACCES'])('waits for a virus scanner (%s)', async (code) => {
    const target = join(await temporaryFolder(), 'a.txt');
    const files = filesWithLockedRename(code, 3);
    await writeFileAtomically(target, 'x', files);
    expect(files.attempts).toBe(4);
    expect(await readFile(target, 'utf8')).toBe('x');
  });

  test.each([
    ['a lock that stays', 'EBUSY', Number.POSITIVE_INFINITY],
    ['a full disk', 'ENOSPC', Number.POSITIVE_INFINITY],
  ])('%s is an error, and the old file is still whole', async (_name, code, times) => {
    const folder = await temporaryFolder();
    const target = join(folder, 'a.txt');
    await writeFile(target, 'oud');
    await expect(writeFileAtomically(target, 'nieuw', filesWithLockedRename(code, times))).rejects.toThrow(code);
    expect(await readFile(target, 'utf8')).toBe('oud');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  test('a write that breaks off halfway leaves the old file whole', async () => {
    const folder = await temporaryFolder();
    const target = join(folder, 'a.txt');
    await writeFile(target, 'oud');
    const open: Files['open'] = async (path, flags) => {
      const handle = await nodeFiles.open(path, flags);
      handle.writeFile = async () => {
        await handle.write('nie');
        throw errorWith('ENOSPC');
      };
      return handle;
    };
    await expect(writeFileAtomically(target, 'nieuw', { ...nodeFiles, open })).rejects.toThrow('ENOSPC');
    expect(await readFile(target, 'utf8')).toBe('oud');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  test('the file is flushed before it takes the name', async () => {
    const folder = await temporaryFolder();
    const order: string[] = [];
    const files: Files = {
      ...nodeFiles,
      open: async (path, flags) => {
        const handle = await nodeFiles.open(path, flags);
        const sync = handle.sync.bind(handle);
        handle.sync = () => {
          order.push(String(path) === folder ? 'flush folder' : 'flush file');
          return sync();
        };
        return handle;
      },
      rename: (from, to) => {
        order.push('rename');
        return nodeFiles.rename(from, to);
      },
    };
    await writeFileAtomically(join(folder, 'a.txt'), 'x', files);
    expect(order).toEqual(['flush file', 'rename', 'flush folder']);
  });

  test('a folder that is not there is an error', async () => {
    const target = join(await temporaryFolder(), 'gone', 'a.txt');
    await expect(writeFileAtomically(target, 'x')).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test('what an interrupted write left is removed; a young one and other files stay', async () => {
  const folder = await temporaryFolder();
  for (const name of ['.old.vlootwijzer-tmp', '.young.vlootwijzer-tmp', 'a.tmp'])
    await writeFile(join(folder, name), '');
  const anHourAgo = new Date(Date.now() - 3_600_000);
  for (const name of ['.old.vlootwijzer-tmp', 'a.tmp']) await utimes(join(folder, name), anHourAgo, anHourAgo);
  await removeStaleTemporaries(folder);
  expect((await readdir(folder)).toSorted()).toEqual(['.young.vlootwijzer-tmp', 'a.tmp']);
  await removeStaleTemporaries(join(folder, 'gone'));
});

describe('reading', () => {
  test('gives the bytes as they are, in memory of their own', async () => {
    const path = join(await temporaryFolder(), 'a.txt');
    await writeFile(path, Uint8Array.of(0xef, 0xbb, 0xbf, 0, 255));
    const content = await readFileWhole(path, 1000);
    expect([...content]).toEqual([0xef, 0xbb, 0xbf, 0, 255]);
    expect(content.buffer.byteLength).toBe(5);
  });

  test('a missing file is an error and not an empty document', async () => {
    await expect(readFileWhole(join(await temporaryFolder(), 'a.txt'), 1000)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a file that is too large is refused before it is read', async () => {
    const path = join(await temporaryFolder(), 'a.txt');
    await writeFile(path, 'x'.repeat(11));
    const readFile = (() => Promise.reject(new Error('read'))) as Files['readFile'];
    await expect(readFileWhole(path, 10, { ...nodeFiles, readFile })).rejects.toMatchObject({ reason: 'too-large' });
  });
});
