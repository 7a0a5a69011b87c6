/** Every way to go on for every fleet group, and electric against diesel for all vehicles together. */
import { certainFrom, zoneAccess } from '../access/access.ts';
import { alternativeIds, type AlternativeId, type FleetGroup } from '../dossier/schema.ts';
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { breakEvens, type BreakEven } from '../tco/breakEven.ts';
import { ledgerOf, calculatedLines, type Alternative } from '../tco/calculate.ts';
import {
  addDifferences,
  combine,
  differenceWith,
  swings,
  typicalDifference,
  yearlyDifference,
  type Swing,
  type YearlyDifference,
} from '../tco/difference.ts';
import { obstaclesOf } from '../tco/feasible.ts';
import type { CostType } from '../tco/lines.ts';
import { purchaseDateOf, yearOfUse, type TcoInputs } from '../tco/inputs.ts';
import { givenYear } from '../dossier/replacementYear.ts';
import { LAST_PLAN_YEAR } from '../plan/replacements.ts';
import { chargerSubsidy } from '../tco/subsidies.ts';
import { newDiesel, tcoInputs, type TcoContext } from './tcoInputs.ts';
import type { GroupAlternative, GroupCharging, GroupTco, Moment, TcoResult } from './results.ts';

/** What everything is compared with. */
export const REFERENCE: AlternativeId = 'diesel';

const electricIds: readonly AlternativeId[] = [
  'electric',
  'electricFinanced',
  'electricLeased',
  'lightElectric',
  'cargoBike',
];

/** The electric alternative that the plan holds; bought where the adviser chose nothing or nothing electric. */
export function electricChoice(group: FleetGroup): AlternativeId {
  const { chosenAlternative } = group;
  return chosenAlternative !== null && electricIds.includes(chosenAlternative) ? chosenAlternative : 'electric';
}

/** Open lines that leave a result incomplete but can hardly turn it: day permits have a yearly maximum. */
const TOO_SMALL_TO_DECIDE: ReadonlySet<CostType> = new Set(['dayPermits']);

interface Calculated {
  group: GroupCharging;
  inputs: TcoInputs;
  difference: YearlyDifference;
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

export function tcoStage(context: TcoContext): TcoStage {
  const calculated = context.groups.flatMap((group) => {
    const one = calculateGroup(group, context);
    return one === null ? [] : [one];
  });
  const results = calculated.map((one) => one.result);
  const parts = calculated.map((one) => ({ difference: one.difference, times: one.result.number }));
  const together = addDifferences(parts);
  const { parameters } = context;
  const typical = differenceWith(together, (id) => parameters.number(id));
  const effects = swings(together, parameters);
  return {
    result: {
      groups: results,
      difference: results.length === 0 ? null : combine(typical, effects),
      swings: effects,
      breakEven:
        results.length === 0
          ? []
          : breakEvenOf(
              calculated.map((one) => ({ ...one, times: one.result.number })),
              together,
              context,
            ),
      investment: {
        electric: sum(results.map((group) => group.number * group.electric.cashFlow[0])),
        diesel: sum(results.map((group) => group.number * group.diesel.cashFlow[0])),
      },
      incomplete: results.some((group) => group.incomplete),
    },
    differences: calculated.map((one, index) => ({ groupId: one.result.groupId, ...parts[index] })),
    calculated,
  };
}

function calculateGroup(group: GroupCharging, context: TcoContext): Calculated | null {
  const { visitDate, parameters } = context;
  const purchaseDate = purchaseDateOf(visitDate, givenYear(group.duty.group));
  const inputs = tcoInputs(group, purchaseDate, context);
  if (inputs === null) return null;
  const planned = momentOf(group, inputs, context);
  const nowInputs = purchaseDate === visitDate ? null : tcoInputs(group, visitDate, context);
  const choice = electricChoice(group.duty.group);
  const chosen = planned.alternatives.find((one) => one.id === choice)?.ledger ?? null;
  const electricId = chosen === null ? 'electric' : choice;
  const electric = ledger(planned, electricId);
  const diesel = ledger(planned, REFERENCE);
  const difference = yearlyDifference(electricId, REFERENCE, inputs, parameters);
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
    incomplete: electric.open.length > 0 || diesel.open.length > 0,
    oneSided: [
      ...diesel.open
        .filter((type) => !electric.open.includes(type) && !TOO_SMALL_TO_DECIDE.has(type))
        .map((type) => ({ powertrain: 'diesel' as const, type })),
      ...electric.open
        .filter((type) => !diesel.open.includes(type))
        .map((type) => ({ powertrain: 'electric' as const, type })),
    ],
    chargerSubsidy: chargerSubsidy(inputs, parameters),
  };
  return { group, inputs, difference, changed, result };
}

/** A ledger that is always there: new diesel and battery-electric have no obstacles. */
function ledger(moment: Moment, id: AlternativeId): Alternative {
  const found = moment.alternatives.find((one) => one.id === id)?.ledger;
  if (!found) throw new Error(`no ledger for ${id}`);
  return found;
}

function momentOf(group: GroupCharging, inputs: TcoInputs, context: TcoContext): Moment {
  const { parameters } = context;
  const typical = (id: string): number => parameters.number(id);
  const rows = alternativeIds.map((id) => {
    const obstacles = obstaclesOf(id, inputs, parameters);
    const own =
      obstacles.length > 0 ? null : ledgerOf(id, calculatedLines(id, inputs, parameters), inputs, parameters, typical);
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
    withoutKm: differenceOf({
      ...inputs,
      duty: { ...inputs.duty, yearlyKm: 0 },
      coolingKWhPerYear: 0,
      energyAtBattery: { depot: 0, home: 0, public: 0, road: 0 },
    }),
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
