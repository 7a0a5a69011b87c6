/** Text as HTML. Everything that was ever typed passes here before it comes into a page. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for the value of an attribute between quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** An address that may be followed; null for any other. A page must not run what stands in a link. */
export function safeAddress(href: string): string | null {
  return /^(https:\/\/|mailto:|tel:)/i.test(href) ? escaped(href) : null;
}
