/**
 * A plan under a limit that nothing obeying was found to fit under: as much as can be charged at chargers that give
 * nothing or at least a minimum. Found, not proven the most: it tells who is short and when, and what was found to be
 * charged can be.
 */
import { leastPowerKW } from './minimumPower.ts';
import { siteWith, type ChargePlan } from './plan.ts';
import type { ChargeProblem } from './problem.ts';
import { countingLimitKW } from './stays.ts';

/** Powers closer than this are the same, kW. */
const TINY = 1e-9;
/** Who came short may find room that others left behind. */
const ROUNDS = 3;

/**
 * `obeying` is a plan that obeys the minimum and passes the limit somewhere. Those that draw there are laid anew under
 * the limit, those that leave last first: they have the most time to find another place. Then all that are short once more.
 */
export function fullestWithMinimum(problem: ChargeProblem, obeying: ChargePlan): ChargePlan {
  const { stays } = obeying;
  const { slots, slotHours, arrival, length, first } = stays;
  const limitKW = countingLimitKW(problem);
  const powerKW = Float64Array.from(obeying.powerKW);
  const deliveredKWh = Float64Array.from(obeying.deliveredKWh);
  const site = siteWith(problem, stays, powerKW);
  const wantedKWh = obeying.deliveredKWh;
  const slotOf = (s: number, k: number): number => (arrival[s] + k) % slots;
  const isAbove = (s: number): boolean => {
    for (let k = 0; k < length[s]; k++)
      if (powerKW[first[s] + k] > TINY && site[slotOf(s, k)] > limitKW[slotOf(s, k)] + TINY) return true;
    return false;
  };
  const isShort = (s: number): boolean => deliveredKWh[s] < wantedKWh[s] - TINY;
  const lay = (s: number): void => {
    const range = { leastKW: leastPowerKW(problem.sessions[s]), mostKW: problem.sessions[s].maxPowerKW };
    const others = Float64Array.from({ length: length[s] }, (_, k) => site[slotOf(s, k)] - powerKW[first[s] + k]);
    const room = others.map((kW, k) => limitKW[slotOf(s, k)] - kW);
    const anew = mostInto(room, wantedKWh[s] / slotHours, range);
    let sum = 0;
    anew.forEach((kW, k) => {
      site[slotOf(s, k)] = others[k] + kW;
      powerKW[first[s] + k] = kW;
      sum += kW;
    });
    deliveredKWh[s] = Math.min(wantedKWh[s], sum * slotHours);
  };
  const lastToLeave = [...problem.sessions.keys()].sort(
    (one, other) => problem.sessions[other].departure - problem.sessions[one].departure || one - other,
  );
  for (const s of lastToLeave) if (isAbove(s)) lay(s);
  for (let round = 0; round < ROUNDS; round++) for (const s of lastToLeave) if (isShort(s)) lay(s);
  return { ...obeying, powerKW, deliveredKWh, siteKW: siteWith(problem, stays, powerKW), battery: null };
}

/**
 * As much of `sum` as the room of the slots allows, each 0 or at least the least, in as few slots as hold it. Where that
 * number of slots at the least is too much, the last of them is used for a part.
 */
function mostInto(room: Float64Array, sum: number, range: { leastKW: number; mostKW: number }): Float64Array {
  const { leastKW, mostKW } = range;
  const powerKW = new Float64Array(room.length);
  const atMost = room.map((kW) => (kW >= leastKW - TINY ? Math.max(0, Math.min(kW, mostKW)) : 0));
  const roomiest = [...atMost.keys()].filter((k) => atMost[k] > 0).sort((a, b) => atMost[b] - atMost[a] || a - b);
  const chosen: number[] = [];
  let held = 0;
  for (const k of roomiest) {
    if (held >= sum) break;
    chosen.push(k);
    held += atMost[k];
  }
  // The least in all but the last of them in time, and the rest where there is room: fewer slots did not hold it, so
  // that much is there.
  const last = Math.max(...chosen);
  let left = Math.min(sum, held);
  for (const k of chosen) if (k !== last) left -= powerKW[k] = leastKW;
  for (const k of chosen) {
    const more = Math.min(atMost[k] - powerKW[k], left);
    powerKW[k] += more;
    left -= more;
  }
  return powerKW;
}
