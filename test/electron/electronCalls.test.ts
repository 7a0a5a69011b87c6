import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const repository = resolve(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(resolve(repository, path), 'utf8');
const sources = readdirSync(resolve(repository, 'electron')).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.config.ts'),
);
/** The code without what is said about it. */
const code = sources
  .map((name) => read(`electron/${name}`).replaceAll(/\/\*[^]*?\*\/|\/\/.*$| from '.*';$/gm, ''))
  .join('\n');
const page = read('docs/electron-calls.md');

/** Modules of Electron, and the names that the code gives to a window, a page and a session. */
const owners: Record<string, string> = {
  app: 'app',
  dialog: 'dialog',
  ipcMain: 'ipcMain',
  ipcRenderer: 'ipcRenderer',
  contextBridge: 'contextBridge',
  protocol: 'protocol',
  screen: 'screen',
  shell: 'shell',
  'host.menu': 'Menu',
  session: 'session',
  window: 'window',
  opened: 'window',
  shown: 'window',
  'host.window()': 'window',
  contents: 'contents',
  webContents: 'webContents',
  'openedWindow()': 'window',
};
/** Members that only lead to another, or that are told by their events. */
const passages = /\.(webContents|defaultSession|on)$/;

const calls = new Set(
  Object.entries(owners).flatMap(([written, owner]) =>
    [...code.matchAll(new RegExp(`(?<![\\w.])${written.replaceAll(/[().]/g, '\\$&')}\\??\\.(\\w+)`, 'g'))].map(
      ([, member]) => `${owner}.${member}`,
    ),
  ),
);
for (const [, member] of code.matchAll(/webContents\??\.(\w+)/g)) calls.add(`webContents.${member}`);
const ours = new Set([
  'app.info',
  'window.x',
  'window.y',
  'window.width',
  'window.height',
  'contents.on',
  'webContents.on',
]);
const events = new Set(
  [...code.matchAll(/(\w+)\.(?:on|once)\(\s*'([\w-]+)'/g)].flatMap(([, owner, event]) =>
    owner === 'host' ? [] : [event],
  ),
);

/** What stands in the first column of the tables. */
const listed = [...page.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
);

describe('the page on the calls of Electron', () => {
  test('was read for the version that is pinned', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: { electron: string } };
    expect(page).toContain(`Electron ${devDependencies.electron}, `);
  });

  test('has every call that the code makes', () => {
    const used = [...calls].filter((call) => !passages.test(call) && !ours.has(call));
    expect(used.length).toBeGreaterThan(40);
    expect(used.filter((call) => !listed.includes(call))).toEqual([]);
  });

  test('has every event that the code listens to', () => {
    expect(events.size).toBeGreaterThan(15);
    expect([...events].filter((event) => !page.includes(`\`${event}\``))).toEqual([]);
  });

  test('has nothing that the code does not use', () => {
    const isUsed = (name: string) => events.has(name) || code.includes(`.${name.split('.').at(-1)}`);
    expect(listed.filter((name) => !isUsed(name))).toEqual([]);
  });

  test('names members that Electron has: those of the modules stand in its own types', () => {
    const types = read('node_modules/electron/electron.d.ts');
    const members = listed.filter((name) => name.includes('.')).map((name) => name.split('.')[1] ?? '');
    expect(members.filter((member) => !new RegExp(`\\b${member}\\b[(:?]`).test(types))).toEqual([]);
    for (const event of events) expect(types, event).toContain(`event: '${event}'`);
  });
});
