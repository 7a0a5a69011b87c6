import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';

/** What the scripts need of the machine, as one argument, so that tests can describe a machine. */
export interface Host {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  exists(path: string): boolean;
  /** Names in a folder; none if there is no such folder. */
  list(folder: string): readonly string[];
  run(command: string, commandArguments: readonly string[], options: RunOptions): Promise<RunResult>;
  say(line: string): void;
}

interface RunOptions {
  readonly seconds: number;
  /** Pass the output on to the terminal while it comes. */
  readonly show?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunResult {
  /** null: could not be started, or was ended at the time limit. */
  readonly code: number | null;
  readonly output: string;
}

export const thisMachine: Host = {
  platform: process.platform,
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  run: runCommand,
  say: (line) => console.log(line),
};

function runCommand(command: string, commandArguments: readonly string[], options: RunOptions): Promise<RunResult> {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, commandArguments, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...options.env },
      // Its own process group, so that the time limit also ends what the command started itself.
      detached: process.platform !== 'win32',
      // Windows starts npx and its like only through a shell; arguments are ours, never a user's.
      shell: process.platform === 'win32' && !command.includes('\\'),
    });
    const limit = setTimeout(() => endGroup(child.pid), options.seconds * 1000);
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (options.show) target.write(chunk);
      });
    }
    const finish = (code: number | null) => {
      clearTimeout(limit);
      resolve({ code, output });
    };
    child.on('error', () => finish(null));
    child.on('close', finish);
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}
