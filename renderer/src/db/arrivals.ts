/** Dossiers that come in from a file or a backup: looked at first, then taken in as a whole or not at all. */
import type { Table } from 'dexie';
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { standingOf, type Arrival, type Choice } from '../../../shared/exchange/compare.ts';
import { noAttachments, type Attachments } from '../../../shared/exchange/attachments.ts';
import type { Kept } from '../../../shared/exchange/laptop.ts';
import type { Exchange } from '../../../shared/exchange/read.ts';
import type { NamedVersion } from '../../../shared/exchange/write.ts';
import type { KeptSet } from '../../../shared/parameters/sets.ts';
import { arrivingRows, missingOf, takeInAttached } from './attachments.ts';
import type { VlootwijzerDatabase } from './database.ts';
import { dossierRow } from './dossierRepository.ts';
import { takeInKept } from './laptopKeep.ts';
import { addVersion, newVersion, type NewVersion } from './history.ts';
import { summaryRow, type VersionCause } from './migrations/version2.ts';
import { ChangedMeanwhileError, typed } from './storageErrors.ts';

export interface Decision {
  arrival: Arrival;
  choice: Choice;
  /** For keepBoth: the copy, with an id and a name of its own. */
  copy: Dossier | null;
}

export interface Arrivals {
  compare: (exchange: Exchange) => Promise<Arrival[]>;
  /** The named versions that are not on the laptop yet. */
  missing: (versions: readonly NamedVersion[]) => Promise<NamedVersion[]>;
  /**
   * Takes in what was decided, in one transaction. What is replaced, and what is passed over, is kept as an earlier
   * version. Throws, with nothing changed, when a dossier changed since the comparison or the count is not right.
   */
  takeIn: (
    decisions: readonly Decision[],
    versions: readonly NamedVersion[],
    sets?: readonly KeptSet[],
    attachments?: Attachments,
    laptop?: readonly Kept[],
  ) => Promise<void>;
  /** How many photos and final reports of a file are not on the laptop yet, of dossiers that are. */
  missingAttachments: (exchange: Exchange) => Promise<number>;
}

/** The sets of a file as they are kept: they were on a laptop when it was written. */
export function setsOf({ head, parameterSets }: Exchange): KeptSet[] {
  return head === null ? [] : parameterSets.map((file) => ({ ...file, addedAt: head.createdAt, shipped: false }));
}

/** Versions packed at the same time: enough to keep the processor busy, few enough for the memory. */
const together = 8;

