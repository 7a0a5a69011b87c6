/** When a backup is made by itself: five minutes after the last change, and in a long bout of work every fifteen. */

const afterLastChange = 5 * 60_000;
const atTheLatest = 15 * 60_000;

export interface BackupTimer {
  changed: () => void;
  /** Nothing waits any longer. */
  done: () => void;
}

export function createBackupTimer(due: () => void): BackupTimer {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let latest: ReturnType<typeof setTimeout> | undefined;
  const done = (): void => {
    clearTimeout(quiet);
    clearTimeout(latest);
    quiet = undefined;
    latest = undefined;
  };
  const ring = (): void => {
    done();
    due();
  };
  return {
    changed: () => {
      clearTimeout(quiet);
      quiet = setTimeout(ring, afterLastChange);
      latest ??= setTimeout(ring, atTheLatest);
    },
    done,
  };
}
