import { describe, expect, test } from 'vitest';
import { deskSections } from '../../renderer/src/desk/sections.ts';
import type { Language } from '../../shared/format/numbers.ts';
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
