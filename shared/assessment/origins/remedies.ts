/** Where the answers about remedies come from: one on its own, those that were chosen, the cheapest that is enough. */
import type { RemedyId } from '../../dossier/schema.ts';
import type { Cost } from '../../remedies/cost.ts';
import type { Combination, RemedyResult } from '../../remedies/remedies.ts';
import type { GridLater } from '../gridLater.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import { depotGroups, groupEntries, needIds } from './entries.ts';

/** Fields that a remedy starts from; those of the groups without a stroke. */
const FIELDS: Partial<Record<RemedyId, readonly string[]>> = {
  smartCharging: ['site/strategy'],
  fewerKm: ['longestDayKm', 'meanDayKm'],
  earlierReturn: ['return'],
  laterDeparture: ['departure'],
  middayCharging: ['departure', 'return'],
  otherChargers: ['details.chargerKW', 'charging.kind'],
  solar: ['site/pvKWp', 'site/connection', 'number', 'yearlyKm'],
  raiseContract: ['site/contractedKW', 'site/connection'],
  nonFirm: ['site/contractedKW', 'site/connection'],
  timeBlock: ['site/contractedKW', 'site/connection'],
  groupContract: ['site/contractedKW', 'site/connection'],
  heavierConnection: ['site/connection', 'site/connectionKVA', 'site/connectionOfferEuro', 'site/congestion'],
  publicCharging: ['publicSharePercent', 'homeSharePercent'],
  battery: ['site/batteryKWh', 'site/batteryKW'],
  spreadPurchases: ['number', 'replacementYear'],
};

type Room = 'remedy' | 'chosen' | 'cheapest';

/**
 * `remedy/asIs`; `remedy/<remedy>/gained`, `/fits`, `/amount`, `/investment`, `/yearly` and `/time`. Of a combination
 * `chosen/room`, `/fits`, `/investment` and `/yearly`, and `chosen/<remedy>/…` of its steps; the same for `cheapest`.
 */
export function explainRemedies(room: Room, [which, what]: string[], all: Explained, make: Make): Origin | null {
  const { grid } = all.later;
  if (grid === null) return null;
  if (room === 'remedy') {
    if (which === 'asIs') return explainAsIs(grid, all, make);
    const remedy = grid.remedies.find((one) => one.id === which);
    return remedy ? explainRemedy(room, remedy, what, all, make) : null;
  }
  const combination = grid[room];
  if (combination === null) return null;
  if (what === undefined)
    return explainCombination(room, which, combination, all.assessment.grid.inOrder.planned, make);
  const step = combination.steps.find((one) => one.id === which);
  return step ? explainRemedy(room, step, what, all, make) : null;
}

function explainAsIs({ asIs }: GridLater, { dossier, assessment }: Explained, make: Make): Origin {
  return make({
    rule: 'roomAsIs',
    value: asIs.roomKW,
    unit: 'kW',
    entries: ['site/strategy'],
    parameters: [],
    from: [
      'grid/limit',
      `charging/peak/${dossier.site.strategy ?? 'optimal'}`,
      ...needIds(depotGroups(assessment.charging)),
    ],
  });
}

