import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { readFile as readExchangeFile } from '../../renderer/src/exchange/fileReading.ts';
import { backupFacts } from '../../shared/exchange/backupNames.ts';
import { databaseName } from '../../shared/ipc/identity.ts';
import { keepingWords } from '../../shared/text/keeping.ts';
import { openApp, type App } from './support/app.ts';
import { button, toData, words } from './support/dataSteps.ts';
import { withShell, type ChosenFolders } from './support/shell.ts';
import { beginDossier, fill, savedState, storedDossiers, text, toStart } from './support/steps.ts';

const { screens } = text.nl;

/** The page in front of the shell's verbs, with a real folder for backups. */
async function desktop(): Promise<{ app: App; folder: string }> {
  const parent = await mkdtemp(join(tmpdir(), 'vlootwijzer-backups-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true, maxRetries: 10 }));
  const folder = join(parent, 'Backups');
  return { app: await openApp({ beforeLoad: (context) => withShell(context, folder) }), folder };
}

async function record(page: Page, name: string): Promise<void> {
  await beginDossier(page);
  await fill(page, 'company.name', name);
  await savedState(page);
  await toStart(page);
}

/**
 * The database as version 1 of the program left it, with the dossiers that are there now. On an empty page of the same
 * origin: the program itself would open what was deleted again. Ends there; gives back the address of the program.
 */
async function asVersion1(page: Page): Promise<string> {
  const dossiers = await storedDossiers(page);
  const address = page.url();
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(new URL('/empty', address).href);
  await page.evaluate(
    async ({ name, rows }) => {
      const done = (request: IDBRequest): Promise<unknown> =>
        new Promise((resolve) => request.addEventListener('success', () => resolve(request.result)));
      await done(indexedDB.deleteDatabase(name));
      const opening = indexedDB.open(name, 10);
      opening.addEventListener('upgradeneeded', () => {
        const store = opening.result.createObjectStore('dossiers', { keyPath: 'id' });
        store.createIndex('changedAt', 'changedAt');
        store.createIndex('name', 'name');
        for (const dossier of rows) {
          store.put({ id: dossier.id, changedAt: dossier.changedAt, name: dossier.company.name, dossier });
        }
      });
      await done(opening);
      opening.result.close();
    },
    { name: databaseName, rows: dossiers },
  );
  return address;
}

const reasonsIn = async (folder: string): Promise<(string | null)[]> =>
  (await readdir(folder)).sort().map((name) => backupFacts(name)?.reason ?? null);

test('a backup by hand lies in the folder, whole, and is put back in two clicks', async () => {
  const { app, folder } = await desktop();
  const { page } = app;
  await record(page, 'Van Dijk');
  await toData(page);
  await button(page, words.backup.make).click();
  await page.getByText(words.backup.upToDate, { exact: true }).waitFor();
  const [name] = await readdir(folder);
  const reading = await readExchangeFile(await readFile(join(folder, name)));
  expect(reading).toMatchObject({ ok: true, exchange: { dossiers: await storedDossiers(page) } });

  await page.getByRole('link', { name: words.toStart }).click();
  await page.getByRole('link', { name: 'Van Dijk' }).click();
  await fill(page, 'company.name', 'Per ongeluk');
  await savedState(page);
  await toData(page);
  await page.getByRole('button', { name: /^Back-up van / }).click();
  await button(page.getByRole('dialog'), words.arrival.confirmRestore).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect((await storedDossiers(page))[0].company.name).toBe('Van Dijk');
  expect(await reasonsIn(folder)).toEqual(['manual', 'restore']);
});

test('a restore does not begin when the present cannot be set aside first', async () => {
  const { app, folder } = await desktop();
  const { page } = app;
  await record(page, 'Van Dijk');
  await toData(page);
  await button(page, words.backup.make).click();
  await page.getByText(words.backup.upToDate, { exact: true }).waitFor();
  await page.getByRole('link', { name: words.toStart }).click();
  await page.getByRole('link', { name: 'Van Dijk' }).click();
  await fill(page, 'company.name', 'Huidig werk');
  await savedState(page);
  await toData(page);
  await page.getByRole('button', { name: /^Back-up van / }).click();
  await page.getByRole('dialog').getByText(words.arrival.standing.laptopNewer).waitFor();
  // A file in the place of the folder: nobody can write in it, whatever rights they have.
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
  await button(page.getByRole('dialog'), words.arrival.confirmRestore).click();
  await page.getByRole('dialog').getByText(words.arrival.noSnapshot).waitFor();
  expect((await storedDossiers(page))[0].company.name).toBe('Huidig werk');
});

test('data of an earlier version is backed up before it is converted, and not converted without', async () => {
  const { app, folder } = await desktop();
  const { page } = app;
  await record(page, 'Van Dijk');
  const address = await asVersion1(page);
  await rm(folder, { recursive: true, force: true });
  await writeFile(folder, '');
  await page.goto(address);
  await page.getByRole('heading', { name: words.conversion.title }).waitFor();

  await rm(folder);
  await button(page, words.conversion.again).click();
  await page.getByRole('link', { name: 'Van Dijk' }).waitFor();
  expect(await reasonsIn(folder)).toEqual(['migration']);
  const [name] = await readdir(folder);
  const reading = await readExchangeFile(await readFile(join(folder, name)));
  expect(reading).toMatchObject({ ok: true, exchange: { dossiers: [{ company: { name: 'Van Dijk' } }] } });
});

test('a database that no longer opens is begun anew with the newest backup, after it was read', async () => {
  const { app } = await desktop();
  const { page } = app;
  await record(page, 'Van Dijk');
  await toData(page);
  await button(page, words.backup.make).click();
  await page.getByText(words.backup.upToDate, { exact: true }).waitFor();
  await page.getByRole('link', { name: words.toStart }).click();
  // As Chromium answers when the files of the database are damaged; deleting it is what still works.
  await page.addInitScript(() => {
    const open = indexedDB.open.bind(indexedDB);
    const deleteDatabase = indexedDB.deleteDatabase.bind(indexedDB);
    Object.assign(indexedDB, {
      open: (name: string, version?: number) => {
        if (sessionStorage.getItem('broken') === null) return open(name, version);
        throw new DOMException('Internal error opening backing store', 'UnknownError');
      },
      deleteDatabase: (name: string) => {
        sessionStorage.removeItem('broken');
        return deleteDatabase(name);
      },
    });
  });
  await page.evaluate(() => sessionStorage.setItem('broken', 'yes'));
  await page.reload();
  await page.getByRole('heading', { name: screens.noDatabase.title }).waitFor();
  await page.getByText(words.damaged.startAnew).click();
  await button(page, words.damaged.useNewest).click();
  await button(page, words.damaged.doIt).click();
  await page.getByRole('link', { name: 'Van Dijk' }).waitFor();
});

test('backups go to another folder of choice, and one that vanished says so and has its ways out', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'vlootwijzer-folders-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true, maxRetries: 10 }));
  const [usual, stick] = [join(parent, 'Backups'), join(parent, 'stick')];
  const folders: ChosenFolders = { next: stick, chosen: null };
  const { page } = await openApp({ beforeLoad: (context) => withShell(context, usual, folders) });
  const keeping = keepingWords.nl.backup;
  await record(page, 'Van Dijk');
  await toData(page);
  await button(page, words.backup.make).click();
  await page.getByText(words.backup.where(usual), { exact: true }).waitFor();

  // Nothing is there: it is refused and not remembered.
  await button(page, words.backup.otherFolder).click();
  await page.getByText(keeping.folderFailed).waitFor();
  expect(folders.chosen).toBeNull();

  await mkdir(stick);
  await button(page, words.backup.otherFolder).click();
  await page.getByText(words.backup.where(stick), { exact: true }).waitFor();
  expect(await reasonsIn(stick)).toEqual(['manual']);
  expect(await reasonsIn(usual)).toEqual(['manual']);

  await rm(stick, { recursive: true });
  await button(page, words.backup.make).click();
  await page.getByRole('alert').getByText(keeping.folderGone).waitFor();
  await page.getByText(words.backup.listFailed).waitFor();
  await page.getByRole('link', { name: words.toStart }).click();
  await page.getByText(words.backup.failedTitle).waitFor();
  await toData(page);
  await button(page, keeping.ownFolder).click();
  await page.getByText(words.backup.where(usual), { exact: true }).waitFor();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(await reasonsIn(usual)).toHaveLength(2);
});
