/**
 * The price of charging at the depot: two yearly bills of the site, per plan year and strategy. Never with the winter
 * factor. The plan fixes which vehicles charge, the charging fixes the price; nothing is iterated.
 */
import type { OwnUse } from '../charging/ownUse.ts';
import type { Battery, Session } from '../charging/problem.ts';
import { meanWeekSessions } from '../charging/sessions.ts';
import { siteBattery } from '../charging/siteBattery.ts';
import { lossFigure, WEEKS_PER_YEAR } from '../charging/vehicleEnergy.ts';
import type { FleetGroup, Site } from '../dossier/schema.ts';
import { dayRange } from '../format/dates.ts';
import { depotPrice, type BillContext, type BilledConnection, type YearOfSite } from '../grid/bill.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import type { HeavierConnection } from '../grid/connectionFee.ts';
import type { NeededConnection } from './heavierStage.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { electricBy, planYears } from '../plan/replacements.ts';
import { energyPerYear } from './energySplit.ts';
import { fleetAtSite, type FleetAtSite, type SiteYear } from './fleetAtSite.ts';
import type { Steps } from './steps.ts';
import { strategies, type GroupCharging, type PriceResult, type Strategy, type YearPrice } from './results.ts';

/** A site as a bill sees it. */
export interface PricedSite {
  own: OwnUse;
  site: Site;
  limits: ConnectionLimits;
}

type YearPerStrategy = Record<Strategy, SiteYear>;

/** What the years at the site were reckoned with, and what came of it, by who charges. */
interface KnownYears {
  own: OwnUse;
  battery: Pick<Site, 'batteryKWh' | 'batteryKW'>;
  parameters: Parameters;
  years: ReadonlyMap<string, YearPerStrategy>;
  /** What charges is the same beside any use of the site itself. */
  fleets: ReadonlyMap<string, FleetAtSite>;
}

/** A fleet of more sessions a week than this holds tens of MB, and its years take seconds in any case. */
const MOST_SESSIONS_KEPT = 3000;

/**
 * The stage with the years of its last answer: an edit in one group changes only those in which that group charges, and
 * an edit of the site's own use leaves the fleets as they were. A step per year of the plan.
 */
export function createPriceStage(): (...site: SiteToPrice) => Steps<PriceResult> {
  let last: KnownYears | null = null;
  const numbers = new WeakMap<FleetGroup, number>();
  let given = 0;
  const numberOf = (group: FleetGroup): number => {
    const number = numbers.get(group) ?? ++given;
    numbers.set(group, number);
    return number;
  };
  return function* priced(...site) {
    const [, after, , , , parameters] = site;
    const { own, site: battery } = after;
    const before = last?.parameters === parameters ? last : null;
    const knownYears = before?.own === own && sameBattery(before.battery, battery) ? before.years : null;
    const years = new Map<string, YearPerStrategy>();
    const fleets = new Map<string, FleetAtSite>();
    const remembered: Remembered = (charging, reckon) => {
      const key = charging.map(({ group, count }) => `${numberOf(group.duty.group)}x${count}`).join();
      const year = years.get(key) ?? knownYears?.get(key) ?? reckon(fleetOf(key, charging));
      years.set(key, year);
      const fleet = fleets.get(key) ?? before?.fleets.get(key);
      if (fleet !== undefined) fleets.set(key, fleet);
      return year;
    };
    const fleetOf = (key: string, charging: Charging): FleetAtSite => {
      const known = before?.fleets.get(key);
      if (known !== undefined) return known;
      const sessions = charging.flatMap(({ group, count }) => sessionsOf(group, count, parameters));
      const fleet = fleetAtSite(sessions);
      if (sessions.length <= MOST_SESSIONS_KEPT) fleets.set(key, fleet);
      return fleet;
    };
    const result = yield* priceOf(site, remembered);
    last = { own, battery, parameters, years, fleets };
    return result;
  };
}

function sameBattery(one: KnownYears['battery'], other: KnownYears['battery']): boolean {
  return one.batteryKWh === other.batteryKWh && one.batteryKW === other.batteryKW;
}

