/** How well a figure stands: source, validity, and whether it must be checked before anybody relies on it. */
import { dayRange, writeShortDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Figure } from '../parameters/schema.ts';
import { reportWords } from '../text/report.ts';
import { sourceStanding } from '../text/sourceStanding.ts';
import { publisherName, sourceDate, sourceTitle } from './sourceWords.ts';

/** Publishers of the facts that are no names but manners of knowing. */
const NOT_CONFIRMED = 'background knowledge';
const SECONDARY = 'a public repository';
const NO_ADDRESS = 'Dutch web page, address unknown';

/** Pairs of figures of which the sources disagree. */
const DISPUTED = new Set([
  'tax.bpm.van.rate',
  'tax.bpm.van.rate.alt',
  'tax.bpm.van.band',
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

/** "Rijkswaterstaat, 2021": who or what, and a day, of publication unless it says otherwise. */
export function sourceName(id: string, parameters: Parameters, language: Language): string {
  const { source } = parameters.figure(id);
  const name = nameOf(source, language);
  const day = sourceDay(source, parameters, language);
  return name.includes(day) ? name : `${name}, ${day}`;
}

function nameOf({ publisher, title }: Figure['source'], language: Language): string {
  const text = sourceStanding[language];
  if (publisher.startsWith(NOT_CONFIRMED)) return text.assumption;
  if (publisher.startsWith(NO_ADDRESS)) return text.webPage(sourceTitle(title ?? '', language));
  if (!publisher.startsWith(SECONDARY)) return publisherName(publisher, language);
  return `${sourceTitle(title ?? '', language)}, ${reportWords[language].secondary}`;
}

/** The day of the source; where it has none, the day on which the figures of the set were last looked at. */
export function sourceDay(
  { date, publisher }: Figure['source'],
  { edition }: Pick<Parameters, 'edition'>,
  language: Language,
): string {
  const own = date === null ? null : sourceDate(date, language);
  if (own !== null) return own;
  const { stateOf, lookedAt } = sourceStanding[language];
  const day = writeShortDate(dayRange(edition).first);
  return publisher.startsWith(NOT_CONFIRMED) ? stateOf(day) : lookedAt(day);
}

/** "te controleren", "verlopen 31-12-2026" or nothing. */
export function standingText(id: string, visitDate: string, parameters: Parameters, language: Language): string {
  const text = reportWords[language];
  const { validTo } = parameters.figure(id);
  const last = validTo === null ? null : dayRange(validTo).last;
  if (last !== null && last < visitDate) return text.expired(writeShortDate(last));
  return mustBeChecked(id, visitDate, parameters) ? text.toCheck : '';
}
