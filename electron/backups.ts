import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from './atomicFile.ts';
import { VerbFailure } from './failures.ts';

const extension = '.vlootwijzer';
const newestOfDay = 3;
const earlierDays = 14;
const months = 12;

/** 2026-11-23_15-53-06-123_na-wijziging.vlootwijzer: sorting by name is sorting by time. */
const backupName = /^((\d{4}-\d{2})-\d{2})_\d{2}-\d{2}-\d{2}-\d{3}_(.+)\.vlootwijzer$/;

export interface WrittenBackup {
  readonly fileName: string;
  /** Removed by the rotation rule. */
  readonly removed: readonly string[];
}

export function backupFileName(moment: Date, label: string): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join('-');
  const milliseconds = String(moment.getMilliseconds()).padStart(3, '0');
  const cleanLabel = label.replace(/\.(vlootwijzer|json)$/i, '').replaceAll(/[\s.]+/g, '-');
  return `${day}_${time}-${milliseconds}_${cleanLabel}${extension}`;
}

/**
 * The backups that may go. Kept are: of the newest day three, and the newest of each label (so that the state set
 * aside before a restore outlives the autosaves after it); the newest of each of the fourteen days before it; the
 * newest of each of twelve months.
 *
 * It counts days and months that have a backup, and does not ask the clock: a laptop that believes it is 2040, or one
 * that lay in a drawer for a year, must not lose its history. Files with other names are not ours and stay.
 */
export function backupsToRemove(fileNames: readonly string[]): string[] {
  const backups = fileNames
    .flatMap((fileName) => {
      const [, day, month, label] = backupName.exec(fileName) ?? [];
      return day && month && label ? [{ fileName, day, month, label }] : [];
    })
    .sort((a, b) => (a.fileName < b.fileName ? 1 : -1));

  const newestDay = backups.filter((backup) => backup.day === backups[0]?.day);
  const earlier = backups.slice(newestDay.length);
  const kept = new Set([
    ...newestDay.slice(0, newestOfDay),
    ...firstOfEach(newestDay, (backup) => backup.label),
    ...firstOfEach(earlier, (backup) => backup.day).slice(0, earlierDays),
    ...firstOfEach(backups, (backup) => backup.month).slice(0, months),
  ]);
  return backups.filter((backup) => !kept.has(backup)).map((backup) => backup.fileName);
}

/** Writes a backup, reads it back, and only when it is whole lets older ones go. */
export async function writeBackup(folder: string, moment: Date, label: string, text: string): Promise<WrittenBackup> {
  await mkdir(folder, { recursive: true });
  const fileName = backupFileName(moment, label);
  const path = join(folder, fileName);
  await writeFileAtomically(path, text);
  if ((await readFile(path, 'utf8')) !== text) {
    await rm(path, { force: true });
    throw new VerbFailure('verification-failed', `${fileName} differs from what was written`);
  }
  return { fileName, removed: await removeOldBackups(folder) };
}

async function removeOldBackups(folder: string): Promise<string[]> {
  const removed: string[] = [];
  for (const fileName of backupsToRemove(await readdir(folder))) {
    try {
      await rm(join(folder, fileName));
      removed.push(fileName);
    } catch {
      // One backup too many is no reason to call the new one failed. The next rotation tries again.
    }
  }
  return removed;
}

function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}
