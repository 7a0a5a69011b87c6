import type { ChargeProblem } from './problem.ts';
import { countingLimitKW, totalReachableKWh } from './stays.ts';

/** What a battery costs to buy: its sizes are to be found. */
export interface StorePrices {
  readonly perKWh: number;
  readonly perKW: number;
  readonly roundTripEfficiency: number;
}

/** The battery as the programme needs it; without a battery both sizes are 0. */
export interface Store {
  readonly energy: number;
  /** Most that goes in or out in one slot, kWh at the grid side. */
  readonly powerPerSlot: number;
  /** Of charging and of discharging each. */
  readonly efficiency: number;
}

/** The battery of the problem, or the largest that could be of any use. */
export function storeOf(
  problem: ChargeProblem,
  prices: StorePrices | null,
  energyHasPrice: boolean,
  askedPerSlot: Float64Array,
): Store {
  const roundTrip = (prices ?? problem.battery)?.roundTripEfficiency ?? 1;
  const efficiency = Math.sqrt(roundTrip);
  if (prices !== null) return largestUsefulStore(problem, efficiency, askedPerSlot);
  if (problem.battery === null) return { energy: 0, powerPerSlot: 0, efficiency };
  const slotHours = problem.slotMinutes / 60;
  const energy = problem.battery.energyKWh;
  const powerPerSlot = Math.min(problem.battery.powerKW * slotHours, energy / efficiency);
  if (energyHasPrice) return { energy, powerPerSlot, efficiency };
  // Where energy has no price, to feed all sessions and the base load is the most a battery can do.
  let used = 0;
  let highest = 0;
  for (let t = 0; t < problem.slots; t++) {
    const most = Math.abs(problem.baseLoadKW[t]) * slotHours + askedPerSlot[t];
    used += most;
    highest = Math.max(highest, most);
  }
  return {
    energy: Math.min(energy, used / efficiency),
    powerPerSlot: Math.min(powerPerSlot, (2 * highest) / roundTrip),
    efficiency,
  };
}

/** To serve the sessions where the limit leaves too little: the base load never needs a battery for that. */
function largestUsefulStore(problem: ChargeProblem, efficiency: number, askedPerSlot: Float64Array): Store {
  const energy = totalReachableKWh(problem) / efficiency;
  const limit = countingLimitKW(problem);
  const slotHours = problem.slotMinutes / 60;
  let powerPerSlot = 0;
  for (let t = 0; t < problem.slots; t++) {
    const room = (limit[t] - problem.baseLoadKW[t]) * slotHours;
    powerPerSlot = Math.max(powerPerSlot, askedPerSlot[t], Math.min(room, energy / efficiency));
  }
  return { energy, powerPerSlot, efficiency };
}
