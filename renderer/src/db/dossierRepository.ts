/** Everything the screens may do with stored dossiers. */
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { addVersion, newVersion, versionsOf, type NewVersion } from './history.ts';
import type { DossierRow } from './migrations/version1.ts';
import { summaryRow, type SummaryRow } from './migrations/version2.ts';
import {
  DossierConflictError,
  DossierNotFoundError,
  DossierRemovedError,
  DossierUnreadableError,
  isFull,
  typed,
} from './storageErrors.ts';
import { isDue } from './versionRules.ts';

/** One line of the list on the start screen, with what it is searched by. */
export type DossierSummary = SummaryRow;

export interface DossierRepository {
  /** Newest change first. Reads no whole dossiers. */
  list: () => Promise<DossierSummary[]>;
  get: (id: string) => Promise<Dossier>;
  /**
   * Stores the dossier; `seen` is the `changedAt` it grew from, null to store whatever is there. What it replaces goes
   * into the history when it is due, and always when it was not seen.
   */
  put: (dossier: Dossier, seen: string | null) => Promise<void>;
  has: (id: string) => Promise<boolean>;
  /** When it was last changed; null when it is not there. Cheap: to watch it from another window. */
  changedAt: (id: string) => Promise<string | null>;
  /** The row as it is, for a dossier that cannot be read. */
  raw: (id: string) => Promise<unknown>;
}

export function dossierRepository(database: VlootwijzerDatabase): DossierRepository {
  const { dossiers, summaries, versions, versionParts } = database;

  const store = (dossier: Dossier, seen: string | null, replaced: NewVersion | null): Promise<void> =>
    database.transaction('rw', dossiers, summaries, versions, versionParts, async () => {
      const there = await dossiers.get(dossier.id);
      if (!there && seen !== null) throw new DossierRemovedError(dossier.id);
      if (there && seen !== null && there.changedAt !== seen) {
        throw new DossierConflictError(dossier.id, there.changedAt);
      }
      // Another window may have stored one more since the packing; that one is replaced unseen only on purpose.
      if (replaced !== null && there?.changedAt === replaced.at) await addVersion(database, replaced);
      const row = dossierRow(dossier);
      await dossiers.put(row);
      await summaries.put(summaryRow(row));
    });

  const versionDue = async (dossier: Dossier, seen: string | null): Promise<NewVersion | null> => {
    const there = await summaries.get(dossier.id);
    if (!there || there.changedAt === dossier.changedAt) return null;
    const last = await versionsOf(database, dossier.id).last();
    const states = { createdAt: dossier.createdAt, before: there.changedAt, after: dossier.changedAt };
    if (seen !== null && !isDue({ ...states, lastKept: last?.at ?? null })) return null;
    const row = await dossiers.get(dossier.id);
    return row === undefined ? null : newVersion(packable(row), seen === null ? 'replaced' : 'pause');
  };

  return {
    list: () => typed(() => summaries.orderBy('changedAt').reverse().toArray()),
    get: (id) =>
      typed(async () => {
        const row = await dossiers.get(id);
        if (!row) throw new DossierNotFoundError(id);
        const reading = checkDossier(row.dossier);
        if (reading.ok) return reading.dossier;
        throw new DossierUnreadableError(id, reading.reason === 'field' ? reading.field : reading.reason);
      }),
    put: (dossier, seen) =>
      typed(async () => {
        const replaced = await versionDue(dossier, seen);
        try {
          await store(dossier, seen, replaced);
        } catch (error) {
          // On a full disk the work itself comes before its history.
          if (replaced === null || seen === null || !isFull(error)) throw error;
          await store(dossier, seen, null);
        }
      }),
    has: (id) => typed(async () => (await dossiers.where('id').equals(id).count()) > 0),
    changedAt: (id) => typed(async () => (await summaries.get(id))?.changedAt ?? null),
    raw: (id) => typed(async () => (await dossiers.get(id))?.dossier),
  };
}

export function dossierRow(dossier: Dossier): DossierRow {
  return { id: dossier.id, changedAt: dossier.changedAt, name: dossier.company.name ?? '', dossier };
}

/** Also of a damaged row: it is kept as it is, and judged when it is opened. */
function packable({ id, changedAt, dossier }: DossierRow): Dossier {
  return { ...dossier, id, changedAt };
}
