import { energyCost } from './siteCost.ts';
import type { ChargeProblem, StrategyResult, UnmetSession } from './problem.ts';
import { highestImportKW } from './stays.ts';
import type { Stays } from './stays.ts';

/** Who charges when, under one strategy. */
export interface ChargePlan {
  readonly stays: Stays;
  /** One number per place: session s draws `powerKW[stays.first[s] + k]` in the k-th slot of its stay. */
  readonly powerKW: Float64Array;
  /** What each session gets, kWh. */
  readonly deliveredKWh: Float64Array;
  /** Base load, charging and battery together per slot; negative is export. */
  readonly siteKW: Float64Array;
  /** What the stationary battery does, or null without one. */
  readonly battery: BatterySchedule | null;
}

/** In a slot a battery either charges or discharges. */
export interface BatterySchedule {
  readonly chargeKW: Float64Array;
  readonly dischargeKW: Float64Array;
  /** State of charge at the start of slot 0, and again at the end. */
  readonly startKWh: number;
}

/** Below this share of what was asked for, a shortfall is rounding and not energy. */
const ROUNDING = 1e-9;

/** Adds the sessions' power to the base load, kW per slot. */
export function siteWith(problem: ChargeProblem, stays: Stays, powerKW: Float64Array): Float64Array {
  const site = Float64Array.from(problem.baseLoadKW);
  for (let s = 0; s < stays.count; s++) {
    let t = stays.arrival[s];
    for (let place = stays.first[s]; place < stays.first[s + 1]; place++) {
      site[t] += powerKW[place];
      if (++t === stays.slots) t = 0;
    }
  }
  return site;
}

/** The power of one session over all slots of the horizon, kW. */
export function sessionPowerKW(plan: ChargePlan, session: number): number[] {
  const { slots, arrival, first } = plan.stays;
  const power = Array<number>(slots).fill(0);
  let t = arrival[session];
  for (let place = first[session]; place < first[session + 1]; place++) {
    power[t] = plan.powerKW[place];
    if (++t === slots) t = 0;
  }
  return power;
}

/** Peak, energy, what is unmet, and cost of a plan. */
export function resultOf(problem: ChargeProblem, plan: ChargePlan): StrategyResult {
  const unmet: UnmetSession[] = [];
  let energyKWh = 0;
  let unmetKWh = 0;
  problem.sessions.forEach((session, s) => {
    const delivered = plan.deliveredKWh[s];
    energyKWh += delivered;
    const kWh = session.energyKWh - delivered;
    if (kWh <= ROUNDING * session.energyKWh) return;
    unmetKWh += kWh;
    unmet.push({ id: session.id, kWh });
  });
  return { peakKW: highestImportKW(plan.siteKW), energyKWh, unmetKWh, unmet, cost: costOf(problem, plan.siteKW) };
}

/** Euro over the horizon: import at its price, less what export earns, and the highest import at the peak price. */
export function costOf(problem: ChargeProblem, siteKW: Float64Array): number | null {
  const { pricePerKWh, peakPricePerKW } = problem;
  if (pricePerKWh === null) return null;
  let cost = peakPricePerKW * highestImportKW(siteKW);
  for (let t = 0; t < problem.slots; t++) cost += energyCost(problem, t, siteKW[t]);
  return cost;
}
