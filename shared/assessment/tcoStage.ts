/** Every way to go on for every fleet group, with what electric against diesel turns on. */
import { certainFrom, zoneAccess } from '../access/access.ts';
import { alternativeIds, type AlternativeId, type FleetGroup } from '../dossier/schema.ts';
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { breakEvens, rangeOf, type BreakEven } from '../tco/breakEven.ts';
import { ledgerOf, calculatedLines, type Alternative } from '../tco/calculate.ts';
import {
  combine,
  differenceWith,
  swings,
  typicalDifference,
  uncertainty,
  type Swing,
  type YearlyDifference,
} from '../tco/difference.ts';
import { obstaclesOf } from '../tco/feasible.ts';
import type { CostLine } from '../tco/lines.ts';
import { builderOf, purchaseDateOf, yearOfUse, type TcoInputs } from '../tco/inputs.ts';
import { LAST_PLAN_YEAR } from '../plan/replacements.ts';
import { chargerSubsidy } from '../tco/sprila.ts';
import { withoutKilometres } from '../tco/standstill.ts';
import { priceFactor } from '../tco/vehicleLines.ts';
import { electricIds, REFERENCE, type ComparedGroup, type Comparison } from './comparisonStage.ts';
import { newDiesel, tcoInputs, type TcoContext } from './tcoInputs.ts';
import { lastStepOf, type Steps } from './steps.ts';
import type { GroupAlternative, GroupCharging, GroupTco, Moment, TcoResult, YearPrice } from './results.ts';

/** The price of electricity without energy tax and grid, as far as a figure stands in for a contract. */
const SUPPLY = 'en.supply.fixed';

interface Calculated {
  compared: ComparedGroup;
  changed: Changed;
  inYear: InYear;
  result: GroupTco;
}

export interface TcoStage {
  result: TcoResult;
  /** For the simulation, which follows later. */
  differences: readonly { groupId: string; difference: YearlyDifference; times: number }[];
  /** For the plan: ledgers at the planned moment. */
  calculated: readonly { group: GroupCharging; inputs: TcoInputs; result: GroupTco }[];
}

export const tcoStage = (comparison: Comparison, context: TcoContext): TcoStage =>
  lastStepOf(tcoSteps(comparison, context));

/** A step for each group. */
export function* tcoSteps(comparison: Comparison, context: TcoContext): Steps<TcoStage> {
  const calculated: Calculated[] = [];
  for (const compared of comparison.groups) {
    calculated.push(calculateGroup(compared, context));
    yield;
  }
  const results = calculated.map((one) => one.result);
  const firstYear = yield* firstYearTogether(calculated, context);
  return {
    result: {
      groups: results,
      difference: comparison.difference,
      swings: comparison.swings,
      breakEven:
        results.length === 0
          ? []
          : breakEvenOf(
              calculated.map(({ compared, changed, result }) => ({ compared, changed, times: result.number })),
              comparison.together,
              context,
            ),
      firstCheaperYear: firstYear,
      investment: {
        electric: sum(results.map((group) => group.number * group.electric.cashFlow[0])),
        diesel: sum(results.map((group) => group.number * group.diesel.cashFlow[0])),
      },
      incomplete: results.some((group) => group.incomplete),
    },
    differences: calculated.map(({ compared: { difference }, result }) => ({
      groupId: result.groupId,
      difference,
      times: result.number,
    })),
    calculated: calculated.map(({ compared: { group, inputs }, result }) => ({ group, inputs, result })),
  };
}

function calculateGroup(compared: ComparedGroup, context: TcoContext): Calculated {
  const { visitDate, parameters } = context;
  const { group, inputs, electricId, lines, difference, open } = compared;
  const { purchaseDate } = inputs;
  const planned = momentOf(group, inputs, context, { [electricId]: lines.electric, [REFERENCE]: lines.diesel });
  const nowInputs = purchaseDate === visitDate ? null : tcoInputs(group, visitDate, context);
  const electric = ledger(planned, electricId);
  const diesel = ledger(planned, REFERENCE);
  const effects: Swing[] = swings(difference, parameters);
  const changed = changedDifference(electricId, inputs, parameters);
  const inYear = boughtIn(compared, context);
  const result: GroupTco = {
    groupId: group.groupId,
    number: group.duty.number,
    purchaseDate,
    years: inputs.years,
    diesel,
    electric,
    planned,
    now: nowInputs === null ? null : momentOf(group, nowInputs, context),
    difference: combine(electric.perYear - diesel.perYear, effects),
    swings: effects,
    breakEven: breakEvenOf([{ compared, times: 1, changed }], difference, context),
    paybackYear: paybackYear(electric, diesel, purchaseDate),
    firstCheaperYear: planYears(context).find((year) => (inYear(year) ?? 0) < 0) ?? null,
    incomplete: open.electric.length > 0 || open.diesel.length > 0,
    oneSided: compared.oneSided,
    chargerSubsidy: chargerSubsidy(inputs, parameters),
  };
  return { compared, changed, inYear, result };
}

