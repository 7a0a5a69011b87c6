/** What other chargers cost more than those of the plan, with SPRILA on both. */
import type { GroupCharging } from '../charging/groupCharging.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { isOpen, sprilaFigure } from '../tco/subsidies.ts';
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

function reasonOf(
  { visitDate, purchaseDate, sizeClass, reopenedSchemes }: Applicant,
  parameters: Parameters,
): RemedySubsidy['reason'] {
  const reopened = reopenedSchemes.includes('sprila');
  if (!reopened && !isOpen('sprila26', visitDate, parameters)) return 'schemeClosed';
  if (!reopened && !isOpen('sprila26', purchaseDate, parameters)) return 'schemeTooLate';
  if (sizeClass === null) return 'sizeClassMissing';
  return reopened ? 'schemeReopened' : 'schemeOpen';
}

/** As in the ledger: not below the least for the location, and per charger never above a share of its cost. */
function subsidyOf(
  groups: Groups,
  { sizeClass }: Applicant,
  parameters: Parameters,
): { euro: number; figures: readonly string[] } {
  const large = sizeClass === 'large';
  const size = large ? parameters.number('sub.sprila26.large.share') / 100 : 1;
  const most = parameters.number(large ? 'sub.sprila26.max.groot' : 'sub.sprila26.max.mkb') / 100;
  let [plain, euro] = [0, 0];
  const figures: string[] = [];
  for (const { charger, chargersPresent } of groups) {
    const figure = charger && sprilaFigure(charger);
    if (charger === null || figure === null) continue;
    const bought = Math.max(0, charger.number - chargersPresent);
    const each = parameters.number(figure) * size;
    const cost = parameters.number(charger.priceFigure) + parameters.number(civilFigure(charger.kind));
    plain += bought * each;
    euro += bought * Math.min(each, cost * most);
    figures.push(figure);
  }
  return { euro: plain < parameters.number('sub.sprila26.min') ? 0 : euro, figures };
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
