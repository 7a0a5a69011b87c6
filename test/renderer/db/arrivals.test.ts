import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { setsOf, type Decision } from '../../../renderer/src/db/arrivals.ts';
import type { VlootwijzerDatabase } from '../../../renderer/src/db/database.ts';
import { ChangedMeanwhileError } from '../../../renderer/src/db/storageErrors.ts';
import type { Storage } from '../../../renderer/src/db/useStorage.ts';
import { exchangeBytes } from '../../../renderer/src/exchange/fileWriting.ts';
import { readFile } from '../../../renderer/src/exchange/fileReading.ts';
import { checkParameterSet } from '../../../shared/parameters/read.ts';
import type { KeptSet } from '../../../shared/parameters/sets.ts';
import { rawParameterSet } from '../../cases/shipped.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { noAttachments } from '../../../shared/exchange/attachments.ts';
import { proposedChoice, type Choice } from '../../../shared/exchange/compare.ts';
import { allRows, at, dossierNamed, openStore } from '../../support/stores.ts';

let database: VlootwijzerDatabase;
let storage: Storage;

beforeEach(async () => {
  ({ database, storage } = await openStore());
});
afterEach(() => database.close());

const exchangeOf = (...dossiers: Dossier[]) => ({
  head: null,
  dossiers,
  versions: [],
  parameterSets: [],
  laptop: [],
  attachments: noAttachments,
});

async function decide(
  dossiers: Dossier[],
  choices: Record<string, Choice> = {},
  purpose: 'import' | 'restore' = 'import',
) {
  const arrivals = await storage.arrivals.compare(exchangeOf(...dossiers));
  return arrivals.map((arrival): Decision => {
    const choice = choices[arrival.arriving.id] ?? proposedChoice(arrival.standing, purpose);
    const copy = choice === 'keepBoth' ? { ...arrival.arriving, id: `${arrival.arriving.id} copy` } : null;
    return { arrival, choice, copy };
  });
}

async function namesHere(): Promise<Record<string, string | null>> {
  const list = await storage.dossiers.list();
  const all = await Promise.all(list.map(({ id }) => storage.dossiers.get(id)));
  return Object.fromEntries(all.map(({ id, company }) => [id, company.name]));
}

async function versionsOf(id: string): Promise<[string | null, string][]> {
  const versions = await storage.history.list(id);
  return Promise.all(
    versions.map(async ({ id: version, cause }): Promise<[string | null, string]> => {
      return [(await storage.history.open(version)).company.name, cause];
    }),
  );
}

/** On the laptop: one that is in the file too, one that is older here, one that is newer here, and one of its own. */
async function fill(): Promise<Dossier[]> {
  await storage.dossiers.put(dossierNamed('same', 'Gelijk'), null);
  await storage.dossiers.put(dossierNamed('older', 'Ouder hier', at('09:00:00')), null);
  await storage.dossiers.put(dossierNamed('newer', 'Nieuwer hier', at('12:00:00')), null);
  await storage.dossiers.put(dossierNamed('own', 'Alleen hier'), null);
  await storage.dossiers.put(dossierNamed('gone', 'Weg'), null);
  await storage.erasure.erase(['gone'], at('10:00:00'));
  return [
    dossierNamed('same', 'Gelijk', at('11:00:00')),
    dossierNamed('older', 'Uit het bestand', at('11:00:00')),
    dossierNamed('newer', 'Oud uit het bestand', at('11:00:00')),
    dossierNamed('new', 'Nieuw'),
    dossierNamed('gone', 'Weg'),
  ];
}

/** The shipped set of another day: another set, under another name. */
function otherSet(edition: string): KeptSet {
  const reading = checkParameterSet({ ...rawParameterSet(), edition });
  if (!reading.ok) throw new Error('the set is refused');
  return { key: reading.key, set: reading.set, content: reading.content, addedAt: at('08:00:00'), shipped: false };
}

describe('the parameter sets that dossiers name', () => {
  const [own, unused] = [otherSet('2027-01-15'), otherSet('2027-03-01')];

  it('travel with them to a laptop that has none, and the others stay behind', async () => {
    for (const set of [own, unused]) await storage.parameterSets.keep(set);
    await storage.dossiers.put({ ...dossierNamed('a', 'Met eigen set'), parameterEdition: own.key }, null);
    const { left, ...parts } = await storage.content.gather();
    const bytes = await exchangeBytes({ kind: 'backup', createdAt: at('10:00:00'), ...parts });
    database.close();

    ({ database, storage } = await openStore());
    const reading = await readFile(bytes);
    if (reading.ok !== true) throw new Error('the file is refused');
    const { exchange } = reading;
    expect(left).toEqual([]);
    expect(exchange.parameterSets.map(({ key }) => key)).toEqual([own.key]);
    const arrivals = await storage.arrivals.compare(exchange);
    const decisions = arrivals.map((arrival): Decision => ({ arrival, choice: 'add', copy: null }));
    await storage.arrivals.takeIn(decisions, [], setsOf(exchange));
    const [{ key, addedAt, content, shipped }, ...others] = await storage.parameterSets.list();
    expect(others).toEqual([]);
    expect({ key, addedAt, content, shipped }).toEqual({
      key: own.key,
      addedAt: at('10:00:00'),
      content: own.content,
      shipped: false,
    });
  });

  it('that are on the laptop already stay as they came', async () => {
    await storage.parameterSets.keep(own);
    await storage.arrivals.takeIn([], [], [{ ...own, addedAt: at('11:00:00') }]);
    expect((await storage.parameterSets.list()).map(({ addedAt }) => addedAt)).toEqual([at('08:00:00')]);
  });
});

