/**
 * Further connections of the same site. A vehicle charges on one connection: what does not fit on the first goes to
 * the next, in the order of the plan. Of a further connection only its highest quarter is known, so that is taken to
 * run all week: the count is on the safe side.
 */
import type { Counts, GroupCharging } from '../charging/groupCharging.ts';
import { SLOTS_PER_WEEK } from '../charging/sessions.ts';
import { emptyDossier } from '../dossier/create.ts';
import type { Site } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { connectionLimits } from './connection.ts';
import { firstVehicles, largestThatFits } from './fits.ts';

export interface FurtherConnectionFit {
  id: string;
  name: string;
  /** Limit with the margin taken off, and what is left of it at the own peak, kW; null while not known. */
  usableKW: number | null;
  headroomKW: number | null;
  /** Vehicles of the plan that fit here with smart charging, after those on the connections before; null while not known. */
  fits: number | null;
}

/** `already` vehicles of the plan charge on the first connection. */
export function furtherConnections(
  site: Site,
  order: readonly GroupCharging[],
  already: number,
  parameters: Parameters,
): FurtherConnectionFit[] {
  const total = order.reduce((sum, group) => sum + group.duty.number, 0);
  let placed = already;
  return site.furtherConnections.map(({ id, name, peakKW, ...own }) => {
    const limits = connectionLimits({ ...EMPTY_SITE, ...own }, parameters);
    const { usableKW } = limits;
    if (usableKW === null || peakKW === null || (limits.small === false && limits.contractedKW === null)) {
      return { id, name, usableKW, headroomKW: null, fits: null };
    }
    const week = {
      baseKW: new Float64Array(SLOTS_PER_WEEK).fill(peakKW),
      limitKW: new Float64Array(SLOTS_PER_WEEK).fill(usableKW),
      // The battery stands on the first connection.
      battery: null,
      groups: order,
    };
    const before = firstVehicles(order, placed);
    const countsOf = (count: number): Counts => {
      const upTo = firstVehicles(order, placed + count);
      return (group) => upTo(group) - before(group);
    };
    const fits = largestThatFits('optimal', week, total - placed, countsOf, parameters);
    placed += fits;
    return { id, name, usableKW, headroomKW: usableKW - peakKW, fits };
  });
}

/** A site of which nothing is known. */
const EMPTY_SITE: Site = emptyDossier('', '', null).site;
