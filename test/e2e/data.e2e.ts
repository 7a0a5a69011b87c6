import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readFile as readExchangeFile } from '../../renderer/src/exchange/fileReading.ts';
import { exchangeBytes } from '../../renderer/src/exchange/fileWriting.ts';
import { fileRefusalSentence } from '../../shared/text/exchange.ts';
import { exampleDossier } from '../support/examples.ts';
import { openApp } from './support/app.ts';
import {
  button,
  chooseFolder,
  everyRow,
  exported,
  giveFile,
  toData,
  withFolder,
  withoutFolder,
  words,
} from './support/dataSteps.ts';
import { beginDossier, downloadFrom, field, fill, savedState, storedDossiers, text, toStart } from './support/steps.ts';

const { screens } = text.nl;

async function record(page: Page, name: string, kvkNumber = ''): Promise<void> {
  await beginDossier(page);
  await fill(page, 'company.name', name);
  if (kvkNumber !== '') await fill(page, 'company.kvkNumber', kvkNumber);
  await savedState(page);
  await toStart(page);
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('link', { name: from }).click();
  await fill(page, 'company.name', to);
  await savedState(page);
  await toStart(page);
}

const names = async (page: Page): Promise<string[]> =>
  (await storedDossiers(page)).map(({ company }) => company.name ?? '').sort();

describe('backups', () => {
  test('are made in the folder of the adviser, by hand and five minutes after a change', async () => {
    const { page } = await openApp({
      beforeLoad: async (context) => {
        await withFolder(context);
        await context.clock.install();
      },
    });
    await record(page, 'Van Dijk');
    await page.getByText(words.backup.reminder).waitFor();
    await toData(page);
    await chooseFolder(page);
    await page.getByText(words.backup.reasons.manual).waitFor();
    await page.getByRole('link', { name: words.toStart }).click();
    await rename(page, 'Van Dijk', 'Van Dijk en Zonen');
    await toData(page);
    await page.getByText(words.backup.due).waitFor();
    expect(await page.getByText(words.backup.reasons.change).count()).toBe(0);
    // More than once: the screen may say that something changed a moment before the timer knows.
    const fiveMinutesLater = async (): Promise<number> => {
      await page.clock.fastForward(5 * 60_000 + 1000);
      return page.getByText(words.backup.reasons.change).count();
    };
    await expect.poll(fiveMinutesLater, { timeout: 20_000, interval: 1000 }).toBe(1);
    await page.getByText(words.backup.upToDate, { exact: true }).waitFor();
  });

  test('show what they hold and are put back in two clicks, without destroying anything', async () => {
    const { page } = await openApp({ beforeLoad: withFolder });
    await record(page, 'Van Dijk');
    await toData(page);
    await chooseFolder(page);
    await page.getByRole('link', { name: words.toStart }).click();
    await rename(page, 'Van Dijk', 'Per ongeluk');
    await record(page, 'Later begonnen');
    await toData(page);

    await page.getByRole('button', { name: /^Back-up van .* terugzetten$/ }).click();
    const preview = page.getByRole('dialog', { name: words.arrival.restoreTitle });
    await preview.getByText(words.arrival.holds(1, 0)).waitFor();
    await preview.getByText(words.arrival.standing.laptopNewer).waitFor();
    await button(preview, words.arrival.confirmRestore).click();
    await preview.waitFor({ state: 'detached' });

    expect(await names(page)).toEqual(['Later begonnen', 'Van Dijk']);
    const { versions } = await everyRow(page);
    expect(versions).toMatchObject([{ cause: 'arrival' }]);
    // The state of just before is a backup as well.
    await page.getByText(words.backup.reasons.restore).waitFor();
  });

  test('that the folder refuses say why, keep the work and offer another place', async () => {
    const { page } = await openApp({ beforeLoad: withFolder });
    await record(page, 'Van Dijk');
    await toData(page);
    await chooseFolder(page);
    await page.evaluate(() => {
      FileSystemFileHandle.prototype.createWritable = () =>
        Promise.reject(new DOMException('read-only', 'NoModificationAllowedError'));
    });
    await button(page, words.backup.make).click();
    const alert = page.getByRole('alert');
    await alert.getByText(words.trouble['file-locked']).waitFor();
    const { name, path } = await downloadFrom(page, button(alert, words.backup.saveElsewhere));
    expect(name).toMatch(/^Back-up Vlootwijzer .*\.vlootwijzer$/);
    expect(await readExchangeFile(await readFile(path))).toMatchObject({
      ok: true,
      exchange: { dossiers: [{ company: { name: 'Van Dijk' } }] },
    });
    expect(await names(page)).toEqual(['Van Dijk']);
    // The one from before is still there, and no half one beside it.
    await expect.poll(() => page.getByRole('button', { name: /^Back-up van / }).count()).toBe(1);
  });

  test('wait for a click where the browser wants to be asked again, and then go on', async () => {
    const { page } = await openApp({
      beforeLoad: async (context) => {
        await withFolder(context);
        // As Chrome does after a restart: asked, not granted, until the adviser clicks.
        await context.addInitScript(() => {
          const asked = (): boolean => sessionStorage.getItem('asks again') !== null;
          Object.assign(FileSystemDirectoryHandle.prototype, {
            queryPermission: () => Promise.resolve(asked() ? 'prompt' : 'granted'),
            requestPermission: () => {
              sessionStorage.removeItem('asks again');
              return Promise.resolve('granted');
            },
          });
        });
      },
    });
    await record(page, 'Van Dijk');
    await toData(page);
    await chooseFolder(page);
    await page.getByRole('link', { name: words.toStart }).click();
    await rename(page, 'Van Dijk', 'Van Dijk en Zonen');
    await page.evaluate(() => sessionStorage.setItem('asks again', 'yes'));
    await page.reload();
    await page.getByText(words.backup.reminder).waitFor();
    await toData(page);
    await page.getByText(words.backup.asleepText).waitFor();
    await button(page, words.backup.wake).click();
    await page.getByText(words.backup.upToDate, { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^Back-up van / }).count()).toBe(2);
  });

  test('are a reminder and a download where the browser can keep no folder', async () => {
    const { page } = await openApp({ beforeLoad: withoutFolder });
    await record(page, 'Van Dijk');
    await page.getByText(words.backup.reminder).waitFor();
    await toData(page);
    await page.getByText(words.backup.downloadText).waitFor();
    const { path } = await downloadFrom(page, button(page, words.backup.download));
    await page.getByText(words.backup.upToDate, { exact: true }).waitFor();

    const other = await openApp({ beforeLoad: withoutFolder });
    await toData(other.page);
    await giveFile(other.page, button(other.page, words.backup.restoreFile), 'b.vlootwijzer', await readFile(path));
    const preview = other.page.getByRole('dialog', { name: words.arrival.restoreTitle });
    await preview.getByText(words.arrival.standing.new).waitFor();
    await button(preview, words.arrival.confirmRestore).click();
    await preview.waitFor({ state: 'detached' });
    expect(await storedDossiers(other.page)).toEqual(await storedDossiers(page));
  });
});

