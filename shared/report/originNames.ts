/** The name of a figure by its id, for screen and report; null for the ids that are named elsewhere. */
import type { AimValue, Compared } from '../assessment/origins/chosen.ts';
import type { MeterValue } from '../assessment/origins/meter.ts';
import type { MeterCount } from '../assessment/origins/meterFile.ts';
import type { EmissionKind } from '../assessment/origins/plan.ts';
import type { Strategy } from '../assessment/results.ts';
import type { Quantity } from '../advice/measures/effects.ts';
import type { AlternativeId, Dossier, RemedyId, SmartAim } from '../dossier/schema.ts';
import type { MeasureId } from '../dossier/talk.ts';
import { writeShortDate } from '../format/dates.ts';
import type { Language } from '../format/numbers.ts';
import type { BillPart } from '../grid/bill.ts';
import type { SetbackId } from '../grid/robustness.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { BreakEvenKind } from '../tco/breakEven.ts';
import type { CostType } from '../tco/lines.ts';
import type { SchemeId } from '../tco/schemes.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';
import { costWords } from '../text/costs.ts';
import { detailOriginWords } from '../text/detailOrigins.ts';
import { dutyDayWords } from '../text/dutyDay.ts';
import { domainWords } from '../text/domain.ts';
import { efficiencyOriginWords, neighbourOriginWords } from '../text/efficiencyOrigins.ts';
import { gridAnswers } from '../text/gridAnswers.ts';
import { meterWords } from '../text/meter.ts';
import { meterOriginWords } from '../text/meterOrigins.ts';
import { measureWords } from '../text/measures.ts';
import { originNames, type OriginNames } from '../text/originNames.ts';
import { resultsDrawerWords } from '../text/resultsDrawer.ts';
import { schemeWords } from '../text/schemes.ts';
import { shownOriginWords } from '../text/shownOrigins.ts';
import { statedOriginWords } from '../text/statedOrigins.ts';
import { draftValueName } from './draftValueNames.ts';
import { namesOf } from './gridAnswers.ts';
import { figureName, fullFigureName } from './sourceWords.ts';

interface Naming {
  dossier: Dossier;
  parameters: Parameters;
  language: Language;
  names: OriginNames;
  group: (id: string) => string;
  strategy: (id: string) => string;
}

export function originName(id: string, dossier: Dossier, parameters: Parameters, language: Language): string | null {
  const [room, ...rest] = id.split('/');
  const all: Naming = {
    dossier,
    parameters,
    language,
    names: originNames[language],
    group: namesOf(dossier, language),
    strategy: (name) => domainWords[language].strategyShort[name as Strategy],
  };
  const ofDraft = draftValueName(id, all.group, language);
  if (ofDraft !== null) return ofDraft;
  switch (room) {
    case 'access':
      return accessName(rest, all);
    case 'timeline':
      return all.names.timeline(rest[0], writeShortDate(rest[1]));
    case 'tco':
      return moneyName(rest, all);
    case 'fleetAccess':
      return efficiencyOriginWords[language].accessVehicles[rest[0] as 'refused' | 'open' | 'first'];
    case 'figure':
      return figureEndName(rest, all);
    case 'meter': {
      const { imported, exported, peak, year } = meterWords[language].fields;
      const { known, busiest } = meterOriginWords[language];
      const { meterPeriod: period } = shownOriginWords[language];
      return { period, known, import: imported, export: exported, peak, year, busiest }[rest[0] as MeterValue];
    }
    case 'ownUse':
      return meterOriginWords[language][rest[0] as 'weekFilled' | 'yearKnown'];
    case 'meterFile':
      return meterOriginWords[language].counts[rest[0] as MeterCount];
    case 'neighbours':
      return neighbourOriginWords[language][rest[0] as 'jointKW'];
    case 'tcoNow':
      return nowName(rest, all);
    case 'fleet':
    case 'groupYear':
    case 'measure':
      return efficiencyName(room, rest, all);
    case 'question':
      return all.names.of(domainWords[language].ask(rest[1]), rest[0] === 'total' ? all.names.all : all.group(rest[0]));
    case 'spread':
    case 'swing':
    case 'breakEven':
      return uncertaintyName(room, rest, all);
    case 'charging':
      return chargingName(rest, all);
    case 'grid':
      return gridName(rest, all);
    case 'price':
      return billName(rest, all);
    case 'plan':
      return planName(rest, all);
    case 'short':
    case 'roadDay':
    case 'night':
      return vehicleDayName(room, rest, all);
    case 'scheme':
      if (rest[1] !== undefined) return all.names.of(detailOriginWords[language].perCharger, all.group(rest[1]));
      return schemeWords[language].scheme[rest[0] as SchemeId].name;
    case 'week':
    case 'until':
    case 'year':
      return laterName(room, rest, all);
    case 'without':
      return all.names.of(chosenRemedyWords[language].compare[rest[0] as Compared], all.names.withoutRemedies);
    case 'aim': {
      if (rest[0] === 'saved') return shownOriginWords[language].aimSaved;
      const { aimRows, aimColumns } = chosenRemedyWords[language];
      return all.names.of(aimRows[rest[1] as AimValue], aimColumns[rest[0] as SmartAim].toLowerCase());
    }
    case 'remedy':
    case 'chosen':
    case 'cheapest':
      return remedyName(room, rest, all);
    default:
      return null;
  }
}

