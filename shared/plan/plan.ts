/**
 * The replacement plan of the whole fleet, year by year: what is replaced, what it takes and brings in money, what it
 * saves in emissions, and what must be charged at the depot.
 */
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { ElectricityOrigin } from '../dossier/schema.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Alternative } from '../tco/calculate.ts';
import { purchaseDateOf, shareInFirstYear, yearOfUse, type TcoInputs } from '../tco/inputs.ts';
import type { CostType } from '../tco/lines.ts';
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
  perGroup: readonly { groupId: string; replaced: number; renewed: number; electric: number }[];
  /** Paid for electric vehicles, chargers and the site in the year, before subsidy, euro. */
  investment: number;
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
  inputs: TcoInputs;
  electric: Alternative;
  diesel: Alternative;
  /** Charged at the depot per vehicle: in a year, and on the longest winter day; kWh at the grid. */
  depotKWh: number;
  winterNightKWh: number;
  /** All electricity of a year wherever it is charged, kWh at the grid. */
  allKWh: number;
}

const INVESTMENTS: readonly CostType[] = [
  'purchase',
  'body',
  'refrigeration',
  'bpm',
  'charger',
  'energyManagement',
  'connection',
  'battery',
  'remedies',
];
const SUBSIDIES: readonly CostType[] = ['subsidy', 'chargerSubsidy', 'deductions'];
/** The schemes of today: a law stays until it is changed, a round of subsidy closes. */
const NOT_AGAIN: readonly CostType[] = ['subsidy', 'chargerSubsidy'];
const AGAIN: readonly CostType[] = ['deductions'];

export function replacementPlan(
  all: readonly PlannedGroup[],
  visitDate: IsoDate,
  origin: ElectricityOrigin | null,
  parameters: Parameters,
): PlanResult {
  const firstYear = yearOf(visitDate);
  const groups = all.map(({ inputs: { duty } }): PlanGroup => ({
    groupId: duty.group.id,
    number: duty.number,
    replacements: replacementsOf(duty.group, firstYear),
    assumed: isAssumed(duty.group),
  }));
  const flows = all.map(({ electric, diesel }, index) =>
    groups[index].replacements.map((step) => {
      const day = purchaseDateOf(visitDate, step.year);
      return {
        step,
        flow: calendarFlow(electric, diesel, day),
        again: calendarFlow(electric, diesel, day, NOT_AGAIN),
      };
    }),
  );
  const emissionsOpen = new Set<string>();
  let cumulative = 0;
  const years = planYears(firstYear).map((year): PlanYear => {
    const figure = electricityFigure(origin, `${year}-01-01`, `${year}-12-31`, parameters);
    const row = {
      replaced: 0,
      electric: 0,
      renewed: 0,
      investment: 0,
      subsidy: 0,
      dieselInvestment: 0,
      cashEffect: 0,
      depotKWh: 0,
      winterNightKWh: 0,
    };
    let emissions = noEmissions;
    let emissionsToday = noEmissions;
    const perGroup = all.map((one, index) => {
      const { replacements, groupId, number } = groups[index];
      const replaced = replacements.find((step) => step.year === year)?.number ?? 0;
      const electric = replacedBy(replacements, year);
      const renewed = renewedIn(replacements, one.inputs.years, year);
      const bought = replaced + renewed;
      row.replaced += replaced;
      row.electric += electric;
      row.renewed += renewed;
      row.investment += bought * paidAtStart(one.electric, INVESTMENTS);
      row.subsidy -= replaced * whenever(one.electric, SUBSIDIES) + renewed * whenever(one.electric, AGAIN);
      row.dieselInvestment += bought * paidAtStart(one.diesel, INVESTMENTS);
      row.cashEffect += flows[index].reduce(
        (sum, { step, flow, again }) => sum + step.number * cashIn(flow, again, step.year, year),
        0,
      );
      row.depotKWh += electric * one.depotKWh;
      row.winterNightKWh += electric * one.winterNightKWh;
      const today = fuelEmissions(
        one.inputs.duty.group.fuel === 'hvo' ? 'hvo' : 'diesel',
        true,
        one.inputs,
        parameters,
      );
      if (today === null || exhaustFigures(one.inputs, one.inputs.duty.group.euroClass, true) === null)
        emissionsOpen.add(groupId);
      emissionsToday = addEmissions(emissionsToday, today ?? noEmissions, number);
      emissions = addEmissions(emissions, today ?? noEmissions, number - electric);
      emissions = addEmissions(emissions, electricEmissions(one.allKWh, figure, parameters), electric);
      return { groupId, replaced, renewed, electric };
    });
    cumulative += row.cashEffect;
    return {
      year,
      ...row,
      perGroup,
      cumulativeCash: cumulative,
      emissions,
      emissionsToday,
      emissionFigures: [...new Set([figure, ...all.flatMap((one) => fuelEmissionFigures(one.inputs))])],
    };
  });
  return { groups, years, emissionsOpen: [...emissionsOpen] };
}

