/**
 * The replacement plan of the whole fleet, year by year: what is replaced, what it takes and brings in money, what it
 * saves in emissions, and what must be charged at the depot.
 */
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { AlternativeId, ElectricityOrigin } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { builderOf, type TcoInputs } from '../tco/inputs.ts';
import { charger, chargesAtDepot } from '../tco/siteLines.ts';
import { emptyBook } from './book.ts';
import { addCohort, chargerLife, type Cohort, type SiteCost } from './cohort.ts';
import {
  addEmissions,
  electricEmissions,
  electricityFigure,
  exhaustFigures,
  fuelEmissionFigures,
  fuelEmissions,
  noEmissions,
  type Emissions,
} from './emissions.ts';
import { isAssumed } from '../dossier/replacementYear.ts';
import { planYears, replacedBy, replacementsOf, type Replacement } from './replacements.ts';
import { addSiteCosts, type SiteDays } from './siteCosts.ts';

export interface PlanGroup {
  groupId: string;
  number: number;
  replacements: readonly Replacement[];
  /** Nobody has said when: the year of the visit stands in. */
  assumed: boolean;
}

export interface PlanYear {
  year: number;
  /** Vehicles that become electric in the year, and those that are by its end. */
  replaced: number;
  electric: number;
  /** Electric vehicles at the end of their years, sold and bought again. */
  renewed: number;
  perGroup: readonly {
    groupId: string;
    replaced: number;
    renewed: number;
    electric: number;
    /** Vehicles for which chargers are bought in the year: the first ones, and after the life of a charger the next. */
    newChargers: number;
  }[];
  /** Paid for electric vehicles, chargers and the site in the year, before subsidy, euro. */
  investment: number;
  /** What of it is for the site as a whole: each once, in the first year in which the charging needs it. */
  siteBought: readonly SiteCost[];
  /** Subsidies and deductions that come with it, euro, positive. Whether a subsidy exists at a renewal nobody knows: none. */
  subsidy: number;
  /** What diesel vehicles would have cost to buy in the year, euro. */
  dieselInvestment: number;
  /** All cash of the plan less that of going on with new diesel in the same calendar years, euro; negative saves money. */
  cashEffect: number;
  cumulativeCash: number;
  /** Of the whole fleet as the plan has it in the year, and with the present vehicles. */
  emissions: Emissions;
  emissionsToday: Emissions;
  /** Figures that the emissions rest on. */
  emissionFigures: readonly string[];
  /** Charged at the depot in the year, kWh at the grid. */
  depotKWh: number;
  /** Highest need of one winter night, kWh at the grid. */
  winterNightKWh: number;
}

export interface PlanResult {
  groups: readonly PlanGroup[];
  years: readonly PlanYear[];
  /** Groups of which the emissions are not known, or not all of them. */
  emissionsOpen: readonly string[];
}

/** What the plan needs to know of one group. */
export interface PlannedGroup {
  /** Of the purchase that its ledgers speak of. */
  inputs: TcoInputs;
  electricId: AlternativeId;
  dieselId: AlternativeId;
  /** One for each replacement, in the order of `replacementsOf`. */
  cohorts: readonly Cohort[];
  /** Charged at the depot per vehicle: in a year, and on the longest winter day; kWh at the grid. */
  depotKWh: number;
  winterNightKWh: number;
  /** All electricity of a year wherever it is charged, kWh at the grid. */
  allKWh: number;
}

