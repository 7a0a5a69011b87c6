import type { ProgramAnswer } from './boxedProgram.ts';
import { FIXED } from './boxedProgram.ts';
import type { BatterySchedule, ChargePlan } from './plan.ts';
import { siteWith } from './plan.ts';
import type { ChargeProblem } from './problem.ts';
import type { SiteProgram } from './siteProgram.ts';

/** Below this part of what a session or battery can have, an amount is rounding. */
const ROUNDING = 1e-8;
/** A battery whose charge changes by less than this part of its size in a slot stands still. */
const STANDSTILL = 1e-10;

/**
 * The plan that the answer to a programme describes, with its rounding taken away: powers within their bounds, a
 * session that is short by nothing but rounding served in full, the state of charge within the battery and back where
 * it began, and the battery in one direction per slot.
 */
export function planFrom(problem: ChargeProblem, site: SiteProgram, { x, flow }: ProgramAnswer): ChargePlan {
  const { stays, wanted, draws, unmet, scope } = site;
  const { first, count, slotHours } = stays;
  const powerKW = new Float64Array(first[count]);
  const deliveredKWh = new Float64Array(count);
  for (let s = 0; s < count; s++) {
    const mostKWh = Math.min(problem.sessions[s].maxPowerKW * slotHours, wanted[s]);
    let settled = 0;
    let drawn = 0;
    let room = 0;
    for (let place = first[s]; place < first[s + 1]; place++) {
      if (draws[place] === FIXED) {
        powerKW[place] = scope === null ? 0 : scope.powerKW[place];
        settled += powerKW[place] * slotHours;
        continue;
      }
      powerKW[place] = Math.min(mostKWh, Math.max(0, flow[draws[place]]));
      drawn += powerKW[place];
      room += mostKWh - powerKW[place];
    }
    const left = unmet[s] === FIXED ? 0 : x[unmet[s]];
    const inAll = left <= ROUNDING * wanted[s] ? wanted[s] : Math.min(settled + drawn, wanted[s]);
    const target = Math.max(0, inAll - settled);
    const raise = target > drawn && room > 0 ? Math.min(1, (target - drawn) / room) : 0;
    const lower = target < drawn ? target / drawn : 1;
    deliveredKWh[s] = settled;
    for (let place = first[s]; place < first[s + 1]; place++) {
      if (draws[place] === FIXED) continue;
      const kWh = lower * powerKW[place] + raise * (mostKWh - powerKW[place]);
      deliveredKWh[s] += kWh;
      powerKW[place] = Math.min(kWh / slotHours, problem.sessions[s].maxPowerKW);
    }
    // Where what was to be found has no room for the rounding, what stayed as it was has.
    if (scope !== null && inAll - deliveredKWh[s] > Number.EPSILON * inAll)
      spreadOver(
        powerKW.subarray(first[s], first[s + 1]),
        (inAll - deliveredKWh[s]) / slotHours,
        Math.min(mostKWh / slotHours, problem.sessions[s].maxPowerKW),
      );
    if (Math.abs(deliveredKWh[s] - inAll) <= ROUNDING * wanted[s]) deliveredKWh[s] = inAll;
  }
  const battery = scheduleFrom(site, x);
  const siteKW = siteWith(problem, stays, powerKW);
  battery?.chargeKW.forEach((kW, t) => (siteKW[t] += kW - battery.dischargeKW[t]));
  return { stays, powerKW, deliveredKWh, siteKW, battery };
}

/** Adds this little to the powers of a stay, in proportion to the room that each has. */
function spreadOver(powerKW: Float64Array, kW: number, mostKW: number): void {
  const room = powerKW.reduce((sum, power) => sum + mostKW - power, 0);
  if (!(room > 0)) return;
  const share = Math.min(1, kW / room);
  for (let k = 0; k < powerKW.length; k++) powerKW[k] = Math.min(mostKW, powerKW[k] + share * (mostKW - powerKW[k]));
}

function scheduleFrom({ battery, store, stays }: SiteProgram, x: Float64Array): BatterySchedule | null {
  if (battery === null) return null;
  const { slots, slotHours } = stays;
  const stored = Float64Array.from(battery.stored, (column) => (column === FIXED ? 0 : x[column]));
  for (let t = 1; t < slots; t++)
    if (Math.abs(stored[t] - stored[t - 1]) <= STANDSTILL * store.energy) stored[t] = stored[t - 1];
  const chargeKW = new Float64Array(slots);
  const dischargeKW = new Float64Array(slots);
  for (let t = 0; t < slots; t++) {
    const more = stored[(t + 1) % slots] - stored[t];
    if (more > 0) chargeKW[t] = Math.min(more / store.efficiency, store.powerPerSlot) / slotHours;
    else dischargeKW[t] = Math.min(-more * store.efficiency, store.powerPerSlot) / slotHours;
  }
  return { chargeKW, dischargeKW, startKWh: stored[0] };
}
