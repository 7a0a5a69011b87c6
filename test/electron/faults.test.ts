import { readdir, readFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { faultReport, writeFaultReport, type Fault, type Surroundings } from '../../electron/faultReport.ts';
import { watchHelpers, watchScreen, watchShell, type FaultDesk, type Question } from '../../electron/faults.ts';
import { shellWords } from '../../electron/words.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const around: Surroundings = {
  build: { version: '1.2.0', commit: 'a'.repeat(40), commitDate: '2026-11-23', changed: false },
  dataVersion: 2,
  electron: '45.4.1',
  chrome: '156.0.0.0',
  system: 'win32 10.0.26100',
  processor: 'x64',
  memoryMB: 16000,
  minutesRunning: 12,
};
const moment = new Date('2026-11-23T15:53:06.123Z');

describe('a report', () => {
  test('says what, when and in which build', () => {
    const report = faultReport({ kind: 'screen-gone', reason: 'oom', exitCode: 5 }, around, moment);
    expect(report.split('\n')).toEqual([
      'moment: 2026-11-23T15:53:06.123Z',
      'fault: screen-gone',
      'reason: oom',
      'exit code: 5',
      'version: 1.2.0',
      `commit: ${'a'.repeat(40)}`,
      'data version: 2',
      'electron: 45.4.1',
      'chrome: 156.0.0.0',
      'system: win32 10.0.26100',
      'processor: x64',
      'memory (MB): 16000',
      'running (minutes): 12',
      '',
    ]);
  });

  test('says where in our own code, and nothing of the folders around it', () => {
    const error = new TypeError('x is undefined');
    error.stack = [
      'TypeError: x is undefined',
      '    at writeBackup (C:\\Users\\Jan Jansen\\AppData\\Local\\Programs\\Vlootwijzer\\resources\\app.asar\\dist\\electron\\main.cjs:10:20)',
      '    at async Object.dispatch (/home/jan/vlootwijzer/dist/electron/main.cjs:1:2)',
      '    at async open (node:internal/fs/promises:639:25)',
      '    at /home/jan/Jansen BV.vlootwijzer:1:1',
    ].join('\n');
    const report = faultReport({ kind: 'shell-error', error }, around, moment);
    expect(report.split('\n').filter((line) => line.startsWith('  at'))).toEqual([
      '  at writeBackup (main.cjs:10:20)',
      '  at async Object.dispatch (main.cjs:1:2)',
      '  at async open (node:internal/fs/promises:639:25)',
    ]);
    expect(report).not.toMatch(/jan|users|home|asar/i);
  });

  test('has the code of the system with the error', async () => {
    const error: unknown = await readFile('/no/such/Bakkerij De Vries.vlootwijzer').catch((thrown: unknown) => thrown);
    expect(faultReport({ kind: 'shell-error', error }, around, moment)).toContain('error: Error ENOENT');
  });

  /** Real errors as the program meets them, each with something of a person or a company in it. */
  const secret = 'Bakkerij De Vries';
  const named = (name: string, code?: string) => Object.assign(new Error(secret), { name, code });
  test.each<[string, unknown]>([
    ['a message', new Error(`${secret} kan niet`)],
    ['text that is no JSON', thrownBy(() => JSON.parse(`{"name": ${secret}}`) as unknown)],
    ['a message over several lines, like a stack', new Error(`x\n    at ${secret} (/home/${secret}/main.cjs:1:2)`)],
    ['the name of an error', named(secret)],
    ['the code of an error', named('Error', secret)],
    ['a cause', new Error('x', { cause: new Error(secret) })],
    ['something thrown that is no error', secret],
    ['an object thrown', { name: secret, stack: secret }],
  ])('holds nothing of a person or a company: %s', (_name, error) => {
    const report = faultReport({ kind: 'shell-error', error }, around, moment);
    for (const part of secret.split(' ')) expect(report).not.toContain(part);
  });

  test.each<Fault>([
    { kind: 'screen-gone', reason: `crashed: ${secret}`, exitCode: 1 },
    { kind: 'helper-gone', process: `/home/${secret}`, reason: 'crashed', exitCode: 1 },
  ])('nor does $kind', (fault) => expect(faultReport(fault, around, moment)).not.toContain('Vries'));

  test('of an error here and now has neither the user nor the laptop in it', () => {
    const report = faultReport({ kind: 'shell-error', error: new Error(process.cwd()) }, around, moment);
    expect(report).not.toContain(process.cwd());
    expect(report).not.toContain(hostname());
    expect(report.includes(`/${userInfo().username}/`)).toBe(false);
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}

describe('writing reports', () => {
  test('puts each in a file of its own, and keeps the newest twenty', async () => {
    const folder = join(await temporaryFolder(), 'logs');
    for (let number = 0; number < 23; number++) {
      await writeFaultReport(folder, `${number}`, new Date(moment.getTime() + number * 1000));
    }
    const names = (await readdir(folder)).toSorted();
    expect(names).toHaveLength(20);
    expect(names[0]).toBe('storing-2026-11-23_15-53-09-123.txt');
    expect(await readFile(join(folder, names.at(-1) ?? ''), 'utf8')).toBe('22');
  });

  test('where nothing can be written, that is no second fault', async () => {
    const folder = await temporaryFolder();
    await writeFaultReport(folder, 'x', moment);
    const [file] = await readdir(folder);
    expect(await writeFaultReport(join(folder, file ?? '', 'below-a-file'), 'x', moment)).toBeUndefined();
  });
});

interface Scene {
  readonly reports: Fault[];
  readonly questions: Question[];
  readonly did: string[];
  /** The button that the adviser presses next; null: waits. */
  answer: number | null;
}

function deskFor(answer: number | null): { desk: FaultDesk; scene: Scene } {
  const scene: Scene = { reports: [], questions: [], did: [], answer };
  const desk: FaultDesk = {
    report: (fault) => {
      scene.reports.push(fault);
      return Promise.resolve('/logs/storing.txt');
    },
    ask: (question, signal) => {
      scene.questions.push(question);
      if (scene.answer !== null) return Promise.resolve(scene.answer);
      return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(1)));
    },
    words: () => shellWords('nl'),
    openStart: () => {
      scene.did.push('openStart');
      return Promise.resolve();
    },
    restart: () => void scene.did.push('restart'),
    quit: () => void scene.did.push('quit'),
  };
  return { desk, scene };
}

function screenFor(answer: number | null) {
  const { desk, scene } = deskFor(answer);
  const listeners = new Map<string, (...details: unknown[]) => void>();
  const on = (event: string, listener: (...details: unknown[]) => void) => void listeners.set(event, listener);
  const forcefullyCrashRenderer = () => {
    scene.did.push('crash');
    listeners.get('render-process-gone')?.({}, { reason: 'killed', exitCode: 9 });
  };
  watchScreen({ on, webContents: { on, forcefullyCrashRenderer } } as never, desk);
  return { scene, emit: (event: string, ...details: unknown[]) => listeners.get(event)?.(...details) };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('a screen that crashes', () => {
  test('is reported, and opens again at the start if the adviser wants', async () => {
    const { scene, emit } = screenFor(0);
    emit('render-process-gone', {}, { reason: 'crashed', exitCode: 139 });
    await settle();
    expect(scene.reports).toEqual([{ kind: 'screen-gone', reason: 'crashed', exitCode: 139 }]);
    expect(scene.questions[0]?.detail).toContain('bewaard');
    expect(scene.questions[0]?.detail).toContain('/logs/storing.txt');
    expect(scene.did).toEqual(['openStart']);
  });

  test('can also be left', async () => {
    const { scene, emit } = screenFor(1);
    emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
    await settle();
    expect(scene.did).toEqual(['quit']);
  });

  test('that ended in the ordinary way did not crash', async () => {
    const { scene, emit } = screenFor(0);
    emit('render-process-gone', {}, { reason: 'clean-exit', exitCode: 0 });
    await settle();
    expect(scene).toMatchObject({ reports: [], questions: [], did: [] });
  });
});

describe('a screen that hangs', () => {
  test('may be waited for', async () => {
    const { scene, emit } = screenFor(1);
    emit('unresponsive');
    await settle();
    expect(scene.reports).toEqual([{ kind: 'screen-hangs' }]);
    expect(scene.did).toEqual([]);
  });

  test('is ended and opened again, without asking a second time', async () => {
    const { scene, emit } = screenFor(0);
    emit('unresponsive');
    await settle();
    expect(scene.did).toEqual(['crash', 'openStart']);
    expect(scene.questions).toHaveLength(1);
  });

  test('and recovers takes its question back; meanwhile it is not asked twice', async () => {
    const { scene, emit } = screenFor(null);
    emit('unresponsive');
    await settle();
    emit('unresponsive');
    await settle();
    expect(scene.questions).toHaveLength(1);
    emit('responsive');
    await settle();
    expect(scene.did).toEqual([]);
    emit('unresponsive');
    await settle();
    expect(scene.questions).toHaveLength(2);
  });
});

test('a helper of Chromium that crashed is noted, and the adviser is left alone', async () => {
  const { desk, scene } = deskFor(0);
  const listeners = new Map<string, (...details: unknown[]) => void>();
  watchHelpers({ on: (event: string, listener: () => void) => void listeners.set(event, listener) } as never, desk);
  listeners.get('child-process-gone')?.({}, { type: 'GPU', reason: 'crashed', exitCode: 1 });
  listeners.get('child-process-gone')?.({}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 });
  await settle();
  expect(scene.reports).toEqual([{ kind: 'helper-gone', process: 'GPU', reason: 'crashed', exitCode: 1 }]);
  expect(scene.questions).toEqual([]);
});

describe('an error in the shell', () => {
  function shellFor(answer: number) {
    const { desk, scene } = deskFor(answer);
    const listeners = new Map<string, (error: unknown) => void>();
    watchShell({ on: (event: string, listener: () => void) => void listeners.set(event, listener) } as never, desk);
    return { scene, desk, emit: (event: string, error: unknown) => listeners.get(event)?.(error) };
  }

  test('that broke off what was running ends the program, once, and it may begin again', async () => {
    const { scene, emit } = shellFor(0);
    const error = new Error('x');
    emit('uncaughtException', error);
    emit('uncaughtException', new Error('y'));
    await settle();
    expect(scene.reports).toEqual([{ kind: 'shell-error', error }]);
    expect(scene.did).toEqual(['restart']);
  });

  test('ends the program also where no dialog can be shown', async () => {
    const { scene, desk, emit } = shellFor(0);
    vi.spyOn(desk, 'ask').mockRejectedValue(new Error('no dialog'));
    emit('uncaughtException', new Error('x'));
    await settle();
    expect(scene.did).toEqual(['quit']);
  });

  test('that nobody waited for is noted only', async () => {
    const { scene, emit } = shellFor(0);
    emit('unhandledRejection', new Error('x'));
    await settle();
    expect(scene.reports).toHaveLength(1);
    expect(scene.did).toEqual([]);
  });
});
