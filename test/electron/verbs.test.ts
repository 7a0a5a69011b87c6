import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { failureReason } from '../../electron/failures.ts';
import { createVerbs, type Desktop } from '../../electron/verbs.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** One hour later each time. */
function clock(): () => Date {
  let hour = 8;
  return () => new Date(Date.UTC(2026, 10, 23, hour++));
}

/** What the desktop remembers, for as long as the test lasts. */
function memoryOf(changes: Partial<Desktop['memory']> = {}): Desktop['memory'] {
  let chosen: string | null = null;
  return {
    setLanguage: vi.fn(),
    lastKnownDossiers: () => null,
    noteDossiers: vi.fn(),
    clearRecentFiles: vi.fn(),
    backupFolder: () => chosen,
    setBackupFolder: (folder) => {
      chosen = folder;
    },
    ...changes,
  };
}

async function desktop(changes: Partial<Desktop> = {}) {
  const folder = await temporaryFolder();
  const openAddress = vi.fn<Desktop['openAddress']>().mockResolvedValue();
  const showFolder = vi.fn<Desktop['showFolder']>().mockResolvedValue('');
  const verbs = createVerbs({
    info: { version: '1.2.0', platform: 'linux', dataVersion: 3 },
    usualBackupFolder: join(folder, 'Backups'),
    now: () => new Date('2026-11-23T10:00:00'),
    askWhereToSave: (suggestedName) => Promise.resolve(join(folder, suggestedName)),
    askWhichDossier: () => Promise.resolve(join(folder, 'in.vlootwijzer')),
    askWhichFolder: () => Promise.resolve(undefined),
    takeOpenedFile: () => undefined,
    openAddress,
    memory: memoryOf(),
    showFolder,
    ...changes,
  });
  return { folder, verbs, openAddress, showFolder };
}

