import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from './atomicFile.ts';

/** Only what the desktop itself remembers: no dossier. Whatever cannot be read starts afresh, part by part. */
const schema = z.object({
  window: z
    .object({
      x: z.number().int(),
      y: z.number().int(),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
      maximized: z.boolean(),
    })
    .nullable()
    .catch(null),
  /** Dossier files, the newest first. They stand in this file alone and are told to nobody. */
  recentFiles: z.array(z.string()).catch([]),
  /** Where the adviser wants backups; null for the usual folder. */
  backupFolder: z.string().min(1).nullable().catch(null),
  /** Of the screen; null until it has said so. */
  language: z.enum(['nl', 'en']).nullable().catch(null),
  /** How many dossiers the database held when the screen last told. */
  dossiers: z.number().int().nonnegative().nullable().catch(null),
});

export type ShellState = z.output<typeof schema>;
export type RememberedWindow = NonNullable<ShellState['window']>;

export interface ShellMemory {
  readonly state: ShellState;
  /** Changes a part at once; the file follows, one write after the other. A failed write is told to the log only. */
  remember(part: Partial<ShellState>): void;
  /** Resolves when the file holds everything. */
  written(): Promise<void>;
  isWriting(): boolean;
}

export async function openShellMemory(file: string, log: (line: string) => void): Promise<ShellMemory> {
  let state = await readShellState(file);
  let pending = 0;
  let last = Promise.resolve();

  const write = async () => {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeFileAtomically(file, `${JSON.stringify(state)}\n`);
    } catch (error) {
      log(`shell state: ${(error as NodeJS.ErrnoException).code ?? 'not written'}`);
    } finally {
      pending--;
    }
  };
  return {
    get state() {
      return state;
    },
    remember: (part) => {
      state = { ...state, ...part };
      pending++;
      last = last.then(write);
    },
    written: () => last,
    isWriting: () => pending > 0,
  };
}

/** A missing or broken file is no reason to stop: the window then opens as on the first day. */
async function readShellState(file: string): Promise<ShellState> {
  const nothing = {
    window: undefined,
    recentFiles: undefined,
    backupFolder: undefined,
    language: undefined,
    dossiers: undefined,
  };
  try {
    const parsed: unknown = JSON.parse(await readFile(file, 'utf8'));
    return schema.parse(typeof parsed === 'object' && parsed !== null ? { ...nothing, ...parsed } : nothing);
  } catch {
    return schema.parse(nothing);
  }
}
