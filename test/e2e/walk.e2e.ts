import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { topicIds, type TopicId } from '../../shared/dossier/schema.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { MARGIN } from '../../shared/pdf/theme.ts';
import { adviceWords } from '../../shared/text/advice.ts';
import { problemSentence } from '../../shared/text/problems.ts';
import { reportWords } from '../../shared/text/report.ts';
import { reportScreenWords } from '../../shared/text/reportScreen.ts';
import { layoutFaults, textOfPages } from '../support/pdfPages.ts';
import { openApp } from './support/app.ts';
import { chooseWithKeys, searchWithKeys, tabTo, tabToNamed, typeWithKeys } from './support/keyboard.ts';
import { inkOfPages } from './support/pictures.ts';
import {
  beginDossier,
  choose,
  downloadFrom,
  field,
  fieldsOnScreen,
  fill,
  goTo,
  saysAt,
  settled,
  showResult,
  storedDossiers,
  text,
  tile,
} from './support/steps.ts';

const { screens, words, results } = text.nl;
const company = 'Koëter & Zonen Groothandel';
const ownSentence = 'De eerste drie bussen komen in mei 2027, na overleg met de leasemaatschappij.';
/** The page numbers and the stamp stand nearer to the edge than the text. */
const EDGE = { left: MARGIN.left, right: MARGIN.right, top: 30, bottom: 28 };

describe('a whole visit, from an empty app to the saved report', () => {
  test('is recorded, calculated, advised, reported and still there after a restart', { timeout: 240_000 }, async () => {
    const app = await openApp();
    const { page } = app;
    await page.getByText(screens.start.empty, { exact: true }).waitFor();

    await beginDossier(page);
    await recordCompany(page);
    expect(await tile(page, results.panel.access)).toContain(results.panel.noVehicles);

    await goTo(page, 'fleet');
    await recordGroupWithMouse(page);
    const afterOneGroup = await panelNow(page);
    expect(afterOneGroup.access).toContain(results.vehiclesOf(6, 6));
    expect(afterOneGroup.cost).toMatch(/€\s[\d.]+/);

    await recordGroupWithKeyboard(page);
    const afterTwoGroups = await panelNow(page);
    expect(afterTwoGroups.access).toMatch(/van 9 voertuigen/);
    expect(afterTwoGroups.cost).not.toBe(afterOneGroup.cost);
    expect(afterTwoGroups.peak).not.toBe(afterOneGroup.peak);
    expect(afterTwoGroups.fit).toContain(results.panel.fitOpen);

    await goTo(page, 'site');
    await recordSite(page);
    const afterSite = await panelNow(page);
    expect(afterSite.peak).not.toBe(afterTwoGroups.peak);
    expect(afterSite.fit).toMatch(/\d van 9/);

    await seeResults(page, afterSite);
    await coverTopics(page);

    await goTo(page, 'report');
    await checkReport(await saveReport(page, 'nl', 1), 'nl', null);
    // The adviser wrote one topic in Dutch only: that makes the English report a draft.
    await checkReport(await saveReport(page, 'en', null), 'en', 'topic2');

    await tick(page, 'topic3', 'remedies', false);
    await goTo(page, 'report');
    await checkReport(await saveReport(page, 'nl', null), 'nl', 'topic3');
    await tick(page, 'topic3', 'remedies', true);
    await settled(page);

    const [stored] = await storedDossiers(page);
    expect(stored.company.name).toBe(company);
    const shown = await everyField(page);
    await app.reopen();
    await app.page.getByRole('link', { name: company }).click();
    await field(app.page, 'company.name').waitFor();
    expect(await everyField(app.page)).toEqual(shown);
    expect(await storedDossiers(app.page)).toEqual([stored]);
  });
});

