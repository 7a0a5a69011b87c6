import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../../renderer/src/exchange/digest.ts';
import { locked, makeKey, unlocked } from '../../../renderer/src/exchange/encryption.ts';
import { openLocked, readFile } from '../../../renderer/src/exchange/fileReading.ts';
import { exchangeBytes, lockedBytes } from '../../../renderer/src/exchange/fileWriting.ts';
import { packed, textIn } from '../../../renderer/src/exchange/packing.ts';
import type { EncryptedFile } from '../../../shared/exchange/schema.ts';
import { exchangeText } from '../../../shared/exchange/write.ts';
import { fileRefusalSentence } from '../../../shared/text/exchange.ts';
import { setKey } from '../../../shared/parameters/identity.ts';
import { rawParameterSet } from '../../cases/shipped.ts';
import { exampleDossier, exampleNames } from '../../support/examples.ts';
import { at } from '../../support/stores.ts';

const dossiers = exampleNames.map((name) => exampleDossier(name));
const versions = [{ id: 'v', dossierId: dossiers[0].id, at: at('09:00:00'), name: 'Eerst', dossier: dossiers[0] }];
const content = {
  kind: 'backup',
  createdAt: at('10:00:00'),
  counts: { dossiers: dossiers.length, versions: versions.length },
  dossiers,
  versions,
} as const;
const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const wholeText = async (): Promise<string> => textIn(await exchangeBytes(content));

