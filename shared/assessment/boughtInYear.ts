/**
 * What the whole company buys in a year, for the schemes that look at all of it: the KIA, the least of SPRILA for a
 * location and its most for a year, and the trucks for which AanZET can be asked.
 */
import type { AlternativeId, VehicleClass } from '../dossier/schema.ts';
import type { Duty } from '../charging/vehicleEnergy.ts';
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { replacementsOf } from '../plan/replacements.ts';
import { obstaclesOf } from '../tco/feasible.ts';
import { builderOf, purchaseDateOf, type SiteShare, type TcoInputs } from '../tco/inputs.ts';
import { battery, charger, energyManagement, remedies } from '../tco/siteLines.ts';
import { sprilaWindow, stationSubsidy } from '../tco/sprila.ts';
import { aanzetCategory } from '../tco/subsidies.ts';
import { termProduct } from '../tco/terms.ts';
import { body, bpm, purchase, refrigeration } from '../tco/vehicleLines.ts';
import { depotCharger, newChargersPerVehicle } from './depotChargers.ts';
import type { GroupCharging } from './results.ts';
import type { TcoContext } from './tcoInputs.ts';

/** The class that is there and the diesel class that is compared with; null where nothing is compared. */
export function comparedClasses({
  group,
  vehicleClass,
}: Duty): { presentClass: VehicleClass; dieselClass: VehicleClass } | null {
  const { vehicleClass: presentClass, fuel } = group;
  if (presentClass === null || presentClass === 'lev') return null;
  if (fuel === 'electric' || fuel === 'hydrogen') return null;
  return { presentClass, dieselClass: vehicleClass === 'lev' ? presentClass : vehicleClass };
}

/** A figure of the whole company, reckoned once for all groups and years that ask for it. */
export function oncePerContext<Figure>(reckon: (context: TcoContext) => Figure): (context: TcoContext) => Figure {
  const known = new WeakMap<TcoContext, Figure>();
  return (context) => {
    const figure = known.get(context) ?? reckon(context);
    known.set(context, figure);
    return figure;
  };
}

/** In which years of the plan how many vehicles of each group are replaced. */
const planOfGroups = oncePerContext(({ groups, visitDate }) =>
  groups
    .filter(({ duty }) => comparedClasses(duty) !== null)
    .map((group) => ({ group, steps: replacementsOf(group.duty.group, yearOf(visitDate)) })),
);

interface Bought {
  group: GroupCharging;
  number: number;
  /** The ledger asks what if it is bought; the other groups stay as the plan has them. */
  asks: boolean;
}

function boughtIn(year: number, asking: GroupCharging, context: TcoContext): Bought[] {
  return planOfGroups(context).flatMap(({ group, steps }) => {
    const inPlan = steps.find((step) => step.year === year)?.number ?? 0;
    // Its ledger asks what if it is bought in this year, also where the plan has another.
    const number = inPlan === 0 && group === asking ? group.duty.number : inPlan;
    return number === 0 ? [] : [{ group, number, asks: asksAlong(group, asking) }];
  });
}

/** Groups that the plan has in the same way are asked about together: a group in two is the same as the whole. */
function asksAlong({ duty }: GroupCharging, asking: GroupCharging): boolean {
  return duty.group.chosenAlternative === asking.duty.group.chosenAlternative;
}

/** Of the groups whose ledger does not ask it is known how the plan has them; a subsidy goes to the owner. */
function leasedInPlan({ duty }: GroupCharging): boolean {
  return duty.group.chosenAlternative === 'electricLeased';
}

/** Trucks that are bought in the year of this purchase and for which AanZET can be asked. */
export function aanzetTrucksOfYear(asking: GroupCharging, purchaseDate: IsoDate, context: TcoContext): number {
  return boughtIn(yearOf(purchaseDate), asking, context)
    .filter(({ group, asks }) => asks || !leasedInPlan(group))
    .filter(({ group: { duty } }) => {
      const category = aanzetCategory(duty.vehicleClass, { duty }, context.parameters);
      return category === 'n2' || category === 'n3';
    })
    .reduce((sum, { number }) => sum + number, 0);
}

/** Of each group what SPRILA gives for the new chargers of one vehicle, euro, before what holds for all together. */
const sprilaPerVehicle = oncePerContext(({ groups, company, parameters }) => {
  const found = new Map<GroupCharging, number>();
  for (const group of groups) {
    const own = group.duty.vehicleClass === 'lev' ? null : depotCharger(group);
    const each = own === null ? null : stationSubsidy(own, company.sizeClass, parameters);
    found.set(group, (each?.euro ?? 0) * newChargersPerVehicle(group));
  }
  return found;
});

