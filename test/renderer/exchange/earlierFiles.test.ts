import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLocked, readFile } from '../../../renderer/src/exchange/fileReading.ts';

/** Files as earlier versions of the program wrote them. Never to be edited, and never to be made again. */
const stored = (name: string): Uint8Array =>
  Uint8Array.from(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));

const names = ['Bakkerijgroothandel De Gouden Aar B.V.', 'Transportbedrijf Noordenwind B.V.'];

describe('a file of an earlier version stays readable', () => {
  it('a backup of version 1, with dossiers of version 1 in it', async () => {
    const reading = await readFile(stored('exchange/version1-backup.vlootwijzer'));
    if (reading.ok !== true) throw new Error(JSON.stringify(reading));
    const { head, dossiers, versions } = reading.exchange;
    expect(head).toMatchObject({ kind: 'backup', createdAt: '2026-11-26T10:00:00.000Z' });
    expect(dossiers.map(({ company }) => company.name)).toEqual(names);
    expect(versions).toMatchObject([{ name: 'Na het eerste gesprek', dossier: { company: { name: 'Toen' } } }]);
  });

  it('the same behind a passphrase', async () => {
    const reading = await readFile(stored('exchange/version1-locked.vlootwijzer'));
    if (reading.ok !== 'locked') throw new Error(JSON.stringify(reading));
    const opened = await openLocked(reading.file, 'paard batterij nietje');
    expect(opened).toMatchObject({ ok: true, exchange: { dossiers: names.map((name) => ({ company: { name } })) } });
  });

  it.each(
    [1, 2, 3].flatMap((version) => [
      `dossiers/version${version}-groothandel.json`,
      `dossiers/version${version}-transporteur.json`,
    ]),
  )('one dossier: %s', async (name) => {
    expect(await readFile(stored(name))).toMatchObject({ ok: true, exchange: { head: null } });
  });
});
