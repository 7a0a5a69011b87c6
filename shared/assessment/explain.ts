/** Where does this come from? One value with the rule, the entries, the figures and the values it was made of. */
import { lossFigure, consumptionFigure, winterFigure } from '../charging/vehicleEnergy.ts';
import type { Dossier } from '../dossier/schema.ts';
import { addDays, addYears, type IsoDate } from '../format/dates.ts';
import type { Parameters, Projection } from '../parameters/parameters.ts';
import type { Alternative, CostOfType } from '../tco/calculate.ts';
import type { Factor, Term } from '../tco/terms.ts';
import { explainAccess } from './explainAccess.ts';
import type { Assessment, GroupCharging, GroupTco, Strategy } from './results.ts';

export const ruleKeys = [
  'access',
  'permit',
  'exemption',
  'dayPermits',
  'fine',
  'cost',
  'alternative',
  'tcoDifference',
  'tcoTotal',
  'peakUncontrolled',
  'peakEven',
  'peakOptimal',
  'headroom',
  'limit',
  'price',
  'need',
  'planInvestment',
  'planCash',
  'planEmissions',
] as const;
export type RuleKey = (typeof ruleKeys)[number];

/** One product in a cost: what it is multiplied from, and what that makes a year. */
export interface OriginPart {
  part: string;
  /** Euro per vehicle and year, as annuity. */
  perYear: number;
  /** What the amounts of a year are made of. */
  quantity: { value: number; unit: string } | null;
  factors: readonly Factor[];
  /** The product is never above this one. */
  atMost: readonly Factor[] | null;
  /** What the product is multiplied by in each year, 0 is now, and how those amounts are discounted. */
  amounts: readonly number[];
  timing: Term['timing'];
}

export interface Origin {
  id: string;
  /** The rule in words stands in the catalogue under this key. */
  rule: RuleKey;
  value: number | string | null;
  unit: string | null;
  /** Fields of the dossier. */
  entries: string[];
  /** Ids of figures. */
  parameters: string[];
  /** Which of those figures were used beyond the last day for which they are known, and by which rule. */
  projections: Projection[];
  /** Ids of other values, which explain in the same way. */
  from: string[];
  /** The products that a cost is the sum of; empty for other values. */
  parts?: readonly OriginPart[];
  /** Undiscounted amounts, year 0 first; absent where there are none. */
  cashFlow?: readonly number[];
}

export type Make = (own: Omit<Origin, 'id' | 'projections'>) => Origin;

/** Null when there is no value with this id. */
export function explain(id: string, dossier: Dossier, assessment: Assessment, parameters: Parameters): Origin | null {
  const [room, ...rest] = id.split('/');
  const until = lastDayCounted(room, rest[0], assessment);
  const origin: Make = (own) => {
    const figures = [...new Set(own.parameters)].filter((figure) => parameters.has(figure));
    const projections = until === null ? [] : parameters.projections(figures, until);
    return { ...own, id, entries: [...new Set(own.entries)], parameters: figures, projections };
  };
  switch (room) {
    case 'access':
      return explainAccess(rest, assessment, origin);
    case 'tco':
      return explainTco(rest, assessment, origin);
    case 'charging':
      return explainCharging(rest, dossier, assessment, origin);
    case 'grid':
      return explainGrid(rest[0], dossier, assessment, origin);
    case 'price':
      return explainPrice(rest[0], assessment, origin);
    case 'plan':
      return explainPlan(rest, assessment, origin);
    default:
      return null;
  }
}

/** The last day of use that a value counts; null where it does not depend on later years. */
function lastDayCounted(room: string, which: string | undefined, { tco }: Assessment): IsoDate | null {
  if (room === 'tco') {
    const ends = tco.groups
      .filter(({ groupId }) => which === 'difference' || groupId === which)
      .map(({ purchaseDate, years }) => addDays(addYears(purchaseDate, years), -1));
    return ends.sort().at(-1) ?? null;
  }
  if (room === 'plan') return which === undefined ? null : `${which}-12-31`;
  // The price of the depot is that of the first year of use.
  const [first] = tco.groups.map(({ purchaseDate }) => purchaseDate).sort();
  return room === 'price' && first !== undefined ? addDays(addYears(first, 1), -1) : null;
}

