import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openDatabase, type VlootwijzerDatabase } from '../../renderer/src/db/database.ts';
import { storageIn, type Storage } from '../../renderer/src/db/useStorage.ts';
import { emptyDossier } from '../../shared/dossier/create.ts';
import type { Dossier } from '../../shared/dossier/schema.ts';

/** An empty database in memory, with what is done with it. */
export async function openStore(): Promise<{ database: VlootwijzerDatabase; storage: Storage }> {
  const database = await openDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  return { database, storage: storageIn(database) };
}

/** Everything in every store, to see that nothing changed. */
export async function allRows(database: VlootwijzerDatabase): Promise<Record<string, unknown[]>> {
  const stores = await Promise.all(
    database.tables.map(async (table) => [table.name, (await table.toArray()) as unknown[]] as const),
  );
  return Object.fromEntries(stores);
}

export function dossierNamed(id: string, name: string | null, changedAt = '2026-11-23T10:00:00.000Z'): Dossier {
  const made = emptyDossier(id, '2026-11-23T09:00:00.000Z', '2026-11-23');
  return { ...made, changedAt, company: { ...made.company, name } };
}

/** A moment on the day of the visit: hours, minutes and seconds. */
export function at(time: string): string {
  return `2026-11-23T${time}.000Z`;
}

/** A dossier of about this many bytes as JSON, with the kind of content that a real one has. */
export function largeDossier(id: string, bytes: number, seed = 1): Dossier {
  const dossier = dossierNamed(id, `Bedrijf ${id}`);
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  // Notes are the one free place that every version of the format has; measurements are digits, as here.
  const unreadable: Record<string, string> = {};
  for (let part = 0; JSON.stringify(unreadable).length < bytes - 3000; part++) {
    unreadable[`site.series${part}`] = Array.from({ length: 300 }, () => (random() * 250).toFixed(1))
      .join(' ')
      .slice(0, 1990);
  }
  return { ...dossier, unreadable };
}
