/** Scopes and notes of what figures of several topics have in common: the English of the facts, and what it says in Dutch. */
export const commonWords: Readonly<Record<string, string>> = {
  'as used in the TCO example of Op weg naar ZES': 'zoals gebruikt in het TCO-voorbeeld van Op weg naar ZES',
  'excl. VAT': 'exclusief btw',
};
