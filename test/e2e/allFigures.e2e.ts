/** No figure of the product stands on any screen without an answer to "where does this come from?". */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { collectiveWords } from '../../shared/text/collective.ts';
import { dataWords } from '../../shared/text/data.ts';
import { gridAnswers } from '../../shared/text/gridAnswers.ts';
import { measureWords } from '../../shared/text/measures.ts';
import { meterWords } from '../../shared/text/meter.ts';
import { originListWords } from '../../shared/text/originLists.ts';
import { presentWords } from '../../shared/text/present.ts';
import { variantOriginWords } from '../../shared/text/variantOrigins.ts';
import { openApp } from './support/app.ts';
import { keepVariant, unfold } from './support/everyScreen.ts';
import { bareFigures } from './support/figures.ts';
import { bareFigureExceptions } from './support/figureExceptions.ts';
import { importDearerDiesel } from './support/laterSet.ts';
import { fill, goTo, openAddress, openExample, savedState, settled, toStart } from './support/steps.ts';

const tabs = ['access', 'cost', 'plan', 'charging', 'grid', 'whatIf'] as const;
const forms = ['company', 'fleet', 'site', 'settings', 'parameters'] as const;
const topics = ['topic1', 'topic2', 'topic3', 'topic4'] as const;
const LONG = { timeout: 300_000 };

/** Which of the exceptions were needed: one that no screen needs any more has to go. */
const needed = new Set<number>();

/** Screens that were looked at, of all that the tests above look at. */
const walked = new Set<string>();
const WALKS = 30;

/** Everything that is folded away is opened first. */
async function expectNoneBare(page: Page, root: string, screen: string, atLeast = 0): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  walked.add(screen);
  const { figures, bare, excepted } = await bareFigures(page, root);
  expect(bare, screen).toEqual([]);
  expect(figures, `figures on ${screen}`).toBeGreaterThanOrEqual(atLeast);
  for (const index of excepted) needed.add(index);
}

async function openResult(page: Page, tab: (typeof tabs)[number]): Promise<void> {
  await openAddress(page, 'results', tab);
  const panel = page.getByRole('tabpanel');
  await panel.locator('table, figure').first().waitFor();
  if (tab === 'grid') await panel.getByText(gridAnswers.nl.bearTitle, { exact: true }).first().waitFor();
  if (tab === 'charging') await panel.getByText(gridAnswers.nl.yearTitle, { exact: true }).first().waitFor();
}

describe.each(['groothandel', 'transporteur'])('the dossier of %s has no bare figure', (example) => {
  test('in the panel, beside the forms and in the results', LONG, async () => {
    const { page } = await openApp();
    await openExample(page, example);
    await settled(page);
    await expectNoneBare(page, 'aside', 'the panel', 5);
    await expectNoneBare(page, 'nav', 'the navigation');
    await expectNoneBare(page, 'header', 'the header');
    for (const section of forms) {
      await goTo(page, section);
      await expectNoneBare(page, 'main', section);
    }
    await openAddress(page, 'fleet', 'table');
    await expectNoneBare(page, 'main', 'the fleet table', 10);
    for (const tab of tabs) {
      await openResult(page, tab);
      await expectNoneBare(page, 'main', tab, 10);
    }
    await keepVariant(page, 'Later', 'nl');
    await expectNoneBare(page, 'main', 'what if, with a variant', 20);
  });

  test('in the topics, the closing, the checklist and before the report', LONG, async () => {
    const { page } = await openApp();
    await openExample(page, example);
    await settled(page);
    const { yes, measure } = measureWords.nl;
    await goTo(page, 'topic4');
    await page.getByRole('button', { name: `${yes}: ${measure.planning.name}` }).click();
    await fill(page, 'talk.measures[0].sharePercent', '60');
    await settled(page);
    for (const topic of topics) {
      await goTo(page, topic);
      await page.getByRole('list', { name: originListWords.nl.ofText }).getByRole('button').first().waitFor();
      await unfold(page);
      await expectNoneBare(page, 'main', topic, 10);
    }
    await goTo(page, 'closing');
    await expectNoneBare(page, 'main', 'the closing', 2);
    await openAddress(page, 'closing', 'extended');
    await unfold(page);
    await expectNoneBare(page, 'main', 'the checklist');
    await goTo(page, 'report');
    await expectNoneBare(page, 'main', 'the report');
  });
});

test(
  'a meter file has no bare figure, looked at, in the dossier, and in what is calculated from it',
  LONG,
  async () => {
    const { page } = await openApp();
    const words = meterWords.nl;
    await openExample(page, 'groothandel');
    await goTo(page, 'site');
    const file = fileURLToPath(new URL('../fixtures/meter/07_kw_gaten_en_dubbelen.csv', import.meta.url));
    await page.getByRole('region', { name: words.title }).locator('input[type="file"]').setInputFiles(file);
    await page.getByText(words.understoodTitle).waitFor();
    await expectNoneBare(page, 'main', 'the preview', 15);
    // What is missing: 8 + 2 + 96 + 1 quarters, counted while the file was read.
    await page.getByRole('button', { name: /107 kwartieren ontbreken/ }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByText('107 kwartieren', { exact: true }).waitFor();
    await drawer.getByText('07_kw_gaten_en_dubbelen.csv, 6 april 2026 tot en met 14 april 2026').waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: words.topics.duplicates.choices.last }).click();
    const take = page.getByRole('button', { name: words.takeOver, exact: true });
    await expect.poll(() => take.isEnabled()).toBe(true);
    await take.click();
    await page.getByText(words.compare.title, { exact: true }).first().waitFor();
    await expectNoneBare(page, 'main', 'the stored file', 10);
    await settled(page);
    await openResult(page, 'charging');
    await expectNoneBare(page, 'main', 'charging, by the readings', 20);
  },
);

