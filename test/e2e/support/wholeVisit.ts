/**
 * A visit over every kind of screen, as an adviser walks it: the same steps in a browser and in the desktop program.
 * Each step waits for what the screen says, and ends with the record as the database has it.
 */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { fleetTableWords } from '../../../shared/text/fleetTable.ts';
import { intakeWords } from '../../../shared/text/intake.ts';
import { localWords } from '../../../shared/text/local.ts';
import { questionWords } from '../../../shared/text/questions.ts';
import { reportScreenWords } from '../../../shared/text/reportScreen.ts';
import { variantWords } from '../../../shared/text/reportVariants.ts';
import { scenarioWords } from '../../../shared/text/scenarios.ts';
import { quarters } from '../../support/photos.ts';
import { workbook } from '../../support/workbook.ts';
import {
  field,
  fill,
  goTo,
  openExample,
  savedState,
  settled,
  showResult,
  storedDossiers,
  text,
  toStart,
} from './steps.ts';

const { results } = text.nl;
const table = fleetTableWords.nl;
const intake = intakeWords.nl;

/** Presses a button that saves a file and gives what was written, by whatever way this program saves. */
export type Saving = (button: Locator) => Promise<Buffer>;

/** Vehicles that come with the second talk: typed in the table, and taken in from a list. */
async function recordFleet(page: Page): Promise<void> {
  await goTo(page, 'fleet');
  await page.getByRole('link', { name: table.views.table }).click();
  await page.getByRole('grid').waitFor();
  await page.getByRole('button', { name: table.addRow }).click();
  await page.keyboard.type('Getypt');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: table.views.intake }).click();
  const list = workbook([
    ['Kenteken', 'Model', 'Soort', 'Brandstof', 'Euro', 'GVW'],
    ['V-123-AB', 'Uit de lijst', 'Bestelauto', 'Diesel', 'Euro 6', 3500],
  ]);
  await give(page, 'wagenpark.xlsx', list, page.getByRole('button', { name: intake.choose, exact: true }));
  await page.getByRole('button', { name: intake.fleet.takeOver(1, 1) }).click();
  await page.getByRole('grid').waitFor();
  await savedState(page);
  const names = (await storedDossiers(page))[0]?.fleetGroups.map(({ name }) => name);
  expect(names).toContain('Getypt');
  expect(names).toContain('Uit de lijst');
}

/** A topic with its questions, and a note on the municipality. */
async function holdTheTalk(page: Page): Promise<void> {
  await goTo(page, 'topic2');
  await page.getByRole('main').getByRole('checkbox').nth(1).uncheck();
  await field(page, 'talk.answers.topic2/growth').fill('Twee bussen erbij');
  await page.getByRole('button', { name: `${questionWords.nl.asked}: ${questionWords.nl.question.tried}` }).click();
  await goTo(page, 'topic1');
  const { municipality } = localWords.nl;
  await page.getByRole('button', { name: `${municipality.write}: Utrecht` }).click();
  await field(page, 'talk.municipalities.Utrecht').fill('Laadplein in 2028');
  await page.getByRole('button', { name: `${municipality.keep}: Utrecht` }).click();
  await page.getByText(municipality.keptNow('Utrecht')).waitFor();
  await settled(page);
}

/** Every result, and another choice tried beside the dossier. */
async function lookAtResults(page: Page): Promise<void> {
  await goTo(page, 'results');
  for (const tab of ['access', 'cost', 'charging', 'grid'] as const) await showResult(page, tab);
  await showResult(page, 'whatIf');
  const words = scenarioWords.nl;
  const knob = page.getByRole('slider', { name: words.shift });
  await knob.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('columnheader', { name: words.trial }).waitFor();
  await page
    .getByRole('row', { name: words.rows.peakKW })
    .getByText(words.calculating)
    .waitFor({ state: 'detached', timeout: 60_000 });
}

/** A photo of the site, and the final report with it, which gets version 1. */
async function finishTheReport(page: Page, save: Saving): Promise<void> {
  const words = reportScreenWords.nl;
  await goTo(page, 'site');
  await give(page, 'terrein.png', quarters('png'), page.getByRole('button', { name: words.photos.choose }));
  await page.getByRole('textbox', { name: words.photos.caption }).first().fill('Het terrein');
  await goTo(page, 'report');
  await settled(page);
  await page.getByRole('group', { name: words.status }).getByRole('button', { name: words.final }).click();
  await page
    .getByRole('group', { name: words.variant })
    .getByRole('button', { name: variantWords.nl.name.full })
    .click();
  const report = await save(page.getByRole('button', { name: results.report.save }));
  expect(report.toString('latin1')).toMatch(/^%PDF-[^]+%%EOF\s*$/);
  await page
    .getByRole('region', { name: words.versions.title })
    .getByText(/^Versie 1,/)
    .first()
    .waitFor();
}

/** The answers of a survey as prepared dossiers beside this one. */
async function takeInSurvey(page: Page): Promise<void> {
  await toStart(page);
  await page.getByRole('link', { name: intake.survey.link }).click();
  const rows = [
    ['Naam bedrijf', 'Aantal bestelauto’s', 'Netaansluiting', 'Wilt u samen laden?'],
    ['De Korenaar', '8', '3x80A', 'Ja; met de buren'],
    ['', '3', '', ''],
  ];
  const survey = rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n');
  await give(page, 'enquete.csv', Buffer.from(survey), page.getByRole('button', { name: intake.choose, exact: true }));
  await page.getByRole('button', { name: intake.survey.takeOver(1) }).click();
  await page.getByRole('link', { name: 'De Korenaar' }).waitFor();
  expect(await storedDossiers(page)).toHaveLength(2);
}

/** All of it. Ends where the survey ends; the dossier is called "Rondgang". */
export async function walkWholeVisit(page: Page, save: Saving): Promise<void> {
  await openExample(page, 'groothandel');
  await fill(page, 'company.name', 'Rondgang');
  await holdTheTalk(page);
  await finishTheReport(page, save);
  await recordFleet(page);
  await lookAtResults(page);
  await takeInSurvey(page);
}

async function give(page: Page, name: string, content: Uint8Array, asking: Locator): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), asking.click()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}
