/** Everything the screens may do with stored dossiers. Nothing else touches the tables. */
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { asStorageError, DossierConflictError, DossierNotFoundError, DossierUnreadableError } from './storageErrors.ts';

/** One line of the list on the start screen. */
export interface DossierSummary {
  id: string;
  name: string;
  businessPark: string | null;
  visitDate: string | null;
  changedAt: string;
}

export interface DossierRepository {
  /** Newest change first. */
  list: () => Promise<DossierSummary[]>;
  get: (id: string) => Promise<Dossier>;
  /** Stores the dossier; `seen` is the `changedAt` it grew from, null to store whatever is there. */
  put: (dossier: Dossier, seen: string | null) => Promise<void>;
  delete: (id: string) => Promise<void>;
  has: (id: string) => Promise<boolean>;
}

export function dossierRepository(database: VlootwijzerDatabase): DossierRepository {
  const { dossiers } = database;
  return {
    list: () =>
      typed(async () => {
        const rows = await dossiers.orderBy('changedAt').reverse().toArray();
        return rows.map(({ id, name, changedAt, dossier }) => summary(id, name, changedAt, dossier));
      }),
    get: (id) =>
      typed(async () => {
        const row = await dossiers.get(id);
        if (!row) throw new DossierNotFoundError(id);
        const reading = checkDossier(row.dossier);
        if (reading.ok) return reading.dossier;
        throw new DossierUnreadableError(id, reading.reason === 'field' ? reading.field : reading.reason);
      }),
    put: (dossier, seen) =>
      typed(() =>
        database.transaction('rw', dossiers, async () => {
          const there = await dossiers.get(dossier.id);
          if (there && seen !== null && there.changedAt !== seen) {
            throw new DossierConflictError(dossier.id, there.changedAt);
          }
          const name = dossier.company.name ?? '';
          await dossiers.put({ id: dossier.id, changedAt: dossier.changedAt, name, dossier });
        }),
      ),
    delete: (id) => typed(() => database.transaction('rw', dossiers, () => dossiers.delete(id))),
    has: (id) => typed(async () => (await dossiers.where('id').equals(id).count()) > 0),
  };
}

/** One damaged row must not hide the others, so nothing inside it is taken for granted here. */
function summary(id: string, name: string, changedAt: string, dossier: Partial<Dossier> | undefined): DossierSummary {
  const { company, visit } = dossier ?? {};
  return { id, name, changedAt, businessPark: company?.businessPark ?? null, visitDate: visit?.date ?? null };
}

async function typed<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}
