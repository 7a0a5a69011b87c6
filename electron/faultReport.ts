import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BuildInfo } from '../shared/ipc/buildInfo.ts';
import { writeFileAtomically } from './atomicFile.ts';

/** What went wrong. Codes of the system only: nothing a person has typed. */
export type Fault =
  | { readonly kind: 'shell-error'; readonly error: unknown }
  | { readonly kind: 'screen-gone'; readonly reason: string; readonly exitCode: number }
  | { readonly kind: 'screen-hangs' }
  | { readonly kind: 'helper-gone'; readonly process: string; readonly reason: string; readonly exitCode: number };

/** The program and the machine, without anything that points at a person or a laptop. */
export interface Surroundings {
  readonly build: BuildInfo;
  readonly dataVersion: number;
  readonly electron: string;
  readonly chrome: string;
  readonly system: string;
  readonly processor: string;
  readonly memoryMB: number;
  /** Since the start of the program. */
  readonly minutesRunning: number;
}

const most = 20;
const reportName = /^storing-\d{4}-\d{2}-\d{2}_\d{2}-\d{2}-\d{2}-\d{3}\.txt$/;

/**
 * The report, made to be sent to whoever mends the program.
 *
 * Free of personal data by what it leaves out, not by what it blacks out: no message of an error (it quotes file names,
 * and what could not be read: text of a dossier), no path, no user name, no name of the laptop. Of an error remain its
 * kind, the code of the system, and where in our own code it was.
 */
export function faultReport(fault: Fault, around: Surroundings, moment: Date): string {
  const lines: [string, string | number][] = [
    ['moment', moment.toISOString()],
    ['fault', fault.kind],
    ...detailsOf(fault),
    ['version', around.build.version],
    ['commit', `${around.build.commit ?? 'unknown'}${around.build.changed ? ' (changed)' : ''}`],
    ['data version', around.dataVersion],
    ['electron', around.electron],
    ['chrome', around.chrome],
    ['system', around.system],
    ['processor', around.processor],
    ['memory (MB)', around.memoryMB],
    ['running (minutes)', around.minutesRunning],
  ];
  const places = fault.kind === 'shell-error' ? placesOf(fault.error) : [];
  return `${[...lines.map(([name, value]) => `${name}: ${value}`), ...places.map((place) => `  at ${place}`)].join('\n')}\n`;
}

/** Writes a report and lets the oldest go. The answer is where it lies; undefined if that failed as well. */
export async function writeFaultReport(folder: string, text: string, moment: Date): Promise<string | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    const file = join(
      folder,
      `storing-${moment.toISOString().replace('T', '_').replaceAll(/[:.]/g, '-').slice(0, -1)}.txt`,
    );
    await writeFileAtomically(file, text);
    const reports = (await readdir(folder)).filter((name) => reportName.test(name)).toSorted();
    await Promise.all(reports.slice(0, -most).map((name) => rm(join(folder, name), { force: true })));
    return file;
  } catch {
    return undefined;
  }
}

function detailsOf(fault: Fault): [string, string | number][] {
  switch (fault.kind) {
    case 'shell-error':
      return [['error', errorKind(fault.error)]];
    case 'screen-gone':
      return [
        ['reason', word(fault.reason)],
        ['exit code', fault.exitCode],
      ];
    case 'helper-gone':
      return [
        ['process', word(fault.process)],
        ['reason', word(fault.reason)],
        ['exit code', fault.exitCode],
      ];
    case 'screen-hangs':
      return [];
  }
}

/** "TypeError", or "Error ENOSPC" where the system gave a code. Anything that does not look like one is left out. */
function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = (error as NodeJS.ErrnoException).code;
  const name = /^[A-Z][A-Za-z]{0,40}(Error|Failure|Refusal|Exception)$|^Error$/.test(error.name)
    ? error.name
    : 'unnamed';
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/.test(code) ? `${name} ${code}` : name;
}

/** A word of Electron's own, such as "Sandbox helper". */
function word(text: string): string {
  return /^[A-Za-z][A-Za-z -]{0,39}$/.test(text) ? text : 'unnamed';
}

/**
 * The lines of a stack as "function (file:line:column)", the file without its folder. What is not in a file of the
 * program or of Node is left out.
 *
 * Trap: a stack begins with the message, and a message can look like lines of a stack. So it is cut off first, and
 * where it cannot be found there are no lines at all.
 */
function placesOf(error: unknown): string[] {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  const start = error.stack.indexOf(error.message);
  if (start === -1) return [];
  const lines = error.stack.slice(start + error.message.length).split('\n');
  return lines.flatMap((line) => {
    const found = /^ {4}at (?:(.+?) \()?(.+?):(\d+):(\d+)\)?$/.exec(line);
    if (found === null) return [];
    const [, name, file, row, column] = found as unknown as [string, string | undefined, string, string, string];
    const place = placeName(file);
    if (place === undefined) return [];
    const caller = name !== undefined && callerName.test(name) ? `${name} ` : '';
    return [`${caller}(${place}:${row}:${column})`];
  });
}

/** As the engine writes it: "writeBackup", "async Object.dispatch", "new FakeWindow", "Module._load [as load]". */
const callerName = /^(?:async |new )?[\w$.<>]{1,80}(?: \[as [\w$]{1,40}\])?$/;
const ownFiles: ReadonlySet<string> = new Set(['main.cjs', 'preload.cjs']);

function placeName(file: string): string | undefined {
  if (/^node:[\w/]+$/.test(file)) return file;
  const name = basename(file.replaceAll('\\', '/'));
  return ownFiles.has(name) ? name : undefined;
}
