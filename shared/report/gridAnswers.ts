/** The answers about the grid in words, for screen and report: sentences, and cells of tables. */
import { groupName } from '../advice/findings.ts';
import { writerFor } from '../advice/write.ts';
import type { GridLater } from '../assessment/gridLater.ts';
import { nightsByHours } from '../charging/weekHours.ts';
import type { Dossier } from '../dossier/schema.ts';
import { writeDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { Setback } from '../grid/robustness.ts';
import type { SiteYear } from '../grid/siteYear.ts';
import type { BindingVehicles, WhyNot } from '../grid/whyNot.ts';
import type { Range } from '../parameters/parameters.ts';
import type { UntilWhen } from '../plan/untilWhen.ts';
import type { Cost } from '../remedies/cost.ts';
import type { Combination, RemedyResult, RemedySize } from '../remedies/remedies.ts';
import type { LeadTime } from '../remedies/remedy.ts';
import { gridAnswers } from '../text/gridAnswers.ts';
import { replacementWords } from '../text/replacement.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';
import { resultsChargingWords } from '../text/resultsCharging.ts';
import { whatFitsWords } from '../text/whatFits.ts';
import { words } from '../text/words.ts';
import { remedyRemarks } from './chosenRemedies.ts';

/** Name of a group of the dossier, or its id where it is gone from the record in the meantime. */
export function namesOf(dossier: Dossier, language: Language): (groupId: string) => string {
  const byId = new Map(dossier.fleetGroups.map((group) => [group.id, groupName(group, language)]));
  return (groupId) => byId.get(groupId) ?? groupId;
}

/** From how many days in a row "from .. to .." reads easier than a list. */
const DAYS_IN_A_ROW = 3;

/** "maandag tot en met vrijdag", else the days one by one. */
export function daysText(on: readonly number[], language: Language): string {
  const { days } = resultsChargingWords[language];
  const [first, last] = [on[0], on[on.length - 1]];
  const inARow = on.length >= DAYS_IN_A_ROW && last - first === on.length - 1;
  return inARow
    ? gridAnswers[language].daysThrough(days[first], days[last])
    : writerFor(language).list(on.map((day) => days[day]));
}

/** The nights and quarters that bind, by the hours they have in common. */
function hoursText(slots: readonly number[], language: Language): string {
  const text = gridAnswers[language];
  const writer = writerFor(language);
  const stretches = nightsByHours(slots).map(({ days: on, from, to }) =>
    text.hoursOn(daysText(on, language), from, to),
  );
  return `${text.nightsOf} ${writer.list(stretches)}`;
}

function vehiclesText(binding: readonly BindingVehicles[], dossier: Dossier, language: Language): string {
  const name = namesOf(dossier, language);
  const writer = writerFor(language);
  return writer.list(
    binding.map(({ groupId, vehicles }) =>
      gridAnswers[language].vehiclesOf(name(groupId), writer.vehicles(vehicles.length)),
    ),
  );
}

/** Where the figures of that sentence come from, for explain(): the hours, the vehicles of each group, what stays short. */
export function whyOrigins({ kind, slots, binding, next }: WhyNot): string[] {
  const hours = slots.length === 0 ? [] : ['week/whyHours'];
  const short = kind === 'vehicles' && next !== null ? ['week/why'] : [];
  return [...hours, ...binding.map(({ groupId }) => `week/whyVehicles/${groupId}`), ...short];
}

/** The night, the quarters and the vehicles that bind, in one sentence. */
export function whyText(why: WhyNot, dossier: Dossier, language: Language): string {
  const text = gridAnswers[language];
  const writer = writerFor(language);
  const hours = hoursText(why.slots, language);
  if (why.kind === 'site') return text.whySite(hours);
  const vehicles = vehiclesText(why.binding, dossier, language);
  if (why.kind === 'fits' || why.next === null) {
    return why.binding.length === 0 ? text.untilFits : text.whyFits(hours, vehicles);
  }
  const group = namesOf(dossier, language)(why.next.groupId);
  if (why.kind === 'minimum') return whatFitsWords[language].why(group, why.next.vehicle, hours, vehicles);
  return text.whyVehicles(group, why.next.vehicle, hours, vehicles, writer.kWh(why.shortKWh));
}

/** Until when it fits with smart charging, and what is not known about it. */
export function untilText(until: UntilWhen, language: Language): string {
  const { never, assumed, years } = until;
  const more = replacementWords[language];
  const writer = writerFor(language);
  return [
    ...firstYearText(until, language),
    ...(assumed === 0 ? [] : [more.assumedOf(writer.vehicles(assumed), String(years[0].year))]),
    ...(never === 0 ? [] : [more.never(writer.vehicles(never))]),
  ].join(' ');
}

/** Where what that sentence states comes from, for explain(). */
export function untilOrigins({ never, assumed, firstYearNot, certainlyNot }: UntilWhen): string[] {
  return [
    'until/first/optimal',
    ...(certainlyNot === null || certainlyNot === firstYearNot.optimal ? [] : ['until/certainlyNot']),
    ...(assumed === 0 ? [] : ['until/assumed', 'until/begin']),
    ...(never === 0 ? [] : ['until/never']),
  ];
}

function firstYearText({ firstYearNot, certainlyNot }: UntilWhen, language: Language): string[] {
  const text = gridAnswers[language];
  const year = firstYearNot.optimal;
  if (year === null) return [text.untilFits];
  if (year === certainlyNot) return [text.untilNot(String(year))];
  const range = whatFitsWords[language];
  return [range.until(String(year)), ...(certainlyNot === null ? [] : [range.untilCertain(String(certainlyNot))])];
}

/** Yes, no, or that neither is proven. */
export function fitsText({ fits, mayFit }: { fits: boolean; mayFit: boolean }, language: Language): string {
  if (fits) return gridAnswers[language].yes;
  return mayFit ? whatFitsWords[language].notProven : gridAnswers[language].no;
}

/** "12 kW over" or "12 kW te kort". */
export function roomText(roomKW: number, language: Language): string {
  const text = gridAnswers[language];
  const writer = writerFor(language);
  return roomKW < -0.05 ? text.roomShort(writer.kW(-roomKW)) : text.roomLeft(writer.kW(Math.max(0, roomKW)));
}

/** What happens, for which group, whether it fits, what room is left, what goes on the road. */
export function setbackCells(setback: Setback, dossier: Dossier, language: Language): string[] {
  const text = gridAnswers[language];
  const { id, groupId, fits, mayFit, roomKW, roadKWh, open } = setback;
  const where = groupId === null ? '' : ` (${text.worstFor(namesOf(dossier, language)(groupId))})`;
  if (open)
    return [
      text.setback[id],
      text.open,
      id === 'noGuarantee' ? chosenRemedyWords[language].guaranteeOpen : text.setbackOpen,
      '',
    ];
  return [
    `${text.setback[id]}${where}`,
    roadKWh < 0.5 ? fitsText({ fits: fits.optimal, mayFit }, language) : text.no,
    roomText(roomKW, language),
    roadKWh < 0.5 ? text.none : writerFor(language).kWh(roadKWh),
  ];
}

/** Euro as one amount or a range, none, or open. */
export function costText(cost: Cost, language: Language): string {
  const text = gridAnswers[language];
  if (cost.state === 'none') return text.none;
  if (cost.state === 'open') return text.open;
  const writer = writerFor(language);
  const { low, typical, high }: Range = cost.euro;
  return Math.abs(high - low) < 1 ? writer.euro(typical) : text.between(writer.euro(low), writer.euro(high));
}

export function timeText(time: LeadTime | null, language: Language): string {
  const text = gridAnswers[language];
  if (time === null) return text.open;
  if (time.kind === 'from') return text.fromDate(writeDate(time.date, language));
  const writer = writerFor(language);
  if (time.low !== time.high) return text.monthsBetween(writer.number(time.low), writer.number(time.high));
  return monthsText(time.low, language);
}

/** Whole years as years. */
export function monthsText(months: number, language: Language): string {
  const text = gridAnswers[language];
  const writer = writerFor(language);
  return months % 12 === 0 ? text.years(writer.number(months / 12)) : text.months(writer.number(months));
}

/** How much of a remedy; empty where there is no amount to it. */
export function amountText(remedy: RemedySize, language: Language): string {
  const text = gridAnswers[language].amount;
  const writer = writerFor(language);
  const { id, amount, unit, connection, hours, powerKW } = remedy;
  if (amount === null) return '';
  if (connection !== undefined) {
    const name =
      connection.connection === 'kva'
        ? `${writer.number(connection.kVA)} kVA`
        : words[language].connection[connection.connection];
    return text.connection(name, writer.kW(amount));
  }
  if (hours !== undefined) return text.hours(hours.from, hours.until, writer.kW(amount));
  switch (unit) {
    case 'kW':
      return text.contract(writer.kW(amount));
    case 'kWh':
      return text.battery(writer.kWh(amount), writer.kW(powerKW ?? 0));
    case 'min':
      return text.minutes(writer.number(amount));
    case '%':
      return text.percent[id]?.(writer.number(amount)) ?? `${writer.number(amount)} %`;
    case 'kWp':
      return text.panels(`${writer.number(amount)} kWp`);
    case 'vehicles':
      return text.vehicles(writer.number(amount));
    case null:
      return '';
  }
}

export interface RemedyRow {
  name: string;
  amount: string;
  remark: string;
  gained: string;
  fits: string;
  investment: string;
  /** Subsidy, and why there is none. */
  investmentRemark: string;
  yearly: string;
  /** What nobody has told yet. */
  yearlyRemark: string;
  time: string;
  depends: string;
}

export function remedyRow(remedy: RemedyResult, planned: number, language: Language): RemedyRow {
  const text = gridAnswers[language];
  const writer = writerFor(language);
  const remarks = remedyRemarks(remedy, language);
  return {
    name: text.remedy[remedy.id],
    amount: amountText(remedy, language),
    remark: [remarks.name, remedy.inPlan ? text.inPlan : ''].filter((one) => one !== '').join('. '),
    gained: writer.kW(remedy.gainedKW),
    fits: remedy.planFits ? text.fitsAll : text.fitsSome(writer.number(remedy.fits), writer.number(planned)),
    investment: costText(remedy.investment, language),
    investmentRemark: remarks.investment,
    yearly: costText(remedy.yearly, language),
    yearlyRemark: remarks.yearly,
    time: timeText(remedy.leadTime, language),
    depends: writer.list(remedy.dependsOn.map((one) => text.depends[one])),
  };
}

/** The cheapest combination in one sentence. */
export function cheapestText({ cheapest, asIs }: GridLater, language: Language): string {
  const text = gridAnswers[language];
  if (asIs.planFits) return text.cheapestFits;
  if (cheapest === null) return text.cheapestNone;
  const names = cheapest.steps.map((step) => {
    const amount = amountText(step, language);
    return amount === '' ? text.remedy[step.id] : `${text.remedy[step.id]} (${amount})`;
  });
  const sentence = text.cheapest(
    writerFor(language).list(names),
    costText(cheapest.investment, language),
    costText(cheapest.yearly, language),
  );
  return [sentence, ...remarksOf(cheapest, language)].join(' ');
}

/** What is not in the costs of a combination, and what of its power is not guaranteed, as sentences. */
function remarksOf({ steps }: Combination, language: Language): string[] {
  const { remedy } = gridAnswers[language];
  return steps.flatMap((step) => {
    const { name, yearly } = remedyRemarks(step, language);
    const remarks = [name, yearly].filter((one) => one !== '');
    return remarks.length === 0 ? [] : [`${remedy[step.id]}: ${remarks.join('; ')}.`];
  });
}

/** What a combination comes to. */
export function combinationText(combination: Combination, planned: number, language: Language): string {
  const { end, investment, yearly } = combination;
  const writer = writerFor(language);
  const sentence = gridAnswers[language].chosenText(
    roomText(end.roomKW, language),
    writer.number(end.fits),
    writer.number(planned),
    costText(investment, language),
    costText(yearly, language),
  );
  return [sentence, ...remarksOf(combination, language)].join(' ');
}

/** Peak, energy and hours above the limit of a whole year, with smart charging. */
export function yearText({ peakKW, chargedKWh, quartersAbove }: SiteYear, language: Language): string {
  const text = gridAnswers[language];
  const writer = writerFor(language);
  const hours = quartersAbove === null ? '' : text.yearHours(writer.number(quartersAbove.optimal / 4));
  return text.yearText(writer.kW(peakKW.optimal), writer.kWh(chargedKWh), hours).trim();
}
