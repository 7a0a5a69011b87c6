/** The answers about the grid that take longer: until when, why not, what the plan can bear, what helps how much, the year. */
import { fleetSessionsOf } from '../charging/groupCharging.ts';
import { otherElectricKW } from '../charging/otherElectric.ts';
import { lowestPeak } from '../charging/batteryPlan.ts';
import { hasLeastPower } from '../charging/minimumPower.ts';
import type { MonthPrices } from '../charging/monthPrices.ts';
import type { OwnUse } from '../charging/ownUse.ts';
import type { ProfileSet } from '../charging/profiles.ts';
import type { Season } from '../charging/season.ts';
import { SLOTS_PER_WEEK, TYPICAL_WEEK } from '../charging/sessions.ts';
import { even, uncontrolled } from '../charging/strategies.ts';
import { peakProblem } from '../charging/weekProblem.ts';
import type { Dossier, Site } from '../dossier/schema.ts';
import { dayRange, yearOf } from '../format/dates.ts';
import { smartChargingAims, type Aims } from '../grid/aims.ts';
import type { SiteWeek, Strategy } from '../grid/fits.ts';
import { lowestObeyingPlan } from '../grid/leastPower.ts';
import { robustness, type Setback } from '../grid/robustness.ts';
import { untilWhen, type UntilWhen } from '../plan/untilWhen.ts';
import { siteYear, type SiteYear } from '../grid/siteYear.ts';
import { whyNot, type WhyNot } from '../grid/whyNot.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { catalogue } from '../remedies/catalogue.ts';
import { cheapestCombination } from '../remedies/cheapest.ts';
import { combine, ranked, singleRemedy, type Combination, type RemedyResult } from '../remedies/remedies.ts';
import { outcomeOf, situationOf, type Outcome, type Surroundings } from '../remedies/situation.ts';
import { applicantOf } from './chosenStage.ts';
import { mainResultsOf, type MainResults } from './mainResults.ts';
import { meanSessions } from './priceStage.ts';
import type { Assessment, GridResult, PriceResult } from './results.ts';
import { sunAtSite } from './sunAtSite.ts';

/** A week as series, kW per quarter. */
export interface WeekSeries {
  baseKW: ArrayLike<number>;
  siteKW: Record<Strategy, ArrayLike<number>>;
}

export interface GridLater {
  whyNot: WhyNot;
  untilWhen: UntilWhen;
  setbacks: readonly Setback[];
  /** Without any remedy. */
  asIs: Outcome;
  /** Every remedy on its own, best first. */
  remedies: readonly RemedyResult[];
  /** What the adviser chose, one after the other; null where nothing is chosen. */
  chosen: Combination | null;
  /** The same answers without what was chosen; null where nothing is. */
  without: WithoutRemedies | null;
  /** The cheapest that makes the plan fit; null where it fits already or no set of known cost is enough. */
  cheapest: Combination | null;
  /** A mean week of the year: yearly-mean use, usual sun. */
  typicalWeek: WeekSeries;
  /** What aiming at the lowest cost saves, and what it does to the peaks. */
  aims: Aims;
  /** The whole year with consumption that follows the temperature; null without the temperatures of a year. */
  year: SiteYear | null;
}

/** The site's own use as it is, and with the panels of the chosen remedies. */
export interface OwnUses {
  recorded: OwnUse;
  chosen: OwnUse;
}

/** What the chosen remedies are laid beside. */
export interface WithoutRemedies {
  main: MainResults;
  inOrder: GridResult['inOrder'];
  firstYearNot: UntilWhen['firstYearNot'];
}

/** Share of the work that is done before the combinations are tried. */
const BEFORE_COMBINATIONS = 0.4;
/** And before the year is. */
const BEFORE_YEAR = 0.7;

/**
 * Yields the share that is done; null while something is missing that decides, or nothing charges at the depot. `base`
 * has the chosen remedies in it, `without` has not: remedies are tried on the record as it is.
 */
