import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VlootwijzerDatabase } from '../../../renderer/src/db/database.ts';
import type { Storage } from '../../../renderer/src/db/useStorage.ts';
import { isDue, versionsToRemove } from '../../../renderer/src/db/versionRules.ts';
import { packDossier, unpackDossier } from '../../../renderer/src/db/versionPacking.ts';
import { at, dossierNamed, largeDossier, openStore } from '../../support/stores.ts';
import { exampleDossier } from '../../support/examples.ts';

let database: VlootwijzerDatabase;
let storage: Storage;

beforeEach(async () => {
  ({ database, storage } = await openStore());
});
afterEach(() => database.close());

/** Saves a series of states one after the other, as the desk does. */
async function save(states: readonly [time: string, name: string][]): Promise<void> {
  let seen: string | null = null;
  for (const [time, name] of states) {
    await storage.dossiers.put(dossierNamed('a', name, at(time)), seen);
    seen = at(time);
  }
}

async function keptNames(): Promise<(string | null)[]> {
  const versions = await storage.history.list('a');
  return Promise.all(versions.map(async ({ id }) => (await storage.history.open(id)).company.name));
}

describe('the history of a dossier', () => {
  it('keeps no version for every letter typed', async () => {
    await save([
      ['10:00:00', 'V'],
      ['10:00:01', 'Va'],
      ['10:00:02', 'Van'],
    ]);
    // The record was made at 09:00: what was there before the first letter is kept, and nothing of the typing.
    expect(await keptNames()).toEqual(['V']);
  });

  it('keeps the state before a pause', async () => {
    await save([
      ['09:01:00', 'ochtend'],
      ['09:02:00', 'ochtend af'],
      ['14:00:00', 'middag'],
    ]);
    expect(await keptNames()).toEqual(['ochtend af']);
  });

  it('keeps one state every five minutes of work without a pause', async () => {
    const states = Array.from({ length: 31 }, (_, minute): [string, string] => {
      return [`09:${String(minute).padStart(2, '0')}:30`, `minuut ${minute}`];
    });
    await save(states);
    // From 09:00: the states of 09:05:30, 09:10:30, and so on, each once the next one replaces it.
    expect(await keptNames()).toEqual(['minuut 25', 'minuut 20', 'minuut 15', 'minuut 10', 'minuut 5']);
  });

  it('goes on, in the order of the work, when the clock was set back', async () => {
    await save([
      ['10:00:00', 'eerst'],
      ['10:30:00', 'dan'],
      ['08:00:00', 'na het verzetten'],
      ['08:20:00', 'verder'],
    ]);
    expect(await keptNames()).toEqual(['na het verzetten', 'dan', 'eerst']);
  });

  it('keeps what is replaced unseen, however short ago it was', async () => {
    await save([['09:00:01', 'van het andere venster']]);
    await storage.dossiers.put(dossierNamed('a', 'van dit venster', at('09:00:02')), null);
    expect(await keptNames()).toEqual(['van het andere venster']);
  });

  it('keeps a state under a name until it is renamed, and opens it as it was', async () => {
    const dossier = exampleDossier('groothandel');
    await storage.dossiers.put(dossier, null);
    await storage.history.keep(dossier, 'named', 'Na het tweede gesprek');
    const [version] = await storage.history.list(dossier.id);
    expect(version).toMatchObject({ name: 'Na het tweede gesprek', cause: 'named', at: dossier.changedAt });
    expect(await storage.history.open(version.id)).toEqual(dossier);
    await storage.history.rename(version.id, null);
    expect((await storage.history.list(dossier.id))[0].name).toBeNull();
  });

  it('does not stand in the way of the work when there is no room for both', async () => {
    await save([['09:10:00', 'oud']]);
    const add = database.versions.put.bind(database.versions);
    database.versions.put = (() =>
      Promise.reject(Object.assign(new Error('full'), { name: 'QuotaExceededError' }))) as unknown as typeof add;
    await storage.dossiers.put(dossierNamed('a', 'nieuw', at('09:30:00')), at('09:10:00'));
    expect((await storage.dossiers.get('a')).company.name).toBe('nieuw');
    expect(await storage.history.list('a')).toEqual([]);
  });

  it('holds large parts once, and lets them go with the last version that has them', async () => {
    const large = largeDossier('a', 100_000);
    for (let step = 0; step < 30; step++) {
      await storage.history.keep({ ...large, visit: { ...large.visit, notes: `stap ${step}` } }, 'pause');
    }
    expect(await database.versionParts.count()).toBe(1);
    // Twenty without a name are kept, and the last of the day is among them.
    expect(await database.versions.count()).toBe(20);
    const [version] = await storage.history.list('a');
    expect(await storage.history.open(version.id)).toEqual({ ...large, visit: { ...large.visit, notes: 'stap 29' } });

    const other = largeDossier('a', 100_000, 2);
    for (let step = 0; step < 20; step++)
      await storage.history.keep({ ...other, changedAt: at(`12:00:${10 + step}`) }, 'pause');
    expect(await database.versionParts.count()).toBe(1);
  });
});

