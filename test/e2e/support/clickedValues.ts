/** Every figure that says where it comes from, with the value that its drawer then tells. */
import type { Page } from 'playwright-core';
import { clickedExceptions } from './clickedExceptions.ts';
import { caughtUp } from './steps.ts';

export interface Clicked {
  /** What was pressed, without what only a screen reader hears. */
  shown: string;
  /** The value in the drawer, and its name there. */
  value: string;
  name: string;
  /** A link beside a sentence, not the figure itself. */
  isLink: boolean;
  /** The sentence, the line or the row around it. */
  around: string;
  /** Places in the list of the exceptions that it stands in. */
  places: number[];
}

/**
 * Presses each figure within `root`, one after the other, and reads what the drawer says. Everything folded away is
 * opened. What a drawer told is left on its button, for bareFigures().
 */
export async function clickAll(page: Page, root: string): Promise<Clicked[]> {
  const places = clickedExceptions.map(({ place }) => place);
  // What follows would replace the figures while they are being pressed.
  await caughtUp(page);
  const clicked = await page.locator(root).evaluate(async (element, where) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
    const within = (selector: string): string =>
      plain(document.querySelector(`[role="dialog"] ${selector}`)?.textContent);
    /** The rule, what was entered and what it was made of, each with its own origin; not what is further down. */
    const beneath = (): string =>
      [...document.querySelectorAll('[role="dialog"] section')]
        .filter((one) => one.closest('details') === null)
        .map((one) => one.textContent ?? '')
        .join(' | ');
    const drawn = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const told: Clicked[] = [];
    const buttons = [...element.querySelectorAll<HTMLElement>('button[aria-haspopup="dialog"][class*="origin"]')];
    for (const button of buttons.filter((one) => one.checkVisibility())) {
      const heard = [...button.querySelectorAll('[class*="hidden"]')].map((one) => one.textContent ?? '').join('');
      // Read before it is pressed: what is still being calculated may change both a moment later.
      const pressed = {
        shown: plain((button.textContent ?? '').replace(heard, '')),
        isLink: button.className.includes('originLink'),
        around: plain((button.closest('li, p, dd, output, tr, figcaption') ?? button.parentElement)?.textContent),
        places: where.flatMap((selector, index) => (button.closest(selector) === null ? [] : [index])),
      };
      // One that is no longer there would leave the drawer at the figure before it.
      if (!button.isConnected) throw new Error(`"${pressed.around}" was replaced while the figures were pressed.`);
      button.click();
      // A drawer that is open already shows the next value in its place: read when it stands still.
      let last = '';
      for (let same = 0, frames = 0; same < 3 && frames < 200; frames++) {
        await drawn();
        const now = `${within('h3')}|${within('p[class*="value"]')}`;
        same = now === last && now !== '|' ? same + 1 : 0;
        last = now;
      }
      const value = within('p[class*="value"]');
      button.dataset.told = `${value} | ${beneath()}`;
      told.push({ ...pressed, value, name: within('h3') });
    }
    return told;
  }, places);
  if (clicked.length > 0) {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return clicked;
}

const NUMBER = /\d+(?:[.,:]\d+)*/g;
/** Behind a number, but for the euro. */
const UNITS = [
  String.raw`kWh`,
  String.raw`kW(?!h|p)`,
  String.raw`kWp`,
  String.raw`%`,
  String.raw`(km|kilomet)`,
  String.raw`kg\b`,
  String.raw`(ton\b|tonnes|t\b)`,
  String.raw`(jaar|years?)\b`,
  String.raw`(maand|maanden|months?)\b`,
  String.raw`(uur|hours?)\b`,
  String.raw`(voertuig|vehicle)`,
  String.raw`(min\b|minut)`,
].map((unit) => new RegExp(String.raw`\d\s?${unit}`));
UNITS.push(/€|\d\s?euro/);
const LESS = /goedkoper|cheaper|less\b|lower|−|te veel|too much|te kort|short|vraagt|asks/;
const MORE = /duurder|dearer|\+/;

const numbersIn = (text: string): string[] => text.match(NUMBER) ?? [];
const isIn = (few: readonly string[], many: readonly string[]): boolean => few.every((one) => many.includes(one));

/** "40 tot 60, midden 50" in the drawer: low and high, and the middle that a range is told with. */
function endsOf(value: string): string[] {
  return numbersIn(value.split(/, (?:midden|middle) /)[0]);
}

/**
 * What is not the same in a figure and in its drawer; null where all is. The same number in the same rounding and unit; a
 * sign may be a word ("€ 300 goedkoper"), and a column may have the unit in its head. A range is told with its middle as
 * well: then either is what was pressed.
 */
export function disagreement({ shown, value, isLink, around }: Clicked): string | null {
  if (value === '') return 'there is no value';
  const told = numbersIn(value);
  const said = numbersIn(isLink ? around : shown);
  const ends = endsOf(value);
  const middle = told.slice(ends.length);
  // A sentence without a figure leads to what it rests on.
  if (isLink && said.length === 0) return null;
  if (isLink) return isIn(ends, said) || (middle.length > 0 && isIn(middle, said)) ? null : 'not in the sentence';
  if (said.length === 0) {
    const [small, other] = [shown, value].map((text) => text.toLowerCase());
    return other.includes(small) || small.includes(other) ? null : 'other words';
  }
  const alike = [told, ends, middle].some((numbers) => numbers.length > 0 && numbers.join(' ') === said.join(' '));
  // Behind the very text the drawer may tell more: of how many, or when.
  if (value.startsWith(`${shown} `) || value.startsWith(`${shown},`)) return null;
  if (!alike) return 'another number';
  const unit = UNITS.find((one) => one.test(shown) && !one.test(value));
  if (unit !== undefined) return `another unit than ${unit.source}`;
  if (/[−-]\d|[−-]€|€\s?−/.test(shown) && !LESS.test(value)) return 'another sign';
  if (/\+/.test(shown) && !MORE.test(value)) return 'another sign';
  return null;
}

/** Figures of which the drawer tells something else, and the exceptions that were made. */
export function disagreements(clicked: readonly Clicked[]): { found: string[]; excepted: number[] } {
  const found: string[] = [];
  const excepted: number[] = [];
  for (const one of clicked) {
    const what = disagreement(one);
    if (what === null) continue;
    const exception = one.places.find((index) => {
      const { says, told } = clickedExceptions[index];
      return (says?.test(one.isLink ? one.around : one.shown) ?? true) && (told?.test(one.value) ?? true);
    });
    if (exception === undefined) {
      const place = one.isLink ? `"${one.around.slice(0, 200)}"` : `"${one.shown}" in "${one.around.slice(0, 80)}"`;
      found.push(`${what}: ${place} -> "${one.value}" (${one.name})`);
    } else excepted.push(exception);
  }
  return { found, excepted };
}
