/** A site in the coldest working week without its fleet, and what the limit leaves in it. */
import type { Battery, ChargeProblem, Session } from '../charging/problem.ts';
import { peakProblem } from '../charging/weekProblem.ts';

/** Smaller powers and energies than this are rounding. */
export const TINY = 1e-6;

export interface WeekWithoutFleet {
  /** Without the fleet: own use, growth, other electric vehicles; kW per quarter. */
  baseKW: ArrayLike<number>;
  /** What must not be passed, margin taken off, kW per quarter. */
  limitKW: ArrayLike<number>;
  /** The stationary battery; only smart charging makes use of it. Null without one. */
  battery: Battery | null;
}

/** Whether a series stays at or below the limit in every quarter. */
export function isUnder(siteKW: ArrayLike<number>, limitKW: ArrayLike<number>): boolean {
  for (let slot = 0; slot < siteKW.length; slot++) if (siteKW[slot] > limitKW[slot] + TINY) return false;
  return true;
}

/**
 * The site raised in each quarter by what the limit there lies below the highest: its lowest peak lies as far below
 * `top` as the limit leaves room.
 */
export function raisedProblem(
  { baseKW, limitKW }: Pick<WeekWithoutFleet, 'baseKW' | 'limitKW'>,
  sessions: readonly Session[],
): { problem: ChargeProblem; top: number } {
  const top = Float64Array.from(limitKW).reduce((most, kW) => Math.max(most, kW), 0);
  const raised = Float64Array.from(baseKW, (kW, slot) => kW + top - limitKW[slot]);
  return { problem: peakProblem(sessions, raised, null), top };
}
