/** A dossier as a member of a business park. */
import { fleetSessions, type GroupCharging } from '../charging/groupCharging.ts';
import type { Dossier } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import type { Member } from './member.ts';

/** What the assessment of the dossier says of it. */
export interface MemberResults {
  charging: { groups: readonly GroupCharging[]; baseKW: ArrayLike<number>; limitKW: ArrayLike<number> | null };
  grid: { limits: ConnectionLimits };
}

export function memberOf(dossier: Dossier, { charging, grid }: MemberResults, parameters: Parameters): Member {
  const { limits } = grid;
  const depot = charging.groups.filter((group) => group.charger !== null);
  return {
    id: dossier.id,
    name: dossier.company.name ?? '',
    baseKW: charging.baseKW,
    sessions: fleetSessions(depot, parameters),
    limitKW: charging.limitKW,
    contractKW: limits.limitKW,
    connectionKW: limits.connectionKW,
    vehicles: depot.reduce((sum, group) => sum + group.duty.number, 0),
  };
}
