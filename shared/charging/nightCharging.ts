/** What a vehicle does in one night of its charging week. Slot 0 is Monday 00:00; Sunday night runs into Monday. */
import { runsOf, type WeekWindow } from './weekHours.ts';

const PER_DAY = 96;
const PER_WEEK = 7 * PER_DAY;
/** Less than this is no charging but the rounding of a plan, kW. */
const TINY = 0.05;

export interface NightCharging {
  windows: WeekWindow[];
  highestKW: number;
  energyKWh: number;
}

/** What one vehicle does from noon on a day until noon on the next. */
export function nightCharging(powerKW: ArrayLike<number>, day: number): NightCharging {
  const start = day * PER_DAY + PER_DAY / 2;
  const powers = Array.from({ length: PER_DAY }, (_, slot) => powerKW[(start + slot) % PER_WEEK] ?? 0);
  const charging = powers.flatMap((power, slot) => (power > TINY ? [start + slot] : []));
  return {
    windows: runsOf(charging),
    highestKW: Math.max(0, ...powers),
    energyKWh: powers.reduce((sum, power) => sum + power / 4, 0),
  };
}
