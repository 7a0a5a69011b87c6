/** All dossiers or some, with all that belongs to them, one by one: for backups and for files that leave the laptop. */
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { FurtherPart } from '../../../shared/exchange/schema.ts';
import type { NamedVersion } from '../../../shared/exchange/write.ts';
import { editionOf } from '../../../shared/parameters/identity.ts';
import { keptJson } from '../../../shared/exchange/laptop.ts';
import type { ExchangeContent } from '../exchange/fileWriting.ts';
import { sha256 } from '../exchange/digest.ts';
import type { VlootwijzerDatabase } from './database.ts';
import type { DossierHistory } from './history.ts';
import { photoJson, reportFileJson } from '../../../shared/exchange/attachments.ts';
import { laptopKeep } from './laptopKeep.ts';
import { editionIn } from './editionRepository.ts';
import { DossierUnreadableError, typed } from './storageErrors.ts';

/** What belongs to one dossier beside the record. */
export interface Attached {
  photos: number;
  editions: number;
  /** Of the pictures and of the files that were handed over. */
  bytes: number;
}

export type Gathered = Pick<ExchangeContent, 'counts' | 'dossiers' | 'versions' | 'further'> & {
  /** Names of what cannot be read; that stays on the laptop and cannot travel. */
  left: string[];
  /** Ids of the dossiers whose photos and final reports did not fit in the room. */
  short: string[];
  /** Bytes of the photos and reports that did. */
  attachedBytes: number;
};

export interface StoreContent {
  /**
   * The readable content. `room` is for the bytes of photos and final reports: where it is too small, those of the
   * dossiers that were changed last come first, each dossier whole or not at all.
   */
  gather: (ids?: readonly string[], room?: number) => Promise<Gathered>;
  /** Photos and final reports by dossier; a dossier without any is not in it. */
  attached: (ids: readonly string[]) => Promise<ReadonlyMap<string, Attached>>;
  holdsAny: () => Promise<boolean>;
  /**
   * For a live query: tells each time that something was added, changed, deleted or named, in any window. Trap: a live
   * query watches what is asked before the first wait for anything that is not Dexie's, hence no wrapping here.
   */
  standing: () => Promise<unknown>;
  /** Another text whenever a dossier was added, changed or deleted. Reads no dossiers. */
  fingerprint: () => Promise<string>;
}

