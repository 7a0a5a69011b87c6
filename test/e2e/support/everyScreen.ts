/** A walk past every screen and state on which figures stand, in either language; each is looked at by who asks for it. */
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../../shared/format/numbers.ts';
import { collectiveWords } from '../../../shared/text/collective.ts';
import { gridAnswers } from '../../../shared/text/gridAnswers.ts';
import { intakeWords } from '../../../shared/text/intake.ts';
import { fleetTableWords } from '../../../shared/text/fleetTable.ts';
import { localWords } from '../../../shared/text/local.ts';
import { measureWords } from '../../../shared/text/measures.ts';
import { meterWords } from '../../../shared/text/meter.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { scenarioWords } from '../../../shared/text/scenarios.ts';
import { field, fill, goTo, openAddress, openExample, savedState, settled, toStart } from './steps.ts';

/** Looks at what stands within `root`. */
export type Look = (screen: string, root: string) => Promise<void>;

const tabs = ['access', 'cost', 'plan', 'charging', 'grid', 'whatIf'] as const;
const forms = ['company', 'fleet', 'site', 'settings', 'parameters'] as const;
const topics = ['topic1', 'topic2', 'topic3', 'topic4'] as const;

/** The panel, the forms and the results of an example, which stays open. */
export async function walkRecord(page: Page, example: string, language: Language, look: Look): Promise<void> {
  await openExample(page, example, language);
  await settled(page);
  await look('the panel', 'aside');
  for (const section of forms) {
    await goTo(page, section);
    await look(section, 'main');
  }
  await openAddress(page, 'fleet', 'table');
  await look('the fleet table', 'main');
  for (const tab of tabs) {
    await openAddress(page, 'results', tab);
    const panel = page.getByRole('tabpanel');
    await panel.locator('table, figure').first().waitFor();
    const { bearTitle, yearTitle } = gridAnswers[language];
    if (tab === 'grid') await panel.getByText(bearTitle, { exact: true }).first().waitFor();
    if (tab === 'charging') await panel.getByText(yearTitle, { exact: true }).first().waitFor();
    if (tab === 'whatIf') await keepVariant(page, 'Later', language);
    await look(tab, 'main');
  }
}

/** The topics, the closing, the checklist and the report of the dossier that is open. */
export async function walkAdvice(page: Page, language: Language, look: Look): Promise<void> {
  const { yes, measure } = measureWords[language];
  await goTo(page, 'topic4');
  await page.getByRole('button', { name: `${yes}: ${measure.planning.name}` }).click();
  await fill(page, 'talk.measures[0].sharePercent', '60');
  await settled(page);
  for (const topic of topics) {
    await goTo(page, topic);
    await page.getByRole('list', { name: originListWords[language].ofText }).getByRole('button').first().waitFor();
    await unfold(page);
    await look(topic, 'main');
  }
  await goTo(page, 'closing');
  await look('the closing', 'main');
  await openAddress(page, 'closing', 'extended');
  await unfold(page);
  await look('the checklist', 'main');
  await goTo(page, 'report');
  await look('the report', 'main');
}

/** A meter file before and after it is taken over, in the example that is open. */
export async function walkMeter(page: Page, language: Language, look: Look): Promise<void> {
  const words = meterWords[language];
  await goTo(page, 'site');
  const file = fileURLToPath(new URL('../../fixtures/meter/07_kw_gaten_en_dubbelen.csv', import.meta.url));
  await page.getByRole('region', { name: words.title }).locator('input[type="file"]').setInputFiles(file);
  await page.getByText(words.understoodTitle).waitFor();
  await look('the preview of a meter file', 'main');
  await page.getByRole('radio', { name: words.topics.duplicates.choices.last }).click();
  await page.getByRole('button', { name: words.takeOver, exact: true }).click();
  await page.getByText(words.compare.title, { exact: true }).first().waitFor();
  await settled(page);
  await look('the stored meter file', 'main');
  await openAddress(page, 'results', 'charging');
  await page.getByRole('tabpanel').locator('table').first().waitFor();
  await look('charging, by the readings', 'main');
}

