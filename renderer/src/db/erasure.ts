/** Deleting dossiers with all that belongs to them, and looking whether anything is left. */
import type { Table } from 'dexie';
import { forgetAbout, rememberedAbout } from '../language/remembered.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { editionsOf } from './editionRepository.ts';
import { versionsOf } from './history.ts';
import { noteIn } from './municipalityNotes.ts';
import { typed } from './storageErrors.ts';

/** How much belongs to some dossiers, by what it is. */
export interface Extent {
  dossiers: number;
  versions: number;
  photos: number;
  /** Reports that were made final, and the files that were handed over of them. */
  editions: number;
  reportFiles: number;
}

export interface Remains {
  /** Rows looked at, over all stores. */
  rows: number;
  stores: number;
  /** Where an id of a deleted dossier was still found; empty when nothing is left. */
  found: readonly string[];
  /** Names of other dossiers in which a name of the company stands. */
  mentions: readonly string[];
  /** Municipalities whose note names the company. Notes are about places, and stay. */
  notes: readonly string[];
}

export interface Erasure {
  /** What would go, in numbers. */
  extent: (ids: readonly string[]) => Promise<Extent>;
  /** Deletes it all or nothing, and tells what was deleted. */
  erase: (ids: readonly string[], at: string) => Promise<Extent>;
  /** Goes through every row of every store, whatever stores there are, and the small things remembered beside them. */
  remains: (ids: readonly string[], names: readonly string[]) => Promise<Remains>;
}

export function erasure(database: VlootwijzerDatabase): Erasure {
  const { dossiers, summaries, versions, versionParts, erased, editions, reportFiles, photos } = database;
  const everything = [dossiers, summaries, versions, versionParts, erased, editions, reportFiles, photos];
  return {
    extent: (ids) => typed(() => database.transaction('r', everything, () => extentOf(database, ids))),
    erase: (ids, at) =>
      typed(async () => {
        const gone = await database.transaction('rw', everything, async () => {
          const extent = await extentOf(database, ids);
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
          return extent;
        });
        forgetAbout(ids);
        return gone;
      }),
    remains: (ids, names) => typed(() => lookForRemains(database, ids, names)),
  };
}

async function extentOf(database: VlootwijzerDatabase, ids: readonly string[]): Promise<Extent> {
  const total = async (countOf: (id: string) => PromiseLike<number>): Promise<number> => {
    const counts = await Promise.all(ids.map(countOf));
    return counts.reduce((sum, count) => sum + count, 0);
  };
  const { dossiers, photos, reportFiles } = database;
  return {
    dossiers: await total((id) => dossiers.where('id').equals(id).count()),
    versions: await total((id) => versionsOf(database, id).count()),
    photos: await total((id) => photos.where('dossierId').equals(id).count()),
    editions: await total((id) => editionsOf(database, id).count()),
    reportFiles: await total((id) => reportFiles.where('dossierId').equals(id).count()),
  };
}

async function lookForRemains(
  database: VlootwijzerDatabase,
  ids: readonly string[],
  names: readonly string[],
): Promise<Remains> {
  // The list of what was deleted holds the ids and nothing else; it is why a restore does not bring them back.
  const tables: Table[] = database.tables.filter(({ name }) => name !== 'erased');
  const words = names.map((name) => name.trim().toLocaleLowerCase()).filter((name) => name.length > 2);
  const found = rememberedAbout(ids).map((key) => `localStorage: ${key}`);
  const mentions: string[] = [];
  const notes: string[] = [];
  let rows = 0;
  for (const table of tables) {
    // One store after the other, row by row: whole stores would not fit in memory.
    // oxlint-disable-next-line no-await-in-loop
    await table.each((row: unknown, { primaryKey }) => {
      rows += 1;
      const text = `${String(primaryKey)} ${JSON.stringify(row, withoutBytes) ?? ''}`;
      if (ids.some((id) => text.includes(id))) found.push(`${table.name}: ${String(primaryKey)}`);
      const lower = text.toLocaleLowerCase();
      if (!words.some((word) => lower.includes(word))) return;
      if (table.name === 'dossiers') mentions.push((row as { name: string }).name);
      const note = table.name === 'facts' ? noteIn((row as { value: unknown }).value) : null;
      if (note !== null) notes.push(note.municipality);
    });
  }
  return { rows, stores: tables.length, found, mentions, notes };
}

/** Compressed parts say nothing as text, and are found by the id of their dossier beside them. */
function withoutBytes(_key: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? null : value;
}