async function recordCompany(page: Page): Promise<void> {
  await fill(page, 'company.name', company);
  await fill(page, 'company.kvkNumber', '12345678');
  await fill(page, 'company.businessPark', 'De Vaart');
  await fill(page, 'company.municipality', 'Almere');
  await choose(page, 'company.sector', words.sector.warehouseOneShift);
  await choose(page, 'company.sizeClass', 'Middelgroot 50 tot 250 medewerkers');
  await fill(page, 'visit.date', '23-11-2026');
  await fill(page, 'visit.adviser', 'Noor Bakker');
  await fill(page, 'visit.organisation', 'Logistiek Makelaars Flevoland');
  await fill(page, 'visit.notes', 'Tweede gesprek in januari.');
  await page.getByRole('button', { name: screens.company.addContact }).click();
  await fill(page, 'company.contacts[0].name', 'Zoë Koëter');
  await fill(page, 'company.contacts[0].role', 'directeur');
}

async function recordGroupWithMouse(page: Page): Promise<void> {
  const at = 'fleetGroups[0]';
  await page.getByRole('button', { name: screens.fleet.addFirst }).click();
  await fill(page, `${at}.name`, 'Bezorgbussen');
  await fill(page, `${at}.number`, '6');
  await choose(page, `${at}.vehicleClass`, words.vehicleClass.vanlarge);
  await choose(page, `${at}.fuel`, words.fuel.diesel);
  await choose(page, `${at}.euroClass`, '5');
  await fill(page, `${at}.firstAdmission`, '2018');
  await choose(page, `${at}.ownership`, words.ownership.owned);
  await choose(page, `${at}.daysPerWeek`, '5');
  await fill(page, `${at}.yearlyKm`, '24.300,5');
  await fill(page, `${at}.meanDayKm`, '95');
  await fill(page, `${at}.longestDayKm`, '160');
  await fill(page, `${at}.departure`, '6.30');
  await fill(page, `${at}.return`, '1630');
  await choose(page, `${at}.nightPlace`, words.nightPlace.depot);
  await choose(page, `${at}.refrigerated`, words.no);
  await choose(page, `${at}.zones`, 'Amsterdam');
  await choose(page, `${at}.zones`, 'Utrecht');
  await fill(page, `${at}.replacementYear`, '2028');
  await page.getByText(screens.fleet.details, { exact: true }).click();
  await fill(page, `${at}.details.maxMassKg`, '3500');
  await choose(page, `${at}.details.category`, 'N1');
}

/** Tab, arrows, Space, Enter and typing only. */
async function recordGroupWithKeyboard(page: Page): Promise<void> {
  const at = 'fleetGroups[1]';
  await tabToNamed(page, screens.fleet.add);
  await page.keyboard.press('Enter');
  await field(page, `${at}.name`).waitFor();
  await typeWithKeys(page, `${at}.name`, 'Nachtwagens');
  await typeWithKeys(page, `${at}.number`, '3');
  await searchWithKeys(page, `${at}.vehicleClass`, words.vehicleClass.rigid18);
  await chooseWithKeys(page, `${at}.fuel`, 0);
  await chooseWithKeys(page, `${at}.euroClass`, 1);
  await typeWithKeys(page, `${at}.firstAdmission`, '03-2019');
  await chooseWithKeys(page, `${at}.ownership`, 1);
  await chooseWithKeys(page, `${at}.daysPerWeek`, 4);
  await typeWithKeys(page, `${at}.yearlyKm`, '55000');
  await typeWithKeys(page, `${at}.meanDayKm`, '220');
  await typeWithKeys(page, `${at}.longestDayKm`, '310');
  await typeWithKeys(page, `${at}.departure`, '20:00');
  await typeWithKeys(page, `${at}.return`, '5');
  await chooseWithKeys(page, `${at}.nightPlace`, 0);
  await chooseWithKeys(page, `${at}.refrigerated`, 1);
  await searchWithKeys(page, `${at}.zones`, 'Rotterdam');
  await page.keyboard.press('Escape');
  await typeWithKeys(page, `${at}.replacementYear`, '2029');
  await tabTo(page, `${at}.replacementClass`);

  const night = { departure: '20:00', return: '05:00' };
  await saysAt(
    page,
    `${at}.return`,
    problemSentence({ field: '', code: 'returnNextDay', severity: 'note', values: night }, 'nl'),
  );
  await settled(page);
  const [{ fleetGroups }] = await storedDossiers(page);
  expect(fleetGroups[1]).toMatchObject({
    name: 'Nachtwagens',
    number: 3,
    vehicleClass: 'rigid18',
    fuel: 'diesel',
    euroClass: 5,
    firstAdmission: '2019-03',
    ownership: 'leased',
    daysPerWeek: 5,
    yearlyKm: 55_000,
    meanDayKm: 220,
    longestDayKm: 310,
    departure: '20:00',
    return: '05:00',
    nightPlace: 'depot',
    refrigerated: false,
    zones: ['rotterdam'],
    replacementYear: 2029,
  });
}

