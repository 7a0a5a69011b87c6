import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../renderer/src/db/database.ts';
import { municipalityNotes } from '../../../renderer/src/db/municipalityNotes.ts';

let host: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };
beforeEach(() => {
  host = { indexedDB: new IDBFactory(), IDBKeyRange };
});

const note = (municipality: string, text: string) => ({ municipality, text, savedOn: '2026-11-23' });

describe('the notes on municipalities', () => {
  it('are found again after the program was closed, however the name is typed', async () => {
    const first = await openDatabase(host);
    await municipalityNotes(first).keep(note('’s-Hertogenbosch', 'Hub aan de rand'));
    first.close();

    const second = await openDatabase(host);
    const found = await municipalityNotes(second).of(["'s-hertogenbosch ", 'Utrecht']);
    expect([...found.entries()]).toEqual([["'s-hertogenbosch", note('’s-Hertogenbosch', 'Hub aan de rand')]]);
    second.close();
  });

  it('are replaced by a newer one of the same municipality', async () => {
    const database = await openDatabase(host);
    const notes = municipalityNotes(database);
    await notes.keep(note('Utrecht', 'oud'));
    await notes.keep(note('utrecht', 'nieuw'));
    expect([...(await notes.of(['Utrecht'])).values()].map((one) => one.text)).toEqual(['nieuw']);
    database.close();
  });

  it('leave out one that is damaged', async () => {
    const database = await openDatabase(host);
    const notes = municipalityNotes(database);
    await notes.keep(note('Utrecht', 'x'));
    await database.facts.put({ key: 'municipality/gouda', value: { text: 3 } });
    expect([...(await notes.of(['Gouda', 'Utrecht'])).keys()]).toEqual(['utrecht']);
    database.close();
  });
});
