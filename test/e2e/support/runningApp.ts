/** The built screen in a real browser, with a profile of its own that is gone when it is closed. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { findOrInstallBrowser, type Browser } from '../../../scripts/browser.ts';
import { rendererBundle } from '../../../scripts/paths.ts';
import { startServer } from '../../../scripts/serve.ts';
import type { Language } from '../../../shared/format/numbers.ts';

export interface AppOptions {
  language?: Language;
  dark?: boolean;
  size?: { width: number; height: number };
  /** A screen that is touched; a pen and a mouse work beside it. */
  touch?: boolean;
  /** Runs in every page before anything of ours does. */
  beforeLoad?: (context: BrowserContext) => Promise<void>;
}

export interface App {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Origin of the server. */
  readonly url: string;
  /** Closes the browser in the ordinary way and starts it again on the same profile. */
  reopen: () => Promise<void>;
  /** Ends every process of the browser at once, and starts it again on the same profile. */
  kill: () => Promise<void>;
  /** Starts a browser that has ended again on the same profile. */
  start: () => Promise<void>;
}

/** Starts server and browser on the start screen of an empty app; `close` ends both. */
export async function startApp(options: AppOptions = {}): Promise<App & { close: () => Promise<void> }> {
  if (!existsSync(join(rendererBundle, 'index.html'))) {
    throw new Error('There is no built screen in dist/renderer. Run "npm run build" first.');
  }
  const server = await startServer({ port: 0 });
  const profile = await mkdtemp(join(tmpdir(), 'vlootwijzer-profile-'));
  let context = await launch(profile, options);
  let page = await load(context, server.url);

  const start = async (): Promise<void> => {
    context = await launch(profile, options);
    page = await load(context, server.url);
  };
  return {
    get page() {
      return page;
    },
    get context() {
      return context;
    },
    url: server.url,
    start,
    close: async () => {
      await context.close().catch(() => undefined);
      await server.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
    reopen: async () => {
      await context.close();
      await start();
    },
    kill: async () => {
      await endAtOnce(context);
      await start();
    },
  };
}

/** Looked for once in each test file or script. */
let browser: Promise<Browser> | undefined;

async function launch(profile: string, { language = 'nl', dark = false, touch = false, size, beforeLoad }: AppOptions) {
  const { executablePath, args } = await (browser ??= findOrInstallBrowser());
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...args],
    viewport: size ?? { width: 1366, height: 768 },
    hasTouch: touch,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    timezoneId: 'Europe/Amsterdam',
  });
  context.setDefaultTimeout(20_000);
  // As the adviser's choice of language is remembered. Only at the first load: the screen may change it afterwards.
  await context.addInitScript((chosen) => {
    localStorage.setItem('vlootwijzer.language', localStorage.getItem('vlootwijzer.language') ?? chosen);
  }, language);
  await beforeLoad?.(context);
  return context;
}

async function load(context: BrowserContext, url: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`${url}/`);
  await page.getByRole('main').waitFor();
  return page;
}

async function endAtOnce(context: BrowserContext): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
  });
  endProcesses(await browserProcess(context));
  await closed;
}

/** Number of the browser's own first process, asked of the browser itself. */
export async function browserProcess(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('SystemInfo.getProcessInfo');
  const first = answer?.processInfo.find(({ type }) => type === 'browser');
  if (first === undefined) throw new Error('The browser does not tell its process number.');
  return first.id;
}

/** With its helpers: they are one process group, except on Windows, where the helpers end by themselves. */
export function endProcesses(browser: number): void {
  process.kill(process.platform === 'win32' ? browser : -browser, 'SIGKILL');
}
