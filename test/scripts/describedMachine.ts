import type { Host, RunResult } from '../../scripts/host.ts';

/** A machine as a test describes it, in the place of the real one. */
export interface DescribedMachine extends Host {
  readonly files: Set<string>;
  /** Commands as they were run, with their arguments. */
  readonly ran: string[];
  readonly said: string[];
}

type Behaviour = (command: string, machine: DescribedMachine) => RunResult | undefined;

export function machine(description: {
  platform?: NodeJS.Platform;
  env?: Record<string, string>;
  isRoot?: boolean;
  files?: string[];
  folders?: Record<string, string[]>;
  /** What a command does; one that is not described could not be started. */
  behaviour?: Behaviour;
}): DescribedMachine {
  const described: DescribedMachine = {
    platform: description.platform ?? 'linux',
    env: { PATH: '/usr/bin', ...description.env },
    isRoot: description.isRoot ?? false,
    files: new Set(description.files),
    ran: [],
    said: [],
    exists: (path) => described.files.has(path),
    list: (folder) => description.folders?.[folder] ?? [],
    run: (command, commandArguments) => {
      const line = [command, ...commandArguments].join(' ');
      described.ran.push(line);
      return Promise.resolve(description.behaviour?.(line, described) ?? { code: null, output: '' });
    },
    say: (line) => void described.said.push(line),
  };
  return described;
}

export const chromiumAnswers: Behaviour = (command, described) =>
  command.endsWith(' --version') && described.exists(command.replace(' --version', ''))
    ? { code: 0, output: 'Chromium 156.0.1' }
    : undefined;
