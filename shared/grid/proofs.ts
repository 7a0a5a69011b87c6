/**
 * Proofs that a number of vehicles does not fit, kept to answer the next question without a flow.
 *
 * A proof is a set of quarters. Whatever the plan, a session must take in them what full power outside them cannot
 * give; when all sessions together must take more than the limit leaves there, they do not fit. That holds for any
 * sessions, not only for those for which the quarters were found.
 */
import type { Session } from '../charging/problem.ts';
import { SLOT_MINUTES, SLOTS_PER_WEEK } from '../charging/sessions.ts';
import { reachableKWh } from '../charging/stays.ts';

export interface Proofs {
  add(slots: readonly number[]): void;
  /** True is certain; false says nothing. */
  refute(week: { baseKW: ArrayLike<number>; limitKW: ArrayLike<number> }, sessions: readonly Session[]): boolean;
}

/** More energy than this must be missing before a proof counts, kWh: rounding is no proof. */
const CLEARLY = 1e-3;
const SLOT_HOURS = SLOT_MINUTES / 60;

export function createProofs(): Proofs {
  /** Per proof: how many of its quarters lie before a quarter, over two weeks, so that a stay past the end is one subtraction too. */
  const proofs: { slots: readonly number[]; before: Int32Array }[] = [];
  return {
    add: (slots) => proofs.push({ slots, before: countsBefore(slots) }),
    refute: ({ baseKW, limitKW }, sessions) =>
      proofs.some(({ slots, before }) => {
        const room = slots.reduce((sum, slot) => sum + Math.max(0, limitKW[slot] - baseKW[slot]) * SLOT_HOURS, 0);
        let must = 0;
        for (const session of sessions) {
          const inside = before[session.departure] - before[session.arrival];
          if (inside === 0) continue;
          const outside = session.departure - session.arrival - inside;
          must += Math.max(0, reachableKWh(session, SLOT_HOURS) - session.maxPowerKW * outside * SLOT_HOURS);
        }
        return must > room + CLEARLY;
      }),
  };
}

function countsBefore(slots: readonly number[]): Int32Array {
  const inside = new Uint8Array(SLOTS_PER_WEEK);
  for (const slot of slots) inside[slot] = 1;
  const before = new Int32Array(2 * SLOTS_PER_WEEK + 1);
  for (let slot = 0; slot < 2 * SLOTS_PER_WEEK; slot++) before[slot + 1] = before[slot] + inside[slot % SLOTS_PER_WEEK];
  return before;
}