describe('a file with dossiers', () => {
  it('is compared: new, the same, newer there, newer here, and deleted here on purpose', async () => {
    const arrivals = await storage.arrivals.compare(exchangeOf(...(await fill())));
    expect(arrivals.map(({ standing }) => standing)).toEqual(['same', 'fileNewer', 'laptopNewer', 'new', 'erased']);
  });

  it('is merged without loss: what is replaced or passed over is an earlier version', async () => {
    await storage.arrivals.takeIn(await decide(await fill()), []);
    expect(await namesHere()).toEqual({
      same: 'Gelijk',
      older: 'Uit het bestand',
      newer: 'Nieuwer hier',
      own: 'Alleen hier',
      new: 'Nieuw',
    });
    expect(await versionsOf('older')).toEqual([['Ouder hier', 'arrival']]);
    expect(await versionsOf('newer')).toEqual([['Oud uit het bestand', 'passedOver']]);
    expect((await storage.dossiers.list()).find(({ id }) => id === 'older')?.name).toBe('Uit het bestand');
  });

  it('that is restored takes the place of what is here, and leaves the others', async () => {
    await storage.arrivals.takeIn(await decide(await fill(), {}, 'restore'), []);
    expect(await namesHere()).toMatchObject({ newer: 'Oud uit het bestand', own: 'Alleen hier' });
    expect(await namesHere()).not.toHaveProperty('gone');
    expect(await versionsOf('newer')).toEqual([['Nieuwer hier', 'arrival']]);
  });

  it('can be kept beside what is here, and bring back what was deleted when the adviser says so', async () => {
    await storage.arrivals.takeIn(await decide(await fill(), { newer: 'keepBoth', gone: 'add' }), []);
    expect(await namesHere()).toMatchObject({
      newer: 'Nieuwer hier',
      'newer copy': 'Oud uit het bestand',
      gone: 'Weg',
    });
    const [again] = await storage.arrivals.compare(exchangeOf(dossierNamed('gone', 'Weg')));
    expect(again.standing).toBe('same');
  });

  it('brings its named versions along, once, and none for a dossier that stays out', async () => {
    const decisions = await decide([dossierNamed('a', 'Nieuw'), dossierNamed('b', 'Niet')], { b: 'leave' });
    const named = ['a', 'b'].map((dossierId) => ({
      id: `version of ${dossierId}`,
      dossierId,
      at: at('08:00:00'),
      name: 'Na het eerste gesprek',
      dossier: dossierNamed(dossierId, 'Toen'),
    }));
    await storage.arrivals.takeIn(decisions, named);
    await storage.arrivals.takeIn(await decide([dossierNamed('a', 'Nieuw')]), named);
    expect(await storage.history.list('a')).toMatchObject([{ name: 'Na het eerste gesprek', at: at('08:00:00') }]);
    expect(await database.versions.count()).toBe(1);
    expect((await storage.arrivals.missing(named)).map(({ dossierId }) => dossierId)).toEqual(['b']);
  });

  it('changes nothing when a dossier changed since it was looked at', async () => {
    const decisions = await decide(await fill());
    await storage.dossiers.put(dossierNamed('older', 'Intussen', at('09:00:30')), at('09:00:00'));
    const before = await allRows(database);
    await expect(storage.arrivals.takeIn(decisions, [])).rejects.toThrow(ChangedMeanwhileError);
    expect(await allRows(database)).toEqual(before);
  });

  it.each(['summaries', 'dossiers', 'versions'] as const)(
    'changes nothing when storing its %s fails',
    async (store) => {
      const decisions = await decide(await fill());
      const before = await allRows(database);
      const full = (): Promise<never> =>
        Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
      Object.assign(database[store], { bulkPut: full, put: full });
      await expect(storage.arrivals.takeIn(decisions, [])).rejects.toMatchObject({ reason: 'full' });
      expect(await allRows(database)).toEqual(before);
    },
  );

  it('changes nothing when the count afterwards is not right', async () => {
    const decisions = await decide([dossierNamed('a', 'A'), dossierNamed('b', 'B')]);
    const bulkPut = database.dossiers.bulkPut.bind(database.dossiers);
    Object.assign(database.dossiers, { bulkPut: (rows: never[]) => bulkPut(rows.slice(1)) });
    await expect(storage.arrivals.takeIn(decisions, [])).rejects.toThrow('count');
    expect(await storage.dossiers.list()).toEqual([]);
  });

  it('can replace a dossier on the laptop that cannot be read, and keeps that as it is', async () => {
    await storage.dossiers.put(dossierNamed('a', 'Heel'), null);
    await database.dossiers.update('a', { dossier: { ...dossierNamed('a', 'Stuk'), fleetGroups: 'weg' } as never });
    await storage.arrivals.takeIn(await decide([dossierNamed('a', 'Uit de back-up')], { a: 'takeFile' }), []);
    expect(await namesHere()).toEqual({ a: 'Uit de back-up' });
    expect(await storage.history.list('a')).toHaveLength(1);
  });
});

