import { join } from 'node:path';
import { expect, test } from 'vitest';
import { downloadElectron, findElectron, hasDisplay } from '../../scripts/electronBinary.ts';
import { repositoryFolder } from '../../scripts/paths.ts';
import { machine } from './describedMachine.ts';

const own = join(repositoryFolder, 'node_modules', 'electron');
const installed = [join(own, 'path.txt'), join(own, 'dist', 'electron')];

test('a program named by the environment comes before the installed one', () => {
  const host = machine({
    env: { ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' },
    files: ['/opt/electron/electron', ...installed],
  });
  expect(findElectron(host)).toBe(join('/opt/electron', 'electron'));
  expect(findElectron(machine({ files: installed }))).toBe(installed[1]);
});

test('half a download is no program', () => {
  expect(findElectron(machine({ files: [join(own, 'dist', 'electron')] }))).toBeUndefined();
});

test('a download that fails is told as not there', async () => {
  const host = machine({ behaviour: () => ({ code: 1, output: 'fetch failed' }) });
  expect(await downloadElectron(host)).toBeUndefined();
  expect(host.ran).toHaveLength(1);
});

test('only Linux can be without a display', () => {
  expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
});
