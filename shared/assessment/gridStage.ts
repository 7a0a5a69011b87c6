/** What fits on the present connection and contract. */
import { siteBattery } from '../charging/siteBattery.ts';
import type { Site } from '../dossier/schema.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import { firstVehicles, fitInOrder, inOrderOfPlan, largestThatFits, strategies, type SiteWeek } from '../grid/fits.ts';
import { furtherConnections } from '../grid/furtherConnections.ts';
import { guaranteedLimitKW, guaranteeOf } from '../grid/guarantee.ts';
import { createProofs } from '../grid/proofs.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { ChargingResult, GridResult, Strategy } from './results.ts';

export function gridStage(
  site: Site,
  charging: ChargingResult,
  limits: ConnectionLimits,
  parameters: Parameters,
): GridResult {
  const depot = charging.groups.filter((group) => group.charger !== null);
  const { limitKW, baseKW } = charging;
  const known = limitKW !== null && charging.baseKnown;
  const week = known ? { baseKW, limitKW, battery: siteBattery(site, parameters), groups: depot } : null;
  const proofs = createProofs();
  const nothing = { uncontrolled: 0, even: 0, optimal: 0 };
  const order = inOrderOfPlan(depot);
  const total = order.reduce((sum, group) => sum + group.duty.number, 0);
  const inOrder = week === null ? nothing : forEach((strategy) => fitInOrder(strategy, week, parameters, proofs));

  const largest = depot.map((group) => {
    const planned = group.duty.number;
    const fits = (strategy: Strategy): number =>
      // Where the whole plan fits, so does each group.
      inOrder[strategy] === total
        ? planned
        : largestThatFits(
            strategy,
            week!,
            planned,
            (count) => (one) => (one === group ? count : one.duty.number),
            parameters,
            proofs,
          );
    return { groupId: group.groupId, planned, fits: week === null ? nothing : forEach(fits) };
  });

  // With a meter the week of the measured peak is in the base load; without one, the peak that was told counts.
  const ownPeak = Math.max(charging.meter === null ? (site.peakKW ?? 0) : 0, charging.basePeakKW - charging.growthKW);
  return {
    limits,
    headroomKW: known ? limits.usableKW! - ownPeak : null,
    largest,
    inOrder: {
      planned: total,
      fits: inOrder,
      perGroup: depot.map((group) => ({
        groupId: group.groupId,
        fits: forEach((strategy) => firstVehicles(order, inOrder[strategy])(group)),
      })),
    },
    guarantee: guaranteeOf(site),
    guaranteedFits: week === null ? null : guaranteedFits(site, week, limits, inOrder.optimal, parameters),
    further: furtherConnections(site, order, total === 0 ? 0 : inOrder.optimal, parameters),
    neededKW: charging.strategies.optimal.peakKW,
  };
}

/** Vehicles that fit on guaranteed power alone, with smart charging; null where that is not known. */
function guaranteedFits(
  site: Site,
  week: SiteWeek,
  limits: ConnectionLimits,
  fits: number,
  parameters: Parameters,
): number | null {
  if (guaranteeOf(site).kind === 'all') return fits;
  const limitKW = guaranteedLimitKW(site, limits, week.limitKW);
  return limitKW === null ? null : fitInOrder('optimal', { ...week, limitKW }, parameters);
}

function forEach(calculate: (strategy: Strategy) => number): Record<Strategy, number> {
  return Object.fromEntries(strategies.map((strategy) => [strategy, calculate(strategy)])) as Record<Strategy, number>;
}
