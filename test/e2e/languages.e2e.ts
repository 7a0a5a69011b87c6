/** Dutch and English at any time: no screen says a word of the other language. */
import { describe, expect, test } from 'vitest';
import { deskSections } from '../../renderer/src/desk/sections.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { numberSentence, refusalSentence } from '../../shared/text/problems.ts';
import { parametersText } from '../../shared/text/parameters.ts';
import { exampleNames } from '../support/examples.ts';
import { shippedSet } from '../cases/shipped.ts';
import { openApp } from './support/app.ts';
import { foreignIn, textsOf } from './support/languages.ts';
import {
  beginDossier,
  fill,
  goTo,
  openAddress,
  openExample,
  openFile,
  saysAt,
  settled,
  showResult,
  storedDossiers,
  text,
  toStart,
} from './support/steps.ts';

/** Everything that somebody typed into a dossier, in whatever language. */
function typedIn(part: unknown): string[] {
  if (typeof part === 'string') return part.length > 3 ? [part] : [];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(typedIn) : [];
}

/** Longest first: a name may hold another. */
function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names)].sort((one, other) => other.length - one.length);
}

describe.each<{ language: Language }>([{ language: 'nl' }, { language: 'en' }])(
  'every text is in the language of the screen ($language)',
  ({ language }) => {
    const { screens } = text[language];

    test.each(exampleNames)('in every section and result of %s', async (example) => {
      const { page } = await openApp({ language });
      const found: string[] = [];
      await openExample(page, example, language);
      await settled(page);
      const names = longestFirst(typedIn(await storedDossiers(page)));
      const look = async (screen: string): Promise<void> => {
        // A publication keeps its title.
        const said = (await textsOf(page, language)).map((one) => one.replace(/“[^”]*”/g, ''));
        found.push(...foreignIn(said, language, names).map((one) => `${screen}: ${one}`));
      };
      for (const section of deskSections) {
        await openAddress(page, section);
        if (section !== 'results') await page.getByRole('heading', { level: 1 }).waitFor();
        await look(section);
      }
      await openAddress(page, 'results');
      for (const tab of ['access', 'cost', 'plan', 'charging', 'grid', 'whatIf'] as const) {
        await showResult(page, tab, language);
        await look(`results, ${tab}`);
      }
      expect(found).toEqual([]);
    });

    test('on the figures, each opened, and of what is known of it', async () => {
      const { page } = await openApp({ language });
      await beginDossier(page, language);
      await goTo(page, 'parameters');
      const { filter } = parametersText[language];
      // Publications keep their titles, and a program its name.
      const titles = shippedSet.figures.flatMap(({ source }) => source.title ?? []);
      const names = longestFirst([
        ...titles,
        'Op weg naar ZES',
        'stroom onbekend',
        'En route',
        'Truck en Bus',
        'The Scottish Sun',
      ]);
      const found: string[] = [];
      let opened = 0;
      for (const { id } of shippedSet.figures.filter((_, index) => index % 40 === 0)) {
        await page.locator(`[data-figure="${id}"]`).waitFor();
        const rows = page.locator('[data-figure] > button');
        await rows.evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
        await page.locator('[data-figure] > button[aria-expanded="false"]').first().waitFor({ state: 'detached' });
        opened += await rows.count();
        // What stands behind "Refs" is names and titles; ids and addresses are no words.
        const said = (await textsOf(page, language))
          .map((one) => one.split(/Refs: |Bronnen: /)[0].replace(/https?:\S+|\b[a-z]+(?:\.[a-z0-9+-]+)+/g, ''))
          .filter((one) => one !== '');
        found.push(...foreignIn(said, language, names).map((one) => `${id} and on: ${one}`));
        const next = page.getByRole('button', { name: filter.next, exact: true });
        if (await next.isEnabled()) await next.click();
      }
      expect(opened).toBe(shippedSet.figures.length);
      expect(found).toEqual([]);
    });

    test('about the program, where something is wrong, and where nothing is there', async () => {
      const { page } = await openApp({ language });
      const found: string[] = [];
      // Licences, holders of rights, places of measurement, and the place in a file.
      const names = ['The Inter Project Authors', 'AND', 'De Bilt', 'jeroen.nl', 'SMARD.de', 'figures[0].note'];
      const look = async (screen: string): Promise<void> => {
        found.push(...foreignIn(await textsOf(page, language), language, names).map((one) => `${screen}: ${one}`));
      };
      await page.getByText(screens.start.empty, { exact: true }).waitFor();
      await look('start, empty');
      await openFile(page, 'kapot.vlootwijzer', '{"format":', language);
      await page
        .getByText(refusalSentence({ reason: 'cutOff' }, 'kapot.vlootwijzer', language), { exact: true })
        .waitFor();
      await look('a refused file');
      // What stands on the screen goes along when the language changes, and back again.
      const other = language === 'nl' ? 'en' : 'nl';
      for (const spoken of [other, language] as const) {
        await page.getByRole('button', { name: new RegExp(`^${spoken.toUpperCase()}: `) }).click();
        await page
          .getByText(refusalSentence({ reason: 'cutOff' }, 'kapot.vlootwijzer', spoken), { exact: true })
          .waitFor();
      }
      await beginDossier(page, language);
      await goTo(page, 'fleet');
      await page.getByRole('button', { name: screens.fleet.addFirst }).click();
      await fill(page, 'fleetGroups[0].number', '1e400');
      await saysAt(page, 'fleetGroups[0].number', numberSentence({ problem: 'notANumber' }, '1e400', language));
      await look('a number that is none');
      await goTo(page, 'parameters');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: parametersText[language].set.import }).click(),
      ]);
      const half = { ...shippedSet, figures: [{ ...shippedSet.figures[0], note: { nl: 'half' } }], series: [] };
      const buffer = Buffer.from(JSON.stringify(half));
      await chooser.setFiles({ name: 'half.json', mimeType: 'application/json', buffer });
      await page.getByRole('alert').first().waitFor();
      await look('a refused set of figures');
      await toStart(page, language);
      for (const [address, heading] of [
        ['#/about', null],
        ['#/data', null],
        ['#/survey', null],
        ['#/collective', null],
        ['#/dossier/there-is-no-such-dossier/company', screens.notFound.title],
      ] as const) {
        await page.evaluate((hash) => void (location.hash = hash), address);
        await page.getByRole('heading', { level: 1, ...(heading === null ? {} : { name: heading }) }).waitFor();
        await look(address);
      }
      expect(found).toEqual([]);
    });
  },
);

test.each([{ touch: false }, { touch: true }])(
  'the language is changed inside a dialog, which keeps the focus (touch: $touch)',
  async ({ touch }) => {
    const { page } = await openApp({ touch });
    await openExample(page, 'groothandel');
    await settled(page);
    const dialog = page.getByRole('dialog');
    const ways: (() => Promise<void>)[] = [
      () => page.getByRole('banner').getByRole('button', { name: text.nl.screens.desk.saveFile }).click(),
      () => page.keyboard.press('F1'),
      () => page.getByRole('complementary').getByRole('button', { name: /€/ }).first().click(),
    ];
    for (const open of ways) {
      await open();
      await dialog.waitFor();
      const before = await dialog.innerText();
      const english = dialog.getByRole('button', { name: /^EN: / });
      const dutch = dialog.getByRole('button', { name: /^NL: / });
      await (touch ? english.tap() : english.click());
      await expect.poll(() => dialog.innerText()).not.toBe(before);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
      // Around once: every stop lies in the dialog.
      for (let stop = 0; stop < 12; stop++) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null)).toBe(true);
      }
      await (touch ? dutch.tap() : dutch.click());
      await expect.poll(() => dialog.innerText()).toBe(before);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  },
);
