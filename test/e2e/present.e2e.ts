import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/format/numbers.ts';
import { collectiveWords } from '../../shared/text/collective.ts';
import { costStandingWords } from '../../shared/text/costStanding.ts';
import { costWords } from '../../shared/text/costs.ts';
import { meterWords } from '../../shared/text/meter.ts';
import { originListWords } from '../../shared/text/originLists.ts';
import { presentWords } from '../../shared/text/present.ts';
import { openApp } from './support/app.ts';
import { faultsOf } from './support/looks.ts';
import { scenarioWords } from '../../shared/text/scenarios.ts';
import { fill, goTo, openExample, showResult, text, toStart } from './support/steps.ts';

const secret = 'Directeur twijfelt over zijn opvolging';

describe.each<{ language: Language; dark: boolean }>([
  { language: 'nl', dark: false },
  { language: 'en', dark: true },
])('presenting, language $language, dark: $dark', ({ language, dark }) => {
  test('one result after the other fills the screen, without notes, and ends where it began', async () => {
    const { page } = await openApp({ language, dark });
    const words = presentWords[language];
    const { tabs } = text[language].results.screen;
    await openExample(page, 'groothandel', language);
    await fill(page, 'visit.notes', secret);
    await goTo(page, 'results');
    await showResult(page, 'charging', language);
    await page.getByRole('button', { name: words.open, exact: true }).click();

    const charging = page.getByRole('dialog', { name: `${words.title}: ${tabs.charging}` });
    await charging.locator('svg.figure').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await charging.textContent()).not.toContain(secret);
    await page.keyboard.press('ArrowRight');
    const grid = page.getByRole('dialog', { name: `${words.title}: ${tabs.grid}` });
    await grid.getByText(words.position(5, 5), { exact: true }).waitFor();
    expect(await grid.textContent()).not.toContain(secret);
    await page.keyboard.press('ArrowLeft');
    await charging.waitFor();
    await charging.getByRole('button', { name: words.close }).click();
    await charging.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: tabs.charging, selected: true }).waitFor();
  });

  test('a slide follows the language of another window', async () => {
    const { page } = await openApp({ language, dark });
    const other: Language = language === 'nl' ? 'en' : 'nl';
    await openExample(page, 'groothandel', language);
    await goTo(page, 'results');
    await showResult(page, 'charging', language);
    await page.getByRole('button', { name: presentWords[language].open, exact: true }).click();
    const said = page.getByRole('dialog').locator('p[class*="headline"]');
    await said.waitFor();
    const before = await said.innerText();
    const drawing = page.getByRole('dialog').locator('svg.figure');
    const drawn = await drawing.textContent();
    await page.evaluate((next) => {
      localStorage.setItem('vlootwijzer.language', next);
      dispatchEvent(new StorageEvent('storage', { key: 'vlootwijzer.language', newValue: next }));
    }, other);
    const slide = page.getByRole('dialog', { name: text[other].results.screen.tabs.charging });
    await slide.waitFor();
    const after = await said.innerText();
    expect(after).not.toBe(before);
    expect(await drawing.textContent()).not.toBe(drawn);
    await slide.getByRole('button', { name: presentWords[other].close }).click();
    await page.getByRole('main').getByText(after).waitFor();
  });

  test('the variants stand beside the dossier as a drawing, and the one that costs least leads to its own origin', async () => {
    const { page } = await openApp({ language, dark });
    const words = presentWords[language];
    const whatIf = scenarioWords[language];
    const { results } = text[language];
    await openExample(page, 'groothandel', language);
    await goTo(page, 'results');
    await showResult(page, 'whatIf', language);
    expect(await page.locator('svg.figure').count()).toBe(0);
    await page.getByRole('slider', { name: whatIf.shift }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('textbox', { name: whatIf.keepName }).fill('Een jaar later');
    await page.keyboard.press('Enter');
    await page.locator('main svg.figure').getByText('Een jaar later').waitFor();

    await page.getByRole('button', { name: words.open, exact: true }).click();
    const slide = page.getByRole('dialog', { name: `${words.title}: ${results.screen.tabs.whatIf}` });
    await slide.getByText(words.position(6, 6), { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const said = await slide.locator('p[class*="headline"]').innerText();
    const amounts = await page
      .getByRole('row', { name: whatIf.rows.difference })
      .getByRole('cell')
      .evaluateAll((cells) => cells.map((cell) => cell.querySelector('button')?.firstChild?.textContent ?? ''));
    expect(amounts).toHaveLength(2);
    const least = amounts.find((amount) => said.includes(/€[^a-z]*/.exec(amount)?.[0].trim() ?? amount));
    expect(least, said).toBeDefined();
    await slide.getByRole('button', { name: originListWords[language].whereFrom }).click();
    const drawer = page.getByRole('dialog').filter({ has: page.getByRole('heading', { level: 3 }) });
    const [number] = /\d[\d.,]*/.exec(least ?? '') ?? [];
    expect(await drawer.locator('p[class*="value"]').innerText()).toContain(number);
    // It stands over the slide, which is there again when it closes.
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await slide.getByText(words.position(6, 6), { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await slide.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(words.open);
  });

  test('a lease without an amount is nowhere told as cheaper, and the last slide has the focus within', async () => {
    const { page } = await openApp({ language, dark });
    const words = presentWords[language];
    const whatIf = scenarioWords[language];
    const standing = costStandingWords[language];
    await openExample(page, 'transporteur', language);
    await goTo(page, 'results');
    await showResult(page, 'whatIf', language);
    await page.getByLabel(whatIf.alternative).selectOption({ label: costWords[language].alternative.electricLeased });
    await page.locator('main svg.figure').getByText(whatIf.trial).waitFor();
    const costs = page.getByRole('row', { name: whatIf.rows.difference }).getByRole('cell');
    await costs.nth(1).getByText(whatIf.open).waitFor();
    expect(await costs.nth(1).innerText()).toContain(standing.lease);
    expect(await costs.nth(1).innerText()).not.toContain('€');
    await page.getByText(standing.missing(standing.lease)).first().waitFor();

    await page.getByRole('button', { name: words.open, exact: true }).click();
    const slide = page.getByRole('dialog', { name: `${words.title}: ${text[language].results.screen.tabs.whatIf}` });
    await slide.getByText(standing.leastUnknown).waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
    await slide.getByRole('button', { name: words.close }).click();

    await page.getByRole('button', { name: whatIf.keep }).click();
    await page.getByRole('button', { name: whatIf.chooseThis(whatIf.proposed(1)) }).click();
    await page.getByRole('complementary').getByText(standing.lease).waitFor();
    await showResult(page, 'cost', language);
    await page.getByText(standing.headlineUnknown).waitFor();
    await page.getByRole('button', { name: words.open, exact: true }).click();
    const said = page.getByRole('dialog').locator('p[class*="headline"]');
    await said.getByText(standing.headlineUnknown).waitFor();
    expect(await said.innerText()).not.toContain('€');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('dialog', { name: text[language].results.screen.tabs.plan }).waitFor();
    expect(await said.innerText()).not.toContain('€');
  });

  test('the meter figures, and several companies together, each fill the screen with their own figure', async () => {
    const { page } = await openApp({ language, dark });
    const words = presentWords[language];
    const meter = meterWords[language];
    const park = collectiveWords[language];
    await openExample(page, 'groothandel', language);
    await fill(page, 'visit.notes', secret);
    await goTo(page, 'site');
    const input = page.getByRole('region', { name: meter.title }).locator('input[type="file"]');
    await input.setInputFiles(
      fileURLToPath(new URL('../fixtures/meter/01_portal_van_tot_okt_zomertijd.csv', import.meta.url)),
    );
    const present = page.getByRole('button', { name: words.open, exact: true });
    await present.click();
    const slide = page.getByRole('dialog');
    await slide.getByText(words.position(1, 2), { exact: true }).waitFor();
    await slide.locator('svg.figure').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await slide
      .getByText(/102\s?kW/)
      .first()
      .waitFor();
    await slide.getByRole('button', { name: words.close }).click();
    await slide.waitFor({ state: 'detached' });
    await toStart(page, language);

    await openExample(page, 'transporteur', language);
    await toStart(page, language);
    await page.getByRole('link', { name: park.title }).click();
    await page.getByRole('button', { name: park.all, exact: true }).click();
    await present.click({ timeout: 120_000 });
    const together = page.getByRole('dialog', { name: `${words.title}: ${park.title}` });
    await together.getByText(park.together('2'), { exact: true }).waitFor();
    await together.locator('svg.figure').waitFor();
    // One slide goes nowhere.
    expect(await together.getByRole('button', { name: words.next }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
    expect(await together.textContent()).not.toContain(secret);
    await together.getByRole('button', { name: originListWords[language].whereFrom }).first().click();
    await page.getByRole('dialog').getByRole('heading', { level: 3 }).waitFor();
  }, 240_000);

  test('a price that was tried is told as such, and never as the choice that costs least', async () => {
    const { page } = await openApp({ language, dark });
    const words = presentWords[language];
    const whatIf = scenarioWords[language];
    await openExample(page, 'groothandel', language);
    await goTo(page, 'results');
    await showResult(page, 'whatIf', language);
    const knob = page.getByRole('slider').first();
    await knob.focus();
    await page.keyboard.press('Home');
    await page.locator('main svg.figure').getByText(whatIf.trial).waitFor();
    await page.getByRole('button', { name: words.open, exact: true }).click();
    const slide = page.getByRole('dialog', { name: `${words.title}: ${text[language].results.screen.tabs.whatIf}` });
    const said = slide.locator('p[class*="headline"]');
    const [least] = whatIf.figure.least.same('|').split('|').slice(1);
    expect(await said.innerText()).not.toContain(least.split(':')[0]);
    expect(await said.innerText()).toContain(language === 'nl' ? '. Dan is elektrisch' : '. Then driving electric');
  });
});
