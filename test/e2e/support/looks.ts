/** What is wrong with a screen as it stands: for who cannot see it, and in its width. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 up to level AA. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the screen as it is, each with the element. */
export async function faultsOf(page: Page): Promise<string[]> {
  // A list or a dialog that is still coming in has colours of its own.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
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
