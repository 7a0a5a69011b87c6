/** A keyboard that counts, and a clock that runs only while the person waits for the machine. */
import type { Locator, Page } from 'playwright-core';

/** More stops than any screen has. */
const MOST_STOPS = 300;

export class Keys {
  /** Presses: a letter, a Tab, or keys held together count as one each. */
  presses = 0;
  /** Of those, what moves the focus and enters nothing. */
  tabs = 0;
  /** Milliseconds in which the person could do nothing but wait. */
  waitedMs = 0;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    this.presses++;
    if (key === 'Tab' || key === 'Shift+Tab') this.tabs++;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.presses += Array.from(text).length;
    await this.page.keyboard.type(text);
  }

  /** Presses a key and waits until the machine has done what was asked. */
  async pressAndWait<T>(key: string, done: () => Promise<T>): Promise<T> {
    await this.press(key);
    return this.wait(done);
  }

  async wait<T>(done: () => Promise<T>): Promise<T> {
    const from = performance.now();
    const answer = await done();
    this.waitedMs += performance.now() - from;
    return answer;
  }

  /** Tab, or back with Shift, until the focus is in this element. */
  async reach(target: Locator): Promise<void> {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      const where = await target.evaluate((element) => {
        const { activeElement: focused } = document;
        if (focused !== null && element.contains(focused)) return 'here';
        if (focused === null || focused === document.body) return 'ahead';
        const behind = element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING;
        return behind ? 'behind' : 'ahead';
      });
      if (where === 'here') return;
      await this.press(where === 'behind' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`${String(target)} cannot be reached with Tab.`);
  }
}