/** The subsidy of chargers that come with a lease goes to the lessor. */
function sprilaOf(group: GroupCharging, asks: boolean, context: TcoContext): number {
  const withLease = leasedInPlan(group) && group.duty.group.costs.leaseIncludes.includes('charger');
  return withLease && !asks ? 0 : (sprilaPerVehicle(context).get(group) ?? 0);
}

/** What the new chargers get together that are bought in time; of this group all, where it is bought on this day. */
export function sprilaOfSite(asking: GroupCharging, purchaseDate: IsoDate, context: TcoContext): number {
  const { settings, visitDate, parameters } = context;
  const isInTime = (day: IsoDate): boolean => {
    const window = sprilaWindow(day, { visitDate, reopenedSchemes: settings.reopenedSchemes }, parameters);
    return window === 'schemeOpen' || window === 'schemeReopened';
  };
  const isNow = isInTime(purchaseDate);
  return planOfGroups(context).reduce((sum, { group, steps }) => {
    const asks = asksAlong(group, asking);
    const inTime = steps
      .filter(({ year }) => isInTime(purchaseDateOf(visitDate, year)))
      .reduce((all, { number }) => all + number, 0);
    const vehicles = isNow && group === asking ? Math.max(inTime, group.duty.number) : inTime;
    return sum + vehicles * sprilaOf(group, asks, context);
  }, 0);
}

/** What the new chargers of the year of this purchase would get together, if nothing held for the year. */
export function sprilaOfYear(asking: GroupCharging, purchaseDate: IsoDate, context: TcoContext): number {
  return boughtIn(yearOf(purchaseDate), asking, context).reduce(
    (sum, { group, number, asks }) => sum + number * sprilaOf(group, asks, context),
    0,
  );
}

type PaidNow = TcoInputs['investmentOfYear'];
type SiteShareOf = (group: GroupCharging, context: TcoContext) => SiteShare | null;

/** What one vehicle of a group costs when it is bought does not depend on the year, nor on whose ledger asks. */
const paidPerVehicle = oncePerContext(() => new Map<string, PaidNow>());

/**
 * What is paid for all that is bought in the year of this purchase and counts for the KIA: vehicles with body and
 * registration tax, chargers, energy management, battery and panels. Not for what is leased. What the grid operator
 * asks for a heavier connection is left out: no source says that it counts.
 */
export function investmentOfYear(
  asking: GroupCharging,
  inputs: TcoInputs,
  context: TcoContext,
  siteShareOf: SiteShareOf,
): PaidNow {
  const paid = paidPerVehicle(context);
  const total = { electric: 0, diesel: 0 };
  for (const { group, number, asks } of boughtIn(yearOf(inputs.purchaseDate), asking, context)) {
    const key = `${group.groupId}/${asks}`;
    const each = paid.get(key) ?? paidForOne(group, asks, inputs, context, siteShareOf);
    paid.set(key, each);
    total.electric += number * each.electric;
    total.diesel += number * each.diesel;
  }
  return total;
}

function paidForOne(
  group: GroupCharging,
  asks: boolean,
  inputs: TcoInputs,
  context: TcoContext,
  siteShareOf: SiteShareOf,
): PaidNow {
  const { duty } = group;
  const own: TcoInputs = {
    ...inputs,
    ...comparedClasses(duty),
    duty,
    electricClass: duty.vehicleClass,
    charger: depotCharger(group),
    newChargersPerVehicle: newChargersPerVehicle(group),
    site: siteShareOf(group, context),
  };
  const { parameters } = context;
  return {
    electric: paidNow(asks ? 'electric' : boughtAs(own, parameters), own, parameters),
    diesel: paidNow('diesel', own, parameters),
  };
}

/** How the plan has a group, as far as it changes what is bought: on a loan it is bought all the same. */
function boughtAs(inputs: TcoInputs, parameters: Parameters): AlternativeId {
  const chosen = inputs.duty.group.chosenAlternative;
  if (chosen === 'electricLeased') return chosen;
  if (chosen !== 'lightElectric' && chosen !== 'cargoBike') return 'electric';
  return obstaclesOf(chosen, inputs, parameters).length === 0 ? chosen : 'electric';
}

/** Of one vehicle and what is bought with it, before subsidy, euro. */
function paidNow(alternative: AlternativeId, inputs: TcoInputs, parameters: Parameters): number {
  const builder = builderOf(alternative, inputs, parameters);
  const lines = [purchase, body, refrigeration, bpm, charger, energyManagement, battery, remedies].map((line) =>
    line(builder),
  );
  return lines
    .flatMap((line) => line.terms)
    .filter((term) => term.timing === 'once' && term.amounts[0] > 0)
    .reduce((sum, term) => sum + term.amounts[0] * termProduct(term, (id) => parameters.number(id)), 0);
}