/** A step for each group. */
export function* replacementPlan(
  all: readonly PlannedGroup[],
  siteDays: SiteDays,
  visitDate: IsoDate,
  origin: ElectricityOrigin | null,
  parameters: Parameters,
): Generator<undefined, PlanResult> {
  const firstYear = yearOf(visitDate);
  const groups = all.map(({ inputs: { duty } }): PlanGroup => ({
    groupId: duty.group.id,
    number: duty.number,
    replacements: replacementsOf(duty.group, firstYear),
    assumed: isAssumed(duty.group),
  }));
  const length = planYears(firstYear).length;
  const [electric, diesel] = [emptyBook(length), emptyBook(length)];
  for (const { cohorts, electricId, dieselId } of all) {
    for (const cohort of cohorts) {
      addCohort(electric, firstYear, electricId, cohort, parameters);
      addCohort(diesel, firstYear, dieselId, cohort, parameters);
    }
    yield;
  }
  // A light vehicle asks nothing of the site and buys no charger; nor does one of which the lease holds it.
  const builders = all.map(({ inputs, electricId }) => builderOf(electricId, inputs, parameters));
  const sharers = all.filter((_, index) => chargesAtDepot(builders[index]));
  const buysChargers = builders.map((builder) => charger(builder).terms.some(({ amounts }) => amounts[0] > 0));
  const siteBought = addSiteCosts(electric, firstYear, sharers, siteDays, parameters);
  yield;
  const emissionsOpen = new Set<string>();
  let cumulative = 0;
  const years = planYears(firstYear).map((year, at): PlanYear => {
    const figure = electricityFigure(origin, `${year}-01-01`, `${year}-12-31`, parameters);
    const row = { replaced: 0, electric: 0, renewed: 0, depotKWh: 0, winterNightKWh: 0 };
    const cashEffect = electric.cash[at] - diesel.cash[at];
    let emissions = noEmissions;
    let emissionsToday = noEmissions;
    const perGroup = all.map((one, index) => {
      const { replacements, groupId, number } = groups[index];
      const replaced = replacements.find((step) => step.year === year)?.number ?? 0;
      const onBattery = replacedBy(replacements, year);
      const renewed = renewedIn(replacements, one.inputs.years, year);
      const newChargers = buysChargers[index] ? chargersIn(replacements, chargerLife(parameters), year) : 0;
      row.replaced += replaced;
      row.electric += onBattery;
      row.renewed += renewed;
      row.depotKWh += onBattery * one.depotKWh;
      row.winterNightKWh += onBattery * one.winterNightKWh;
      const today = fuelEmissions(
        one.inputs.duty.group.fuel === 'hvo' ? 'hvo' : 'diesel',
        true,
        one.inputs,
        parameters,
      );
      if (today === null || exhaustFigures(one.inputs, one.inputs.duty.group.euroClass, true) === null)
        emissionsOpen.add(groupId);
      emissionsToday = addEmissions(emissionsToday, today ?? noEmissions, number);
      emissions = addEmissions(emissions, today ?? noEmissions, number - onBattery);
      emissions = addEmissions(emissions, electricEmissions(one.allKWh, figure, parameters), onBattery);
      return { groupId, replaced, renewed, electric: onBattery, newChargers };
    });
    cumulative += cashEffect;
    return {
      year,
      ...row,
      perGroup,
      investment: electric.investment[at],
      subsidy: electric.subsidy[at],
      dieselInvestment: diesel.investment[at],
      siteBought: siteBought[at],
      cashEffect,
      cumulativeCash: cumulative,
      emissions,
      emissionsToday,
      emissionFigures: [...new Set([figure, ...all.flatMap((one) => fuelEmissionFigures(one.inputs))])],
    };
  });
  return { groups, years, emissionsOpen: [...emissionsOpen] };
}

/** How many electric vehicles reach the end of their years in a year. */
function renewedIn(replacements: readonly Replacement[], horizon: number, year: number): number {
  return replacements.reduce(
    (sum, one) => sum + (year > one.year && (year - one.year) % horizon === 0 ? one.number : 0),
    0,
  );
}

/** For how many vehicles chargers are bought in a year: with the vehicles, and at the end of a charger's life. */
function chargersIn(replacements: readonly Replacement[], life: number, year: number): number {
  return replacements.reduce(
    (sum, one) => sum + (year >= one.year && (year - one.year) % life === 0 ? one.number : 0),
    0,
  );
}
