/** What a calculated value is called, by its id. */
import type { ExemptionId } from '../../../shared/access/exemptions.ts';
import type { Strategy } from '../../../shared/assessment/results.ts';
import type { AlternativeId, Dossier, PermitGround } from '../../../shared/dossier/schema.ts';
import { unbroken } from '../../../shared/format/unbroken.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import type { Parameters } from '../../../shared/parameters/parameters.ts';
import type { CostType } from '../../../shared/tco/lines.ts';
import { accessWords } from '../../../shared/text/access.ts';
import { originName } from '../../../shared/report/originNames.ts';
import { costWords } from '../../../shared/text/costs.ts';
import type { Screens } from '../../../shared/text/screens.ts';
import { groupName } from './groupNames.ts';
import type { FactWords } from './parameterFacts.ts';

export function valueName(
  id: string,
  dossier: Dossier,
  parameters: Parameters,
  all: FactWords & { screens: Screens; language: Language },
): string {
  const { text, domain, language } = all;
  const names = text.drawer.valueNames;
  const own = originName(id, dossier, parameters, language);
  if (own !== null) return unbroken(own);
  const [room, first = '', second = '', third = '', fourth = ''] = id.split('/');
  const group = (groupId: string): string => groupName(dossier, groupId, all);
  switch (room) {
    case 'access': {
      const place = parameters.zone(second)?.municipality ?? second;
      if (third === '') return names.access(group(first), place);
      if (third === 'permit') return names.permit(accessWords[all.language].ground[fourth as PermitGround].label);
      if (third === 'dayPermits') return `${names.dayPermits(place)}, ${group(first)}`;
      if (third === 'fine') return `${names.fine}, ${group(first)}, ${place}`;
      return names.exemption(accessWords[all.language].exemptionName[fourth as ExemptionId]);
    }
    case 'tco':
      if (first === 'difference') return names.total;
      if (second === 'difference') return names.difference(group(first));
      if (third === '') return `${costWords[language].alternative[second as AlternativeId]}, ${group(first)}`;
      return `${names.cost(domain.costType[third as CostType], costWords[language].alternative[second as AlternativeId])}, ${group(first)}`;
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
