/** Figures on the screen, and those among them that do not say where they come from. */
import type { Page } from 'playwright-core';
import { bareFigureExceptions, type FigureException } from './figureExceptions.ts';

/**
 * A figure is a number that the product states with a meaning: an amount of money, a share, a number with a unit, "3 of
 * the 12", a day or a year, or a number alone in a cell. What stands in a field was typed, and is no text.
 */
const FIGURE = [
  String.raw`€\s?[+−-]?\d`,
  String.raw`\d\s?(%|euro\b)`,
  String.raw`\d\s?(kWh|kWp|kW|kVA|MWh|km|kg|ton|liter|l per|uur|minuten|dag|maand|week|weken|jaar|kwartier|keer|regel)`,
  String.raw`\d\s?(tonnes|litre|hours?|minutes|days?|months?|weeks?|years?|quarters?|times|lines?)\b`,
  String.raw`\d\s(voertuig|laadpunt|laadplek|bedrij|ontheffing|berekening)`,
  String.raw`\d\s(vehicles?|chargers?|places|compan|permits|day permits|calculations)\b`,
  String.raw`\d (van|of|/) (de |the )?\d`,
  String.raw`\b(19|20)\d\d\b`,
  String.raw`^[+−-]?\d[\d.,]*$`,
].join('|');

const NUMBER = String.raw`\d+(?:[.,:]\d+)*`;

/** Names with a number in them: of vehicles, emission classes, connections, fuels, schemes and steps of the method. */
const NAMES = [
  String.raw`\d[\d,]*(-\d+)? t\b`,
  String.raw`\b[Ee]uro (\d|VI)\b`,
  String.raw`\b\d ?x ?\d+ A\b`,
  String.raw`\b\d[\d.,]* kVA\b`,
  String.raw`HVO100`,
  String.raw`\b(stap|step) \d\w?\b`,
  String.raw`\b[NL]\d(e)?\b`,
].join('|');

export interface FiguresFound {
  /** Of all figures that were looked at, with or without a way. */
  figures: number;
  bare: string[];
  /** Places in the list of the exceptions that were made. */
  excepted: number[];
}

interface Rules {
  figure: string;
  number: string;
  names: string;
  exceptions: { place: string; says: string | null }[];
}

/**
 * Every figure within `root` without a way to its origin, with the sentence around it. A figure has one where it is the
 * button itself, or where its own sentence, line or drawing has one. A number in a column of numbers must be the button.
 */
export async function bareFigures(
  page: Page,
  root: string,
  more: readonly FigureException[] = [],
): Promise<FiguresFound> {
  const rules: Rules = {
    figure: FIGURE,
    number: NUMBER,
    names: NAMES,
    exceptions: [...bareFigureExceptions, ...more].map(({ place, says }) => ({ place, says: says?.source ?? null })),
  };
  return page.locator(root).evaluate((element, { figure, number, names, exceptions }) => {
    const isFigure = new RegExp(figure);
    const name = new RegExp(names, 'g');
    const aNumber = new RegExp(number, 'g');
    const asks = 'button[aria-haspopup="dialog"]';
    const waysIn = (...places: (Element | null | undefined)[]): HTMLElement[] =>
      places.flatMap((one) => [...(one?.querySelectorAll<HTMLElement>(asks) ?? [])]);
    /** The ways of its own sentence, line or drawing. */
    const waysOf = (place: Element): HTMLElement[] => {
      const cell = place.closest('td[class*="number"]');
      if (cell !== null) return waysIn(cell);
      const sentence = place.closest('p, output');
      const next = sentence?.nextElementSibling;
      const own = waysIn(sentence, next?.matches('ul') ? next : null);
      return own.length > 0 ? own : waysIn(place.closest('li, dd, figure, tr'));
    };
    // A day may be written in two ways. How many vehicles a group has stands behind its name, and the companies that are
    // calculated together are the sides that the drawer tells of.
    const numbersIn = (text: string): string[] =>
      text
        .replaceAll(name, '')
        .replace(/\b0?(\d+)-\d\d-(\d{4})\b/g, '$1 $2')
        .replace(/ \(\d+ (voertuig|vehicle)\w*\)|^\d+ (bedrijven|companies)\b/g, '')
        .match(aNumber) ?? [];
    /** Numbers in a sentence that none of its ways tells. Not of a drawing, whose axes have numbers of their own. */
    const untold = (text: string, place: Element, ways: readonly HTMLElement[]): string[] => {
      const all = ways.map((way) => way.dataset.told);
      if (all.includes(undefined) || place.closest('figure, svg, th, ul[aria-label]') !== null) return [];
      const told = all.flatMap((one) => numbersIn(one ?? ''));
      return numbersIn(text).filter((one) => !told.includes(one));
    };
    let figures = 0;
    const bare = new Set<string>();
    const excepted = new Set<number>();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      // A piece that is kept on one line belongs to the words around it.
      const piece = node.parentElement?.closest('span[class*="_whole_"]') ?? null;
      const place = piece?.parentElement ?? node.parentElement;
      const text = ((piece === null ? node : place)?.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (place === null || !isFigure.test(text.replaceAll(name, ''))) continue;
      if (
        !place.checkVisibility({ visibilityProperty: true }) ||
        place.closest('[aria-hidden="true"], option') !== null
      )
        continue;
      figures++;
      if (place.closest(asks) !== null) continue;
      const ways = waysOf(place);
      const left = untold(text, place, ways);
      if (ways.length > 0 && left.length === 0) continue;
      const exception = exceptions.findIndex(
        ({ place: where, says }) => place.closest(where) !== null && (says === null || new RegExp(says).test(text)),
      );
      if (exception >= 0) excepted.add(exception);
      else
        bare.add(`${place.getAttribute('class') ?? place.tagName}: ${text}${left.map((one) => ` [${one}]`).join('')}`);
    }
    return { figures, bare: [...bare], excepted: [...excepted] };
  }, rules);
}
