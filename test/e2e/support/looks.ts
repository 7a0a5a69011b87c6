/** What is wrong with a screen as it stands: for who cannot see it, and in its width. */
import { basename, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** WCAG 2.2 up to level AA. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Where each screen that is looked at is kept as a picture, to be looked at by people; nowhere when it is not set. */
const pictures = process.env.VLOOTWIJZER_PICTURES;
let taken = 0;

async function keepPicture(page: Page): Promise<void> {
  if (pictures === undefined) return;
  const { testPath = '', currentTestName = '' } = expect.getState();
  const test = currentTestName.replace(/[^a-z0-9]+/gi, '-').slice(0, 60);
  await page.screenshot({
    path: join(pictures, `${basename(testPath, '.e2e.ts')}-${String(++taken).padStart(3, '0')}-${test}.png`),
  });
}

/** What axe finds on the screen as it is, each with the element. */
export async function faultsOf(page: Page): Promise<string[]> {
  // A list or a dialog that is still coming in has colours of its own.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  await keepPicture(page);
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
        element.matches('input, textarea, svg, svg *');
      const over = element.scrollWidth - element.clientWidth;
      if ((!isPage && (!cuts || mayCut)) || over <= 1) return [];
      return [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} is ${over} px too wide`];
    });
  });
}