function paidAtStart(alternative: Alternative, types: readonly CostType[]): number {
  return alternative.costs.reduce((sum, cost) => sum + (types.includes(cost.type) ? cost.cashFlow[0] : 0), 0);
}

function whenever(alternative: Alternative, types: readonly CostType[]): number {
  return alternative.costs.reduce(
    (sum, cost) => sum + (types.includes(cost.type) ? cost.cashFlow.reduce((one, other) => one + other, 0) : 0),
    0,
  );
}

/** How many electric vehicles reach the end of their years in a year. */
function renewedIn(replacements: readonly Replacement[], horizon: number, year: number): number {
  return replacements.reduce(
    (sum, one) => sum + (year > one.year && (year - one.year) % horizon === 0 ? one.number : 0),
    0,
  );
}

/**
 * Electric less diesel by calendar year, without the types in `leftOut`; 0 is the year of purchase: what is paid once falls on its own day, a year of
 * use is shared out over the calendar years that it lies in. The sum is that of the ledgers.
 */
export function calendarFlow(
  electric: Alternative,
  diesel: Alternative,
  purchaseDate: IsoDate,
  leftOut: readonly CostType[] = [],
): number[] {
  const years = electric.cashFlow.length - 1;
  const inFirstYear = Array.from({ length: years }, (_, index) => {
    const { from, to } = yearOfUse(purchaseDate, index + 1);
    return shareInFirstYear(from, to);
  });
  const flow = Array.from({ length: years + 1 }, () => 0);
  const add = ({ costs }: Alternative, sign: number): void => {
    for (const { type, parts, line } of costs) {
      if (leftOut.includes(type)) continue;
      parts.forEach(({ cashFlow }, index) => {
        const once = line.terms[index].timing === 'once';
        cashFlow.forEach((amount, year) => {
          const before = once || year === 0 ? 0 : sign * amount * inFirstYear[year - 1];
          flow[year] += sign * amount - before;
          if (year > 0) flow[year - 1] += before;
        });
      });
    }
  };
  add(electric, 1);
  add(diesel, -1);
  return flow;
}

/**
 * What a vehicle that is replaced in `start`, and again after each horizon, costs more in `year`: `first` of the first
 * vehicle, `again` of those after it. At the end of the horizon it is sold and the next one bought, so the last amounts
 * of the one fall together with the first of the next.
 */
function cashIn(first: readonly number[], again: readonly number[], start: number, year: number): number {
  if (year < start) return 0;
  const horizon = first.length - 1;
  const round = Math.floor((year - start) / horizon);
  const flowOf = (one: number): readonly number[] => (one === 0 ? first : again);
  const within = (year - start) % horizon;
  return flowOf(round)[within] + (within === 0 && round > 0 ? flowOf(round - 1)[horizon] : 0);
}