test('what a variant differs from now leads to both sides, and to the leaves of each', LONG, async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  await settled(page);
  await openAddress(page, 'results', 'whatIf');
  const table = await keepVariant(page, 'Later', 'nl');
  const words = variantOriginWords.nl;
  const drawer = page.getByRole('dialog');
  const differences = table.getByRole('button', { name: /tegenover nu/ });
  expect(await differences.count()).toBeGreaterThan(1);
  for (const difference of await differences.all()) {
    const said = (await difference.innerText()).split(' tegenover')[0];
    await difference.click();
    await drawer.getByRole('heading', { level: 3 }).waitFor();
    expect(await drawer.locator('p[class*="value"]').innerText()).toContain(said);
    for (const side of [words.variant('Later'), words.now]) {
      const leaves = drawer.locator('details').filter({ hasText: side });
      await leaves.locator('summary').click();
      expect(await leaves.locator('dt').count(), side).toBeGreaterThan(3);
      expect(await leaves.locator('p[class*="source"]').count(), side).toBeGreaterThan(3);
    }
    // On to a side, and to what that is made of: in its own dossier all the way.
    await drawer.locator('li button').first().click();
    await drawer.getByText(`Variant: Later`, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  }
});

test.each(['nl', 'en'] as const)(
  'every figure in the headline of a slide answers where it comes from, in %s',
  LONG,
  async (language) => {
    const { page } = await openApp({ language });
    const words = presentWords[language];
    const { whereFrom } = originListWords[language];
    await openExample(page, 'groothandel', language);
    await settled(page);
    await openAddress(page, 'results', 'access');
    const slide = page.getByRole('dialog');
    await page.getByRole('button', { name: words.open, exact: true }).click();
    await slide.locator('svg.figure').waitFor();
    const numbersIn = (said: string): string[] => said.match(/\d+(?:[.,]\d+)*/g) ?? [];
    for (const place of [0, 1, 2, 3, 4]) {
      if (place > 0) await page.keyboard.press('ArrowRight');
      await slide.getByText(words.position(place + 1, 5), { exact: true }).waitFor();
      const said = await slide.locator('p[class*="headline"]').innerText();
      const ways = await slide.getByRole('button', { name: whereFrom }).count();
      const told: string[] = [];
      for (let way = 0; way < ways; way++) {
        await slide.getByRole('button', { name: whereFrom }).nth(way).click();
        const drawer = page.getByRole('dialog').filter({ has: page.getByRole('heading', { level: 3 }) });
        const value = await drawer.locator('p[class*="value"]').innerText();
        // The year of the plan stands in the name of the value.
        const name = await drawer.getByRole('heading', { level: 3 }).first().innerText();
        told.push(...numbersIn(value), ...numbersIn(name));
        await page.keyboard.press('Escape');
        await drawer.waitFor({ state: 'detached' });
      }
      expect(told.length, said).toBeGreaterThan(0);
      expect(told, said).toEqual(expect.arrayContaining(numbersIn(said)));
    }
  },
);

test('the start, several companies, two sets and two versions have no bare figure', LONG, async () => {
  const { page } = await openApp();
  const { history } = dataWords.nl;
  for (const key of ['groothandel', 'transporteur']) {
    await openExample(page, key);
    await settled(page);
    if (key === 'groothandel') {
      await fill(page, 'company.name', 'Groothandel Oost');
      await page.getByRole('banner').getByRole('button', { name: history.open }).click();
      await page.getByRole('dialog').waitFor();
      await expectNoneBare(page, '[role="dialog"]', 'earlier versions');
      await page.keyboard.press('Escape');
      await goTo(page, 'parameters');
      await importDearerDiesel(page);
      await expectNoneBare(page, 'main', 'two sets', 8);
    }
    await savedState(page);
    await toStart(page);
  }
  await expectNoneBare(page, 'body', 'the start');
  await page.getByRole('link', { name: collectiveWords.nl.title }).click();
  await page.getByRole('button', { name: collectiveWords.nl.all, exact: true }).click();
  await page.getByRole('status').filter({ hasText: /kW/ }).waitFor({ timeout: 120_000 });
  await expectNoneBare(page, 'main', 'several companies', 15);
});

test('an origin that is taken away is missed, whichever it is', LONG, async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  await settled(page);
  for (const tab of ['access', 'cost', 'grid'] as const) {
    await openResult(page, tab);
    const { bare } = await bareFigures(page, 'main');
    expect(bare, tab).toEqual([]);
    const ways = page.locator('main td[class*="number"] button[aria-haspopup="dialog"]').filter({ hasText: /\d/ });
    for (const place of [0, 2, 4]) {
      const way = ways.nth(place);
      const said = (await way.innerText()).split('\n')[0].replace(/\s+/g, ' ');
      await way.evaluate((button) => button.removeAttribute('aria-haspopup'));
      expect((await bareFigures(page, 'main')).bare.join('\n'), `${tab}: ${said}`).toContain(said);
    }
  }
});

test('no exception stands in the list that no screen needs', (context) => {
  if (walked.size < WALKS) context.skip('only some of the walks above were made');
  const idle = bareFigureExceptions.filter((_, index) => !needed.has(index));
  expect(idle.map(({ place, says, reason }) => `${place} ${says?.source ?? ''}: ${reason}`)).toEqual([]);
});
