/** What is used where the answer is unknown, as words: the figure, its unit, and who says so. */
import { classTraits } from '../../../shared/access/vehicle.ts';
import { resolveDuty, type DutyField } from '../../../shared/charging/vehicleEnergy.ts';
import type { FleetGroup } from '../../../shared/dossier/schema.ts';
import { unbroken, wholeDates } from '../../../shared/format/unbroken.ts';
import { writeNumber, type Language } from '../../../shared/format/numbers.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import type { Figure } from '../../../shared/parameters/schema.ts';
import { publisherName as nameOfPublisher } from '../../../shared/report/sourceWords.ts';
import { sourceDay } from '../../../shared/report/standing.ts';
import { priceFigure } from '../../../shared/tco/vehicleLines.ts';
import { daysInWords } from '../../../shared/text/drivingDays.ts';
import { domainWords } from '../../../shared/text/domain.ts';
import { forms } from '../../../shared/text/forms.ts';
import { words } from '../../../shared/text/words.ts';

/** A sourced figure that stands in for an answer. */
export interface StandIn {
  /** Written out with its unit: "24.300 km". */
  what: string;
  /** Who says so; absent when it follows from another answer. */
  source?: string;
}

/** What is calculated with while an answer is unknown; null is a question that stays open. Days and units stay whole. */
export function standInSentence(standIn: StandIn | null, language: Language): string {
  const { countsWith, countsWithPlain, unknownNoDefault } = forms[language];
  if (standIn === null) return unknownNoDefault;
  const what = unbroken(standIn.what);
  return standIn.source === undefined ? countsWithPlain(what) : wholeDates(countsWith(what, standIn.source));
}

/** The publisher in the language of the screen. Most are names and stay as they are. */
export function publisherName(figure: Figure, language: Language): string {
  const { publisher } = figure.source;
  const described = Object.entries(forms[language].publishers).find(([text]) => publisher.startsWith(text));
  return described ? described[1] : nameOfPublisher(publisher, language);
}

/** A price per kWh or per litre is written in cents. */
export function leastDecimals(unit: string | null): number {
  return unit === 'EUR/kWh' || unit === 'EUR/l' ? 2 : 0;
}

/** "24.300 km per jaar"; a price of a kWh or a litre has its cents: "0,40 euro per kWh". */
export function writeFigure(value: number, unit: string, language: Language): string {
  const number = writeNumber(value, language, { decimals: 4, minDecimals: leastDecimals(unit) });
  const inWords = forms[language].figureUnit[unit] ?? domainWords[language].unit(unit);
  if (unit === 'factor') return number;
  return inWords === '%' ? `${number}\u00a0%` : `${number} ${inWords}`;
}

/** A sourced figure; null when the set has none under this id. */
export function figureStandIn(id: string, parameters: Parameters, language: Language): StandIn | null {
  if (!parameters.has(id)) return null;
  const figure = parameters.figure(id);
  return {
    what: writeFigure(parameters.number(id), figure.unit, language),
    source: datedSource(figure, parameters, language),
  };
}

/** Who says so and when: such a sentence is where the question of its origin ends. */
function datedSource(figure: Figure, parameters: Parameters, language: Language): string {
  return `${publisherName(figure, language)}, ${sourceDay(figure.source, parameters, language)}`;
}

/**
 * What the calculation takes for an answer about the duty that was not given: asked of the calculation itself, so that
 * the sentence and the sum cannot part. Undefined while it has nothing to go by.
 */
export function dutyStandIn(
  group: FleetGroup,
  field: DutyField,
  parameters: Parameters,
  language: Language,
): StandIn | undefined {
  const duty = resolveDuty({ ...group, number: group.number || 1 }, parameters);
  const assumed = duty?.assumed.find((one) => one.field === field);
  if (!duty || !assumed) return undefined;
  const { unit, followsAnswers, assumption } = forms[language];
  const km = (value: number): string => `${writeNumber(value, language)} ${unit.km}`;
  const what = {
    yearlyKm: () => `${writeNumber(duty.yearlyKm, language)} ${unit.kmPerYear}`,
    meanDayKm: () => km(duty.meanDayKm),
    longestDayKm: () => km(duty.longestDayKm),
    daysPerWeek: () => forms[language].daysPerWeek(duty.days.length),
    departure: () => clock(duty.departure),
    return: () => clock(duty.return),
    nightPlace: () => forms[language].chargesAt(words[language].nightPlace[duty.nightPlace].toLowerCase()),
  }[field]();
  if (assumed.parameter !== null)
    return { what, source: datedSource(parameters.figure(assumed.parameter), parameters, language) };
  if (field === 'longestDayKm') return { what, source: forms[language].assumed.longestDayKm };
  return { what, source: field === 'nightPlace' ? assumption : followsAnswers };
}

/** The price that the class of the vehicle that is bought has, while no offer is known. */
export function priceStandIn(
  { vehicleClass, replacementClass }: FleetGroup,
  powertrain: 'diesel' | 'electric',
  parameters: Parameters,
  language: Language,
): StandIn | null {
  const chosen = replacementClass ?? vehicleClass;
  // In the place of a diesel nobody buys a light electric vehicle.
  const bought = powertrain === 'diesel' && chosen === 'lev' ? vehicleClass : chosen;
  if (bought === null) return null;
  return figureStandIn(
    priceFigure({ alternative: powertrain, powertrain, vehicleClass: bought }),
    parameters,
    language,
  );
}

const assumedFields = ['fuel', 'refrigerated', 'trailer', 'replacementYear'] as const;

/** What is taken for an answer about the vehicle itself; undefined for a field without which the result stays open. */
export function vehicleStandIn(field: string, language: Language): StandIn | undefined {
  const assumed = assumedFields.find((one) => one === field);
  return assumed && forms[language].assumed[assumed];
}

/** The days that are counted with while it is not known which they are; undefined while nothing can be counted. */
export function daysStandIn(group: FleetGroup, parameters: Parameters, language: Language): StandIn | undefined {
  const duty = resolveDuty({ ...group, number: group.number || 1 }, parameters);
  return duty === null ? undefined : { what: daysInWords(duty.days, language), source: forms[language].followsAnswers };
}

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** Category that follows from the class; null where it does not. */
export function categoryStandIn(group: FleetGroup, language: Language): StandIn | null {
  const category = group.vehicleClass === null ? null : classTraits(group.vehicleClass).category;
  return category === null ? null : { what: category, source: forms[language].followsClass };
}
