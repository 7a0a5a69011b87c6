import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { createVerbs, type Desktop } from '../../electron/verbs.ts';
import { temporaryFolder } from './temporaryFolder.ts';

async function desktop(changes: Partial<Desktop> = {}) {
  const folder = await temporaryFolder();
  const openAddress = vi.fn<Desktop['openAddress']>().mockResolvedValue();
  const showFolder = vi.fn<Desktop['showFolder']>().mockResolvedValue('');
  const verbs = createVerbs({
    info: { version: '1.2.0', platform: 'linux', dataVersion: 3 },
    backupFolder: join(folder, 'Backups'),
    now: () => new Date('2026-11-23T10:00:00'),
    askWhereToSave: (suggestedName) => Promise.resolve(join(folder, suggestedName)),
    askWhichDossier: () => Promise.resolve(join(folder, 'in.vlootwijzer')),
    takeOpenedFile: () => undefined,
    openAddress,
    memory: { setLanguage: vi.fn(), lastKnownDossiers: () => null, noteDossiers: vi.fn() },
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
  const { verbs } = await desktop({ memory });
  expect(await verbs['store.lastKnown'](undefined)).toEqual({ dossiers: 4 });
  await verbs['store.note']({ dossiers: 5 });
  await verbs['menu.setLanguage']({ language: 'en' });
  expect(memory.noteDossiers).toHaveBeenCalledExactlyOnceWith(5);
  expect(memory.setLanguage).toHaveBeenCalledExactlyOnceWith('en');
});
