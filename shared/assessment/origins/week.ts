/** Why not more, what the plan can bear, and the usual week. */
import { winterFigure } from '../../charging/vehicleEnergy.ts';
import type { SetbackId } from '../../grid/robustness.ts';
import { strategies } from '../results.ts';
import type { Explained } from '../explain.ts';
import type { Make, Origin } from '../origin.ts';
import { explainWhyHours } from './hours.ts';
import { depotGroups, groupEntries, needIds, otherElectricEntries, yearEntries } from './entries.ts';

/** Fields of the groups that decide what a setback does. */
const SETBACK_FIELDS: Record<SetbackId, readonly string[]> = {
  asPlanned: ['number'],
  coldDay: ['number'],
  everybodyLate: ['returnSpreadMinutes', 'departureSpreadMinutes'],
  chargerOut: ['number', 'charging.number'],
  oneMore: ['number'],
  noGuarantee: ['number'],
};

/** `week/why`, `week/whyHours`, `week/whyVehicles/<group>`, `week/typical/<strategy>`, `week/<setback>/room` and `/road`. */
export function explainWeek([which, what]: string[], all: Explained, make: Make): Origin | null {
  const grid = all.later.grid;
  if (grid === null) return null;
  const depot = depotGroups(all.assessment.charging);
  if (which === 'why') {
    return make({
      rule: 'why',
      value: grid.whyNot.shortKWh,
      unit: 'kWh',
      entries: [],
      parameters: [],
      from: ['grid/limit', 'grid/ownPeak', 'grid/fits/optimal', ...needIds(depot)],
    });
  }
  if (which === 'whyHours') return explainWhyHours(all, make);
  if (which === 'whyVehicles') return explainWhyVehicles(what, all, make);
  if (which === 'typical') return explainTypical(what, all, make);
  const setback = grid.setbacks.find((one) => one.id === which);
  if (!setback || (what !== 'room' && what !== 'road')) return null;
  return make({
    rule: what === 'room' ? 'setbackRoom' : 'setbackRoad',
    value: setback.open ? null : what === 'room' ? setback.roomKW : setback.roadKWh,
    unit: what === 'room' ? 'kW' : 'kWh',
    entries: [
      ...groupEntries(depot, SETBACK_FIELDS[setback.id]),
      ...(setback.id === 'noGuarantee' ? ['site/contractForm', 'site/firmKW'] : []),
    ],
    parameters: setback.id === 'coldDay' ? depot.map(({ duty }) => winterFigure(duty.vehicleClass)) : [],
    from: ['charging/peak/optimal', 'grid/limit', ...needIds(depot)],
  });
}

/** The vehicles of a group of which the charging proves that no more fit, or that set the peak. */
function explainWhyVehicles(groupId: string, { later }: Explained, make: Make): Origin | null {
  const bound = later.grid?.whyNot.binding.find((one) => one.groupId === groupId);
  return bound === undefined
    ? null
    : make({
        rule: 'whyVehicles',
        value: bound.vehicles.length,
        unit: 'vehicles',
        entries: [`fleetGroups/${groupId}/number`],
        parameters: [],
        from: ['week/why', 'week/whyHours', `charging/need/${groupId}`],
      });
}

function explainTypical(what: string, { dossier, assessment, later }: Explained, make: Make): Origin | null {
  const strategy = strategies.find((one) => one === what);
  if (strategy === undefined || later.grid === null) return null;
  const depot = depotGroups(assessment.charging);
  return make({
    rule: 'typicalWeek',
    value: Array.from(later.grid.typicalWeek.siteKW[strategy]).reduce((most, kW) => Math.max(most, kW), 0),
    unit: 'kW',
    entries: [...yearEntries(assessment.charging), 'site/growth', ...otherElectricEntries(dossier)],
    parameters: [],
    from: depot.map(({ groupId }) => `charging/mean/${groupId}`),
  });
}
