/** What parts the values of one rule: the group, the year, the strategy that stand in the id of each. */
import { nameOf } from '../advice/findings.ts';
import type { Origin } from '../assessment/origin.ts';
import { writeShortDate } from '../format/dates.ts';
import { writeNumber } from '../format/numbers.ts';
import { accessWords } from '../text/access.ts';
import { annexWords } from '../text/annex.ts';
import { chosenRemedyWords } from '../text/chosenRemedies.ts';
import { costWords } from '../text/costs.ts';
import { domainWords } from '../text/domain.ts';
import { dutyDayWords } from '../text/dutyDay.ts';
import { efficiencyOriginWords, neighbourOriginWords } from '../text/efficiencyOrigins.ts';
import { gridAnswers } from '../text/gridAnswers.ts';
import { measureWords } from '../text/measures.ts';
import { meterWords } from '../text/meter.ts';
import { moneyReportWords } from '../text/moneyReport.ts';
import { originNames } from '../text/originNames.ts';
import { schemeWords } from '../text/schemes.ts';
import { words as vehicleWords } from '../text/words.ts';
import type { OriginContext } from './originSections.ts';
import { figureName } from './sourceWords.ts';

type Names = Readonly<Record<string, string | undefined>>;
type NameOf = (segment: string) => string | undefined;

const named =
  (...catalogues: readonly Names[]): NameOf =>
  (segment) =>
    catalogues.find((one) => Object.hasOwn(one, segment))?.[segment];

/** How the parts of an id are called, by the first of them; what says no more than the rule has no name. */
function namesOfRooms(context: OriginContext): Readonly<Record<string, readonly NameOf[]>> {
  const { dossier, assessment, parameters, language } = context;
  const names = originNames[language];
  const words = annexWords[language];
  const costs = costWords[language];
  const domain = domainWords[language];
  const grid = gridAnswers[language];
  const remedies = chosenRemedyWords[language];
  const efficiency = efficiencyOriginWords[language];
  const whole = { total: names.all, all: names.all };
  const groups = named(
    whole,
    Object.fromEntries(dossier.fleetGroups.map(({ id }) => [id, nameOf(context, id)] as const)),
  );
  const zones = named(
    Object.fromEntries(assessment.access.rows.map(({ zoneId, municipality }) => [zoneId, municipality] as const)),
  );
  const strategies = named(domain.strategyShort);
  const either: NameOf = (segment) => groups(segment) ?? strategies(segment);
  const itself: NameOf = (segment) => segment;
  const groupOrItself: NameOf = (segment) => groups(segment) ?? segment;
  const nothing: NameOf = () => undefined;
  const year: NameOf = (segment) => (/^\d{4}$/.test(segment) ? segment : named({ today: names.today })(segment));
  const figure: NameOf = (id) => (parameters.has(id) ? figureName(parameters.figure(id), language) : id);
  const grounds = Object.fromEntries(
    Object.entries(accessWords[language].ground).map(([id, { label }]) => [id, label.toLowerCase()]),
  );
  const measures = Object.fromEntries(
    Object.entries(measureWords[language].measure).map(([id, { name }]) => [id, name]),
  );
  const remedy = named(grid.remedy, names.combination);
  const { charger, ere } = moneyReportWords[language].price;
  const besides = { charger, ere };
  const days = named(Object.fromEntries(dutyDayWords[language].daysShort.map((day, at) => [String(at), day])));
  const ways = [groups, named(costs.alternative, names.investment), named(costs.costType)];
  return {
    access: [groups, zones, nothing, named(accessWords[language].exemptionName, grounds, words.nothing)],
    timeline: [itself, writeShortDate],
    fleetAccess: [named(efficiency.accessVehicles)],
    tco: [groups, ...ways.slice(1), named({ perKm: names.perKm })],
    tcoNow: ways,
    spread: [groups, named(words.spread)],
    swing: [figure, named(words.ends)],
    question: [groups, (field) => domain.ask(field)],
    breakEven: [groups, named(costs.flip), named({ now: names.now, until: words.lookedUntil })],
    charging: [
      named({
        week: words.week,
        roadMean: words.meanDay,
        road: words.longestDay,
        proposal: words.proposal,
        proposals: words.proposal,
      }),
      either,
    ],
    classMean: [nothing, named(vehicleWords[language].vehicleClass)],
    likeChargers: [itself, (kW) => `${writeNumber(Number(kW), language, { decimals: 1, minDecimals: 0 })} kW`],
    short: [groups, groupOrItself, days],
    roadDay: [groups, groupOrItself, days],
    grid: [nothing, either, either],
    price: [strategies, named(domain.billPart, besides)],
    plan: [year, named(names.emission)],
    scheme: [
      named(Object.fromEntries(Object.entries(schemeWords[language].scheme).map(([id, { name }]) => [id, name]))),
      groups,
    ],
    week: [named(grid.setback), strategies],
    until: [year, strategies],
    year: [(segment) => (/^\d+$/.test(segment) ? grid.monthsShort[Number(segment) - 1] : undefined), strategies],
    aim: [named(remedies.aimColumns), named(remedies.aimRows)],
    without: [named(remedies.compare)],
    remedy: [remedy],
    chosen: [remedy],
    cheapest: [remedy],
    fleet: [named(efficiency.fleet), named(efficiency.fleet, efficiency.places)],
    groupYear: [groups],
    measure: [named(measures, { together: measureWords[language].together }), named(efficiency.year)],
    neighbours: [
      (what) =>
        what === 'title' || what === 'takenOver' ? undefined : neighbourOriginWords[language][what as 'jointKW'],
    ],
    meter: [named({ import: meterWords[language].fields.imported, export: meterWords[language].fields.exported })],
    ownUse: [nothing],
    figure: [figure],
  };
}

