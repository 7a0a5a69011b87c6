/** Deleting dossiers with all that belongs to them, and looking whether anything is left. */
import type { VlootwijzerDatabase } from './database.ts';
import { editionsOf } from './editionRepository.ts';
import { versionsOf } from './history.ts';
import { typed } from './storageErrors.ts';

export interface Remains {
  /** Rows looked at, over all stores. */
  rows: number;
  stores: number;
  /** Where an id of a deleted dossier was still found; empty when nothing is left. */
  found: readonly string[];
  /** Names of other dossiers in which a name of the company stands. */
  mentions: readonly string[];
}

export interface Erasure {
  /** What would go, in numbers. */
  extent: (ids: readonly string[]) => Promise<{ dossiers: number; versions: number }>;
  erase: (ids: readonly string[], at: string) => Promise<void>;
  /** Goes through every row of every store, whatever stores there are. */
  remains: (ids: readonly string[], names: readonly string[]) => Promise<Remains>;
}

export function erasure(database: VlootwijzerDatabase): Erasure {
  const { dossiers, summaries, versions, versionParts, erased, editions, reportFiles, photos } = database;
  const everything = [dossiers, summaries, versions, versionParts, erased, editions, reportFiles, photos];
  return {
    extent: (ids) =>
      typed(async () => {
        const counts = await Promise.all(ids.map((id) => versionsOf(database, id).count()));
        return { dossiers: ids.length, versions: counts.reduce((sum, count) => sum + count, 0) };
      }),
    erase: (ids, at) =>
      typed(() =>
        database.transaction('rw', everything, async () => {
          for (const id of ids) {
            await dossiers.delete(id);
            await summaries.delete(id);
            await versionsOf(database, id).delete();
            await versionParts.where('dossierId').equals(id).delete();
            await editionsOf(database, id).delete();
            await reportFiles.where('dossierId').equals(id).delete();
            await photos.where('dossierId').equals(id).delete();
            await erased.put({ id, at });
          }
        }),
      ),
    remains: (ids, names) => typed(() => lookForRemains(database, ids, names)),
  };
}

async function lookForRemains(
  database: VlootwijzerDatabase,
  ids: readonly string[],
  names: readonly string[],
): Promise<Remains> {
  // The list of what was deleted holds the ids and nothing else; it is why a restore does not bring them back.
  const tables = database.tables.filter(({ name }) => name !== 'erased');
  const words = names.map((name) => name.trim().toLocaleLowerCase()).filter((name) => name.length > 2);
  const found: string[] = [];
  const mentions: string[] = [];
  let rows = 0;
  for (const table of tables) {
    // One store after the other, row by row: whole stores would not fit in memory.
    // oxlint-disable-next-line no-await-in-loop
    await table.each((row: unknown, { primaryKey }) => {
      rows += 1;
      const text = `${String(primaryKey)} ${JSON.stringify(row, withoutBytes) ?? ''}`;
      if (ids.some((id) => text.includes(id))) found.push(`${table.name}: ${String(primaryKey)}`);
      if (table.name !== 'dossiers') return;
      const { name } = row as { name: string };
      const lower = text.toLocaleLowerCase();
      if (words.some((word) => lower.includes(word))) mentions.push(name);
    });
  }
  return { rows, stores: tables.length, found, mentions };
}

/** Compressed parts say nothing as text, and are found by the id of their dossier beside them. */
function withoutBytes(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? null : value;
}
