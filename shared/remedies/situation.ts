/**
 * A site with its fleet as far as remedies change it: record, duties, limit through the week, manner of charging. Every
 * remedy is a change of the record; what it does follows from the same calculation as everything else.
 */
import { fleetSessions, groupsCharging, type GroupCharging } from '../charging/groupCharging.ts';
import { siteBattery } from '../charging/siteBattery.ts';
import type { Company, FleetGroup, Site } from '../dossier/schema.ts';
import type { IsoDate } from '../format/dates.ts';
import { connectionLimits, type ConnectionLimits } from '../grid/connection.ts';
import { fitInOrder, fitsWithin, roomKW, type SiteWeek, type Strategy } from '../grid/fits.ts';
import { weekLimitKW } from '../grid/weekLimit.ts';
import type { Parameters } from '../parameters/parameters.ts';

/** What no remedy changes. */
export interface Surroundings {
  /** The site without fleet in the coldest week, growth included, kW per quarter. */
  baseKW: ArrayLike<number>;
  /** Price of charging at the depot, euro per kWh; null while not known. */
  depotPricePerKWh: number | null;
  /** Who asks for subsidy, and when what is bought for the site is bought. */
  applicant: Applicant;
  sun: Sun;
  parameters: Parameters;
}

/** What more solar panels would give and save. */
export interface Sun {
  /** What a kWp gives in a year, kWh. */
  kWhPerKWp: number;
  /** What these groups charge at the depot in a year, kWh at the grid. */
  chargedKWh: (groups: readonly GroupCharging[]) => number;
  /** What so many kWp more take off the yearly bill, euro without VAT, and its figures; null while there is no bill. */
  saved: (situation: Situation, kWp: number) => { euro: number; parameters: readonly string[] } | null;
}

/** What decides about SPRILA for what is bought for the site. */
export interface Applicant {
  visitDate: IsoDate;
  /** The first purchase of the plan. */
  purchaseDate: IsoDate;
  sizeClass: Company['sizeClass'];
  reopenedSchemes: readonly string[];
}

/** The part of the record that remedies change. */
export interface RecordPart {
  site: Site;
  fleetGroups: readonly FleetGroup[];
}

export interface Situation extends RecordPart {
  strategy: Strategy;
  limits: ConnectionLimits;
  /** All groups; `week` has those that charge at the depot. */
  groups: readonly GroupCharging[];
  week: SiteWeek;
}

/** Null while a limit is not known: then nothing can be said about what helps. */
export function situationOf(part: RecordPart, surroundings: Surroundings): Situation | null {
  const { site, fleetGroups } = part;
  const limits = connectionLimits(site, surroundings.parameters);
  const limitKW = weekLimitKW(site, limits);
  if (limitKW === null) return null;
  const groups = groupsCharging(fleetGroups, site, surroundings.parameters);
  const depot = groups.filter((group) => group.charger !== null);
  return {
    site,
    fleetGroups,
    strategy: site.strategy ?? 'optimal',
    limits,
    groups,
    week: {
      baseKW: surroundings.baseKW,
      limitKW,
      battery: siteBattery(site, surroundings.parameters),
      groups: depot,
    },
  };
}

/** Whether all vehicles of the plan fit. */
export function planFits({ strategy, week }: Situation, parameters: Parameters): boolean {
  return fitsWithin(strategy, week, parameters);
}

export interface Outcome {
  /** Room below the limit with all vehicles, kW; negative is short. */
  roomKW: number;
  /** Vehicles that fit in the order of the plan, with those that charge elsewhere only since a remedy. */
  fits: number;
  /** Vehicles of the plan that a remedy took away from the depot: they need no room there. */
  elsewhere: number;
  planFits: boolean;
  /** Charged on the road in the coldest week, kWh at the battery. */
  roadKWh: number;
}

export function outcomeOf({ strategy, week }: Situation, parameters: Parameters, elsewhere = 0): Outcome {
  const planned = week.groups.reduce((sum, group) => sum + group.duty.number, 0);
  const fits = fitInOrder(strategy, week, parameters);
  return {
    roomKW: roomKW(strategy, week, fleetSessions(week.groups, parameters)),
    fits: fits + elsewhere,
    elsewhere,
    planFits: fits === planned,
    roadKWh: roadKWh(week),
  };
}

/** Charged on the road in the coldest week, kWh at the battery. */
export function roadKWh({ groups }: SiteWeek): number {
  return groups.reduce((sum, group) => sum + group.road.reduce((all, one) => all + one.kWh, 0), 0);
}
