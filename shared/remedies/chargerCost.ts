/** What other chargers cost more than those of the plan, with SPRILA on both. */
import type { GroupCharging } from '../charging/groupCharging.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { sprilaWindow, stationSubsidy } from '../tco/sprila.ts';
import { costOf, exactly, sumOf, type Cost } from './cost.ts';
import type { RemedySubsidy } from './remedy.ts';
import type { Applicant, Surroundings } from './situation.ts';

type Groups = readonly GroupCharging[];

/** Price and civil works of the one less those of the other, and less what SPRILA gives more. */
export function chargerInvestment(
  before: Groups,
  after: Groups,
  { applicant, parameters }: Surroundings,
): { investment: Cost; subsidy?: RemedySubsidy } {
  const price = costOf([...parts(before, -1), ...parts(after, 1)], parameters);
  const reason = reasonOf(applicant, parameters);
  const [one, other] = [subsidyOf(before, applicant, parameters), subsidyOf(after, applicant, parameters)];
  if (one.figures.length === 0 && other.figures.length === 0) return { investment: price };
  if (reason === 'sizeClassMissing') return { investment: price, subsidy: { euro: null, reason } };
  if (reason === 'schemeClosed' || reason === 'schemeTooLate')
    return { investment: price, subsidy: { euro: 0, reason } };
  const more = other.euro - one.euro;
  return {
    investment: sumOf([price, exactly(-more, [...new Set([...one.figures, ...other.figures])])]),
    subsidy: { euro: more, reason },
  };
}

function reasonOf(applicant: Applicant, parameters: Parameters): RemedySubsidy['reason'] {
  const window = sprilaWindow(applicant.purchaseDate, applicant, parameters);
  if (window === 'schemeClosed' || window === 'schemeTooLate') return window;
  return applicant.sizeClass === null ? 'sizeClassMissing' : window;
}

/** As in the ledger: not below the least for the location, per charger and for the year never above the most. */
function subsidyOf(
  groups: Groups,
  { sizeClass }: Applicant,
  parameters: Parameters,
): { euro: number; figures: readonly string[] } {
  let euro = 0;
  const figures: string[] = [];
  for (const { charger, chargersPresent } of groups) {
    const own = charger && stationSubsidy(charger, sizeClass, parameters);
    if (charger === null || own === null) continue;
    euro += Math.max(0, charger.number - chargersPresent) * own.euro;
    figures.push(own.figure);
  }
  if (euro < parameters.number('sub.sprila26.min')) return { euro: 0, figures };
  return { euro: Math.min(euro, parameters.number('sub.sprila26.maxyear')), figures };
}

function civilFigure(kind: 'ac' | 'dc'): string {
  return kind === 'ac' ? 'chg.civil' : 'chg.civil.dc';
}

function parts(groups: Groups, sign: 1 | -1): { figure: string; times: number }[] {
  return groups.flatMap(({ charger, chargersPresent }) => {
    // Chargers that are there already cost nothing.
    const bought = charger === null ? 0 : Math.max(0, charger.number - chargersPresent);
    return charger === null || bought === 0
      ? []
      : [
          { figure: charger.priceFigure, times: sign * bought },
          { figure: civilFigure(charger.kind), times: sign * bought },
        ];
  });
}