/** A ledger that is always there: new diesel and battery-electric have no obstacles. */
function ledger(moment: Moment, id: AlternativeId): Alternative {
  const found = moment.alternatives.find((one) => one.id === id)?.ledger;
  if (!found) throw new Error(`no ledger for ${id}`);
  return found;
}

/** `known` are lines that were calculated before. */
function momentOf(
  group: GroupCharging,
  inputs: TcoInputs,
  context: TcoContext,
  known: Partial<Record<AlternativeId, readonly CostLine[]>> = {},
): Moment {
  const { parameters } = context;
  const typical = (id: string): number => parameters.number(id);
  const rows = alternativeIds.map((id) => {
    const obstacles = obstaclesOf(id, inputs, parameters);
    const own =
      obstacles.length > 0
        ? null
        : ledgerOf(id, known[id] ?? calculatedLines(id, inputs, parameters), inputs, parameters, typical);
    return { id, obstacles, ledger: own };
  });
  const reference = rows.find((one) => one.id === REFERENCE)?.ledger;
  return {
    purchaseDate: inputs.purchaseDate,
    alternatives: rows.map((row): GroupAlternative => ({
      ...row,
      difference: row.ledger === null || !reference ? null : row.ledger.perYear - reference.perYear,
      refusedIn: refusedIn(row.id, group.duty.group, inputs, parameters),
      oneSided: row.ledger === null || !reference ? [] : openOnOneSide(row.ledger, reference),
    })),
  };
}

function openOnOneSide(one: Alternative, other: Alternative): GroupAlternative['oneSided'] {
  return [
    ...one.open.filter((type) => !other.open.includes(type)),
    ...other.open.filter((type) => !one.open.includes(type)),
  ];
}

/** Zones of the group that refuse the vehicle of an alternative while it is used. */
function refusedIn(
  id: AlternativeId,
  group: FleetGroup,
  inputs: TcoInputs,
  parameters: Parameters,
): GroupAlternative['refusedIn'] {
  if (electricIds.includes(id)) return [];
  const { to } = yearOfUse(inputs.purchaseDate, inputs.years);
  const vehicle = id === 'keep' ? group : newDiesel(group, inputs);
  return group.zones.flatMap((zoneId) => {
    const zone = parameters.zone(zoneId);
    if (!zone) return [];
    const from = certainFrom(zoneAccess(vehicle, zone, parameters));
    return from === null || from > to ? [] : [{ municipality: zone.municipality, from }];
  });
}

/**
 * Calendar year in which the year of use ends by which electric has cost no more cash than diesel; the last one counts
 * the residual value.
 */
function paybackYear(electric: Alternative, diesel: Alternative, purchaseDate: IsoDate): number | null {
  let behind = 0;
  for (let year = 0; year < electric.cashFlow.length; year++) {
    behind += electric.cashFlow[year] - diesel.cashFlow[year];
    if (behind <= 0) return yearOf(year === 0 ? purchaseDate : yearOfUse(purchaseDate, year).to);
  }
  return null;
}

/** The typical difference of one vehicle that is bought in a year, euro a year; null where it cannot be compared. */
type InYear = (year: number) => number | null;

/** The rules and tariffs that are known change by year; prices rise only where the adviser said so. */
function boughtIn({ group, electricId }: ComparedGroup, context: TcoContext): InYear {
  const { visitDate, parameters } = context;
  const known = new Map<number, number | null>();
  return (year) => {
    const before = known.get(year);
    if (before !== undefined) return before;
    const inputs = tcoInputs(group, purchaseDateOf(visitDate, year), context);
    const difference = inputs === null ? null : typicalDifference(electricId, REFERENCE, inputs, parameters);
    known.set(year, difference);
    return difference;
  };
}

