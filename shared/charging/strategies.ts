import { siteWith } from './plan.ts';
import type { ChargePlan } from './plan.ts';
import type { ChargeProblem } from './problem.ts';
import { countingLimitKW, reachableKWh, staysOf } from './stays.ts';

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

/**
 * Every session's energy spread evenly over its stay, at most at its full power. Where the sessions together pass
 * the limit, all that are active in that slot are scaled down alike, and what they miss there is not caught up.
 */
export function even(problem: ChargeProblem): ChargePlan {
  const stays = staysOf(problem);
  const { slots, slotHours, first, arrival, length } = stays;
  const evenKW = problem.sessions.map((session, s) =>
    length[s] === 0 ? 0 : Math.min(session.energyKWh / (length[s] * slotHours), session.maxPowerKW),
  );
  const askedKW = new Float64Array(slots);
  evenKW.forEach((power, s) => {
    for (let k = 0; k < length[s]; k++) askedKW[(arrival[s] + k) % slots] += power;
  });
  const limitKW = countingLimitKW(problem);
  const share = askedKW.map((asked, t) => {
    const room = limitKW[t] - problem.baseLoadKW[t];
    return asked > room ? room / asked : 1;
  });
  const powerKW = new Float64Array(first[stays.count]);
  const deliveredKWh = new Float64Array(stays.count);
  evenKW.forEach((power, s) => {
    let scaledDown = false;
    for (let k = 0; k < length[s]; k++) {
      const t = (arrival[s] + k) % slots;
      if (share[t] < 1) scaledDown = true;
      powerKW[first[s] + k] = power * share[t];
      deliveredKWh[s] += power * share[t] * slotHours;
    }
    if (!scaledDown) deliveredKWh[s] = reachableKWh(problem.sessions[s], slotHours);
  });
  return { stays, powerKW, deliveredKWh, siteKW: siteWith(problem, stays, powerKW), battery: null };
}
