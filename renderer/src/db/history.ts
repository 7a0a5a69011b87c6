/** Earlier states of each dossier: kept by themselves or under a name, looked at, put back. */
import { Dexie } from 'dexie';
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { VlootwijzerDatabase } from './database.ts';
import type { VersionCause, VersionRow } from './migrations/version2.ts';
import { DossierUnreadableError, typed } from './storageErrors.ts';
import { packDossier, unpackDossier, type PackedDossier } from './versionPacking.ts';
import { versionsToRemove } from './versionRules.ts';

export type VersionSummary = Pick<VersionRow, 'id' | 'dossierId' | 'at' | 'cause' | 'name'> & {
  /** Bytes of its own; large parts that versions share are not in it. */
  bytes: number;
};

export interface DossierHistory {
  /** Newest first. */
  list: (dossierId: string) => Promise<VersionSummary[]>;
  open: (versionId: string) => Promise<Dossier>;
  /** Keeps a state now, under a name or as what it was before something happened to it. */
  keep: (dossier: Dossier, cause: VersionCause, name?: string | null) => Promise<void>;
  rename: (versionId: string, name: string | null) => Promise<void>;
}

export function dossierHistory(database: VlootwijzerDatabase): DossierHistory {
  const { versions, versionParts } = database;
  return {
    list: (dossierId) =>
      typed(async () => {
        const rows = await versionsOf(database, dossierId).reverse().toArray();
        return rows.map(({ id, at, cause, name, record }) => ({
          id,
          dossierId,
          at,
          cause,
          name,
          bytes: record.length,
        }));
      }),
    open: (versionId) =>
      typed(async () => {
        const row = await versions.get(versionId);
        if (!row) throw new DossierUnreadableError(versionId, 'version');
        const json = await unpackDossier(row, async (id) => (await versionParts.get(id))?.content);
        const reading = checkDossier(json);
        if (reading.ok) return reading.dossier;
        throw new DossierUnreadableError(versionId, reading.reason === 'field' ? reading.field : reading.reason);
      }),
    keep: (dossier, cause, name = null) =>
      typed(async () => {
        const version = await newVersion(dossier, cause, name);
        await database.transaction('rw', versions, versionParts, () => addVersion(database, version));
      }),
    rename: (versionId, name) =>
      typed(() => database.transaction('rw', versions, () => versions.update(versionId, { name }))).then(
        () => undefined,
      ),
  };
}

export type NewVersion = Omit<VersionRow, 'number'> & Pick<PackedDossier, 'partRows'>;

/** Packed outside any transaction: compressing waits for the browser, and a transaction does not wait with it. */
export async function newVersion(
  dossier: Pick<Dossier, 'id' | 'changedAt'>,
  cause: VersionCause,
  name: string | null = null,
  id: string = crypto.randomUUID(),
): Promise<NewVersion> {
  const packing = await packDossier(dossier.id, dossier);
  return { id, dossierId: dossier.id, at: dossier.changedAt, cause, name, ...packing };
}

/** Stores it as the newest of its dossier, and lets go what the rules no longer keep. Within a transaction. */
export async function addVersion(database: VlootwijzerDatabase, version: NewVersion): Promise<void> {
  const { versions, versionParts } = database;
  const { partRows, ...row } = version;
  const last = await versionsOf(database, row.dossierId).last();
  await versionParts.bulkPut(partRows);
  await versions.put({ ...row, number: (last?.number ?? 0) + 1 });

  const all = await versionsOf(database, row.dossierId).toArray();
  const leaving = new Set(versionsToRemove(all));
  if (leaving.size === 0) return;
  const used = new Set(all.flatMap(({ id, parts }) => (leaving.has(id) ? [] : parts.map(({ part }) => part))));
  const stored = await versionParts.where('dossierId').equals(row.dossierId).primaryKeys();
  await versions.bulkDelete([...leaving]);
  await versionParts.bulkDelete(stored.filter((part) => !used.has(part)));
}

/** In the order in which they were kept. */
export function versionsOf(database: VlootwijzerDatabase, dossierId: string) {
  return database.versions.where('[dossierId+number]').between([dossierId, Dexie.minKey], [dossierId, Dexie.maxKey]);
}
