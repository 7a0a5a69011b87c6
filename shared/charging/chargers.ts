/** Which chargers a fleet group gets: the slowest that fill the longest winter day in the shortest night, with margin. */
import type { VehicleClass } from '../dossier/schema.ts';
import { dayBeforeShortestRest } from '../dossier/drivingDays.ts';
import { minutesOf } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { conditionsOf } from './sessions.ts';
import { winterDayNeed, type Duty } from './vehicleEnergy.ts';
import { vehicleWeek } from './vehicleWeek.ts';

export interface Charger {
  kind: 'ac' | 'dc';
  /** Power that the vehicle takes from it, kW at the grid. */
  powerKW: number;
  /** Power of the charger itself, kW: as the adviser entered it, else that of its class. Subsidies go by it. */
  ratedKW: number;
  /** Figure of its price. */
  priceFigure: string;
  /** Chargers for the group; fewer than vehicles take turns. */
  number: number;
  /** When vehicles that share change places, minutes after midnight; empty divides each stay evenly. */
  swapTimes: readonly number[];
  /** The least that it gives when it gives anything, kW; 0 where none is known. */
  minimumKW: number;
  /** Chosen by the adviser instead of proposed. */
  chosen: boolean;
  /** Whether it fills the longest winter day within the shortest stay with the margin, also for who comes back late. */
  enough: boolean;
}

type Rung = Pick<Charger, 'kind' | 'powerKW' | 'ratedKW' | 'priceFigure'>;

const dcLadder = ['dc30', 'dc50', 'dc150', 'dc350'] as const;

/** The chargers that a class can use, slowest first. */
function candidates(vehicleClass: VehicleClass, parameters: Parameters): Rung[] {
  const limit = (kind: 'ac' | 'dc'): number =>
    parameters.has(`veh.${vehicleClass}.${kind}`) ? parameters.number(`veh.${vehicleClass}.${kind}`) : Infinity;
  const ratedAc = parameters.number('chg.power.ac22');
  const ac = { kind: 'ac' as const, ratedKW: ratedAc, priceFigure: 'chg.capex.ac22' };
  const rungs: Rung[] = [{ ...ac, powerKW: Math.min(ratedAc, limit('ac')) }];
  // A light vehicle has no DC inlet in the facts.
  if (vehicleClass === 'lev') return rungs;
  for (const rung of dcLadder) {
    const ratedKW = parameters.number(`chg.power.${rung}`);
    const powerKW = Math.min(ratedKW, limit('dc'));
    if (powerKW > rungs[rungs.length - 1].powerKW) {
      rungs.push({ kind: 'dc', powerKW, ratedKW, priceFigure: `chg.capex.${rung}` });
    }
  }
  return rungs;
}

/** The chargers of a group that charges at the depot at night: as proposed, or as the adviser overruled it. */
export function proposeCharger(duty: Duty, parameters: Parameters): Charger {
  const { charging, details } = duty.group;
  const all = candidates(duty.vehicleClass, parameters);
  const ofKind = charging.kind === null ? all : all.filter((rung) => rung.kind === charging.kind);
  const options = ofKind.length > 0 ? ofKind : all;
  const rules = {
    number: charging.number === null ? duty.number : Math.min(charging.number, duty.number),
    swapTimes: charging.swapTimes.map(minutesOf),
    minimumKW: charging.minimumKW ?? 0,
  };
  const enough = (rung: Rung): boolean => fillsLongestDay(duty, { ...rung, ...rules }, parameters);
  const own = details.chargerKW;
  if (own !== null && own > 0) {
    const priced = options.find((option) => option.powerKW >= own) ?? options[options.length - 1];
    const rung = { ...priced, powerKW: own, ratedKW: own };
    return { ...rung, ...rules, chosen: true, enough: enough(rung) };
  }
  const fitting = options.find(enough);
  return {
    ...(fitting ?? options[options.length - 1]),
    ...rules,
    chosen: charging.kind !== null || charging.number !== null,
    enough: fitting !== undefined,
  };
}

/** What would be proposed to a group of which the adviser left everything open. */
export function proposalFor(duty: Duty, parameters: Parameters): Charger {
  const { charging, details } = duty.group;
  const open = { ...charging, kind: null, number: null, swapTimes: [], minimumKW: null };
  return proposeCharger(
    { ...duty, group: { ...duty.group, charging: open, details: { ...details, chargerKW: null } } },
    parameters,
  );
}

/** Whether every turn at these chargers puts back, with the margin, what a charger without limit would. */
function fillsLongestDay(
  duty: Duty,
  charger: Rung & Pick<Charger, 'number' | 'swapTimes'>,
  parameters: Parameters,
): boolean {
  const need = winterDayNeed(duty, duty.longestDayKm, parameters).needAtBattery;
  const margin = 1 - parameters.number('grid.margin') / 100;
  const conditions = conditionsOf(duty, charger, duty.number, parameters);
  const hardest = dayBeforeShortestRest(duty.days);
  const putBack = (vehicle: number, powerAtBatteryKW: number): number =>
    vehicleWeek(duty, vehicle, {
      ...conditions,
      powerAtBatteryKW,
      needOfDay: (day) => (day === hardest ? need : 0),
      timing: 'late',
    })
      .stays.filter((stay) => stay.day === hardest)
      .reduce((sum, stay) => sum + stay.atBattery, 0);
  for (let vehicle = 0; vehicle < duty.number; vehicle += charger.number) {
    if (putBack(vehicle, conditions.powerAtBatteryKW * margin) < putBack(vehicle, Infinity) - 1e-9) return false;
  }
  return true;
}
