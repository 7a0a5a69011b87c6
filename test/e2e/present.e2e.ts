import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/format/numbers.ts';
import { presentWords } from '../../shared/text/present.ts';
import { openApp } from './support/app.ts';
import { faultsOf } from './support/looks.ts';
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
});