/** Two companies of one business park: in the closing of one of them, and on their own screen; then the other screens. */
export async function walkOthers(page: Page, language: Language, look: Look): Promise<void> {
  const text = localWords[language].neighbours;
  for (const example of ['groothandel', 'transporteur']) {
    await openExample(page, example, language);
    await settled(page);
    await goTo(page, 'company');
    await fill(page, 'company.businessPark', 'De Vaart');
    await savedState(page);
    if (example === 'transporteur') {
      await goTo(page, 'topic3');
      await page.getByRole('button', { name: text.calculate, exact: true }).click();
      await page.getByRole('button', { name: text.takeOver, exact: true }).waitFor({ timeout: 120_000 });
      await look('the neighbours', 'main');
      await page.getByRole('button', { name: text.takeOver, exact: true }).click();
      await page.getByRole('button', { name: text.remove, exact: true }).waitFor();
      await look('what was taken over of the neighbours', 'main');
      await savedState(page);
    }
    await toStart(page, language);
  }
  await look('the start', 'body');
  await page.getByRole('link', { name: collectiveWords[language].title }).click();
  await page.getByRole('button', { name: collectiveWords[language].all, exact: true }).click();
  await page.getByRole('status').filter({ hasText: /kW/ }).waitFor({ timeout: 120_000 });
  await look('several companies', 'main');
  for (const screen of ['data', 'about'] as const) {
    await page.evaluate((name) => {
      location.hash = `#/${name}`;
    }, screen);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await look(screen, 'main');
  }
}

/** A survey and a list of vehicles on their way in: on the start screen of an app with one dossier in it. */
export async function walkLists(page: Page, language: Language, look: Look): Promise<void> {
  const text = intakeWords[language];
  const put = async (name: string, content: string, button: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  };
  await page.getByRole('link', { name: text.survey.link }).click();
  await put('enquete.csv', 'Naam bedrijf;Aantal bestelauto’s;Netaansluiting\nDe Korenaar;8;3x80A\n;3;\n', text.choose);
  await page.getByText(text.survey.remark.noCompany).waitFor();
  await look('a survey', 'main');
  await page.getByRole('button', { name: text.survey.takeOver(1) }).click();
  await page.getByRole('link', { name: 'De Korenaar' }).click();
  await field(page, 'company.name').waitFor();
  await openAddress(page, 'fleet', 'intake');
  const vehicles = [
    'Kenteken;Soort;Brandstof;Euro;DET;GVW;Km',
    'V-123-AB;Bestelauto;Diesel;Euro 6;15-03-2019;3500;28.000',
    'V-124-AB;Bestelauto;Diesel;Euro 6;20-06-2020;3500;32.000',
    'V-124-AB;Bestelauto;Diesel;Euro 6;20-06-2020;3500;32.000',
  ];
  await put('vloot.csv', vehicles.join('\n'), text.choose);
  await page.getByRole('heading', { name: text.fleet.groups }).waitFor();
  await look('a list of vehicles', 'main');
  await page.getByRole('link', { name: fleetTableWords[language].views.intake }).waitFor();
}

/** Presses each of what is still folded away when its turn comes. */
export async function unfold(page: Page): Promise<void> {
  const folded = page.locator('main button[aria-expanded="false"]');
  for (let left = await folded.count(); left > 0; left--) await folded.first().click();
}

/** Keeps the plan of a year later as a variant, and waits until it has been calculated. */
export async function keepVariant(page: Page, name: string, language: Language): Promise<Locator> {
  const words = scenarioWords[language];
  await page.getByRole('slider', { name: words.shift }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('textbox', { name: words.keepName }).fill(name);
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: words.caption });
  await table.getByRole('columnheader', { name: new RegExp(`^${name}`) }).waitFor();
  await table.getByText(words.calculating).first().waitFor({ state: 'detached' });
  return table;
}