describe('files', () => {
  test('behind a passphrase go to another laptop, which asks for it', async () => {
    const passphrase = 'paard batterij nietje';
    const first = await openApp();
    await record(first.page, 'Van Dijk');
    await record(first.page, 'Koëter & Zonen');
    await toData(first.page);
    const content = await exported(first.page, passphrase);
    expect(content.toString('utf8')).not.toContain('Van Dijk');

    const { page } = await openApp();
    await toData(page);
    await giveFile(page, button(page, words.exchange.import), 'alles.vlootwijzer', content);
    const asking = page.getByRole('dialog', { name: words.locked.title });
    await asking.getByLabel(words.exchange.passphrase).fill('paard batterij');
    await button(asking, words.locked.open).click();
    await asking.getByText(words.locked.wrong).waitFor();
    await asking.getByLabel(words.exchange.passphrase).fill(passphrase);
    await button(asking, words.locked.open).click();
    const preview = page.getByRole('dialog', { name: words.arrival.importTitle });
    await preview.getByText(words.arrival.holds(2, 0)).waitFor();
    await button(preview, words.arrival.confirmImport).click();
    await preview.waitFor({ state: 'detached' });
    expect(await storedDossiers(page)).toEqual(await storedDossiers(first.page));
  });

  test('say what is new, what is the same and what conflicts, and merge without loss', async () => {
    const { page } = await openApp();
    await record(page, 'Blijft gelijk');
    await record(page, 'Wordt gewijzigd');
    await toData(page);
    const content = await exported(page);
    await page.getByRole('link', { name: words.toStart }).click();
    await rename(page, 'Wordt gewijzigd', 'Is gewijzigd');
    await toData(page);
    await giveFile(page, button(page, words.exchange.import), 'alles.vlootwijzer', content);
    const preview = page.getByRole('dialog', { name: words.arrival.importTitle });
    await preview.getByText(words.arrival.standing.same).waitFor();
    await preview.getByText(words.arrival.standing.laptopNewer).waitFor();
    await preview.getByRole('combobox').selectOption(words.arrival.choice.keepBoth);
    await button(preview, words.arrival.confirmImport).click();
    await preview.waitFor({ state: 'detached' });
    expect(await names(page)).toEqual(['Blijft gelijk', 'Is gewijzigd', screens.start.copyName('Wordt gewijzigd')]);
  });

  test('that are damaged are refused with their reason, and change nothing', async () => {
    const { page } = await openApp();
    await record(page, 'Van Dijk');
    await toData(page);
    const content = await exported(page);
    const before = await everyRow(page);
    await giveFile(
      page,
      button(page, words.exchange.import),
      'half.vlootwijzer',
      content.subarray(0, content.length / 2),
    );
    await page
      .getByRole('alert')
      .getByText(fileRefusalSentence({ reason: 'cutOff' }, 'half.vlootwijzer', 'nl'))
      .waitFor();
    expect(await everyRow(page)).toEqual(before);
  });

  test('with script in every text never run it, on any screen', async () => {
    const { page } = await openApp();
    const ran: string[] = [];
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => ran.push(dialog.message())));
    const attack = '<img src=x onerror="window.attacked = 1; alert(1)"><script>window.attacked = 1</script>';
    const poisoned = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(poisoned);
      if (typeof value !== 'object' || value === null) return value;
      const free = new Set([
        'name',
        'businessPark',
        'municipality',
        'adviser',
        'organisation',
        'notes',
        'role',
        'what',
        'who',
        'reason',
      ]);
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [
          key,
          free.has(key) && typeof inner !== 'object' ? attack : poisoned(inner),
        ]),
      );
    };
    const dossiers = ['a', 'b'].map((id) => ({
      ...(poisoned(exampleDossier('groothandel')) as ReturnType<typeof exampleDossier>),
      id,
    }));
    const versions = [{ id: 'v', dossierId: 'a', at: dossiers[0].changedAt, name: attack, dossier: dossiers[0] }];
    const file = { kind: 'transfer', createdAt: attack.slice(0, 40), counts: { dossiers: 2, versions: 1 } } as const;
    const content = Buffer.from(await exchangeBytes({ ...file, dossiers, versions }));

    await toData(page);
    await giveFile(page, button(page, words.exchange.import), `${attack.slice(0, 30)}.vlootwijzer`, content);
    const preview = page.getByRole('dialog', { name: words.arrival.importTitle });
    await button(preview, words.arrival.confirmImport).click();
    await preview.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: words.toStart }).click();
    await page.getByRole('link', { name: attack }).first().waitFor();
    await page.evaluate(() => (location.hash = '#/dossier/a/company'));
    await field(page, 'company.name').waitFor();
    await button(page, words.history.open).click();
    await page.getByRole('list', { name: words.history.list }).getByRole('button').first().click();
    await page.getByText(words.history.same).waitFor();
    await page.keyboard.press('Escape');
    for (const section of ['fleet', 'site', 'results', 'topic4', 'report']) {
      await page.evaluate((place) => (location.hash = location.hash.replace(/[^/]*$/, place)), section);
      await page.locator(`main [data-section="${section}"]`).waitFor();
    }
    expect(ran).toEqual([]);
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  });
});

