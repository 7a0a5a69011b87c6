import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../renderer/src/db/database.ts';
import { dossierRepository } from '../../../renderer/src/db/dossierRepository.ts';
import { version1 } from '../../../renderer/src/db/migrations/version1.ts';
import { version2 } from '../../../renderer/src/db/migrations/version2.ts';
import { parameterSetRepository } from '../../../renderer/src/db/parameterSetRepository.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { databaseName } from '../../../shared/ipc/identity.ts';
import { setKey } from '../../../shared/parameters/identity.ts';
import type { KeptSet } from '../../../shared/parameters/sets.ts';
import { shippedSet } from '../../cases/shipped.ts';

let host: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
beforeEach(() => {
  host = { indexedDB: new IDBFactory(), IDBKeyRange };
});

function kept(edition: string, addedAt = '2026-12-01T10:00:00.000Z'): KeptSet {
  const set = { ...shippedSet, edition };
  return { key: setKey(set), set, content: set, addedAt, shipped: false };
}

describe('the parameter sets of the laptop', () => {
  it('are kept whole and found again after the program was closed', async () => {
    const one = kept('2026-11-23');
    const other = kept('2027-01-15');
    const first = await openDatabase(host);
    await parameterSetRepository(first).keep(one);
    await parameterSetRepository(first).keep(other);
    first.close();

    const second = await openDatabase(host);
    const list = await parameterSetRepository(second).list();
    expect(list.map(({ key }) => key).sort()).toEqual([one.key, other.key].sort());
    expect(list.find(({ key }) => key === other.key)).toEqual(other);
    second.close();
  });

  it('keep the moment at which they came: reading the same set once more changes nothing', async () => {
    const database = await openDatabase(host);
    const repository = parameterSetRepository(database);
    await repository.keep(kept('2027-01-15'));
    await repository.keep(kept('2027-01-15', '2030-01-01T10:00:00.000Z'));
    expect((await repository.list()).map(({ addedAt }) => addedAt)).toEqual(['2026-12-01T10:00:00.000Z']);
    database.close();
  });

  it('leave out a row that is damaged or no longer what its key says, and show the others', async () => {
    const database = await openDatabase(host);
    const repository = parameterSetRepository(database);
    await repository.keep(kept('2026-11-23'));
    await repository.keep({ ...kept('2027-01-15'), content: { ...shippedSet, edition: '2027-01-16' } });
    await database.parameterSets.put({ key: 'x', addedAt: '', shipped: false, content: {} });
    expect((await repository.list()).map(({ set }) => set.edition)).toEqual(['2026-11-23']);
    database.close();
  });
});

describe('data version 2', () => {
  it('has its stores as they were released', () => {
    expect([version2.version, version2.stores]).toEqual([
      2,
      {
        summaries: 'id, changedAt',
        versions: 'id, [dossierId+number], name',
        versionParts: 'id, dossierId',
        erased: 'id',
        facts: 'key',
        parameterSets: 'key',
      },
    ]);
  });

  it('opens what version 1 wrote, with every dossier in it', async () => {
    const dossier = { ...emptyDossier('a', '2026-11-23T10:00:00.000Z', '2026-11-23') };
    const old = new Dexie(databaseName, host);
    old.version(version1.version).stores(version1.stores);
    await old.open();
    await old.table('dossiers').add({ id: 'a', changedAt: dossier.changedAt, name: '', dossier });
    old.close();

    const database = await openDatabase(host);
    expect(await dossierRepository(database).get('a')).toEqual(dossier);
    expect(await parameterSetRepository(database).list()).toEqual([]);
    database.close();
  });
});
