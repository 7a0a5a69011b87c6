/** A figure of the parameter set as people read it: value, unit, source, validity and standing. */
import { dayRange, writeDate } from '../../../shared/format/dates.ts';
import { decimalsTogether, type Language } from '../../../shared/format/numbers.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import type { Confidence, Figure, Zone } from '../../../shared/parameters/schema.ts';
import { fullFigureName } from '../../../shared/report/sourceWords.ts';
import { mustBeChecked, sourceText } from '../../../shared/report/standing.ts';
import type { domainWords } from '../../../shared/text/domain.ts';
import { figureText } from '../../../shared/text/figureTexts.ts';
import type { ResultsText } from '../../../shared/text/results.ts';
import type { Words } from '../../../shared/text/words.ts';
import { leastDecimals } from '../fields/standIns.ts';
import type { Writer } from './writer.ts';

export interface ParameterFact {
  name: string;
  value: string;
  unit: string;
  /** "1,35 tot 2,00" where the figure is uncertain. */
  range: string | null;
  source: string;
  validity: string;
  confidence: Confidence;
  expired: boolean;
  /** Confidence C, disputed, or expired on the day of the visit. */
  toCheck: boolean;
  /** The adviser's reason where the figure was replaced for this dossier. */
  own: string | null;
}

export interface FactWords {
  language: Language;
  text: ResultsText;
  words: Words;
  domain: (typeof domainWords)['nl'];
  write: Writer;
}

export function parameterFact(id: string, parameters: Parameters, visitDate: string, all: FactWords): ParameterFact {
  const figure = parameters.figure(id);
  const override = parameters.overrides.find((one) => one.id === id);
  const day = dayRange(visitDate).first;
  const expired = figure.validTo !== null && dayRange(figure.validTo).last < day;
  const own = override ? override.reason : null;
  return {
    name: fullFigureName(figure, all.language),
    ...valueOf(id, figure, parameters, all),
    source: sourceText(id, parameters, all.language),
    validity: validityOf(figure, all),
    confidence: figure.confidence,
    expired,
    toCheck: own === null && mustBeChecked(id, day, parameters),
    own,
  };
}

/** Units that say nothing beside a value that is a date, a yes, a text or a bare number. */
const WITHOUT_UNIT = new Set([
  'date',
  'time',
  'bool',
  'status',
  'rule',
  'list',
  'description',
  'years / km',
  'factor',
  'count',
]);

function valueOf(
  id: string,
  figure: Figure,
  parameters: Parameters,
  all: FactWords,
): Pick<ParameterFact, 'value' | 'unit' | 'range'> {
  const { language, text, words, domain } = all;
  const unit = WITHOUT_UNIT.has(figure.unit) ? '' : domain.unit(figure.unit);
  const { value } = figure;
  switch (value.kind) {
    case 'number':
    case 'range': {
      const { low, typical, high } = parameters.range(id);
      const range = low < high ? writeRange(low, high, all, figure.unit) : null;
      return { value: writeFigure(typical, all, figure.unit), unit, range };
    }
    case 'band':
      return { value: writeRange(value.low, value.high, all, figure.unit), unit, range: null };
    case 'date':
      return { value: writeDate(value.date, language), unit: '', range: null };
    case 'text':
      return {
        value: isZoneStatus(value.text) ? words.zoneStatus[value.text] : figureText(value.text, language),
        unit,
        range: null,
      };
    case 'flag':
      return { value: value.flag ? words.yes : words.no, unit: '', range: null };
    case 'lifetime':
      return {
        value: `${parameters.lifetime(id).years} / ${all.write.number(value.km)}`,
        unit: domain.unit('years / km'),
        range: null,
      };
    case 'members':
      return { value: text.drawer.members, unit: '', range: null };
    case 'unknown':
      return { value: words.unknown.toLowerCase(), unit: '', range: null };
  }
}

function isZoneStatus(value: string): value is Zone['status'] {
  return value === 'active' || value === 'announced' || value === 'paused' || value === 'dropped';
}

/**
 * As many decimals as the figure has, up to five: an excise duty needs them, a price of a van does not. A price of a
 * kWh or a litre has its cents in any case: € 0,40.
 */
export function writeFigure(value: number, { write }: { write: Writer }, unit: string | null = null): string {
  return write.number(value, Math.max(decimalsTogether([value]), leastDecimals(unit)));
}

/** Both ends with the same decimals: "1,35 tot 2,00". */
function writeRange(low: number, high: number, { write, text }: FactWords, unit: string | null): string {
  const decimals = Math.max(decimalsTogether([low, high]), leastDecimals(unit));
  return text.cost.range(write.number(low, decimals), write.number(high, decimals));
}

function validityOf({ validFrom, validTo }: Figure, { text, write }: FactWords): string {
  if (validFrom !== null && validTo !== null) return text.drawer.fromUntil(write.date(validFrom), write.date(validTo));
  if (validFrom !== null) return text.drawer.from2(write.date(validFrom));
  return validTo === null ? '' : text.drawer.until(write.date(validTo));
}