type Charging = readonly { group: GroupCharging; count: number }[];

/** Gives the year with these groups charging, reckoned once. */
type Remembered = (charging: Charging, reckon: (fleet: FleetAtSite) => YearPerStrategy) => YearPerStrategy;

/**
 * `before` is the site as it is recorded, `after` with the chosen remedies; the same where none is chosen. The bill
 * without charging is that of `before`, so that what a remedy does to the bill counts in the price, once. A heavier
 * connection stands in the bill from the year in which the plan needs it.
 */
type SiteToPrice = [
  before: PricedSite,
  after: PricedSite,
  groups: readonly GroupCharging[],
  needed: NeededConnection | null,
  firstYear: number,
  parameters: Parameters,
];

function* priceOf(
  [before, after, groups, needed, firstYear, parameters]: SiteToPrice,
  remembered: Remembered,
): Steps<PriceResult> {
  const depot = groups.filter((group) => group.charger !== null);
  const { site, limits } = after;
  const months = after.own.monthsKW;
  const nobody = fleetAtSite([]);
  const aloneWith = (battery: Battery | null): SiteYear => nobody.yearBeside(before.own.monthsKW, 'optimal', battery);
  const [plain, batteryBefore] = [aloneWith(null), siteBattery(before.site, parameters)];
  // Only smart charging makes use of a battery.
  const alone = {
    uncontrolled: plain,
    even: plain,
    optimal: batteryBefore === null ? plain : aloneWith(batteryBefore),
  };
  const battery = siteBattery(site, parameters);
  const stateOf = (counts: readonly number[]): YearPerStrategy => {
    const charging = depot.flatMap((group, index) => (counts[index] === 0 ? [] : [{ group, count: counts[index] }]));
    return remembered(charging, (fleet) => ({
      uncontrolled: fleet.yearBeside(months, 'uncontrolled'),
      even: fleet.yearBeside(months, 'even'),
      optimal: fleet.yearBeside(months, 'optimal', battery),
    }));
  };
  const chargingKWh = (counts: readonly number[]): number =>
    depot.reduce((sum, group, index) => sum + yearlyKWhAtGrid(group, parameters) * counts[index], 0);
  const present = billedNow(before);
  const heavierIn = (year: number): HeavierConnection | null =>
    needed !== null && needed.from !== null && year >= needed.from ? needed.heavier : null;
  const priceWith = (
    counts: readonly number[],
    year: number,
    heavier: HeavierConnection | null,
  ): Record<Strategy, YearPrice | null> => {
    const later = heavier === null ? billedNow(after) : billedLater(heavier);
    const { first: from } = dayRange(`${year}-01-01`);
    const context: BillContext = {
      operator: site.operator,
      supplyPrice: site.supply.pricePerKWh,
      feedInPrice: site.supply.feedInPerKWh,
      from,
      to: `${year}-12-31`,
    };
    const state = stateOf(counts);
    const planned = chargingKWh(counts);
    return Object.fromEntries(
      strategies.map((strategy) => [
        strategy,
        depotPrice(
          billed(alone[strategy], present, before.limits.contractedKW),
          withContract(billed(state[strategy], later, limits.contractedKW), alone[strategy], before, after),
          deliveredKWh(state[strategy], planned),
          context,
          parameters,
        ),
      ]),
    ) as Record<Strategy, YearPrice | null>;
  };

  const everyone = depot.map((group) => group.duty.number);
  const years: PriceResult['years'][number][] = [];
  for (const year of planYears(firstYear)) {
    const counts = depot.map(({ duty }) => electricBy(duty.group, year, firstYear));
    const heavier = heavierIn(year);
    const vehicles = counts.reduce((sum, count) => sum + count, 0);
    years.push({ year, vehicles, heavier, perStrategy: priceWith(counts, year, heavier) });
    yield;
  }
  const complete = years.find((one) => one.vehicles === everyone.reduce((sum, count) => sum + count, 0));
  return {
    perStrategy: complete?.perStrategy ?? priceWith(everyone, firstYear, needed?.heavier ?? null),
    years,
    heavier: needed?.heavier ?? null,
    contractAssumed: limits.small === false && limits.contractedKW === null,
    transportUnknown: limits.small === null,
    operatorAssumed: limits.small !== null && (site.operator === null || site.operator === 'other'),
    feedInAssumed: plain.exportKWh > 0 && site.supply.feedInPerKWh === null,
  };
}