/** Of the parts of what driving on means; the rest is named on the screen. */
function accessName([groupId, zone, part, which]: string[], { parameters, language, group }: Naming): string | null {
  const place = parameters.zone(zone)?.municipality ?? zone;
  const { finesFrom, dayPermits } = shownOriginWords[language];
  if (part === 'finesFrom') return `${finesFrom(place)}, ${group(groupId)}`;
  if (part !== 'dayPermits' || which === undefined) return null;
  return `${dayPermits[which as keyof typeof dayPermits](place)}, ${group(groupId)}`;
}

/** "Dieselprijs: laag" for one end of the range of a figure. */
function figureEndName([figure, end]: string[], { parameters, language }: Naming): string | null {
  if (!parameters.has(figure)) return null;
  const name = fullFigureName(parameters.figure(figure), language);
  return end === 'low' || end === 'high' ? `${name}: ${shownOriginWords[language].ends[end]}` : name;
}

function moneyName([which, what, type, more]: string[], { names, group, language }: Naming): string | null {
  const { frame, inTable, refused } = shownOriginWords[language];
  if (which === 'firstCheaper') return names.of(names.firstCheaper, names.all);
  if (what in frame) return names.of(frame[what as keyof typeof frame], group(which));
  if (which === 'investment') return names.investment[what as 'electric' | 'diesel'];
  if (which === 'difference' && what === 'range') return names.of(detailOriginWords[language].tcoRange, names.all);
  if (what === 'firstCheaper' || what === 'payback') return names.of(names[what], group(which));
  if (what === 'difference' && type === 'lines') {
    const { difference } = resultsDrawerWords[language].valueNames;
    return `${difference(group(which))} (${inTable})`;
  }
  if (what === 'difference')
    return type === undefined ? null : names.lessDiesel(costWords[language].costType[type as CostType], group(which));
  const alternative = costWords[language].alternative[what as AlternativeId];
  if (type === 'less') return names.lessDiesel(alternative, group(which));
  if (type === 'refused') return names.of(`${alternative}, ${refused}`, group(which));
  if (type === 'lines') {
    const total = more === 'perKm' ? `${alternative}, ${names.perKm}` : alternative;
    return names.of(`${total} (${inTable})`, group(which));
  }
  if (type === 'perKm') return names.of(`${alternative}, ${names.perKm}`, group(which));
  if (more === 'perKm') {
    const line = `${costWords[language].costType[type as CostType]}, ${names.perKm}, ${alternative.toLowerCase()}`;
    return names.of(line, group(which));
  }
  return null;
}

