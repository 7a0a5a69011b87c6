import { sha256 } from '../../renderer/src/exchange/digest.ts';
import { locked, makeKey, type KeyMaker } from '../../renderer/src/exchange/encryption.ts';
import { packed } from '../../renderer/src/exchange/packing.ts';
import { fewestRounds, headText, type ExchangeHead } from '../../shared/exchange/schema.ts';
import { randomFrom } from '../shared/charging/instances.ts';
import { exampleDossier, exampleNames } from './examples.ts';
import { hostileFile } from './hostileFiles.ts';

export const passphrase = 'paard batterij nietje';

/**
 * Exchange and backup files as they come back from a broken stick or a bad mood, plain, compressed and encrypted: cut
 * off, flipped, random, nested too deep, with keys that touch prototypes, with the same id twice, and, sealed as if
 * they were ours, with every kind of broken dossier inside. The same seed gives the same kind of file.
 */
export async function hostileExchange(seed: number): Promise<Uint8Array<ArrayBuffer>> {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const json = await innerFile(below(8), seed, below);
  switch (below(4)) {
    case 0:
      return damaged(new TextEncoder().encode(json), random);
    case 1:
      return damaged(await packed([json]), random);
    case 2:
      return damaged(new TextEncoder().encode(JSON.stringify(await lockedFile(json))), random);
    default:
      return packed([json]);
  }
}

/** The key is made once per salt: with the real number of rounds ten thousand files would take an hour. */
const keys = new Map<string, Promise<CryptoKey>>();
export const cheapKey: KeyMaker = (word, salt, rounds) => {
  const id = `${word} ${salt.join()} ${rounds}`;
  const known = keys.get(id) ?? makeKey(word, salt, 1);
  keys.set(id, known);
  if (keys.size > 200) keys.clear();
  return known;
};

async function lockedFile(json: string): Promise<object> {
  const file = await locked(await packed([json]), passphrase, cheapKey);
  return { ...file, rounds: Math.max(fewestRounds, file.rounds) };
}

async function innerFile(kind: number, seed: number, below: (count: number) => number): Promise<string> {
  const whole = exampleNames.map((name): unknown => exampleDossier(name));
  switch (kind) {
    case 0:
      return sealed(whole);
    case 1:
      return sealed([whole[0], whole[1], whole[below(2)]]);
    case 2:
      return `{"format":"vlootwijzer-exchange","version":1,"dossiers":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    case 3:
      return (await sealed(whole)).replace(
        '{',
        '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
      );
    case 4:
      return (await sealed(whole)).replace(/"dossiers":\[/, '"dossiers":["tekst",null,7,');
    case 5:
      return (await sealed(whole)).replace('"versions":[]', `"versions":${strange[below(strange.length)]}`);
    default:
      return sealed([whole[0], jsonOf(hostileFile(seed))]);
  }
}

const strange = [
  '{}',
  'null',
  '[[]]',
  '[{"id":"v","dossierId":"x","at":"","name":"","dossier":{}}]',
  `["${'x'.repeat(100_000)}"]`,
];

/** A hostile dossier that is no JSON, or too deep to be written again, travels as text where a dossier should be. */
function jsonOf(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    JSON.stringify(json);
    return json;
  } catch {
    return text;
  }
}

/** Sealed by the rule of the format, written out here once more. */
async function sealed(dossiers: readonly unknown[]): Promise<string> {
  const head: ExchangeHead = {
    format: 'vlootwijzer-exchange',
    version: 1,
    kind: 'backup',
    appVersion: '0.1.0',
    dataVersion: 2,
    createdAt: '2026-11-23T10:00:00.000Z',
    counts: { dossiers: dossiers.length, versions: 0 },
  };
  const parts = dossiers.map((one) => JSON.stringify(one));
  const digests = await Promise.all([headText(head), ...parts].map(sha256));
  const seal = await sha256(digests.join('\n'));
  return `${headText(head).slice(0, -1)},"dossiers":[${parts.join()}],"versions":[],"seal":"${seal}"}`;
}

/** Half of the files are cut off, flipped in one bit, or overwritten somewhere; now and then all is chance. */
function damaged(bytes: Uint8Array<ArrayBuffer>, random: () => number): Uint8Array<ArrayBuffer> {
  const at = Math.floor(random() * bytes.length);
  const copy = Uint8Array.from(bytes);
  switch (Math.floor(random() * 8)) {
    case 0:
      return copy.slice(0, at);
    case 1:
      copy[at] ^= 1 << Math.floor(random() * 8);
      return copy;
    case 2:
      return copy.fill(Math.floor(random() * 256), at, at + 20);
    case 3:
      return copy.map(() => Math.floor(random() * 256)).slice(0, 500);
    default:
      return copy;
  }
}
