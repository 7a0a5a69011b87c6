import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/format/numbers.ts';
import { shippedSet } from '../../renderer/src/parameters.ts';
import { termsIn } from '../../shared/report/glossaryBlocks.ts';
import { fullFigureName } from '../../shared/report/sourceWords.ts';
import { termOf } from '../../shared/text/glossary.ts';
import { help } from '../../shared/text/help.ts';
import { palette } from '../../shared/text/palette.ts';
import { resultsText } from '../../shared/text/results.ts';
import { openApp } from './support/app.ts';
import { faultsOf } from './support/looks.ts';
import { openExample, settled, text } from './support/steps.ts';

const focused = '[data-field]:focus';

/** Whether the screen behind is to be seen: the box around a drawer or dialog covers the page, and must have no colour. */
const hidesThePage = (dialog: Locator): Promise<boolean> =>
  dialog.evaluate((element) => getComputedStyle(element.parentElement!).backgroundColor !== 'rgba(0, 0, 0, 0)');

describe.each<{ language: Language; dark: boolean }>([
  { language: 'nl', dark: false },
  { language: 'en', dark: true },
])('help and the list of commands, language $language, dark: $dark', ({ language, dark }) => {
  test('by keyboard alone, without leaving the screen', async () => {
    const { page } = await openApp({ language, dark });
    const words = help[language];
    const { results } = text[language];
    await openExample(page, 'groothandel', language);
    const address = page.url();

    await settled(page);
    await page.keyboard.press('F1');
    const drawer = page.getByRole('dialog', { name: words.title });
    await drawer.getByRole('button', { name: words.articles.visit.title }).waitFor();
    // The panel speaks of the connection: what that is stands in the help.
    await drawer.getByText(termsIn(results.panel.peak, language)[0].meaning, { exact: true }).waitFor();
    expect(await hidesThePage(drawer)).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('textbox', { name: words.search }).fill(words.articles.backup.title);
    await drawer
      .getByRole('listitem')
      .first()
      .getByRole('button', { name: words.articles.backup.title, exact: true })
      .waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await drawer.getByRole('heading', { name: words.articles.backup.title }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(page.url()).toBe(address);
  });

  test('goes to a question on another screen and puts the cursor in it', async () => {
    const { page } = await openApp({ language, dark });
    const words = palette[language];
    const { forms, screens } = text[language];
    await openExample(page, 'groothandel', language);

    await page.keyboard.press('ControlOrMeta+k');
    const list = page.getByRole('dialog', { name: words.title });
    await list.getByRole('option', { name: screens.sections.report }).waitFor();
    expect(await hidesThePage(list)).toBe(false);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.type(forms.site.yearlyKWh.label);
    await list.getByRole('option').first().getByText(forms.site.yearlyKWh.label, { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForSelector(focused);
    expect(await page.locator(focused).getAttribute('data-field')).toBe('site.yearlyKWh');
    expect(page.url()).toMatch(/\/site$/);

    // A small connection has no contracted power.
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(forms.site.contractedKW.label);
    await list.getByRole('option').first().getByText(forms.site.contractedKW.label, { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText(words.notAsked(forms.site.contractedKW.label), { exact: true }).waitFor();

    // A tab of the results, a figure by name, and the report by what it becomes.
    const wanted = [
      [resultsText[language].screen.tabs.whatIf, /\/results\/whatIf$/],
      [{ nl: 'dieselprijs', en: 'diesel price' }[language], /\/settings$/],
      ['pdf', /\/report$/],
    ] as const;
    for (const [asked, address] of wanted) {
      await page.keyboard.press('ControlOrMeta+k');
      await page.keyboard.type(asked);
      await expect.poll(() => list.getByRole('option').count()).toBeGreaterThan(0);
      await page.keyboard.press('Enter');
      await page.waitForURL(address);
    }

    // A question of a group while none is open: of the first one, and it says which.
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(forms.group.longestDayKm.label);
    const { fleet } = screens.sections;
    await list.getByRole('option').first().getByText(`${fleet}: `).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForSelector(focused);
    expect(await page.locator(focused).getAttribute('data-field')).toBe('fleetGroups[0].longestDayKm');

    // A figure that has no question of its own stands in the list of figures, found.
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type(
      fullFigureName(
        shippedSet.figures.find(({ id }) => id === 'sub.eia')!,
        language,
      ),
    );
    await list.locator('[data-combobox-option]').filter({ hasText: screens.sections.parameters }).first().click();
    await page.waitForURL(/\/parameters\/sub\.eia$/);
    await page.locator('[data-figure="sub.eia"]').waitFor();
    expect(await page.locator('[data-figure]').count()).toBeLessThan(5);

    // A term is explained over the screen.
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('TCO');
    await list.getByRole('option').first().getByText('TCO', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    const drawer = page.getByRole('dialog', { name: help[language].title });
    await drawer.getByText(termOf('tco', language).meaning, { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/\/parameters\/sub\.eia$/);

    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('qqqq');
    await list.getByText(words.nothing, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(page.url()).toMatch(/\/parameters\/sub\.eia$/);
  });
});
