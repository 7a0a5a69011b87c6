import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type VlootwijzerDatabase } from '../../../renderer/src/db/database.ts';
import { dossierRepository, type DossierRepository } from '../../../renderer/src/db/dossierRepository.ts';
import {
  asStorageError,
  DossierConflictError,
  DossierNotFoundError,
  DossierRemovedError,
  DossierUnreadableError,
  StorageFailedError,
} from '../../../renderer/src/db/storageErrors.ts';
import { summaryRow } from '../../../renderer/src/db/migrations/version2.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

let database: VlootwijzerDatabase;
let repository: DossierRepository;

beforeEach(async () => {
  database = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  repository = dossierRepository(database);
});

afterEach(() => database.close());

function dossier(id: string, changedAt: string, name: string | null = null): Dossier {
  const made = emptyDossier(id, changedAt, '2026-11-23');
  return { ...made, company: { ...made.company, name, businessPark: 'De Hoef' } };
}

describe('stored dossiers', () => {
  it('come back as they were stored', async () => {
    const stored = dossier('a', '2026-11-23T10:00:00Z', 'Van Dijk');
    await repository.put(stored, null);
    expect(await repository.get('a')).toEqual(stored);
  });

  it('are listed with the newest change first', async () => {
    await repository.put(dossier('old', '2026-11-22T10:00:00Z', 'Oud'), null);
    await repository.put(dossier('new', '2026-11-23T10:00:00Z'), null);
    expect(await repository.list()).toMatchObject([
      { id: 'new', name: '', businessPark: 'De Hoef', visitDate: '2026-11-23', changedAt: '2026-11-23T10:00:00Z' },
      { id: 'old', name: 'Oud', businessPark: 'De Hoef', visitDate: '2026-11-23', changedAt: '2026-11-22T10:00:00Z' },
    ]);
  });

  it('are listed without reading a single dossier', async () => {
    await repository.put(dossier('a', '1', 'Van Dijk'), null);
    // The list must stand also where the dossiers themselves are out of reach.
    await database.dossiers.clear();
    expect((await repository.list()).map(({ name }) => name)).toEqual(['Van Dijk']);
  });

  it('that are not there say so', async () => {
    expect(await repository.has('a')).toBe(false);
    expect(await repository.changedAt('a')).toBeNull();
    await expect(repository.get('a')).rejects.toThrow(DossierNotFoundError);
  });

  it('that another window deleted do not come back by a save, only on purpose', async () => {
    await repository.put(dossier('a', '1'), null);
    await database.dossiers.delete('a');
    await expect(repository.put(dossier('a', '2'), '1')).rejects.toThrow(DossierRemovedError);
    expect(await repository.has('a')).toBe(false);
    await repository.put(dossier('a', '2'), null);
    expect(await repository.has('a')).toBe(true);
  });

  it('are not overwritten by a window that has not seen the latest version', async () => {
    await repository.put(dossier('a', '1'), null);
    await repository.put(dossier('a', '2'), '1');
    await expect(repository.put(dossier('a', '3'), '1')).rejects.toThrow(DossierConflictError);
    expect((await repository.get('a')).changedAt).toBe('2');
    await repository.put(dossier('a', '3'), null);
    expect((await repository.get('a')).changedAt).toBe('3');
  });

  it('that are damaged are refused by name of the field, stay in place, and do not hide the others', async () => {
    await repository.put(dossier('good', '1'), null);
    const damaged = { ...dossier('bad', '2'), fleetGroups: 'gone' } as unknown as Dossier;
    for (const row of [
      { id: 'bad', changedAt: '2', name: '', dossier: damaged },
      { id: 'worse', changedAt: '3', name: '' },
    ]) {
      await database.dossiers.put(row as never);
      await database.summaries.put(summaryRow(row as never));
    }
    await expect(repository.get('bad')).rejects.toThrow(DossierUnreadableError);
    await expect(repository.get('bad')).rejects.toMatchObject({ detail: 'fleetGroups' });
    expect((await repository.list()).map(({ id }) => id)).toEqual(['worse', 'bad', 'good']);
  });

  it('cannot be reached after the database was closed, and say so', async () => {
    database.close();
    await expect(repository.list()).rejects.toMatchObject({ name: 'StorageFailedError', reason: 'closed' });
  });
});

describe('what the browser throws', () => {
  it('is told apart by what the adviser can do', () => {
    const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    const aborted = Object.assign(new Error('aborted'), { name: 'AbortError', inner: full });
    expect(asStorageError(aborted)).toMatchObject({ reason: 'full' });
    expect(asStorageError(new Error('?'))).toMatchObject({ reason: 'unexpected' });
    expect(asStorageError(new Error('?'))).toBeInstanceOf(StorageFailedError);
  });
});