describe('deleting', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('forgets what was remembered about the dossier beside the database, and finds what was not forgotten', async () => {
    const kept = new Map([
      ['vlootwijzer.left.gone-id', 'set'],
      ['vlootwijzer.left.other-id', 'set'],
      ['vlootwijzer.language', 'nl'],
    ]);
    vi.stubGlobal('localStorage', {
      get length() {
        return kept.size;
      },
      key: (index: number) => [...kept.keys()][index] ?? null,
      removeItem: (key: string) => kept.delete(key),
    });
    await storage.dossiers.put(dossierNamed('gone-id', 'Van Dijk'), null);
    expect((await storage.erasure.remains(['gone-id'], [])).found).toContain('localStorage: vlootwijzer.left.gone-id');
    await storage.erasure.erase(['gone-id'], at('12:00:00'));
    expect((await storage.erasure.remains(['gone-id'], [])).found).toEqual([]);
    expect([...kept.keys()]).toEqual(['vlootwijzer.left.other-id', 'vlootwijzer.language']);
  });

  it('takes everything of the company, in every store, and the search of every row proves it', async () => {
    for (const id of ['first-visit', 'second-visit']) {
      await storage.dossiers.put({ ...dossierNamed(id, 'Van Dijk'), createdAt: at('01:00:00') }, null);
      await storage.history.keep(dossierNamed(id, 'Van Dijk'), 'named', 'Bewaard');
    }
    await storage.dossiers.put(dossierNamed('c', 'Concurrent van Van Dijk'), null);
    const all = { dossiers: 2, versions: 2, photos: 0, editions: 0, reportFiles: 0 };
    expect(await storage.erasure.extent(['first-visit', 'second-visit'])).toEqual(all);

    expect(await storage.erasure.erase(['first-visit', 'second-visit'], at('12:00:00'))).toEqual(all);
    const remains = await storage.erasure.remains(['first-visit', 'second-visit'], ['Van Dijk']);
    expect(remains).toEqual({ rows: 2, stores: 9, found: [], mentions: ['Concurrent van Van Dijk'], notes: [] });
    // The same, seen from outside: nothing but the two ids with their moment.
    const rows = await allRows(database);
    expect(rows.erased).toEqual([
      { id: 'first-visit', at: at('12:00:00') },
      { id: 'second-visit', at: at('12:00:00') },
    ]);
    expect(JSON.stringify({ ...rows, erased: [] })).not.toContain('-visit');
  });

  it.each(['summaries', 'versions', 'versionParts', 'facts'] as const)('finds what is left in %s', async (store) => {
    const row = { id: 'x', key: 'x', dossierId: 'left-over-id', number: 1, changedAt: '1', value: 'left-over-id' };
    await database.table(store).put({ ...row, name: 'left-over-id' });
    const { found } = await storage.erasure.remains(['left-over-id'], []);
    expect(found).toEqual([`${store}: x`]);
  });

  it('leaves notes on municipalities, and names those in which the company stands', async () => {
    await storage.dossiers.put(dossierNamed('gone', 'Van Dijk'), null);
    const note = { savedOn: '2026-11-23', text: 'Venstertijden tot 11 uur.' };
    await storage.municipalities.keep({ ...note, municipality: 'Utrecht' });
    await storage.municipalities.keep({ ...note, municipality: 'Zwolle', text: 'Van Dijk kent de wethouder.' });
    await storage.erasure.erase(['gone'], at('12:00:00'));
    const remains = await storage.erasure.remains(['gone'], ['Van Dijk']);
    expect(remains).toMatchObject({ found: [], mentions: [], notes: ['Zwolle'] });
    expect((await storage.municipalities.of(['Utrecht', 'Zwolle'])).size).toBe(2);
  });
});
