import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { topicIds } from '../../shared/dossier/schema.ts';
import { dataWords } from '../../shared/text/data.ts';
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
import { answerDialogs, chooseInMenu, describeDesktop, openDesktop } from './support/desktop.ts';

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
    await page.goto(`${page.url().split('#')[0]}#/data`);
    await page.getByRole('button', { name: dataWords.nl.backup.make }).click();
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
