/** Everything that is calculated from a dossier and a parameter set, as the screen, the report and the commands read it. */
import type { ZoneAccess } from '../access/access.ts';
import type { PeakCertificate } from '../charging/certificate.ts';
import type { GroupCharging } from '../charging/groupCharging.ts';
import type { Battery } from '../charging/problem.ts';
import type { MeterBasis } from '../charging/ownUse.ts';
import type { Problem } from '../dossier/problems.ts';
import type { AlternativeId } from '../dossier/schema.ts';
import type { IsoDate } from '../format/dates.ts';
import type { DepotPrice } from '../grid/bill.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import { strategies, type Strategy } from '../grid/fits.ts';
import type { Guarantee } from '../grid/guarantee.ts';
import type { FurtherConnectionFit } from '../grid/furtherConnections.ts';
import type { Range } from '../parameters/parameters.ts';
import type { HeavierConnection } from '../grid/connectionFee.ts';
import type { PlanResult } from '../plan/plan.ts';
import type { ChosenRemedies } from '../remedies/chosen.ts';
import type { BreakEven } from '../tco/breakEven.ts';
import type { Alternative } from '../tco/calculate.ts';
import type { Swing } from '../tco/difference.ts';
import type { Obstacle } from '../tco/feasible.ts';
import type { CostType } from '../tco/lines.ts';
import type { ChargerSubsidy } from '../tco/sprila.ts';

export { strategies, type Strategy };
export type { GroupCharging };

/** From a day on, how many of the vehicles that come into a municipality are refused there. */
export interface AccessPoint {
  /** The day by which it is certain. */
  date: IsoDate;
  /** The first day on which the vehicles that join here may be refused already; the same day where it is known. */
  earliest: IsoDate;
  municipality: string;
  zoneId: string;
  vehicles: number;
  ofVehicles: number;
}

export interface AccessResult {
  /** One row per fleet group and visited zone. */
  rows: readonly ZoneAccess[];
  vehicles: number;
  /** Vehicles that are or will be refused somewhere for certain, on a known day or at the latest on one. */
  vehiclesRefused: number;
  /** Vehicles of which an answer is missing that decides. */
  vehiclesOpen: number;
  /** Groups of which the visited zones have not been answered. */
  zonesNotAsked: readonly string[];
  /** Groups without a number of vehicles: they stand in no count and no cost, but have their days of refusal. */
  uncounted: readonly string[];
  /** First day by which a refusal is certain; null when there is none. */
  firstRefusal: IsoDate | null;
  timeline: readonly AccessPoint[];
}

/** likely: fits by a standard load profile; without the site's own quarter-hour readings it is never a plain yes. */
export type Fit = 'yes' | 'likely' | 'no' | 'open';

export interface StrategyOutcome {
  /** Highest quarter of the winter week, kW, without any limit. */
  peakKW: number;
  fit: Fit;
  /** Least room in any quarter, percent of the limit; null while the limit is not known. Negative when it does not fit. */
  marginPercent: number | null;
  /** What the limit leaves undelivered in the winter week, kWh. */
  unmetKWh: number;
  unmet: readonly { groupId: string; vehicle: number; day: number; kWh: number }[];
  /** Site power per quarter of the week, without limit, kW. */
  siteKW: ArrayLike<number>;
}

