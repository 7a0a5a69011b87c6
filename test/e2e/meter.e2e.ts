import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { meterWords } from '../../shared/text/meter.ts';
import { xlsxOf } from '../support/xlsx.ts';
import { openApp } from './support/app.ts';
import { field, goTo, openExample, savedState, storedDossiers } from './support/steps.ts';

const words = meterWords.nl;
const sample = (name: string): string => fileURLToPath(new URL(`../fixtures/meter/${name}`, import.meta.url));

async function openAtSite(dark = false): Promise<Page> {
  const { page } = await openApp({ dark });
  await openExample(page, 'groothandel');
  await goTo(page, 'site');
  return page;
}

/** Photos take files on the same screen. */
const fileInput = (page: Page) => page.getByRole('region', { name: words.title }).locator('input[type="file"]');
const chooseFile = (page: Page, name: string): Promise<void> => fileInput(page).setInputFiles(sample(name));
const takeOver = (page: Page) => page.getByRole('button', { name: words.takeOver, exact: true });

test('a meter file is shown, asked about, taken over, and is there after a reload', async () => {
  const page = await openAtSite();
  await chooseFile(page, '07_kw_gaten_en_dubbelen.csv');
  await page.getByText(words.understoodTitle).waitFor();
  const main = page.getByRole('main');
  // 107 quarters are missing in four places; one value is there twice and differs.
  await main.getByText(/^107 kwartieren ontbreken, in 4 blokken/).waitFor();
  expect(await takeOver(page).isDisabled()).toBe(true);
  await main.getByRole('radio', { name: words.topics.duplicates.choices.last }).click();
  await expect.poll(() => takeOver(page).isEnabled()).toBe(true);
  // With the last of the two: 12,632.775 kWh.
  await main.getByText('12.633 kWh').waitFor();
  await takeOver(page).click();
  await page.getByText(words.compare.title, { exact: true }).first().waitFor();
  await savedState(page);

  await page.reload();
  await main.getByText('12.633 kWh').waitFor();
  const [dossier] = await storedDossiers(page);
  expect(dossier.site.meter).toMatchObject({
    fileName: '07_kw_gaten_en_dubbelen.csv',
    answers: { duplicates: 'last' },
    intervals: 864,
  });
});

test('what was typed changes only when the adviser takes the measured value over', async () => {
  const page = await openAtSite();
  const typed = await field(page, 'site.peakKW').inputValue();
  await chooseFile(page, '01_portal_van_tot_okt_zomertijd.csv');
  await takeOver(page).click();
  await page.getByRole('button', { name: words.compare.usePeak }).waitFor();
  expect(await field(page, 'site.peakKW').inputValue()).toBe(typed);
  await page.getByRole('button', { name: words.compare.usePeak }).click();
  expect(await field(page, 'site.peakKW').inputValue()).toBe('102,4');
  // Four days are no year: there is no yearly use to take over.
  expect(await page.getByRole('button', { name: words.compare.useYearly }).count()).toBe(0);
});

test('readings can be removed, and taken back', async () => {
  const page = await openAtSite();
  await chooseFile(page, '09_jsonfeed_from_to_offset.json');
  await takeOver(page).click();
  await page.getByRole('button', { name: words.remove, exact: true }).last().click();
  await page.getByText(words.removed).waitFor();
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).click();
  await page.getByRole('main').getByText('1.015 kWh').waitFor();
});

test('a year of quarters in a spreadsheet is read under the policy of the page, without workers made from text', async () => {
  const page = await openAtSite();
  // Local time all through would need the clock; UTC has none that changes.
  const start = Date.UTC(2025, 0, 1);
  const rows = Array.from({ length: 35_040 }, (_, index) => [
    { wall: start + index * 900_000 },
    2 + ((index * 37) % 41) / 10,
  ]);
  const buffer = Buffer.from(xlsxOf({ Blad1: [['Tijdstip UTC', 'Afname (kWh)'], ...rows] }));
  await fileInput(page).setInputFiles({ name: 'jaar.xlsx', mimeType: '', buffer });
  await page.getByText(words.understoodTitle).waitFor();
  await expect.poll(() => takeOver(page).isEnabled()).toBe(true);
  await takeOver(page).click();
  await page.getByText(words.taken).waitFor();
});

test('a file that is no meter file is refused with what to do, and the dossier stays as it is', async () => {
  const page = await openAtSite();
  await savedState(page);
  const [before] = await storedDossiers(page);
  const input = fileInput(page);
  await input.setInputFiles({ name: 'kwartier.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 and more') });
  await page.getByRole('alert').getByText(words.refused.spreadsheetBroken).waitFor();
  await page.getByRole('button', { name: words.tryOther }).click();
  const text = await readFile(sample('05_p1_homewizard_cumulatief.csv'), 'utf8');
  const days = text.split('\n').filter((line, index) => index === 0 || line.includes(' 00:00'));
  await input.setInputFiles({ name: 'dagen.csv', mimeType: 'text/csv', buffer: Buffer.from(days.join('\n')) });
  await page.getByRole('alert').getByText(words.refused.dayValues).waitFor();
  expect((await storedDossiers(page))[0].site).toEqual(before.site);
});

test.each([false, true])('preview, questions and readings are accessible to WCAG 2.2 AA, dark: %s', async (dark) => {
  const page = await openAtSite(dark);
  const faults = async (): Promise<string[]> => {
    const axe = new AxeBuilder({ page }).setLegacyMode().include('main');
    const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const { violations } = await axe.options({ runOnly: levels, resultTypes: ['violations'] }).analyze();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
  };
  await page.getByText(words.profile.judgement).waitFor();
  expect(await faults()).toEqual([]);
  await chooseFile(page, '07_kw_gaten_en_dubbelen.csv');
  await page.getByText(words.understoodTitle).waitFor();
  await page.getByRole('button', { name: words.change }).click();
  expect(await faults()).toEqual([]);
  await page.getByRole('radio', { name: words.topics.duplicates.choices.first }).click();
  await expect.poll(() => takeOver(page).isEnabled()).toBe(true);
  await takeOver(page).click();
  await page.getByText(words.compare.title, { exact: true }).first().waitFor();
  expect(await faults()).toEqual([]);
});
