/** Every way to go on for every fleet group, with what electric against diesel turns on. */
import { certainFrom, zoneAccess } from '../access/access.ts';
import { alternativeIds, type AlternativeId, type FleetGroup } from '../dossier/schema.ts';
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { breakEvens, type BreakEven } from '../tco/breakEven.ts';
import { ledgerOf, calculatedLines, type Alternative } from '../tco/calculate.ts';
import {
  combine,
  differenceWith,
  swings,
  typicalDifference,
  type Swing,
  type YearlyDifference,
} from '../tco/difference.ts';
import { obstaclesOf } from '../tco/feasible.ts';
import type { CostLine } from '../tco/lines.ts';
import { purchaseDateOf, yearOfUse, type TcoInputs } from '../tco/inputs.ts';
import { LAST_PLAN_YEAR } from '../plan/replacements.ts';
import { withoutKilometres } from '../tco/standstill.ts';
import { chargerSubsidy } from '../tco/subsidies.ts';
import { electricIds, REFERENCE, type ComparedGroup, type Comparison } from './comparisonStage.ts';
import { newDiesel, tcoInputs, type TcoContext } from './tcoInputs.ts';
import { lastStepOf, type Steps } from './steps.ts';
import type { GroupAlternative, GroupCharging, GroupTco, Moment, TcoResult } from './results.ts';

interface Calculated {
  compared: ComparedGroup;
  changed: Changed;
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
  return {
    result: {
      groups: results,
      difference: comparison.difference,
      swings: comparison.swings,
      breakEven:
        results.length === 0
          ? []
          : breakEvenOf(
              calculated.map(({ compared: { group }, changed, result }) => ({ group, changed, times: result.number })),
              comparison.together,
              context,
            ),
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
    breakEven: breakEvenOf([{ group, times: 1, changed }], difference, context),
    paybackYear: paybackYear(electric, diesel, purchaseDate),
    firstCheaperYear: firstCheaperYear(group, electricId, context),
    incomplete: open.electric.length > 0 || open.diesel.length > 0,
    oneSided: compared.oneSided,
    chargerSubsidy: chargerSubsidy(inputs, parameters),
  };
  return { compared, changed, result };
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

/** The rules and tariffs that are known change by year; prices rise only where the adviser said so. */
function firstCheaperYear(group: GroupCharging, electricId: AlternativeId, context: TcoContext): number | null {
  const { visitDate, parameters } = context;
  for (let year = yearOf(visitDate); year <= LAST_PLAN_YEAR; year++) {
    const inputs = tcoInputs(group, purchaseDateOf(visitDate, year), context);
    if (inputs === null) return null;
    if (typicalDifference(electricId, REFERENCE, inputs, parameters) < 0) return year;
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
  group: GroupCharging;
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
    sum(all.map(({ group }) => group.duty.yearlyKm * group.duty.number)) /
    sum(all.map(({ group }) => group.duty.number));
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
              low: 0,
              high: depot.perKWh * 2,
            },
    },
    parameters,
  );
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
