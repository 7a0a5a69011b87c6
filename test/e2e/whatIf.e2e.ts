import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/format/numbers.ts';
import { scenarioWords } from '../../shared/text/scenarios.ts';
import { openApp } from './support/app.ts';
import { faultsOf } from './support/looks.ts';
import { goTo, openExample, savedState, settled, showResult, storedDossiers } from './support/steps.ts';

describe.each<{ language: Language; dark: boolean }>([
  { language: 'nl', dark: true },
  { language: 'en', dark: false },
])('what if, language $language, dark: $dark', ({ language, dark }) => {
  test('a knob turned by keyboard, kept as a variant, chosen, and taken back', async () => {
    const { page } = await openApp({ language, dark });
    const words = scenarioWords[language];
    await openExample(page, 'transporteur', language);
    await goTo(page, 'results');
    await showResult(page, 'whatIf', language);
    const before = (await storedDossiers(page))[0];

    const knob = page.getByRole('slider', { name: words.shift });
    await knob.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await knob.getAttribute('aria-valuetext')).toBe(words.shiftValue(2));
    await page.getByRole('columnheader', { name: words.trial }).waitFor();
    await page
      .getByRole('row', { name: words.rows.peakKW })
      .getByText(words.calculating)
      .waitFor({ state: 'detached' });
    expect(await faultsOf(page)).toEqual([]);
    expect((await storedDossiers(page))[0].fleetGroups).toEqual(before.fleetGroups);

    await page.getByRole('textbox', { name: words.keepName }).fill('Later');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: /^Later/ }).waitFor();
    await page.getByRole('button', { name: words.chooseThis('Later') }).click();
    await page.getByText(words.chosen('Later'), { exact: true }).waitFor();
    await savedState(page);
    const years = (dossier: typeof before | undefined) => dossier?.fleetGroups.map((group) => group.replacementYear);
    await expect
      .poll(async () => years((await storedDossiers(page))[0]))
      .toEqual(years(before)?.map((year) => (year === null ? null : year + 2)));

    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(async () => years((await storedDossiers(page))[0])).toEqual(years(before));
    await page.getByRole('columnheader', { name: /^Later/ }).waitFor();
  });

  test('the results come back at the tab that was open', async () => {
    const { page } = await openApp({ language, dark });
    await openExample(page, 'transporteur', language);
    await goTo(page, 'results');
    await showResult(page, 'whatIf', language);
    await goTo(page, 'fleet');
    await goTo(page, 'results');
    await page.getByRole('slider', { name: scenarioWords[language].shift }).waitFor();
  });

  test('a knob stays under the hand, a figure passes its sources, and three variants fit beside the knobs', async () => {
    const { page } = await openApp({ language, dark });
    const words = scenarioWords[language];
    await openExample(page, 'groothandel', language);
    await goTo(page, 'results');
    await showResult(page, 'whatIf', language);
    await settled(page);
    const knob = page.getByRole('slider', { name: words.shift });
    const height = async (): Promise<number | undefined> => (await knob.boundingBox())?.y;
    await knob.focus();
    const before = await height();
    expect(before).toBeDefined();

    const diesel = language === 'nl' ? /^Typ een waarde: Diesel/ : /^Type a value: Diesel/;
    await page.getByRole('button', { name: diesel }).click();
    await page.keyboard.type(language === 'nl' ? '2,45' : '2.45');
    await page.keyboard.press('Enter');
    await page
      .locator('strong[data-changed]')
      .filter({ hasText: language === 'nl' ? '2,45' : '2.45' })
      .waitFor();
    expect(await height()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
    await page.getByRole('button', { name: diesel }).waitFor();

    const keep = page.getByRole('button', { name: words.keep });
    await keep.click();
    for (const kWh of ['100', '200']) {
      await page.getByRole('textbox', { name: words.batteryKWh }).fill(kWh);
      await page.getByRole('textbox', { name: words.batteryKW }).fill('50');
      await keep.click();
    }
    await knob.focus();
    await page.keyboard.press('ArrowRight');
    const heads = page.locator('main table').getByRole('columnheader');
    await expect.poll(() => heads.count()).toBe(6);
    const table = page.locator('main section:has(> table)');
    expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(1);
  });

  test('more battery never says that more is too little, and Now follows what was chosen', async () => {
    const { page } = await openApp({ language, dark });
    const words = scenarioWords[language];
    await openExample(page, 'groothandel', language);
    await goTo(page, 'results');
    await showResult(page, 'whatIf', language);
    const lacks = async (): Promise<number> => {
      await settled(page);
      const said = await page.getByRole('complementary').innerText();
      const [, number = ''] = /: ([\d.,]+)\s?kWh (te weinig|too little)/.exec(said) ?? [];
      return Number(number.replace(/[.,]/g, ''));
    };
    const without = await lacks();
    expect(without).toBeGreaterThan(0);
    await page.getByRole('textbox', { name: words.batteryKWh }).fill('200');
    await page.getByRole('textbox', { name: words.batteryKW }).fill('100');
    await page.getByRole('button', { name: words.keep }).click();
    const now = page.locator('main table').getByRole('row', { name: words.rows.peakKW }).getByRole('cell').first();
    const peak = await now.innerText();
    await page.getByRole('button', { name: words.chooseThis(words.proposed(1)) }).click();
    await expect.poll(() => now.innerText(), { timeout: 20_000 }).not.toBe(peak);
    const within = await lacks();
    expect(within).toBeLessThan(without);
  });
});
