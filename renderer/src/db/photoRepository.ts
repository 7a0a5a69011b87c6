/** The photos of each dossier. They are no part of the record: undoing and earlier versions leave them alone. */
import { inOrder, type Photo } from '../../../shared/photos/photo.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { typed } from './storageErrors.ts';

export interface PhotoRepository {
  /** In the adviser's order. */
  list: (dossierId: string) => Promise<Photo[]>;
  add: (photos: readonly Photo[]) => Promise<void>;
  /** Changes what stands under a photo. The picture itself never changes. */
  describe: (id: string, change: Partial<Pick<Photo, 'subject' | 'caption'>>, at: string) => Promise<void>;
  /** Puts the photos of a dossier in this order. */
  arrange: (ids: readonly string[], at: string) => Promise<void>;
  remove: (id: string) => Promise<void>;
}

export function photoRepository(database: VlootwijzerDatabase): PhotoRepository {
  const { photos } = database;
  return {
    list: (dossierId) => typed(async () => inOrder(await photos.where('dossierId').equals(dossierId).toArray())),
    add: (added) => typed(() => photos.bulkAdd([...added])).then(() => undefined),
    describe: (id, change, at) => typed(() => photos.update(id, { ...change, changedAt: at })).then(() => undefined),
    arrange: (ids, at) =>
      typed(() =>
        database.transaction('rw', photos, async () => {
          for (const [position, id] of ids.entries()) await photos.update(id, { position, changedAt: at });
        }),
      ),
    remove: (id) => typed(() => photos.delete(id)),
  };
}
