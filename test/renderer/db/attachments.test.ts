import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Decision } from '../../../renderer/src/db/arrivals.ts';
import { openDatabase, type VlootwijzerDatabase } from '../../../renderer/src/db/database.ts';
import { startAnewWith } from '../../../renderer/src/db/startAnew.ts';
import { version1 } from '../../../renderer/src/db/migrations/version1.ts';
import { version2 } from '../../../renderer/src/db/migrations/version2.ts';
import { version3 } from '../../../renderer/src/db/migrations/version3.ts';
import { ChangedMeanwhileError } from '../../../renderer/src/db/storageErrors.ts';
import type { Storage } from '../../../renderer/src/db/useStorage.ts';
import { sha256 } from '../../../renderer/src/exchange/digest.ts';
import { readFile } from '../../../renderer/src/exchange/fileReading.ts';
import { exchangeBytes } from '../../../renderer/src/exchange/fileWriting.ts';
import { textIn } from '../../../renderer/src/exchange/packing.ts';
import { proposedChoice, type Choice } from '../../../shared/exchange/compare.ts';
import type { Exchange } from '../../../shared/exchange/read.ts';
import { databaseName } from '../../../shared/ipc/identity.ts';
import { basisText, type EditionRecord, type ReportFileRecord } from '../../../shared/editions/editions.ts';
import { exampleDossier } from '../../support/examples.ts';
import { photoOf, picture } from '../../support/photos.ts';
import { allRows, at, dossierNamed, openStore } from '../../support/stores.ts';

let database: VlootwijzerDatabase;
let storage: Storage;

beforeEach(async () => {
  ({ database, storage } = await openStore());
});
afterEach(() => database.close());

async function editionOf(dossierId: string, number: number, id = `${dossierId} ${number}`): Promise<EditionRecord> {
  const dossier = dossierNamed(dossierId, `Versie ${number}`);
  const basis = basisText({ program: '0.1.0', parameterSet: '2026-11-23', dossier, house: null, photos: [] });
  const headline = { vehicles: 12, refused: 4, differencePerYear: -1200, peakKW: 93, fits: 5 };
  return { id, dossierId, number, at: at('11:00:00'), day: '2026-11-23', hash: await sha256(basis), basis, headline };
}

function fileOf({ id, dossierId }: EditionRecord, content = 'een rapport'): ReportFileRecord {
  const bytes = Uint8Array.from(Buffer.from(`%PDF-1.3 ${content}`));
  return { id: `${id}/full/nl`, dossierId, editionId: id, variant: 'full', language: 'nl', bytes };
}

async function fill(id: string): Promise<void> {
  await storage.dossiers.put(dossierNamed(id, `Bedrijf ${id}`), null);
  await storage.photos.add([photoOf(id), photoOf(id, { id: `second of ${id}`, position: 1, subject: 'yard' })]);
  const edition = await editionOf(id, 1);
  await storage.editions.keep(edition, fileOf(edition));
}

async function backUp(): Promise<Uint8Array<ArrayBuffer>> {
  const { left: _left, ...parts } = await storage.content.gather();
  return exchangeBytes({ kind: 'backup', createdAt: at('15:00:00'), ...parts });
}

async function opened(bytes: Uint8Array): Promise<Exchange> {
  const reading = await readFile(bytes);
  if (reading.ok !== true) throw new Error(JSON.stringify(reading));
  return reading.exchange;
}

async function takeIn(exchange: Exchange, choices: Record<string, Choice> = {}): Promise<void> {
  const arrivals = await storage.arrivals.compare(exchange);
  const decisions = arrivals.map((arrival): Decision => {
    const choice = choices[arrival.arriving.id] ?? proposedChoice(arrival.standing, 'restore');
    const copy = choice === 'keepBoth' ? { ...arrival.arriving, id: `${arrival.arriving.id} copy` } : null;
    return { arrival, choice, copy };
  });
  await storage.arrivals.takeIn(decisions, [], [], exchange.attachments);
}