export function arrivals(database: VlootwijzerDatabase): Arrivals {
  const { dossiers, erased } = database;

  const compare = async ({ dossiers: arriving }: Exchange): Promise<Arrival[]> => {
    const gone = new Set(await erased.toCollection().primaryKeys());
    const found: Arrival[] = [];
    for (const one of arriving) {
      // One at a time: a backup of thousands and the whole database need not stand in memory together.
      // oxlint-disable-next-line no-await-in-loop
      const row = await dossiers.get(one.id);
      const present = row === undefined ? null : presentIn(row.dossier);
      found.push({ arriving: one, present, standing: standingOf(one, present, gone) });
    }
    return found;
  };

  const takeIn = async (
    decisions: readonly Decision[],
    named: readonly NamedVersion[],
    sets: readonly KeptSet[],
    attachments: Attachments,
    laptop: readonly Kept[],
  ): Promise<void> => {
    const kept = await packedInTurn([...replacedOf(decisions), ...namedOf(decisions, named)]);
    const coming = decisions.flatMap(comingOf);
    const added = decisions.filter(({ choice }) => choice === 'add' || choice === 'keepBoth').length;
    const { parameterSets, photos, editions, reportFiles } = database;
    const attached = await arrivingRows(decisions, attachments);
    const tables: Table[] = [
      dossiers,
      database.summaries,
      database.versions,
      database.versionParts,
      erased,
      parameterSets,
    ];
    tables.push(photos, editions, reportFiles, database.facts);
    await database.transaction('rw', tables, async () => {
      const before = await dossiers.count();
      for (const { arrival } of decisions) refuseIfChanged(arrival, await dossiers.get(arrival.arriving.id));
      for (const version of kept) {
        const isThere = (await database.versions.where('id').equals(version.id).count()) > 0;
        if (!isThere) await addVersion(database, version);
      }
      for (const { key, addedAt, shipped, content } of sets) {
        // One that is here stays as it came: a set never changes, and the dossiers of this laptop name it too.
        const isThere = (await parameterSets.where('key').equals(key).count()) > 0;
        if (!isThere) await parameterSets.add({ key, addedAt, shipped, content });
      }
      await takeInAttached(database, attached);
      await takeInKept(database, laptop);
      const rows = coming.map(dossierRow);
      await dossiers.bulkPut(rows);
      await database.summaries.bulkPut(rows.map(summaryRow));
      await erased.bulkDelete(coming.map(({ id }) => id));
      if ((await dossiers.count()) !== before + added) throw new Error('The count after taking in is not right.');
    });
  };

  return {
    compare: (exchange) => typed(() => compare(exchange)),
    missing: (versions) =>
      typed(async () => {
        const ids = versions.map(({ id }) => id);
        const there = new Set(await database.versions.where('id').anyOf(ids).primaryKeys());
        return versions.filter(({ id }) => !there.has(id));
      }),
    takeIn: (decisions, versions, sets = [], attachments = noAttachments, laptop = []) =>
      typed(() => takeIn(decisions, versions, sets, attachments, laptop)),
    missingAttachments: ({ attachments, dossiers: arriving }) =>
      typed(async () => {
        const here = new Set(
          await dossiers
            .where('id')
            .anyOf(arriving.map(({ id }) => id))
            .primaryKeys(),
        );
        return missingOf(database, attachments, here);
      }),
  };
}

/** A row that cannot be read differs from anything that arrives, and is replaced only with its own state kept. */
function presentIn(stored: Dossier): Dossier {
  const reading = checkDossier(stored);
  return reading.ok ? reading.dossier : stored;
}

function refuseIfChanged({ arriving, present }: Arrival, row: { changedAt: string } | undefined): void {
  if ((row?.changedAt ?? null) !== (present?.changedAt ?? null)) throw new ChangedMeanwhileError(arriving.id);
}

interface ToKeep {
  dossier: Dossier;
  cause: VersionCause;
  name: string | null;
  id: string;
}

function replacedOf(decisions: readonly Decision[]): ToKeep[] {
  return decisions.flatMap(({ arrival: { arriving, present }, choice }): ToKeep[] => {
    const id = crypto.randomUUID();
    if (choice === 'takeFile' && present) return [{ dossier: present, cause: 'arrival', name: null, id }];
    if (choice === 'keepPresent') return [{ dossier: arriving, cause: 'passedOver', name: null, id }];
    return [];
  });
}

/** Named versions follow their dossier, wherever that is on the laptop afterwards. */
function namedOf(decisions: readonly Decision[], named: readonly NamedVersion[]): ToKeep[] {
  const there = new Set(
    decisions.flatMap(({ arrival, choice }) =>
      choice === 'leave' && arrival.present === null ? [] : [arrival.arriving.id],
    ),
  );
  return named
    .filter(({ dossierId }) => there.has(dossierId))
    .map(({ id, dossierId, at, name, dossier }) => ({
      dossier: { ...dossier, id: dossierId, changedAt: at },
      cause: 'named',
      name,
      id,
    }));
}

function comingOf({ arrival, choice, copy }: Decision): Dossier[] {
  if (choice === 'add' || choice === 'takeFile') return [arrival.arriving];
  return choice === 'keepBoth' && copy ? [copy] : [];
}

async function packedInTurn(all: readonly ToKeep[]): Promise<NewVersion[]> {
  const packed: NewVersion[] = [];
  for (let at = 0; at < all.length; at += together) {
    const some = all.slice(at, at + together);
    // A few at a time on purpose.
    // oxlint-disable-next-line no-await-in-loop
    packed.push(
      ...(await Promise.all(some.map(({ dossier, cause, name, id }) => newVersion(dossier, cause, name, id)))),
    );
  }
  return packed;
}
