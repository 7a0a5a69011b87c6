/** What the purchases of the plan are reckoned with: each replacement, and those that take its place, on their own day. */
import type { GroupCharging } from '../charging/groupCharging.ts';
import { addYears, yearOf, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import type { Cohort } from '../plan/cohort.ts';
import { planYears, replacementsOf, type Replacement } from '../plan/replacements.ts';
import { builderOf, purchaseDateOf, type Builder, type TcoInputs } from '../tco/inputs.ts';
import type { CostLine } from '../tco/lines.ts';
import { charger } from '../tco/siteLines.ts';
import { termProduct } from '../tco/terms.ts';
import { body, bpm, purchase, refrigeration } from '../tco/vehicleLines.ts';
import { dayPermitsOf, depotPricePath, tcoInputs, type TcoContext } from './tcoInputs.ts';

/** A group of the plan with what its ledgers rest on. */
export interface GroupOfPlan {
  group: GroupCharging;
  inputs: TcoInputs;
}

/** The cohorts of each group, one by one. */
export function* cohortsOf(groups: readonly GroupOfPlan[], context: TcoContext): Generator<Cohort[]> {
  const firstYear = yearOf(context.visitDate);
  const lastYear = planYears(firstYear).at(-1)!;
  const buyers = groups.map((one) => buyerOf(one, firstYear, context.parameters));
  for (const { group, inputs: planned } of groups) {
    yield replacementsOf(group.duty.group, firstYear).map(({ year, number }): Cohort => {
      const day = purchaseDateOf(context.visitDate, year);
      const first = (day === planned.purchaseDate ? null : tcoInputs(group, day, context)) ?? planned;
      const renewals: TcoInputs[] = [];
      for (let on = first.years; year + on <= lastYear; on += first.years)
        renewals.push(renewal(first, addYears(day, on), investmentIn(year + on, buyers)));
      const years = lastYear - year + 1;
      const running: TcoInputs = {
        ...first,
        years,
        depotPrice: first.depotPrice && depotPricePath(day, years, context),
        dayPermits: dayPermitsOf(group.duty.group, day, first.dieselClass, years, context.parameters),
      };
      return { number, purchases: [first, ...renewals], running };
    });
  }
}

/**
 * The next vehicle in the place of the first: chargers and site are there. Which schemes there are by then nobody knows,
 * so they are judged on that day; the law on deductions stays until it is changed.
 */
function renewal(first: TcoInputs, day: IsoDate, investmentOfYear: TcoInputs['investmentOfYear']): TcoInputs {
  return {
    ...first,
    visitDate: day,
    purchaseDate: day,
    reopenedSchemes: [],
    newChargersPerVehicle: 0,
    site: null,
    investmentOfYear,
  };
}

/** What one vehicle of a group costs to buy, and when the plan does so. */
interface Buyer {
  replacements: readonly Replacement[];
  years: number;
  vehicle: TcoInputs['investmentOfYear'];
  /** Bought with the first vehicle only. */
  chargerEuro: number;
}

function buyerOf({ group, inputs }: GroupOfPlan, firstYear: number, parameters: Parameters): Buyer {
  const [electric, diesel] = (['electric', 'diesel'] as const).map((id) => builderOf(id, inputs, parameters));
  const paid = (builder: Builder, lines: readonly ((builder: Builder) => CostLine)[]): number =>
    lines
      .flatMap((line) => line(builder).terms)
      .filter((term) => term.timing === 'once')
      .reduce((sum, term) => sum + term.amounts[0] * termProduct(term, (id) => parameters.number(id)), 0);
  const ofVehicle = [purchase, body, refrigeration, bpm];
  return {
    replacements: replacementsOf(group.duty.group, firstYear),
    years: inputs.years,
    vehicle: { electric: paid(electric, ofVehicle), diesel: paid(diesel, ofVehicle) },
    chargerEuro: paid(electric, [charger]),
  };
}

/** All vehicles that the plan buys in a year, for the first time or again, euro. */
function investmentIn(year: number, buyers: readonly Buyer[]): TcoInputs['investmentOfYear'] {
  const total = { electric: 0, diesel: 0 };
  for (const { replacements, years, vehicle, chargerEuro } of buyers) {
    for (const { year: first, number } of replacements) {
      if (year < first || (year - first) % years !== 0) continue;
      total.electric += number * (vehicle.electric + (year === first ? chargerEuro : 0));
      total.diesel += number * vehicle.diesel;
    }
  }
  return total;
}
