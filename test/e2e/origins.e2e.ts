/** Whoever points at a number on a result screen is told where it comes from, in at most two clicks. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { resultsText } from '../../shared/text/results.ts';
import { originDrawerWords } from '../../shared/text/originDrawer.ts';
import { gridAnswers } from '../../shared/text/gridAnswers.ts';
import { openApp } from './support/app.ts';
import { openAddress, openExample, settled } from './support/steps.ts';

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
