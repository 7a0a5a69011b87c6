/** The parameter sets that are kept on this laptop. Nothing else touches their table. */
import { checkParameterSet } from '../../../shared/parameters/read.ts';
import type { KeptSet } from '../../../shared/parameters/sets.ts';
import { shippedSet } from '../parameters.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { asStorageError } from './storageErrors.ts';

export interface ParameterSetRepository {
  /** Those that this version can calculate with; a damaged row hides only itself. */
  list: () => Promise<KeptSet[]>;
  /** Keeps a set. One that is there already stays as it came, with its own moment. */
  keep: (kept: KeptSet) => Promise<void>;
}

export function parameterSetRepository(database: VlootwijzerDatabase): ParameterSetRepository {
  const { parameterSets } = database;
  return {
    list: () =>
      typed(async () => {
        const rows = await parameterSets.toArray();
        return rows.flatMap(({ key, addedAt, shipped, content }): KeptSet[] => {
          const reading = checkParameterSet(content, shippedSet);
          // A row whose content no longer has its own mark is not the set that a dossier means by that name.
          if (!reading.ok || reading.key !== key) return [];
          return [{ key, addedAt, shipped, content, set: reading.set }];
        });
      }),
    keep: ({ key, addedAt, shipped, content }) =>
      typed(() =>
        database.transaction('rw', parameterSets, async () => {
          const there = await parameterSets.where('key').equals(key).count();
          if (there === 0) await parameterSets.add({ key, addedAt, shipped, content });
        }),
      ),
  };
}

async function typed<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error);
  }
}
