/** Where does this come from? One value with the rule, the entries, the figures and the values it was made of. */
import { lossFigure, consumptionFigure, winterFigure } from '../charging/vehicleEnergy.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { CostOfType } from '../tco/compare.ts';
import { costTypes } from '../tco/lines.ts';
import { explainAccess } from './explainAccess.ts';
import type { Assessment, GroupCharging, GroupTco, Strategy } from './results.ts';

export const ruleKeys = [
  'access',
  'permit',
  'exemption',
  'dayPermits',
  'fine',
  'cost',
  'tcoDifference',
  'tcoTotal',
  'peakUncontrolled',
  'peakEven',
  'peakOptimal',
  'headroom',
  'limit',
  'price',
  'need',
] as const;
export type RuleKey = (typeof ruleKeys)[number];

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
  /** Ids of other values, which explain in the same way. */
  from: string[];
}

export type Make = (own: Omit<Origin, 'id'>) => Origin;

/** Null when there is no value with this id. */
export function explain(id: string, dossier: Dossier, assessment: Assessment, parameters: Parameters): Origin | null {
  const [room, ...rest] = id.split('/');
  const origin = (own: Omit<Origin, 'id'>): Origin => ({
    ...own,
    id,
    entries: [...new Set(own.entries)],
    parameters: [...new Set(own.parameters)].filter((figure) => parameters.has(figure)),
  });
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
    default:
      return null;
  }
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
  if (what !== 'diesel' && what !== 'electric') return null;
  const cost = group[what].costs.find((one) => one.type === type);
  if (!cost) return null;
  // The price of the depot stands behind the energy of the vehicles that charge there, and of no others.
  const atDepot = assessment.charging.groups.some((one) => one.groupId === groupId && one.charger !== null);
  const priced = atDepot && assessment.price.perStrategy.optimal !== null;
  return explainCost(cost, what === 'electric' && type === 'energy' && priced, make);
}

function explainDifference(group: GroupTco, make: Make): Origin {
  return make({
    rule: 'tcoDifference',
    value: group.difference.typical,
    unit: 'EUR/vehicle/year',
    entries: ['settings/horizonYears', 'settings/discountPoint', 'settings/priceIndexPercent'],
    parameters: ['veh.interest'],
    from: (['electric', 'diesel'] as const).flatMap((powertrain) =>
      costTypes
        .filter((type) => group[powertrain].costs.some((cost) => cost.type === type && cost.line.state !== 'none'))
        .map((type) => `tco/${group.groupId}/${powertrain}/${type}`),
    ),
  });
}

function explainCost(cost: CostOfType, atDepotPrice: boolean, make: Make): Origin {
  return make({
    rule: 'cost',
    value: cost.line.state === 'open' ? null : cost.perYear,
    unit: 'EUR/vehicle/year',
    entries: cost.line.entries,
    parameters: cost.line.parameters,
    from: atDepotPrice ? ['price/optimal'] : [],
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
    entries: ['site/yearlyKWh', 'site/peakKW', 'company/sector', 'site/growth', ...others],
    parameters: [],
    from: charging.groups.filter((group) => group.charger !== null).map((group) => `charging/need/${group.groupId}`),
  });
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
    entries: ['site/yearlyKWh', 'site/peakKW', 'company/sector', ...others],
    parameters: [],
    from: ['grid/limit'],
  });
}

function explainPrice(which: string, assessment: Assessment, make: Make): Origin | null {
  if (which !== 'uncontrolled' && which !== 'optimal') return null;
  const price = assessment.price.perStrategy[which];
  if (price === null) return null;
  return make({
    rule: 'price',
    value: price.perKWh,
    unit: 'EUR/kWh',
    entries: ['site/operator', 'site/connection', 'site/contractedKW', 'site/yearlyKWh', 'site/pvKWp'],
    parameters: [...price.without.parameters, ...price.with.parameters],
    from: [],
  });
}