describe('saving', () => {
  test('writes where the adviser said, and answers with the name and not the folder', async () => {
    const { folder, verbs } = await desktop();
    const bytes = Uint8Array.of(1, 2, 3);
    expect(await verbs['report.save']({ suggestedName: 'r.pdf', bytes })).toEqual({
      outcome: 'saved',
      fileName: 'r.pdf',
    });
    expect(new Uint8Array(await readFile(join(folder, 'r.pdf')))).toEqual(bytes);
    await verbs['dossier.export']({ suggestedName: 'd.vlootwijzer', text: '{"a":"€"}' });
    expect(await readFile(join(folder, 'd.vlootwijzer'), 'utf8')).toBe('{"a":"€"}');
  });

  test('writes nothing when the adviser cancels', async () => {
    const { folder, verbs } = await desktop({ askWhereToSave: () => Promise.resolve(undefined) });
    expect(await verbs['dossier.export']({ suggestedName: 'd', text: '' })).toEqual({ outcome: 'cancelled' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('opening', () => {
  test('hands over the chosen file as it is', async () => {
    const { folder, verbs } = await desktop();
    await writeFile(join(folder, 'in.vlootwijzer'), '{}');
    expect(await verbs['dossier.open'](undefined)).toEqual({
      outcome: 'opened',
      fileName: 'in.vlootwijzer',
      bytes: Uint8Array.of(123, 125),
    });
  });

  test('fails on a file that has gone: an empty text would look like an empty dossier', async () => {
    const { verbs } = await desktop();
    await expect(verbs['dossier.open'](undefined)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('tells a cancelled dialog and a start without a file apart from an empty file', async () => {
    const { verbs } = await desktop({ askWhichDossier: () => Promise.resolve(undefined) });
    expect(await verbs['dossier.open'](undefined)).toEqual({ outcome: 'cancelled' });
    expect(await verbs['dossier.openedWith'](undefined)).toEqual({ outcome: 'none' });
  });
});

test('a backup goes to the folder of the shell and is named there', async () => {
  const { folder, verbs } = await desktop();
  const bytes = Uint8Array.of(1, 2, 3);
  const { fileName } = await verbs['backup.write']({ reason: 'manual', bytes });
  expect(await readdir(join(folder, 'Backups'))).toEqual([fileName]);
  expect(await verbs['backup.list'](undefined)).toEqual({
    folder: join(folder, 'Backups'),
    backups: [{ fileName, size: 3 }],
  });
  expect(await verbs['backup.read']({ fileName })).toEqual({ bytes });
});

describe('another folder for backups', () => {
  test('is asked of the adviser, proved to be writable, remembered, and left again', async () => {
    const folder = await temporaryFolder();
    const chosen = join(folder, 'stick');
    await mkdir(chosen);
    const { folder: own, verbs } = await desktop({ askWhichFolder: () => Promise.resolve(chosen) });
    const usual = join(own, 'Backups');
    expect(await verbs['backup.place'](undefined)).toEqual({ folder: usual, usual: true });
    expect(await verbs['backup.chooseFolder'](undefined)).toEqual({ outcome: 'chosen', folder: chosen });
    // The proof leaves nothing behind.
    expect(await readdir(chosen)).toEqual([]);
    const { fileName, folder: written } = await verbs['backup.write']({ reason: 'manual', bytes: Uint8Array.of(1) });
    expect(written).toBe(chosen);
    expect(await readdir(chosen)).toEqual([fileName]);
    expect(await verbs['backup.list'](undefined)).toMatchObject({ folder: chosen, backups: [{ fileName }] });
    expect(await verbs['backup.read']({ fileName })).toEqual({ bytes: Uint8Array.of(1) });
    expect(await verbs['backup.useUsualFolder'](undefined)).toEqual({ folder: usual });
    expect(await verbs['backup.place'](undefined)).toEqual({ folder: usual, usual: true });
    expect(await readdir(chosen)).toEqual([fileName]);
  });

  test('rotates there by the same rule', async () => {
    const chosen = await temporaryFolder();
    const { verbs } = await desktop({ askWhichFolder: () => Promise.resolve(chosen), now: clock() });
    await verbs['backup.chooseFolder'](undefined);
    for (let count = 0; count < 5; count++)
      await verbs['backup.write']({ reason: 'change', bytes: Uint8Array.of(count) });
    expect(await readdir(chosen)).toHaveLength(3);
  });

  test('is not taken when it refuses, and nothing changes when the adviser cancels', async () => {
    const folder = await temporaryFolder();
    const noFolder = join(folder, 'bestand');
    await writeFile(noFolder, '');
    const refusing = await desktop({ askWhichFolder: () => Promise.resolve(noFolder) });
    await expect(refusing.verbs['backup.chooseFolder'](undefined)).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await refusing.verbs['backup.place'](undefined)).toMatchObject({ usual: true });
    const { verbs } = await desktop();
    expect(await verbs['backup.chooseFolder'](undefined)).toEqual({ outcome: 'cancelled' });
  });

  test('that has vanished is a failure with its reason, and is not made anew', async () => {
    const chosen = join(await temporaryFolder(), 'stick');
    await mkdir(chosen);
    const { verbs } = await desktop({ askWhichFolder: () => Promise.resolve(chosen) });
    await verbs['backup.chooseFolder'](undefined);
    await rm(chosen, { recursive: true });
    const bytes = Uint8Array.of(1);
    // One after the other: what is refused before somebody listens would be a fault of its own.
    for (const attempt of [
      () => verbs['backup.write']({ reason: 'change', bytes }),
      () => verbs['backup.list'](undefined),
      () => verbs['backup.show'](undefined),
    ]) {
      const error: unknown = await attempt().catch((failure: unknown) => failure);
      expect(failureReason(error)).toBe('file-missing');
    }
    await expect(readdir(chosen)).rejects.toMatchObject({ code: 'ENOENT' });
    // A file of that name is no folder either.
    await writeFile(chosen, '');
    const error: unknown = await verbs['backup.write']({ reason: 'change', bytes }).catch(
      (failure: unknown) => failure,
    );
    expect(failureReason(error)).toBe('file-missing');
  });
});

test('the list of recent files is emptied by the desktop', async () => {
  const clearRecentFiles = vi.fn<() => void>();
  const { verbs } = await desktop({ memory: memoryOf({ clearRecentFiles }) });
  expect(await verbs['menu.clearRecent'](undefined)).toEqual({ outcome: 'cleared' });
  expect(clearRecentFiles).toHaveBeenCalledOnce();
});

test('the folder of the backups is shown, also before the first one', async () => {
  const { folder, verbs, showFolder } = await desktop();
  expect(await verbs['backup.show'](undefined)).toEqual({ shown: true });
  expect(showFolder).toHaveBeenCalledExactlyOnceWith(join(folder, 'Backups'));
  showFolder.mockResolvedValue('No file manager.');
  await expect(verbs['backup.show'](undefined)).rejects.toThrow('No file manager.');
});

test('a file with dossiers goes where the adviser said', async () => {
  const { folder, verbs } = await desktop();
  const bytes = Uint8Array.of(31, 139);
  await verbs['exchange.save']({ suggestedName: 'alle.vlootwijzer', bytes });
  expect(new Uint8Array(await readFile(join(folder, 'alle.vlootwijzer')))).toEqual(bytes);
});

test('a page outside is opened by its key', async () => {
  const { verbs, openAddress } = await desktop();
  expect(await verbs['external.open']({ key: 'rdw' })).toEqual({ opened: true });
  expect(openAddress).toHaveBeenCalledExactlyOnceWith('https://www.rdw.nl/');
});

test('what the screen tells about itself is kept by the desktop', async () => {
  const memory = {
    setLanguage: vi.fn<(language: 'nl' | 'en') => void>(),
    lastKnownDossiers: () => 4,
    noteDossiers: vi.fn<(count: number) => void>(),
  };
  const { verbs } = await desktop({ memory: memoryOf(memory) });
  expect(await verbs['store.lastKnown'](undefined)).toEqual({ dossiers: 4 });
  await verbs['store.note']({ dossiers: 5 });
  await verbs['menu.setLanguage']({ language: 'en' });
  expect(memory.noteDossiers).toHaveBeenCalledExactlyOnceWith(5);
  expect(memory.setLanguage).toHaveBeenCalledExactlyOnceWith('en');
});
