/**
 * Makes backups: asked for, and by itself when something changed. Knows neither React nor Dexie nor the place where
 * they end up. Two windows do not make two: each looks, when its turn comes, whether there is still something new.
 */
import type { BackupReason } from '../../../shared/exchange/backupNames.ts';
import type { Failure, Refusal } from '../../../shared/ipc/contract.ts';
import type { FactKeeper } from '../db/facts.ts';
import type { StoreContent } from '../db/storeContent.ts';
import { exchangeBytes } from '../exchange/fileWriting.ts';
import type { BackupPlace } from '../platform/platform.ts';

export type BackupOutcome =
  | { outcome: 'made'; fileName: string; folder: string; left: readonly string[] }
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
  facts: FactKeeper;
  place: () => Promise<BackupPlace | null>;
  now: () => string;
  /** One at a time over all windows. */
  inTurn: <T>(work: () => Promise<T>) => Promise<T>;
}

/** Those that are made without being asked for: without something new there is no reason for them. */
const byItself: ReadonlySet<BackupReason> = new Set(['change', 'closing']);

export function createBackupKeeper({ content, facts, place, now, inTurn }: BackupKeeperOptions): BackupKeeper {
  const isDue = async (): Promise<boolean> => {
    const last = await facts.get('lastBackup');
    if (last === null) return content.holdsAny();
    return last.fingerprint !== (await content.fingerprint());
  };

  const gathered = async () => {
    const fingerprint = await content.fingerprint();
    const { left, ...parts } = await content.gather();
    const createdAt = now();
    const bytes = await exchangeBytes({ kind: 'backup', createdAt, ...parts });
    const noted = (where: string): Promise<void> =>
      facts.set('lastBackup', { at: createdAt, fingerprint, place: where });
    return { bytes, left, noted };
  };

  return {
    isDue,
    make: (reason) =>
      inTurn(async (): Promise<BackupOutcome> => {
        const where = await place();
        if (where === null) return { outcome: 'noPlace' };
        if (byItself.has(reason) && !(await isDue())) return { outcome: 'nothingNew' };
        const { bytes, left, noted } = await gathered();
        const answer = await where.write(reason, bytes);
        if (answer.status !== 'ok') {
          await facts.set('backupTrouble', { at: now(), reason: answer.reason });
          return { outcome: 'failed', reason: answer.reason };
        }
        await noted(answer.value.folder);
        await facts.set('backupTrouble', null);
        return { outcome: 'made', ...answer.value, left };
      }),
    content: async () => {
      const { bytes, noted } = await gathered();
      return { bytes, saved: noted };
    },
  };
}
