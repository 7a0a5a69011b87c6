/** What access means, in sentences: one place, so that screen, draft and report say the same. */
import type { ZoneAccess } from '../access/access.ts';
import type { PermitOption } from '../access/permits.ts';
import type { RuleId } from '../access/rules.ts';
import type { AccessPoint } from '../assessment/results.ts';
import { writeDate, yearOf } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { accessWords } from '../text/access.ts';
import { figuresIn, fillIn } from '../text/fillIn.ts';
import { writerFor } from './write.ts';

export interface AccessSentenceContext {
  parameters: Parameters;
  language: Language;
  /** The day of the visit, else the state of the figures. */
  day: string;
}

/** A sentence with the value that it rests on, and the others that it states, for explain(). */
export interface AccessNote {
  id: string;
  also?: readonly string[];
  text: string;
}

/** What is known to be doubtful about a rule; null when nothing is. */
export function ruleDoubt(rule: RuleId, { parameters, language }: AccessSentenceContext): string | null {
  const doubt = accessWords[language].ruleDoubt[rule];
  return doubt === undefined ? null : fillIn(doubt, parameters, language);
}

/** What is uncertain or special about the zone itself. */
export function zoneNotes(row: ZoneAccess, { language }: AccessSentenceContext): string[] {
  const text = accessWords[language];
  const { status, startStanding, start, remark } = row.zone;
  // A remark says more than the standing alone.
  const doubtful = status === 'active' && start !== null && startStanding !== 'confirmed' && remark === null;
  return [
    ...(row.outcome === 'planned' ? [text.planned] : []),
    ...(status === 'paused' ? [text.paused] : []),
    ...(doubtful ? [text.startStanding[startStanding]] : []),
    ...(remark === null ? [] : [remark[language]]),
  ];
}

/** What one should know of the vehicle. */
export function informationNotes(row: ZoneAccess, { parameters, language }: AccessSentenceContext): string[] {
  return row.information.map((one) => fillIn(accessWords[language].information[one], parameters, language));
}

/** Exemptions that hold or could, over the zones of one group. */
export function exemptionNotes(rows: readonly ZoneAccess[], context: AccessSentenceContext): AccessNote[] {
  const { parameters, language } = context;
  const date = (day: string | null): string => (day === null ? '' : writeDate(day, language));
  const notes = rows.flatMap((row) =>
    row.exemptions.map(({ exemption, standing, from, until }) => ({
      id: `access/${row.groupId}/${row.zoneId}/exemption/${exemption}`,
      text: fillIn(
        accessWords[language].exemption[exemption][standing](date(from), until === null ? null : date(until)),
        parameters,
        language,
      ),
    })),
  );
  return distinct(notes);
}

/** The permits that the adviser ticked, over the zones of one group. */
export function permitNotes(rows: readonly ZoneAccess[], context: AccessSentenceContext): AccessNote[] {
  const notes = rows.flatMap((row) =>
    row.permits
      .filter((option) => option.ticked)
      .map((option) => ({
        id: `access/${row.groupId}/${row.zoneId}/permit/${option.ground}`,
        text: permitSentence(option, context),
      })),
  );
  return distinct(notes);
}

/** "Verhuisauto: ... (op aanvraag; hoogstens tot en met ...)". */
function permitSentence(option: PermitOption, context: AccessSentenceContext): string {
  const { parameters, language } = context;
  const text = accessWords[language];
  const { label, condition } = text.ground[option.ground];
  const terms = [text.handling[option.handling], ...(option.national ? [text.national] : []), runs(option, context)];
  return fillIn(`${label}: ${lowerFirst(condition).replace(/\.$/, '')} (${terms.join('; ')}).`, parameters, language);
}

function runs({ until }: PermitOption, { language, day }: AccessSentenceContext): string {
  const text = accessWords[language];
  const date = (one: string): string => writeDate(one, language);
  if (until === null) return text.untilOwn;
  if (until.latest < day) return text.ended(date(until.latest));
  if (until.earliest === null) return text.untilAtMost(date(until.latest));
  return until.earliest === until.latest
    ? text.until(date(until.latest))
    : text.untilBetween(date(until.earliest), date(until.latest));
}