async function recordSite(page: Page): Promise<void> {
  await choose(page, 'site.tenure', words.tenure.owner);
  await choose(page, 'site.operator', words.operator.liander);
  await choose(page, 'site.connection', words.connection.kva);
  await fill(page, 'site.connectionKVA', '400');
  await fill(page, 'site.contractedKW', '250');
  await fill(page, 'site.ean', '871687120000000012');
  await choose(page, 'site.congestion', words.congestion.congested);
  await fill(page, 'site.congestionCheckedOn', '20-11-2026');
  await fill(page, 'site.yearlyKWh', '180000');
  await fill(page, 'site.pvKWp', '0');
  await fill(page, 'site.peakKW', '95');
  await choose(page, 'site.peakKind', words.peakKind.measured);
  await page.getByRole('button', { name: screens.site.addCharger }).click();
  await fill(page, 'site.chargers[0].number', '2');
  await choose(page, 'site.chargers[0].kind', words.chargerKind.ac);
  await fill(page, 'site.chargers[0].powerKW', '11');
  await page.getByRole('button', { name: screens.site.addOther }).click();
  const truck = 'site.otherElectric[0]';
  await fill(page, `${truck}.name`, 'Heftrucks');
  await fill(page, `${truck}.number`, '4');
  await fill(page, `${truck}.kWhPerDay`, '12,5');
  await fill(page, `${truck}.powerKW`, '3');
  await fill(page, `${truck}.from`, '17:00');
  await fill(page, `${truck}.until`, '6:00');
  await page.getByRole('button', { name: screens.site.addGrowth }).click();
  await fill(page, 'site.growth[0].description', 'Warmtepomp');
  await fill(page, 'site.growth[0].powerKW', '20');
  await fill(page, 'site.growth[0].year', '2028');
}

type Panel = Record<'access' | 'cost' | 'peak' | 'fit', string>;

async function panelNow(page: Page): Promise<Panel> {
  const { panel } = results;
  return {
    access: await tile(page, panel.access),
    cost: await tile(page, panel.cost),
    peak: await tile(page, panel.peak),
    fit: await tile(page, panel.fit),
  };
}

/** Each result shows a figure and a table, and says the same as the panel beside it. */
async function seeResults(page: Page, panel: Panel): Promise<void> {
  await goTo(page, 'results');
  const amountOf = (words: string): string => /[\d.,]*\d/.exec(words)?.[0] ?? 'no amount';
  for (const tab of ['access', 'cost', 'charging', 'grid'] as const) {
    const shown = await showResult(page, tab);
    await shown.getByRole('img').first().waitFor();
    expect(await shown.getByRole('table').first().innerText()).toMatch(/\d/);
    const said = await shown.innerText();
    if (tab === 'access') expect(said).toContain('1 januari 2025');
    if (tab === 'cost') expect(said).toContain(amountOf(panel.cost.replace(results.panel.cost, '')));
    if (tab === 'charging') expect(said).toContain('Nachtwagens 1');
    if (tab === 'grid') expect(said).toContain(words.congestion.congested);
  }
}

function pointLabel(point: keyof typeof adviceWords.nl.points): string {
  return adviceWords.nl.points[point];
}

async function coverTopics(page: Page): Promise<void> {
  for (const topic of topicIds) {
    await goTo(page, topic);
    const points = page.getByRole('region', { name: results.topic.pointsTitle }).getByRole('checkbox');
    await points.first().waitFor();
    await page.getByRole('main').getByText(results.topic.incomplete, { exact: true }).waitFor();
    for (const point of await points.all()) await point.check();
    if (topic === 'topic2') await editText(page);
    if (topic === 'topic4') await skipWithReason(page);
    await page.getByRole('main').getByText(results.topic.complete, { exact: true }).waitFor();
  }
  await page.getByRole('complementary').getByText(results.panel.topicsOf(4)).waitFor();
}

