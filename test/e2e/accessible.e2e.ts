import { describe, expect, test } from 'vitest';
import { topicIds } from '../../shared/dossier/schema.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { closingWords } from '../../shared/text/closing.ts';
import { numberSentence, refusalSentence } from '../../shared/text/problems.ts';
import { openApp } from './support/app.ts';
import { faultsOf } from './support/looks.ts';
import {
  beginDossier,
  fill,
  goTo,
  openExample,
  openFile,
  saysAt,
  settled,
  showResult,
  storedDossiers,
  text,
  toStart,
} from './support/steps.ts';

describe.each<{ language: Language; dark: boolean }>([
  { language: 'nl', dark: false },
  { language: 'nl', dark: true },
  { language: 'en', dark: false },
  { language: 'en', dark: true },
])('accessible to WCAG 2.2 AA, language $language, dark: $dark', ({ language, dark }) => {
  const { screens, results } = text[language];

  test('start screen, forms, dialogs and messages', async () => {
    const { page } = await openApp({ language, dark });
    const found: Record<string, string[]> = {};
    const look = async (screen: string): Promise<void> => {
      found[screen] = await faultsOf(page);
    };
    await page.getByText(screens.start.empty, { exact: true }).waitFor();
    expect(
      await page.evaluate(() => [document.documentElement.lang, matchMedia('(prefers-color-scheme: dark)').matches]),
    ).toEqual([language, dark]);
    await look('start, empty');

    await beginDossier(page, language);
    await look('company');
    await goTo(page, 'fleet');
    await look('fleet, empty');
    await page.getByRole('button', { name: screens.fleet.addFirst }).click();
    await fill(page, 'fleetGroups[0].number', 'veel');
    await saysAt(page, 'fleetGroups[0].number', numberSentence({ problem: 'notANumber' }, 'veel', language));
    await page.getByText(screens.fleet.details, { exact: true }).click();
    await look('fleet, with an error and the details open');
    await page.locator('[data-field="fleetGroups[0].zones"]').click();
    await page.getByRole('option').first().waitFor();
    await look('fleet, with an open list');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: screens.fleet.remove, exact: true }).click();
    await page.getByRole('button', { name: screens.undo, exact: true }).waitFor();
    await look('fleet, with a message that can be undone');
    await goTo(page, 'results');
    await page.getByText(results.screen.empty, { exact: true }).waitFor();
    await look('results, nothing to calculate');

    await settled(page);
    await toStart(page, language);
    await look('start, with a dossier');
    await openFile(page, 'kapot.vlootwijzer', '{"format":', language);
    await page
      .getByText(refusalSentence({ reason: 'cutOff' }, 'kapot.vlootwijzer', language), { exact: true })
      .waitFor();
    await look('start, with a refused file');
    const [dossier] = await storedDossiers(page);
    await openFile(
      page,
      'ouder.vlootwijzer',
      JSON.stringify({ ...dossier, changedAt: '2026-01-01', company: { ...dossier.company, name: 'Van toen' } }),
      language,
    );
    await page.getByRole('dialog', { name: screens.start.existsTitle }).waitFor();
    await look('a dialog');
    await page.getByRole('dialog').getByRole('button', { name: screens.close }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: screens.start.actions(screens.start.nameless) }).click();
    await page.getByRole('menuitem', { name: screens.start.remove }).waitFor();
    await look('start, with an open menu');
    await page.evaluate(() => {
      location.hash = '#/dossier/there-is-no-such-dossier/company';
    });
    await page.getByRole('heading', { name: screens.notFound.title }).waitFor();
    await look('a dossier that is not there');

    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  });

  test('a filled dossier: forms, results, topics and report', async () => {
    const { page } = await openApp({ language, dark });
    const found: Record<string, string[]> = {};
    const look = async (screen: string): Promise<void> => {
      found[screen] = await faultsOf(page);
    };
    await openExample(page, 'groothandel', language);
    await settled(page);
    await look('company');
    for (const section of ['fleet', 'site', 'settings'] as const) {
      await goTo(page, section);
      await look(section);
    }
    await goTo(page, 'results');
    for (const tab of ['access', 'cost', 'charging', 'grid'] as const) {
      const shown = await showResult(page, tab, language);
      await shown.getByRole('img').first().waitFor();
      await look(`results, ${tab}`);
    }
    await page.getByRole('complementary').getByRole('button', { name: results.origin.toLowerCase() }).first().click();
    await page.getByRole('dialog').waitFor();
    await look('where a value comes from');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    for (const topic of topicIds) {
      await goTo(page, topic);
      await page.getByRole('region', { name: results.topic.pointsTitle }).waitFor();
      await look(topic);
    }
    await goTo(page, 'closing');
    await page.getByRole('heading', { name: closingWords[language].title, level: 1 }).waitFor();
    await look('closing');
    await goTo(page, 'report');
    await page.getByRole('button', { name: results.report.save }).waitFor();
    await look('report');

    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((screen) => [screen, []])));
  });
});
