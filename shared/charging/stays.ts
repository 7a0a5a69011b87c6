import type { ChargeProblem, Session } from './problem.ts';

/**
 * Where the stays lie on the horizon, as flat arrays. A stay touches only its own run of slots, so one number per
 * session and slot of its stay ("place") is all that a plan needs: place `first[s] + k` is the k-th slot of stay s.
 */
export interface Stays {
  readonly slots: number;
  readonly slotHours: number;
  readonly count: number;
  readonly arrival: Int32Array;
  /** Slots in the stay, 0 .. slots. */
  readonly length: Int32Array;
  /** First place of each stay, and at the end the number of places. */
  readonly first: Int32Array;
}

export function staysOf(problem: ChargeProblem): Stays {
  const count = problem.sessions.length;
  const arrival = new Int32Array(count);
  const length = new Int32Array(count);
  const first = new Int32Array(count + 1);
  problem.sessions.forEach((session, s) => {
    arrival[s] = session.arrival;
    length[s] = session.departure - session.arrival;
    first[s + 1] = first[s] + length[s];
  });
  return { slots: problem.slots, slotHours: problem.slotMinutes / 60, count, arrival, length, first };
}

/** What full power during the whole stay can deliver of what is asked for, kWh. The rest is unmet in every strategy. */
export function reachableKWh(session: Session, slotHours: number): number {
  const stayHours = (session.departure - session.arrival) * slotHours;
  return Math.min(session.energyKWh, session.maxPowerKW * stayHours);
}

/** What full power can deliver to all sessions together, kWh. */
export function totalReachableKWh({ sessions, slotMinutes }: ChargeProblem): number {
  return sessions.reduce((sum, session) => sum + reachableKWh(session, slotMinutes / 60), 0);
}

/** The limit that counts in each slot, kW: the base load always runs. Infinite where there is no limit. */
export function countingLimitKW(problem: ChargeProblem): Float64Array {
  const limit = new Float64Array(problem.slots).fill(Number.POSITIVE_INFINITY);
  if (problem.limitKW === null) return limit;
  for (let t = 0; t < problem.slots; t++) limit[t] = Math.max(problem.limitKW[t], problem.baseLoadKW[t], 0);
  return limit;
}

/** The highest import of a site power series, kW; 0 for a site that only exports. */
export function highestImportKW(siteKW: ArrayLike<number>): number {
  let highest = 0;
  for (let t = 0; t < siteKW.length; t++) highest = Math.max(highest, siteKW[t]);
  return highest;
}

/**
 * The slot at whose start the fewest sessions are in the middle of their stay: where a cycle is best cut open. For
 * stays that do not run past the end of the horizon that is slot 0.
 */
export function quietestSlot({ slots, count, arrival, length }: Stays): number {
  const change = new Int32Array(slots + 1);
  for (let s = 0; s < count; s++) {
    // In the middle of its stay at the start of the slots arrival + 1 to departure - 1.
    const end = arrival[s] + length[s];
    if (length[s] < 2) continue;
    change[Math.min(slots, arrival[s] + 1)]++;
    change[Math.min(slots, end)]--;
    if (end <= slots) continue;
    change[0]++;
    change[end - slots]--;
  }
  let quietest = 0;
  let present = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let t = 0; t < slots; t++) {
    present += change[t];
    if (present >= fewest) continue;
    fewest = present;
    quietest = t;
  }
  return quietest;
}