function explainTco(path: string[], assessment: Assessment, make: Make): Origin | null {
  if (path[0] === 'difference') {
    const { difference, groups } = assessment.tco;
    const from = groups.map((group) => `tco/${group.groupId}/difference`);
    return (
      difference &&
      make({ rule: 'tcoTotal', value: difference.typical, unit: 'EUR/year', entries: [], parameters: [], from })
    );
  }
  const [groupId, what, type] = path;
  const group = assessment.tco.groups.find((one) => one.groupId === groupId);
  if (!group) return null;
  if (what === 'difference') return explainDifference(group, make);
  const ledger = group.planned.alternatives.find((one) => one.id === what)?.ledger;
  if (!ledger) return null;
  if (type === undefined) return explainAlternative(groupId, ledger, make);
  const cost = ledger.costs.find((one) => one.type === type);
  if (!cost) return null;
  const priced = cost.parts.some((part) => part.part === 'depotGrid' || part.part === 'depotSupply');
  return explainCost(cost, ledger, priced, make);
}

function explainAlternative(groupId: string, ledger: Alternative, make: Make): Origin {
  return make({
    rule: 'alternative',
    value: ledger.perYear,
    unit: 'EUR/vehicle/year',
    entries: ['settings/horizonYears', 'settings/discountPoint', 'settings/tax', 'settings/money'],
    parameters: ['veh.interest'],
    from: ledger.costs
      .filter((cost) => cost.line.state !== 'none')
      .map((cost) => `tco/${groupId}/${ledger.id}/${cost.type}`),
    cashFlow: ledger.cashFlow,
  });
}

function explainDifference(group: GroupTco, make: Make): Origin {
  return make({
    rule: 'tcoDifference',
    value: group.difference.typical,
    unit: 'EUR/vehicle/year',
    entries: ['settings/horizonYears', 'settings/discountPoint', 'settings/priceIndexPercent'],
    parameters: ['veh.interest'],
    from: [group.electric, group.diesel].map((ledger) => `tco/${group.groupId}/${ledger.id}`),
  });
}

function explainCost(cost: CostOfType, ledger: Alternative, atDepotPrice: boolean, make: Make): Origin {
  const perPresentValue = ledger.presentValue === 0 ? 0 : ledger.perYear / ledger.presentValue;
  return make({
    rule: 'cost',
    value: cost.line.state === 'open' ? null : cost.perYear,
    unit: 'EUR/vehicle/year',
    entries: [...cost.line.entries],
    parameters: [...cost.line.parameters],
    from: atDepotPrice ? ['price/optimal'] : [],
    parts: cost.line.terms.map((term, index) => ({
      part: term.part,
      perYear: cost.parts[index].presentValue * perPresentValue,
      quantity: term.quantity ?? null,
      factors: term.factors,
      atMost: term.atMost ?? null,
      amounts: term.amounts,
      timing: term.timing,
    })),
    cashFlow: cost.cashFlow,
  });
}

const PEAK_RULES = { uncontrolled: 'peakUncontrolled', even: 'peakEven', optimal: 'peakOptimal' } as const;

function explainCharging([what, which]: string[], dossier: Dossier, assessment: Assessment, make: Make): Origin | null {
  const { charging } = assessment;
  if (what === 'need') {
    const group = charging.groups.find((one) => one.groupId === which);
    return group ? explainNeed(group, make) : null;
  }
  const strategy = charging.strategies[which as Strategy];
  if (what !== 'peak' || strategy === undefined) return null;
  const others = dossier.site.otherElectric.map((_, index) => `site/otherElectric[${index}]`);
  return make({
    rule: PEAK_RULES[which as Strategy],
    value: strategy.peakKW,
    unit: 'kW',
    entries: [...ownUseEntries(charging), 'site/growth', ...others],
    parameters: [],
    from: charging.groups.filter((group) => group.charger !== null).map((group) => `charging/need/${group.groupId}`),
  });
}

/** What the site's own use in the week for sizing rests on. */
function ownUseEntries({ meter }: Assessment['charging']): string[] {
  const told = ['site/yearlyKWh', 'site/peakKW', 'company/sector'];
  if (meter === null) return told;
  return meter.weekFilled === 0 ? ['site/meter'] : ['site/meter', ...told];
}