export interface ChargingResult {
  groups: readonly GroupCharging[];
  /** Site without fleet charging in the winter week: base load, growth, other electric vehicles; kW per quarter. */
  baseKW: ArrayLike<number>;
  /** The same without the known growth. */
  todayKW: ArrayLike<number>;
  /** What a plan must stay under, margin taken off, kW per quarter; null while a limit is not known. */
  limitKW: ArrayLike<number> | null;
  basePeakKW: number;
  /** False when the yearly use of the site is not known: then the base load is taken as 0 and nothing can be concluded. */
  baseKnown: boolean;
  /** Whether the company's own readings are complete enough for a plain yes. */
  baseCertain: boolean;
  /** What the company's meter file told and did not; null where a standard profile stands in for it. */
  meter: MeterBasis | null;
  /** Standard profiles used; none where all was measured. */
  profileNames: readonly string[];
  growthKW: number;
  /** The stationary battery that smart charging makes use of; null without one or while a size of it is not known. */
  battery: Battery | null;
  /** Fleet energy in the winter week, kWh at the grid. */
  weekKWh: number;
  strategies: Record<Strategy, StrategyOutcome>;
  certificate: PeakCertificate | null;
  /** The quarter hours that force the lowest peak, as slots of the week. */
  bindingSlots: readonly number[];
  /** Names of other electric vehicles that could not be counted. */
  incompleteOthers: readonly string[];
  /**
   * Where chargers have a least power, smart charging is a plan that obeys it, which need not be the best; null where
   * none has one. `lowestKW` is the optimum without it, which no plan can pass; `peakKW` that of the plan. `fit` is open
   * where the limit lies between the two; smart charging itself then counts as not fitting, for nothing proves that it does.
   */
  minimum: { lowestKW: number; peakKW: number; fit: Fit } | null;
  /** Session powers of smart charging: id -> kW per quarter. */
  plan: readonly { groupId: string; vehicle: number; powerKW: ArrayLike<number> }[];
}

export interface LargestNumber {
  groupId: string;
  planned: number;
  /** Certainly fits, with all other groups as planned. */
  fits: Record<Strategy, number>;
  /** With smart charging more than this certainly does not; above `fits` only where chargers have a least power. */
  atMost: number;
}

export interface GridResult {
  limits: ConnectionLimits;
  /** What is left under the limit at the site's own peak, today, kW; null while something is not known. */
  headroomKW: number | null;
  largest: readonly LargestNumber[];
  /** In the order of the replacement plan: how many of all depot vehicles certainly fit, and at most as in `largest`. */
  inOrder: {
    planned: number;
    fits: Record<Strategy, number>;
    atMost: number;
    perGroup: readonly { groupId: string; fits: Record<Strategy, number> }[];
  };
  /** What of the power that is counted is guaranteed, and how many vehicles fit on that alone; null while not known. */
  guarantee: Guarantee;
  guaranteedFits: number | null;
  /** Further connections of the site, and what fits there of what does not fit on the first. */
  further: readonly FurtherConnectionFit[];
  /** Power that must be available at the lowest possible peak, before margin, kW. */
  neededKW: number;
}

export type YearPrice = DepotPrice;

export interface PriceResult {
  /** With all vehicles of the plan on battery. */
  perStrategy: Record<Strategy, YearPrice | null>;
  /** With the vehicles that are on battery by the end of each year of the plan. */
  years: readonly {
    year: number;
    vehicles: number;
    /** The heavier connection that stands in the bill of this year; null while the present one still carries it. */
    heavier: HeavierConnection | null;
    perStrategy: Record<Strategy, YearPrice | null>;
  }[];
  /**
   * The connection that the whole plan asks for when the present one is too light; null when it suffices or is not known.
   */
  heavier: HeavierConnection | null;
  /** The transport tariff could not be taken from the site's own operator. */
  operatorAssumed: boolean;
  /** The contracted power is not known: billed for the least that carries the peak. */
  contractAssumed: boolean;
  /** The connection is not known: the price holds supply and energy tax only, no transport. */
  transportUnknown: boolean;
  /** The payment for solar power given back is not known: the legal minimum stands in. */
  feedInAssumed: boolean;
}

/** One way to go on for a group, at one moment of purchase. */
export interface GroupAlternative {
  id: AlternativeId;
  /** Empty when the alternative can do the work. */
  obstacles: readonly Obstacle[];
  /** Null when it cannot. */
  ledger: Alternative | null;
  /** Less the reference (a new diesel), euro per vehicle and year. */
  difference: number | null;
  /** Municipalities that refuse the vehicle during its use, each with the first day. */
  refusedIn: readonly { municipality: string; from: IsoDate }[];
  /** Lines that stand open here and not on the reference, or the other way round. */
  oneSided: readonly CostType[];
}