test('a dossier older than the retention period is named, and nothing is deleted', async () => {
  const { page } = await openApp({ beforeLoad: (context) => context.clock.install({ time: '2026-11-26T10:00:00Z' }) });
  await record(page, 'Lang geleden');
  await toData(page);
  await page.getByLabel(words.retention.label).selectOption('2');
  await page.getByText(words.retention.none).waitFor();
  await page.clock.setSystemTime('2028-12-01T10:00:00Z');
  await page.reload();
  await page.getByRole('link', { name: 'Lang geleden' }).waitFor();
  await page.getByText(words.retention.old(1)).waitFor();
  expect(await names(page)).toEqual(['Lang geleden']);
  await page.evaluate(() => (location.hash = '#/'));
  await page.getByText(words.retention.old(1)).waitFor();
});

describe('deleting a company', () => {
  test('leaves nothing of it in the database, says so, and a restore does not bring it back', async () => {
    const { page } = await openApp({ beforeLoad: withFolder });
    await record(page, 'Van Dijk', '12345678');
    await record(page, 'Van Dijk tweede bezoek', '12345678');
    await record(page, 'Een ander bedrijf', '87654321');
    await toData(page);
    await chooseFolder(page);
    await page.getByLabel(words.erasure.label).fill('van dijk');
    await page.getByRole('button', { name: /^Van Dijk.* verwijderen$/ }).click();
    await button(page, words.erasure.confirm).click();
    await page
      .getByRole('dialog', { name: words.erasure.proofTitle })
      .getByText(/staat niets meer van dit bedrijf/)
      .waitFor();
    await button(page.getByRole('dialog'), screens.close).last().click();

    const rows = JSON.stringify(await everyRow(page));
    expect(rows).not.toContain('Van Dijk');
    expect(rows).not.toContain('12345678');
    expect(await names(page)).toEqual(['Een ander bedrijf']);

    await page
      .getByRole('button', { name: /^Back-up van / })
      .last()
      .click();
    const preview = page.getByRole('dialog', { name: words.arrival.restoreTitle });
    await preview.getByText(words.arrival.nothingToDo).waitFor();
    expect(await preview.getByText(words.arrival.standing.erased).count()).toBe(2);
  });
});
