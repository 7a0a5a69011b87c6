/** How well a figure stands: source, validity, and whether it must be checked before anybody relies on it. */
import { dayRange, writeShortDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { reportWords } from '../text/report.ts';
import { publisherName, sourceDate, sourceTitle } from './sourceWords.ts';

/** Publishers of the facts that are no names but manners of knowing. */
const NOT_CONFIRMED = 'background knowledge';
const SECONDARY = 'a public repository';
const NO_ADDRESS = 'Dutch web page, address unknown';

/** Pairs of figures of which the sources disagree. */
const DISPUTED = new Set([
  'tax.bpm.van.rate',
  'tax.bpm.van.rate.alt',
  'sub.mia.chargepoint.heavy',
  'sub.sprila26.budget',
]);

/** Whether sources disagree about the figure. */
export function isDisputed(id: string): boolean {
  return DISPUTED.has(id);
}

/** Confidence C, expired on the day of the visit, or disputed (design: "te controleren"). */
export function mustBeChecked(id: string, visitDate: string, parameters: Parameters): boolean {
  const { confidence, validTo, source } = parameters.figure(id);
  // A source whose address nobody can name must be checked, whatever it says.
  if (source.publisher.startsWith(NO_ADDRESS)) return true;
  return confidence === 'C' || DISPUTED.has(id) || (validTo !== null && dayRange(validTo).last < visitDate);
}

/** "Rijkswaterstaat, 2021 (A)". */
export function sourceText(id: string, parameters: Parameters, language: Language): string {
  return `${sourceName(id, parameters, language)} (${parameters.figure(id).confidence})`;
}

/** "Rijkswaterstaat, 2021". */
export function sourceName(id: string, parameters: Parameters, language: Language): string {
  const text = reportWords[language];
  const { source } = parameters.figure(id);
  const { publisher, title, date } = source;
  if (publisher.startsWith(NOT_CONFIRMED)) return text.assumption;
  if (publisher.startsWith(NO_ADDRESS)) return text.webPage;
  const name = publisher.startsWith(SECONDARY)
    ? `${sourceTitle(title ?? '', language)}, ${text.secondary}`
    : publisherName(publisher, language);
  const day = date === null ? null : sourceDate(date, language);
  return day === null || name.includes(day) ? name : `${name}, ${day}`;
}

/** "te controleren", "verlopen 31-12-2026" or nothing. */
export function standingText(id: string, visitDate: string, parameters: Parameters, language: Language): string {
  const text = reportWords[language];
  const { validTo } = parameters.figure(id);
  const last = validTo === null ? null : dayRange(validTo).last;
  if (last !== null && last < visitDate) return text.expired(writeShortDate(last));
  return mustBeChecked(id, visitDate, parameters) ? text.toCheck : '';
}