describe('data version 3', () => {
  it('has the stores as they are written down', () => {
    expect(version3).toEqual({
      version: 3,
      stores: { editions: 'id, [dossierId+number]', reportFiles: 'id, dossierId', photos: 'id, dossierId, changedAt' },
    });
  });

  it('leaves every row of version 2 as it was', async () => {
    const host = { indexedDB: new IDBFactory(), IDBKeyRange };
    const before = new Dexie(databaseName, host);
    before.version(2).stores({ ...version1.stores, ...version2.stores });
    await before.open();
    const dossier = dossierNamed('a', 'Van Dijk');
    await before.table('dossiers').add({ id: 'a', changedAt: dossier.changedAt, name: 'Van Dijk', dossier });
    await before.table('summaries').add({ id: 'a', changedAt: dossier.changedAt, name: 'Van Dijk', people: [] });
    await before.table('facts').add({ key: 'retentionYears', value: 5 });
    await before.table('erased').add({ id: 'gone', at: at('08:00:00') });
    const rows = await Promise.all(before.tables.map(async (table) => [table.name, await table.toArray()]));
    before.close();

    const now = await openDatabase(host);
    const after = await allRows(now);
    for (const [name, stored] of rows) expect(after[String(name)]).toEqual(stored);
    expect(after).toMatchObject({ editions: [], reportFiles: [], photos: [] });
    now.close();
  });
});

describe('final reports', () => {
  it('are kept to the byte, newest first, with what they were made from', async () => {
    const [first, second] = [await editionOf('a', 1), await editionOf('a', 2)];
    await storage.editions.keep(first, fileOf(first));
    await storage.editions.keep(second, fileOf(second));
    const english = { ...fileOf(second, 'a report'), id: 'a 2/full/en', language: 'en' as const };
    await storage.editions.keep(second, english);
    expect(await storage.editions.list('a')).toEqual([second, first]);
    expect((await storage.editions.files('a')).map(({ id }) => id).sort()).toEqual([
      'a 1/full/nl',
      'a 2/full/en',
      'a 2/full/nl',
    ]);
    expect((await storage.editions.file('a 2/full/en'))?.bytes).toEqual(english.bytes);
    expect(await storage.editions.list('b')).toEqual([]);
  });

  it('never change: a file that is there stays as it was', async () => {
    const edition = await editionOf('a', 1);
    await storage.editions.keep(edition, fileOf(edition, 'zoals het was'));
    await storage.editions.keep(edition, fileOf(edition, 'anders'));
    const kept = await storage.editions.file('a 1/full/nl');
    expect(Buffer.from(kept!.bytes).toString()).toContain('zoals het was');
  });

  it('get no number twice when two windows make one at the same time', async () => {
    const [one, other] = [await editionOf('a', 1, 'one'), await editionOf('a', 1, 'other')];
    await storage.editions.keep(one, fileOf(one));
    const before = await allRows(database);
    await expect(storage.editions.keep(other, fileOf(other))).rejects.toThrow(ChangedMeanwhileError);
    expect(await allRows(database)).toEqual(before);
  });
});

describe('what a final report was made from', () => {
  const dossier = exampleDossier('groothandel');
  const basis = { program: '0.1.0', parameterSet: 'set', dossier, house: null, photos: [] };

  it('is one text whatever the order of its fields, and another one for another figure', () => {
    const turned = Object.fromEntries(Object.entries(dossier).reverse()) as typeof dossier;
    expect(basisText({ ...basis, dossier: turned })).toBe(basisText(basis));
    const [group, ...others] = dossier.fleetGroups;
    const more = { ...dossier, fleetGroups: [{ ...group, number: (group.number ?? 0) + 1 }, ...others] };
    expect(basisText({ ...basis, dossier: more })).not.toBe(basisText(basis));
    expect(basisText({ ...basis, program: '0.2.0' })).not.toBe(basisText(basis));
  });

  it('holds no notes of the adviser and no people', () => {
    const { topic1 } = dossier.topics;
    const noted = {
      ...dossier,
      changedAt: at('23:00:00'),
      company: {
        ...dossier.company,
        contacts: [{ id: 'c', name: 'Zoë', role: '', email: 'zoe@example.nl', phone: '' }],
      },
      visit: { ...dossier.visit, notes: 'Twijfelt over de buurman.' },
      topics: { ...dossier.topics, topic1: { ...topic1, notes: 'Niet voor het rapport.' } },
    };
    const plain = { ...dossier, company: { ...dossier.company, contacts: [] } };
    expect(basisText({ ...basis, dossier: noted })).toBe(basisText({ ...basis, dossier: plain }));
    expect(basisText({ ...basis, dossier: noted })).not.toMatch(/Zoë|Twijfelt|Niet voor het rapport/);
  });
});

