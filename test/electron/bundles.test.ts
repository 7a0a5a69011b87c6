import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import type { MenuItemConstructorOptions } from 'electron';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { buildShell } from '../../scripts/build.ts';
import { channels } from '../../shared/ipc/channels.ts';
import { bareMachine, createFakeElectron, type Machine } from './fakeElectron.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** The built files, loaded as Electron would load them, laid out as they lie in the asar. */
let application: string;
const built = (name: string) => join(application, 'dist', 'electron', name);

beforeAll(async () => {
  application = await mkdtemp(join(tmpdir(), 'vlootwijzer-bundle-'));
  await buildShell(join(application, 'dist', 'electron'));
  // A page of our own: building the real screen takes long, and how it is found is what matters here.
  await mkdir(join(application, 'dist', 'renderer', 'assets'), { recursive: true });
  await writeFile(join(application, 'dist', 'renderer', 'index.html'), '<title>Vlootwijzer</title>__CSP_NONCE__');
  await writeFile(join(application, 'package.json'), '{"main":"dist/electron/main.cjs"}');
}, 120_000);

afterAll(() => rm(application, { recursive: true, force: true, maxRetries: 10 }));

/**
 * Loads a CommonJS file that may require `electron` and the named modules, and nothing else. It gets a process of its
 * own, whose events are recorded: listening on the real one would hide the errors of other tests.
 */
async function load(
  file: string,
  electron: object,
  allowed: readonly string[],
  onProcess: (event: string, listener: AnyVerb) => void = () => undefined,
): Promise<string[]> {
  const required: string[] = [];
  const realRequire = createRequire(file);
  const require = (name: string): unknown => {
    required.push(name);
    if (name === 'electron') return electron;
    if (allowed.includes(name.replace(/^node:/, ''))) return realRequire(name);
    throw new Error(`${file} requires ${name}`);
  };
  const parameters = ['require', 'module', 'exports', '__dirname', '__filename', 'process'];
  const run = compileFunction(await readFile(file, 'utf8'), parameters, { filename: file });
  const module = { exports: {} };
  const itsProcess = Object.create(process, { on: { value: onProcess } }) as NodeJS.Process;
  (run as (...values: unknown[]) => void)(require, module, module.exports, dirname(file), file, itsProcess);
  return required;
}

async function start(changes: Partial<Machine> = {}) {
  const folder = await temporaryFolder();
  const folders = {
    appData: join(folder, 'appData'),
    documents: join(folder, 'documents'),
    logs: join(folder, 'logs'),
  };
  const fake = createFakeElectron({ hasLock: true, folders, ...changes });
  const ofProcess = new Map<string, AnyVerb>();
  const required = await load(built('main.cjs'), fake.electron, builtinModules, (event, listener) => {
    ofProcess.set(event, listener);
  });
  return { ...fake, folders, required, ofProcess };
}

async function startAndOpen() {
  const started = await start();
  started.becomeReady();
  await vi.waitFor(() => expect(started.recorded.loaded).toHaveLength(1), 10_000);
  return started;
}

test('the shell is two CommonJS files and nothing beside them', async () => {
  expect((await readdir(join(application, 'dist', 'electron'))).toSorted()).toEqual(['main.cjs', 'preload.cjs']);
});

