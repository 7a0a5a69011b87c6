/** Where the coldest week comes from: peaks, needs, chargers, what goes on the road, who charges in which night. */
import { onRoadForChargers, withoutTurn } from '../../charging/chargerShortage.ts';
import { consumptionFigure, lossFigure, winterFigure } from '../../charging/vehicleEnergy.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import { strategies, type GroupCharging, type Strategy } from '../results.ts';
import { explainBinding } from './hours.ts';
import { depotGroups, groupEntries, needIds, otherElectricEntries, ownUseEntries } from './entries.ts';

const PEAK_RULES = { uncontrolled: 'peakUncontrolled', even: 'peakEven', optimal: 'peakOptimal' } as const;

/** `charging/binding`, `charging/bound`; `charging/<what>/<strategy or group>`, and `charging/night/<group>/<vehicle>` for the plan of one vehicle. */
export function explainCharging([what, which]: string[], all: Explained, make: Make): Origin | null {
  if (what === 'binding') return explainBinding(all, make);
  if (what === 'bound') return explainBound(all, make);
  const strategy = strategies.find((one) => one === which);
  if (strategy !== undefined) return explainStrategy(what, strategy, all, make);
  const { groups } = all.assessment.charging;
  if (what === 'week' && which === 'all') {
    const value = groups.reduce((sum, { road }) => road.reduce((of, one) => of + one.kWh, sum), 0);
    const from = groups.map(({ groupId }) => `charging/week/${groupId}`);
    return make({ rule: 'road', value, unit: 'kWh', entries: [], parameters: [], from });
  }
  const group = groups.find((one) => one.groupId === which);
  return group ? explainGroup(what, group, make) : null;
}

/** What no plan gets below where chargers have a least power. */
function explainBound({ dossier, assessment: { charging } }: Explained, make: Make): Origin | null {
  if (charging.minimum === null) return null;
  return make({
    rule: 'peakBound',
    value: charging.minimum.lowestKW,
    unit: 'kW',
    entries: [...ownUseEntries(charging), 'site/growth', ...otherElectricEntries(dossier)],
    parameters: [],
    from: needIds(depotGroups(charging)),
  });
}

function explainStrategy(
  what: string,
  strategy: Strategy,
  { dossier, assessment }: Explained,
  make: Make,
): Origin | null {
  const { charging, grid } = assessment;
  const outcome = charging.strategies[strategy];
  const depot = depotGroups(charging);
  switch (what) {
    case 'peak':
      return make({
        rule: PEAK_RULES[strategy],
        value: outcome.peakKW,
        unit: 'kW',
        entries: [
          ...ownUseEntries(charging),
          'site/growth',
          ...otherElectricEntries(dossier),
          ...groupEntries(
            depot.filter(({ charger }) => (charger?.minimumKW ?? 0) > 0),
            ['charging.minimumKW'],
          ),
        ],
        parameters: [],
        from: needIds(depot),
      });
    case 'margin': {
      const { usableKW } = grid.limits;
      return make({
        rule: 'margin',
        value: usableKW === null ? null : usableKW - outcome.peakKW,
        unit: 'kW',
        entries: [],
        parameters: [],
        from: ['grid/limit', `charging/peak/${strategy}`],
      });
    }
    case 'unmet':
      return make({
        rule: 'unmet',
        // What charges at once knows no limit: nothing waits, the fuse goes.
        value: strategy === 'uncontrolled' && outcome.fit === 'no' ? null : outcome.unmetKWh,
        unit: 'kWh',
        entries: [],
        parameters: [],
        from: ['grid/limit', `charging/peak/${strategy}`, ...needIds(depot)],
      });
    default:
      return null;
  }
}

const NEED_FIELDS = [
  'number',
  'meanDayKm',
  'longestDayKm',
  'daysPerWeek',
  'departure',
  'return',
  'details.chargerKW',
] as const;