export function storeContent(database: VlootwijzerDatabase, history: DossierHistory): StoreContent {
  const { dossiers, summaries, versions, parameterSets, photos, editions, reportFiles } = database;

  async function readable(id: string): Promise<Dossier | null> {
    const reading = checkDossier((await dossiers.get(id))?.dossier);
    return reading.ok ? reading.dossier : null;
  }

  async function attachedTo(ids: readonly string[]): Promise<Map<string, Attached>> {
    const found = new Map<string, Attached>();
    const add = (dossierId: string, more: Partial<Attached>): void => {
      const before = found.get(dossierId) ?? { photos: 0, editions: 0, bytes: 0 };
      found.set(dossierId, {
        photos: before.photos + (more.photos ?? 0),
        editions: before.editions + (more.editions ?? 0),
        bytes: before.bytes + (more.bytes ?? 0),
      });
    };
    const asked = new Set(ids);
    // Row by row: the pictures need not stand in memory together.
    await photos
      .where('dossierId')
      .anyOf([...ids])
      .each(({ dossierId, image }) => add(dossierId, { photos: 1, bytes: image.bytes.length }));
    await reportFiles
      .where('dossierId')
      .anyOf([...ids])
      .each(({ dossierId, bytes }) => add(dossierId, { bytes: bytes.length }));
    await editions.each(({ dossierId, basis }) => {
      if (asked.has(dossierId)) add(dossierId, { editions: 1, bytes: basis.length });
    });
    return found;
  }

  /** The dossiers whose photos and reports fit in the room; the newest change first. */
  async function whatFits(ids: readonly string[], room: number) {
    const found = await attachedTo(ids);
    const asked = new Set(ids);
    const newestFirst = (await summaries.orderBy('changedAt').reverse().primaryKeys()).filter((id) => asked.has(id));
    const fitting: string[] = [];
    const short: string[] = [];
    let attachedBytes = 0;
    for (const id of newestFirst) {
      const bytes = found.get(id)?.bytes ?? 0;
      if (attachedBytes + bytes > room) short.push(id);
      else {
        attachedBytes += bytes;
        fitting.push(id);
      }
    }
    return { fitting, short, attachedBytes };
  }

  // Only text stands in an index: versions without a name are not in it.
  const namedVersions = () => versions.where('name').above('');

  return {
    gather: (ids, room = Number.POSITIVE_INFINITY) =>
      typed(async () => {
        const asked = ids ?? (await summaries.toCollection().primaryKeys());
        const whole: string[] = [];
        const left: string[] = [];
        const namedSets = new Set<string>();
        for (const id of asked) {
          // Read twice, here and while writing: otherwise all would stand in memory at once.
          // oxlint-disable-next-line no-await-in-loop
          const dossier = await readable(id);
          if (dossier !== null) {
            whole.push(id);
            if (dossier.parameterEdition !== null) namedSets.add(dossier.parameterEdition);
          }
          // One dossier after the other, as above.
          // oxlint-disable-next-line no-await-in-loop
          else left.push((await summaries.get(id))?.name ?? id);
        }
        // A dossier of before there were keys names a set by its edition alone.
        const keys = (await parameterSets.toCollection().primaryKeys())
          .filter((key) => namedSets.has(key) || namedSets.has(editionOf(key)))
          .sort();
        const chosen = new Set(whole);
        const named = (await namedVersions().toArray()).filter(({ dossierId }) => chosen.has(dossierId));
        // Dossiers that go to somebody else take none of it along.
        const kept = ids === undefined ? await laptopKeep(database) : [];
        const { fitting, short, attachedBytes } = await whatFits(whole, room);
        const fits = new Set(fitting);
        const [photoIds, editionIds, fileIds] = await Promise.all([
          photos.where('dossierId').anyOf(fitting).primaryKeys(),
          editions.filter(({ dossierId }) => fits.has(dossierId)).primaryKeys(),
          reportFiles.where('dossierId').anyOf(fitting).primaryKeys(),
        ]);
        return {
          left,
          short,
          attachedBytes,
          counts: {
            dossiers: whole.length,
            versions: named.length,
            ...counted('parameterSets', keys),
            ...counted('photos', photoIds),
            ...counted('editions', editionIds),
            ...counted('reportFiles', fileIds),
            ...(kept.length === 0 ? {} : { laptop: kept.length }),
          },
          dossiers: walk(whole, async (id) => {
            const dossier = await readable(id);
            if (dossier === null) throw new DossierUnreadableError(id, 'gone');
            return dossier;
          }),
          versions: walk(named, async ({ id, dossierId, at, name }): Promise<NamedVersion> => {
            return { id, dossierId, at, name: name ?? '', dossier: await history.open(id) };
          }),
          further: {
            parameterSets: walk(keys, async (key) => (await parameterSets.get(key))?.content),
            photos: walk(photoIds, async (id) => photoJson(there(await photos.get(id), id))),
            editions: walk(editionIds, async (id) => editionIn(there(await editions.get(id), id))),
            reportFiles: walk(fileIds, async (id) => reportFileJson(there(await reportFiles.get(id), id))),
            laptop: kept.map(keptJson),
          },
        };
      }),
    attached: (ids) => typed(() => attachedTo(ids)),
    standing: () =>
      Promise.all([
        summaries.orderBy('changedAt').keys(),
        namedVersions().count(),
        photos.orderBy('changedAt').keys(),
        reportFiles.count(),
      ]),
    holdsAny: () => typed(async () => (await summaries.count()) > 0),
    fingerprint: () =>
      typed(async () => {
        const rows = await summaries.toArray();
        const named = await namedVersions().count();
        const moments = (await photos.orderBy('changedAt').keys()).map(String);
        const ids = await Promise.all([photos, reportFiles].map((store) => store.toCollection().primaryKeys()));
        const attached = [...moments, ...ids.flat()];
        const beside = attached.length === 0 ? '' : `\n${attached.join(' ')}`;
        return sha256(`${named}\n${rows.map(({ id, changedAt }) => `${id} ${changedAt}`).join('\n')}${beside}`);
      }),
  };
}

/** Left out where there are none: a file without a part is what it was before there were any. */
function counted(part: FurtherPart, ids: readonly string[]): Partial<Record<FurtherPart, number>> {
  return ids.length === 0 ? {} : { [part]: ids.length };
}

/** Removed while the file was being written: half a file would be worse than none. */
function there<T>(row: T | undefined, id: string): T {
  if (row === undefined) throw new DossierUnreadableError(id, 'gone');
  return row;
}

async function* walk<T, R>(items: readonly T[], read: (item: T) => Promise<R>): AsyncGenerator<R> {
  // One at a time, as it is taken: that is what a walk is for.
  // oxlint-disable-next-line no-await-in-loop
  for (const item of items) yield await read(item);
}
