/** The heavier connection that the plan needs, and from when: bought once, for the whole plan, when the first year needs it. */
import type { Site } from '../dossier/schema.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import { heavierConnection, type HeavierConnection } from '../grid/connectionFee.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { firstYearAbove } from '../plan/firstYearAbove.ts';
import type { ChargingResult } from './results.ts';

export interface NeededConnection {
  /** What carries all vehicles of the plan. */
  heavier: HeavierConnection;
  /** First year whose peak the present connection does not carry; null where no year of the plan comes to that. */
  from: number | null;
}

export function heavierStage(
  site: Site,
  limits: ConnectionLimits,
  charging: ChargingResult,
  firstYear: number,
  parameters: Parameters,
): NeededConnection | null {
  const strategy = site.strategy ?? 'optimal';
  const heavier = heavierConnection(site, limits, charging.strategies[strategy].peakKW, parameters);
  if (heavier === null || limits.connectionKW === null) return null;
  const capKW = limits.connectionKW * (1 - limits.marginPercent / 100);
  return { heavier, from: firstYearAbove(strategy, capKW, { ...charging, site, firstYear }, parameters) };
}