/** All alternatives for a purchase on one day. */
export interface Moment {
  purchaseDate: IsoDate;
  alternatives: readonly GroupAlternative[];
}

export interface GroupTco {
  groupId: string;
  number: number;
  purchaseDate: IsoDate;
  years: number;
  /** Of the planned purchase: the reference, and the electric alternative that the plan holds. */
  diesel: Alternative;
  electric: Alternative;
  /** Bought in the planned year, and bought now (null when that is the same day). */
  planned: Moment;
  now: Moment | null;
  /** Electric minus diesel, euro per vehicle and year. */
  difference: Range;
  swings: readonly Swing[];
  breakEven: readonly BreakEven[];
  /** First year in which the cumulated cash of electric is no more than that of diesel; null within no year. */
  paybackYear: number | null;
  /** First purchase year from the visit on in which electric is cheaper; null in no year of the plan. */
  firstCheaperYear: number | null;
  incomplete: boolean;
  /** Open lines that stand on one side only: the difference leans away from that side until they are filled in. */
  oneSided: readonly { powertrain: 'diesel' | 'electric'; type: CostType }[];
  chargerSubsidy: ChargerSubsidy | null;
}

export interface TcoResult {
  groups: readonly GroupTco[];
  /** All vehicles together, electric minus diesel, euro a year; null when nothing could be calculated. */
  difference: Range | null;
  /** Effect on the difference of all vehicles together, largest first. */
  swings: readonly Swing[];
  breakEven: readonly BreakEven[];
  /** First year in which electric is cheaper for all vehicles together if they are bought in it; null in no year of the plan. */
  firstCheaperYear: number | null;
  /** Purchase of all electric vehicles and chargers less subsidy, and the same for diesel, euro. */
  investment: { electric: number; diesel: number };
  incomplete: boolean;
}

/** A question worth asking, most telling first. */
export interface OpenQuestion {
  field: string;
  groupId: string | null;
  /**
   * What the answer decides. `sides`: an amount that counts alike for diesel and electric; `lease`: only how leasing
   * compares.
   */
  decides: 'access' | 'grid' | 'tco' | 'price' | 'charging' | 'sides' | 'lease';
  /** How far the answer can move the difference in cost of all vehicles, euro a year; null where no range is known. */
  effect: number | null;
  /** The figure that stands in for the answer, or decides about it; null where there is none. */
  figure: string | null;
  /** A cost line stays open without it, so that the difference is incomplete. */
  incomplete: boolean;
}

export interface Assessment {
  visitDate: IsoDate | null;
  parameterEdition: string;
  problems: readonly Problem[];
  access: AccessResult;
  /** Site and fleet with the chosen remedies, which all that follows is calculated with; null where none is chosen. */
  chosen: ChosenRemedies | null;
  charging: ChargingResult;
  grid: GridResult;
  price: PriceResult;
  tco: TcoResult;
  plan: PlanResult;
  questions: readonly OpenQuestion[];
}

/**
 * What the panel beside the form shows: the part of an assessment that is there at once. A whole assessment holds it too.
 */
export interface LiveAnswer extends Pick<Assessment, 'visitDate' | 'parameterEdition' | 'access' | 'questions'> {
  charging: Pick<ChargingResult, 'groups' | 'baseKnown' | 'baseCertain'> & {
    strategies: Record<Strategy, Pick<StrategyOutcome, 'peakKW' | 'unmet'>>;
  };
  grid: Pick<GridResult, 'limits' | 'inOrder'>;
  tco: Pick<TcoResult, 'difference'> & {
    groups: readonly (Pick<GroupTco, 'groupId' | 'oneSided'> &
      Record<'electric' | 'diesel', Pick<Alternative, 'open'>>)[];
  };
}
