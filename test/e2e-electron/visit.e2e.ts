import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { topicIds } from '../../shared/dossier/schema.ts';
import { readFile as readExchangeFile } from '../../renderer/src/exchange/fileReading.ts';
import { keepingWords } from '../../shared/text/keeping.ts';
import { everyRow, toData, words } from '../e2e/support/dataSteps.ts';
import { walkWholeVisit } from '../e2e/support/wholeVisit.ts';
import {
  field,
  fill,
  goTo,
  openExample,
  savedState,
  settled,
  showResult,
  storedDossiers,
  text,
  toStart,
} from '../e2e/support/steps.ts';
import { answerDialogs, chooseInMenu, describeDesktop, openDesktop, readJson } from './support/desktop.ts';

const { screens, results } = text.nl;

describeDesktop('a visit in the desktop program', () => {
  test('is walked to the report, which is written where the adviser says', async () => {
    const { application, page, profile } = await openDesktop();
    await openExample(page, 'transporteur');
    await goTo(page, 'fleet');
    await fill(page, 'fleetGroups[0].number', '7');
    await settled(page);
    await goTo(page, 'results');
    for (const tab of ['access', 'cost', 'charging', 'grid'] as const) await showResult(page, tab);
    for (const topic of topicIds) await goTo(page, topic);
    await goTo(page, 'report');
    await settled(page);

    const file = join(profile, 'adviesrapport.pdf');
    await answerDialogs(application, file);
    await page.getByRole('button', { name: results.report.save }).click();
    await expect
      .poll(() => readFile(file, 'latin1').catch(() => ''), { timeout: 30_000 })
      .toMatch(/^%PDF-[^]+%%EOF\s*$/);
  });

  test(
    'over every screen: table, lists, survey, questions, note, what if, photo, final version',
    { timeout: 300_000 },
    async () => {
      const { application, page, profile } = await openDesktop();
      let saved = 0;
      await walkWholeVisit(page, async (press) => {
        const file = join(profile, `opgeslagen ${(saved += 1)}.pdf`);
        await answerDialogs(application, file);
        await press.click();
        await expect.poll(() => readFile(file, 'latin1').catch(() => ''), { timeout: 60_000 }).toMatch(/%%EOF\s*$/);
        return readFile(file);
      });

      // To a colleague, with its photo and its report.
      await page.evaluate(() => {
        location.hash = '#/';
      });
      await page.getByRole('link', { name: 'Rondgang' }).click();
      await savedState(page);
      const file = join(profile, 'rondgang.vlootwijzer');
      await answerDialogs(application, file);
      await chooseInMenu(application, 'Bestand', `${screens.start.save} …`);
      await page.getByRole('dialog').getByRole('button', { name: keepingWords.nl.saveDialog.save }).click();
      await expect
        .poll(async () => (await readExchangeFile(await readFile(file).catch(() => Buffer.alloc(0)))).ok, {
          timeout: 30_000,
        })
        .toBe(true);
      expect(await readExchangeFile(await readFile(file))).toMatchObject({
        exchange: { attachments: { photos: [{}], editions: [{ number: 1 }], reportFiles: [{}] } },
      });
      const colleague = await openDesktop({ args: [file] });
      await expect.poll(() => field(colleague.page, 'company.name').inputValue()).toBe('Rondgang');
      const [here, there] = [await everyRow(page), await everyRow(colleague.page)];
      for (const store of ['photos', 'editions', 'reportFiles']) expect(there[store]).toEqual(here[store]);
    },
  );

  test('makes backups in another folder, remembers it, says when it has vanished, and goes back', async () => {
    const first = await openDesktop();
    const { backup: keeping } = keepingWords.nl;
    const stick = join(first.profile, 'stick');
    await mkdir(stick);
    await openExample(first.page, 'groothandel');
    await savedState(first.page);
    await toData(first.page);
    await answerDialogs(first.application, stick);
    await first.page.getByRole('button', { name: words.backup.otherFolder }).click();
    await first.page.getByText(words.backup.where(stick), { exact: true }).waitFor();
    expect(await readdir(stick)).toHaveLength(1);
    expect(await readJson(join(first.profile, 'shell-state.json'))).toMatchObject({ backupFolder: stick });
    await first.close();

    const { page, profile } = await openDesktop({ profile: first.profile });
    await toData(page);
    await page.getByRole('button', { name: words.backup.make }).click();
    await expect.poll(async () => (await readdir(stick)).length).toBe(2);
    await rm(stick, { recursive: true });
    await page.getByRole('button', { name: words.backup.make }).click();
    await page.getByRole('alert').getByText(keeping.folderGone).waitFor();
    await page.getByRole('button', { name: keeping.ownFolder }).click();
    const usual = join(profile, 'Documents', 'Vlootwijzer', 'Backups');
    await page.getByText(words.backup.where(usual), { exact: true }).waitFor();
    expect((await readdir(usual)).length).toBeGreaterThan(0);
  });

  test('restores a backup in two clicks, after a preview, and keeps what it replaces', async () => {
    const { page } = await openDesktop();
    await openExample(page, 'groothandel');
    await fill(page, 'company.name', 'Toen');
    await savedState(page);
    await toData(page);
    await page.getByRole('button', { name: words.backup.make }).click();
    await page.getByText(words.backup.upToDate, { exact: true }).waitFor();
    await page.getByRole('link', { name: words.toStart }).click();
    await page.getByRole('link', { name: 'Toen' }).click();
    await fill(page, 'company.name', 'Nu');
    await savedState(page);
    await toData(page);
    await page
      .getByRole('button', { name: /^Back-up van .* terugzetten$/ })
      .last()
      .click();
    const preview = page.getByRole('dialog', { name: words.arrival.restoreTitle });
    await preview.getByRole('button', { name: words.arrival.confirmRestore }).click();
    await preview.waitFor({ state: 'detached' });
    expect((await storedDossiers(page)).map(({ company }) => company.name)).toEqual(['Toen']);
    expect((await everyRow(page))['versions']).toMatchObject([{ cause: 'arrival' }]);
    // The present was set aside first, as a file of the shell.
    await page.getByText(words.backup.reasons.restore).waitFor();
  });

  test('deletes a company with proof, and clears the names of its files from the menu', async () => {
    const { application, page, profile } = await openDesktop();
    await openExample(page, 'groothandel');
    await fill(page, 'company.name', 'Verdwijnt');
    await savedState(page);
    await answerDialogs(application, join(profile, 'verdwijnt.vlootwijzer'));
    await chooseInMenu(application, 'Bestand', `${screens.start.save} …`);
    await page.getByRole('dialog').getByRole('button', { name: keepingWords.nl.saveDialog.save }).click();
    await expect.poll(() => readFile(join(profile, 'shell-state.json'), 'utf8')).toContain('verdwijnt.vlootwijzer');
    await toData(page);
    await page.getByLabel(words.erasure.label).fill('Verdwijnt');
    await page.getByRole('button', { name: words.erasure.removeNamed('Verdwijnt') }).click();
    await page.getByRole('button', { name: words.erasure.confirm }).click();
    await page.getByText(keepingWords.nl.erasure.recentCleared).waitFor();
    expect(await storedDossiers(page)).toEqual([]);
    await expect.poll(() => readJson(join(profile, 'shell-state.json'))).toMatchObject({ recentFiles: [] });
  });

  test('survives the end of the program', async () => {
    const first = await openDesktop();
    await openExample(first.page, 'groothandel');
    await fill(first.page, 'company.name', 'Blijft staan');
    await savedState(first.page);
    await first.close();
    const { page } = await openDesktop({ profile: first.profile });
    await page.getByText('Blijft staan').first().waitFor();
  });

  test('is saved as a file from the menu, and comes back from it after it was deleted', async () => {
    const { application, page, profile } = await openDesktop();
    await openExample(page, 'groothandel');
    await fill(page, 'company.name', 'Heen en terug');
    await savedState(page);
    const file = join(profile, 'heen en terug.vlootwijzer');
    await answerDialogs(application, file);
    await chooseInMenu(application, 'Bestand', `${screens.start.save} …`);
    await page.getByRole('dialog').getByRole('button', { name: keepingWords.nl.saveDialog.save }).click();
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('Heen en terug');

    await toStart(page);
    await page.getByRole('button', { name: screens.start.actions('Heen en terug') }).click();
    await page.getByRole('menuitem', { name: screens.start.remove }).click();
    await page.getByRole('button', { name: screens.start.removeConfirm }).click();
    await expect.poll(() => storedDossiers(page)).toEqual([]);

    await chooseInMenu(application, 'Bestand', 'Bestand openen …');
    await expect.poll(() => field(page, 'company.name').inputValue()).toBe('Heen en terug');
  });

  test('is put into a backup by the shell, in its own folder, and is whole in it', async () => {
    const { application, page, profile } = await openDesktop();
    await openExample(page, 'groothandel');
    await savedState(page);
    const [dossier] = await storedDossiers(page);
    await toData(page);
    await page.getByRole('button', { name: words.backup.make }).click();
    const folder = join(profile, 'Documents', 'Vlootwijzer', 'Backups');
    const made = async (): Promise<string[]> =>
      (await readdir(folder).catch(() => [])).filter((one) => one.endsWith('_handmatig.vlootwijzer'));
    await expect.poll(made).toHaveLength(1);
    const [name] = await made();

    // Restored on a laptop that has nothing.
    const other = await openDesktop();
    await answerDialogs(other.application, join(folder, name ?? ''));
    await other.page.getByRole('button', { name: screens.start.open }).click();
    await field(other.page, 'company.name').waitFor();
    await savedState(other.page);
    expect((await storedDossiers(other.page))[0]?.fleetGroups).toEqual(dossier?.fleetGroups);
    expect(application.windows()).toHaveLength(1);
  });

  test('asks nothing of anybody, by the account of the network itself, and breaks no policy', async () => {
    const { application, page, profile } = await openDesktop();
    const faults: string[] = [];
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await application.context().addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`Policy violated: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    const log = join(profile, 'network.json');
    await application.evaluate(({ session }, path) => session.defaultSession.netLog.startLogging(path), log);
    await page.reload();

    await openExample(page, 'transporteur');
    for (const section of ['fleet', 'site', 'settings', 'results', ...topicIds, 'report'] as const) {
      await goTo(page, section);
    }
    await settled(page);
    await chooseInMenu(application, process.platform === 'darwin' ? 'Vlootwijzer' : 'Help', 'Over Vlootwijzer');
    await page.locator('summary').first().waitFor();

    await application.evaluate(({ session }) => session.defaultSession.netLog.stopLogging());
    const account = await readFile(log, 'utf8');
    expect(account).toContain('"constants"');
    expect(account.match(/"url":\s*"(?:https?|wss?|ftp):[^"]*"/g) ?? []).toEqual([]);
    expect(addresses.length).toBeGreaterThan(0);
    expect(
      addresses.filter((address) => !/^(app:\/\/vlootwijzer\/|blob:app:\/\/vlootwijzer\/|data:)/.test(address)),
    ).toEqual([]);
    expect(faults).toEqual([]);
  });
});
