/** A dossier as a member of a business park, calculated with its own figures: its set and what the adviser overruled. */
import { fleetSessions, groupsCharging } from '../charging/groupCharging.ts';
import type { OwnUse } from '../charging/ownUse.ts';
import { siteWithoutFleet } from '../charging/siteWithoutFleet.ts';
import type { Dossier } from '../dossier/schema.ts';
import { connectionLimits } from '../grid/connection.ts';
import { weekLimitKW } from '../grid/weekLimit.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Member } from './member.ts';
import { recordInPark } from './recordInPark.ts';

/** `own` and `parameters` are those of the dossier: an assessor with its set gives both. */
export function memberOf(dossier: Dossier, own: OwnUse, parameters: Parameters): Member {
  const { site, fleetGroups } = recordInPark(dossier);
  const limits = connectionLimits(site, parameters);
  const depot = groupsCharging(fleetGroups, site, parameters).filter((group) => group.charger !== null);
  return {
    id: dossier.id,
    name: dossier.company.name ?? '',
    baseKW: siteWithoutFleet(own, site).plannedKW,
    baseKnown: own.known,
    sessions: fleetSessions(depot, parameters),
    limitKW: weekLimitKW(site, limits),
    contractKW: limits.limitKW,
    connectionKW: limits.connectionKW,
    marginPercent: limits.marginPercent,
    vehicles: depot.reduce((sum, group) => sum + group.duty.number, 0),
    groups: depot.map(({ groupId }) => groupId),
  };
}