/** What the site's own use over the year rests on; panels are in what was measured. */
function yearEntries({ meter }: Assessment['charging']): string[] {
  if (meter === null || meter.filledWith === 'open') return ['site/yearlyKWh', 'site/pvKWp'];
  return meter.filledWith === 'nothing' ? ['site/meter'] : ['site/meter', 'company/sector', 'site/pvKWp'];
}

function explainNeed({ groupId, duty, charger, nightKWhAtGrid }: GroupCharging, make: Make): Origin {
  const fields = ['number', 'meanDayKm', 'longestDayKm', 'daysPerWeek', 'departure', 'return', 'details.chargerKW'];
  const assumed = duty.assumed.flatMap((one) => (one.parameter === null ? [] : [one.parameter]));
  return make({
    rule: 'need',
    value: nightKWhAtGrid.longest,
    unit: 'kWh',
    entries: fields.map((field) => `fleetGroups/${groupId}/${field}`),
    parameters: [
      consumptionFigure(duty.vehicleClass),
      winterFigure(duty.vehicleClass),
      lossFigure(charger?.kind ?? 'ac'),
      `veh.${duty.vehicleClass}.battery`,
      'veh.soc.window',
      ...assumed,
    ],
    from: [],
  });
}

function explainGrid(what: string, dossier: Dossier, assessment: Assessment, make: Make): Origin | null {
  const { grid } = assessment;
  const entries = ['site/connection', 'site/connectionKVA', 'site/contractedKW'];
  const parameters = [...grid.limits.parameters];
  if (what === 'limit')
    return make({ rule: 'limit', value: grid.limits.usableKW, unit: 'kW', entries, parameters, from: [] });
  if (what !== 'headroom') return null;
  const others = dossier.site.otherElectric.map((_, index) => `site/otherElectric[${index}]`);
  return make({
    rule: 'headroom',
    value: grid.headroomKW,
    unit: 'kW',
    entries: [...ownUseEntries(assessment.charging), ...others],
    parameters: [],
    from: ['grid/limit'],
  });
}

function explainPrice(which: string, assessment: Assessment, make: Make): Origin | null {
  if (which !== 'uncontrolled' && which !== 'even' && which !== 'optimal') return null;
  const price = assessment.price.perStrategy[which];
  if (price === null) return null;
  return make({
    rule: 'price',
    value: price.perKWh,
    unit: 'EUR/kWh',
    entries: ['site/operator', 'site/connection', 'site/contractedKW', ...yearEntries(assessment.charging)],
    parameters: [...price.without.parameters, ...price.with.parameters],
    from: [],
  });
}

/** A year of the plan is made of the groups that are replaced or on battery in it. */
function explainPlan([year, what]: string[], assessment: Assessment, make: Make): Origin | null {
  const row = assessment.plan.years.find((one) => String(one.year) === year);
  if (!row) return null;
  const part = (test: (group: { replaced: number; renewed: number; electric: number }) => boolean): string[] =>
    row.perGroup.filter(test).map((group) => group.groupId);
  const entries = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => [`fleetGroups/${id}/number`, `fleetGroups/${id}/replacementYear`]);
  const alternatives = (ids: readonly string[]): string[] =>
    assessment.tco.groups
      .filter((group) => ids.includes(group.groupId))
      .flatMap((group) => [group.electric, group.diesel].map((ledger) => `tco/${group.groupId}/${ledger.id}`));
  switch (what) {
    case 'investment': {
      const ids = part((group) => group.replaced + group.renewed > 0);
      return make({
        rule: 'planInvestment',
        value: row.investment,
        unit: 'EUR',
        entries: entries(ids),
        parameters: [],
        from: alternatives(ids),
      });
    }
    case 'cash': {
      const ids = part((group) => group.electric > 0);
      return make({
        rule: 'planCash',
        value: row.cashEffect,
        unit: 'EUR',
        entries: entries(ids),
        parameters: [],
        from: alternatives(ids),
      });
    }
    case 'co2':
      return make({
        rule: 'planEmissions',
        value: row.emissions.co2WtwTonnes,
        unit: 't CO2',
        entries: [...entries(part(() => true)), 'site/supply.origin'],
        parameters: [...row.emissionFigures],
        from: [],
      });
    default:
      return null;
  }
}
