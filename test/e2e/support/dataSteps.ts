/** The evening's work on the data: the folder for backups, files, and what lies in the database. */
import { readFile } from 'node:fs/promises';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { databaseName } from '../../../shared/ipc/identity.ts';
import { dataWords } from '../../../shared/text/data.ts';
import { downloadFrom } from './steps.ts';

export const words = dataWords.nl;

/** A folder that lies in the browser's own private files, chosen without the system's dialog. */
export async function withFolder(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const choose = async (): Promise<FileSystemDirectoryHandle> =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Back-ups', { create: true });
    Object.assign(window, { showDirectoryPicker: choose });
  });
}

/** A browser that can keep no folder. */
export async function withoutFolder(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showDirectoryPicker');
  });
}

export async function toData(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/data';
  });
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor();
  await page.getByRole('region', { name: words.backup.title, exact: true }).waitFor();
}

export function button(page: Page | Locator, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

export async function chooseFolder(page: Page): Promise<void> {
  await button(page, words.backup.chooseFolder).click();
  await page.getByText(words.backup.upToDate, { exact: true }).waitFor();
}

/** What an export of all dossiers hands over. */
export async function exported(page: Page, passphrase?: string): Promise<Buffer> {
  await button(page, words.exchange.export).click();
  const dialog = page.getByRole('dialog', { name: words.exchange.exportTitle });
  if (passphrase !== undefined) {
    await dialog.getByRole('checkbox', { name: words.exchange.encrypt }).check();
    await dialog.getByLabel(words.exchange.passphrase, { exact: true }).fill(passphrase);
    await dialog.getByLabel(words.exchange.repeat, { exact: true }).fill(passphrase);
  }
  const { path } = await downloadFrom(page, button(dialog, words.exchange.save));
  await dialog.waitFor({ state: 'detached' });
  return readFile(path);
}

/** Hands a file to one of the buttons that ask for one. */
export async function giveFile(page: Page, asking: Locator, name: string, content: Buffer): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), asking.click()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
}

/** Every row of every store, as the database has them; bytes as the word "bytes". */
export async function everyRow(page: Page): Promise<Record<string, unknown[]>> {
  return page.evaluate(async (name) => {
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(String(request.error))));
      });
    const database = await asked(indexedDB.open(name));
    const stores: Record<string, unknown[]> = {};
    for (const store of database.objectStoreNames) {
      const rows = (await asked(database.transaction(store).objectStore(store).getAll())) as unknown[];
      stores[store] = JSON.parse(
        JSON.stringify(rows, (_key, value: unknown) => (ArrayBuffer.isView(value) ? 'bytes' : value)),
      ) as unknown[];
    }
    database.close();
    return stores;
  }, databaseName);
}