function explainGroup(what: string, group: GroupCharging, make: Make): Origin | null {
  const { charger, nightKWhAtGrid } = group;
  const entries = groupEntries([group], NEED_FIELDS);
  const of = (fields: readonly string[]): string[] => groupEntries([group], fields);
  const need = needIds([group]);
  switch (what) {
    case 'need':
      return make({
        rule: 'need',
        value: nightKWhAtGrid.longest,
        unit: 'kWh',
        entries,
        parameters: needFigures(group),
        from: [],
      });
    case 'mean':
      return make({
        rule: 'needMean',
        value: nightKWhAtGrid.mean,
        unit: 'kWh',
        entries,
        parameters: needFigures(group),
        from: [],
      });
    case 'road':
    case 'roadMean':
      return make({
        rule: 'road',
        value: what === 'road' ? group.roadKWhLongestDay : group.roadKWhMeanDay,
        unit: 'kWh',
        entries: of([what === 'road' ? 'longestDayKm' : 'meanDayKm', 'departure', 'return', 'publicSharePercent']),
        parameters: needFigures(group),
        from: need,
      });
    case 'week': {
      const week = group.road.reduce((sum, one) => sum + one.kWh, 0);
      const fields = ['longestDayKm', 'meanDayKm', 'daysPerWeek', 'publicSharePercent'];
      return make({
        rule: 'road',
        value: week,
        unit: 'kWh',
        entries: of(fields),
        parameters: needFigures(group),
        from: need,
      });
    }
    case 'night':
      return make({ rule: 'night', value: null, unit: 'kWh', entries: [], parameters: [], from: nightFrom(group) });
    default:
      break;
  }
  if (charger === null) return null;
  switch (what) {
    case 'charger':
      return make({
        rule: 'charger',
        value: charger.powerKW,
        unit: 'kW',
        entries: of(['charging.kind', 'details.chargerKW', 'departure', 'return']),
        parameters: [charger.priceFigure, ...chargerPower(charger.priceFigure)],
        from: need,
      });
    case 'chargers':
      return make({
        rule: 'chargers',
        value: charger.number,
        unit: 'chargers',
        entries: of(['number', 'charging.number']),
        parameters: [],
        from: [],
      });
    case 'proposal':
    case 'proposals':
      return explainProposal(what, group, make);
    case 'noTurn':
      return make({
        rule: 'noTurn',
        value: withoutTurn(group),
        unit: 'vehicles',
        entries: of(['number', 'charging.number', 'departure', 'return']),
        parameters: [],
        from: [`charging/chargers/${group.groupId}`],
      });
    case 'roadVehicles': {
      const rows = onRoadForChargers(group);
      const from = rows.map((row) => `roadDay/${row.groupId}/${row.vehicle}/week`);
      return make({ rule: 'roadVehicles', value: rows.length, unit: 'vehicles', entries: [], parameters: [], from });
    }
    case 'present':
      return make({
        rule: 'chargersPresent',
        value: group.chargersPresent,
        unit: 'chargers',
        entries: [...of(['number']), 'site/chargers'],
        parameters: [],
        from: [],
      });
    default:
      return null;
  }
}

/** Of a group that chose other chargers, what they would have been without that. */
function explainProposal(what: 'proposal' | 'proposals', group: GroupCharging, make: Make): Origin | null {
  const { charger, proposed } = group;
  if (proposed === null || charger?.chosen !== true) return null;
  const power = what === 'proposal';
  return make({
    rule: power ? 'charger' : 'chargers',
    value: power ? proposed.powerKW : proposed.number,
    unit: power ? 'kW' : 'chargers',
    entries: groupEntries([group], power ? ['departure', 'return'] : ['number']),
    parameters: power ? [proposed.priceFigure, ...chargerPower(proposed.priceFigure)] : [],
    from: power ? needIds([group]) : [],
  });
}

function nightFrom(group: GroupCharging): string[] {
  return ['charging/peak/optimal', ...needIds([group])];
}

/** The rated power stands at the same rung as the price: ac22, dc50. */
function chargerPower(priceFigure: string): string[] {
  return [`chg.power.${priceFigure.split('.').at(-1)}`];
}

function needFigures({ duty, charger }: GroupCharging): string[] {
  return [
    consumptionFigure(duty.vehicleClass),
    winterFigure(duty.vehicleClass),
    lossFigure(charger?.kind ?? 'ac'),
    `veh.${duty.vehicleClass}.battery`,
    'veh.soc.window',
    ...duty.assumed.flatMap((one) => (one.parameter === null ? [] : [one.parameter])),
  ];
}
