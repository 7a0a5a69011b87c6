/** What the plan can bear: a colder day, everybody late, a charger out of order, a vehicle more. */
import {
  asPlanned,
  fleetSessions,
  groupsCharging,
  fleetSessionsOf,
  type GroupCharging,
} from '../charging/groupCharging.ts';
import type { Session } from '../charging/problem.ts';
import { COLDEST_WEEK_LATE, vehicleSessions } from '../charging/sessions.ts';
import { lossFigure, winterFigure } from '../charging/vehicleEnergy.ts';
import type { Site } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { ConnectionLimits } from './connection.ts';
import { guaranteedLimitKW, guaranteeOf } from './guarantee.ts';
import { mayFit, roomKW, sessionsFit, strategies, type SiteWeek, type Strategy } from './fits.ts';

export const setbackIds = ['asPlanned', 'coldDay', 'everybodyLate', 'chargerOut', 'oneMore', 'noGuarantee'] as const;
export type SetbackId = (typeof setbackIds)[number];

export interface Setback {
  id: SetbackId;
  /** The group for which it is worst, where it happens to one. */
  groupId: string | null;
  /** Certainly fits. */
  fits: Record<Strategy, boolean>;
  /** With smart charging; false is proven. Other than `fits` only where a least power keeps it from being proven. */
  mayFit: boolean;
  /** What is left below the limit with smart charging, kW; negative is short. */
  roomKW: number;
  /** What must be charged on the road besides what the plan has there already, kWh at the battery in the coldest week. */
  roadKWh: number;
  /** An answer is missing: how late the last ones return, or how much of the contract is guaranteed. */
  open: boolean;
}

/** All setbacks, each computed on its own. */
export function robustness(week: SiteWeek, site: Site, limits: ConnectionLimits, parameters: Parameters): Setback[] {
  const { groups } = week;
  const roadOf = (some: readonly GroupCharging[]): number =>
    some.reduce((sum, group) => sum + group.road.reduce((all, one) => all + one.kWh, 0), 0);
  const planned = roadOf(groups);
  const setback = (id: SetbackId, sessions: readonly Session[], more: Partial<Setback> = {}): Setback => ({
    id,
    groupId: null,
    ...outcomeIn(week, sessions),
    roadKWh: 0,
    open: false,
    ...more,
  });
  const cold = inDeepWinter(week, site, parameters);
  const spreadKnown = groups.some(({ duty }) => duty.returnSpread > 0 || duty.departureSpread > 0);
  return [
    setback('asPlanned', fleetSessions(groups, parameters)),
    setback('coldDay', fleetSessions(cold.groups, cold.parameters), {
      roadKWh: Math.max(0, roadOf(cold.groups) - planned),
    }),
    setback('everybodyLate', fleetSessionsOf(groups, parameters, COLDEST_WEEK_LATE), {
      open: !spreadKnown,
    }),
    ...worst(groups.map((group) => setback('chargerOut', ...withoutOneCharger(week, group, parameters)))),
    ...worst(
      groups.map((group) =>
        setback(
          'oneMore',
          fleetSessions(groups, parameters, (one) => asPlanned(one) + (one === group ? 1 : 0)),
          { groupId: group.groupId },
        ),
      ),
    ),
    ...withoutGuarantee(),
  ];

  /** What the operator does not guarantee is gone, all week; nothing where everything is guaranteed. */
  function withoutGuarantee(): Setback[] {
    if (guaranteeOf(site).kind === 'all') return [];
    const limitKW = guaranteedLimitKW(site, limits, week.limitKW);
    if (limitKW === null) return [setback('noGuarantee', [], { open: true })];
    const left = { ...week, limitKW };
    const sessions = fleetSessions(groups, parameters);
    return [
      setback('noGuarantee', sessions, {
        ...outcomeIn(left, sessions),
      }),
    ];
  }
}

function outcomeIn(week: SiteWeek, sessions: readonly Session[]): Pick<Setback, 'fits' | 'mayFit' | 'roomKW'> {
  const fits = Object.fromEntries(strategies.map((one) => [one, sessionsFit(one, week, sessions)])) as Setback['fits'];
  return {
    fits,
    mayFit: fits.optimal || mayFit('optimal', week, sessions),
    roomKW: roomKW('optimal', week, sessions),
  };
}

/** The same vehicles at the same chargers with the high end of the winter factor. */
function inDeepWinter(
  { groups }: SiteWeek,
  site: Site,
  parameters: Parameters,
): { groups: GroupCharging[]; parameters: Parameters } {
  const figures = new Set(groups.map(({ duty }) => winterFigure(duty.vehicleClass)));
  const cold: Parameters = {
    ...parameters,
    number: (id) => (figures.has(id) ? parameters.range(id).high : parameters.number(id)),
  };
  // The chargers are there: a cold day does not buy faster ones.
  const records = groups.map(({ duty, charger }) => ({
    ...duty.group,
    charging: { ...duty.group.charging, kind: charger!.kind },
    details: { ...duty.group.details, chargerKW: charger!.powerKW },
  }));
  return { groups: groupsCharging(records, site, cold), parameters: cold };
}

/** The vehicles of one group with one charger less: they take turns; where it was the only one they go on the road. */
function withoutOneCharger(
  { groups }: SiteWeek,
  group: GroupCharging,
  parameters: Parameters,
): [Session[], Partial<Setback>] {
  const { duty, charger } = group;
  const others = fleetSessions(
    groups.filter((one) => one !== group),
    parameters,
  );
  const number = charger!.number - 1;
  const weeks =
    number === 0
      ? []
      : Array.from({ length: duty.number }, (_, vehicle) =>
          vehicleSessions(duty, { ...charger!, number }, vehicle, duty.number, parameters),
        );
  const left = weeks.flatMap((week) => week.sessions);
  const energyOf = (sessions: readonly Session[]): number => sessions.reduce((sum, one) => sum + one.energyKWh, 0);
  const missed = Math.max(0, energyOf(group.sessions.flat()) - energyOf(left));
  const keep = 1 - parameters.number(lossFigure(charger!.kind)) / 100;
  return [[...others, ...left], { groupId: group.groupId, roadKWh: missed * keep }];
}

/** The setback that leaves the least: energy that is missed counts before room. */
function worst(setbacks: readonly Setback[]): Setback[] {
  const ranked = [...setbacks].sort((one, other) => other.roadKWh - one.roadKWh || one.roomKW - other.roomKW);
  return ranked.slice(0, 1);
}
