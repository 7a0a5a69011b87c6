import { sha256 } from '../../renderer/src/exchange/digest.ts';
import { locked, makeKey, type KeyMaker } from '../../renderer/src/exchange/encryption.ts';
import { packed } from '../../renderer/src/exchange/packing.ts';
import { basisText } from '../../shared/editions/editions.ts';
import { photoJson } from '../../shared/exchange/attachments.ts';
import {
  fewestRounds,
  furtherParts,
  headText,
  type ExchangeHead,
  type FurtherPart,
} from '../../shared/exchange/schema.ts';
import { randomFrom } from '../shared/charging/instances.ts';
import { exampleDossier, exampleNames } from './examples.ts';
import { hostileFile } from './hostileFiles.ts';
import { photoOf } from './photos.ts';
import { dossierNamed } from './stores.ts';

export const passphrase = 'paard batterij nietje';

/**
 * Exchange and backup files as they come back from a broken stick or a bad mood, plain, compressed and encrypted: cut
 * off, flipped, random, nested too deep, with keys that touch prototypes, with the same id twice, and, sealed as if
 * they were ours, with every kind of broken dossier, photo, final report and note inside. The same seed gives the same
 * kind of file.
 */
export async function hostileExchange(seed: number): Promise<Uint8Array<ArrayBuffer>> {
  const random = randomFrom(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const json = await innerFile(below(12), seed, below);
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
    case 8:
    case 9:
    case 10:
      return sealed(whole, await withAttachments(whole as { id: string }[], below));
    default:
      return sealed([whole[0], jsonOf(hostileFile(seed))]);
  }
}

/** Beside the dossiers: whole photos, reports and notes, of which now and then one thing is another than it should be. */
async function withAttachments(dossiers: readonly { id: string }[], below: (count: number) => number) {
  const basis = basisText({
    program: '0.1.0',
    parameterSet: 'x',
    dossier: dossierNamed('x', 'x'),
    house: null,
    photos: [],
  });
  const headline = { vehicles: 1, refused: 0, differencePerYear: null, peakKW: null, fits: null };
  const edition = {
    number: 1,
    at: '2026-11-23T11:00:00.000Z',
    day: '2026-11-23',
    hash: await sha256(basis),
    basis,
    headline,
  };
  const further = {
    photos: dossiers.map(({ id }) => photoJson(photoOf(id)) as object),
    editions: dossiers.map(({ id }): object => ({ id: `edition of ${id}`, dossierId: id, ...edition })),
    reportFiles: dossiers.map(({ id }): object => {
      const file = {
        id: `file of ${id}`,
        dossierId: id,
        editionId: `edition of ${id}`,
        variant: 'full',
        language: 'nl',
      };
      return { ...file, bytes: btoa('%PDF-1.3') };
    }),
    laptop: [{ kind: 'municipality', municipality: 'Utrecht', text: 'Laadplein', savedOn: '2026-11-23' } as object],
  };
  const part = (['photos', 'editions', 'reportFiles', 'laptop'] as const)[below(4)];
  // Half of them are in order, so that the way to the end is walked as well.
  if (below(2) === 0) return further;
  const [first, ...others] = further[part];
  const keys = Object.keys(first);
  const key = keys[below(keys.length)] ?? 'id';
  const odd = oddValues[below(oddValues.length)];
  const spoiled = [
    { ...first, [key]: odd },
    { ...first },
    odd,
    JSON.parse(`{"__proto__":{"polluted":true}}`) as unknown,
  ][below(4)];
  return { ...further, [part]: [spoiled, ...(below(3) === 0 ? further[part] : others)] };
}

const oddValues: readonly unknown[] = [
  null,
  '',
  7,
  -1,
  1e308,
  [],
  {},
  'nergens',
  'x'.repeat(100_000),
  '<script>globalThis.polluted = true</script>',
  btoa('<svg onload="alert(1)">'),
  { format: 'jpeg', bytes: btoa('<script>') },
  { format: 'png', width: 1e9, height: 1e9, bytes: '' },
  { toString: 'x', valueOf: 'y', constructor: { prototype: { polluted: true } } },
];

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
async function sealed(
  dossiers: readonly unknown[],
  further: Partial<Record<FurtherPart, readonly unknown[]>> = {},
): Promise<string> {
  const named = furtherParts.filter((part) => further[part] !== undefined);
  const head: ExchangeHead = {
    format: 'vlootwijzer-exchange',
    version: 1,
    kind: 'backup',
    appVersion: '0.1.0',
    dataVersion: 2,
    createdAt: '2026-11-23T10:00:00.000Z',
    counts: {
      dossiers: dossiers.length,
      versions: 0,
      ...Object.fromEntries(named.map((part) => [part, further[part]?.length])),
    },
  };
  const textOf = (list: readonly unknown[] = []): string[] => list.map((one) => JSON.stringify(one));
  const parts = [...textOf(dossiers), ...named.flatMap((part) => textOf(further[part]))];
  const digests = await Promise.all([headText(head), ...parts].map(sha256));
  const seal = await sha256(digests.join('\n'));
  const lists = named.map((part) => `,"${part}":[${textOf(further[part]).join()}]`).join('');
  return `${headText(head).slice(0, -1)},"dossiers":[${textOf(dossiers).join()}],"versions":[]${lists},"seal":"${seal}"}`;
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
