import { describe, expect, test } from 'vitest';
import { deskSections } from '../../renderer/src/desk/sections.ts';
import type { Language } from '../../shared/format/numbers.ts';
import { resultsText } from '../../shared/text/results.ts';
import { openApp } from './support/app.ts';
import { tooWide } from './support/looks.ts';
import { openAddress, openExample, settled, toStart } from './support/steps.ts';

/** A common laptop, a large screen, and the laptop at 200 %. */
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 683, height: 384 },
];

const results = ['access', 'cost', 'charging', 'grid'];

describe.each<{ language: Language; example: string }>([
  { language: 'nl', example: 'groothandel' },
  { language: 'nl', example: 'transporteur' },
  { language: 'en', example: 'groothandel' },
  { language: 'en', example: 'transporteur' },
])('no screen is wider than the window ($example, $language)', ({ language, example }) => {
  test('on a laptop, on a large screen, and on a laptop at 200 %', async () => {
    const { page } = await openApp({ language });
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        found.push(...(await tooWide(page)).map((fault) => `${screen} at ${size.width}: ${fault}`));
      }
      await page.setViewportSize(sizes[0]);
    };
    await openExample(page, example, language);
    await settled(page);
    for (const section of deskSections) {
      await openAddress(page, section);
      if (section === 'results') continue;
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look(section);
    }
    for (const tab of results) {
      await openAddress(page, 'results', tab);
      await page.getByRole('tabpanel').getByRole('img').first().waitFor();
      await look(`results/${tab}`);
    }
    await toStart(page, language);
    await page.getByRole('listitem').first().waitFor();
    await look('start');
    expect(found).toEqual([]);
  });
});

test('a laptop at 200 % shows the main figures in one line, and the table with several rows', async () => {
  const { page } = await openApp();
  await openExample(page, 'transporteur');
  await settled(page);
  await page.setViewportSize(sizes[2]);
  await openAddress(page, 'fleet', 'table');
  const panel = page.getByRole('complementary');
  const figures = panel.getByRole('button', { name: new RegExp(`, ${resultsText.nl.origin.toLowerCase()}$`) });
  const lines = await figures.evaluateAll((all) =>
    all.filter((one) => one.checkVisibility()).map((one) => Math.round(one.getBoundingClientRect().top)),
  );
  expect(lines).toHaveLength(4);
  expect(new Set(lines).size).toBe(1);
  // From the top of the page, without scrolling: whole rows above the bar.
  const bar = (await panel.boundingBox())?.y ?? 0;
  const bottoms = await page
    .getByRole('grid')
    .getByRole('rowheader')
    .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().bottom));
  expect(bottoms.filter((bottom) => bottom <= bar).length).toBeGreaterThanOrEqual(3);
  expect(await tooWide(page)).toEqual([]);
});

test.each<Language>(['nl', 'en'])(
  'the whole panel is in view on a laptop, also with all that it says (%s)',
  async (language) => {
    const { page } = await openApp({ language });
    for (const example of ['groothandel', 'transporteur']) {
      await openExample(page, example, language);
      await settled(page);
      const content = page.getByRole('complementary').locator('[class*="panelContent"]');
      expect(await content.evaluate((box) => box.scrollHeight - box.clientHeight), example).toBe(0);
      await toStart(page, language);
    }
  },
);
