import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { withoutRecentFile, withRecentFile } from '../../electron/recentFiles.ts';
import { notingRecentFiles } from '../../electron/recentDialogs.ts';
import { rememberWindow } from '../../electron/rememberWindow.ts';
import { openShellMemory, type RememberedWindow } from '../../electron/shellState.ts';
import { windowPlace } from '../../electron/windowPlace.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const quiet = () => undefined;

describe('the memory of the desktop', () => {
  test('begins empty, and finds back what was remembered', async () => {
    const file = join(await temporaryFolder(), 'deep', 'shell-state.json');
    const first = await openShellMemory(file, quiet);
    expect(first.state).toEqual({ window: null, recentFiles: [], backupFolder: null, language: null, dossiers: null });
    first.remember({ language: 'en' });
    first.remember({ dossiers: 3 });
    first.remember({ backupFolder: '/stick' });
    first.remember({ recentFiles: ['/a.vlootwijzer'] });
    expect(first.isWriting()).toBe(true);
    await first.written();
    expect(first.isWriting()).toBe(false);
    const second = await openShellMemory(file, quiet);
    expect(second.state).toEqual({
      window: null,
      backupFolder: '/stick',
      recentFiles: ['/a.vlootwijzer'],
      language: 'en',
      dossiers: 3,
    });
  });

  test.each(['', '{', 'null', '[]', '"x"', '12', '{"window":{"x":1,"y":"links"}}', '{"dossiers":-1,"language":"fr"}'])(
    'a file that holds %j gives the state of a first day',
    async (text) => {
      const file = join(await temporaryFolder(), 'shell-state.json');
      await writeFile(file, text);
      expect((await openShellMemory(file, quiet)).state).toEqual({
        window: null,
        recentFiles: [],
        backupFolder: null,
        language: null,
        dossiers: null,
      });
    },
  );

  test('a broken part leaves the other parts whole', async () => {
    const file = join(await temporaryFolder(), 'shell-state.json');
    await writeFile(
      file,
      JSON.stringify({ window: { width: 'wide' }, language: 'nl', recentFiles: ['/a'], dossiers: 7 }),
    );
    expect((await openShellMemory(file, quiet)).state).toEqual({
      window: null,
      backupFolder: null,
      language: 'nl',
      recentFiles: ['/a'],
      dossiers: 7,
    });
  });

  test('leaves one whole file and no temporary ones', async () => {
    const folder = await temporaryFolder();
    const memory = await openShellMemory(join(folder, 'shell-state.json'), quiet);
    for (let dossiers = 0; dossiers < 20; dossiers++) memory.remember({ dossiers });
    await memory.written();
    expect(await readdir(folder)).toEqual(['shell-state.json']);
    expect(JSON.parse(await readFile(join(folder, 'shell-state.json'), 'utf8'))).toMatchObject({ dossiers: 19 });
  });

  test('a write that fails is told to the log without a path, and stops nothing', async () => {
    const folder = await temporaryFolder();
    const log = vi.fn<(line: string) => void>();
    // A folder stands where the file should come.
    await mkdir(join(folder, 'shell-state.json', 'x'), { recursive: true });
    const memory = await openShellMemory(join(folder, 'shell-state.json'), log);
    memory.remember({ dossiers: 1 });
    await memory.written();
    expect(memory.state.dossiers).toBe(1);
    expect(log).toHaveBeenCalledOnce();
    expect(log.mock.calls[0]?.[0]).toMatch(/^shell state: [A-Z]+$/);
  });
});

