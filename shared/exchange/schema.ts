/**
 * The one file in which dossiers travel: backup, export and transfer. One dossier alone may also travel as its own
 * JSON (`shared/dossier`); both are read at the same door.
 *
 * The parts are sealed one by one, so that a large file can be written and checked dossier by dossier.
 */
import { z } from 'zod';

export const EXCHANGE_FORMAT = 'vlootwijzer-exchange';
export const EXCHANGE_VERSION = 1;

/** More than this is not a file of ours. */
const mostDossiers = 20_000;
const mostVersions = 100_000;
const mostParameterSets = 100;
/** There are fewer municipalities. */
const mostKept = 2000;
const mostAttachments = 200_000;

const instant = z.string().max(40);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const exchangeKinds = ['backup', 'transfer'] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

const headSchema = z.object({
  format: z.literal(EXCHANGE_FORMAT),
  version: z.literal(EXCHANGE_VERSION),
  kind: z.enum(exchangeKinds),
  appVersion: z.string().max(40),
  dataVersion: z.number().int().min(1),
  createdAt: instant,
  counts: z.object({
    dossiers: z.number().int().min(0),
    versions: z.number().int().min(0),
    /** Left out where there are none. */
    parameterSets: z.number().int().min(1).optional(),
    photos: z.number().int().min(1).optional(),
    editions: z.number().int().min(1).optional(),
    reportFiles: z.number().int().min(1).optional(),
    laptop: z.number().int().min(1).optional(),
  }),
});
export type ExchangeHead = z.infer<typeof headSchema>;

/** Parts that a file has only where there are any, in the order in which they stand and are sealed. */
export const furtherParts = ['parameterSets', 'photos', 'editions', 'reportFiles', 'laptop'] as const;
export type FurtherPart = (typeof furtherParts)[number];

/** The dossiers themselves are judged by `shared/dossier`, which knows every earlier version. */
export const exchangeSchema = headSchema.extend({
  dossiers: z.array(z.unknown()).max(mostDossiers),
  versions: z.array(z.unknown()).max(mostVersions),
  /** The sets that the dossiers name, as they came; judged by `shared/parameters`. */
  parameterSets: z.array(z.unknown()).max(mostParameterSets).optional(),
  /** What belongs to the dossiers beside the record; judged by `attachments.ts`. */
  photos: z.array(z.unknown()).max(mostAttachments).optional(),
  editions: z.array(z.unknown()).max(mostAttachments).optional(),
  reportFiles: z.array(z.unknown()).max(mostAttachments).optional(),
  /** What the adviser keeps beside the dossiers, in backups only; judged by `laptop.ts`. */
  laptop: z.array(z.unknown()).max(mostKept).optional(),
  /** SHA-256 over the SHA-256 of each part, in the order in which they stand. */
  seal: sha256,
});

/** A state of a dossier that the adviser gave a name to keep it. */
export const namedVersionSchema = z.object({
  id: z.string().min(1).max(64),
  dossierId: z.string().min(1).max(64),
  /** When the dossier was in this state. */
  at: instant,
  name: z.string().min(1).max(200),
  dossier: z.unknown(),
});

/** The head as it is sealed: these fields, in this order. */
export function headText(head: ExchangeHead): string {
  return JSON.stringify({
    format: head.format,
    version: head.version,
    kind: head.kind,
    appVersion: head.appVersion,
    dataVersion: head.dataVersion,
    createdAt: head.createdAt,
    counts: {
      dossiers: head.counts.dossiers,
      versions: head.counts.versions,
      // JSON leaves out what is undefined.
      parameterSets: head.counts.parameterSets,
      photos: head.counts.photos,
      editions: head.counts.editions,
      reportFiles: head.counts.reportFiles,
      laptop: head.counts.laptop,
    },
  });
}

/** SHA-256 of a text as UTF-8, in hexadecimal. Handed in: this room has no cryptography of its own. */
export type Digest = (text: string) => Promise<string>;

/** Rounds of PBKDF2 that a file may ask for: fewer protect nothing, more would keep the laptop busy for minutes. */
export const fewestRounds = 100_000;
export const mostRounds = 10_000_000;

export const ENCRYPTED_FORMAT = 'vlootwijzer-encrypted';
export const ENCRYPTED_VERSION = 1;

const base64 = z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/);

/** An exchange file (gzip) behind a passphrase. All but `content` is bound to it: none of it can be changed unnoticed. */
export const encryptedSchema = z.object({
  format: z.literal(ENCRYPTED_FORMAT),
  version: z.literal(ENCRYPTED_VERSION),
  cipher: z.literal('AES-256-GCM'),
  derivation: z.literal('PBKDF2-SHA-256'),
  rounds: z.number().int().min(fewestRounds).max(mostRounds),
  salt: base64.length(24),
  nonce: base64.length(16),
  content: base64,
});
export type EncryptedFile = z.infer<typeof encryptedSchema>;
