import { expect } from 'vitest';
import { bestPlan } from '../../../shared/charging/bestPlan.ts';
import { resultOf } from '../../../shared/charging/plan.ts';
import type { ChargeProblem } from '../../../shared/charging/problem.ts';
import type { Sifting } from '../../../shared/charging/sifting.ts';
import type { OracleMethod } from './highsOracle.ts';
import { faultsOf } from './planFaults.ts';
import { siteOracle, UNMET_ROOM_KWH } from './siteOracle.ts';

/** Ten times finer than the 0.01 kW and 0.01 % asked for. */
const SAME = 1e-5;

/** Checks a plan slot by slot, and its unmet energy and value against HiGHS. False when the problem was refused. */
export async function sameAsOracle(
  problem: ChargeProblem,
  method: OracleMethod = 'simplex',
  sifting?: Sifting,
): Promise<boolean> {
  const best = bestPlan(problem, sifting);
  if (!best.ok) return false;
  const { unmetKWh, peakKW, cost, energyKWh } = resultOf(problem, best.plan);
  const oracle = await siteOracle(problem, method);
  expect(faultsOf(problem, best.plan)).toEqual([]);
  expect(Math.abs(unmetKWh - oracle.unmetKWh)).toBeLessThanOrEqual(SAME * oracle.unmetKWh + 1e-7 * energyKWh + 1e-6);
  const value = problem.objective === 'cost' ? (cost ?? Number.NaN) : peakKW;
  expect(Math.abs(value - oracle.value)).toBeLessThanOrEqual(SAME * scaleOf(problem, value) + roomValue(problem));
  if (problem.objective === 'peak') expect(Math.abs(value - oracle.value)).toBeLessThanOrEqual(0.01);
  return true;
}

/** The energy that the oracle may leave unmet for rounding can all be worth a peak price in one slot. */
function roomValue({ objective, peakPricePerKW, slotMinutes }: ChargeProblem): number {
  return (UNMET_ROOM_KWH / (slotMinutes / 60)) * (1 + (objective === 'cost' ? peakPricePerKW : 1)) + 1e-6;
}

/** Costs that cancel out to about nothing are compared on the scale of a euro. */
function scaleOf({ objective }: ChargeProblem, value: number): number {
  return objective === 'cost' ? Math.max(1, Math.abs(value)) : Math.abs(value);
}
