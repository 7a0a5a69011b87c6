/** What a screen says, and whether any of it is in the other language. */
import type { Page } from 'playwright-core';
import type { Language } from '../../../shared/format/numbers.ts';

/** Words that only the other language has; short ones that both have, such as "is" and "over", are left out. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  nl: /\b(?:the|and|from|with|for|not|that|are|which|only|also|its|year|both|about|this|your|than|please|vat|vehicles?|charging|charger|costs?|figures?|saved|shown|added|loses?|unknown)\b/i,
  en: /\b(?:het|een|en|voor|niet|geen|zijn|wordt|bij|ook|naar|uit|door|alleen|maar|jaar|btw|vrachtauto|bestelauto|laders?|laden|voertuig|kosten|onbekend|van de)\b/i,
};

/** Every text in the language of the screen: what stands there, and what is said of it. Parts marked otherwise are not. */
export async function textsOf(page: Page, language: Language): Promise<string[]> {
  return page.evaluate((own) => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (parentElement === null || parentElement.matches('script, style')) continue;
      if (parentElement.closest('[lang]')?.getAttribute('lang') === own) texts.add((textContent ?? '').trim());
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (element.closest('[lang]')?.getAttribute('lang') === own) texts.add(element.getAttribute(name) ?? '');
      }
    }
    texts.delete('');
    return [...texts];
  }, language);
}

/** What the switch between the languages says, in both. */
const SWITCH = ['EN: English', 'EN'];

/** Texts that hold a word of the other language, once `names` (what people typed, titles, makers) are taken out. */
export function foreignIn(texts: readonly string[], language: Language, names: readonly string[]): string[] {
  const without = (text: string): string =>
    [...SWITCH, ...names].reduce((rest, name) => rest.replaceAll(name, ''), text);
  return texts.filter((text) => FOREIGN[language].test(without(text)));
}
