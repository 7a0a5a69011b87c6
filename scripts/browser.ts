import { homedir } from 'node:os';
import { join, posix, win32 } from 'node:path';
import { chromium } from 'playwright-core';
import { canInstallPackages, installPackage } from './apt.ts';
import { thisMachine, type Host } from './host.ts';

export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
}

/** The variable by which a person, or `npm test`, names the browser to use. */
export const browserVariable = 'VLOOTWIJZER_BROWSER';

const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--disable-gpu',
];

/** The browser the end-to-end tests use: a known one, else one that can be installed, else an explanation. */
export async function findOrInstallBrowser(host: Host = thisMachine): Promise<Browser> {
  const path =
    (await findBrowser(host)) ?? (await installWithPlaywright(host)) ?? (await installWithSystem(host)) ?? undefined;
  if (path === undefined) {
    throw new Error(
      'No browser found for the end-to-end tests, and none could be installed. Install Chromium, Chrome or Edge ' +
        `(Debian: apt-get install chromium), or set ${browserVariable} to the path of one.`,
    );
  }
  return { executablePath: path, args: browserArguments(host) };
}

/** Chromium refuses to start its sandbox as root. */
export function browserArguments(host: Pick<Host, 'platform' | 'isRoot'>): readonly string[] {
  return host.platform === 'linux' && host.isRoot ? ['--no-sandbox', ...quietFlags] : quietFlags;
}

/** The first browser that is there and starts. */
export async function findBrowser(host: Host): Promise<string | undefined> {
  const named = host.env[browserVariable];
  if (named !== undefined && named !== '') {
    if (await starts(host, named)) return named;
    throw new Error(`${browserVariable} names ${named}, which is not there or does not start.`);
  }
  for (const path of [...playwrightBrowsers(host), ...systemBrowsers(host)]) {
    if (await starts(host, path)) return path;
  }
  return undefined;
}

/**
 * A file that exists is not yet a browser: Ubuntu's chromium-browser can be a stub, and a downloaded one can lack
 * system libraries. Windows is excused: chrome.exe --version opens a window there.
 */
async function starts(host: Host, path: string): Promise<boolean> {
  if (!host.exists(path)) return false;
  if (host.platform === 'win32') return true;
  const result = await host.run(path, ['--version'], { seconds: 30 });
  return result.code === 0 && /chrom|edge/i.test(result.output);
}

/** The one that fits our Playwright exactly, then what other versions of Playwright have left, newest first. */
function playwrightBrowsers(host: Host): string[] {
  const folder = playwrightFolder(host);
  const builds = host
    .list(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  const inside = {
    linux: ['chrome-linux64/chrome', 'chrome-linux/chrome'],
    darwin: ['arm64', 'x64', ''].flatMap((cpu) => {
      const mac = cpu === '' ? 'chrome-mac' : `chrome-mac-${cpu}`;
      const testing = 'Google Chrome for Testing';
      return [`${mac}/${testing}.app/Contents/MacOS/${testing}`, `${mac}/Chromium.app/Contents/MacOS/Chromium`];
    }),
    win32: ['chrome-win64/chrome.exe', 'chrome-win/chrome.exe'],
  }[host.platform as string];
  const others = builds.flatMap((build) => (inside ?? []).map((file) => join(folder, build, file)));
  return host === thisMachine ? [chromium.executablePath(), ...others] : others;
}

function playwrightFolder(host: Host): string {
  const { PLAYWRIGHT_BROWSERS_PATH: named, LOCALAPPDATA: localData, XDG_CACHE_HOME: cache } = host.env;
  if (named !== undefined && named !== '' && named !== '0') return named;
  if (host.platform === 'win32') return join(localData ?? join(homedir(), 'AppData', 'Local'), 'ms-playwright');
  if (host.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  return join(cache ?? join(homedir(), '.cache'), 'ms-playwright');
}

function systemBrowsers(host: Host): string[] {
  if (host.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((name) => host.env[name]);
    const files = [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
    ];
    return roots.flatMap((root) => (root === undefined ? [] : files.map((file) => win32.join(root, ...file))));
  }
  if (host.platform === 'darwin') {
    const names = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return names.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  const folders = (host.env['PATH'] ?? '/usr/local/bin:/usr/bin:/bin').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

async function installWithPlaywright(host: Host): Promise<string | undefined> {
  host.say('No browser found. Trying to install one with Playwright ...');
  await host.run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], { seconds: 240 });
  return findBrowser(host);
}

async function installWithSystem(host: Host): Promise<string | undefined> {
  if (!canInstallPackages(host)) return undefined;
  await installPackage(host, 'chromium');
  return findBrowser(host);
}
