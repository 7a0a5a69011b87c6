import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { buildShell } from '../../scripts/build.ts';
import { channels } from '../../shared/ipc/channels.ts';
import { createFakeElectron, type Machine } from './fakeElectron.ts';
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

afterAll(() => rm(application, { recursive: true, force: true }));

/** Loads a CommonJS file that may require `electron` and the named modules, and nothing else. */
async function load(file: string, electron: object, allowed: readonly string[]): Promise<string[]> {
  const required: string[] = [];
  const realRequire = createRequire(file);
  const require = (name: string): unknown => {
    required.push(name);
    if (name === 'electron') return electron;
    if (allowed.includes(name.replace(/^node:/, ''))) return realRequire(name);
    throw new Error(`${file} requires ${name}`);
  };
  const parameters = ['require', 'module', 'exports', '__dirname', '__filename'];
  const run = compileFunction(await readFile(file, 'utf8'), parameters, { filename: file });
  const module = { exports: {} };
  (run as (...values: unknown[]) => void)(require, module, module.exports, dirname(file), file);
  return required;
}

async function start(changes: Partial<Machine> = {}) {
  const folder = await temporaryFolder();
  const folders = { appData: join(folder, 'appData'), documents: join(folder, 'documents') };
  const fake = createFakeElectron({ hasLock: true, folders, ...changes });
  const required = await load(built('main.cjs'), fake.electron, builtinModules);
  return { ...fake, folders, required };
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
    const { electron } = createFakeElectron({ hasLock: true, folders: { appData: '', documents: '' } });
    expect(await load(built('preload.cjs'), electron, [])).toEqual(['electron']);
    expect(await readFile(built('preload.cjs'), 'utf8')).not.toMatch(/\bimport\s*\(|^\s*(import|export)\s/m);
  });

  test('puts one function per verb on window.vlootwijzer, and no general sender', async () => {
    const { electron, recorded } = createFakeElectron({ hasLock: true, folders: { appData: '', documents: '' } });
    await load(built('preload.cjs'), electron, []);
    expect([...recorded.exposed.keys()]).toEqual(['vlootwijzer']);
    const bridge = recorded.exposed.get('vlootwijzer') as Record<string, Record<string, AnyVerb>>;
    const verbs = Object.entries(bridge).flatMap(([room, inside]) =>
      Object.keys(inside).map((verb) => `${room}.${verb}`),
    );
    expect(verbs.toSorted()).toEqual(channels.toSorted());

    await bridge['external']?.['open']?.({ key: 'rvo' });
    await bridge['app']?.['info']?.();
    expect(recorded.invoked).toEqual([['external.open', { key: 'rvo' }], ['app.info']]);
  });
});

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
      'session.webRequest.onBeforeRequest',
      'protocol.handle app',
      'new BrowserWindow',
      'contents.on will-navigate',
      'contents.on will-frame-navigate',
      'contents.on will-redirect',
      'contents.on will-attach-webview',
      'contents.setWindowOpenHandler',
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
    expect(recorded.calls.slice(-2)).toEqual(['window.restore', 'window.focus']);
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
});