describe('where the window opens', () => {
  const laptop = { x: 0, y: 0, width: 1366, height: 728 };
  const second = { x: 1366, y: -200, width: 2560, height: 1400 };
  const at = (place: Partial<RememberedWindow>): RememberedWindow => ({
    x: 100,
    y: 60,
    width: 1200,
    height: 640,
    maximized: false,
    ...place,
  });

  test('the first time: in the middle, not larger than the display', () => {
    expect(windowPlace(null, [laptop])).toEqual({ bounds: { width: 1360, height: 728 }, maximized: false });
    expect(windowPlace(null, [second])).toEqual({ bounds: { width: 1360, height: 860 }, maximized: false });
  });

  test('later: where it was', () => {
    expect(windowPlace(at({ maximized: true }), [laptop])).toEqual({
      bounds: { x: 100, y: 60, width: 1200, height: 640 },
      maximized: true,
    });
    expect(windowPlace(at({ x: 1500, y: -100 }), [laptop, second]).bounds).toMatchObject({ x: 1500, y: -100 });
  });

  test.each([
    ['on a display that is gone', { x: 1500, y: 100 }],
    ['left of every display', { x: -1150 }],
    ['with its title bar above the display', { y: -30 }],
    ['below the display', { y: 720 }],
    ['far away', { x: 1e9, y: 1e9 }],
  ])('%s: in the middle, with the size it had', (_name, place) => {
    expect(windowPlace(at(place), [laptop])).toEqual({ bounds: { width: 1200, height: 640 }, maximized: false });
  });

  test('is never larger than its display, nor smaller than the page needs', () => {
    expect(windowPlace(at({ width: 5000, height: 5000 }), [laptop]).bounds).toMatchObject({ width: 1366, height: 728 });
    expect(windowPlace(at({ width: 10, height: 10 }), [laptop]).bounds).toMatchObject({ width: 960, height: 600 });
  });

  test('a machine that tells of no display is no reason to stop', () => {
    expect(windowPlace(at({}), []).bounds).toEqual({ width: 1200, height: 640 });
  });
});

describe('remembering the window', () => {
  function fakeWindow(isMinimized = false) {
    const listeners = new Map<string, () => void>();
    const window = {
      on: (event: string, listener: () => void) => void listeners.set(event, listener),
      getNormalBounds: () => ({ x: 1, y: 2, width: 3, height: 4 }),
      isMaximized: () => true,
      isMinimized: () => isMinimized,
    };
    const remembered = vi.fn<(place: RememberedWindow) => void>();
    rememberWindow(window as never, remembered);
    return { emit: (event: string) => listeners.get(event)?.(), remembered };
  }

  test('many small moves are told once, with the size it has when it is not maximised', () => {
    vi.useFakeTimers();
    const { emit, remembered } = fakeWindow();
    for (let step = 0; step < 50; step++) emit('move');
    emit('resize');
    vi.runAllTimers();
    expect(remembered.mock.calls).toEqual([[{ x: 1, y: 2, width: 3, height: 4, maximized: true }]]);
    vi.useRealTimers();
  });

  test('closing tells at once, and nothing is asked of a window that is gone', () => {
    vi.useFakeTimers();
    const { emit, remembered } = fakeWindow();
    emit('close');
    expect(remembered).toHaveBeenCalledOnce();
    emit('move');
    emit('closed');
    vi.runAllTimers();
    expect(remembered).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });
});

describe('files opened last', () => {
  test('the newest stands first, none twice, at most eight', () => {
    const nine = Array.from({ length: 9 }, (_, number) => `/${number}.vlootwijzer`);
    const all = nine.reduce<string[]>((files, file) => withRecentFile(files, file), []);
    expect(all).toEqual(nine.toReversed().slice(0, 8));
    expect(withRecentFile(all, '/5.vlootwijzer').slice(0, 2)).toEqual(['/5.vlootwijzer', '/8.vlootwijzer']);
    expect(withoutRecentFile(all, '/8.vlootwijzer')).not.toContain('/8.vlootwijzer');
  });

  test('dossier files are noted on every way in and out; a report and a cancelled dialog are not', async () => {
    const note = vi.fn<(file: string) => void>();
    let answer: string | undefined;
    const asking = notingRecentFiles(
      {
        askWhereToSave: () => Promise.resolve(answer),
        askWhichDossier: () => Promise.resolve(answer),
        takeOpenedFile: () => answer,
      },
      note,
    );
    for (answer of ['/in.vlootwijzer', '/report.pdf', undefined]) {
      expect(await asking.askWhereToSave('x')).toBe(answer);
      expect(await asking.askWhichDossier()).toBe(answer);
      expect(asking.takeOpenedFile()).toBe(answer);
    }
    expect(note.mock.calls).toEqual([['/in.vlootwijzer'], ['/in.vlootwijzer'], ['/in.vlootwijzer']]);
  });
});
