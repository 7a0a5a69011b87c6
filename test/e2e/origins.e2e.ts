/** Whoever points at a number on a result screen is told where it comes from, in at most two clicks. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { resultsText } from '../../shared/text/results.ts';
import { originDrawerWords } from '../../shared/text/originDrawer.ts';
import { measureWords } from '../../shared/text/measures.ts';
import { originListWords } from '../../shared/text/originLists.ts';
import { scenarioWords } from '../../shared/text/scenarios.ts';
import { gridAnswers } from '../../shared/text/gridAnswers.ts';
import { openApp } from './support/app.ts';
import { faultsOf } from './support/looks.ts';
import { fill, goTo, openAddress, openExample, settled, showResult } from './support/steps.ts';

const tabs = ['access', 'cost', 'plan', 'charging', 'grid'] as const;

/** Texts of cells with a number that do not offer an origin. The grid of the plan is for typing. */
async function withoutOrigin(panel: Locator): Promise<{ cells: number; bare: string[] }> {
  return panel.evaluate((element) => {
    const cells = [...element.querySelectorAll('td[class*="number"]')].filter(
      (cell) =>
        /\d/.test(cell.textContent ?? '') &&
        cell.closest('table')?.querySelector('input:not([type="checkbox"])') === null,
    );
    const bare = cells.filter((cell) => cell.querySelector('button[aria-haspopup="dialog"]') === null);
    return { cells: cells.length, bare: bare.map((cell) => `${cell.closest('tr')?.textContent}`) };
  });
}

/** Opens the origin of a value and, at most, everything below it; returns what was told there. */
async function leaves(page: Page, value: Locator): Promise<{ sources: number; answers: number }> {
  await value.click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('heading', { level: 3 }).waitFor();
  const [before] = originDrawerWords.nl.leaves('|', '').split('|');
  const below = drawer.getByText(before);
  if ((await below.count()) > 0) await below.click();
  const sources = await drawer.locator('p[class*="source"]').filter({ hasText: /\S/ }).count();
  const answers = await drawer.locator('dt').count();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });
  return { sources, answers };
}

describe.each(['groothandel', 'transporteur'])('every number in the results of %s', (example) => {
  test('offers its origin, and the origin ends in answers or in figures with a source', async () => {
    const { page } = await openApp();
    await openExample(page, example);
    await settled(page);
    for (const tab of tabs) {
      await openAddress(page, 'results', tab);
      const panel = page.getByRole('tabpanel');
      await panel.getByRole('img').first().waitFor();
      if (tab === 'grid') await panel.getByText(gridAnswers.nl.bearTitle, { exact: true }).first().waitFor();
      if (tab === 'charging') await panel.getByText(gridAnswers.nl.yearTitle, { exact: true }).first().waitFor();
      const { cells, bare } = await withoutOrigin(panel);
      expect(bare, tab).toEqual([]);
      if (tab !== 'access') expect(cells, tab).toBeGreaterThan(10);
      const values = panel.locator('button[aria-haspopup="dialog"]').filter({ hasText: /\d/ });
      const count = await values.count();
      // Five of them, spread over the screen.
      for (const place of [0.07, 0.29, 0.51, 0.73, 0.97]) {
        const value = values.nth(Math.floor(place * count));
        const { sources, answers } = await leaves(page, value);
        expect(sources + answers, `${tab}: ${await value.textContent()}`).toBeGreaterThan(0);
      }
    }
    expect(await page.getByText(resultsText.nl.drawer.nothing).count()).toBe(0);
  });
});

test('a value that rests on a standard profile names the profile and who made it', async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  await settled(page);
  await openAddress(page, 'results', 'grid');
  const panel = page.getByRole('tabpanel');
  await panel.getByText(gridAnswers.nl.bearTitle, { exact: true }).first().waitFor();
  await panel
    .getByRole('button', { name: /^31 kW/ })
    .first()
    .click();
  const drawer = page.getByRole('dialog');
  const profile = drawer.locator('section').filter({ hasText: originDrawerWords.nl.profile });
  await profile.locator('p').first().waitFor();
  expect(await profile.innerText()).toMatch(/20\d\d/);
});

test('every outcome of a variant says where it comes from, and of which variant it is', async () => {
  const { page } = await openApp();
  const words = scenarioWords.nl;
  await openExample(page, 'groothandel');
  await settled(page);
  await goTo(page, 'results');
  await showResult(page, 'whatIf');
  await page.getByRole('slider', { name: words.shift }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('textbox', { name: words.keepName }).fill('Een jaar later');
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: words.caption });
  await table.getByRole('columnheader', { name: /^Een jaar later/ }).waitFor();
  await table.getByText(words.calculating).first().waitFor({ state: 'detached' });
  const drawer = page.getByRole('dialog');
  for (const row of [1, 2, 3, 4, 5, 6]) {
    // The first of the cells is the dossier as it is.
    for (const [column, isVariant] of [
      [0, false],
      [1, true],
    ] as const) {
      await table.getByRole('row').nth(row).getByRole('cell').nth(column).getByRole('button').first().click();
      await drawer.getByRole('heading', { level: 3 }).waitFor();
      const about = drawer.getByText(originDrawerWords.nl.variant('Een jaar later'), { exact: true });
      expect(await about.count(), `${row}`).toBe(isVariant ? 1 : 0);
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
    }
  }
  expect(await faultsOf(page)).toEqual([]);
});

test('what a measure saves, and the figures of every draft, lead to answers and sources', async () => {
  const { page } = await openApp();
  const words = measureWords.nl;
  await openExample(page, 'groothandel');
  await settled(page);
  await goTo(page, 'topic4');
  await page.getByRole('button', { name: `${words.yes}: ${words.measure.planning.name}` }).click();
  await fill(page, 'talk.measures[0].sharePercent', '60');
  const saved = page.getByLabel(words.measure.planning.name, { exact: true }).getByRole('button');
  expect(await saved.count()).toBe(5);
  for (const place of [0, 1, 2, 3, 4]) {
    const { sources, answers } = await leaves(page, saved.nth(place));
    expect(sources, `${place}`).toBeGreaterThan(0);
    expect(answers, `${place}`).toBeGreaterThan(0);
  }
  for (const topic of ['topic1', 'topic2', 'topic3', 'topic4'] as const) {
    await goTo(page, topic);
    const figures = page.getByRole('list', { name: originListWords.nl.ofText }).getByRole('button');
    await figures.first().waitFor();
    const { sources, answers } = await leaves(page, figures.last());
    expect(sources + answers, topic).toBeGreaterThan(0);
  }
  expect(await page.getByText(resultsText.nl.drawer.nothing).count()).toBe(0);
});
