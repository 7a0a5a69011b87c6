/** Small things that this laptop remembers about the data, beside the dossiers. */
import { z } from 'zod';
import type { VlootwijzerDatabase } from './database.ts';
import { typed } from './storageErrors.ts';

const schemas = {
  /** The last backup that was written and read back. */
  lastBackup: z.object({
    at: z.string(),
    fingerprint: z.string(),
    place: z.string(),
    /** Bytes of the file. */
    size: z.number().optional(),
    /** Dossiers whose photos and final reports did not fit in it. */
    short: z.number().int().optional(),
  }),
  /** Why the last attempt failed; null after one that succeeded. */
  backupTrouble: z.object({ at: z.string(), reason: z.string() }).nullable(),
  /** The build that ran last. */
  lastAppVersion: z.string(),
  /** Years after which a dossier is named as old; null names none. */
  retentionYears: z.number().int().min(1).max(30).nullable(),
  /** In a plain browser: the folder that the adviser chose. A handle, which only IndexedDB can keep. */
  backupFolder: z.custom<FileSystemDirectoryHandle>((value) => typeof value === 'object' && value !== null),
  /** Who pays the visits of this laptop: stands in every new dossier. */
  adviser: z.object({ name: z.string().max(400).nullable(), organisation: z.string().max(400).nullable() }),
  /** The house style of the adviser's organisation, for every report of this laptop. */
  houseStyle: z.object({
    name: z.string(),
    colour: z.string().nullable(),
    footer: z.string(),
    disclaimer: z.string(),
    logo: z
      .object({
        format: z.enum(['jpeg', 'png']),
        width: z.number(),
        height: z.number(),
        bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
      })
      .nullable(),
  }),
};

type Facts = { [K in keyof typeof schemas]: z.infer<(typeof schemas)[K]> };

export interface FactKeeper {
  /** Null when it is not known or cannot be read. */
  get: <K extends keyof Facts>(key: K) => Promise<Facts[K] | null>;
  set: <K extends keyof Facts>(key: K, value: Facts[K]) => Promise<void>;
  forget: (key: keyof Facts) => Promise<void>;
}

export function factKeeper({ facts }: VlootwijzerDatabase): FactKeeper {
  return {
    get: <K extends keyof Facts>(key: K) =>
      typed(async () => {
        const read = schemas[key].safeParse((await facts.get(key))?.value);
        return read.success ? (read.data as Facts[K]) : null;
      }),
    set: (key, value) => typed(() => facts.put({ key, value })).then(() => undefined),
    forget: (key) => typed(() => facts.delete(key)),
  };
}
