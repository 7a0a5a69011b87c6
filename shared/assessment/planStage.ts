/** The replacement plan: what each purchase costs on its own day and what the groups need, put on a calendar. */
import { classTraits } from '../access/vehicle.ts';
import type { GroupCharging } from '../charging/groupCharging.ts';
import { lossFigure } from '../charging/vehicleEnergy.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { replacementPlan, type PlanResult, type PlannedGroup } from '../plan/plan.ts';
import { cohortsOf } from './cohorts.ts';
import { energyPerYear } from './energySplit.ts';
import { yearlyKWhAtGrid } from './priceStage.ts';
import { siteDaysOf } from './siteDays.ts';
import type { Steps } from './steps.ts';
import type { TcoContext } from './tcoInputs.ts';
import type { TcoStage } from './tcoStage.ts';

/** A step for each group: a renewal is reckoned on its own day. */
export function* planSteps({ calculated }: TcoStage, context: TcoContext): Steps<PlanResult> {
  const { visitDate, site, parameters } = context;
  const groups: PlannedGroup[] = [];
  for (const cohorts of cohortsOf(calculated, context)) {
    const { group, inputs, result } = calculated[groups.length];
    groups.push({
      inputs,
      electricId: result.electric.id,
      dieselId: result.diesel.id,
      cohorts,
      depotKWh: group.charger === null ? 0 : yearlyKWhAtGrid(group, parameters),
      winterNightKWh: group.charger === null ? 0 : group.nightKWhAtGrid.longest,
      allKWh: allKWhAtGrid(group, parameters),
    });
    yield;
  }
  return yield* replacementPlan(groups, siteDaysOf(context), visitDate, site.supply.origin, parameters);
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