async function editText(page: Page): Promise<void> {
  const label = results.topic.textLabel(adviceWords.nl.titles.topic2, screens.languageNames.nl);
  const editor = page.getByRole('textbox', { name: label });
  await editor.click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(` ${ownSentence}`);
  await page.getByText(results.topic.textEdited, { exact: true }).waitFor();
}

async function skipWithReason(page: Page): Promise<void> {
  const label = pointLabel('modalShift');
  await page.getByRole('button', { name: `${results.topic.skip}: ${label}` }).click();
  await page.getByText(results.topic.skipNeeded, { exact: true }).waitFor();
  await page.getByRole('main').getByText(results.topic.incomplete, { exact: true }).waitFor();
  await page.getByRole('textbox', { name: results.topic.skipReason(label) }).click();
  await page.keyboard.type('geen kade in de buurt');
}

async function tick(page: Page, topic: TopicId, point: keyof typeof adviceWords.nl.points, on: boolean): Promise<void> {
  await goTo(page, topic);
  await page.getByRole('checkbox', { name: pointLabel(point) }).setChecked(on);
}

/** `version` is null for a report that is still a draft. */
async function saveReport(page: Page, language: Language, version: number | null): Promise<Uint8Array> {
  await settled(page);
  await page
    .getByRole('group', { name: results.report.language })
    .getByRole('button', { name: screens.languageNames[language] })
    .click();
  const saved = await downloadFrom(page, page.getByRole('button', { name: results.report.save }));
  const ending = version === null ? '' : ` ${reportScreenWords[language].versionName(String(version))}`;
  expect(saved.name).toBe(`${text[language].results.report.fileName} ${company} 2026-11-23${ending}.pdf`);
  await page.getByText(results.report.saved(saved.name), { exact: true }).waitFor();
  return readFile(saved.path);
}

const squeezed = (words: string): string => words.replace(/\s+/g, ' ');

/** Final, or a draft on every page because of one topic. */
async function checkReport(pdf: Uint8Array, language: Language, draftBy: TopicId | null): Promise<void> {
  const { chapters, draftStamp, draftReason } = reportWords[language];
  const pages = textOfPages(pdf).map(squeezed);
  const all = pages.join(' ');
  if (draftBy === null) expect(all).not.toContain(draftStamp);
  else {
    for (const page of pages) expect(page).toContain(draftStamp);
    expect(pages[0]).toContain(draftReason(chapters[draftBy]));
  }
  for (const topic of topicIds) expect(all).toContain(chapters[topic]);
  for (const part of [company, '€', 'CO₂', 'Nachtwagens', 'Noor Bakker', 'geen kade in de buurt']) {
    expect(all).toContain(part);
  }
  if (language === 'nl') expect(all).toContain(ownSentence);
  // The stamp of a draft lies across everything.
  if (draftBy === null) expect(layoutFaults(pdf, { margins: EDGE })).toEqual([]);
  const ink = inkOfPages(pdf);
  expect(ink).toHaveLength(pages.length);
  for (const share of ink) expect(share).toBeGreaterThan(0.01);
}

/** What stands in every field of the record and of the topics. */
async function everyField(page: Page): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  await goTo(page, 'company');
  Object.assign(all, await fieldsOnScreen(page));
  await goTo(page, 'fleet');
  for (const name of ['Bezorgbussen', 'Nachtwagens']) {
    await page.getByRole('region', { name: screens.fleet.groups }).getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    Object.assign(all, await fieldsOnScreen(page));
  }
  await goTo(page, 'site');
  Object.assign(all, await fieldsOnScreen(page));
  for (const topic of topicIds) {
    await goTo(page, topic);
    const points = page.getByRole('region', { name: results.topic.pointsTitle }).getByRole('checkbox');
    await points.first().waitFor();
    const ticked = await points.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).checked));
    all[`${topic} points`] = ticked.join(', ');
    const label = results.topic.textLabel(adviceWords.nl.titles[topic], screens.languageNames.nl);
    all[`${topic} text`] = await page.getByRole('textbox', { name: label }).innerText();
  }
  return all;
}
