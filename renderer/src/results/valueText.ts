/** How a calculated value is written where its origin is told: with the number, the rounding and the unit of the screen. */
import { amountOf, savedText } from '../../../shared/advice/measures/write.ts';
import type { Quantity } from '../../../shared/advice/measures/effects.ts';
import { ofHundred } from '../../../shared/advice/spread.ts';
import type { AccessOutcome } from '../../../shared/access/access.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import { amountText, monthsText } from '../../../shared/report/gridAnswers.ts';
import type { SchemeState } from '../../../shared/tco/schemes.ts';
import { collectiveWords } from '../../../shared/text/collective.ts';
import { detailOriginWords } from '../../../shared/text/detailOrigins.ts';
import { gridAnswers } from '../../../shared/text/gridAnswers.ts';
import { meterWords } from '../../../shared/text/meter.ts';
import { moneyText } from '../../../shared/text/money.ts';
import { originDrawerWords } from '../../../shared/text/originDrawer.ts';
import { originListWords } from '../../../shared/text/originLists.ts';
import { originNames } from '../../../shared/text/originNames.ts';
import { schemeWords } from '../../../shared/text/schemes.ts';
import { shownOriginWords } from '../../../shared/text/shownOrigins.ts';
import { writeFigure, type FactWords } from './parameterFacts.ts';

/** Values that are what they cost; the others are differences between two costs. */
const AMOUNTS: ReadonlySet<Origin['rule']> = new Set([
  'alternative',
  'cost',
  'dayPermits',
  'fleetEnergyCost',
  'fleetTenth',
  'billSaving',
  'billPart',
  'billTotal',
  'aimCost',
  'aimSaved',
  'dayPermitsGroup',
  'dayPermitsMost',
  'dayPermitsTogether',
  'remedyYearly',
  'combination',
  'questionEffect',
]);

/** What is saved reads as "less", and in the units of the table of the measures. */
const SAVED: ReadonlySet<Origin['rule']> = new Set([
  'measureKm',
  'measureLight',
  'measureRail',
  'measureEnergy',
  'measuresTogether',
]);

export function valueText(origin: Origin, all: FactWords): string {
  if (SAVED.has(origin.rule)) return whatIsSaved(origin, all);
  if (origin.range !== undefined) return rangedText(origin, origin.range, all);
  return oneText(origin, all);
}

/** "€ 6.000 tot € 20.000, midden € 12.000 per jaar": what a year or a vehicle is of is said once. */
function rangedText(origin: Origin, { low, high }: { low: number; high: number }, all: FactWords): string {
  if (origin.rule === 'remedyTime') {
    const { number } = all.write;
    return gridAnswers[all.language].monthsBetween(number(low), number(high));
  }
  const [first, second] = [low, high].map((value) => numberText(value, origin, all));
  const middle = typeof origin.value === 'number' ? numberText(origin.value, origin, all) : oneText(origin, all);
  const unit = all.domain.unit(origin.unit ?? '').replace('euro ', '');
  const short = (text: string): string => (text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text);
  return detailOriginWords[all.language].ranged(short(first), short(second), middle);
}

function oneText(origin: Origin, all: FactWords): string {
  const { id, rule, value } = origin;
  const { language } = all;
  if (SAVED.has(rule)) return whatIsSaved(origin, all);
  if (value === null) return nothingText(origin, all);
  if (typeof value === 'string') return wordsText(value, origin, all);
  if (id.startsWith('groupYear/')) return amountOf(quantityOf(id), value, language);
  return RULED[rule]?.(value, origin, all) ?? numberText(value, origin, all);
}

/** As the table of the measures has it: what is less in the middle, and between what. */
function whatIsSaved({ id, value, range }: Origin, { language }: FactWords): string {
  const saved = typeof value === 'number' ? { low: value, typical: value, high: value, ...range } : null;
  const text = savedText(quantityOf(id), saved, language);
  return text.range === null ? text.typical : `${text.typical} (${text.range})`;
}

const quantityOf = (id: string): Quantity => id.split('/').at(-1) as Quantity;

/** Of a value that is not there. */
function nothingText(origin: Origin, all: FactWords): string {
  const { rule, unit, until } = origin;
  const { text, language } = all;
  if (rule === 'untilFirst') return originNames[language].fitsInAll;
  if (rule === 'breakEven')
    return moneyText[language].breakEven.never(oneText({ ...origin, value: until ?? null }, all));
  if (rule === 'permit' || rule === 'exemption') return text.drawer.valueNames.noEnd;
  if (rule === 'unmet') return text.charging.unmetDirect;
  return unit === 'date' ? '–' : text.open;
}

/** Of a value that is no number. */
function wordsText(value: string, { unit }: Origin, { text, write, language }: FactWords): string {
  switch (unit) {
    // An interval of days stands as "first/last".
    case 'days':
      return value
        .split('/')
        .map((day) => (day === '' ? '…' : write.date(day)))
        .join(' – ');
    case 'hours':
      return value
        .split(',')
        .map((stretch) => stretch.replace('/', ' – '))
        .join(', ');
    case 'answer':
      return originDrawerWords[language][value as 'yes' | 'no'];
    case 'date':
      return write.date(value);
    case 'access': {
      const { keeps, noZone, paused, plannedNoDate, openPlain } = text.access;
      const outcomes: Record<AccessOutcome, string> = {
        access: keeps,
        noZone,
        paused,
        planned: plannedNoDate,
        refused: openPlain,
        open: openPlain,
      };
      return outcomes[value as AccessOutcome];
    }
    case 'scheme': {
      const [state, day] = value.split('/');
      const { state: states, ...words } = schemeWords[language];
      const name = states[state as SchemeState];
      if (day === undefined) return name;
      const when = state === 'open' ? words.until : state === 'closed' ? words.closedSince : words.from;
      return `${name}, ${when(write.date(day))}`;
    }
    case null:
    default:
      return value;
  }
}

