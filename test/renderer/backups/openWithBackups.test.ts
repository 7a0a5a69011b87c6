import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storeOf } from '../../../renderer/src/backups/openWithBackups.ts';
import { openDatabase, type VlootwijzerDatabase } from '../../../renderer/src/db/database.ts';
import { storageIn } from '../../../renderer/src/db/useStorage.ts';
import type { Platform } from '../../../renderer/src/platform/platform.ts';
import { appVersion } from '../../../shared/ipc/identity.ts';
import { at, dossierNamed } from '../../support/stores.ts';

let database: VlootwijzerDatabase;
let reasons: string[];
let refuses: boolean;

/** Of the platform only the folder for backups is asked. */
const platform = {
  backups: {
    write: (reason: string) => {
      if (refuses) return Promise.resolve({ status: 'failed', reason: 'no-space' });
      reasons.push(reason);
      return Promise.resolve({ status: 'ok', value: { fileName: 'x.vlootwijzer', folder: 'Back-ups' } });
    },
  },
} as unknown as Platform;

beforeEach(async () => {
  database = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  reasons = [];
  refuses = false;
  const locks = { request: (_name: string, work: () => Promise<unknown>) => work() };
  vi.stubGlobal('navigator', { locks });
});
afterEach(() => {
  database.close();
  vi.unstubAllGlobals();
});

const open = () => storeOf(database, platform, () => at('12:00:00'));

describe('a build that runs for the first time', () => {
  beforeEach(async () => {
    const { dossiers, facts } = storageIn(database);
    await dossiers.put(dossierNamed('a', 'Van Dijk'), null);
    await facts.set('lastAppVersion', '0.0.9');
  });

  it('puts what is there into a backup first, once', async () => {
    const { storage } = await open();
    expect(reasons).toEqual(['newVersion']);
    expect(await storage.facts.get('lastAppVersion')).toBe(appVersion);
    await open();
    expect(reasons).toEqual(['newVersion']);
  });

  it('starts also where that fails, and says so', async () => {
    refuses = true;
    const { storage } = await open();
    expect(await storage.facts.get('backupTrouble')).toMatchObject({ reason: 'no-space' });
    expect(await storage.dossiers.has('a')).toBe(true);
  });
});

it('an empty store has nothing to put aside', async () => {
  await storageIn(database).facts.set('lastAppVersion', '0.0.9');
  await open();
  expect(reasons).toEqual([]);
});
