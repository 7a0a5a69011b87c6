import { liveQuery } from 'dexie';
import { useEffect } from 'react';
import { useStorage } from '../db/useStorage.ts';
import { usePlatform } from '../platform/usePlatform.ts';
import { isReloading } from '../ui/reloading.ts';
import { createBackupTimer } from './backupTimer.ts';
import { backUpAtClosing } from './closing.ts';
import { useBackups } from './useBackups.ts';

/** Shows nothing: makes the backups that nobody asks for. */
export function BackupsByThemselves() {
  const { content } = useStorage();
  const keeper = useBackups();
  const { kind } = usePlatform();

  useEffect(() => {
    let waiting = false;
    const timer = createBackupTimer(() => {
      waiting = false;
      void keeper.make('change').catch((error: unknown) => console.error(error));
    });
    const look = async (): Promise<void> => {
      waiting = await keeper.isDue();
      if (waiting) timer.changed();
      else timer.done();
    };
    const watching = liveQuery(() => content.standing()).subscribe({
      next: () => void look().catch((error: unknown) => console.error(error)),
      error: (error: unknown) => console.error(error),
    });
    const stop =
      kind === 'desktop'
        ? backUpAtClosing(
            window,
            () => waiting && !isReloading(),
            () => keeper.make('closing'),
          )
        : () => undefined;
    return () => {
      watching.unsubscribe();
      timer.done();
      stop();
    };
  }, [content, keeper, kind]);

  return null;
}
