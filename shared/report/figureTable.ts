/** The list of figures: number, name, value, source by number, validity and standing. */
import { dayRange, writeShortDate, yearOf } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { domainWords } from '../text/domain.ts';
import { writeFigure } from '../text/fillIn.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { reportWords } from '../text/report.ts';
import type { Block, RichText } from './blocks.ts';

export function figureTable(rows: readonly (readonly RichText[])[], language: Language): Block {
  const more = moneyReportWords[language].figures;
  const columns = reportWords[language].parameterColumns;
  return {
    kind: 'table',
    manner: 'fine',
    columns: [
      { header: more.number, width: 0.6 },
      { header: columns.figure, width: 4.2 },
      { header: columns.value, width: 2.9, align: 'right' },
      { header: columns.source, width: 1.2 },
      { header: more.validity, width: 2.3 },
      { header: columns.standing, width: 1.9 },
    ],
    rows,
  };
}

/** Codes and nothing else: a list of words is in the language of whoever wrote it down. */
const CODES = /^[A-Z\d]+(?:, [A-Z\d]+)*$/;

/** A rule that the set holds as a text stands with the results that it rules; here it is only named. */
export function figureValue(id: string, parameters: Parameters, language: Language): string {
  const figure = parameters.figure(id);
  if (figure.value.kind === 'text')
    return CODES.test(figure.value.text) ? figure.value.text : moneyReportWords[language].figures.words;
  const value = writeFigure(id, parameters, language);
  // A bare factor has no unit, and nothing is known of an amount that is not.
  return ['date', 'flag', 'unknown'].includes(figure.value.kind) || figure.unit === 'factor'
    ? value
    : `${value} ${domainWords[language].unit(figure.unit)}`;
}

/** From when and until when it holds; nothing where it says neither. */
export function figureValidity(id: string, parameters: Parameters, language: Language): string {
  const { validFrom, validTo } = parameters.figure(id);
  const text = moneyReportWords[language].figures;
  // "2026" says what "01-01-2026 – 31-12-2026" says.
  if (validFrom !== null && validTo !== null) {
    const year = yearOf(validFrom);
    const [first, last] = [dayRange(validFrom).first, dayRange(validTo).last];
    if (first === `${year}-01-01` && last === `${year}-12-31`) return String(year);
  }
  const from = validFrom === null ? null : writeShortDate(dayRange(validFrom).first);
  const until = validTo === null ? null : writeShortDate(dayRange(validTo).last);
  if (from !== null && until !== null) return text.fromUntil(from, until);
  if (from !== null) return text.from(from);
  return until === null ? '' : text.until(until);
}
