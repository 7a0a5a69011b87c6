/** The replacement plan: ledgers and needs of the groups, put on a calendar. */
import { classTraits } from '../access/vehicle.ts';
import { lossFigure } from '../charging/vehicleEnergy.ts';
import { replacementPlan, type PlanResult, type PlannedGroup } from '../plan/plan.ts';
import { energyPerYear } from './energySplit.ts';
import { yearlyKWhAtGrid } from './priceStage.ts';
import type { TcoContext } from './tcoInputs.ts';
import type { TcoStage } from './tcoStage.ts';

export function planStage({ calculated }: TcoStage, { visitDate, site, parameters }: TcoContext): PlanResult {
  const groups = calculated.map(({ group, inputs, result }): PlannedGroup => {
    const places = energyPerYear(group.duty, parameters);
    const keep = (kind: 'ac' | 'dc'): number => 1 - parameters.number(lossFigure(kind)) / 100;
    const depotKWh = yearlyKWhAtGrid(group, parameters);
    // As in the ledger: vans charge at public AC points, trucks at DC ones.
    const { kind } = classTraits(group.duty.vehicleClass);
    const publicKind = kind === 'van' || kind === 'light' ? 'ac' : 'dc';
    return {
      inputs,
      electric: result.electric,
      diesel: result.diesel,
      depotKWh: group.charger === null ? 0 : depotKWh,
      winterNightKWh: group.charger === null ? 0 : group.nightKWhAtGrid.longest,
      allKWh: depotKWh + places.home / keep('ac') + places.public / keep(publicKind) + places.road / keep('dc'),
    };
  });
  return replacementPlan(groups, visitDate, site.supply.origin, parameters);
}
