import { describe, expect, test } from 'vitest';
import { palette } from '../../shared/text/palette.ts';
import { openApp } from './support/app.ts';
import { button } from './support/dataSteps.ts';
import { beginDossier, fill, savedState, text, toStart } from './support/steps.ts';

const { screens } = text.nl;

describe('what is said in passing', () => {
  test('goes with Escape, and stays while it has the focus', async () => {
    const { page } = await openApp();
    await beginDossier(page);
    await fill(page, 'company.name', 'Van Dijk');
    await savedState(page);
    await toStart(page, 'nl');
    await page.clock.install();
    await page.getByRole('button', { name: screens.start.actions('Van Dijk') }).click();
    await page.getByRole('menuitem', { name: screens.start.remove }).click();
    await button(page, screens.start.removeConfirm).click();
    const said = page.getByText(screens.start.removed('Van Dijk'));
    await said.waitFor();
    await page.clock.runFor(1000);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('status').getByRole('button', { name: screens.close, exact: true }).focus();
    await page.clock.runFor(60_000);
    expect(await said.count()).toBe(1);
    await page.keyboard.press('Escape');
    await said.waitFor({ state: 'detached' });
  });
});

test('an open list of commands follows the language of another window', async () => {
  const { page } = await openApp();
  await page.keyboard.press('Control+k');
  await page.getByRole('option', { name: palette.nl.newDossier }).waitFor();
  await page.evaluate(() => {
    localStorage.setItem('vlootwijzer.language', 'en');
    dispatchEvent(new StorageEvent('storage', { key: 'vlootwijzer.language', newValue: 'en' }));
  });
  await page.getByRole('option', { name: palette.en.newDossier }).waitFor();
  expect(await page.getByRole('option', { name: palette.nl.newDossier }).count()).toBe(0);
});
