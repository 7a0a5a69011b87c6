/** The figures: looking them up, an own range, a set from a file, and taking it over or not. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import type { Figure, ParameterSet } from '../../shared/parameters/schema.ts';
import { parametersText } from '../../shared/text/parameters.ts';
import { resultsText } from '../../shared/text/results.ts';
import { screens } from '../../shared/text/screens.ts';
import { openApp, type App } from './support/app.ts';
import { field, fill, goTo } from './support/steps.ts';

const text = parametersText.nl;
const folder = mkdtempSync(join(tmpdir(), 'vlootwijzer-sets-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The shipped set of a later date with dearer diesel, as a file. */
function laterSet(change: (figure: Figure) => void = () => {}): string {
  const set = JSON.parse(
    readFileSync(new URL('../../assets/parameters/parameters.json', import.meta.url), 'utf8'),
  ) as ParameterSet;
  for (const figure of set.figures) {
    if (figure.id === 'en.diesel.exvat') figure.value = { kind: 'range', low: 2.2, typical: 2.5, high: 2.8 };
    change(figure);
  }
  const path = join(folder, 'kengetallen-2027.json');
  writeFileSync(path, JSON.stringify({ ...set, edition: '2027-01-15' }));
  return path;
}

async function openExample(app: App): Promise<void> {
  await app.page.getByRole('button', { name: screens.nl.start.exampleNames.groothandel.title }).click();
  await app.page.waitForURL(/company/);
  await goTo(app.page, 'parameters');
}

async function chooseFile(page: Page, path: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: text.set.import }).click();
  await (await chooser).setFiles(path);
}

/** The yearly difference in the panel; empty while it is being calculated. */
async function yearlyCost(page: Page): Promise<string> {
  const panel = await page.getByRole('complementary', { name: screens.nl.desk.panel }).innerText();
  return panel.includes(resultsText.nl.catchingUp) ? '' : (/€[^\n]*/.exec(panel)?.[0] ?? '');
}

async function settledCost(page: Page): Promise<string> {
  await expect.poll(() => yearlyCost(page), { timeout: 20_000 }).not.toBe('');
  return yearlyCost(page);
}

/** The cost once it is another one than before. */
async function changedCost(page: Page, before: string): Promise<string> {
  await expect.poll(async () => ['', before].includes(await yearlyCost(page)), { timeout: 20_000 }).toBe(false);
  return yearlyCost(page);
}

async function openFromList(page: Page): Promise<void> {
  await page.locator('main a, main button').filter({ hasText: 'Gouden Aar' }).first().click();
}

