/** Every way to go on for every fleet group, with what electric against diesel turns on. */
import type { AlternativeId } from '../dossier/schema.ts';
import { yearOf, type IsoDate } from '../format/dates.ts';
import { LAST_PLAN_YEAR } from '../plan/replacements.ts';
import type { Alternative } from '../tco/calculate.ts';
import { combine, swings, typicalDifference, type Swing, type YearlyDifference } from '../tco/difference.ts';
import { purchaseDateOf, yearOfUse, type TcoInputs } from '../tco/inputs.ts';
import { chargerSubsidy } from '../tco/sprila.ts';
import { breakEvenOf, changedDifference, type Changed } from './breakEvenOfGroups.ts';
import { REFERENCE, type ComparedGroup, type Comparison } from './comparisonStage.ts';
import { momentOf } from './purchaseMoment.ts';
import type { GroupCharging, GroupTco, Moment, TcoResult } from './results.ts';
import { lastStepOf, type Steps } from './steps.ts';
import { tcoInputs, type TcoContext } from './tcoInputs.ts';

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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