export function* gridLaterSteps(
  dossier: Dossier,
  base: Assessment,
  without: Assessment | null,
  { recorded: own, chosen: chosenOwn }: OwnUses,
  profiles: ProfileSet,
  parameters: Parameters,
  season: Season | null = null,
  prices: MonthPrices | null = null,
): Generator<number, GridLater | null> {
  const { charging, grid } = base;
  const { site, fleetGroups } = base.chosen ?? dossier;
  const groups = charging.groups.filter((group) => group.charger !== null);
  if (charging.limitKW === null || !charging.baseKnown || groups.length === 0) return null;
  const week: SiteWeek = { baseKW: charging.baseKW, limitKW: charging.limitKW, battery: charging.battery, groups };
  const visitDate = base.visitDate ?? dayRange(base.parameterEdition).first;
  const firstYear = yearOf(visitDate);
  const why = whyNot(week, grid.inOrder.fits.optimal, parameters);
  yield 0.05;
  const until = untilWhen(charging.todayKW, week, site, fleetGroups, firstYear, parameters);
  const before = without && withoutRemedies(without, dossier, firstYear, parameters);
  yield 0.1;
  const setbacks = robustness(week, site, grid.limits, parameters);
  yield 0.2;
  const bare = without ?? base;
  const surroundings: Surroundings = {
    baseKW: bare.charging.baseKW,
    depotPricePerKWh: bare.price.perStrategy.optimal?.perKWh ?? null,
    applicant: applicantOf(dossier.fleetGroups, dossier.company.sizeClass, dossier.settings.reopenedSchemes, visitDate),
    sun: sunAtSite(own, bare.price, fullYear(bare.price, firstYear), profiles, parameters),
    parameters,
  };
  const situation = situationOf(
    { site: { ...dossier.site, yearlyKWh: own.yearlyKWh }, fleetGroups: dossier.fleetGroups },
    surroundings,
  );
  if (situation === null) return null;
  const asIs = outcomeOf(situation, parameters);
  const remedies: RemedyResult[] = [];
  for (const [index, one] of catalogue.entries()) {
    const result = singleRemedy(one, situation, asIs, surroundings);
    if (result !== null) remedies.push(result);
    yield 0.2 + ((BEFORE_COMBINATIONS - 0.2) * (index + 1)) / catalogue.length;
  }
  const chosen = base.chosen === null ? null : combine(dossier.site.remedies, situation, surroundings);
  let cheapest: Combination | null = null;
  if (!asIs.planFits) {
    const search = cheapestCombination(remedies, situation, asIs, surroundings);
    for (let step = search.next(); ; step = search.next()) {
      if (step.done === true) {
        cheapest = step.value;
        break;
      }
      // How many sets there will be is not known beforehand: half of what is left each time.
      yield BEFORE_COMBINATIONS + (BEFORE_YEAR - BEFORE_COMBINATIONS) * (1 - 1 / (1 + step.value / 20));
    }
  }
  const aims = smartChargingAims(
    chosenOwn.monthsKW,
    meanSessions(groups, parameters),
    site,
    grid.limits,
    charging.limitKW,
    prices,
    parameters,
  );
  yield BEFORE_YEAR;
  let year: SiteYear | null = null;
  if (season !== null) {
    const { growthKW, limitKW } = charging;
    const weeks = siteYear({ own: chosenOwn, site, growthKW, groups, limitKW, season }, parameters);
    for (let step = weeks.next(); ; step = weeks.next()) {
      if (step.done === true) {
        year = step.value;
        break;
      }
      yield BEFORE_YEAR + (1 - BEFORE_YEAR) * Math.min(1, step.value);
    }
  }
  return {
    whyNot: why,
    untilWhen: until,
    setbacks,
    asIs,
    remedies: ranked(remedies),
    chosen,
    without: before,
    cheapest,
    aims,
    typicalWeek: typicalWeek(site, base, chosenOwn, parameters),
    year,
  };
}

/** The first year in which all vehicles of the plan charge; the first year where there is none. */
function fullYear({ years }: PriceResult, firstYear: number): number {
  const most = Math.max(0, ...years.map(({ vehicles }) => vehicles));
  return most === 0 ? firstYear : (years.find(({ vehicles }) => vehicles === most)?.year ?? firstYear);
}

function withoutRemedies(
  { charging, grid, ...rest }: Assessment,
  { site, fleetGroups }: Dossier,
  firstYear: number,
  parameters: Parameters,
): WithoutRemedies | null {
  const { limitKW, battery } = charging;
  if (limitKW === null) return null;
  const groups = charging.groups.filter((group) => group.charger !== null);
  const { firstYearNot } = untilWhen(
    charging.todayKW,
    { limitKW, battery, groups },
    site,
    fleetGroups,
    firstYear,
    parameters,
  );
  return { main: mainResultsOf({ charging, grid, ...rest }), inOrder: grid.inOrder, firstYearNot };
}

/** The mean of the twelve months, with sun, growth and others, and charging with yearly-mean use. */
function typicalWeek(site: Site, base: Assessment, own: OwnUse, parameters: Parameters): WeekSeries {
  const { charging } = base;
  const baseKW = otherElectricKW(site).map((kW) => kW + charging.growthKW);
  for (const month of own.monthsKW) {
    for (let slot = 0; slot < SLOTS_PER_WEEK; slot++) baseKW[slot] += month[slot] / 12;
  }
  const sessions = fleetSessionsOf(charging.groups, parameters, TYPICAL_WEEK);
  const problem = peakProblem(sessions, baseKW, null);
  return {
    baseKW,
    siteKW: {
      uncontrolled: uncontrolled(problem).siteKW,
      even: even(problem).siteKW,
      optimal: hasLeastPower(sessions)
        ? lowestObeyingPlan(baseKW, charging.battery, sessions).siteKW
        : lowestPeak(problem, charging.battery).plan.siteKW,
    },
  };
}
