import type { App } from 'electron';

export interface SecondStart {
  readonly commandLine: readonly string[];
  readonly folder: string;
}

/**
 * One copy at a time: two would write into one database and one backup folder. False: another copy holds the lock and
 * has been told; this one must end.
 *
 * Trap: the lock lies in the profile folder, so the profile must have been named before.
 */
export function becomeSingleInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  onSecondStart: (start: SecondStart) => void,
): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, commandLine, folder) => onSecondStart({ commandLine, folder }));
  return true;
}
