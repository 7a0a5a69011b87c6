/** Break-even values of groups: of the kilometres, the price of charging and the purchase of the electric vehicles. */
import type { Parameters } from '../parameters/parameters.ts';
import { breakEvens, rangeOf, type BreakEven } from '../tco/breakEven.ts';
import { differenceWith, typicalDifference, uncertainty, type YearlyDifference } from '../tco/difference.ts';
import { builderOf, type TcoInputs } from '../tco/inputs.ts';
import { withoutKilometres } from '../tco/standstill.ts';
import { priceFactor } from '../tco/vehicleLines.ts';
import type { AlternativeId } from '../dossier/schema.ts';
import { REFERENCE, type ComparedGroup } from './comparisonStage.ts';
import type { YearPrice } from './results.ts';
import type { TcoContext } from './tcoInputs.ts';

/** The price of electricity without energy tax and grid, as far as a figure stands in for a contract. */
const SUPPLY = 'en.supply.fixed';

/** The typical difference of one vehicle where something that a ledger rests on is another, euro a year. */
export interface Changed {
  withoutKm: number;
  /** With a euro more per kWh at the depot. */
  dearer: number;
}

export function changedDifference(electricId: AlternativeId, inputs: TcoInputs, parameters: Parameters): Changed {
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
export function breakEvenOf(
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
