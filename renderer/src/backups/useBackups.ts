import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, use, useCallback } from 'react';
import { useStorage } from '../db/useStorage.ts';
import { canChooseFolder, mayWrite } from '../platform/folderPlace.ts';
import type { BackupPlace, Platform } from '../platform/platform.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { nowInstant } from '../ui/moments.ts';
import type { BackupKeeper } from './backupKeeper.ts';
import { placeOf } from './openWithBackups.ts';

export const BackupsContext = createContext<BackupKeeper | null>(null);

export function useBackups(): BackupKeeper {
  const keeper = use(BackupsContext);
  if (!keeper) throw new Error('useBackups needs a DatabaseGate above it.');
  return keeper;
}

/** Where backups go now, asked anew each time: a folder may have been unplugged. */
export function useBackupPlace(): () => Promise<BackupPlace | null> {
  const platform = usePlatform();
  const { facts } = useStorage();
  return useCallback(() => placeOf(platform, facts, nowInstant), [platform, facts]);
}

export interface BackupStatus {
  last: { at: string; place: string; size?: number | undefined; short?: number | undefined } | null;
  trouble: { at: string; reason: string } | null;
  /**
   * `folder`: written by themselves. `asleep`: a folder was chosen and the browser wants a click first. `choose`: the
   * browser can keep a folder and none was chosen. `download`: it cannot; only a download by hand is left.
   */
  place: 'folder' | 'asleep' | 'choose' | 'download';
  /** Something changed since the last backup. */
  due: boolean;
}

/** Kept up to date; null while it is looked up. */
export function useBackupStatus(): BackupStatus | null {
  const { facts, content } = useStorage();
  const keeper = useBackups();
  const platform = usePlatform();
  const standing = useLiveQuery(() => content.standing(), [content]);
  return (
    useLiveQuery(async (): Promise<BackupStatus> => {
      const [last, trouble, folder] = await Promise.all([
        facts.get('lastBackup'),
        facts.get('backupTrouble'),
        facts.get('backupFolder'),
      ]);
      const due = await keeper.isDue();
      return { last, trouble, place: await placeState(platform, folder), due };
    }, [facts, keeper, platform, standing]) ?? null
  );
}

async function placeState(
  platform: Platform,
  folder: FileSystemDirectoryHandle | null,
): Promise<BackupStatus['place']> {
  if (platform.backups) return 'folder';
  if (folder) return (await mayWrite(folder)) ? 'folder' : 'asleep';
  return canChooseFolder() ? 'choose' : 'download';
}
