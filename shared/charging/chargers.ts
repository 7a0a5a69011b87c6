/** Which charger a fleet group gets: the slowest that fills the longest winter day in the shortest night, with margin. */
import type { VehicleClass } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { shortestStayHours } from './sessions.ts';
import { lossFigure, winterDayNeed, type Duty } from './vehicleEnergy.ts';

export interface Charger {
  kind: 'ac' | 'dc';
  /** Power that the vehicle takes from it, kW at the grid. */
  powerKW: number;
  /** Figure of its price; the class in the name is its rated power. */
  priceFigure: string;
  /** Chosen by the adviser instead of proposed. */
  chosen: boolean;
  /** Whether it fills the longest winter day within the shortest stay with the margin. */
  enough: boolean;
}

const dcLadder = ['dc30', 'dc50', 'dc150', 'dc350'] as const;

/** The chargers that a class can use, slowest first. */
function candidates(vehicleClass: VehicleClass, parameters: Parameters): Omit<Charger, 'chosen' | 'enough'>[] {
  const limit = (kind: 'ac' | 'dc'): number =>
    parameters.has(`veh.${vehicleClass}.${kind}`) ? parameters.number(`veh.${vehicleClass}.${kind}`) : Infinity;
  const ac = { kind: 'ac' as const, priceFigure: 'chg.capex.ac22' };
  const rungs: Omit<Charger, 'chosen' | 'enough'>[] = [
    { ...ac, powerKW: Math.min(parameters.number('chg.power.ac22'), limit('ac')) },
  ];
  // A light vehicle has no DC inlet in the facts.
  if (vehicleClass === 'lev') return rungs;
  for (const rung of dcLadder) {
    const powerKW = Math.min(parameters.number(`chg.power.${rung}`), limit('dc'));
    if (powerKW > rungs[rungs.length - 1].powerKW) {
      rungs.push({ kind: 'dc', powerKW, priceFigure: `chg.capex.${rung}` });
    }
  }
  return rungs;
}

/** The charger per vehicle of a group that stands at the depot at night. */
export function proposeCharger(duty: Duty, parameters: Parameters): Charger {
  const options = candidates(duty.vehicleClass, parameters);
  const hours = shortestStayHours(duty);
  const night = winterDayNeed(duty, duty.longestDayKm, parameters).nightAtBattery;
  const margin = 1 - parameters.number('grid.margin') / 100;
  const enough = (option: { kind: 'ac' | 'dc'; powerKW: number }): boolean => {
    const atGrid = night / (1 - parameters.number(lossFigure(option.kind)) / 100);
    return atGrid <= option.powerKW * hours * margin + 1e-9;
  };
  const own = duty.group.details.chargerKW;
  if (own !== null && own > 0) {
    const rung = options.find((option) => option.powerKW >= own) ?? options[options.length - 1];
    const option = { ...rung, powerKW: own };
    return { ...option, chosen: true, enough: enough(option) };
  }
  const fitting = options.find(enough);
  return { ...(fitting ?? options[options.length - 1]), chosen: false, enough: fitting !== undefined };
}
