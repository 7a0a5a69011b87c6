/** What a calculated value is called, and how it is written, by its id and unit. */
import type { ExemptionId } from '../../../shared/access/exemptions.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import type { Strategy } from '../../../shared/assessment/results.ts';
import type { AlternativeId, Dossier, PermitGround } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import type { CostType } from '../../../shared/tco/lines.ts';
import { accessWords } from '../../../shared/text/access.ts';
import { moneyText } from '../../../shared/text/money.ts';
import { originNames } from '../../../shared/text/originNames.ts';
import { originDrawerWords } from '../../../shared/text/originDrawer.ts';
import { originName } from '../../../shared/report/originNames.ts';
import { detailOriginWords } from '../../../shared/text/detailOrigins.ts';
import { collectiveWords } from '../../../shared/text/collective.ts';
import { costWords } from '../../../shared/text/costs.ts';
import type { Screens } from '../../../shared/text/screens.ts';
import { amountOf, savedText } from '../../../shared/advice/measures/write.ts';
import type { Quantity } from '../../../shared/advice/measures/effects.ts';
import { groupName } from './groupNames.ts';
import { writeFigure, type FactWords } from './parameterFacts.ts';

export function valueName(
  id: string,
  dossier: Dossier,
  parameters: Parameters,
  all: FactWords & { screens: Screens; language: Language },
): string {
  const { text, domain, language } = all;
  const names = text.drawer.valueNames;
  const own = originName(id, dossier, parameters, language);
  if (own !== null) return own;
  const [room, first = '', second = '', third = '', fourth = ''] = id.split('/');
  const group = (groupId: string): string => groupName(dossier, groupId, all);
  switch (room) {
    case 'access': {
      const place = parameters.zone(second)?.municipality ?? second;
      if (third === '') return names.access(group(first), place);
      if (third === 'permit') return names.permit(accessWords[all.language].ground[fourth as PermitGround].label);
      if (third === 'dayPermits') return names.dayPermits(place);
      if (third === 'fine') return names.fine;
      return names.exemption(accessWords[all.language].exemptionName[fourth as ExemptionId]);
    }
    case 'tco':
      if (first === 'difference') return names.total;
      if (second === 'difference') return names.difference(group(first));
      if (third === '') return `${costWords[language].alternative[second as AlternativeId]}, ${group(first)}`;
      return names.cost(domain.costType[third as CostType], costWords[language].alternative[second as AlternativeId]);
    case 'plan':
      return names.plan[second as keyof typeof names.plan](first);
    case 'charging':
      return first === 'need' ? names.need(group(second)) : names.peak(domain.strategyShort[second as Strategy]);
    case 'grid':
      return first === 'limit' ? names.limit : names.headroom;
    case 'price':
      return names.price(domain.strategyShort[first as Strategy]);
    default:
      return id;
  }
}

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
  'remedyYearly',
  'combination',
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
  if (origin.range !== undefined) return rangedText(origin, origin.range, all);
  return oneText(origin, all);
}

/** "€ 6.000 tot € 20.000, midden € 12.000 per jaar": what a year or a vehicle is of is said once. */
function rangedText(origin: Origin, { low, high }: { low: number; high: number }, all: FactWords): string {
  const [first, second, middle] = [low, high, origin.value].map((value) => oneText({ ...origin, value }, all));
  const unit = all.domain.unit(origin.unit ?? '').replace('euro ', '');
  const short = (text: string): string => (text.endsWith(` ${unit}`) ? text.slice(0, -unit.length - 1) : text);
  return detailOriginWords[all.language].ranged(short(first), short(second), middle);
}

function oneText({ id, rule, value, unit }: Origin, all: FactWords): string {
  const { text, write, domain, language } = all;
  if (rule === 'againstNow' && typeof value === 'number') return againstText(value, unit, all);
  const quantity = id.split('/').at(-1) as Quantity;
  if (SAVED.has(rule)) {
    const saved = typeof value === 'number' ? { low: value, typical: value, high: value } : null;
    return savedText(quantity, saved, language).typical;
  }
  if (id.startsWith('groupYear/') && typeof value === 'number') return amountOf(quantity, value, language);
  const more = originNames[language];
  if (value === null && rule === 'untilFirst') return more.fitsInAll;
  if (value === null && rule === 'breakEven') return text.drawer.valueNames.noTurn;
  if (value === null && (rule === 'permit' || rule === 'exemption')) return text.drawer.valueNames.noEnd;
  if (rule === 'parkBrings' && typeof value === 'number') {
    const { brings, takes } = collectiveWords[language];
    return value >= 0 ? brings(write.kW(value)) : takes(write.kW(-value));
  }
  if (value === null) return unit === 'date' ? '–' : text.open;
  if (typeof value === 'string') {
    // An interval of days stands as "first/last".
    if (unit === 'days')
      return value
        .split('/')
        .map((day) => (day === '' ? '…' : write.date(day)))
        .join(' – ');
    if (unit === 'answer') return originDrawerWords[language][value as 'yes' | 'no'];
    return unit === 'date' ? write.date(value) : value;
  }
  if (rule === 'breakEven' && unit === '%') return moneyText[language].breakEven.ofNow(write.percent(value));
  switch (unit) {
    case '%':
      return rule === 'figure' ? `${writeFigure(value, all)} %` : write.percent(value);
    case 'kW':
      return write.kW(value);
    case 'kWh':
      return value === 0 ? `0\u00a0kWh` : write.kWh(value);
    case 'EUR/kWh':
      return `${write.euroExact(value)} ${domain.unit(unit).replace('euro ', '')}`;
    case 'EUR':
      return write.euro(value);
    case 'EUR/year':
    case 'EUR/vehicle/year':
      return `${AMOUNTS.has(rule) ? write.euro(value) : differenceText(value, all)} ${domain.unit(unit).replace('euro ', '')}`;
    case 'EUR/km':
      return `${write.euroExact(value)} ${domain.unit(unit).replace('euro ', '')}`;
    case 'EUR/l':
      return `€ ${write.number(value, 2)} ${domain.unit(unit).replace(/^euro /, '')}`;
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
      return all.words.vehicles(value);
    case null:
    default:
      return `${writeFigure(value, all)} ${unit === null ? '' : (more.unit(unit) ?? domain.unit(unit))}`.trim();
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
