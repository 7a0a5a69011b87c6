/** Results that take longer than a keystroke allows: they follow, step by step, and each step may be the last wanted. */
import { simulate, type Simulation, type Spread } from '../tco/simulation.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { GridLater } from './gridLater.ts';
import type { TcoStage } from './tcoStage.ts';

export interface SimulationResult {
  draws: number;
  /** All vehicles together, electric minus diesel, euro a year. */
  total: Spread;
  /** Per vehicle and year. */
  groups: readonly { groupId: string; spread: Spread }[];
  histogram: Simulation['histogram'];
}

/** What has been calculated so far; null while a part is still to come or there is nothing to calculate. */
export interface LaterResults {
  simulation: SimulationResult | null;
  /** Until when it fits, why not more, what helps how much, what the plan can bear. */
  grid: GridLater | null;
}

export const nothingLater: LaterResults = { simulation: null, grid: null };

/** Everything that follows, for who can wait: the last of the steps. */
export function lastOf(steps: Iterable<LaterResults>): LaterResults {
  let last = nothingLater;
  for (const step of steps) last = step;
  return last;
}

export function simulationStage({ differences }: TcoStage, parameters: Parameters): SimulationResult | null {
  if (differences.length === 0) return null;
  const { draws, total, each, histogram } = simulate(differences, parameters);
  return {
    draws,
    total,
    groups: differences.map(({ groupId }, index) => ({ groupId, spread: each[index] })),
    histogram,
  };
}
