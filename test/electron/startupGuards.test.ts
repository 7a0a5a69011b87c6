import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { freeBytesIn, judgeStart, noteThisRun, passGuards, readLastRun } from '../../electron/startupGuards.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const gigabyte = 1024 ** 3;
const thisRun = { version: '1.2.0', dataVersion: 3 };

describe('judging', () => {
  test('older data is opened: it will be upgraded', () => {
    expect(judgeStart({ version: '1.0.0', dataVersion: 2 }, thisRun, gigabyte)).toBe('open');
  });

  test('newer data is not opened by an older build', () => {
    expect(judgeStart({ version: '2.0.0', dataVersion: 4 }, thisRun, gigabyte)).toBe('newer-data');
  });

  test('an older build with the same data is no danger', () => {
    expect(judgeStart({ version: '9.9.9', dataVersion: 3 }, thisRun, gigabyte)).toBe('open');
  });

  test('little space is a warning; unknown space is not', () => {
    expect(judgeStart(undefined, thisRun, 10_000_000)).toBe('little-space');
    expect(judgeStart(undefined, thisRun, undefined)).toBe('open');
  });
});

describe('passing', () => {
  test('notes this run for the next', async () => {
    const profile = join(await temporaryFolder(), 'Vlootwijzer');
    expect(await readLastRun(profile)).toBeUndefined();
    expect(await passGuards(profile, thisRun, { refuse: vi.fn<() => void>(), askToContinue: () => true })).toBe(true);
    expect(await readLastRun(profile)).toEqual(thisRun);
  });

  test('refuses newer data, says so, and leaves the note as it is', async () => {
    const profile = await temporaryFolder();
    const newer = { version: '2.0.0', dataVersion: 4 };
    await noteThisRun(profile, newer);
    const refuse = vi.fn<() => void>();
    expect(await passGuards(profile, thisRun, { refuse, askToContinue: () => true })).toBe(false);
    expect(refuse).toHaveBeenCalledOnce();
    expect(await readLastRun(profile)).toEqual(newer);
  });

  test('a note that cannot be read is no reason to keep the adviser out', async () => {
    const profile = await temporaryFolder();
    await writeFile(join(profile, 'last-run.json'), '{"version":');
    expect(await readLastRun(profile)).toBeUndefined();
  });
});

test('free space is asked of the system', async () => {
  expect(await freeBytesIn(await temporaryFolder())).toBeGreaterThan(0);
  expect(await freeBytesIn('/no/such/folder')).toBeUndefined();
});
