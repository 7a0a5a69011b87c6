/** Reports that were made final, with their files as they were handed over. Nothing else writes to their stores. */
import { Dexie } from 'dexie';
import type { EditionRecord, ReportFileRecord } from '../../../shared/editions/editions.ts';
import type { VlootwijzerDatabase } from './database.ts';
import type { EditionRow } from './migrations/version3.ts';
import { ChangedMeanwhileError, typed } from './storageErrors.ts';
import { pack, unpack } from './versionPacking.ts';

/** A file of an edition, without its bytes. */
export type ReportFileFacts = Omit<ReportFileRecord, 'bytes'> & { size: number };

export interface EditionRepository {
  /** Newest first, with what each was made from. */
  list: (dossierId: string) => Promise<EditionRecord[]>;
  files: (dossierId: string) => Promise<ReportFileFacts[]>;
  file: (id: string) => Promise<ReportFileRecord | null>;
  /**
   * Keeps a file, and the edition that it belongs to where that is new. Throws, with nothing changed, when another
   * window made an edition of that number meanwhile. A file that is there already stays as it was.
   */
  keep: (edition: EditionRecord, file: ReportFileRecord) => Promise<void>;
}

export function editionRepository(database: VlootwijzerDatabase): EditionRepository {
  const { editions, reportFiles } = database;
  return {
    list: (dossierId) =>
      typed(async () => {
        const rows = await editionsOf(database, dossierId).reverse().toArray();
        return Promise.all(rows.map(editionIn));
      }),
    files: (dossierId) =>
      typed(async () => {
        const rows = await reportFiles.where('dossierId').equals(dossierId).toArray();
        return rows.map(({ bytes, ...facts }) => ({ ...facts, size: bytes.length }));
      }),
    file: (id) => typed(async () => (await reportFiles.get(id)) ?? null),
    keep: (edition, file) =>
      typed(async () => {
        const row = await editionRow(edition);
        await database.transaction('rw', editions, reportFiles, async () => {
          const isThere = (await editions.where('id').equals(edition.id).count()) > 0;
          const last = await editionsOf(database, edition.dossierId).last();
          if (!isThere && last !== undefined && last.number >= edition.number) {
            throw new ChangedMeanwhileError(edition.dossierId);
          }
          if (!isThere) await editions.add(row);
          if ((await reportFiles.where('id').equals(file.id).count()) === 0) await reportFiles.add(file);
        });
      }),
  };
}

/** In the order of their numbers. */
export function editionsOf(database: VlootwijzerDatabase, dossierId: string) {
  return database.editions.where('[dossierId+number]').between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey]);
}

/** Packed outside any transaction: compressing waits for the browser. */
export async function editionRow({ basis, ...rest }: EditionRecord): Promise<EditionRow> {
  return { ...rest, basis: await pack(basis) };
}

export async function editionIn({ basis, ...rest }: EditionRow): Promise<EditionRecord> {
  return { ...rest, basis: await unpack(basis) };
}
