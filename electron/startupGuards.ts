import { mkdir, readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from './atomicFile.ts';

/** What ran last on this laptop, kept beside the browser profile. */
const lastRunSchema = z.object({ version: z.string(), dataVersion: z.number().int() });
export type Run = z.output<typeof lastRunSchema>;

/** Below this Chromium may lose a write, and with a full disk it refuses to open the database at all. */
const leastFreeBytes = 200 * 1024 * 1024;

export type Guard = 'open' | 'newer-data' | 'little-space';

/**
 * Whether the window may open. An older build would open newer data and write into it without an error, so that is
 * refused; little space is a warning.
 */
export function judgeStart(lastRun: Run | undefined, thisRun: Run, freeBytes: number | undefined): Guard {
  if (lastRun !== undefined && lastRun.dataVersion > thisRun.dataVersion) return 'newer-data';
  if (freeBytes !== undefined && freeBytes < leastFreeBytes) return 'little-space';
  return 'open';
}

/** Judges, says so where needed, and notes this run. True: the window may open. */
export async function passGuards(
  profileFolder: string,
  thisRun: Run,
  adviser: { refuse(): void; askToContinue(): boolean },
): Promise<boolean> {
  const guard = judgeStart(await readLastRun(profileFolder), thisRun, await freeBytesIn(profileFolder));
  if (guard === 'newer-data') {
    adviser.refuse();
    return false;
  }
  if (guard === 'little-space' && !adviser.askToContinue()) return false;
  // The note is a help for the next start; this one must not fail on it.
  await noteThisRun(profileFolder, thisRun).catch(() => undefined);
  return true;
}

/**
 * undefined on a first start, and also when the note cannot be read: it is only a first line. The screen compares the
 * version of the database itself.
 */
export async function readLastRun(profileFolder: string): Promise<Run | undefined> {
  try {
    return lastRunSchema.parse(JSON.parse(await readFile(lastRunFile(profileFolder), 'utf8')));
  } catch {
    return undefined;
  }
}

export async function noteThisRun(profileFolder: string, run: Run): Promise<void> {
  await mkdir(profileFolder, { recursive: true });
  await writeFileAtomically(lastRunFile(profileFolder), `${JSON.stringify(run)}\n`);
}

/** undefined where the system does not say. */
export async function freeBytesIn(folder: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

function lastRunFile(profileFolder: string): string {
  return join(profileFolder, 'last-run.json');
}
