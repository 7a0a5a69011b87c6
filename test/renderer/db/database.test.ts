import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseOptions, NewerDatabaseError, openDatabase } from '../../../renderer/src/db/database.ts';
import { dossierRepository } from '../../../renderer/src/db/dossierRepository.ts';
import { version1 } from '../../../renderer/src/db/migrations/version1.ts';
import { version2 } from '../../../renderer/src/db/migrations/version2ParameterSets.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { databaseName, dataVersion } from '../../../shared/ipc/identity.ts';

let host: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

beforeEach(() => {
  host = { indexedDB: new IDBFactory(), IDBKeyRange };
});

/** A database as an earlier or later build left it. */
async function leftBehind(version: number, stores: Record<string, string>, rows: object[]): Promise<void> {
  const database = new Dexie(databaseName, host);
  database.version(version).stores(stores);
  await database.open();
  if (rows.length > 0) await database.table('dossiers').bulkAdd(rows);
  database.close();
}

describe('opening the database', () => {
  it('reads what version 1 wrote', async () => {
    const dossier = { ...emptyDossier('a', '2026-11-23T10:00:00.000Z', '2026-11-23') };
    dossier.company.name = 'Van Dijk';
    const row = { id: 'a', changedAt: dossier.changedAt, name: 'Van Dijk', dossier };
    await leftBehind(1, { dossiers: 'id, changedAt, name' }, [row]);

    const database = await openDatabase(host);
    expect(await dossierRepository(database).get('a')).toEqual(dossier);
    database.close();
  });

  it('has the stores of version 1 as they were released', () => {
    expect(version1).toEqual({ version: 1, stores: { dossiers: 'id, changedAt, name' } });
  });

  it('refuses a database of a newer version, and leaves it as it is', async () => {
    const stores = { ...version1.stores, ...version2.stores, later: 'id' };
    await leftBehind(dataVersion + 1, stores, [{ id: 'a', changedAt: 'x' }]);

    await expect(openDatabase(host)).rejects.toThrow(NewerDatabaseError);
    await expect(openDatabase(host)).rejects.toMatchObject({ found: dataVersion + 1 });

    const again = new Dexie(databaseName, host);
    await again.open();
    expect(again.verno).toBe(dataVersion + 1);
    expect(await again.table('dossiers').count()).toBe(1);
    again.close();
  });

  it('waits for the disk at every write, and opens only where versions are compared', async () => {
    expect(databaseOptions).toEqual({ chromeTransactionDurability: 'strict', autoOpen: false });
    const database = await openDatabase(host);
    expect(Reflect.get(database, '_options')).toMatchObject({ chromeTransactionDurability: 'strict' });
    database.close();
  });
});
