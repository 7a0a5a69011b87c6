import { fitsUnder, optimalPlan } from './optimum.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem } from './problem.ts';
import type { Goal } from './siteProgram.ts';
import { siteOptimum } from './siteOptimum.ts';
import type { SiteOptimum } from './siteOptimum.ts';
import type { StorePrices } from './store.ts';
import { totalReachableKWh } from './stays.ts';

/** What a stationary battery costs, in euro or any other unit of money. */
export interface BatteryPrices extends StorePrices {
  /** For a battery of any size. */
  readonly fixed?: number;
}

export interface CheapestBattery {
  readonly energyKWh: number;
  readonly powerKW: number;
  readonly cost: number;
  /** A plan with this battery that delivers everything under the limit. */
  readonly plan: ChargePlan;
}

/** Up to this part of all energy asked for, what is unmet is rounding. */
const NOTHING = 1e-7;
const MOST_RAISES = 4;
const RAISE = 100;
/** What storing in every slot costs beside the sizes: so little that it changes none, but the battery rests if it can. */
const IDLE = 0.01;

/**
 * The cheapest stationary battery with which nothing is undelivered because of the limit: both its sizes at once, to
 * the exact optimum. Sizes 0 when everything fits as it is; null when no battery helps, however large. The battery of
 * the problem and its prices of energy do not count.
 */
export function cheapestBattery(problem: ChargeProblem, prices: BatteryPrices): CheapestBattery | null {
  if (fitsUnder(problem)) return { energyKWh: 0, powerKW: 0, cost: 0, plan: optimalPlan(problem).plan };
  const { perKWh, perKW, roundTripEfficiency } = prices;
  if (!(perKWh > 0 && perKW > 0)) throw new Error('A battery costs more than nothing per kWh and per kW.');
  const wantedKWh = totalReachableKWh(problem);
  const unmetOf = ({ plan }: SiteOptimum): number => wantedKWh - plan.deliveredKWh.reduce((sum, kWh) => sum + kWh, 0);
  const solve = (goal: Partial<Goal>): SiteOptimum => {
    const found = siteOptimum(problem, {
      energy: false,
      perPeakKW: 0,
      perUnmetKWh: 0,
      perStoredKWh: 0,
      store: null,
      ...goal,
    });
    if ('slot' in found) throw new Error('Without prices of energy there are no directions to search.');
    return found;
  };
  const free = { perKWh: 0, perKW: 0, roundTripEfficiency };
  const slotHours = problem.slotMinutes / 60;
  const perStoredKWh = (IDLE * Math.min(perKWh, perKW)) / problem.slots;
  let perUnmetKWh = (10 * (perKWh + perKW / slotHours)) / roundTripEfficiency;
  for (let raises = 0; raises <= MOST_RAISES; raises++) {
    const found = solve({ perUnmetKWh, perStoredKWh, store: prices });
    if (unmetOf(found) <= NOTHING * wantedKWh) return sizesOf(found.plan, prices, problem);
    if (raises === 0 && solve({ perUnmetKWh: 1, store: free }).bound > NOTHING * wantedKWh) return null;
    perUnmetKWh *= RAISE;
  }
  return null;
}

/** The sizes that the plan makes use of. */
function sizesOf(plan: ChargePlan, prices: BatteryPrices, problem: ChargeProblem): CheapestBattery {
  const slotHours = problem.slotMinutes / 60;
  const efficiency = Math.sqrt(prices.roundTripEfficiency);
  const battery = plan.battery;
  if (battery === null) throw new Error('A programme that sizes a battery has one.');
  let stored = battery.startKWh;
  let [lowest, highest, powerKW] = [stored, stored, 0];
  for (let t = 0; t < problem.slots; t++) {
    stored += (battery.chargeKW[t] * efficiency - battery.dischargeKW[t] / efficiency) * slotHours;
    lowest = Math.min(lowest, stored);
    highest = Math.max(highest, stored);
    powerKW = Math.max(powerKW, battery.chargeKW[t], battery.dischargeKW[t]);
  }
  const energyKWh = highest - lowest;
  return {
    energyKWh,
    powerKW,
    cost: (prices.fixed ?? 0) + prices.perKWh * energyKWh + prices.perKW * powerKW,
    plan: { ...plan, battery: { ...battery, startKWh: battery.startKWh - lowest } },
  };
}
