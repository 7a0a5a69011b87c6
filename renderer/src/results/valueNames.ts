/** What a calculated value is called, and how it is written, by its id and unit. */
import type { Origin } from '../../../shared/assessment/explain.ts';
import type { Strategy } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { AlternativeId } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import type { CostType } from '../../../shared/tco/lines.ts';
import { costWords } from '../../../shared/text/costs.ts';
import type { Screens } from '../../../shared/text/screens.ts';
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
  const [room, first = '', second = '', third = ''] = id.split('/');
  const group = (groupId: string): string => groupName(dossier, groupId, all);
  switch (room) {
    case 'access':
      return names.access(group(first), parameters.zone(second)?.municipality ?? second);
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

export function valueText({ rule, value, unit }: Origin, all: FactWords): string {
  const { text, write, domain } = all;
  if (value === null) return unit === 'date' ? '–' : text.open;
  if (typeof value === 'string') return unit === 'date' ? write.date(value) : value;
  switch (unit) {
    case 'kW':
      return write.kW(value);
    case 'kWh':
      return write.kWh(value);
    case 'EUR/kWh':
      return `${write.euroExact(value)} ${domain.unit(unit).replace('euro ', '')}`;
    case 'EUR':
      return write.euro(value);
    case 'EUR/year':
    case 'EUR/vehicle/year':
      return `${rule === 'cost' || rule === 'alternative' ? write.euro(value) : differenceText(value, all)} ${domain.unit(unit).replace('euro ', '')}`;
    case null:
    default:
      return `${writeFigure(value, all)} ${unit === null ? '' : domain.unit(unit)}`.trim();
  }
}

/** A difference with its direction in words: the sign alone is read the wrong way round too easily. */
function differenceText(value: number, { text, write }: FactWords): string {
  if (Math.round(value) === 0) return write.euro(0);
  return value < 0 ? text.panel.amountCheaper(write.euro(-value)) : text.panel.amountDearer(write.euro(value));
}
