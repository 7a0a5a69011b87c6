import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../shared/format/numbers.ts';
import { dataWords } from '../../shared/text/data.ts';
import { keepingWords } from '../../shared/text/keeping.ts';
import { openApp } from './support/app.ts';
import { button, withFolder } from './support/dataSteps.ts';
import { faultsOf, tooWide } from './support/looks.ts';
import { fill, openExample, savedState, text, toStart } from './support/steps.ts';

const sizes = [
  { width: 1366, height: 768 },
  { width: 683, height: 384 },
];

describe.each<{ language: Language; dark: boolean }>([
  { language: 'nl', dark: false },
  { language: 'en', dark: true },
])('the screens around the data, language $language, dark: $dark', ({ language, dark }) => {
  test('are accessible to WCAG 2.2 AA and fit the window, also at 200 %', { timeout: 240_000 }, async () => {
    const words = dataWords[language];
    const keeping = keepingWords[language];
    const { screens } = text[language];
    const { page } = await openApp({ language, dark, beforeLoad: withFolder });
    const found: Record<string, string[]> = {};
    const look = async (screen: string): Promise<void> => {
      const faults = await faultsOf(page);
      for (const size of sizes) {
        await page.setViewportSize(size);
        faults.push(...(await tooWide(page)).map((fault) => `at ${size.width}: ${fault}`));
      }
      await page.setViewportSize(sizes[0]);
      found[screen] = faults;
    };
    const dialog = (): ReturnType<Page['getByRole']> => page.getByRole('dialog');
    const close = async (): Promise<void> => {
      await dialog().getByRole('button', { name: screens.close, exact: true }).first().click();
      await dialog().waitFor({ state: 'detached' });
    };

    await openExample(page, 'groothandel', language);
    await fill(page, 'company.municipality', 'Almere');
    await savedState(page);
    await button(page, words.history.open).click();
    await page.getByLabel(words.history.keep).fill('Na het tweede gesprek');
    await button(page, words.history.keepAction).click();
    await page.getByRole('list', { name: words.history.list }).waitFor();
    await close();
    await fill(page, 'company.municipality', 'Breda');
    await savedState(page);
    await button(page, words.history.open).click();
    await dialog().getByRole('button', { name: 'Na het tweede gesprek' }).click();
    await page.getByText(words.history.compare(1)).waitFor();
    await look('history');
    await close();

    await toStart(page, language);
    await page.getByText(words.backup.reminder).waitFor();
    await look('start with a reminder');
    await page.getByRole('link', { name: words.title, exact: true }).click();
    await button(page, words.backup.chooseFolder).waitFor();
    await look('data without a folder');
    await button(page, words.backup.chooseFolder).click();
    await page.getByText(words.backup.upToDate, { exact: true }).waitFor();
    await page.getByLabel(words.retention.label).selectOption('2');
    await page.getByLabel(words.erasure.label).fill('a');
    await look('data');
    await page.getByRole('button', { name: /^(Back-up van|Restore the backup of)/ }).click();
    await page.getByText(words.arrival.nothingToDo).waitFor();
    await look('what a backup holds');
    await close();
    await button(page, words.exchange.export).click();
    await dialog().getByRole('checkbox', { name: words.exchange.encrypt }).check();
    await look('export');
    await close();
    await page
      .getByRole('button', { name: words.erasure.removeNamed('Bakkerijgroothandel De Gouden Aar B.V.') })
      .click();
    const goes = { dossiers: 1, versions: 1, photos: 0, editions: 0, reportFiles: 0 };
    await page.getByText(keeping.erasure.extent(keeping.belongings(goes), true)).waitFor();
    await look('deleting');
    await button(page, words.erasure.confirm).click();
    await page.getByRole('dialog', { name: words.erasure.proofTitle }).waitFor();
    await look('deleted');

    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  });
});
