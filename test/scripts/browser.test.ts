import { describe, expect, test } from 'vitest';
import { browserArguments, findBrowser, findOrInstallBrowser } from '../../scripts/browser.ts';
import { chromiumAnswers, machine } from './describedMachine.ts';

describe('finding', () => {
  test('a browser left by Playwright comes before the one of the system, the newest first', async () => {
    const folder = '/cache/ms-playwright';
    const host = machine({
      env: { PLAYWRIGHT_BROWSERS_PATH: folder },
      folders: { [folder]: ['chromium-999', 'chromium-1255', 'chromium_headless_shell-1255', 'firefox-1'] },
      files: [
        `${folder}/chromium-999/chrome-linux/chrome`,
        `${folder}/chromium-1255/chrome-linux64/chrome`,
        '/usr/bin/chromium',
      ],
      behaviour: chromiumAnswers,
    });
    expect(await findBrowser(host)).toBe(`${folder}/chromium-1255/chrome-linux64/chrome`);
  });

  test('a file that does not start is passed over, such as a stub of another package system', async () => {
    const host = machine({
      files: ['/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
      behaviour: (command) => {
        if (command === '/usr/bin/chromium-browser --version') return { code: 1, output: 'requires the snap' };
        return command === '/usr/bin/google-chrome --version' ? { code: 0, output: 'Google Chrome 156' } : undefined;
      },
    });
    expect(await findBrowser(host)).toBe('/usr/bin/google-chrome');
  });

  test('the folders of the search path are followed', async () => {
    const host = machine({ env: { PATH: '/a:/b' }, files: ['/b/chromium'], behaviour: chromiumAnswers });
    expect(await findBrowser(host)).toBe('/b/chromium');
  });

  test('Edge on Windows is found and not started to ask its version: that would open a window', async () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const host = machine({
      platform: 'win32',
      env: { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' },
      files: [edge],
    });
    expect(await findBrowser(host)).toBe(edge);
    expect(host.ran).toEqual([]);
  });

  test('Chrome on macOS is found', async () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(await findBrowser(machine({ platform: 'darwin', files: [chrome], behaviour: chromiumAnswers }))).toBe(
      chrome,
    );
  });

  test('a browser named by a person is used, or is an error: another one would be a surprise', async () => {
    const files = ['/opt/mine', '/usr/bin/chromium'];
    const named = machine({ env: { VLOOTWIJZER_BROWSER: '/opt/mine' }, files, behaviour: chromiumAnswers });
    expect(await findBrowser(named)).toBe('/opt/mine');
    const gone = machine({ env: { VLOOTWIJZER_BROWSER: '/opt/gone' }, files, behaviour: chromiumAnswers });
    await expect(findBrowser(gone)).rejects.toThrow('/opt/gone');
  });
});

describe('installing', () => {
  test('is tried with Playwright first', async () => {
    const folder = '/cache';
    const folders: Record<string, string[]> = {};
    const host = machine({
      env: { PLAYWRIGHT_BROWSERS_PATH: folder },
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      folders,
      behaviour: (command, described) => {
        if (!command.startsWith('npx')) return chromiumAnswers(command, described);
        folders[folder] = ['chromium-1255'];
        described.files.add(`${folder}/chromium-1255/chrome-linux64/chrome`);
        return { code: 0, output: '' };
      },
    });
    const { executablePath } = await findOrInstallBrowser(host);
    expect(executablePath).toBe(`${folder}/chromium-1255/chrome-linux64/chrome`);
    expect(host.ran.some((command) => command.startsWith('apt-get'))).toBe(false);
  });

  test('goes on with the system where Playwright cannot, as root', async () => {
    const host = machine({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      behaviour: (command, described) => {
        if (command.startsWith('apt-get install')) described.files.add('/usr/bin/chromium');
        return command.startsWith('apt-get') ? { code: 0, output: '' } : chromiumAnswers(command, described);
      },
    });
    expect(await findOrInstallBrowser(host)).toMatchObject({ executablePath: '/usr/bin/chromium' });
    expect(host.ran.filter((command) => command.startsWith('apt-get'))).toEqual([
      'apt-get update',
      'apt-get install -y --no-install-recommends chromium',
    ]);
  });

  test('touches the system only as root, and else says what to install', async () => {
    const host = machine({ files: ['/usr/bin/apt-get'], behaviour: chromiumAnswers });
    await expect(findOrInstallBrowser(host)).rejects.toThrow('Install Chromium, Chrome or Edge');
    expect(host.ran.some((command) => command.startsWith('apt-get'))).toBe(false);
  });
});

test('the sandbox is given up only where Chromium refuses it', () => {
  expect(browserArguments({ platform: 'linux', isRoot: true })).toContain('--no-sandbox');
  expect(browserArguments({ platform: 'linux', isRoot: false })).not.toContain('--no-sandbox');
  expect(browserArguments({ platform: 'linux', isRoot: false })).toContain('--disable-background-networking');
});
