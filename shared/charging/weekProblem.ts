/** The week of quarter hours as a problem of the charging core, without prices: what the assessment asks of it. */
import type { ChargeProblem, Session } from './problem.ts';
import { SLOT_MINUTES, SLOTS_PER_WEEK } from './sessions.ts';

/** `limitKW`: one limit for the whole week, one per quarter, or none. */
export function peakProblem(
  sessions: readonly Session[],
  baseLoadKW: ArrayLike<number>,
  limitKW: number | ArrayLike<number> | null,
): ChargeProblem {
  return {
    slotMinutes: SLOT_MINUTES,
    slots: SLOTS_PER_WEEK,
    cyclic: true,
    baseLoadKW,
    limitKW: typeof limitKW === 'number' ? new Float64Array(SLOTS_PER_WEEK).fill(limitKW) : limitKW,
    pricePerKWh: null,
    feedInPerKWh: null,
    peakPricePerKW: 0,
    objective: 'peak',
    battery: null,
    sessions,
  };
}
