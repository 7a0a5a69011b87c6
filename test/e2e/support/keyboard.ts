/** The same steps for who has no mouse. */
import type { Page } from 'playwright-core';
import { field, option } from './steps.ts';

/** More stops than any screen has. */
const MOST_STOPS = 150;

/** Presses Tab until the focus is in a field; not at all where it is there. */
export async function tabTo(page: Page, path: string): Promise<void> {
  const target = field(page, path);
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    // A field that was just asked for can have the cursor already.
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The field ${path} cannot be reached with Tab.`);
}

/** Presses Tab until the focus is on a button or link with this name. */
export async function tabToNamed(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
    if (focused === name) return;
  }
  throw new Error(`“${name}” cannot be reached with Tab.`);
}

export async function typeWithKeys(page: Page, path: string, typed: string): Promise<void> {
  await tabTo(page, path);
  await page.keyboard.type(typed);
}

/** Among buttons side by side: Space takes the first, the arrow goes on to the next. */
export async function chooseWithKeys(page: Page, path: string, position: number): Promise<void> {
  await tabTo(page, path);
  await page.keyboard.press('Space');
  for (let step = 0; step < position; step++) await page.keyboard.press('ArrowRight');
}

/** In a list: typing searches, the arrow goes to what was found, Enter takes it. */
export async function searchWithKeys(page: Page, path: string, label: string): Promise<void> {
  await tabTo(page, path);
  await page.keyboard.type(label);
  await option(page, label).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}
