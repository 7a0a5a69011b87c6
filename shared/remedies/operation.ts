/** Remedies in the work itself: other hours, fewer km, charging by day or elsewhere, buying later. */
import { kWhPerKm, lossFigure, resolveDuty, type Duty } from '../charging/vehicleEnergy.ts';
import type { FleetGroup } from '../dossier/schema.ts';
import { fitInOrder, inOrderOfPlan } from '../grid/fits.ts';
import { fastChargingFigure } from '../tco/energyLines.ts';
import { costOf, NO_COST, OPEN_COST, exactly, sumOf, withOwn, type Cost } from './cost.ts';
import type { Proposal, Propose } from './remedy.ts';
import { enoughOf } from './sizing.ts';
import type { RecordPart, Situation, Surroundings } from './situation.ts';

const DAY = 1440;
/** Steps in which hours are shifted; more than two hours is another business. Minutes. */
const SHIFTS = [30, 60, 90, 120];
const STOPS = [30, 60, 90];
const SHARES = [25, 50, 75, 100];
const TENTHS = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

function clock(minutes: number): string {
  const inDay = ((Math.round(minutes) % DAY) + DAY) % DAY;
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`;
}

/** The record with each group that charges at the depot changed; null where no group changes. */
function withGroups(
  { site, fleetGroups, week }: Situation,
  change: (group: FleetGroup, duty: Duty) => FleetGroup,
): RecordPart {
  const duties = new Map(week.groups.map((group) => [group.groupId, group.duty]));
  return {
    site,
    fleetGroups: fleetGroups.map((group) => {
      const duty = duties.get(group.id);
      return duty === undefined ? group : change(group, duty);
    }),
  };
}

/** Leaving later: the night is longer. */
export const laterDeparture: Propose = (situation, surroundings, amount) => {
  const change = (minutes: number): RecordPart =>
    withGroups(situation, (group, duty) => {
      const away = (duty.return - duty.departure + DAY) % DAY || DAY;
      // At least a quarter of an hour of work is left.
      return { ...group, departure: clock(duty.departure + Math.min(minutes, away - 15)) };
    });
  const enough = enoughOf(amount === null ? SHIFTS : [amount], change, surroundings);
  return enough && organised('laterDeparture', situation, enough, 'min', ['customers', 'drivers']);
};

/** Coming back earlier: the night begins sooner. */
export const earlierReturn: Propose = (situation, surroundings, amount) => {
  const change = (minutes: number): RecordPart =>
    withGroups(situation, (group, duty) => {
      const last = duty.second ?? duty;
      const away = (last.return - last.departure + DAY) % DAY || DAY;
      const time = clock(last.return - Math.min(minutes, away - 15));
      return duty.second === null ? { ...group, return: time } : { ...group, secondReturn: time };
    });
  const enough = enoughOf(amount === null ? SHIFTS : [amount], change, surroundings);
  return enough && organised('earlierReturn', situation, enough, 'min', ['customers', 'drivers']);
};

/** A shorter longest day, as a share of what it has above the mean day. */
export const fewerKm: Propose = (situation, surroundings, amount) => {
  if (!situation.week.groups.some(({ duty }) => duty.longestDayKm > duty.meanDayKm)) return null;
  const change = (share: number): RecordPart =>
    withGroups(situation, (group, duty) => ({
      ...group,
      longestDayKm: duty.longestDayKm - ((duty.longestDayKm - duty.meanDayKm) * Math.min(share, 100)) / 100,
    }));
  const enough = enoughOf(amount === null ? SHARES : [amount], change, surroundings);
  return enough && organised('fewerKm', situation, enough, '%', ['planning']);
};

/** A stop at the depot in the middle of the longest trip. */
export const middayCharging: Propose = (situation, surroundings, amount) => {
  if (situation.week.groups.every(({ duty }) => duty.midday !== null)) return null;
  const change = (minutes: number): RecordPart =>
    withGroups(situation, (group, duty) => {
      if (duty.midday !== null) return group;
      const away = (duty.return - duty.departure + DAY) % DAY || DAY;
      if (away < minutes + 60) return group;
      // On whole quarters, so that no part of the stop is lost.
      const from = Math.round((duty.departure + (away - minutes) / 2) / 15) * 15;
      return { ...group, middayFrom: clock(from), middayUntil: clock(from + minutes) };
    });
  const enough = enoughOf(amount === null ? STOPS : [amount], change, surroundings);
  return enough && organised('middayCharging', situation, enough, 'min', ['planning', 'drivers']);
};

function organised(
  id: 'laterDeparture' | 'earlierReturn' | 'fewerKm' | 'middayCharging',
  { site }: Situation,
  enough: { amount: number; change: RecordPart },
  unit: 'min' | '%',
  dependsOn: readonly ('customers' | 'drivers' | 'planning')[],
): Proposal {
  return {
    id,
    ...enough,
    unit,
    // Nothing is bought; what it costs in hours of drivers and planners only the company can tell.
    investment: NO_COST,
    yearly: withOwn(OPEN_COST, site, id),
    missing: site.remedyCosts[id] === null ? 'hours' : null,
    leadTime: null,
    dependsOn,
  };
}

/** Part of the nightly charging at public points instead of at the depot. */
export const publicCharging: Propose = (situation, surroundings, amount) => {
  const change = (share: number): RecordPart =>
    withGroups(situation, (group) => ({
      ...group,
      publicSharePercent: Math.min(100 - (group.homeSharePercent ?? 0), (group.publicSharePercent ?? 0) + share),
    }));
  const enough = enoughOf(amount === null ? TENTHS : [amount], change, surroundings);
  return (
    enough && {
      id: 'publicCharging',
      ...enough,
      unit: '%',
      investment: NO_COST,
      yearly: extraPublicCost(situation, enough.change, surroundings),
      missing: null,
      leadTime: null,
      dependsOn: ['publicChargers', 'drivers'],
    }
  );
};

/** What the moved energy costs more than at the depot, euro a year. */
function extraPublicCost(situation: Situation, after: RecordPart, surroundings: Surroundings): Cost {
  const { parameters, depotPricePerKWh } = surroundings;
  if (depotPricePerKWh === null) return OPEN_COST;
  return sumOf(
    situation.week.groups.map(({ duty, charger }) => {
      const changed = after.fleetGroups.find((group) => group.id === duty.group.id);
      const places = changed && resolveDuty(changed, parameters)?.places;
      const moved = places ? places.public - duty.places.public : 0;
      const use = kWhPerKm(duty.vehicleClass, (id) => parameters.number(id)) * duty.loadFactor;
      const kWh = duty.number * duty.yearlyKm * use * moved;
      const bought = (loss: string): number => kWh / (1 - parameters.number(loss) / 100);
      const figure = fastChargingFigure(duty.vehicleClass);
      const atDepot = bought(lossFigure(charger!.kind)) * depotPricePerKWh;
      return sumOf([costOf([{ figure, times: bought(lossFigure('dc')) }], parameters), exactly(-atDepot, [])]);
    }),
  );
}

/** Vehicles that do not fit yet are bought later, when there is more power. */
export const spreadPurchases: Propose = (situation, { parameters }) => {
  const { week, strategy } = situation;
  const planned = week.groups.reduce((sum, group) => sum + group.duty.number, 0);
  const fits = fitInOrder(strategy, week, parameters);
  if (fits === planned) return null;
  let left = fits;
  const order = inOrderOfPlan(week.groups);
  const kept = new Map<string, number>();
  for (const { groupId, duty } of order) {
    kept.set(groupId, Math.min(left, duty.number));
    left -= Math.min(left, duty.number);
  }
  return {
    id: 'spreadPurchases',
    amount: planned - fits,
    unit: 'vehicles',
    change: {
      site: situation.site,
      fleetGroups: situation.fleetGroups.map((group) => ({ ...group, number: kept.get(group.id) ?? group.number })),
    },
    investment: NO_COST,
    yearly: OPEN_COST,
    missing: null,
    leadTime: null,
    dependsOn: ['zones', 'operatorCapacity'],
  };
};
