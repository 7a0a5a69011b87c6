/**
 * The database of this laptop. Opened in one place, so that no page can write before its version has been compared.
 */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import { databaseName, dataVersion } from '../../../shared/ipc/identity.ts';
import { version1, type DossierRow } from './migrations/version1.ts';
import { version2, type ParameterSetRow } from './migrations/version2ParameterSets.ts';

const migrations = [version1, version2];

/** Made by a newer build of the program. Writing to it would damage it without any error. */
export class NewerDatabaseError extends Error {
  readonly found: number;

  constructor(found: number) {
    super(`The database has data version ${found}; this build knows ${dataVersion}.`);
    this.name = 'NewerDatabaseError';
    this.found = found;
  }
}

export class VlootwijzerDatabase extends Dexie {
  declare readonly dossiers: Table<DossierRow, string>;
  declare readonly parameterSets: Table<ParameterSetRow, string>;
}

/**
 * `strict` waits until a write has reached the disk: measured at 0.4 ms a write, and it survives power loss.
 * Trap: without autoOpen: false Dexie opens at the first query, before the version was compared.
 */
export const databaseOptions = {
  chromeTransactionDurability: 'strict',
  autoOpen: false,
} as const satisfies DexieOptions;

/**
 * Opens the database, or refuses one that is newer.
 *
 * Trap: Dexie opens a newer database without complaint and writes to it in the old shape (Dexie#2097). It stores ten
 * times its own version number as the native one.
 */
export async function openDatabase(
  host: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
): Promise<VlootwijzerDatabase> {
  const database = new VlootwijzerDatabase(databaseName, { ...databaseOptions, ...host });
  for (const { version, stores } of migrations) database.version(version).stores(stores);
  await database.open();
  const found = Math.floor(database.backendDB().version / 10);
  if (found > dataVersion) {
    database.close();
    throw new NewerDatabaseError(found);
  }
  return database;
}
