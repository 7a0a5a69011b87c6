/** The drawer of a figure tells the very value that was pressed, on every screen and in both languages. */
import { describe, expect, test } from 'vitest';
import { collectiveWords } from '../../shared/text/collective.ts';
import { originDrawerWords } from '../../shared/text/originDrawer.ts';
import { openApp } from './support/app.ts';
import { clickAll, disagreement, disagreements, type Clicked } from './support/clickedValues.ts';
import { clickedExceptions } from './support/clickedExceptions.ts';
import { walkAdvice, walkLists, walkMeter, walkOthers, walkRecord, type Look } from './support/everyScreen.ts';
import { walkEmpty, walkRemedies, walkSets, walkVersions } from './support/otherStates.ts';
import { bareFigureExceptions, otherScreenExceptions } from './support/figureExceptions.ts';
import { bareFigures } from './support/figures.ts';
import { openExample, savedState, settled, toStart } from './support/steps.ts';
import type { Page } from 'playwright-core';

const LONG = { timeout: 600_000 };
const languages = ['nl', 'en'] as const;

/** Which of the exceptions were needed, and how many walks were made of those below. */
const needed = new Set<number>();
let walks = 0;
const WALKS = 12;

/** Presses everything that answers, and looks for figures that do not. */
function lookWith(page: Page, pressed: Clicked[]): Look {
  return async (screen, root) => {
    const clicked = await clickAll(page, root);
    const { found, excepted } = disagreements(clicked);
    // Softly: one walk tells of all its screens.
    expect.soft(found, screen).toEqual([]);
    for (const index of excepted) needed.add(index);
    pressed.push(...clicked);
    const own = otherScreenExceptions[screen] ?? [];
    const { bare, excepted: left } = await bareFigures(page, root, own);
    expect.soft(bare, screen).toEqual([]);
    const idle = own.filter((_, index) => !left.includes(bareFigureExceptions.length + index));
    expect.soft(idle, `exceptions that ${screen} does not need`).toEqual([]);
  };
}

describe.each(languages)('pressed in %s, every figure is told as it stands', (language) => {
  test.each(['groothandel', 'transporteur'])(
    'in the record, the results and the advice of %s',
    LONG,
    async (example) => {
      const { page } = await openApp({ language });
      const pressed: Clicked[] = [];
      const look = lookWith(page, pressed);
      await walkRecord(page, example, language, look);
      await walkAdvice(page, language, look);
      expect(pressed.length).toBeGreaterThan(800);
      walks++;
    },
  );

  test('in a meter file', LONG, async () => {
    const { page } = await openApp({ language });
    const pressed: Clicked[] = [];
    await openExample(page, 'groothandel', language);
    await settled(page);
    await walkMeter(page, language, lookWith(page, pressed));
    expect(pressed.length).toBeGreaterThan(100);
    walks++;
  });

  test('with chosen remedies, of two sets of figures and of two versions', LONG, async () => {
    const { page } = await openApp({ language });
    const pressed: Clicked[] = [];
    const look = lookWith(page, pressed);
    await walkRemedies(page, language, look);
    // Were the second of its ways to tell something else, then a sentence with two figures would be found.
    const peaks = page
      .locator('main li[data-tone]')
      .filter({ hasText: /kW.*kW.*kW.*kW/ })
      .getByRole('listitem')
      .nth(1);
    await peaks.getByRole('button').evaluate((way) => (way.dataset.told = ''));
    expect((await bareFigures(page, 'main')).bare.join()).toMatch(/kW.*\[\d+\]/);
    await walkSets(page, language, look);
    await walkVersions(page, language, look);
    expect(pressed.length).toBeGreaterThan(400);
    walks++;
  });

  test('where nothing was entered', LONG, async () => {
    const { page } = await openApp({ language });
    await walkEmpty(page, language, lookWith(page, []));
    walks++;
  });

  test('of companies together, of lists on their way in, and around the dossiers', LONG, async () => {
    const { page } = await openApp({ language });
    const pressed: Clicked[] = [];
    const look = lookWith(page, pressed);
    await walkOthers(page, language, look);
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await walkLists(page, language, look);
    expect(pressed.length).toBeGreaterThan(60);
    walks++;
  });
});

test('figures of several companies lead to answers and sources of each company in two presses', LONG, async () => {
  const { page } = await openApp();
  const text = collectiveWords.nl;
  for (const example of ['groothandel', 'transporteur']) {
    await openExample(page, example);
    await settled(page);
    await savedState(page);
    await toStart(page);
  }
  await page.getByRole('link', { name: text.title }).click();
  await page.getByRole('button', { name: text.all, exact: true }).click();
  await page.getByRole('status').filter({ hasText: /kW/ }).waitFor({ timeout: 120_000 });
  const drawer = page.getByRole('dialog');
  const [before] = originDrawerWords.nl.leaves('|', '').split('|');
  const figures = page.getByRole('main').locator('td button[aria-haspopup="dialog"]');
  expect(await figures.count()).toBe(18);
  for (const figure of await figures.all()) {
    const said = await figure.innerText();
    await figure.click();
    await drawer.getByRole('heading', { level: 3 }).waitFor();
    const leaves = drawer.locator('details').filter({ hasText: before });
    // What is of one company alone may have its answers and sources at once.
    await expect
      .poll(async () => (await leaves.count()) + (await drawer.locator('dt').count()), { message: said })
      .toBeGreaterThan(0);
    for (const one of await leaves.all()) await one.locator('summary').click();
    expect(await drawer.locator('dt').count(), said).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  }
  // The peak together: the rule of the park, and of both companies the consumption figure with its source.
  await figures.nth(1).click();
  await expect.poll(() => drawer.locator('details').count()).toBe(2);
});

test('a drawer that tells something else is found: another number, rounding, unit, sign or sentence', () => {
  const told = (one: Partial<Clicked>) =>
    disagreement({ shown: '', value: '', name: '', isLink: false, around: '', places: [], ...one });
  expect(told({ shown: '8 jaar', value: '96 maanden' })).toMatch(/number/);
  expect(told({ shown: '8 jaar', value: '8 maanden' })).toMatch(/unit/);
  expect(told({ shown: '1,4 kW', value: '1 kW' })).toMatch(/number/);
  expect(told({ shown: '€ −300', value: '€ 300 duurder per jaar' })).toMatch(/sign/);
  expect(told({ shown: '€ −300', value: '€ 300 goedkoper per jaar' })).toBeNull();
  expect(told({ shown: '4 voertuigen niet vol', value: '2.408 kWh' })).toMatch(/number/);
  expect(told({ shown: '9', value: '9 van 12 voertuigen' })).toBeNull();
  expect(told({ shown: '13:00 – 04:30', value: '79 kW' })).toMatch(/number/);
  expect(told({ shown: 'gestopt', value: '–' })).toMatch(/words/);
  expect(told({ isLink: true, around: 'Bepaald door de uren van 13:00 tot 04:30.', value: '79 kW' })).toMatch(
    /sentence/,
  );
  expect(told({ isLink: true, around: 'De piek is 79 kW.', value: '79 kW' })).toBeNull();
});

test('no exception stands in the list that no screen needs', (context) => {
  if (walks < WALKS) context.skip('only some of the walks above were made');
  const idle = clickedExceptions.filter((_, index) => !needed.has(index));
  expect(idle.map(({ place, reason }) => `${place}: ${reason}`)).toEqual([]);
});
