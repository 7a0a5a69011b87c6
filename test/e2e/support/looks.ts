/** What is wrong with a screen as it stands: for who cannot see it, and in its width. */
import { basename, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 up to level AA. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Where each screen that is looked at is kept as a picture, in both languages and themes and in two sizes, to be looked
 * at by people; nowhere when it is not set.
 */
const pictures = process.env.VLOOTWIJZER_PICTURES;
let taken = 0;

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

async function keepPictures(page: Page): Promise<void> {
  if (pictures === undefined) return;
  const { testPath = '', currentTestName = '' } = expect.getState();
  const test = currentTestName.replace(/[^a-z0-9]+/gi, '-').slice(-60);
  const name = `${basename(testPath, '.e2e.ts')}-${String(++taken).padStart(3, '0')}-${test}`;
  const before = page.viewportSize();
  const scheme = await page.evaluate(() => document.documentElement.dataset.mantineColorScheme);
  const language = await page.evaluate(() => document.documentElement.lang);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const spoken of ['nl', 'en']) {
      await speak(page, spoken);
      for (const dark of [false, true]) {
        await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
        await atRest(page);
        await page.screenshot({
          path: join(pictures, `${name}-${size.width}-${spoken}-${dark ? 'dark' : 'light'}.png`),
        });
      }
    }
  }
  // What has to be scrolled to, in one.
  const [{ width, height: usual }] = SIZES;
  await page.setViewportSize({ width, height: usual });
  await atRest(page);
  const height = await page.evaluate(() =>
    Math.max(...[...document.querySelectorAll('html, main, [role="dialog"] *')].map((one) => one.scrollHeight)),
  );
  await page.setViewportSize({ width, height: Math.min(8000, Math.max(768, height + 120)) });
  for (const [spoken, dark] of [
    ['nl', false],
    ['en', true],
  ] as const) {
    await speak(page, spoken);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await atRest(page);
    await page.screenshot({ path: join(pictures, `${name}-whole-${spoken}.png`) });
  }
  await speak(page, language);
  await page.emulateMedia({ colorScheme: scheme === 'dark' ? 'dark' : 'light' });
  if (before !== null) await page.setViewportSize(before);
}

/** When the frame of the last change is drawn, and nothing moves or fades any more. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

/** As if another window had been put into this language: what is open on this one stays open. */
async function speak(page: Page, language: string): Promise<void> {
  await page.evaluate((next) => {
    localStorage.setItem('vlootwijzer.language', next);
    dispatchEvent(new StorageEvent('storage', { key: 'vlootwijzer.language', newValue: next }));
  }, language);
}

/** What axe finds on the screen as it is, each with the element. */
export async function faultsOf(page: Page): Promise<string[]> {
  // A list or a dialog that is still coming in has colours of its own.
  await atRest(page);
  await keepPictures(page);
  // The page has no frames, and what is in order need not be listed: three times as fast.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await axe.options({ runOnly: levels, resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

/**
 * What does not fit in the width. A table may scroll in itself, if the keyboard can reach it; a name may end in dots.
 * Trap: the desk fills the window and cuts off what is outside it, so that the page itself never scrolls.
 */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return [...document.querySelectorAll<HTMLElement>('html, body, body *')].flatMap((element) => {
      const style = getComputedStyle(element);
      const isPage = element === document.documentElement || element === document.body;
      const cuts = style.overflowX !== 'visible' && element.clientWidth > 1;
      const mayCut =
        style.textOverflow === 'ellipsis' ||
        (style.overflowX === 'auto' && element.tabIndex === 0 && element.querySelector('table') !== null) ||
        // Its cells are gone through with the arrows, and the one with the cursor comes into view.
        (style.overflowX === 'auto' && element.querySelector('[role="grid"]') !== null) ||
        element.matches('input, textarea, svg, svg *');
      const over = element.scrollWidth - element.clientWidth;
      if ((!isPage && (!cuts || mayCut)) || over <= 1) return [];
      return [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} is ${over} px too wide`];
    });
  });
}