const madeRooms = new WeakMap<OriginContext, ReturnType<typeof namesOfRooms>>();

/** Made once per report, because every rule asks. */
function roomsOf(context: OriginContext): ReturnType<typeof namesOfRooms> {
  const known = madeRooms.get(context) ?? namesOfRooms(context);
  madeRooms.set(context, known);
  return known;
}

/** The names of the parts of an id in their order; beside those of other ids of the same rule they tell it apart. */
export function idParts(context: OriginContext): (id: string) => string[] {
  const rooms = roomsOf(context);
  const names = originNames[context.language];
  const roomNames: Names = {
    tcoNow: annexWords[context.language].boughtNow,
    chosen: names.chosen,
    cheapest: names.cheapest,
  };
  return (id) => {
    const [room, ...rest] = id.split('/');
    const own = rest.flatMap((segment, index) => rooms[room]?.[index]?.(segment) ?? []);
    const whose = roomNames[room];
    if (whose === undefined) return own;
    return room === 'tcoNow' ? [`${own[0]}, ${whose}`, ...own.slice(1)] : [whose, ...own];
  };
}

/** A value as the report writes it, with its low and high where it has them. */
export function originValue(origin: Origin, context: OriginContext): string {
  const { value, unit, range } = origin;
  const { language } = context;
  if (value === null) return '–';
  if (typeof value === 'string') return textValue(value, unit, context);
  const typical = withSumOfLines(quantity(value, unit, context), origin, context);
  if (range === undefined || Math.abs(range.high - range.low) < 1e-9) return typical;
  return annexWords[language].ranged(typical, quantity(range.low, unit, context), quantity(range.high, unit, context));
}

/** A table adds up what it shows: where that is another amount, both are told. */
function withSumOfLines(shown: string, { sumOfLines, unit }: Origin, context: OriginContext): string {
  const sum = sumOfLines === undefined ? shown : quantity(sumOfLines, unit, context);
  return sum === shown ? shown : annexWords[context.language].sumOfLines(shown, sum);
}

/** Days, and intervals of days with a stroke between them. */
function textValue(value: string, unit: string | null, { language }: OriginContext): string {
  if (unit === 'hours') return value.replaceAll('/', ' – ').replaceAll(',', ', ');
  if (unit === 'scheme') {
    const [state, day] = value.split('/');
    const said = named(schemeWords[language].state)(state) ?? state;
    return day === undefined ? said : `${said}, ${writeShortDate(day)}`;
  }
  if (unit === 'date' || unit === 'days')
    return value
      .split('/')
      .map((day) => (day === '' ? '' : writeShortDate(day)))
      .join(' – ')
      .trim();
  if (unit === 'access') return named(domainWords[language].outcome)(value) ?? value;
  return named(annexWords[language].answers)(value) ?? value;
}

const MONTHS_PER_YEAR = 12;
const KG_PER_TONNE = 1000;

function quantity(value: number, unit: string | null, { writer, language }: OriginContext): string {
  switch (unit) {
    case 'kW':
      return writer.kW(value);
    case 'kWh':
    case 'kWh/year':
      return writer.kWh(value);
    case 'km/year':
      return writer.km(value);
    case 'EUR':
    case 'EUR/year':
    case 'EUR/vehicle/year':
      return writer.euro(value);
    case 'EUR/km':
      return writer.euro(value, 3);
    case 'EUR/kWh':
      return writer.euro(value, 4);
    case 'EUR/l':
      return writer.euro(value, 2);
    case 'year':
      return String(value);
    case 'vehicles':
    case 'chargers':
    case 'of 100':
    case 'hours/year':
      return writer.number(value);
    case 'months': {
      const { years, months } = gridAnswers[language];
      return value % MONTHS_PER_YEAR === 0
        ? years(writer.number(value / MONTHS_PER_YEAR))
        : months(writer.number(value));
    }
    case 'kg/year':
      return `${writer.number(value / KG_PER_TONNE, 1)} ${domainWords[language].unit('t CO2')}`;
    case 't CO2':
      return `${writer.number(value, 1)} ${domainWords[language].unit(unit)}`;
    case 'kg':
      return `${writer.number(value, 1)} kg`;
    case null:
    default:
      return `${writeNumber(value, language, { decimals: 2, minDecimals: 0 })} ${unit === null ? '' : (originNames[language].unit(unit) ?? domainWords[language].unit(unit))}`.trim();
  }
}
