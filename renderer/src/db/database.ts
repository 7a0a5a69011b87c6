/**
 * The database of this laptop. Opened in one place, so that no page can write before its version has been compared.
 */
import { Dexie, type DexieOptions, type Table } from 'dexie';
import { databaseName, dataVersion } from '../../../shared/ipc/identity.ts';
import type { Migration } from './migrations/migration.ts';
import { version1, type DossierRow } from './migrations/version1.ts';
import {
  version2,
  type ErasedRow,
  type FactRow,
  type ParameterSetRow,
  type SummaryRow,
  type VersionPartRow,
  type VersionRow,
} from './migrations/version2.ts';
import { version3, type EditionRow, type PhotoRow, type ReportFileRow } from './migrations/version3.ts';
import { version4 } from './migrations/version4.ts';

/** In order; the number of the last one is `dataVersion` in shared/ipc/identity.ts. */
export const migrations: readonly Migration[] = [version1, version2, version3, version4];

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
  declare readonly summaries: Table<SummaryRow, string>;
  declare readonly versions: Table<VersionRow, string>;
  declare readonly versionParts: Table<VersionPartRow, string>;
  declare readonly erased: Table<ErasedRow, string>;
  declare readonly facts: Table<FactRow, string>;
  declare readonly editions: Table<EditionRow, string>;
  declare readonly reportFiles: Table<ReportFileRow, string>;
  declare readonly photos: Table<PhotoRow, string>;
}

/**
 * `strict` waits until a write has reached the disk: measured at 0.4 ms a write, and it survives power loss.
 * Trap: without autoOpen: false Dexie opens at the first query, before the version was compared.
 */
export const databaseOptions = {
  chromeTransactionDurability: 'strict',
  autoOpen: false,
} as const satisfies DexieOptions;

type Host = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

/**
 * Opens the database, or refuses one that is newer.
 *
 * Trap: Dexie opens a newer database without complaint, adds the stores that it misses and writes in the old shape
 * (Dexie#2097). So the version is looked at first, without a word about stores.
 */
export async function openDatabase(host: Host = {}): Promise<VlootwijzerDatabase> {
  const found = await versionThere(host);
  if (found > dataVersion) throw new NewerDatabaseError(found);
  const database = new VlootwijzerDatabase(databaseName, { ...databaseOptions, ...host });
  for (const { version, stores, upgrade } of migrations) {
    const step = database.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  await database.open();
  return database;
}

/** 0 when there is no database yet. Dexie stores ten times its own version number as the native one. */
async function versionThere(host: Host): Promise<number> {
  const asItIs = new Dexie(databaseName, host);
  try {
    await asItIs.open();
    return Math.floor(asItIs.backendDB().version / 10);
  } catch (error) {
    if (error instanceof Error && error.name === Dexie.errnames.NoSuchDatabase) return 0;
    throw error;
  } finally {
    asItIs.close();
  }
}
