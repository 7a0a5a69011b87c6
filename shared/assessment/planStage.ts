/** The replacement plan: ledgers and needs of the groups, put on a calendar. */
import { classTraits } from '../access/vehicle.ts';
import type { GroupCharging } from '../charging/groupCharging.ts';
import { lossFigure } from '../charging/vehicleEnergy.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { replacementPlan, type PlanResult, type PlannedGroup } from '../plan/plan.ts';
import { energyPerYear } from './energySplit.ts';
import { yearlyKWhAtGrid } from './priceStage.ts';
import type { TcoContext } from './tcoInputs.ts';
import type { TcoStage } from './tcoStage.ts';

export function planStage({ calculated }: TcoStage, { visitDate, site, parameters }: TcoContext): PlanResult {
  const groups = calculated.map(({ group, inputs, result }): PlannedGroup => {
    return {
      inputs,
      electric: result.electric,
      diesel: result.diesel,
      depotKWh: group.charger === null ? 0 : yearlyKWhAtGrid(group, parameters),
      winterNightKWh: group.charger === null ? 0 : group.nightKWhAtGrid.longest,
      allKWh: allKWhAtGrid(group, parameters),
    };
  });
  return replacementPlan(groups, visitDate, site.supply.origin, parameters);
}

/** All electricity of one vehicle in a year wherever it is charged, kWh at the grid. */
export function allKWhAtGrid(group: GroupCharging, parameters: Parameters): number {
  const places = energyPerYear(group.duty, parameters);
  const keep = (kind: 'ac' | 'dc'): number => 1 - parameters.number(lossFigure(kind)) / 100;
  // As in the ledger: vans charge at public AC points, trucks at DC ones.
  const { kind } = classTraits(group.duty.vehicleClass);
  const publicKind = kind === 'van' || kind === 'light' ? 'ac' : 'dc';
  return (
    yearlyKWhAtGrid(group, parameters) +
    places.home / keep('ac') +
    places.public / keep(publicKind) +
    places.road / keep('dc')
  );
}