/** Grounds that could exist and were not ticked; those that are over by the day of the visit are left out. */
export function otherGrounds(rows: readonly ZoneAccess[], { language, day }: AccessSentenceContext): string | null {
  const text = accessWords[language];
  const options = rows
    .flatMap((row) => row.permits)
    .filter((one) => !one.ticked && !(one.until && one.until.latest < day));
  const labels = [...new Set(options.map((one) => lowerFirst(text.ground[one.ground].label)))];
  return labels.length === 0 ? null : text.otherGrounds(writerFor(language).list(labels));
}

/** What driving on means for one group: day permits, what they leave uncovered, and from when fines are possible. */
export function nothingNotes(rows: readonly ZoneAccess[], context: AccessSentenceContext): AccessNote[] {
  const { parameters, language } = context;
  const text = accessWords[language];
  const writer = writerFor(language);
  const affected = rows.flatMap((row) => (row.doingNothing === null ? [] : [{ row, nothing: row.doingNothing }]));
  if (affected.length === 0) return [];
  const { row, nothing } = affected[0];
  const price = writer.euro(parameters.number('ze.permit.day.price'));
  const fine = writer.euro(nothing.fineEuro);
  const base = `access/${row.groupId}/${row.zoneId}`;
  const certain = municipalities(affected.filter((one) => one.row.outcome !== 'planned'));
  const planned = municipalities(affected.filter((one) => one.row.outcome === 'planned'));

  const costs: string[] = [];
  const stated: string[] = [];
  const parts = `${base}/dayPermits`;
  const priceId = 'figure/ze.permit.day.price';
  const { permitsPerYear, euroPerVehicle, euroForGroup } = nothing;
  if (permitsPerYear === null || euroPerVehicle === null) {
    const most = writer.number(nothing.mostPermitsPerYear);
    costs.push(text.daysOpen(most, price, writer.euro(nothing.mostEuroPerVehicle)));
    stated.push('figure/ze.permit.day.count', priceId, `${parts}/most`);
  } else if (nothing.daysPerYear === 0) {
    costs.push(text.noDays);
  } else {
    // Of a group whose number is not known only what one vehicle costs can be told.
    const group = (times: number): string | null => (euroForGroup === null ? null : writer.euro(times * euroForGroup));
    const forGroup = euroForGroup === null ? [] : [`${parts}/group`];
    costs.push(text.perMunicipality(writer.number(permitsPerYear), price, writer.euro(euroPerVehicle), group(1)));
    stated.push(`${parts}/count`, priceId, ...forGroup);
    const count = certain.length;
    if (count > 1) {
      costs.push(text.together(count, writer.euro(count * euroPerVehicle), group(count)));
      const together = euroForGroup === null ? [] : [`${parts}/groupTogether`];
      stated.push(`${parts}/places`, `${parts}/vehicleTogether`, ...together);
    }
  }
  if (planned.length > 0) {
    const places = writer.list(planned);
    costs.push(certain.length === 0 ? text.onlyPlanned(places) : text.alsoPlanned(places));
  }
  const uncovered = nothing.uncoveredDays ?? 0;
  const risk =
    nothing.uncoveredDays === null
      ? text.uncoveredOpen(fine)
      : nothing.uncoveredDays > 0
        ? text.uncovered(writer.number(nothing.uncoveredDays), fine)
        : nothing.daysPerYear === 0
          ? null
          : text.uncoveredNone(fine);
  return [
    { id: parts, also: stated, text: costs.join(' ') },
    ...(risk === null
      ? []
      : [{ id: `${base}/fine`, text: risk, ...(uncovered > 0 ? { also: [`${parts}/uncovered`] } : {}) }]),
    ...fineFreeNotes(
      affected.map((one) => one.row),
      context,
    ),
  ];
}

