/** A number and its unit stay on one line, on paper and on the screen. */

const UNIT = String.raw`(?:kW|kWh|kWp|kVA|MWh|km|kg|t|A|%)(?![\p{L}\d])`;

/** The space between a number and its unit, as the source of a regular expression with the flag u. */
export const SPACE_BEFORE_UNIT = String.raw`(?<=\d) ${UNIT}`;

const between = new RegExp(String.raw`(?<=\d) (?=${UNIT})`, 'gu');

/** The text with a space that does not break between a number and its unit. */
export function unbroken(text: string): string {
  return text.replace(between, '\u00a0');
}

const numberAndUnit = new RegExp(String.raw`(?<![\d.,])\d[\d.,]* ${UNIT}`, 'gu');

/** Where a text has a number with its unit behind a space: the first character and how many. */
export function numbersWithUnit(text: string): { at: number; length: number }[] {
  return [...text.matchAll(numberAndUnit)].map((match) => ({ at: match.index, length: match[0].length }));
}

/** The text in which no word or range ends a line at its hyphen: "Trekker-oplegger 40-44 t". */
export function wholeWords(text: string): string {
  return text.replaceAll(/(?<=[\p{L}\d])-(?=[\p{L}\d])/gu, '-\u2060');
}

/** The text with dates in figures that stay whole: a browser would end a line after one of their hyphens. */
export function wholeDates(text: string): string {
  return text.replaceAll(/(?<=\d)-(?=\d)/g, '-\u2060');
}