describe('photos', () => {
  it('are listed in the order of the adviser, and change their caption alone', async () => {
    await fill('a');
    await storage.photos.arrange(['second of a', 'photo of a'], at('12:00:00'));
    await storage.photos.describe('photo of a', { caption: 'Nieuwe kast', subject: 'other' }, at('12:01:00'));
    const photos = await storage.photos.list('a');
    expect(photos.map(({ id }) => id)).toEqual(['second of a', 'photo of a']);
    expect(photos[1]).toMatchObject({ caption: 'Nieuwe kast', subject: 'other', changedAt: at('12:01:00') });
    expect(photos[1].image).toEqual(picture);
    await storage.photos.remove('photo of a');
    expect(await storage.photos.list('a')).toHaveLength(1);
  });
});

describe('a backup', () => {
  it('brings photos and final reports to an empty laptop, to the byte', async () => {
    await fill('a');
    await fill('b');
    const before = await allRows(database);
    const bytes = await backUp();
    database.close();
    ({ database, storage } = await openStore());
    const exchange = await opened(bytes);
    expect(exchange.head?.counts).toMatchObject({ photos: 4, editions: 2, reportFiles: 2 });
    await takeIn(exchange);
    const after = await allRows(database);
    for (const store of ['photos', 'reportFiles', 'editions']) expect(after[store]).toEqual(before[store]);
  });

  it('that is restored takes nothing away, and brings back what is gone', async () => {
    await fill('a');
    const bytes = await backUp();
    await storage.photos.add([photoOf('a', { id: 'later', position: 2 })]);
    await storage.photos.describe('photo of a', { caption: 'Later beschreven' }, at('16:00:00'));
    await storage.photos.remove('second of a');
    const second = await editionOf('a', 2);
    await storage.editions.keep(second, fileOf(second));
    const exchange = await opened(bytes);
    expect(await storage.arrivals.missingAttachments(exchange)).toBe(1);
    await takeIn(exchange);
    const photos = await storage.photos.list('a');
    expect(photos.map(({ id }) => id)).toEqual(['photo of a', 'second of a', 'later']);
    expect(photos[0].caption).toBe('Later beschreven');
    expect((await storage.editions.list('a')).map(({ number }) => number)).toEqual([2, 1]);
    expect(await storage.arrivals.missingAttachments(exchange)).toBe(0);
  });

  it('leaves out what belongs to a dossier that was deleted here', async () => {
    await fill('a');
    const bytes = await backUp();
    await storage.erasure.erase(['a'], at('16:00:00'));
    const exchange = await opened(bytes);
    expect(await storage.arrivals.missingAttachments(exchange)).toBe(0);
    await takeIn(exchange);
    expect(await allRows(database)).toMatchObject({ photos: [], editions: [], reportFiles: [] });
  });

  it('gives a dossier that is kept beside the present one photos of its own', async () => {
    await fill('a');
    const bytes = await backUp();
    await storage.dossiers.put(dossierNamed('a', 'Veranderd', at('16:00:00')), null);
    await takeIn(await opened(bytes), { a: 'keepBoth' });
    expect((await storage.photos.list('a copy')).map(({ caption }) => caption)).toHaveLength(2);
    expect((await storage.photos.list('a')).map(({ id }) => id)).toEqual(['photo of a', 'second of a']);
    expect(await storage.editions.list('a copy')).toEqual([]);
  });

  it('is due again when a photo was added, described or removed, and when a report was made final', async () => {
    await storage.dossiers.put(dossierNamed('a', 'Van Dijk'), null);
    const prints = [await storage.content.fingerprint()];
    const look = async (): Promise<void> => void prints.push(await storage.content.fingerprint());
    await storage.photos.add([photoOf('a')]);
    await look();
    await storage.photos.describe('photo of a', { caption: 'x' }, at('12:00:00'));
    await look();
    const edition = await editionOf('a', 1);
    await storage.editions.keep(edition, fileOf(edition));
    await look();
    await storage.photos.remove('photo of a');
    await look();
    expect(new Set(prints).size).toBe(5);
  });

  it('without any of them is the file that it was before there were any', async () => {
    await storage.dossiers.put(dossierNamed('a', 'Van Dijk'), null);
    const text = await textIn(await backUp());
    expect(text).not.toMatch(/"(photos|editions|reportFiles)"/);
  });
});

