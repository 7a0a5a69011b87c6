/** What a fleet group drives, costs, emits and will charge in a year: what a measure takes a part of. */
import { allKWhAtGrid } from '../../assessment/planStage.ts';
import type { Assessment, GroupTco } from '../../assessment/results.ts';
import type { GroupCharging } from '../../charging/groupCharging.ts';
import type { Dossier } from '../../dossier/schema.ts';
import { dayRange, yearOf } from '../../format/dates.ts';
import type { Parameters } from '../../parameters/parameters.ts';
import { electricityFigure, fuelEmissions } from '../../plan/emissions.ts';
import type { Alternative } from '../../tco/calculate.ts';
import type { CostType } from '../../tco/lines.ts';

/** All vehicles of a group in a year. Cost and CO2 are those of the present vehicles, charging that of electric ones. */
export interface GroupYear {
  groupId: string;
  km: number;
  /** Costs that grow with the kilometres, euro, without the driver; null where one of them is not known. */
  euro: number | null;
  /** The part of it that is fuel or electricity. */
  energyEuro: number | null;
  /** CO2 over the chain (WTW), kg; null where fuel or use has no figure. */
  co2Kg: number | null;
  kWhAtGrid: number;
  /** Charged at the depot in a mean winter night, kWh at the grid. */
  winterNightKWh: number;
}

/** Of the running costs, those that a kilometre less takes away. */
export const PER_KM: readonly CostType[] = ['energy', 'adblue', 'maintenance', 'tyres', 'levy'];
const ENERGY: readonly CostType[] = ['energy', 'adblue'];

export function groupYears(dossier: Dossier, assessment: Assessment, parameters: Parameters): GroupYear[] {
  const power = powerFigure(dossier, assessment, parameters);
  return assessment.charging.groups.map((group): GroupYear => {
    const { duty, groupId } = group;
    const costs = runningCosts(assessment.tco.groups.find((one) => one.groupId === groupId));
    const kWh = allKWhAtGrid(group, parameters) * duty.number;
    return {
      groupId,
      km: duty.yearlyKm * duty.number,
      euro: costs === null ? null : costs.all * duty.number,
      energyEuro: costs === null ? null : costs.energy * duty.number,
      co2Kg: presentCO2Kg(group, kWh, power, parameters),
      kWhAtGrid: kWh,
      winterNightKWh: group.charger === null ? 0 : group.nightKWhAtGrid.mean * duty.number,
    };
  });
}

/** Figure of the CO2 of the company's electricity in the year of the visit. */
export function powerFigure(dossier: Dossier, { visitDate }: Assessment, parameters: Parameters): string {
  const year = yearOf(visitDate ?? dayRange(parameters.edition).first);
  return electricityFigure(dossier.site.supply.origin, `${year}-01-01`, `${year}-12-31`, parameters);
}

/** The ledger that the running costs are read from: of the present vehicle, else of a new diesel. `id` is for explain(). */
export function runningLedger(tco: GroupTco): { id: string; ledger: Alternative } {
  const moment = tco.now ?? tco.planned;
  const room = tco.now === null ? 'tco' : 'tcoNow';
  const keep = moment.alternatives.find((one) => one.id === 'keep')?.ledger ?? null;
  return keep === null
    ? { id: `tco/${tco.groupId}/${tco.diesel.id}`, ledger: tco.diesel }
    : { id: `${room}/${tco.groupId}/keep`, ledger: keep };
}

/** Euro per vehicle and year. */
function runningCosts(tco: GroupTco | undefined): { all: number; energy: number } | null {
  if (tco === undefined) return null;
  const { ledger } = runningLedger(tco);
  if (ledger.open.some((type) => PER_KM.includes(type))) return null;
  const sum = (types: readonly CostType[]): number =>
    ledger.costs.reduce((total, cost) => total + (types.includes(cost.type) ? cost.perYear : 0), 0);
  return { all: sum(PER_KM), energy: sum(ENERGY) };
}

/** Kilograms a year, over the chain. */
function presentCO2Kg(group: GroupCharging, kWh: number, power: string, parameters: Parameters): number | null {
  const { duty } = group;
  const { fuel, vehicleClass } = duty.group;
  if (fuel === 'electric') return kWh * parameters.number(power);
  if (vehicleClass === null) return null;
  const inputs = { duty, presentClass: vehicleClass, dieselClass: vehicleClass };
  const one = fuelEmissions(fuel === 'hvo' ? 'hvo' : 'diesel', true, inputs, parameters);
  return one === null ? null : one.co2WtwTonnes * 1000 * duty.number;
}