function uncertaintyName(room: string, [which, what, now]: string[], { names, group, parameters, language }: Naming) {
  if (room === 'swing') {
    const figure = parameters.has(which) ? figureName(parameters.figure(which), language) : which;
    return what === undefined
      ? names.of(detailOriginWords[language].swing, figure)
      : names.swing(figure, what as 'low' | 'high');
  }
  const whose = which === 'total' ? names.all : group(which);
  if (room === 'spread' && what === 'range') return names.of(detailOriginWords[language].spreadRange, whose);
  if (room === 'spread') return names.of(names.spread[what as keyof OriginNames['spread']], whose);
  const figure = costWords[language].flip[what as BreakEvenKind];
  const name = names.of(figure.charAt(0).toUpperCase() + figure.slice(1), whose);
  return now === 'now' ? `${name}, ${names.now}` : name;
}

/** Of a way to go on that is bought now; its cost lines have the names of their own. */
function nowName([which, what, type, more]: string[], all: Naming): string {
  const { language, group, names } = all;
  const { boughtNow } = efficiencyOriginWords[language];
  const alternative = costWords[language].alternative[what as AlternativeId];
  if (type === undefined) return boughtNow(names.of(alternative, group(which)));
  const own = moneyName([which, what, type, more], all);
  if (own !== null) return boughtNow(own);
  return boughtNow(`${costWords[language].costType[type as CostType]}, ${alternative.toLowerCase()}`);
}

function efficiencyName(room: string, [which, what]: string[], { language, group }: Naming): string {
  const words = efficiencyOriginWords[language];
  const { measure, together } = measureWords[language];
  if (which === 'place') return words.places[what as keyof typeof words.places];
  if (room === 'fleet') {
    const name = words.fleet[(which === 'tenth' ? what : which) as keyof typeof words.fleet];
    return which === 'tenth' ? words.tenth(name) : name;
  }
  if (room === 'groupYear') return words.of(group(which), words.year[what as Quantity]);
  const whose = which === 'together' ? together : measure[which as MeasureId].name;
  const own = what === 'touched' || what === 'effect' ? words[what] : words.year[what as Quantity];
  return words.of(whose, own);
}

const OF_GROUP = { charger: 'charger', chargers: 'chargers', present: 'present', mean: 'mean', road: 'road' } as const;

function chargingName([what, which]: string[], { names, group, strategy, language }: Naming): string | null {
  const { binding, noTurn, roadVehicles } = shownOriginWords[language];
  if (what === 'binding') return binding;
  if (what === 'bound') return statedOriginWords[language].peakBound;
  if (what === 'noTurn' || what === 'roadVehicles') return names.of({ noTurn, roadVehicles }[what], group(which));
  if (what === 'margin' || what === 'unmet') return names[what](strategy(which));
  if (what === 'week') return names.of(names.roadWeek, which === 'all' ? names.all : group(which));
  if (what === 'night') return names.of(names.night, group(which));
  return what in OF_GROUP ? names.of(names[OF_GROUP[what as keyof typeof OF_GROUP]], group(which)) : null;
}

/** `short/<group>/<vehicle>/<day>` and its like. */
function vehicleDayName(room: 'short' | 'roadDay' | 'night', path: string[], { group, language }: Naming): string {
  const words = detailOriginWords[language];
  const { shortVehicles, nightTimes } = shownOriginWords[language];
  if (path[0] === 'vehicles')
    return words.of(shortVehicles, path[1] === undefined ? words.allVehicles : group(path[1]), words.week);
  const [whose, when, ...rest] =
    path[0] === 'all'
      ? [words.allVehicles, path[1]]
      : [words.vehicle(group(path[0]), Number(path[1])), path[2], path[3]];
  const what =
    room === 'night' ? (rest[0] === 'times' ? nightTimes : words.night[rest[0] as 'kW' | 'kWh']) : words[room];
  return words.of(what, whose, when === 'week' ? words.week : words.day(dutyDayWords[language].days[Number(when)]));
}

