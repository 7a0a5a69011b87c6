/** The chargers of a group in the form: what was chosen, what follows at once, and what could not be read. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { chargerRuleWords } from '../../shared/text/chargerRules.ts';
import { whatFitsWords } from '../../shared/text/whatFits.ts';
import { openApp } from './support/app.ts';
import { field, fill, goTo, openExample, savedState, saidAt, settled, storedDossiers } from './support/steps.ts';

const words = chargerRuleWords.nl;
const at = 'fleetGroups[0].charging';

async function openChargers(dark = false): Promise<Page> {
  const { page } = await openApp({ dark });
  await openExample(page, 'groothandel');
  await goTo(page, 'fleet');
  await page.getByText(words.heading, { exact: true }).click();
  return page;
}

test('sharing chargers with moments of change is answered at once, and kept', async () => {
  const page = await openChargers();
  const verdict = page.locator('main details[open] output');
  await verdict.getByText(/^Voorstel: /).waitFor();
  await fill(page, `${at}.number`, '2');
  await fill(page, `${at}.swapTimesTyped`, '22.00; 2');
  await field(page, `${at}.minimumKW`).focus();
  await verdict.getByText('Ze wisselen om 22:00 en 02:00', { exact: false }).waitFor();
  expect(await field(page, `${at}.swapTimesTyped`).inputValue()).toBe('22:00, 02:00');
  await fill(page, `${at}.minimumKW`, '4,2');
  await verdict.getByText(/minstens hun minimum/).waitFor();
  await settled(page);
  const [dossier] = await storedDossiers(page);
  expect(dossier.fleetGroups[0].charging).toMatchObject({ number: 2, swapTimes: ['22:00', '02:00'], minimumKW: 4.2 });
});

test('a charger that is overruled is told at once beside the form, with the vehicles and nights on the grid page', async () => {
  const page = await openChargers();
  const fits = whatFitsWords.nl;
  const panel = page.getByRole('complementary');
  // Five vans at one charger of 11 kW: not all are full in time.
  await fill(page, `${at}.number`, '1');
  await fill(page, 'fleetGroups[0].details.chargerKW', '11');
  await panel.getByText(fits.late('Bezorgbussen')).waitFor();
  await fill(page, 'fleetGroups[0].details.chargerKW', '');
  await fill(page, `${at}.number`, '');
  await fill(page, `${at}.minimumKW`, '11');
  await panel.getByText(/te weinig in de koudste week/).waitFor();
  await panel.getByRole('link', { name: fits.seeWho }).click();
  const card = page.locator('main').getByRole('table', { name: new RegExp(`^${fits.shortTitle}`) });
  await card.waitFor();
  expect(await card.getByRole('row').count()).toBeGreaterThan(2);
});

test('moments of change that cannot be read stay on the screen with their sentence, and spoil nothing', async () => {
  const page = await openChargers();
  await fill(page, `${at}.swapTimesTyped`, 'na het eten');
  await field(page, `${at}.number`).focus();
  expect(await saidAt(page, `${at}.swapTimesTyped`)).toContain(words.notTimes('na het eten'));
  await savedState(page);
  const [dossier] = await storedDossiers(page);
  expect(dossier.fleetGroups[0].charging.swapTimes).toEqual([]);
  await page.reload();
  await page.getByText(words.heading, { exact: true }).click();
  expect(await field(page, `${at}.swapTimesTyped`).inputValue()).toBe('na het eten');
});

test.each([false, true])('the chargers are accessible to WCAG 2.2 AA, dark: %s', async (dark) => {
  const page = await openChargers(dark);
  await fill(page, `${at}.number`, '1');
  await settled(page);
  const axe = new AxeBuilder({ page }).setLegacyMode().include('main');
  const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = await axe.options({ runOnly: levels, resultTypes: ['violations'] }).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`))).toEqual([]);
});
