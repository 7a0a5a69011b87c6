import * as nodeFiles from 'node:fs/promises';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Files } from '../../electron/atomicFile.ts';
import { listBackups, readBackup, writeBackup } from '../../electron/backups.ts';
import { cutAfter } from './powerCut.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const at = (hour: number): Date => new Date(Date.UTC(2026, 10, 23, hour));
const errorWith = (code: string): Error => Object.assign(new Error(code), { code });

describe('writing', () => {
  test('makes the folder, writes it whole and says the name', async () => {
    const folder = join(await temporaryFolder(), 'Vlootwijzer', 'Backups');
    const { fileName } = await writeBackup(folder, at(10), 'manual', bytesOf('{"a":"€"}'));
    expect(fileName).toBe('2026-11-23T10-00-00-000Z_handmatig.vlootwijzer');
    expect(await readFile(join(folder, fileName), 'utf8')).toBe('{"a":"€"}');
  });

  test('lets older ones go only after the new one is there', async () => {
    const folder = await temporaryFolder();
    for (const hour of [8, 9, 10]) await writeBackup(folder, at(hour), 'change', bytesOf(String(hour)));
    const { removed } = await writeBackup(folder, at(11), 'change', bytesOf('11'));
    expect(removed).toEqual(['2026-11-23T08-00-00-000Z_na-wijziging.vlootwijzer']);
    expect((await readdir(folder)).length).toBe(3);
  });

  test('what does not come back the same is no backup, and takes nothing away', async () => {
    const folder = await temporaryFolder();
    for (const hour of [7, 8, 9]) await writeBackup(folder, at(hour), 'change', bytesOf('oud'));
    const before = await readdir(folder);
    // A disk that says yes and keeps something else.
    const readFile = (() => Promise.resolve(Buffer.from('anders'))) as unknown as Files['readFile'];
    await expect(
      writeBackup(folder, at(11), 'change', bytesOf('nieuw'), { ...nodeFiles, readFile }),
    ).rejects.toMatchObject({ reason: 'verification-failed' });
    expect(await readdir(folder)).toEqual(before);
  });

  test.each(['EROFS', 'EACCES', 'ENOSPC'])(
    'a folder that refuses (%s) is an error, and nothing is lost',
    async (code) => {
      const folder = await temporaryFolder();
      await writeBackup(folder, at(9), 'change', bytesOf('oud'));
      const open: Files['open'] = () => Promise.reject(errorWith(code));
      await expect(writeBackup(folder, at(10), 'change', bytesOf('nieuw'), { ...nodeFiles, open })).rejects.toThrow(
        code,
      );
      expect(await listBackups(folder)).toEqual([
        { fileName: '2026-11-23T09-00-00-000Z_na-wijziging.vlootwijzer', size: 3 },
      ]);
    },
  );

  test('an old one that cannot be removed does not fail the new one', async () => {
    const folder = await temporaryFolder();
    for (const hour of [7, 8, 9]) await writeBackup(folder, at(hour), 'change', bytesOf('oud'));
    const rm: Files['rm'] = () => Promise.reject(errorWith('EBUSY'));
    const { removed } = await writeBackup(folder, at(10), 'change', bytesOf('nieuw'), { ...nodeFiles, rm });
    expect(removed).toEqual([]);
    expect(await readdir(folder)).toHaveLength(4);
  });
});

describe('looking', () => {
  test('lists our backups, newest first, and nothing else', async () => {
    const folder = await temporaryFolder();
    await writeBackup(folder, at(8), 'manual', bytesOf('a'));
    await writeBackup(folder, at(9), 'change', bytesOf('bc'));
    await writeFile(join(folder, 'notities.txt'), 'x');
    await mkdir(join(folder, '2026-11-23T11-00-00-000Z_handmatig.vlootwijzer'));
    expect(await listBackups(folder)).toEqual([
      { fileName: '2026-11-23T09-00-00-000Z_na-wijziging.vlootwijzer', size: 2 },
      { fileName: '2026-11-23T08-00-00-000Z_handmatig.vlootwijzer', size: 1 },
    ]);
    expect(await readBackup(folder, '2026-11-23T08-00-00-000Z_handmatig.vlootwijzer')).toEqual(bytesOf('a'));
  });

  test('a folder that is not there holds none; one that cannot be read is an error', async () => {
    const folder = await temporaryFolder();
    expect(await listBackups(join(folder, 'nog niet'))).toEqual([]);
    await writeFile(join(folder, 'bestand'), '');
    await expect(listBackups(join(folder, 'bestand'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});

describe('a power cut', () => {
  /** Three backups, and then one during which the power goes at the given call to the file system. */
  async function cutDuringFourth(call: number) {
    const folder = await temporaryFolder();
    for (const hour of [7, 8, 9]) await writeBackup(folder, at(hour), 'change', bytesOf(`dossiers van ${hour} uur`));
    const power = cutAfter(call);
    const outcome = await writeBackup(folder, at(10), 'change', bytesOf('dossiers van 10 uur'), power.files).then(
      () => 'written' as const,
      () => 'broken off' as const,
    );
    await power.loseWhatWasNotFlushed();
    return { folder, outcome, calls: power.calls() };
  }

  test('at any call leaves the previous backup readable, and no half one among them', async () => {
    const undisturbed = await cutDuringFourth(Number.POSITIVE_INFINITY);
    expect(undisturbed.outcome).toBe('written');
    expect(undisturbed.calls).toBeGreaterThan(8);
    for (let call = 1; call <= undisturbed.calls; call++) {
      const { folder } = await cutDuringFourth(call);
      const found = await listBackups(folder);
      const texts = await Promise.all(
        found.map(async ({ fileName }) => new TextDecoder().decode(await readBackup(folder, fileName))),
      );
      for (const text of texts) expect(text).toMatch(/^dossiers van (7|8|9|10) uur$/);
      expect(texts).toContain('dossiers van 9 uur');
    }
  });

  test('is survived by the next backup', async () => {
    for (let call = 1; call <= 12; call++) {
      const { folder } = await cutDuringFourth(call);
      const { fileName } = await writeBackup(folder, at(11), 'change', bytesOf('dossiers van 11 uur'));
      expect((await listBackups(folder))[0].fileName).toBe(fileName);
    }
  });
});
