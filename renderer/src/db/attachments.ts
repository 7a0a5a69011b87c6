/** Photos and final reports that come in with a file. Nothing is lost by it: what is here stays, what is new comes. */
import type { Attachments } from '../../../shared/exchange/attachments.ts';
import type { Decision } from './arrivals.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { editionRow } from './editionRepository.ts';
import type { EditionRow, PhotoRow, ReportFileRow } from './migrations/version3.ts';

interface Rows {
  photos: readonly PhotoRow[];
  editions: readonly EditionRow[];
  reportFiles: readonly ReportFileRow[];
}

/**
 * What comes in with the dossiers that are here afterwards. A dossier that is kept beside the present one takes copies
 * of the photos of the file along; final reports stay with the visit that they were made of.
 */
export async function arrivingRows(decisions: readonly Decision[], attachments: Attachments): Promise<Rows> {
  const stays = new Set(
    decisions.flatMap(({ arrival, choice }) =>
      choice === 'leave' && arrival.present === null ? [] : [arrival.arriving.id],
    ),
  );
  const copies = new Map(decisions.flatMap(({ arrival, copy }) => (copy ? [[arrival.arriving.id, copy.id]] : [])));
  const here = ({ dossierId }: { dossierId: string }): boolean => stays.has(dossierId);
  const photos = attachments.photos.filter(here);
  const copied = photos.flatMap((photo) => {
    const dossierId = copies.get(photo.dossierId);
    return dossierId === undefined ? [] : [{ ...photo, id: crypto.randomUUID(), dossierId }];
  });
  return {
    // Beside the present one: its own photos are not touched by what is kept apart from it.
    photos: [...photos.filter(({ dossierId }) => !copies.has(dossierId)), ...copied],
    editions: await Promise.all(attachments.editions.filter(here).map(editionRow)),
    reportFiles: attachments.reportFiles.filter(here),
  };
}

/** Within the transaction of the dossiers. A photo is the same picture for ever; of its caption the later one counts. */
export async function takeInAttached(database: VlootwijzerDatabase, rows: Rows): Promise<void> {
  const { photos, editions, reportFiles } = database;
  for (const photo of rows.photos) {
    const present = await photos.get(photo.id);
    if (present === undefined) await photos.add(photo);
    else if (present.dossierId === photo.dossierId && photo.changedAt > present.changedAt) {
      await photos.put({ ...photo, image: present.image });
    }
  }
  await addMissing(editions, rows.editions);
  await addMissing(reportFiles, rows.reportFiles);
}

interface Store<T> {
  where(index: 'id'): { equals(id: string): { count(): PromiseLike<number> } };
  add(row: T): PromiseLike<unknown>;
}

async function addMissing<T extends { id: string }>(store: Store<T>, rows: readonly T[]): Promise<void> {
  for (const row of rows) {
    if ((await store.where('id').equals(row.id).count()) === 0) await store.add(row);
  }
}

/** How many of these, of dossiers that are here, are not on the laptop. */
export async function missingOf(
  { photos, reportFiles }: VlootwijzerDatabase,
  attachments: Attachments,
  here: ReadonlySet<string>,
): Promise<number> {
  const idsOf = (list: readonly { id: string; dossierId: string }[]): string[] =>
    list.filter(({ dossierId }) => here.has(dossierId)).map(({ id }) => id);
  const [photoIds, fileIds] = [idsOf(attachments.photos), idsOf(attachments.reportFiles)];
  const [knownPhotos, knownFiles] = await Promise.all([
    photos.where('id').anyOf(photoIds).count(),
    reportFiles.where('id').anyOf(fileIds).count(),
  ]);
  return photoIds.length - knownPhotos + (fileIds.length - knownFiles);
}