function planYears({ visitDate }: TcoContext): number[] {
  const first = yearOf(visitDate);
  return Array.from({ length: Math.max(0, LAST_PLAN_YEAR - first + 1) }, (_, index) => first + index);
}

/** The first year in which all vehicles together are cheaper on battery, if all are bought in it. */
function* firstYearTogether(calculated: readonly Calculated[], context: TcoContext): Steps<number | null> {
  if (calculated.length === 0) return null;
  for (const year of planYears(context)) {
    let total = 0;
    for (const { inYear, result } of calculated) {
      total += result.number * (inYear(year) ?? 0);
      yield;
    }
    if (total < 0) return year;
  }
  return null;
}

/** The typical difference of one vehicle where something that a ledger rests on is another, euro a year. */
interface Changed {
  withoutKm: number;
  /** With a euro more per kWh at the depot. */
  dearer: number;
}

function changedDifference(electricId: AlternativeId, inputs: TcoInputs, parameters: Parameters): Changed {
  const differenceOf = (changed: TcoInputs): number => typicalDifference(electricId, REFERENCE, changed, parameters);
  const { depotPrice } = inputs;
  const dearerPrice = depotPrice && { ...depotPrice, base: depotPrice.base.map((euro) => euro + 1) };
  return {
    withoutKm: differenceOf(withoutKilometres(inputs)),
    dearer: differenceOf({ ...inputs, depotPrice: dearerPrice }),
  };
}

interface Weighed {
  compared: ComparedGroup;
  /** How many vehicles `together` counts of the group: all of them, or one. */
  times: number;
  changed: Changed;
}

/** Break-even values of some groups together. */
function breakEvenOf(
  all: readonly Weighed[],
  together: YearlyDifference,
  { price, site, parameters }: TcoContext,
): BreakEven[] {
  const typical = (id: string): number => parameters.number(id);
  const linear = (at0: number, at1: number) => (share: number) => at0 + (at1 - at0) * share;
  const typicalTotal = differenceWith(together, typical);
  const noKm = sum(all.map(({ times, changed }) => times * changed.withoutKm));
  const depot = price.perStrategy[site.strategy ?? 'optimal'];
  const dearer = depot === null ? null : sum(all.map(({ times, changed }) => times * changed.dearer));
  const km =
    sum(all.map(({ compared: { group } }) => group.duty.yearlyKm * group.duty.number)) /
    sum(all.map(({ compared: { group } }) => group.duty.number));
  return breakEvens(
    {
      difference: together,
      yearlyKm: km,
      withKm: linear(noKm, typicalTotal),
      depot:
        depot === null || dearer === null || dearer === typicalTotal
          ? null
          : {
              now: depot.perKWh,
              at: (perKWh) => typicalTotal + (dearer - typicalTotal) * (perKWh - depot.perKWh),
              range: depotRange(depot, site.supply.pricePerKWh, parameters),
            },
      purchase: purchaseOf(all, parameters),
    },
    parameters,
  );
}

/** What the sources say of the supply price, as the price of charging; a price in a contract has no range. */
function depotRange(
  { perKWh, boughtPerKWh }: YearPrice,
  contractPrice: number | null,
  parameters: Parameters,
): { low: number; high: number } | null {
  const supply = contractPrice === null ? rangeOf(SUPPLY, parameters) : null;
  if (supply === null) return null;
  const at = (price: number): number => perKWh + (price - parameters.number(SUPPLY)) * boughtPerKWh;
  return { low: at(supply.low), high: at(supply.high) };
}

/** What the electric vehicles cost, and from where to where their figures go; an offer is what it is. */
function purchaseOf(
  all: readonly Weighed[],
  parameters: Parameters,
): { now: number; range: { low: number; high: number } | null } | null {
  const total = { low: 0, typical: 0, high: 0 };
  for (const { compared, times } of all) {
    const builder = builderOf(compared.electricId, compared.inputs, parameters);
    if (builder.alternative === 'electricLeased') continue;
    const { factor } = priceFactor(builder);
    const price =
      'figure' in factor
        ? uncertainty(factor.figure, parameters)
        : { low: factor.constant, typical: factor.constant, high: factor.constant };
    for (const end of ['low', 'typical', 'high'] as const) total[end] += times * price[end];
  }
  const { low, typical, high } = total;
  return typical === 0 ? null : { now: typical, range: low < high ? { low, high } : null };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
