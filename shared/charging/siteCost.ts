import type { ChargeProblem } from './problem.ts';
import { countingLimitKW, staysOf } from './stays.ts';

/** Euro per kWh imported in slot t; 0 where nothing is asked about cost. */
export function importPrice(problem: ChargeProblem, t: number): number {
  return problem.pricePerKWh?.[t] ?? 0;
}

/** Euro per kWh that export earns in slot t. */
export function exportPrice(problem: ChargeProblem, t: number): number {
  return problem.feedInPerKWh?.[t] ?? 0;
}

/** Euro for the energy of one slot with this site power: import at its price, less what export earns. */
export function energyCost(problem: ChargeProblem, t: number, siteKW: number): number {
  const kWh = siteKW * (problem.slotMinutes / 60);
  return kWh * (siteKW >= 0 ? importPrice(problem, t) : exportPrice(problem, t));
}

/** Whether importing and exporting in the same slot would earn money, which no meter allows. */
export function mixingPays(problem: ChargeProblem, t: number): boolean {
  return exportPrice(problem, t) > importPrice(problem, t);
}

/** Whether using up energy for nothing would earn money: charging and discharging a battery at once does so. */
export function wastingPays(problem: ChargeProblem, t: number): boolean {
  return importPrice(problem, t) < 0 || exportPrice(problem, t) < 0;
}

/** Whether the problem is more than a flow: a battery, or a slot that would rather import and export at once. */
export function needsProgram(problem: ChargeProblem): boolean {
  if (problem.battery !== null && problem.battery.energyKWh > 0 && problem.battery.powerKW > 0) return true;
  if (problem.objective !== 'cost') return false;
  const mostKW = mostDrawnKW(problem);
  return mostKW.some((most, t) => {
    const base = problem.baseLoadKW[t];
    return mixingPays(problem, t) && base < 0 && base + most > 0;
  });
}

/** The most that all sessions together can draw in each slot, under the limit, kW. */
export function mostDrawnKW(problem: ChargeProblem): Float64Array {
  const { slots, slotHours, count, arrival, length } = staysOf(problem);
  const most = new Float64Array(slots);
  for (let s = 0; s < count; s++) {
    const { energyKWh, maxPowerKW } = problem.sessions[s];
    const kW = Math.min(maxPowerKW, energyKWh / slotHours);
    for (let k = 0; k < length[s]; k++) most[(arrival[s] + k) % slots] += kW;
  }
  const limit = countingLimitKW(problem);
  return most.map((kW, t) => Math.min(kW, limit[t] - problem.baseLoadKW[t]));
}