type Ruled = (value: number, origin: Origin, all: FactWords) => string | null;

const signed: Ruled = (value, _, { write }) => write.signedEuro(value);
const noneBelowHalf: Ruled = (value, _, { language }) => (value < 0.5 ? gridAnswers[language].none : null);
const noneAtZero: Ruled = (value, _, { language }) => (value === 0 ? gridAnswers[language].none : null);

/** Numbers that are told in words of their own, as on the screen; null where the number itself is told. */
const RULED: Partial<Record<Origin['rule'], Ruled>> = {
  againstNow: (value, { unit }, all) => againstText(value, unit, all),
  planCash: signed,
  planCumulative: signed,
  road: noneBelowHalf,
  setbackRoad: noneBelowHalf,
  remedyInvestment: noneAtZero,
  remedyYearly: noneAtZero,
  remedyTime: (value, _, { language }) => monthsText(value, language),
  remedyAmount: (_, { remedy }, { language }) => (remedy === undefined ? null : amountText(remedy, language)),
  remedyFits: (value, { of }, { text, language }) =>
    value === of ? `${gridAnswers[language].fitsAll}: ${text.vehiclesOf(value, of)}` : null,
  parkBrings: (value, _, { write, language }) => {
    const { brings, takes } = collectiveWords[language];
    return value >= 0 ? brings(write.kW(value)) : takes(write.kW(-value));
  },
  breakEven: (value, { unit }, { write, language }) =>
    unit === '%' ? moneyText[language].breakEven.ofNow(write.percent(value)) : null,
  spread: (value, { unit }, { language }) =>
    unit === 'of 100' ? moneyText[language].spread.ofHundred(ofHundred(value / 100)) : null,
  unmet: (value, _, { text }) => (value < 0.5 ? text.charging.unmetNone : null),
  aimSaved: (value, _, { language }) => (value < 1 ? originNames[language].free : null),
  margin: (value, _, { text, write }) =>
    value < 0 ? text.charging.marginOver(write.kW(-value)) : text.charging.marginLeft(write.kW(value)),
  meterPeak: (value, { at }, { write, language }) =>
    at === undefined ? null : meterWords[language].peakAt(write.kW(value), write.date(at.day), at.time),
  meterKnown: (value, { of }, { write, language }) =>
    of === undefined ? null : meterWords[language].quarters(write.number(value), write.number(of)),
};

function numberText(value: number, { id, rule, unit, of, range }: Origin, all: FactWords): string {
  const { text, write, domain, language } = all;
  const more = originNames[language];
  // With as many decimals as it has; the two ends of a range have the same.
  const isFigure = rule === 'figure' && range === undefined;
  if (unit === 'chargers' && value === 1) return originListWords[language].oneCharger;
  const isAmount = AMOUNTS.has(rule) || (rule === 'asInTable' && !id.includes('/difference'));
  switch (unit) {
    case '%':
      return rule === 'figure' ? `${writeFigure(value, all)} %` : write.percent(value);
    case 'kW':
      return write.kW(value);
    case 'kWh':
      return value === 0 ? `0\u00a0kWh` : write.kWh(value);
    case 'EUR/kWh':
      return `${rule === 'figure' ? `€\u00a0${writeFigure(value, all, unit)}` : write.euroExact(value)} ${domain.unit(unit).replace('euro ', '')}`;
    case 'EUR':
      return write.euro(value);
    case 'EUR/year':
    case 'EUR/vehicle/year':
      return `${isAmount ? write.euro(value) : differenceText(value, all)} ${domain.unit(unit).replace('euro ', '')}`;
    case 'EUR/km':
      return `${write.euroExact(value)} ${domain.unit(unit).replace('euro ', '')}`;
    case 'EUR/l':
      return `€\u00a0${isFigure ? writeFigure(value, all, unit) : write.number(value, 2)} ${domain.unit(unit).replace(/^euro /, '')}`;
    case 'year':
      return String(value);
    case 't CO2':
    case 'kg':
      return `${write.number(value, 1)} ${domain.unit(unit)}`;
    case 'kWh/year':
    case 'km/year':
    case 'hours/year':
      return `${write.number(value)} ${more.unit(unit) ?? domain.unit(unit)}`;
    case 'vehicles':
      return of === undefined ? all.words.vehicles(value) : text.vehiclesOf(value, of);
    case null:
      return writeFigure(value, all);
    default: {
      const name = shownOriginWords[language].unit[unit] ?? more.unit(unit) ?? domain.unit(unit);
      return `${writeFigure(value, all)} ${name}`.trim();
    }
  }
}

/** A difference with its direction in words: the sign alone is read the wrong way round too easily. */
function differenceText(value: number, { text, write }: FactWords): string {
  if (Math.round(value) === 0) return write.euro(0);
  return value < 0 ? text.panel.amountCheaper(write.euro(-value)) : text.panel.amountDearer(write.euro(value));
}

/** A variant less the dossier: with its sign, as beside the variant. */
function againstText(value: number, unit: string | null, { write, domain }: FactWords): string {
  if (unit === 'EUR') return write.signedEuro(value);
  const amount = unit === 'EUR/kWh' ? write.signedEuroExact(value) : write.signedEuro(value);
  return `${amount} ${domain.unit(unit ?? '').replace('euro ', '')}`.trim();
}