describe('the screen with the figures', () => {
  it('finds a figure and shows value, source, expiry and where it counts; an own range counts at once', async () => {
    const app = await openApp();
    await openExample(app);
    const { page } = app;
    await page.getByLabel(text.filter.search).fill('tax.accijns.diesel.2026');
    const row = page.locator('[data-figure="tax.accijns.diesel.2026"]');
    await row.getByText(text.figure.expires('31-12-2026')).waitFor();
    await page.getByLabel(text.filter.search).fill('dieselprijs excl');
    const diesel = page.locator('[data-figure="en.diesel.exvat"]');
    await diesel.getByRole('button').first().click();
    await diesel.getByText(text.use.dieselPrice).waitFor();
    await diesel
      .getByText(/Bezorgbussen/)
      .first()
      .waitFor();

    const before = await settledCost(page);
    await diesel.getByRole('button', { name: text.figure.change }).click();
    await fill(page, 'settings.overrides[en.diesel.exvat]', '2,4');
    await fill(page, 'settings.overrides[en.diesel.exvat].low', '2,5');
    await diesel.getByText('2,5 is te hoog').waitFor();
    await fill(page, 'settings.overrides[en.diesel.exvat].low', '2,1');
    await fill(page, 'settings.overrides[0].reason', 'eigen contract');
    await changedCost(page, before);
    await app.reopen();
    await openFromList(app.page);
    await goTo(app.page, 'parameters');
    await app.page.getByLabel(text.filter.standing, { exact: true }).selectOption('own');
    await app.page.locator('[data-figure="en.diesel.exvat"] > button').click();
    await expect.poll(() => field(app.page, 'settings.overrides[en.diesel.exvat].low').inputValue()).toBe('2,1');
    await app.page.getByRole('button', { name: text.figure.reset }).click();
    await expect.poll(() => yearlyCost(app.page), { timeout: 20_000 }).toBe(before);
  });

  it('refuses a file by id and reason, and changes nothing', async () => {
    const app = await openApp();
    await openExample(app);
    const wrong = laterSet((figure) => {
      if (figure.id === 'en.supply.fixed') figure.unit = 'EUR/maan';
    });
    await chooseFile(app.page, wrong);
    const alert = app.page.getByRole('alert');
    await alert.getByText('en.supply.fixed').waitFor();
    expect(await alert.innerText()).toContain('eenheid is onbekend');
    await app.page.getByText(text.set.inUse('23 november 2026')).waitFor();
  });

  it('does not keep a set with which nothing can be calculated, and names the figure', async () => {
    const app = await openApp();
    await openExample(app);
    const holed = laterSet((figure) => {
      if (figure.id === 'en.supply.fixed') figure.value = { kind: 'unknown' };
    });
    await chooseFile(app.page, holed);
    const alert = app.page.getByRole('alert');
    await alert.getByText('en.supply.fixed').waitFor();
    expect(await alert.innerText()).toContain('van een andere soort');
    expect(await app.page.getByRole('button', { name: text.difference.keepOnly }).count()).toBe(0);
    await app.page.getByText(text.set.inUse('23 november 2026')).waitFor();
  });

  it('shows what a newer set means, keeps the dossier on its own until it is taken over, and finds it after a crash', async () => {
    const app = await openApp();
    await openExample(app);
    const before = await settledCost(app.page);
    await chooseFile(app.page, laterSet());
    await app.page.getByText(text.difference.fromTo('23 november 2026', '15 januari 2027')).waitFor();
    await app.page.getByRole('button', { name: text.difference.keepOnly }).click();
    expect(await settledCost(app.page)).toBe(before);

    await goTo(app.page, 'fleet');
    await app.page.getByText(text.set.newer('15 januari 2027')).waitFor();
    await app.page.getByRole('button', { name: text.set.see }).click();
    await app.page.getByRole('button', { name: text.set.takeOver, disabled: false }).click();
    const after = await changedCost(app.page, before);
    await app.page.getByText(screens.nl.saveState.saved('').trim()).first().waitFor();
    await app.kill();
    await openFromList(app.page);
    await expect.poll(() => yearlyCost(app.page), { timeout: 20_000 }).toBe(after);
    await goTo(app.page, 'parameters');
    await app.page.getByText(text.set.inUse('15 januari 2027')).waitFor();
  });

  it('says plainly that the set of a dossier is not here, and calculates with the newest', async () => {
    const dossier = JSON.parse(
      readFileSync(new URL('../../assets/examples/groothandel.json', import.meta.url), 'utf8'),
    ) as Record<string, unknown>;
    const path = join(folder, 'oud.vlootwijzer');
    writeFileSync(path, JSON.stringify({ ...dossier, id: 'oud', parameterEdition: '2024-05-01#0123456789abcdef' }));
    const app = await openApp();
    const chooser = app.page.waitForEvent('filechooser');
    await app.page.getByRole('button', { name: screens.nl.start.open }).click();
    await (await chooser).setFiles(path);
    await app.page.getByText(text.set.missing('1 mei 2024', '23 november 2026')).waitFor();
    expect(await settledCost(app.page)).toContain('€');
    await goTo(app.page, 'parameters');
    await app.page.getByRole('button', { name: text.set.takeOver }).click();
    await app.page.getByText(text.set.inUse('23 november 2026')).waitFor();
  });

  it.each([false, true])('can be used without seeing it (dark: %s)', async (dark) => {
    const app = await openApp({ dark });
    await openExample(app);
    await app.page.locator('[data-figure] > button').first().click();
    const list = await new AxeBuilder({ page: app.page }).analyze();
    expect(list.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await chooseFile(app.page, laterSet());
    await app.page.getByRole('button', { name: text.difference.accept, disabled: false }).waitFor();
    const difference = await new AxeBuilder({ page: app.page }).analyze();
    expect(difference.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  });
});
