/** What fits on the present connection and contract. */
import { fleetSessions } from '../charging/groupCharging.ts';
import { siteBattery } from '../charging/siteBattery.ts';
import type { Site } from '../dossier/schema.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import {
  firstVehicles,
  fitInOrder,
  inOrderOfPlan,
  largestOf,
  rangeInOrder,
  strategies,
  type NumberThatFits,
  type SiteWeek,
} from '../grid/fits.ts';
import { furtherConnections } from '../grid/furtherConnections.ts';
import { guaranteedLimitKW, guaranteeOf } from '../grid/guarantee.ts';
import { createProofs, type Proofs } from '../grid/proofs.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { ChargingResult, GridResult, GroupCharging, Strategy } from './results.ts';

/** What is asked at every keystroke: how many vehicles fit, in the order of the plan. */
export interface FitInOrder {
  /** Null while something that decides is not known. */
  week: SiteWeek | null;
  depot: readonly GroupCharging[];
  order: readonly GroupCharging[];
  result: GridResult['inOrder'];
  /** What was proved on the way, for the questions that follow about the same week. */
  proofs: Proofs;
}

const nothing = forEach(() => ({ fits: 0, atMost: 0 }));

export function fitStage(site: Site, charging: ChargingResult, parameters: Parameters): FitInOrder {
  const depot = charging.groups.filter((group) => group.charger !== null);
  const { limitKW, baseKW } = charging;
  const known = limitKW !== null && charging.baseKnown;
  const week = known ? { baseKW, limitKW, battery: siteBattery(site, parameters), groups: depot } : null;
  const proofs = createProofs();
  const order = inOrderOfPlan(depot);
  const found = week === null ? nothing : forEach((strategy) => rangeInOrder(strategy, week, parameters, proofs));
  const fits = certainOf(found);
  return {
    week,
    depot,
    order,
    result: {
      planned: order.reduce((sum, group) => sum + group.duty.number, 0),
      fits,
      atMost: found.optimal.atMost,
      perGroup: depot.map((group) => ({
        groupId: group.groupId,
        fits: forEach((strategy) => firstVehicles(order, fits[strategy])(group)),
      })),
    },
    proofs,
  };
}

export function gridStage(
  site: Site,
  charging: ChargingResult,
  limits: ConnectionLimits,
  fit: FitInOrder,
  parameters: Parameters,
): GridResult {
  const { week, depot, order, proofs, result: inOrder } = fit;
  const largest = depot.map((group) => {
    const planned = group.duty.number;
    const range = (strategy: Strategy): NumberThatFits =>
      // Where the whole plan fits, so does each group.
      inOrder.fits[strategy] === inOrder.planned
        ? { fits: planned, atMost: planned }
        : largestOf(
            strategy,
            week!,
            planned,
            (count) => fleetSessions(depot, parameters, (one) => (one === group ? count : one.duty.number)),
            proofs,
          );
    const found = week === null ? nothing : forEach(range);
    return { groupId: group.groupId, planned, fits: certainOf(found), atMost: found.optimal.atMost };
  });

  // With a meter the week of the measured peak is in the base load; without one, the peak that was told counts.
  const ownPeak = Math.max(charging.meter === null ? (site.peakKW ?? 0) : 0, charging.basePeakKW - charging.growthKW);
  return {
    limits,
    headroomKW: week !== null ? limits.usableKW! - ownPeak : null,
    largest,
    inOrder,
    guarantee: guaranteeOf(site),
    guaranteedFits: week === null ? null : guaranteedFits(site, week, limits, inOrder.fits.optimal, parameters),
    further: furtherConnections(site, order, inOrder.planned === 0 ? 0 : inOrder.fits.optimal, parameters),
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

function certainOf(found: Record<Strategy, NumberThatFits>): Record<Strategy, number> {
  return forEach((strategy) => found[strategy].fits);
}

function forEach<T>(calculate: (strategy: Strategy) => T): Record<Strategy, T> {
  return Object.fromEntries(strategies.map((strategy) => [strategy, calculate(strategy)])) as Record<Strategy, T>;
}