function explainRemedy(room: Room, remedy: RemedyResult, what: string, all: Explained, make: Make): Origin | null {
  const depot = depotGroups(all.assessment.charging);
  const fields = FIELDS[remedy.id] ?? ['number'];
  const entries = fields.flatMap((field) => (field.startsWith('site/') ? [field] : groupEntries(depot, [field])));
  const effect = ['remedy/asIs'];
  const own = { entries, parameters: [], from: effect };
  switch (what) {
    case 'gained':
      return make({ rule: 'remedyGain', value: remedy.gainedKW, unit: 'kW', ...own });
    case 'fits':
      return make({
        rule: 'remedyFits',
        value: remedy.fits,
        unit: 'vehicles',
        // Who buys later has fewer vehicles to fit, and all of those do.
        of: remedy.planFits ? remedy.fits : all.assessment.grid.inOrder.planned,
        entries,
        parameters: [],
        from: [...effect, 'grid/planned'],
      });
    case 'amount':
      return make({ rule: 'remedyAmount', value: remedy.amount, unit: remedy.unit, ...own, remedy });
    case 'hours': {
      const { hours } = remedy;
      if (hours === undefined) return null;
      return make({ rule: 'remedyAmount', value: `${hours.from}/${hours.until}`, unit: 'hours', ...own, remedy });
    }
    case 'investment':
      return make({
        rule: 'remedyInvestment',
        unit: 'EUR',
        ...costOrigin(remedy.investment, entries, hasSubsidy(remedy) ? [`${room}/${remedy.id}/subsidy`] : []),
      });
    case 'subsidy':
      return hasSubsidy(remedy) ? explainSubsidy(remedy, entries, make) : null;
    case 'yearly': {
      // Power elsewhere instead of at the depot: the price at the depot is in it.
      const from =
        remedy.id === 'publicCharging' || remedy.id === 'solar' ? [...needIds(depot), 'price/optimal'] : needIds(depot);
      return make({ rule: 'remedyYearly', unit: 'EUR/year', ...costOrigin(remedy.yearly, entries, from) });
    }
    case 'time': {
      const { leadTime } = remedy;
      return make({
        rule: 'remedyTime',
        value: leadTime === null ? null : leadTime.kind === 'from' ? leadTime.date : leadTime.typical,
        ...(leadTime?.kind === 'months' && leadTime.low !== leadTime.high
          ? { range: { low: leadTime.low, high: leadTime.high } }
          : {}),
        unit: leadTime?.kind === 'from' ? 'date' : 'months',
        entries: ['site/congestion'],
        parameters: leadTime === null ? [] : [leadTime.parameter],
        from: [],
      });
    }
    default:
      return null;
  }
}

function costOrigin(
  cost: Cost,
  entries: readonly string[],
  from: readonly string[],
): Pick<Origin, 'value' | 'entries' | 'parameters' | 'from' | 'range'> {
  return {
    ...rangeOf(cost),
    value: cost.state === 'open' ? null : cost.state === 'none' ? 0 : cost.euro.typical,
    entries: [...entries],
    parameters: cost.state === 'known' ? [...cost.parameters] : [],
    from: cost.state === 'known' ? [...from] : [],
  };
}

/** A subsidy that is more or less than without the remedy; none where nothing changes or it is not known. */
function hasSubsidy({ subsidy }: RemedyResult): boolean {
  return (subsidy?.euro ?? 0) !== 0;
}

function explainSubsidy({ subsidy, investment }: RemedyResult, entries: readonly string[], make: Make): Origin {
  return make({
    rule: 'remedySubsidy',
    value: subsidy?.euro ?? null,
    unit: 'EUR',
    entries: ['company/sizeClass', ...entries],
    parameters: investment.state === 'known' ? investment.parameters.filter((id) => id.startsWith('sub.')) : [],
    from: [],
  });
}

/** Low and high, where they are not the same. */
function rangeOf(cost: Cost): Pick<Origin, 'range'> {
  if (cost.state !== 'known' || cost.euro.low === cost.euro.high) return {};
  return { range: { low: cost.euro.low, high: cost.euro.high } };
}

function explainCombination(
  room: 'chosen' | 'cheapest',
  which: string,
  { steps, end, investment, yearly }: Combination,
  planned: number,
  make: Make,
): Origin | null {
  const of = (what: string): string[] => steps.map((step) => `${room}/${step.id}/${what}`);
  const sum = (value: number | null, unit: string, from: string[], cost: Cost | null = null): Origin =>
    make({
      rule: 'combination',
      value,
      unit,
      entries: ['site/remedies'],
      parameters: [],
      from,
      ...(cost === null ? {} : rangeOf(cost)),
    });
  const typical = (cost: Cost): number | null => costOrigin(cost, [], []).value as number | null;
  switch (which) {
    case 'room':
      return sum(end.roomKW, 'kW', ['remedy/asIs', ...of('gained')]);
    case 'fits':
      return { ...sum(end.fits, 'vehicles', ['remedy/asIs', ...of('fits')]), of: planned };
    case 'investment':
      return sum(typical(investment), 'EUR', of('investment'), investment);
    case 'yearly':
      return sum(typical(yearly), 'EUR/year', of('yearly'), yearly);
    default:
      return null;
  }
}
