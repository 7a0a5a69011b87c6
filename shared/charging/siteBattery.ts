/** The stationary battery of a site as the charging core takes it. */
import type { Site } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Battery } from './problem.ts';

/** Null without one, and while energy or power is not known: half a battery promises nothing. */
export function siteBattery({ batteryKWh, batteryKW }: Site, parameters: Parameters): Battery | null {
  if (batteryKWh === null || batteryKW === null || batteryKWh <= 0 || batteryKW <= 0) return null;
  return {
    energyKWh: batteryKWh,
    powerKW: batteryKW,
    roundTripEfficiency: parameters.number('chg.batt.rte') / 100,
  };
}
