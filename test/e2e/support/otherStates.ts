/** Walks past states of a dossier that the examples are not in: chosen remedies, nothing entered, two sets, versions, slides. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Dossier, RemedyId } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { chosenRemedyWords } from '../../../shared/text/chosenRemedies.ts';
import { dataWords } from '../../../shared/text/data.ts';
import { editionOriginWords } from '../../../shared/text/editionOrigins.ts';
import { gridAnswers } from '../../../shared/text/gridAnswers.ts';
import { parametersText } from '../../../shared/text/parameters.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { keepVariant, unfold, type Look } from './everyScreen.ts';
import { importDearerDiesel } from './laterSet.ts';
import { beginDossier, field, fill, goTo, openAddress, openFile, savedState, settled, text } from './steps.ts';

const CHOSEN: readonly RemedyId[] = ['laterDeparture', 'fewerKm', 'battery', 'solar', 'raiseContract'];

/**
 * An example with several remedies chosen, a contract of which a part is guaranteed, chargers with a least power, a group
 * without a year of replacement, and one of which some vehicles stay on diesel.
 */
function withRemedies(): string {
  const example = readFileSync(new URL('../../../assets/examples/groothandel.json', import.meta.url), 'utf8');
  const dossier = JSON.parse(example) as Dossier;
  const { site, fleetGroups } = dossier;
  const [first, second] = fleetGroups;
  site.remedies = CHOSEN.map((id) => ({ id, amount: id === 'laterDeparture' ? 30 : null, powerKW: null }));
  site.contractForm = 'nonFirm';
  site.firmKW = 60;
  for (const { charging } of fleetGroups) charging.minimumKW = 10;
  first.replacementYear = null;
  second.replacements = [{ year: 2028, number: 1 }];
  return JSON.stringify({ ...dossier, id: 'gekozen' });
}

/** Where the figures of the chosen remedies stand; the dossier stays open. */
export async function walkRemedies(page: Page, language: Language, look: Look): Promise<void> {
  await openFile(page, 'gekozen.vlootwijzer', withRemedies(), language);
  await field(page, 'company.name').waitFor();
  await settled(page);
  await look('the panel, with remedies', 'aside');
  await goTo(page, 'fleet');
  await look('fleet, with remedies', 'main');
  await goTo(page, 'site');
  await look('site, with remedies', 'main');
  const panel = page.getByRole('tabpanel');
  for (const tab of ['charging', 'grid', 'whatIf'] as const) {
    await openAddress(page, 'results', tab);
    await panel.locator('table, figure').first().waitFor();
    if (tab === 'grid')
      await panel.getByText(chosenRemedyWords[language].compareTitle, { exact: true }).first().waitFor();
    if (tab === 'charging') await panel.getByText(gridAnswers[language].yearTitle, { exact: true }).first().waitFor();
    if (tab === 'whatIf') await keepVariant(page, 'Later', language);
    await look(`${tab}, with remedies`, 'main');
  }
  await goTo(page, 'topic3');
  await unfold(page);
  await look('topic3, with remedies', 'main');
}

/** A dossier in which nothing was entered. */
export async function walkEmpty(page: Page, language: Language, look: Look): Promise<void> {
  await beginDossier(page, language);
  await look('the empty panel', 'aside');
  for (const tab of ['access', 'cost', 'plan', 'charging', 'grid', 'whatIf'] as const) {
    await openAddress(page, 'results', tab);
    await look(`empty ${tab}`, 'main');
  }
  for (const section of ['topic1', 'topic2', 'topic3', 'topic4', 'closing', 'report'] as const) {
    await goTo(page, section);
    await unfold(page);
    await look(`empty ${section}`, 'main');
  }
}

/** Two sets of figures: as the newer arrives, as the dossier may take it over, and side by side. */
export async function walkSets(page: Page, language: Language, look: Look): Promise<void> {
  const { difference } = parametersText[language];
  await goTo(page, 'parameters');
  await importDearerDiesel(page, language);
  await look('a set that arrives', 'main');
  await page.getByRole('button', { name: difference.keepOnly }).click();
  for (const view of ['update', 'compare'] as const) {
    await openAddress(page, 'parameters', view);
    // The table of the view before has the same name.
    await page.getByRole('heading', { name: difference[`${view}Title`] }).waitFor();
    await page.getByRole('table', { name: difference.results }).waitFor();
    await look(`two sets, ${view}`, 'main');
  }
}

/** Two final reports with what changed between them, and an earlier state of the dossier beside the present one. */
export async function walkVersions(page: Page, language: Language, look: Look): Promise<void> {
  const { final, status, versions } = reportScreenWords[language];
  const { history } = dataWords[language];
  for (const number of ['7', '6']) {
    await goTo(page, 'fleet');
    await fill(page, 'fleetGroups[0].number', number);
    await settled(page);
    await goTo(page, 'report');
    await page.getByRole('group', { name: status }).getByRole('button', { name: final }).click();
    const save = page.getByRole('button', { name: text[language].results.report.save });
    await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), save.click()]);
  }
  await page.getByText(versions.changes('1'), { exact: true }).click();
  // Both versions are worked out again first.
  const results = page.getByRole('table', { name: versions.changes('1') }).getByRole('button');
  await expect.poll(() => results.count(), { timeout: 60_000 }).toBeGreaterThan(3);
  await page.getByText(editionOriginWords[language].calculating).waitFor({ state: 'detached' });
  await look('two final versions', `role=region[name="${versions.title}"]`);
  await savedState(page);
  await page.getByRole('banner').getByRole('button', { name: history.open }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: history.keep }).fill('Voor de lunch');
  await dialog.getByRole('button', { name: history.keepAction }).click();
  await dialog.getByRole('list', { name: history.list }).getByRole('button').last().click();
  await dialog.locator('output').waitFor();
  await look('earlier versions', '[role="dialog"]');
  await page.keyboard.press('Escape');
}