function gridName([what, which, more]: string[], { names, group, strategy, dossier, language }: Naming): string | null {
  switch (what) {
    case 'connection':
    case 'contract':
    case 'ownPeak':
    case 'guaranteed':
    case 'short':
      return names[what];
    case 'atMost':
      return shownOriginWords[language].atMost;
    case 'firm':
      return statedOriginWords[language].firm;
    case 'growth':
    case 'asked':
      return efficiencyOriginWords[language][what];
    case 'planned':
      return which === undefined ? names.planned : names.of(names.planned, group(which));
    case 'fits':
      return more === undefined ? names.fits(strategy(which)) : names.of(names.fits(strategy(which)), group(more));
    case 'largest':
      return names.of(names.largest(strategy(more ?? 'optimal')), group(which));
    case 'further': {
      const name = dossier.site.furtherConnections.find((one) => one.id === which)?.name ?? which;
      return names.of(names.further[more as keyof OriginNames['further']], name);
    }
    default:
      return null;
  }
}

function billName([which, what]: string[], { names, strategy, language }: Naming): string | null {
  if (which === 'saving') return efficiencyOriginWords[language].billSaving;
  if (what === undefined) return null;
  const part = what === 'year' || what === 'kWh' ? names.bill[what] : domainWords[language].billPart[what as BillPart];
  return names.of(part, strategy(which).toLowerCase());
}

function planName([year, what]: string[], { names, language }: Naming): string | null {
  const { wholeInvestment, avoided } = efficiencyOriginWords[language];
  if (year === 'whole') return what === 'co2' ? avoided : wholeInvestment;
  if (what in names.emission) {
    const name = names.emission[what as EmissionKind];
    return year === 'today' ? names.of(name, names.today) : what === 'co2' ? null : names.inYear(name, year);
  }
  if (!(what in names.plan)) return null;
  const name = names.plan[what as keyof OriginNames['plan']];
  return what === 'cumulative' ? `${name} ${year}` : names.inYear(name, year);
}

function laterName(room: string, [which, what]: string[], { names, strategy, group, language }: Naming): string {
  const text = gridAnswers[language];
  if (room === 'week') {
    const { whyHours, whyVehicles } = shownOriginWords[language];
    if (which === 'why') return names.why;
    if (which === 'whyHours') return whyHours;
    if (which === 'whyVehicles') return names.of(whyVehicles, group(what));
    if (which === 'typical') return names.typical(strategy(what));
    return names.of(text.setback[which as SetbackId], names.setback[what as 'room' | 'road'].toLowerCase());
  }
  if (room === 'until') {
    if (which === 'first') return names.untilFirst(strategy(what));
    const { until } = statedOriginWords[language];
    if (which in until) return until[which as keyof typeof until];
    const own = what in names.until ? names.until[what as keyof OriginNames['until']] : names.peak(strategy(what));
    return names.inYear(own, which);
  }
  if (which === 'charged') return names.yearCharged;
  if (which === 'peak') return names.yearPeak(strategy(what));
  if (which === 'above') return names.yearAbove(strategy(what));
  return names.monthPeak(text.monthsShort[Number(which) - 1], strategy(what));
}

function remedyName(room: string, [which, what]: string[], { names, language }: Naming): string {
  if (which === 'asIs') return names.asIs;
  const whole = room === 'chosen' ? names.chosen : names.cheapest;
  if (what === undefined) return names.of(names.combination[which as keyof OriginNames['combination']], whole);
  const name =
    what === 'subsidy' ? detailOriginWords[language].subsidy : names.remedy[what as keyof OriginNames['remedy']];
  return names.of(gridAnswers[language].remedy[which as RemedyId], name.toLowerCase());
}