/** Smaller shares of what is planned are rounding. */
const ROUNDING = 1e-6;

/**
 * What the year charges: less than planned where a stay is too short or a charger too slow. A price over kWh that were
 * never bought would be too low.
 */
function deliveredKWh({ chargedKWh }: SiteYear, plannedKWh: number): number {
  if (Math.abs(chargedKWh - plannedKWh) <= ROUNDING * plannedKWh) return plannedKWh;
  return chargedKWh <= ROUNDING * plannedKWh ? 0 : chargedKWh;
}

/** Yearly charging of one vehicle at the depot, kWh at the grid. */
export function yearlyKWhAtGrid(group: GroupCharging, parameters: Parameters): number {
  const keep = 1 - parameters.number(lossFigure(group.charger?.kind ?? 'ac')) / 100;
  return energyPerYear(group.duty, parameters).depot / keep;
}

/** The sessions of a mean week for the whole plan. */
export function meanSessions(groups: readonly GroupCharging[], parameters: Parameters): Session[] {
  return groups.flatMap((group) => sessionsOf(group, group.duty.number, parameters));
}

function sessionsOf(group: GroupCharging, count: number, parameters: Parameters): Session[] {
  if (group.charger === null || count === 0) return [];
  const perDay = yearlyKWhAtGrid(group, parameters) / (group.duty.days.length * WEEKS_PER_YEAR);
  return meanWeekSessions({ ...group.duty, number: count }, group.charger, perDay, parameters);
}

function billedNow({ site, limits }: PricedSite): BilledConnection {
  if (limits.small === null || site.connection === null) return null;
  if (limits.small) return { size: 'small', connection: site.connection };
  return { size: 'large', kVA: limits.connectionKW === null ? null : limits.connectionKW / limits.cosPhi };
}

function billedLater({ small, needKVA }: HeavierConnection): BilledConnection {
  return small === null ? { size: 'large', kVA: needKVA } : { size: 'small', connection: small };
}

/** A year of a site with its fleet as its bill sees it, on the connection that it needs. */
export function billedYear(year: SiteYear, site: PricedSite, heavier: HeavierConnection | null): YearOfSite {
  return billed(year, heavier === null ? billedNow(site) : billedLater(heavier), site.limits.contractedKW);
}

/**
 * Where a month's peak is above the contract, the contract is raised to it: that belongs to the bill too. A large
 * connection of which the contract is not known is billed for the least that it can be, its highest peak: leaving the
 * transport out would make charging look cheaper than it can be.
 */
function billed(year: SiteYear, connection: BilledConnection, contractedKW: number | null): YearOfSite {
  return {
    importKWh: year.importKWh,
    exportKWh: year.exportKWh,
    monthlyPeaksKW: year.peaks,
    contractedKW: connection?.size === 'large' ? Math.max(contractedKW ?? 0, ...year.peaks) : null,
    connection,
  };
}

/**
 * A chosen form of contract in the bill. Of time blocks and a group contract the price is that of an offer, which the
 * adviser enters and which is counted as a cost of the remedy: the tariff stays that of the present contract. What is
 * contracted without guarantee on top of it has a discount.
 */
function withContract(bill: YearOfSite, alone: SiteYear, before: PricedSite, after: PricedSite): YearOfSite {
  const form = after.site.contractForm;
  const own = before.limits.contractedKW;
  if (form === before.site.contractForm || bill.contractedKW === null || own === null) return bill;
  if (form === 'timeBlock' || form === 'group') return { ...bill, contractedKW: Math.max(own, ...alone.peaks) };
  return form === 'nonFirm' ? { ...bill, notFirmKW: Math.max(0, bill.contractedKW - own) } : bill;
}
