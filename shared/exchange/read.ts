/** Reading a file with dossiers: whole or not at all, and a refusal says what is wrong and where. */
import { z } from 'zod';
import { checkDossier, fieldPath, parseJson, type DossierRefusal } from '../dossier/read.ts';
import { DOSSIER_FORMAT, type Dossier } from '../dossier/schema.ts';
import { checkParameterSet, type ParameterFile } from '../parameters/read.ts';
import {
  ENCRYPTED_FORMAT,
  ENCRYPTED_VERSION,
  encryptedSchema,
  EXCHANGE_FORMAT,
  EXCHANGE_VERSION,
  exchangeSchema,
  furtherParts,
  headText,
  namedVersionSchema,
  type Digest,
  type EncryptedFile,
  type ExchangeHead,
} from './schema.ts';
import { attachmentsIn, noAttachments, type Attachments } from './attachments.ts';
import { keptIn, type Kept } from './laptop.ts';
import type { NamedVersion } from './write.ts';

export type ExchangeRefusal =
  | DossierRefusal
  /** Not what was written: a bit fell over, or somebody edited it. */
  | { reason: 'damaged' }
  /** The same dossier or version stands in it twice. */
  | { reason: 'twice'; id: string };

export interface Exchange {
  /** Null for the file of one dossier, which has no head. */
  head: ExchangeHead | null;
  dossiers: readonly Dossier[];
  versions: readonly NamedVersion[];
  /** The sets that the dossiers name, as far as they were on the laptop that wrote the file. */
  parameterSets: readonly ParameterFile[];
  /** Photos and final reports of the dossiers. */
  attachments: Attachments;
  /** Notes and house style of the laptop that made the backup. */
  laptop: readonly Kept[];
}

export type ExchangeReading =
  | { ok: true; exchange: Exchange }
  /** Behind a passphrase. */
  | { ok: 'locked'; file: EncryptedFile }
  | ({ ok: false } & ExchangeRefusal);

const headMark = z.object({ format: z.string(), version: z.number().int().min(1) });

/** Reads the text of a file, of this or any earlier version: an exchange file, an encrypted one, or one dossier. */
export async function readExchange(text: string, digest: Digest): Promise<ExchangeReading> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const mark = headMark.safeParse(parsed.json);
  if (!mark.success) return { ok: false, reason: 'notADossier' };
  const { format, version } = mark.data;
  if (format === DOSSIER_FORMAT) return oneDossier(parsed.json);
  if (format === ENCRYPTED_FORMAT) {
    if (version > ENCRYPTED_VERSION) return { ok: false, reason: 'newer', version };
    const locked = encryptedSchema.safeParse(parsed.json);
    return locked.success ? { ok: 'locked', file: locked.data } : refusedField(locked.error);
  }
  if (format !== EXCHANGE_FORMAT) return { ok: false, reason: 'notADossier' };
  if (version > EXCHANGE_VERSION) return { ok: false, reason: 'newer', version };
  const shape = exchangeSchema.safeParse(parsed.json);
  if (!shape.success) return refusedField(shape.error);
  if (!(await isSealed(shape.data, digest))) return { ok: false, reason: 'damaged' };
  return checkedParts(shape.data, digest);
}

function oneDossier(json: unknown): ExchangeReading {
  const reading = checkDossier(json);
  if (!reading.ok) return reading;
  return {
    ok: true,
    exchange: {
      head: null,
      dossiers: [reading.dossier],
      versions: [],
      parameterSets: [],
      attachments: noAttachments,
      laptop: [],
    },
  };
}

/** Whether every part is the one that was sealed. Parts nested too deep to be written were never written by us. */
async function isSealed(file: z.infer<typeof exchangeSchema>, digest: Digest): Promise<boolean> {
  const { dossiers, versions, counts } = file;
  if (dossiers.length !== counts.dossiers || versions.length !== counts.versions) return false;
  if (furtherParts.some((part) => (file[part]?.length ?? 0) !== (counts[part] ?? 0))) return false;
  const further = furtherParts.flatMap((part) => file[part] ?? []);
  try {
    const digests = [await digest(headText(file))];
    // One after the other: together they would stand in memory as text all at once.
    // oxlint-disable-next-line no-await-in-loop
    for (const part of [...dossiers, ...versions, ...further]) digests.push(await digest(JSON.stringify(part)));
    return (await digest(digests.join('\n'))) === file.seal;
  } catch {
    return false;
  }
}

async function checkedParts(file: z.infer<typeof exchangeSchema>, digest: Digest): Promise<ExchangeReading> {
  const dossiers: Dossier[] = [];
  const versions: NamedVersion[] = [];
  for (const [index, json] of file.dossiers.entries()) {
    const reading = checkDossier(json);
    if (!reading.ok) return within(`dossiers[${index}]`, reading);
    dossiers.push(reading.dossier);
  }
  for (const [index, json] of file.versions.entries()) {
    const version = namedVersionSchema.safeParse(json);
    if (!version.success) return refusedField(version.error, `versions[${index}]`);
    const reading = checkDossier(version.data.dossier);
    if (!reading.ok) return within(`versions[${index}].dossier`, reading);
    versions.push({ ...version.data, dossier: reading.dossier });
  }
  const parameterSets: ParameterFile[] = [];
  for (const [index, json] of (file.parameterSets ?? []).entries()) {
    const reading = checkParameterSet(json);
    if (!reading.ok) {
      const field = ['parameterSets', `[${index}]`, reading.field === null ? '' : `.${reading.field}`].join('');
      return { ok: false, reason: 'field', field, detail: reading.detail === '' ? reading.reason : reading.detail };
    }
    parameterSets.push({ key: reading.key, set: reading.set, content: reading.content });
  }
  const attached = await attachmentsIn(file, digest);
  if (!attached.ok) return attached;
  const { attachments } = attached;
  const laptop = keptIn(file.laptop);
  if (!laptop.ok) return laptop;
  const lists = [dossiers, versions, attachments.photos, attachments.editions, attachments.reportFiles];
  const twice = lists.map(firstTwice).find((id) => id !== null);
  if (twice !== undefined) return { ok: false, reason: 'twice', id: twice };
  return { ok: true, exchange: { head: file, dossiers, versions, parameterSets, attachments, laptop: laptop.kept } };
}

function within(place: string, refusal: DossierRefusal): ExchangeReading {
  if (refusal.reason === 'field') return { ok: false, ...refusal, field: `${place}.${refusal.field}` };
  if (refusal.reason === 'newer') return { ok: false, ...refusal };
  return { ok: false, reason: 'field', field: place, detail: refusal.reason };
}

function refusedField(error: z.ZodError, place = ''): ExchangeReading {
  const [issue] = error.issues;
  return {
    ok: false,
    reason: 'field',
    field: fieldPath([place, ...issue.path].filter((part) => part !== '')),
    detail: issue.message,
  };
}

function firstTwice(parts: readonly { id: string }[]): string | null {
  const seen = new Set<string>();
  for (const { id } of parts) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}
