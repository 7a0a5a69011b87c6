/** What the record or another part of the talk says already about a question; null where it does not. */
import { classTraits } from '../../access/vehicle.ts';
import type { Assessment } from '../../assessment/results.ts';
import type { Dossier, FleetGroup } from '../../dossier/schema.ts';
import { measureIds, type MeasureId } from '../../dossier/talk.ts';
import type { Language } from '../../format/numbers.ts';
import { domainWords } from '../../text/domain.ts';
import { measureWords } from '../../text/measures.ts';
import type { QuestionWords } from '../../text/questions.ts';
import { words } from '../../text/words.ts';
import { measuresToAsk } from '../measures/catalogue.ts';
import type { Writer } from '../write.ts';

export interface QuestionContext {
  dossier: Dossier;
  assessment: Assessment;
  language: Language;
  words: QuestionWords;
  writer: Writer;
}

/** From the record, or given elsewhere in the talk. */
export type Known = string | { talk: string } | null;

const groups = ({ dossier }: QuestionContext): readonly FleetGroup[] => dossier.fleetGroups;
const every = (context: QuestionContext, answered: (group: FleetGroup) => boolean): boolean =>
  groups(context).length > 0 && groups(context).every(answered);
/** Or may do so: before there is a fleet nobody has said that it does not. */
export const chargesAtDepot = ({ assessment }: QuestionContext): boolean =>
  assessment.charging.groups.length === 0 || assessment.charging.groups.some((group) => group.charger !== null);
export const refused = ({ assessment }: QuestionContext): string[] => [
  ...new Set(assessment.access.rows.filter((row) => row.outcome === 'refused').map((row) => row.groupId)),
];
export const hasTrucks = (context: QuestionContext): boolean =>
  groups(context).some(
    ({ vehicleClass }) => vehicleClass !== null && ['rigid', 'tractor'].includes(classTraits(vehicleClass).kind),
  );
/** Different answers of the groups, each once. */
const each = (context: QuestionContext, say: (group: FleetGroup) => string): string =>
  context.writer.list([...new Set(groups(context).map(say))]);

export function knownZones(context: QuestionContext): string | null {
  if (!every(context, (group) => group.zones.length > 0 || group.noZones)) return null;
  const { rows } = context.assessment.access;
  const places = [...new Set(rows.map((row) => row.municipality))];
  return places.length === 0 ? context.words.noZones : context.writer.list(places);
}

export function knownZoneDays(context: QuestionContext): string | null {
  const asked = groups(context).filter((group) => refused(context).includes(group.id));
  if (asked.some((group) => group.zoneDaysPerYear === null)) return null;
  const days = asked.map((group) => context.writer.number(group.zoneDaysPerYear ?? 0));
  return context.writer.list([...new Set(days)]);
}

export function knownPolicy({ dossier, words: { noted }, writer }: QuestionContext): Known {
  const written = dossier.talk.municipalities.filter((one) => one.text.trim() !== '');
  const places = writer.list(written.map((one) => one.municipality));
  return written.length === 0 ? null : { talk: `${places} (${noted})` };
}

export function knownUse(context: QuestionContext): string | null {
  if (!every(context, (group) => group.yearlyKm !== null && group.longestDayKm !== null)) return null;
  const km = groups(context).reduce((sum, group) => sum + (group.yearlyKm ?? 0) * (group.number ?? 0), 0);
  return context.words.kmPerYear(context.writer.km(km));
}

export function knownReplacement(context: QuestionContext): string | null {
  if (!every(context, (group) => group.replacementYear !== null || group.replacements !== null)) return null;
  const years = groups(context).flatMap((group) =>
    group.replacements === null ? [group.replacementYear ?? 0] : group.replacements.map((one) => one.year),
  );
  return context.writer.list([...new Set(years)].sort((one, other) => one - other).map(String));
}

export function knownOffers(context: QuestionContext): string | null {
  const offered = groups(context).filter(
    ({ costs }) => costs.electricPriceEuro !== null || costs.leaseElectricEuroPerMonth !== null,
  );
  if (offered.length === 0) return null;
  return context.writer.list(offered.map((group) => nameOf(group, context.language)));
}

export function knownOwnership(context: QuestionContext): string | null {
  if (!every(context, (group) => group.ownership !== null)) return null;
  return each(context, (group) => words[context.language].ownership[group.ownership!].toLowerCase());
}

export function knownSize({ dossier, language }: QuestionContext): string | null {
  const { sizeClass } = dossier.company;
  return sizeClass === null ? null : words[language].sizeClass[sizeClass];
}

export function knownNight(context: QuestionContext): string | null {
  if (!every(context, (group) => group.nightPlace !== null)) return null;
  return each(context, (group) => words[context.language].nightPlace[group.nightPlace!].toLowerCase());
}

export function knownOwnUse({ dossier, words: { measuredUse } }: QuestionContext): string | null {
  return dossier.site.meter === null ? null : measuredUse;
}

export function knownConnection({ dossier, language, words: text, writer }: QuestionContext): string | null {
  const { connection, contractedKW, connectionKVA } = dossier.site;
  if (connection === null) return null;
  const size =
    connection === 'kva' && connectionKVA !== null
      ? `${writer.number(connectionKVA)} kVA`
      : words[language].connection[connection];
  return contractedKW === null ? size : `${size}, ${text.contract(writer.kW(contractedKW))}`;
}

export function knownMap({ dossier, language }: QuestionContext): string | null {
  const { congestion } = dossier.site;
  return congestion === null ? null : words[language].congestion[congestion].toLowerCase();
}

export function knownSolar({ dossier, words: text, writer }: QuestionContext): string | null {
  const { pvKWp, batteryKWh } = dossier.site;
  if (pvKWp === null) return null;
  const solar = pvKWp === 0 ? text.noSolar : text.solarKWp(writer.number(pvKWp));
  return batteryKWh === null || batteryKWh === 0 ? solar : `${solar}, ${text.batteryKWh(writer.kWh(batteryKWh))}`;
}

export function knownInterest({ dossier, words: { interest } }: QuestionContext): Known {
  const given = dossier.talk.neighbours.interest;
  return given === null ? null : { talk: interest[given] };
}

/** Known when every measure of the interview that concerns this fleet has been answered. */
export function measuresOf(...ids: readonly MeasureId[]): (context: QuestionContext) => Known {
  return ({ dossier, assessment, language, words: text, writer }) => {
    if (assessment.charging.groups.length === 0) return null;
    const asked = measuresToAsk(dossier, assessment).filter((id) => ids.includes(id));
    if (asked.length === 0) return text.noneToAsk;
    const given = new Map(dossier.talk.measures.map((one) => [one.id, one.suits]));
    if (asked.some((id) => !given.has(id))) return null;
    const suiting = measureIds.filter((id) => asked.includes(id) && given.get(id) === 'yes');
    const names = suiting.map((id) => measureWords[language].measure[id].name.toLowerCase());
    return { talk: names.length === 0 ? text.suitsNone : text.suits(writer.list(names)) };
  };
}

function nameOf(group: FleetGroup, language: Language): string {
  if (group.name) return group.name;
  return group.vehicleClass === null
    ? domainWords[language].ask('vehicleClass')
    : words[language].vehicleClass[group.vehicleClass];
}