describe('a file with dossiers', () => {
  it('comes back as it was written', async () => {
    const reading = await readFile(await exchangeBytes(content));
    expect(reading).toMatchObject({ ok: true, exchange: { dossiers, versions, head: { counts: content.counts } } });
  });

  it('is one JSON document, readable without this program, with a dossier a line', async () => {
    const text = await wholeText();
    const json = JSON.parse(text) as { format: string; dossiers: unknown[] };
    expect(json.format).toBe('vlootwijzer-exchange');
    expect(json.dossiers).toEqual(dossiers);
    expect(text.split('\n').filter((line) => line.includes('"format":"vlootwijzer-dossier"'))).toHaveLength(3);
  });

  it('is read uncompressed as well, and with a byte order mark', async () => {
    expect((await readFile(encode(await wholeText()))).ok).toBe(true);
    expect((await readFile(encode(`\ufeff${await wholeText()}`))).ok).toBe(true);
  });

  it('with one dossier alone is the dossier file of every earlier day', async () => {
    const reading = await readFile(encode(JSON.stringify(dossiers[0])));
    expect(reading).toMatchObject({ ok: true, exchange: { head: null, dossiers: [dossiers[0]] } });
  });

  it('is never made with another number of dossiers than it says', async () => {
    const head = { ...content, format: 'vlootwijzer-exchange', version: 1, appVersion: '1', dataVersion: 2 } as const;
    const counts = { dossiers: 3, versions: 1 };
    await expect(packed(exchangeText({ ...head, counts }, dossiers, versions, sha256))).rejects.toThrow('announced');
  });

  it('has the seal that the rule says, worked out here by hand', async () => {
    const json = JSON.parse(await wholeText()) as Record<string, unknown> & {
      dossiers: unknown[];
      versions: unknown[];
    };
    const { dossiers: parts, versions: kept, seal, ...head } = json;
    const each = await Promise.all([head, ...parts, ...kept].map((part) => sha256(JSON.stringify(part))));
    expect(seal).toBe(await sha256(each.join('\n')));
    // The digest itself, against the published vector for "abc" (FIPS 180-2).
    expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('a file with the parameter sets that its dossiers name', () => {
  const set = rawParameterSet();
  const withSets = { ...content, counts: { ...content.counts, parameterSets: 1 }, further: { parameterSets: [set] } };

  it('brings them back as they came, under the name that the dossiers know', async () => {
    const reading = await readFile(await exchangeBytes(withSets));
    if (reading.ok !== true) throw new Error('it is refused');
    const { dossiers: read, parameterSets } = reading.exchange;
    expect(read).toEqual(dossiers);
    expect(parameterSets.map((one) => one.content)).toEqual([set]);
    expect(parameterSets[0].key).toBe(setKey(set as { edition: string }));
  });

  it('has them under the seal: one figure changed and it is damaged', async () => {
    const text = await textIn(await exchangeBytes(withSets));
    const json = JSON.parse(text) as { parameterSets: { figures: { confidence: string }[] }[] };
    json.parameterSets[0].figures[0].confidence = json.parameterSets[0].figures[0].confidence === 'A' ? 'B' : 'A';
    expect(await readFile(encode(JSON.stringify(json)))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('is refused with the place when one of them is no set', async () => {
    const odd = { ...set, figures: 'none' };
    const reading = await readFile(await exchangeBytes({ ...withSets, further: { parameterSets: [odd] } }));
    expect(reading).toMatchObject({ ok: false, reason: 'field' });
    expect(reading).toHaveProperty('field', expect.stringMatching(/^parameterSets\[0\]/));
  });

  it('is never made with another number of them than it says', async () => {
    await expect(exchangeBytes({ ...withSets, further: { parameterSets: [] } })).rejects.toThrow('announced');
  });

  it('without any is the file that it was before there were any', async () => {
    expect(await wholeText()).not.toContain('parameterSets');
  });
});

describe('a file that is not right is refused by name', () => {
  const changed = async (change: (json: Record<string, unknown>) => void): Promise<unknown> => {
    const json = JSON.parse(await wholeText()) as Record<string, unknown>;
    change(json);
    return readFile(encode(JSON.stringify(json)));
  };

  it('when a letter was changed, a dossier left out, or the head edited', async () => {
    const edited = (await wholeText()).replace('Gouden', 'Zilver');
    expect(await readFile(encode(edited))).toEqual({ ok: false, reason: 'damaged' });
    expect(await changed((json) => (json.dossiers as unknown[]).pop())).toEqual({ ok: false, reason: 'damaged' });
    expect(await changed((json) => (json.createdAt = at('11:00:00')))).toEqual({ ok: false, reason: 'damaged' });
  });

  it('when it was cut off, compressed or not', async () => {
    const bytes = await exchangeBytes(content);
    expect(await readFile(bytes.slice(0, bytes.length - 20))).toMatchObject({ ok: false, reason: 'cutOff' });
    expect(await readFile(encode((await wholeText()).slice(0, 5000)))).toMatchObject({ ok: false, reason: 'cutOff' });
    expect(await readFile(new Uint8Array())).toMatchObject({ ok: false, reason: 'cutOff' });
  });

  it('when it is in another encoding, a picture, or something else of ours', async () => {
    const utf16 = Uint8Array.from(Buffer.from(await wholeText(), 'utf16le'));
    expect(await readFile(utf16)).toMatchObject({ ok: false, reason: 'notText' });
    expect(await readFile(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe))).toMatchObject({ reason: 'notText' });
    expect(await readFile(encode('{"format":"iets","version":1}'))).toMatchObject({ reason: 'notADossier' });
  });

  it('when it is of a newer version, whole or in one of its dossiers', async () => {
    expect(await changed((json) => (json.version = 2))).toEqual({ ok: false, reason: 'newer', version: 2 });
    const newer = [{ ...dossiers[0], version: 99 }] as unknown as typeof dossiers;
    const bytes = await exchangeBytes({
      ...content,
      dossiers: newer,
      versions: [],
      counts: { dossiers: 1, versions: 0 },
    });
    expect(await readFile(bytes)).toEqual({ ok: false, reason: 'newer', version: 99 });
  });

  it('when a value is impossible, with the place in the file', async () => {
    const wrong = [{ ...dossiers[0], fleetGroups: [{ ...dossiers[0].fleetGroups[0], number: -1 }] }];
    const bytes = await exchangeBytes({
      ...content,
      dossiers: wrong,
      versions: [],
      counts: { dossiers: 1, versions: 0 },
    });
    expect(await readFile(bytes)).toMatchObject({ reason: 'field', field: 'dossiers[0].fleetGroups[0].number' });
  });

  it('when the same dossier stands in it twice', async () => {
    const twice = [dossiers[0], dossiers[0]];
    const bytes = await exchangeBytes({
      ...content,
      dossiers: twice,
      versions: [],
      counts: { dossiers: 2, versions: 0 },
    });
    expect(await readFile(bytes)).toEqual({ ok: false, reason: 'twice', id: dossiers[0].id });
  });

  it('when it would unpack to more than any file of ours', async () => {
    const bomb = Uint8Array.from(gzipSync(Buffer.alloc(2_000_000)));
    expect(bomb.length).toBeLessThan(3000);
    await expect(textIn(bomb, 1_000_000)).rejects.toMatchObject({ reason: 'tooLarge' });
  });

  it('with a sentence for each, in both languages', () => {
    const refusals = [
      { reason: 'damaged' },
      { reason: 'twice', id: 'x' },
      { reason: 'notText' },
      { reason: 'tooLarge' },
      { reason: 'wrongPassphrase' },
      { reason: 'cutOff' },
    ] as const;
    const sentences = refusals.flatMap((one) =>
      (['nl', 'en'] as const).map((language) => fileRefusalSentence(one, 'a.vlootwijzer', language)),
    );
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences)
      expect(sentence).toMatch(/^a\.vlootwijzer .*(er is niets gewijzigd|nothing was changed)/);
  });
});

describe('a file behind a passphrase', () => {
  const passphrase = 'paard batterij nietje ’s nachts';

  it('opens with it and tells nothing without it', async () => {
    const bytes = await lockedBytes(await exchangeBytes(content), passphrase);
    const text = new TextDecoder().decode(bytes);
    expect(text).not.toContain('Gouden');
    const reading = await readFile(bytes);
    if (reading.ok !== 'locked') throw new Error('not locked');
    expect(await openLocked(reading.file, passphrase)).toMatchObject({ ok: true, exchange: { dossiers } });
    expect(await openLocked(reading.file, `${passphrase} `)).toEqual({ ok: false, reason: 'wrongPassphrase' });
  });

  it('is made with the parameters it says: opened here with nothing but Node', async () => {
    const { createDecipheriv, pbkdf2Sync } = await import('node:crypto');
    const file = await locked(encode('geheim'), passphrase);
    expect(file.rounds).toBe(600_000);
    const key = pbkdf2Sync(passphrase, Buffer.from(file.salt, 'base64'), file.rounds, 32, 'sha256');
    const secret = Buffer.from(file.content, 'base64');
    const opening = createDecipheriv('aes-256-gcm', key, Buffer.from(file.nonce, 'base64'));
    opening.setAuthTag(secret.subarray(-16));
    opening.setAAD(
      Buffer.from(
        JSON.stringify([file.format, file.version, file.cipher, file.derivation, file.rounds, file.salt, file.nonce]),
      ),
    );
    expect(Buffer.concat([opening.update(secret.subarray(0, -16)), opening.final()]).toString()).toBe('geheim');
  });

  it('never uses salt or nonce twice', async () => {
    const cheap = (word: string, salt: Uint8Array<ArrayBuffer>) => makeKey(word, salt, 1);
    const files = await Promise.all(Array.from({ length: 20 }, () => locked(encode('x'), passphrase, cheap)));
    expect(new Set(files.map(({ salt }) => salt)).size).toBe(20);
    expect(new Set(files.map(({ nonce }) => nonce)).size).toBe(20);
  });

  it('opens whichever way the accents were typed', async () => {
    const cheap = (word: string, salt: Uint8Array<ArrayBuffer>) => makeKey(word, salt, 1);
    const file = await locked(encode('x'), 'Koëter'.normalize('NFD'), cheap);
    expect(await unlocked(file, 'Koëter'.normalize('NFC'), cheap)).toEqual(encode('x'));
  });

  it('does not open when anything of it was changed', async () => {
    const cheap = (word: string, salt: Uint8Array<ArrayBuffer>) => makeKey(word, salt, 1);
    const file = await locked(encode('geheim en lang genoeg'), passphrase, cheap);
    const other = (text: string): string => (text.startsWith('A') ? `B${text.slice(1)}` : `A${text.slice(1)}`);
    const changes: Partial<EncryptedFile>[] = [
      { content: other(file.content) },
      { nonce: other(file.nonce) },
      { salt: other(file.salt) },
      { rounds: file.rounds + 1 },
      { content: '' },
    ];
    for (const change of changes) {
      expect(await openLocked({ ...file, ...change }, passphrase, cheap)).toEqual({
        ok: false,
        reason: 'wrongPassphrase',
      });
    }
  });

  it('that asks for too few or too many rounds is refused before any work is done', async () => {
    const file = await locked(encode('x'), passphrase, (word, salt) => makeKey(word, salt, 1));
    for (const rounds of [1, 99_999, 10_000_001, 1e15]) {
      const reading = await readFile(encode(JSON.stringify({ ...file, rounds })));
      expect(reading).toMatchObject({ ok: false, reason: 'field', field: 'rounds' });
    }
  });
});
