/** Duty, chargers and the coldest working week of every fleet group that can be calculated. */
import type { FleetGroup, Site } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { proposalFor, proposeCharger, type Charger } from './chargers.ts';
import type { Session } from './problem.ts';
import { COLDEST_WEEK, roadOfElsewhere, vehicleSessions, type WeekKind } from './sessions.ts';
import { lossFigure, resolveDuty, winterDayNeed, type Duty } from './vehicleEnergy.ts';

/** What one vehicle must charge on the road on one working day (1 is Monday), kWh at the battery. */
export interface RoadCharging {
  vehicle: number;
  day: number;
  kWh: number;
}

export interface GroupCharging {
  groupId: string;
  duty: Duty;
  /** Null when the vehicles do not charge at the depot. */
  charger: Charger | null;
  /** What is proposed where the adviser chooses nothing; null like the charger. */
  proposed: Charger | null;
  /** Chargers of the site that this group can use. */
  chargersPresent: number;
  /** Winter energy per vehicle on a mean and a longest day, kWh at the grid at the depot. */
  nightKWhAtGrid: { mean: number; longest: number };
  /** What a mean and the longest winter day ask for beyond the battery, kWh at the battery per vehicle. */
  roadKWhMeanDay: number;
  roadKWhLongestDay: number;
  /** The coldest working week of each vehicle at the depot, with the whole group at the chargers. */
  sessions: readonly (readonly Session[])[];
  /** What is charged on the road in the coldest week because battery, chargers or stays fall short, wherever it stands at night. */
  road: readonly RoadCharging[];
}

/** Duty, charger and winter need of every group that can be calculated. */
export function groupsCharging(
  groups: readonly FleetGroup[],
  { chargers }: Pick<Site, 'chargers'>,
  parameters: Parameters,
): GroupCharging[] {
  const left = chargers.map((charger) => ({ powerKW: charger.powerKW ?? 0, number: charger.number ?? 0 }));
  return groups.flatMap((group) => {
    const duty = resolveDuty(group, parameters);
    return duty === null ? [] : [groupCharging(duty, left, parameters)];
  });
}

function groupCharging(duty: Duty, left: { powerKW: number; number: number }[], parameters: Parameters): GroupCharging {
  const charger = duty.places.depot > 0 ? proposeCharger(duty, parameters) : null;
  let chargersPresent = 0;
  for (const present of charger === null ? [] : left) {
    if (present.powerKW < charger!.powerKW - 1e-9) continue;
    const taken = Math.min(present.number, charger!.number - chargersPresent);
    present.number -= taken;
    chargersPresent += taken;
  }
  const keep = 1 - parameters.number(lossFigure(charger?.kind ?? 'ac')) / 100;
  const share = charger === null ? 1 : duty.places.depot;
  const mean = winterDayNeed(duty, duty.meanDayKm, parameters);
  const longest = winterDayNeed(duty, duty.longestDayKm, parameters);
  const weeks = charger === null ? [] : weeksOf(duty, charger, duty.number, parameters, COLDEST_WEEK);
  return {
    groupId: duty.group.id,
    duty,
    charger,
    proposed: charger?.chosen === true ? proposalFor(duty, parameters) : charger,
    chargersPresent,
    nightKWhAtGrid: { mean: (mean.nightAtBattery * share) / keep, longest: (longest.nightAtBattery * share) / keep },
    roadKWhMeanDay: mean.roadAtBattery,
    roadKWhLongestDay: longest.roadAtBattery,
    sessions: weeks.map((week) => week.sessions),
    road: Array.from({ length: duty.number }, (_, vehicle) =>
      (charger === null ? roadOfElsewhere(duty, vehicle, parameters) : weeks[vehicle].road).map(({ day, kWh }) => ({
        vehicle: vehicle + 1,
        day: day + 1,
        kWh,
      })),
    ).flat(),
  };
}

function weeksOf(duty: Duty, charger: Charger, count: number, parameters: Parameters, kind: WeekKind) {
  return Array.from({ length: count }, (_, vehicle) =>
    vehicleSessions(duty, charger, vehicle, count, parameters, kind),
  );
}

/** How many vehicles of a group are counted. */
export type Counts = (group: GroupCharging) => number;

export const asPlanned: Counts = (group) => group.duty.number;

/** All sessions of the fleet in the coldest week; `counts` sets the vehicles per group. */
export function fleetSessions(
  groups: readonly GroupCharging[],
  parameters: Parameters,
  counts: Counts = asPlanned,
): Session[] {
  return groups.flatMap((group) => {
    const { charger, duty } = group;
    if (charger === null) return [];
    const count = counts(group);
    // Where each vehicle has its own charger, so has one more, and one less changes nothing for the others.
    const each = charger.number >= duty.number;
    if (each && count <= duty.number) return group.sessions.slice(0, count).flat();
    const chargers = each ? { ...charger, number: count } : charger;
    return weeksOf(duty, chargers, count, parameters, COLDEST_WEEK).flatMap((week) => week.sessions);
  });
}

/** All sessions of the fleet in another kind of week. */
export function fleetSessionsOf(groups: readonly GroupCharging[], parameters: Parameters, kind: WeekKind): Session[] {
  return groups.flatMap(({ charger, duty }) =>
    charger === null ? [] : weeksOf(duty, charger, duty.number, parameters, kind).flatMap((week) => week.sessions),
  );
}
