/** The database as an earlier build left it, looked at before it is brought up to date. */
import { Dexie, type DexieOptions } from 'dexie';
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { databaseName, dataVersion } from '../../../shared/ipc/identity.ts';

export interface OlderDatabase {
  version: number;
  /** Every dossier that can be read; the others stay where they are. */
  dossiers: readonly Dossier[];
  /** The folder for backups that was chosen in the browser, if that version knew one. */
  folder: unknown;
}

/** Null when there is no database yet, or it is not older than this build. Changes nothing. */
export async function olderDatabase(
  host: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {},
): Promise<OlderDatabase | null> {
  // Without versions of its own, Dexie opens what is there as it is.
  const database = new Dexie(databaseName, host);
  try {
    await database.open();
    const version = Math.floor(database.backendDB().version / 10);
    const names = new Set(database.tables.map(({ name }) => name));
    if (version === 0 || version >= dataVersion || !names.has('dossiers')) return null;
    const rows: { dossier: unknown }[] = await database.table('dossiers').toArray();
    const dossiers = rows.flatMap(({ dossier }) => {
      const reading = checkDossier(dossier);
      return reading.ok ? [reading.dossier] : [];
    });
    const fact: unknown = names.has('facts') ? await database.table('facts').get('backupFolder') : null;
    return { version, dossiers, folder: (fact as { value?: unknown } | null | undefined)?.value ?? null };
  } catch (error) {
    if (error instanceof Error && error.name === Dexie.errnames.NoSuchDatabase) return null;
    throw error;
  } finally {
    database.close();
  }
}
