/** What an answer to "where does this come from?" is made of. */
import type { IsoDate } from '../format/dates.ts';
import type { Projection } from '../parameters/parameters.ts';
import type { RemedySize } from '../remedies/remedies.ts';
import type { Factor, Term } from '../tco/terms.ts';

export const ruleKeys = [
  'access',
  'permit',
  'exemption',
  'dayPermits',
  'fine',
  'cost',
  'alternative',
  'tcoDifference',
  'tcoTotal',
  'peakUncontrolled',
  'peakEven',
  'peakOptimal',
  'headroom',
  'limit',
  'price',
  'need',
  'planInvestment',
  'planCash',
  'planEmissions',
] as const;

/** The rules of the figures that stand around those above; their sentences stand in `text/origins.ts`. */
export const furtherRuleKeys = [
  'accessVehicles',
  'without',
  'aimCost',
  'aimPeak',
  'guaranteed',
  'timeline',
  'tcoInvestment',
  'lineDifference',
  'spread',
  'swing',
  'breakEven',
  'firstTogether',
  'questionEffect',
  'firstCheaper',
  'payback',
  'perKm',
  'planReplaced',
  'planElectric',
  'planSubsidy',
  'planCumulative',
  'planToday',
  'planDepot',
  'planNight',
  'planWholeInvestment',
  'planAvoided',
  'scheme',
  'connection',
  'contract',
  'ownPeak',
  'growth',
  'asked',
  'short',
  'planned',
  'fits',
  'largest',
  'furtherHeadroom',
  'furtherFits',
  'margin',
  'unmet',
  'charger',
  'chargers',
  'chargersPresent',
  'needMean',
  'road',
  'night',
  'billPart',
  'billTotal',
  'billSaving',
  'charged',
  'why',
  'untilVehicles',
  'untilGrowth',
  'untilBase',
  'untilPeak',
  'untilFits',
  'untilFirst',
  'setbackRoom',
  'setbackRoad',
  'roomAsIs',
  'remedyGain',
  'remedyFits',
  'remedyAmount',
  'remedyInvestment',
  'remedyYearly',
  'remedyTime',
  'combination',
  'yearPeak',
  'yearCharged',
  'yearAbove',
  'typicalWeek',
  'parkVehicles',
  'parkPeak',
  'parkSingles',
  'parkJoint',
  'parkWon',
  'parkMore',
  'parkContracts',
  'parkGroup',
  'parkSimultaneity',
  'parkSimultaneitySingles',
  'parkMember',
  'parkBrings',
  'parkPlaza',
  'fleetKm',
  'fleetCharging',
  'fleetEnergyCost',
  'fleetTenth',
  'groupKm',
  'groupCost',
  'groupCO2',
  'groupCharging',
  'groupNight',
  'measureTouched',
  'measureEffect',
  'measureKm',
  'measureLight',
  'measureRail',
  'measureEnergy',
  'measuresTogether',
  'neighbours',
  'figure',
  'placeShare',
  'meterSum',
  'meterPeak',
  'meterYear',
  'meterKnown',
  'meterBusiest',
  'meterFile',
  'againstNow',
  'unmetDay',
  'roadDay',
  'nightPlan',
  'chargerScheme',
  'remedySubsidy',
  'weekFilled',
  'yearKnown',
  'accessFirst',
  'tcoRange',
  'bindingHours',
  'whyHours',
  'whyVehicles',
  'nightTimes',
  'shortVehicles',
  'tcoVehicles',
  'tcoPurchase',
  'tcoYears',
  'tcoRefused',
  'asInTable',
  'finesFrom',
  'dayPermitsGroup',
  'dayPermitsTogether',
  'dayPermitCount',
  'dayPermitUncovered',
  'dayPermitPlaces',
  'dayPermitsMost',
  'aimSaved',
  'noTurn',
  'roadVehicles',
  'atMost',
  'meterPeriod',
  'peakBound',
  'firm',
  'untilCertainly',
  'untilBegin',
  'untilNever',
  'untilAssumed',
  'swingEffect',
  'billPerKWh',
  'besidesPerKWh',
  'allInPerKWh',
  'investmentMore',
  'stepInvestment',
  'stepPerYear',
  'allVehicles',
  'likeChargers',
  'likeChargersPresent',
  'classMean',
  'neighboursWon',
  'asPrinted',
] as const;
export type BaseRuleKey = (typeof ruleKeys)[number];
export type FurtherRuleKey = (typeof furtherRuleKeys)[number];
export type RuleKey = BaseRuleKey | FurtherRuleKey;

/** One product in a cost: what it is multiplied from, and what that makes a year. */
export interface OriginPart {
  part: string;
  /** Euro per vehicle and year, as annuity. */
  perYear: number;
  /** What the amounts of a year are made of. */
  quantity: { value: number; unit: string } | null;
  factors: readonly Factor[];
  /** The product is never above this one. */
  atMost: readonly Factor[] | null;
  /** What the product is multiplied by in each year, 0 is now, and how those amounts are discounted. */
  amounts: readonly number[];
  timing: Term['timing'];
}

export interface Origin {
  id: string;
  /** The rule in words stands in the catalogue under this key. */
  rule: RuleKey;
  value: number | string | null;
  /** 'hours' are stretches of clock times: "13:30/04:30,05:00/06:00". */
  unit: string | null;
  /** Fields of the dossier. */
  entries: string[];
  /** Ids of figures. */
  parameters: string[];
  /** Which of those figures were used beyond the last day for which they are known, and by which rule. */
  projections: Projection[];
  /** Ids of other values, which explain in the same way. */
  from: string[];
  /** The products that a cost is the sum of; empty for other values. */
  parts?: readonly OriginPart[];
  /** Where the value is told with a low and a high beside it. */
  range?: { low: number; high: number };
  /** Of a total in a table of the report: what its lines come to as they are shown, each rounded by itself. */
  sumOfLines?: number;
  /** Of how many, where a count is told as a part of a whole: 9 of 12 vehicles. */
  of?: number;
  /** Of an amount of a remedy: what else it names, such as a connection, a power or hours. */
  remedy?: RemedySize;
  /** How far a value was looked for that is not there, in its unit. */
  until?: number;
  /** The quarter hour of a highest value: the day, and when it begins. */
  at?: { day: IsoDate; time: string };
  /** Undiscounted amounts, year 0 first; absent where there are none. */
  cashFlow?: readonly number[];
}

export type Make = (own: Omit<Origin, 'id' | 'projections'>) => Origin;