describe('a file whose photos or reports are not right', () => {
  const resealed = async (change: (json: Record<string, Record<string, unknown>[]>) => void): Promise<Uint8Array> => {
    await fill('a');
    const json = JSON.parse(await textIn(await backUp())) as Record<string, Record<string, unknown>[]>;
    change(json);
    const { dossiers, versions, photos, editions, reportFiles, seal: _seal, ...head } = json;
    const each = [head, ...dossiers, ...versions, ...photos, ...editions, ...reportFiles];
    const digests = await Promise.all(each.map((part) => sha256(JSON.stringify(part))));
    return new TextEncoder().encode(JSON.stringify({ ...json, seal: await sha256(digests.join('\n')) }));
  };

  it('is read when only its seal was made anew, so that the refusals below have their own reason', async () => {
    expect((await readFile(await resealed(() => undefined))).ok).toBe(true);
  });

  it.each([
    ['a page with a script instead of a picture', { format: 'jpeg', bytes: btoa('<script>alert(1)</script>') }],
    [
      'a picture of another format than it says',
      { format: 'png', bytes: Buffer.from(picture.bytes).toString('base64') },
    ],
    ['no picture at all', { format: 'jpeg', bytes: '' }],
    ['something that is no base64', { format: 'jpeg', bytes: '???' }],
  ])('is refused with the place: %s', async (_name, image) => {
    const bytes = await resealed((json) => void Object.assign(json['photos'][1], { image }));
    const reading = await readFile(bytes);
    expect(reading).toMatchObject({ ok: false, reason: 'field' });
    expect(reading).toHaveProperty('field', expect.stringMatching(/^photos\[1\]\.image/));
  });

  it('is refused when a report is no PDF, when a basis was edited, and when a photo stands in it twice', async () => {
    const script = btoa('<html>');
    expect(
      await readFile(await resealed((json) => void Object.assign(json['reportFiles'][0], { bytes: script }))),
    ).toMatchObject({
      ok: false,
      field: 'reportFiles[0].bytes',
    });
    ({ database, storage } = await openStore());
    expect(await readFile(await resealed((json) => void Object.assign(json['editions'][0], { basis: '{}' })))).toEqual({
      ok: false,
      reason: 'damaged',
    });
    ({ database, storage } = await openStore());
    const twice = await resealed((json) => void (json['photos'][1] = { ...json['photos'][0] }));
    expect(await readFile(twice)).toMatchObject({ ok: false, reason: 'twice' });
  });

  it('is damaged when a bit of a photo fell over', async () => {
    await fill('a');
    const json = JSON.parse(await textIn(await backUp())) as { photos: { caption: string }[] };
    json.photos[0].caption += ' ';
    expect(await readFile(new TextEncoder().encode(JSON.stringify(json)))).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('deleting a company', () => {
  it('takes its photos and final reports, and no others', async () => {
    await fill('first-visit');
    await fill('other');
    const all = { dossiers: 1, versions: 0, photos: 2, editions: 1, reportFiles: 1 };
    expect(await storage.erasure.extent(['first-visit'])).toEqual(all);
    expect(await storage.erasure.erase(['first-visit'], at('17:00:00'))).toEqual(all);
    expect((await storage.erasure.remains(['first-visit'], [])).found).toEqual([]);
    const rows = await allRows(database);
    for (const store of ['photos', 'editions', 'reportFiles']) {
      expect(rows[store].length).toBeGreaterThan(0);
      expect(rows[store].every((row) => (row as { dossierId: string }).dossierId === 'other')).toBe(true);
    }
  });

  it.each(['photos', 'editions', 'reportFiles'] as const)(
    'is found out when something is left in %s',
    async (store) => {
      const row = { id: 'x', dossierId: 'left-over-id', number: 1, changedAt: '1' };
      await database.table(store).put(row);
      expect((await storage.erasure.remains(['left-over-id'], [])).found).toEqual([`${store}: x`]);
    },
  );
});

describe('what an adviser keeps beside the dossiers', () => {
  const note = { municipality: 'Utrecht', text: 'Loket aan de Stadsplateau', savedOn: '2026-11-20' };
  const style = { name: 'Makelaars', colour: '#224466', footer: 'voet', disclaimer: '', logo: null };

  it('comes back out of a backup, and does not travel with dossiers for somebody else', async () => {
    await fill('a');
    await storage.municipalities.keep(note);
    await storage.facts.set('houseStyle', style);
    const exchange = await opened(await backUp());
    expect(exchange.laptop).toEqual([
      { kind: 'municipality', ...note },
      { kind: 'houseStyle', ...style },
    ]);
    expect((await storage.content.gather(['a'])).counts.laptop).toBeUndefined();

    await database.delete();
    ({ database, storage } = await openStore());
    await storage.arrivals.takeIn([], [], [], exchange.attachments, exchange.laptop);
    expect((await storage.municipalities.of(['Utrecht'])).get('utrecht')).toEqual(note);
    expect(await storage.facts.get('houseStyle')).toEqual(style);
  });

  it('never takes the place of what is newer here', async () => {
    const kept = [
      { kind: 'municipality' as const, ...note },
      { kind: 'municipality' as const, municipality: 'Almere', text: 'nieuw hier', savedOn: '2026-11-01' },
      { kind: 'houseStyle' as const, ...style },
    ];
    const newer = { ...note, text: 'verhuisd', savedOn: '2026-11-25' };
    await storage.municipalities.keep(newer);
    await storage.facts.set('houseStyle', { ...style, name: 'Hier' });
    await storage.arrivals.takeIn([], [], [], undefined, kept);
    const notes = await storage.municipalities.of(['Utrecht', 'Almere']);
    expect([notes.get('utrecht')?.text, notes.get('almere')?.text]).toEqual(['verhuisd', 'nieuw hier']);
    expect((await storage.facts.get('houseStyle'))?.name).toBe('Hier');
  });
});

describe('an empty database filled from a backup', () => {
  it('has the photos, the final reports and the notes too', async () => {
    await fill('a');
    await storage.municipalities.keep({ municipality: 'Utrecht', text: 'loket', savedOn: '2026-11-20' });
    const before = await allRows(database);
    const exchange = await opened(await backUp());
    const host = { indexedDB: new IDBFactory(), IDBKeyRange };
    await startAnewWith(exchange, host);
    const anew = await openDatabase(host);
    const { photos, editions, reportFiles, facts } = await allRows(anew);
    expect({ photos, editions, reportFiles, facts }).toEqual({
      photos: before.photos,
      editions: before.editions,
      reportFiles: before.reportFiles,
      facts: before.facts,
    });
    anew.close();
  });
});
