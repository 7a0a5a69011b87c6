/** The real desktop program from dist/, with a profile of its own that is gone after the test. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { describe, onTestFinished } from 'vitest';
import { profileVariable } from '../../../electron/paths.ts';
import { findElectron, hasDisplay } from '../../../scripts/electronBinary.ts';
import { thisMachine } from '../../../scripts/host.ts';
import { repositoryFolder } from '../../../scripts/paths.ts';
import type { VlootwijzerBridge } from '../../../shared/ipc/contract.ts';

const executablePath = findElectron();

const skipReason =
  executablePath === undefined
    ? 'there is no Electron program on this machine'
    : hasDisplay(thisMachine)
      ? undefined
      : 'this machine has no display';
if (skipReason !== undefined) console.log(`Skipped, not passed: ${skipReason}.`);

/** Tests of the real program: run where there is one, else skipped, with the reason in their name. */
export const describeDesktop = (name: string, tests: () => void): void => {
  describe.skipIf(skipReason !== undefined)(skipReason === undefined ? name : `${name} (${skipReason})`, tests);
};

export interface Desktop {
  readonly application: ElectronApplication;
  readonly page: Page;
  readonly profile: string;
  close(): Promise<void>;
}

/** Chromium refuses to start its sandbox as root. */
const rootFlags = thisMachine.platform === 'linux' && thisMachine.isRoot ? ['--no-sandbox'] : [];

/** How the program is started on a profile, also a second time. */
export function startCommand(profile: string, extra: readonly string[] = []) {
  return {
    executablePath: executablePath ?? '',
    args: [...rootFlags, repositoryFolder, ...extra],
    env: { ...(process.env as Record<string, string>), [profileVariable]: profile },
  };
}

/** A folder for one test, gone after it. */
export async function profileFolder(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'vlootwijzer-desktop-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  return profile;
}

/** Starts the program and waits for its page. It ends with the test. */
export async function openDesktop(options: { profile?: string; args?: readonly string[] } = {}): Promise<Desktop> {
  const profile = options.profile ?? (await profileFolder());
  const application = await _electron.launch(startCommand(profile, options.args));
  let isOpen = true;
  const close = async (): Promise<void> => {
    if (!isOpen) return;
    isOpen = false;
    await application.close();
  };
  onTestFinished(close);
  const page = await application.firstWindow();
  await page.getByRole('main').waitFor();
  return { application, page, profile, close };
}

/** The next save and open dialogs answer with this file, without asking anybody. */
export async function answerDialogs(application: ElectronApplication, file: string): Promise<void> {
  await application.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: path });
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
}

/** Questions of the shell are answered with their first button; what was asked is kept. */
export async function answerQuestions(application: ElectronApplication): Promise<() => Promise<string[]>> {
  await application.evaluate(({ dialog }) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    dialog.showMessageBox = (...call: unknown[]) => {
      asked.push((call.at(-1) as { message: string }).message);
      return Promise.resolve({ response: 0, checkboxChecked: false });
    };
  });
  return () => application.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
}

/** Chooses an item of the menu by the way to it. */
export async function chooseInMenu(application: ElectronApplication, ...way: string[]): Promise<void> {
  await application.evaluate(({ Menu }, labels) => {
    let items = Menu.getApplicationMenu()?.items ?? [];
    let found: Electron.MenuItem | undefined;
    for (const label of labels) {
      found = items.find((one) => one.label.replace(/&(?!&)/, '') === label);
      items = found?.submenu?.items ?? [];
    }
    if (found === undefined) throw new Error(`There is no menu item ${labels.join(' > ')}.`);
    found.click();
  }, way);
}

/** The bridge as the page has it, for use inside page.evaluate. */
export type PageWithBridge = { vlootwijzer: VlootwijzerBridge };

export async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8')) as unknown;
}
