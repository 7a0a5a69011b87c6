/** A file with dossiers out of the database: for a backup, for another laptop, in the open or behind a passphrase. */
import type { StoreContent } from '../db/storeContent.ts';
import { exchangeBytes, lockedBytes } from './fileWriting.ts';
import { PackingError } from './packing.ts';
import type { ExchangeKind } from '../../../shared/exchange/schema.ts';

export interface FileOrder {
  kind: ExchangeKind;
  /** The moment as an ISO instant. */
  createdAt: string;
  /** Null for all, with what the adviser keeps beside the dossiers. */
  ids: readonly string[] | null;
  passphrase: string | null;
  /** Bytes that the file may have. */
  largest: number;
}

export interface PackedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Names of the dossiers that cannot be read. */
  left: readonly string[];
  /** Number of dossiers whose photos and final reports did not fit; only a backup leaves any out. */
  short: number;
}

/** Even without a photo and without a report it does not fit. */
export class FileTooLargeError extends Error {
  constructor() {
    super('The dossiers do not fit in one file.');
    this.name = 'FileTooLargeError';
  }
}

/** Less than this left over, and nothing more is tried with photos and reports. */
const leastRoom = 1024 * 1024;

/**
 * Packs what is asked. A backup must not end because there are many photos: those of the dossiers that were changed
 * longest ago are left out first, and it says of how many. A file for somebody else is whole or refused.
 */
export async function packFile(content: StoreContent, order: FileOrder): Promise<PackedFile> {
  const { kind, createdAt, passphrase, largest } = order;
  const ids = order.ids ?? undefined;
  // Pictures and reports do not get smaller by compressing; what is in a record does.
  let room = kind === 'backup' ? largest * 0.95 : Number.POSITIVE_INFINITY;
  for (;;) {
    // Each attempt follows from what the one before it weighed.
    // oxlint-disable-next-line no-await-in-loop
    const { left, short, attachedBytes, ...parts } = await content.gather(ids, room);
    // oxlint-disable-next-line no-await-in-loop
    const plain = await exchangeBytes({ kind, createdAt, ...parts }).catch(unlessTooLarge);
    if (plain !== null && plain.length <= largest) {
      // oxlint-disable-next-line no-await-in-loop
      const bytes = passphrase === null ? plain : await lockedBytes(plain, passphrase);
      if (bytes.length > largest) throw new FileTooLargeError();
      return { bytes, left, short: short.length };
    }
    if (kind !== 'backup' || attachedBytes === 0) throw new FileTooLargeError();
    const over = plain === null ? attachedBytes / 2 : plain.length - largest + leastRoom;
    room = attachedBytes - over < leastRoom ? 0 : attachedBytes - over;
  }
}

function unlessTooLarge(error: unknown): null {
  if (error instanceof PackingError && error.reason === 'tooLarge') return null;
  throw error;
}
