import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { databaseOptions, migrations, NewerDatabaseError, openDatabase } from '../../../renderer/src/db/database.ts';
import { dossierRepository } from '../../../renderer/src/db/dossierRepository.ts';
import { version1 } from '../../../renderer/src/db/migrations/version1.ts';
import { version2 } from '../../../renderer/src/db/migrations/version2.ts';
import { version3 } from '../../../renderer/src/db/migrations/version3.ts';
import { version4 } from '../../../renderer/src/db/migrations/version4.ts';
import { olderDatabase } from '../../../renderer/src/db/olderDatabase.ts';
import { storageIn } from '../../../renderer/src/db/useStorage.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { databaseName, dataVersion } from '../../../shared/ipc/identity.ts';
import { allRows } from '../../support/stores.ts';

let host: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

beforeEach(() => {
  host = { indexedDB: new IDBFactory(), IDBKeyRange };
});

/** A database as an earlier version left it, row by row; bytes are written as base64. Never to be made again. */
function storedDatabase(name: string): { dataVersion: number; stores: Record<string, object[]> } {
  const text = readFileSync(new URL(`../../fixtures/databases/${name}`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && 'base64' in value
      ? Uint8Array.from(Buffer.from(String(value.base64), 'base64'))
      : value,
  ) as { dataVersion: number; stores: Record<string, object[]> };
}

/** A database as an earlier or later build left it. */
async function leftBehind(version: number, stores: Record<string, string>, rows: object[]): Promise<void> {
  const database = new Dexie(databaseName, host);
  database.version(version).stores(stores);
  await database.open();
  if (rows.length > 0) await database.table('dossiers').bulkAdd(rows);
  database.close();
}

describe('opening the database', () => {
  it('has a version number that is that of its newest migration, and no gap before it', () => {
    expect(migrations.map(({ version }) => version)).toEqual(Array.from({ length: dataVersion }, (_, at) => at + 1));
  });

  it('reads what version 1 wrote', async () => {
    const dossier = { ...emptyDossier('a', '2026-11-23T10:00:00.000Z', '2026-11-23') };
    dossier.company.name = 'Van Dijk';
    const row = { id: 'a', changedAt: dossier.changedAt, name: 'Van Dijk', dossier };
    await leftBehind(1, { dossiers: 'id, changedAt, name' }, [row]);

    const database = await openDatabase(host);
    expect(await dossierRepository(database).get('a')).toEqual(dossier);
    database.close();
  });

  it('makes the list of version 2 from the dossiers of version 1, the damaged ones included', async () => {
    const dossier = emptyDossier('a', '2026-11-23T10:00:00.000Z', '2026-11-23');
    Object.assign(dossier.company, { name: 'Van Dijk', municipality: 'Almere', kvkNumber: '12345678' });
    dossier.company.contacts.push({ id: 'c', name: 'Zoë', role: '', email: '', phone: '' });
    await leftBehind(1, { dossiers: 'id, changedAt, name' }, [
      { id: 'a', changedAt: dossier.changedAt, name: 'Van Dijk', dossier },
      { id: 'b', changedAt: '2026-11-22', name: 'Stuk', dossier: { company: { contacts: [null, { name: 3 }] } } },
      { id: 'c', changedAt: '2026-11-21', name: 'Leeg' },
    ]);
    const database = await openDatabase(host);
    expect(await dossierRepository(database).list()).toEqual([
      {
        id: 'a',
        changedAt: '2026-11-23T10:00:00.000Z',
        name: 'Van Dijk',
        businessPark: null,
        municipality: 'Almere',
        kvkNumber: '12345678',
        visitDate: '2026-11-23',
        adviser: null,
        people: ['Zoë'],
      },
      expect.objectContaining({ id: 'b', name: 'Stuk', people: [] }),
      expect.objectContaining({ id: 'c', name: 'Leeg', visitDate: null }),
    ]);
    database.close();
  });

  it('opens the stored dossiers of version 1, list and all', async () => {
    const names = ['version1-groothandel.json', 'version1-transporteur.json'];
    const rows = names.map((name) => {
      const path = new URL(`../../fixtures/dossiers/${name}`, import.meta.url);
      const dossier = JSON.parse(readFileSync(path, 'utf8')) as Dossier;
      return { id: dossier.id, changedAt: dossier.changedAt, name: dossier.company.name ?? '', dossier };
    });
    await leftBehind(1, { dossiers: 'id, changedAt, name' }, rows);
    expect((await olderDatabase(host))?.dossiers).toHaveLength(2);
    const database = await openDatabase(host);
    for (const row of rows) {
      const opened = await dossierRepository(database).get(row.id);
      expect(opened.fleetGroups.map(({ number }) => number)).toEqual(
        row.dossier.fleetGroups.map(({ number }) => number),
      );
    }
    expect(await dossierRepository(database).list()).toHaveLength(2);
    expect(await olderDatabase(host)).toBeNull();
    database.close();
  });

  it('stays as it was when a conversion fails halfway', async () => {
    const row = { id: 'a', changedAt: '1', name: 'Van Dijk', dossier: {} };
    await leftBehind(1, { dossiers: 'id, changedAt, name' }, [row]);
    const database = new Dexie(databaseName, host);
    database.version(1).stores(version1.stores);
    database
      .version(2)
      .stores(version2.stores)
      .upgrade(async (transaction) => {
        await version2.upgrade(transaction);
        await transaction.table('dossiers').clear();
        throw new Error('the power went');
      });
    await expect(database.open()).rejects.toThrow('the power went');
    expect((await olderDatabase(host))?.version).toBe(1);
    const again = new Dexie(databaseName, host);
    await again.open();
    expect(await again.table('dossiers').toArray()).toEqual([row]);
    again.close();
  });

  it('has the stores of version 1 as they were released', () => {
    expect(version1).toEqual({ version: 1, stores: { dossiers: 'id, changedAt, name' } });
  });

  it('has the stores of version 2 as they are written down', () => {
    expect(version2).toMatchObject({
      version: 2,
      stores: {
        summaries: 'id, changedAt',
        versions: 'id, [dossierId+number], name',
        versionParts: 'id, dossierId',
        erased: 'id',
        facts: 'key',
        parameterSets: 'key',
      },
    });
  });

  it('opens a stored database of version 3 with every row as it was', async () => {
    const { stores } = storedDatabase('version3.json');
    const before = new Dexie(databaseName, host);
    before.version(3).stores({ ...version1.stores, ...version2.stores, ...version3.stores });
    await before.open();
    for (const [name, rows] of Object.entries(stores)) await before.table(name).bulkAdd(rows);
    before.close();
    expect(await olderDatabase(host)).toMatchObject({ version: 3, dossiers: [{ version: 4 }, { version: 4 }] });

    const database = await openDatabase(host);
    expect(await allRows(database)).toEqual(stores);
    const storage = storageIn(database);
    for (const { id } of stores['dossiers'] as { id: string }[]) {
      const dossier = await storage.dossiers.get(id);
      expect(dossier).toMatchObject({
        version: 4,
        fleetGroups: dossier.fleetGroups.map(() => ({ drivingDays: null })),
      });
      const [version] = await storage.history.list(id);
      expect(version.name).toBe('Na het eerste gesprek');
      expect(await storage.history.open(version.id)).toMatchObject({ version: 4, company: { name: 'Toen' } });
      await storage.dossiers.put(dossier, dossier.changedAt);
    }
    expect(await storage.dossiers.list()).toHaveLength(2);
    database.close();
  });

  it('of version 4 has no stores of its own: it only keeps an older program out', () => {
    expect(version4).toEqual({ version: 4, stores: {} });
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