describe('preload', () => {
  test('requires only electron, and nothing at run time either', async () => {
    const { electron } = createFakeElectron(bareMachine);
    expect(await load(built('preload.cjs'), electron, [])).toEqual(['electron']);
    expect(await readFile(built('preload.cjs'), 'utf8')).not.toMatch(/\bimport\s*\(|^\s*(import|export)\s/m);
  });

  test('puts one function per verb on window.vlootwijzer, and no general sender', async () => {
    const { electron, recorded } = createFakeElectron(bareMachine);
    await load(built('preload.cjs'), electron, []);
    expect([...recorded.exposed.keys()]).toEqual(['vlootwijzer']);
    const { commands, ...bridge } = recorded.exposed.get('vlootwijzer') as Record<string, Record<string, AnyVerb>>;
    expect(Object.keys(commands ?? {})).toEqual(['listen']);
    const verbs = Object.entries(bridge).flatMap(([room, inside]) =>
      Object.keys(inside).map((verb) => `${room}.${verb}`),
    );
    expect(verbs.toSorted()).toEqual(channels.toSorted());

    await bridge['external']?.['open']?.({ key: 'rvo' });
    await bridge['app']?.['info']?.();
    expect(recorded.invoked).toEqual([['external.open', { key: 'rvo' }], ['app.info']]);
  });

  test('hands on a command of the menu by its name alone, until the screen stops listening', async () => {
    const { electron, recorded, emit } = createFakeElectron(bareMachine);
    await load(built('preload.cjs'), electron, []);
    const { commands } = recorded.exposed.get('vlootwijzer') as { commands: { listen: AnyListen } };
    const listener = vi.fn<(...heard: unknown[]) => void>();
    const stop = commands.listen(listener);
    emit('ipcRenderer.menu.command', { sender: 'the event' }, 'about');
    emit('ipcRenderer.menu.command', {}, 'no such command');
    expect(listener.mock.calls).toEqual([['about']]);
    stop();
    emit('ipcRenderer.menu.command', {}, 'about');
    expect(listener).toHaveBeenCalledOnce();
  });
});

type AnyListen = (listener: (...heard: unknown[]) => void) => () => void;

type AnyVerb = (...call: unknown[]) => Promise<unknown>;

describe('main', () => {
  test("has everything in it but electron and Node's own modules", async () => {
    const { required } = await start();
    expect(required).toContain('electron');
    expect(required.filter((name) => name !== 'electron' && !name.startsWith('node:'))).toEqual([]);
  });

  test('names the profile, takes the lock, and prepares sandbox and scheme before ready', async () => {
    const { recorded, folders, electron } = await start();
    expect(recorded.calls).toEqual([
      'app.setName Vlootwijzer',
      'app.setAppUserModelId',
      'app.setPath userData',
      'app.requestSingleInstanceLock',
      'app.enableSandbox',
      'protocol.registerSchemesAsPrivileged',
      'app.whenReady',
    ]);
    expect(electron.app.getPath('userData')).toBe(join(folders.appData, 'Vlootwijzer'));
    expect(recorded.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
    expect(recorded.switches).toContain('host-resolver-rules');
  });

  test('sets every policy before the window is there, and opens our page last', async () => {
    const { recorded } = await startAndOpen();
    const after = recorded.calls.slice(recorded.calls.indexOf('app.whenReady') + 1);
    expect(after).toEqual([
      'Menu.setApplicationMenu',
      'session.setPermissionRequestHandler',
      'session.setPermissionCheckHandler',
      'session.setDevicePermissionHandler',
      'session.on will-download',
      'session.webRequest.onBeforeRequest',
      'protocol.handle app',
      'new BrowserWindow',
      'contents.on will-navigate',
      'contents.on will-frame-navigate',
      'contents.on will-redirect',
      'contents.on will-attach-webview',
      'contents.setWindowOpenHandler',
      'contents.on did-navigate-in-page',
      'contents.on did-navigate',
      'contents.on render-process-gone',
      'window.loadURL',
    ]);
    expect(recorded.loaded).toEqual(['app://vlootwijzer/']);
  });

  test('gives the window the preload that lies beside it', async () => {
    const { recorded } = await startAndOpen();
    expect(recorded.windows).toHaveLength(1);
    expect(recorded.windows[0]?.webPreferences).toMatchObject({
      preload: built('preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    });
  });

  test('serves the page from the bundle beside it, with its policy', async () => {
    const { recorded } = await startAndOpen();
    const answer = await recorded.protocolHandler?.(new Request('app://vlootwijzer/dossier/1'));
    expect(answer?.status).toBe(200);
    expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer?.text()).toMatch(/<title>Vlootwijzer<\/title>[A-Za-z0-9+/]{24}/);
    const outside = await recorded.protocolHandler?.(new Request('app://vlootwijzer/..%2fpackage.json'));
    expect(outside?.status).toBe(400);
  });

  test('answers every verb, to our page alone', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => log.mockRestore());
    const { recorded, folders } = await startAndOpen();
    expect([...recorded.handlers.keys()].toSorted()).toEqual(channels.toSorted());
    const ours = { senderFrame: { url: 'app://vlootwijzer/', parent: null } };
    const foreign = { senderFrame: { url: 'https://example.org/', parent: null } };
    const backup = recorded.handlers.get('backup.write');
    expect(await backup?.(foreign, { reason: 'manual', bytes: Uint8Array.of(1) })).toMatchObject({ status: 'refused' });
    expect(log).toHaveBeenCalledOnce();
    expect(await backup?.(ours, { reason: 'manual', bytes: Uint8Array.of(1) })).toMatchObject({
      status: 'ok',
      value: { folder: join(folders.documents, 'Vlootwijzer', 'Backups') },
    });
    const info = await recorded.handlers.get('app.info')?.(ours);
    expect(info).toMatchObject({ status: 'ok', value: { version: '1.2.3' } });
  });

  test('shows the window when it is painted', async () => {
    const { recorded, emit } = await startAndOpen();
    expect(recorded.calls).not.toContain('window.show');
    emit('window.ready-to-show');
    expect(recorded.calls).toContain('window.show');
  });

  test('a second copy ends at once and opens nothing', async () => {
    const { recorded } = await start({ hasLock: false });
    expect(recorded.calls.slice(-2)).toEqual(['app.requestSingleInstanceLock', 'app.quit']);
  });

  test('the first copy comes to the front and hands over the dossier the second was started with', async () => {
    const { recorded, emit, folders } = await startAndOpen();
    await mkdir(folders.documents, { recursive: true });
    await writeFile(join(folders.documents, 'a.vlootwijzer'), '{"a":1}');
    emit('app.second-instance', {}, ['vlootwijzer', 'a.vlootwijzer'], folders.documents);
    expect(recorded.calls.slice(-3)).toEqual(['window.restore', 'window.focus', 'contents.send menu.command']);
    expect(recorded.sent).toEqual([['menu.command', 'opened-file']]);
    const ours = { senderFrame: { url: 'app://vlootwijzer/', parent: null } };
    const opened = await recorded.handlers.get('dossier.openedWith')?.(ours);
    const bytes = new TextEncoder().encode('{"a":1}');
    expect(opened).toEqual({ status: 'ok', value: { outcome: 'opened', fileName: 'a.vlootwijzer', bytes } });
  });

  test('a backup begun while the window closes is finished before the process ends', async () => {
    const { recorded, emit, folders } = await startAndOpen();
    const ours = { senderFrame: { url: 'app://vlootwijzer/', parent: null } };
    const answer = recorded.handlers.get('backup.write')?.(ours, { reason: 'closing', bytes: Uint8Array.of(1) });
    const preventDefault = vi.fn<() => void>();
    emit('app.will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    await answer;
    await vi.waitFor(() => expect(recorded.calls.at(-1)).toBe('app.exit'));
    expect(await readdir(join(folders.documents, 'Vlootwijzer', 'Backups'))).toHaveLength(1);
  });

  test('the profile is a folder before Electron hears of it, so that also the very first start is guarded', async () => {
    const { recorded } = await start();
    expect(recorded.missingFolders).toEqual([]);
  });

  test('newer data than this build knows: it says so and opens no window', async () => {
    const { recorded, folders, becomeReady } = await start();
    await mkdir(join(folders.appData, 'Vlootwijzer'), { recursive: true });
    const note = JSON.stringify({ version: '9.0.0', dataVersion: 999 });
    await writeFile(join(folders.appData, 'Vlootwijzer', 'last-run.json'), note);
    becomeReady();
    await vi.waitFor(() => expect(recorded.calls).toContain('app.quit'));
    expect(recorded.errorBoxes[0]).toContain('nieuwere versie');
    expect(recorded.windows).toEqual([]);
  });

  test('a second start without a file only brings the window to the front', async () => {
    const { recorded, emit, folders } = await startAndOpen();
    emit('app.second-instance', {}, ['vlootwijzer'], folders.documents);
    expect(recorded.calls.slice(-2)).toEqual(['window.restore', 'window.focus']);
    expect(recorded.sent).toEqual([]);
  });

  test('the window opens where it was, also after a state file that is broken', async () => {
    const first = await start();
    const file = join(first.folders.appData, 'Vlootwijzer', 'shell-state.json');
    await writeFile(file, JSON.stringify({ window: { x: 100, y: 50, width: 1000, height: 700, maximized: true } }));
    first.becomeReady();
    await vi.waitFor(() => expect(first.recorded.loaded).toHaveLength(1), 10_000);
    expect(first.recorded.windows[0]).toMatchObject({ x: 100, y: 50, width: 1000, height: 700 });
    first.emit('window.ready-to-show');
    expect(first.recorded.calls).toContain('window.maximize');

    const second = await start();
    await writeFile(join(second.folders.appData, 'Vlootwijzer', 'shell-state.json'), '{"window":{"x":1');
    second.becomeReady();
    await vi.waitFor(() => expect(second.recorded.loaded).toHaveLength(1), 10_000);
    expect(second.recorded.windows[0]).not.toHaveProperty('x');
  });

  test('what the desktop remembers is on the disk before the process ends', async () => {
    const { emit, recorded, folders } = await startAndOpen();
    emit('window.close');
    const preventDefault = vi.fn<() => void>();
    emit('app.will-quit', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(recorded.calls.at(-1)).toBe('app.exit'));
    const state = JSON.parse(
      await readFile(join(folders.appData, 'Vlootwijzer', 'shell-state.json'), 'utf8'),
    ) as object;
    expect(state).toMatchObject({ window: { x: 40, y: 30, width: 1200, height: 700, maximized: false } });
  });

  test('the menu follows the language of the screen, and remembers it', async () => {
    const { recorded, folders } = await startAndOpen();
    const ours = { senderFrame: { url: 'app://vlootwijzer/', parent: null } };
    expect(recorded.menus.at(-1)?.[0]?.label).toBe('&Bestand');
    await recorded.handlers.get('menu.setLanguage')?.(ours, { language: 'en' });
    expect(recorded.menus.at(-1)?.[0]?.label).toBe('&File');
    const state = () => readFile(join(folders.appData, 'Vlootwijzer', 'shell-state.json'), 'utf8').catch(() => '');
    await vi.waitFor(async () => expect(await state()).toContain('"language":"en"'));
  });

  test('a file that was opened stands in the menu, and opens from there', async () => {
    const { recorded, emit, folders } = await startAndOpen();
    await mkdir(folders.documents, { recursive: true });
    const file = join(folders.documents, 'De Vries & Zn.vlootwijzer');
    await writeFile(file, '{}');
    emit('app.open-file', { preventDefault: vi.fn<() => void>() }, file);
    const ours = { senderFrame: { url: 'app://vlootwijzer/', parent: null } };
    await recorded.handlers.get('dossier.openedWith')?.(ours);
    const recent = () => submenu(submenu(recorded.menus.at(-1), 0), 2);
    expect(recent()[0]?.label).toBe('De Vries && Zn.vlootwijzer');

    recent()[0]?.click?.({} as never, undefined, {});
    await vi.waitFor(() => expect(recorded.sent).toHaveLength(2));
    await rm(file);
    recent()[0]?.click?.({} as never, undefined, {});
    await vi.waitFor(() => expect(recorded.messages).toHaveLength(1));
    expect(recent()).toHaveLength(1);
    expect(recent()[0]).toMatchObject({ enabled: false });
  });

  test('a profile that cannot be made is told, reported and ends the program, also before Electron knows the language', async () => {
    const folder = await temporaryFolder();
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const folders = { appData: file, documents: join(folder, 'documents'), logs: join(folder, 'logs') };
    const { recorded } = await start({ folders });
    await vi.waitFor(() => expect(recorded.calls.at(-1)).toBe('app.exit'));
    expect(recorded.errorBoxes[0]).toContain('Vlootwijzer kan niet starten');
    expect(recorded.windows).toEqual([]);
    expect(await readdir(folders.logs)).toHaveLength(1);
  });

  test('after an error in the shell a report lies in the log folder, and the program begins again', async () => {
    const { recorded, ofProcess, folders } = await startAndOpen();
    await ofProcess.get('uncaughtException')?.(new TypeError('Bakkerij De Vries kan niet'));
    await vi.waitFor(() => expect(recorded.calls.slice(-2)).toEqual(['app.relaunch', 'app.exit']));
    const [name] = await readdir(folders.logs);
    const report = await readFile(join(folders.logs, name ?? ''), 'utf8');
    expect(report).toContain('error: TypeError');
    expect(report).toMatch(/commit: [0-9a-f]{40}/);
    expect(report).not.toContain('Vries');
    expect(recorded.messages[0]?.detail).toContain(name);
  });
});

function submenu(menu: readonly MenuItemConstructorOptions[] | undefined, position: number) {
  return (menu?.[position]?.submenu ?? []) as MenuItemConstructorOptions[];
}
