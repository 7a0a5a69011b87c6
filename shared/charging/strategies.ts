import { leastPowerKW } from './minimumPower.ts';
import { siteWith } from './plan.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem, Session } from './problem.ts';
import { countingLimitKW, reachableKWh, staysOf } from './stays.ts';
import type { Stays } from './stays.ts';

/**
 * Plug in and charge: full power from arrival until the energy is in, the last slot at the average power that
 * completes it. Knows no limit and no battery; it is what happens when nobody does anything.
 */
export function uncontrolled(problem: ChargeProblem): ChargePlan {
  const stays = staysOf(problem);
  const { slotHours, first } = stays;
  const powerKW = new Float64Array(first[stays.count]);
  const deliveredKWh = new Float64Array(stays.count);
  problem.sessions.forEach((session, s) => {
    const wanted = reachableKWh(session, slotHours);
    deliveredKWh[s] = wanted;
    let left = wanted;
    // What rounding leaves over after the last full slot is no energy: it must not open one slot more.
    for (let place = first[s]; left > wanted * 1e-12 && place < first[s + 1]; place++) {
      powerKW[place] = Math.min(session.maxPowerKW, left / slotHours);
      left -= powerKW[place] * slotHours;
    }
  });
  return { stays, powerKW, deliveredKWh, siteKW: siteWith(problem, stays, powerKW), battery: null };
}

/** A session charged evenly: `fullSlots` slots at one power from its arrival, and after them one more at `lastKW`. */
export interface EvenCharging {
  powerKW: number;
  fullSlots: number;
  lastKW: number;
}

/**
 * A session's energy spread evenly over its stay, at most at its full power. Where that is less than the minimum of
 * its charger, it charges at the minimum from its arrival until the energy is in, the last slot for a part of it.
 */
export function evenCharging(session: Session, slotHours: number): EvenCharging {
  const length = session.departure - session.arrival;
  if (length === 0) return { powerKW: 0, fullSlots: 0, lastKW: 0 };
  const evenKW = Math.min(session.energyKWh / (length * slotHours), session.maxPowerKW);
  const leastKW = leastPowerKW(session);
  if (evenKW >= leastKW) return { powerKW: evenKW, fullSlots: length, lastKW: 0 };
  const slots = session.energyKWh / (leastKW * slotHours);
  const fullSlots = Math.floor(slots + 1e-9);
  return { powerKW: leastKW, fullSlots, lastKW: Math.max(0, slots - fullSlots) * leastKW };
}

/**
 * Every session charged evenly. Where the sessions together pass the limit, all that are active in that slot are scaled
 * down alike, and what they miss there is not caught up. A charger that would come below its minimum by that gives
 * nothing in that slot: those that leave last wait first.
 */
export function even(problem: ChargeProblem): ChargePlan {
  const stays = staysOf(problem);
  const { slots, slotHours, first, arrival, length } = stays;
  const powerKW = new Float64Array(first[stays.count]);
  const askedKW = new Float64Array(slots);
  problem.sessions.forEach((session, s) => {
    const charging = evenCharging(session, slotHours);
    for (let k = 0; k < length[s]; k++) {
      const power = k < charging.fullSlots ? charging.powerKW : k === charging.fullSlots ? charging.lastKW : 0;
      powerKW[first[s] + k] = power;
      askedKW[(arrival[s] + k) % slots] += power;
    }
  });
  const limitKW = countingLimitKW(problem);
  const share = askedKW.map((asked, t) => {
    const room = limitKW[t] - problem.baseLoadKW[t];
    return asked > room ? room / asked : 1;
  });
  const waits = waiting(problem, stays, powerKW, share, limitKW);
  const deliveredKWh = new Float64Array(stays.count);
  problem.sessions.forEach((session, s) => {
    let scaledDown = false;
    for (let k = 0; k < length[s]; k++) {
      const place = first[s] + k;
      const t = (arrival[s] + k) % slots;
      if (powerKW[place] > 0 && (share[t] < 1 || waits.has(place))) scaledDown = true;
      powerKW[place] = waits.has(place) ? 0 : powerKW[place] * share[t];
      deliveredKWh[s] += powerKW[place] * slotHours;
    }
    if (!scaledDown) deliveredKWh[s] = reachableKWh(session, slotHours);
  });
  return { stays, powerKW, deliveredKWh, siteKW: siteWith(problem, stays, powerKW), battery: null };
}

/** Places that wait because their charger would come below its minimum. `share` rises where others wait. */
function waiting(
  problem: ChargeProblem,
  { slots, first, arrival, length, count }: Stays,
  powerKW: Float64Array,
  share: Float64Array,
  limitKW: Float64Array,
): ReadonlySet<number> {
  const waits = new Set<number>();
  if (!problem.sessions.some((session) => leastPowerKW(session) > 0)) return waits;
  const active = Array.from({ length: slots }, (): { place: number; left: number; ofSession: number }[] => []);
  for (let s = 0; s < count; s++) {
    for (let k = 0; k < length[s]; k++) {
      const t = (arrival[s] + k) % slots;
      if (share[t] < 1 && powerKW[first[s] + k] > 0)
        active[t].push({ place: first[s] + k, left: length[s] - k, ofSession: s });
    }
  }
  active.forEach((places, t) => {
    const room = limitKW[t] - problem.baseLoadKW[t];
    // The last slot of a stay may be below the minimum by itself: scaled down alike it is no worse.
    const tooLittle = ({ place, ofSession }: (typeof places)[number]): boolean =>
      powerKW[place] * share[t] < Math.min(powerKW[place], leastPowerKW(problem.sessions[ofSession])) - 1e-9;
    places.sort((one, other) => other.left - one.left || other.ofSession - one.ofSession);
    for (const one of places) {
      if (share[t] >= 1 || !places.some((other) => !waits.has(other.place) && tooLittle(other))) break;
      if (leastPowerKW(problem.sessions[one.ofSession]) === 0) continue;
      waits.add(one.place);
      const asked = places.reduce((sum, other) => sum + (waits.has(other.place) ? 0 : powerKW[other.place]), 0);
      share[t] = asked > room ? room / asked : 1;
    }
  });
  return waits;
}