describe('when a state is kept', () => {
  const states = { createdAt: at('09:00:00'), before: at('09:01:00'), after: at('09:01:10'), lastKept: null };
  it('is after five minutes, and not a moment before', () => {
    expect(isDue(states)).toBe(false);
    expect(isDue({ ...states, after: at('09:05:59') })).toBe(false);
    expect(isDue({ ...states, after: at('09:06:00') })).toBe(true);
    expect(isDue({ ...states, before: at('09:05:00'), after: at('09:05:01') })).toBe(true);
  });
  it('is never twice the same', () => {
    expect(isDue({ ...states, lastKept: states.before, after: at('18:00:00') })).toBe(false);
  });
  it('does not depend on the hour that comes twice when the clock goes back', () => {
    // 25 October 2026 in Amsterdam: 02:59 summer time, and a minute later 02:00 winter time.
    const before = '2026-10-25T00:59:00.000Z';
    const after = '2026-10-25T01:00:00.000Z';
    expect(isDue({ createdAt: before, before, after, lastKept: null })).toBe(false);
  });
});

describe('which versions go', () => {
  const version = (number: number, day: string, name: string | null = null) => ({
    id: String(number),
    number,
    at: `${day}T10:00:00.000Z`,
    name,
  });
  it('none of twenty', () => {
    expect(versionsToRemove(Array.from({ length: 20 }, (_, at) => version(at, '2026-11-23')))).toEqual([]);
  });
  it('never one with a name', () => {
    const many = Array.from({ length: 200 }, (_, at) => version(at, '2026-11-23', 'genoemd'));
    expect(versionsToRemove(many)).toEqual([]);
  });
  it('all of an earlier day but its last, once twenty newer ones are there', () => {
    const monday = Array.from({ length: 5 }, (_, at) => version(at, '2026-11-23'));
    const tuesday = Array.from({ length: 20 }, (_, at) => version(10 + at, '2026-11-24'));
    expect(versionsToRemove([...monday, ...tuesday])).toEqual(['3', '2', '1', '0']);
  });
  it('beyond sixty days, also the last of a day', () => {
    const days = Array.from({ length: 90 }, (_, day) =>
      version(day, new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
    );
    expect(versionsToRemove(days)).toHaveLength(30);
  });
});

describe('a packed dossier', () => {
  it('comes back the same, whatever is large in it', async () => {
    for (const dossier of [exampleDossier('groothandel'), exampleDossier('transporteur'), largeDossier('a', 150_000)]) {
      const packed = await packDossier(dossier.id, dossier);
      const parts = new Map(packed.partRows.map(({ id, content }) => [id, content]));
      expect(await unpackDossier(packed, (id) => Promise.resolve(parts.get(id)))).toEqual(dossier);
    }
  });
  it('of which a part is missing is an error, not a dossier with a hole in it', async () => {
    const packed = await packDossier('a', largeDossier('a', 100_000));
    await expect(unpackDossier(packed, () => Promise.resolve(undefined))).rejects.toThrow('missing');
  });
});