/** Zones in which the months without fines are not over on the day of the visit. */
function fineFreeNotes(
  rows: readonly ZoneAccess[],
  { parameters, language, day }: AccessSentenceContext,
): AccessNote[] {
  const text = accessWords[language];
  const date = (one: string): string => writeDate(one, language);
  return rows.flatMap((row) => {
    const fines = row.doingNothing?.finesFrom ?? null;
    if (fines === null || fines.latest <= day) return [];
    const sentence =
      fines.earliest === fines.latest
        ? text.finesFrom(row.municipality, date(fines.latest))
        : text.finesBetween(row.municipality, date(fines.earliest), date(fines.latest));
    const also = figuresIn(sentence).map((figure) => `figure/${figure}`);
    const id = `access/${row.groupId}/${row.zoneId}/finesFrom`;
    return [{ id, also, text: fillIn(sentence, parameters, language) }];
  });
}

/** A sentence with all values that it states. */
export interface StatedSentence {
  text: string;
  /** Ids for explainShown(). */
  ids: readonly string[];
}

/** "Vanaf 1 januari 2027 kunnen 3 van de 7 voertuigen Gouda niet meer in."; places with the same days and counts together. */
export function timelineSentences(timeline: readonly AccessPoint[], language: Language): StatedSentence[] {
  const text = accessWords[language];
  const date = (one: string): string => writeDate(one, language);
  const keyOf = (point: AccessPoint): string =>
    [point.date, point.earliest, point.vehicles, point.ofVehicles].join('/');
  return [...new Set(timeline.map(keyOf))].map((key) => {
    const same = timeline.filter((point) => keyOf(point) === key);
    const [point] = same;
    const places = writerFor(language).list(same.map((one) => one.municipality));
    return {
      ids: same.map((one) => `timeline/${one.municipality}/${one.date}`),
      text:
        point.earliest === point.date
          ? text.timeline(date(point.date), point.vehicles, point.ofVehicles, places)
          : text.timelineVague(date(point.earliest), date(point.date), point.vehicles, point.ofVehicles, places),
    };
  });
}

/** What holds for every zone, and for every day permit, with the figures that it states. */
export function generalFacts({
  parameters,
  language,
}: Pick<AccessSentenceContext, 'parameters' | 'language'>): StatedSentence[] {
  const text = accessWords[language];
  const yearFrom = (id: string): string => String(yearOf(parameters.figure(id).validFrom ?? parameters.edition));
  const facts = text.permitFacts(yearFrom('ze.permit.day.price'), yearFrom('ze.fine.van'));
  const stated = (template: string, figures: readonly string[]): StatedSentence => ({
    text: fillIn(template, parameters, language),
    ids: figures.map((id) => `figure/${id}`),
  });
  return [...text.general.map((one) => stated(one, figuresIn(one))), stated(facts, permitFactFigures)];
}

/** The same as sentences alone. */
export function generalNotes(context: Pick<AccessSentenceContext, 'parameters' | 'language'>): string[] {
  return generalFacts(context).map(({ text }) => text);
}

/** The last of the general notes alone: how long a day permit holds, and of which year price and fine are. */
export function permitFacts(context: Pick<AccessSentenceContext, 'parameters' | 'language'>): string {
  return generalNotes(context).at(-1) ?? '';
}

/** Figures that these facts are of. */
export const permitFactFigures = [
  'ze.permit.day.until',
  'ze.permit.day.price',
  'ze.fine.van',
  'ze.fine.truck',
] as const;

function municipalities(rows: readonly { row: ZoneAccess }[]): string[] {
  return [...new Set(rows.map(({ row }) => row.municipality))];
}

function distinct(notes: readonly AccessNote[]): AccessNote[] {
  return notes.filter((note, index) => notes.findIndex((one) => one.text === note.text) === index);
}

/** Inside a sentence; an abbreviation stays as it is. */
function lowerFirst(text: string): string {
  return text.length > 1 && text[1] !== text[1].toLowerCase() ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
