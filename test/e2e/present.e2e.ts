import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/format/numbers.ts';
import { originListWords } from '../../shared/text/originLists.ts';
import { presentWords } from '../../shared/text/present.ts';
import { openApp } from './support/app.ts';
import { faultsOf } from './support/looks.ts';
import { scenarioWords } from '../../shared/text/scenarios.ts';
import { fill, goTo, openExample, showResult, text } from './support/steps.ts';

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
    await openExample(page, 'transporteur', language);
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
  });
});
