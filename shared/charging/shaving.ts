/** A battery beside a load that is fixed: how low it can hold the peak. Exact, and quick enough to ask many times. */
import type { Battery } from './problem.ts';

/** Halvings of the range in which the level lies: to a millionth of a millionth of it. */
const HALVINGS = 40;
/** What is stored may fall short by this part of the battery: rounding. */
const ROUNDING = 1e-9;

export interface Shaved {
  /** The load with the battery, kW per slot. */
  readonly siteKW: Float64Array;
  readonly peakKW: number;
}

/**
 * The lowest peak of a load that goes round (the last slot runs into the first) with a battery beside it, and the load
 * that is left. The battery gives no more than what lies above that peak, and fills up below it.
 *
 * For one level a single run tells whether it can be held: filling as much as the level allows never leaves less in
 * store than any other way does. A battery that was full in the round is in step after it; one that was not must gain.
 */
export function shave(loadKW: ArrayLike<number>, battery: Battery | null, slotHours: number): Shaved {
  const load = Float64Array.from(loadKW);
  const highest = load.reduce((most, kW) => Math.max(most, kW), 0);
  if (battery === null || battery.energyKWh <= 0 || battery.powerKW <= 0) return { siteKW: load, peakKW: highest };
  let [low, high] = [Math.max(0, highest - battery.powerKW), highest];
  if (holds(load, battery, slotHours, low, null)) high = low;
  for (let step = 0; step < HALVINGS && high - low > ROUNDING * Math.max(1, highest); step++) {
    const middle = (low + high) / 2;
    if (holds(load, battery, slotHours, middle, null)) high = middle;
    else low = middle;
  }
  const siteKW = new Float64Array(load.length);
  holds(load, battery, slotHours, high, siteKW);
  return { siteKW, peakKW: siteKW.reduce((most, kW) => Math.max(most, kW), 0) };
}

/** Whether the load stays at or below a level, round after round; fills in the last round where asked to. */
function holds(
  load: Float64Array,
  { energyKWh, powerKW, roundTripEfficiency }: Battery,
  slotHours: number,
  levelKW: number,
  siteKW: Float64Array | null,
): boolean {
  const efficiency = Math.sqrt(roundTripEfficiency);
  const slack = ROUNDING * energyKWh;
  let stored = energyKWh;
  for (let round = 0; round < 2; round++) {
    const before = stored;
    for (let slot = 0; slot < load.length; slot++) {
      const above = load[slot] - levelKW;
      let kW = 0;
      if (above > 0) {
        if (above > powerKW * (1 + ROUNDING)) return false;
        kW = -above;
        stored -= (above * slotHours) / efficiency;
        if (stored < -slack) return false;
      } else {
        kW = Math.min(-above, powerKW, (energyKWh - stored) / efficiency / slotHours);
        stored += kW * efficiency * slotHours;
      }
      if (siteKW !== null) siteKW[slot] = load[slot] + kW;
    }
    if (round === 1 && stored < before - slack) return false;
  }
  return true;
}
