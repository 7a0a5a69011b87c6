/**
 * Makes backups: asked for, and by itself when something changed. Knows neither React nor Dexie nor the place where
 * they end up. Two windows do not make two: each looks, when its turn comes, whether there is still something new.
 */
import type { BackupReason } from '../../../shared/exchange/backupNames.ts';
import { largestPayload, type Failure, type Refusal } from '../../../shared/ipc/contract.ts';
import type { FactKeeper } from '../db/facts.ts';
import type { StoreContent } from '../db/storeContent.ts';
import { FileTooLargeError, type FileOrder, type PackedFile } from '../exchange/filePacking.ts';
import type { BackupPlace } from '../platform/platform.ts';

export type BackupOutcome =
  | { outcome: 'made'; fileName: string; folder: string; left: readonly string[]; short: number }
  /** All that is here stands in the last backup. */
  | { outcome: 'nothingNew' }
  /** No folder was chosen, or the browser wants to be asked for it again. */
  | { outcome: 'noPlace' }
  | { outcome: 'failed'; reason: Failure | Refusal };

export interface BackupKeeper {
  make: (reason: BackupReason) => Promise<BackupOutcome>;
  /** Whether something changed since the last backup. An empty store has nothing to keep. */
  isDue: () => Promise<boolean>;
  /** The bytes of a backup, for a place that is no folder: a download. `saved` is told once they are safe. */
  content: () => Promise<{ bytes: Uint8Array<ArrayBuffer>; saved: (place: string) => Promise<void> }>;
}

export interface BackupKeeperOptions {
  content: StoreContent;
  /** Packs the store beside the screen. */
  pack: (order: FileOrder) => Promise<PackedFile>;
  facts: FactKeeper;
  place: () => Promise<BackupPlace | null>;
  now: () => string;
  /** One at a time over all windows. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Those that are made without being asked for: without something new there is no reason for them. */
const byItself: ReadonlySet<BackupReason> = new Set(['change', 'closing']);

export function createBackupKeeper({ content, pack, facts, place, now, inTurn }: BackupKeeperOptions): BackupKeeper {
  const isDue = async (): Promise<boolean> => {
    const last = await facts.get('lastBackup');
    if (last === null) return content.holdsAny();
    return last.fingerprint !== (await content.fingerprint());
  };

  const gathered = async () => {
    const fingerprint = await content.fingerprint();
    const createdAt = now();
    const order = { kind: 'backup', createdAt, ids: null, passphrase: null, largest: largestPayload } as const;
    const { bytes, left, short } = await pack(order);
    const size = bytes.length;
    const noted = (where: string): Promise<void> =>
      facts.set('lastBackup', { at: createdAt, fingerprint, place: where, size, short });
    return { bytes, left, short, noted };
  };

  /** What went wrong stays on the screen until a backup succeeds. */
  const failed = async (reason: Failure | Refusal): Promise<BackupOutcome> => {
    await facts.set('backupTrouble', { at: now(), reason });
    return { outcome: 'failed', reason };
  };

  return {
    isDue,
    make: (reason) =>
      inTurn(async (): Promise<BackupOutcome> => {
        const where = await place();
        if (where === null) return { outcome: 'noPlace' };
        if (byItself.has(reason) && !(await isDue())) return { outcome: 'nothingNew' };
        const file = await gathered().catch((error: unknown) => {
          console.error(error);
          return error instanceof FileTooLargeError ? ('too-large' as const) : ('unexpected' as const);
        });
        if (typeof file === 'string') return failed(file);
        const answer = await where.write(reason, file.bytes);
        if (answer.status !== 'ok') return failed(answer.reason);
        await file.noted(answer.value.folder);
        await facts.set('backupTrouble', null);
        return { outcome: 'made', ...answer.value, left: file.left, short: file.short };
      }),
    content: async () => {
      const { bytes, noted } = await gathered();
      return { bytes, saved: noted };
    },
  };
}
