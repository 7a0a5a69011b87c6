import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { array, assert, date, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backupFileName, backupsToRemove, writeBackup } from '../../electron/backups.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const at = (moment: string, label = 'wijziging') => backupFileName(new Date(moment), label);
const kept = (names: readonly string[]) => {
  const removed = new Set(backupsToRemove(names));
  return names.filter((name) => !removed.has(name));
};
const dayBefore = (days: number, time = '12:00') => {
  const day = new Date(2026, 10, 23 - days);
  const [hours, minutes] = time.split(':').map(Number);
  day.setHours(hours ?? 0, minutes ?? 0);
  return backupFileName(day, 'wijziging');
};

describe('the name', () => {
  test('carries the moment in the order that sorts, and the label', () => {
    expect(at('2026-01-05T09:07:03.042', 'voor-herstel')).toBe('2026-01-05_09-07-03-042_voor-herstel.vlootwijzer');
  });

  test('a label with an extension or spaces becomes part of one clean name', () => {
    expect(at('2026-01-05T09:07:03', 'na wijziging.json')).toBe('2026-01-05_09-07-03-000_na-wijziging.vlootwijzer');
  });
});

describe('rotation', () => {
  test('keeps three of the newest day', () => {
    const today = ['08:00', '09:00', '10:00', '11:00', '12:00'].map((time) => dayBefore(0, time));
    expect(kept(today)).toEqual(today.slice(2));
  });

  test('the state set aside before a restore outlives the autosaves after it', () => {
    const setAside = at('2026-11-23T08:00:00', 'voor-herstel');
    const later = ['09:00', '10:00', '11:00', '12:00'].map((time) => dayBefore(0, time));
    expect(kept([setAside, ...later])).toEqual([setAside, ...later.slice(1)]);
  });

  test('keeps the newest of each day for two weeks, then the newest of each month', () => {
    const names = Array.from({ length: 60 }, (_, days) => [dayBefore(days, '09:00'), dayBefore(days, '17:00')]).flat();
    const days = kept(names).map((name) => name.slice(0, 10));
    // Today twice, fourteen days, and the last days of the two months before.
    expect(days.length).toBe(2 + 14 + 2);
    expect(days).toContain('2026-10-31');
    expect(days).toContain('2026-09-30');
    expect(kept(names).filter((name) => name.startsWith('2026-11-20'))).toEqual([dayBefore(3, '17:00')]);
  });

  test('keeps twelve months', () => {
    const names = Array.from({ length: 20 }, (_, months) => backupFileName(new Date(2026, 10 - months, 10), 'x'));
    // The fourteen days reach further back than the months when there is one backup a month.
    expect(kept(names).length).toBe(15);
    const daily = Array.from({ length: 600 }, (_, days) => dayBefore(days));
    expect(new Set(kept(daily).map((name) => name.slice(0, 7))).size).toBe(12);
  });

  test('a clock that jumped ahead costs no history: days are counted, not compared with now', () => {
    const before = Array.from({ length: 14 }, (_, days) => dayBefore(days));
    expect(backupsToRemove([...before, at('2040-01-01T00:00:00')])).toEqual([]);
  });

  test('files with other names stay', () => {
    expect(backupsToRemove(['notities.txt', '2026.vlootwijzer', 'mijn dossier.vlootwijzer'])).toEqual([]);
  });

  test('whatever there is: the newest stays, and rotating twice is rotating once', () => {
    const moment = date({ min: new Date(2020, 0), max: new Date(2030, 0), noInvalidDate: true });
    assert(
      property(array(moment, { minLength: 1, maxLength: 80 }), (moments) => {
        const names = moments.map((each) => backupFileName(each, 'x')).toSorted();
        expect(kept(names)).toContain(names.at(-1));
        expect(kept(kept(names))).toEqual(kept(names));
      }),
    );
  });
});

describe('writing', () => {
  test('makes the folder, writes the text whole and says the name', async () => {
    const folder = join(await temporaryFolder(), 'Vlootwijzer', 'Backups');
    const { fileName } = await writeBackup(folder, new Date('2026-11-23T10:00:00'), 'handmatig', '{"a":"€"}');
    expect(fileName).toBe('2026-11-23_10-00-00-000_handmatig.vlootwijzer');
    expect(await readFile(join(folder, fileName), 'utf8')).toBe('{"a":"€"}');
  });

  test('lets older ones go only after the new one is there', async () => {
    const folder = await temporaryFolder();
    for (const hour of [8, 9, 10]) await writeBackup(folder, new Date(2026, 10, 23, hour), 'wijziging', String(hour));
    const { removed } = await writeBackup(folder, new Date(2026, 10, 23, 11), 'wijziging', '11');
    expect(removed).toEqual([dayBefore(0, '08:00')]);
    expect((await readdir(folder)).length).toBe(3);
  });

  test('a text that does not come back the same is no backup, and takes nothing away', async () => {
    const folder = await temporaryFolder();
    for (const hour of [7, 8, 9, 10]) await writeFile(join(folder, dayBefore(0, `0${hour}:00`.slice(-5))), 'oud');
    const before = await readdir(folder);
    // Half a surrogate pair cannot be written as UTF-8.
    await expect(writeBackup(folder, new Date(2026, 10, 23, 11), 'wijziging', '\uD800')).rejects.toMatchObject({
      reason: 'verification-failed',
    });
    expect(await readdir(folder)).toEqual(before);
  });
});
