/** Names of backup files, and which of them may go. Text only: both hosts keep their files by these rules. */

/** Why a backup was made; the label stands in its name, for who looks in the folder. */
export const backupReasons = {
  change: 'na-wijziging',
  manual: 'handmatig',
  closing: 'bij-afsluiten',
  newVersion: 'voor-nieuwe-versie',
  migration: 'voor-omzetting',
  restore: 'voor-terugzetten',
  import: 'voor-import',
} as const;
export type BackupReason = keyof typeof backupReasons;

const newestOfDay = 3;
const earlierDays = 14;
const months = 12;

/** 2026-11-23T14-53-06-123Z_na-wijziging.vlootwijzer: sorting by name is sorting by time. */
export const backupName = /^((\d{4}-\d{2})-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z_([a-z-]+)\.vlootwijzer$/;

export interface BackupFacts {
  fileName: string;
  /** ISO instant. */
  at: string;
  reason: BackupReason | null;
}

/**
 * Universal time on purpose: in the night in which the clock goes back, and on a laptop that travels, local names
 * would sort in another order than the backups were made.
 */
export function backupFileName(instant: string, reason: BackupReason): string {
  return `${new Date(instant).toISOString().replaceAll(/[:.]/g, '-')}_${backupReasons[reason]}.vlootwijzer`;
}

/** Null for a file that is not ours. */
export function backupFacts(fileName: string): BackupFacts | null {
  const [, day, , hours, minutes, seconds, milliseconds, label] = backupName.exec(fileName) ?? [];
  if (day === undefined) return null;
  const at = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
  if (Number.isNaN(Date.parse(at))) return null;
  const reason = Object.entries(backupReasons).find(([, word]) => word === label)?.[0] as BackupReason | undefined;
  return { fileName, at, reason: reason ?? null };
}

/** Our backups in a folder, newest first. */
export function backupsAmong(fileNames: readonly string[]): BackupFacts[] {
  return fileNames
    .flatMap((fileName) => backupFacts(fileName) ?? [])
    .sort((one, other) => (one.fileName < other.fileName ? 1 : -1));
}

/**
 * The backups that may go. Kept are: of the newest day three, and the newest for each reason (so that the state set
 * aside before a restore outlives the autosaves after it); the newest of each of the fourteen days before it; the
 * newest of each of twelve months; and the one just written, whatever its date.
 *
 * It counts days and months that have a backup, and does not ask the clock: a laptop that believes it is 2040 or 1970,
 * or one that lay in a drawer for a year, must not lose its history. Files with other names are not ours and stay.
 */
export function backupsToRemove(fileNames: readonly string[], justWritten: string | null = null): string[] {
  const backups = backupsAmong(fileNames);
  const dayOf = ({ at }: BackupFacts): string => at.slice(0, 10);
  const newestDay = backups.filter((backup) => dayOf(backup) === dayOf(backups[0]));
  const earlier = backups.slice(newestDay.length);
  const kept = new Set([
    ...newestDay.slice(0, newestOfDay),
    ...firstOfEach(newestDay, ({ reason }) => reason ?? ''),
    ...firstOfEach(earlier, dayOf).slice(0, earlierDays),
    ...firstOfEach(backups, ({ at }) => at.slice(0, 7)).slice(0, months),
  ]);
  return backups
    .filter((backup) => !kept.has(backup) && backup.fileName !== justWritten)
    .map((backup) => backup.fileName);
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
