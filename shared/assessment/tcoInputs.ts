/** From the record and the earlier stages to what a ledger is made from. */
import type { Company, FleetGroup, Settings, Site, VehicleClass } from '../dossier/schema.ts';
import { yearOf, type IsoDate } from '../format/dates.ts';
import type { ConnectionLimits } from '../grid/connection.ts';
import type { Parameters } from '../parameters/parameters.ts';
import { batteryInvestment, remedyCosts } from './siteRemedies.ts';
import type { ChosenRemedies } from '../remedies/chosen.ts';
import {
  horizonOf,
  shareInFirstYear,
  yearOfUse,
  type DepotPricePath,
  type SiteShare,
  type TcoInputs,
} from '../tco/inputs.ts';
import {
  aanzetTrucksOfYear,
  comparedClasses,
  investmentOfYear,
  oncePerContext,
  sprilaOfSite,
  sprilaOfYear,
} from './boughtInYear.ts';
import { dayPermitCost } from './dayPermitCost.ts';
import { depotCharger, newChargersPerVehicle } from './depotChargers.ts';
import { coolingPerYear, energyPerYear } from './energySplit.ts';
import { yearlyKWhAtGrid } from './priceStage.ts';
import type { ChargingResult, GroupCharging, PriceResult, YearPrice } from './results.ts';

/** What the ledgers of all groups share. */
export interface TcoContext {
  company: Company;
  settings: Settings;
  /** With the chosen remedies. */
  site: Site;
  /** As it is recorded. */
  recordedSite: Site;
  /** Null where nothing is chosen. */
  chosen: ChosenRemedies | null;
  visitDate: IsoDate;
  groups: readonly GroupCharging[];
  charging: ChargingResult;
  limits: ConnectionLimits;
  price: PriceResult;
  parameters: Parameters;
}

/** Null for vehicles that are electric already or have no diesel counterpart. */
export function tcoInputs(group: GroupCharging, purchaseDate: IsoDate, context: TcoContext): TcoInputs | null {
  const { duty } = group;
  const { company, settings, parameters } = context;
  const classes = comparedClasses(duty);
  if (classes === null) return null;
  const { presentClass, dieselClass } = classes;
  const { years } = horizonOf(settings, dieselClass, parameters);
  const nominal = parameters.number('veh.interest') / 100;
  const deflation = settings.money === 'real' ? (settings.inflationPercent ?? 0) / 100 : 0;
  const tax = profitTaxOf(company, parameters);
  const inputs: TcoInputs = {
    duty,
    presentClass,
    dieselClass,
    electricClass: duty.vehicleClass,
    visitDate: context.visitDate,
    purchaseDate,
    years,
    discountRate: deflation === 0 ? nominal : (1 + nominal) / (1 + deflation) - 1,
    discountPoint: settings.discountPoint,
    indexOf: (cost) => (settings.indices[cost] ?? settings.priceIndexPercent ?? 0) / 100,
    deflation,
    sizeClass: company.sizeClass,
    taxRate: tax.rate,
    taxFigure: tax.figure,
    afterTax: settings.tax === 'after',
    finance: {
      rate: settings.finance.ratePercent === null ? nominal : settings.finance.ratePercent / 100,
      rateFigure: settings.finance.ratePercent === null ? 'veh.interest' : null,
      years: settings.finance.years ?? years,
      downPayment: (settings.finance.downPaymentPercent ?? 0) / 100,
    },
    reopenedSchemes: settings.reopenedSchemes,
    countEre: settings.countEre ?? true,
    depotPrice: depotCharger(group) === null ? null : depotPricePath(purchaseDate, years, context),
    charger: depotCharger(group),
    newChargersPerVehicle: newChargersPerVehicle(group),
    site: siteShare(group, context),
    energyAtBattery: energyPerYear(duty, parameters),
    coolingKWhPerYear: coolingPerYear(duty),
    dayPermits: dayPermitsOf(duty.group, purchaseDate, dieselClass, years, parameters),
    investmentOfYear: { electric: 0, diesel: 0 },
    sprilaOfSiteEuro: sprilaOfSite(group, purchaseDate, context),
    sprilaOfYearEuro: sprilaOfYear(group, purchaseDate, context),
    aanzetTrucksOfYear: aanzetTrucksOfYear(group, purchaseDate, context),
  };
  return { ...inputs, investmentOfYear: investmentOfYear(group, inputs, context, siteShare) };
}

type DayPermits = TcoInputs['dayPermits'];

/** By group and figures: a keystroke in one group asks no zone anew for the others. */
const knownPermits = new WeakMap<Parameters, WeakMap<FleetGroup, Map<string, DayPermits>>>();

export function dayPermitsOf(
  group: FleetGroup,
  purchaseDate: IsoDate,
  dieselClass: VehicleClass,
  years: number,
  parameters: Parameters,
): DayPermits {
  const ofSet = knownPermits.get(parameters) ?? new WeakMap<FleetGroup, Map<string, DayPermits>>();
  knownPermits.set(parameters, ofSet);
  const ofGroup = ofSet.get(group) ?? new Map<string, DayPermits>();
  ofSet.set(group, ofGroup);
  const key = `${purchaseDate}/${dieselClass}/${years}`;
  const known = ofGroup.get(key) ?? {
    present: dayPermitCost(group, purchaseDate, years, parameters),
    newDiesel: dayPermitCost(newDiesel(group, { purchaseDate, dieselClass }), purchaseDate, years, parameters),
  };
  ofGroup.set(key, known);
  return known;
}

/** Marginal tax on profit: as entered, else the low rate for a small company and the high one for others. */
export function profitTaxOf(company: Company, parameters: Parameters): { rate: number; figure: string | null } {
  if (company.profitTaxPercent !== null) return { rate: company.profitTaxPercent / 100, figure: null };
  const figure = company.sizeClass === 'small' ? 'tax.vpb.low' : 'tax.vpb.high';
  return { rate: parameters.number(figure) / 100, figure };
}

/**
 * The price of each year of use is that of the plan year it falls in, pro rata where it spans two. Where nobody charges
 * yet in the plan, the first year in which somebody does stands in; after the last year the last one.
 */
export function depotPricePath(
  purchaseDate: IsoDate,
  years: number,
  { price, site }: TcoContext,
): DepotPricePath | null {
  const strategy = site.strategy ?? 'optimal';
  const priced = price.years.flatMap((one) => {
    const own = one.perStrategy[strategy];
    return own === null ? [] : [{ year: one.year, own }];
  });
  const fallback = price.perStrategy[strategy];
  if (fallback === null) return null;
  const at = (year: number): YearPrice => {
    const exact = priced.find((one) => one.year === year);
    if (exact) return exact.own;
    if (priced.length === 0) return fallback;
    return year < priced[0].year ? priced[0].own : priced[priced.length - 1].own;
  };
  const base: number[] = [];
  const supplyKWh: number[] = [];
  for (let n = 1; n <= years; n++) {
    const { from, to } = yearOfUse(purchaseDate, n);
    const first = shareInFirstYear(from, to);
    const [one, other] = [at(yearOf(from)), at(yearOf(to))];
    const mixed = (of: (own: YearPrice) => number): number => of(one) * first + of(other) * (1 - first);
    supplyKWh.push(mixed((own) => own.boughtPerKWh));
    base.push(mixed((own) => own.perKWh - (own.with.parts.supply - own.without.parts.supply) / own.chargingKWh));
  }
  return { base, supplyKWh, contractPrice: site.supply.pricePerKWh };
}

/** The part of the site's common costs that one vehicle carries: its share of all charging at the depot. */
function siteShare(group: GroupCharging, context: TcoContext): SiteShare | null {
  const { site, price, charging, limits, parameters, chosen } = context;
  if (depotCharger(group) === null) return null;
  const all = yearlyKWhOfSite(context);
  if (all === 0) return null;
  const steered = (site.strategy ?? 'optimal') !== 'uncontrolled';
  const needed = limits.usableKW !== null && charging.strategies.uncontrolled.peakKW > limits.usableKW;
  const { connectionOfferEuro } = site;
  // A connection that was chosen is in the limits already: its one-off cost is that of the remedy.
  const heavier = chosen?.applied.find((one) => one.id === 'heavierConnection');
  const oneOffFigure = price.heavier?.oneOffFigure ?? heavier?.oneOffFigure ?? null;
  return {
    share: yearlyKWhAtGrid(group, parameters) / all,
    energyManagement: !steered || !needed ? 'none' : limits.small === false ? 'large' : 'small',
    connection:
      price.heavier === null && heavier === undefined
        ? null
        : connectionOfferEuro !== null
          ? { offerEuro: connectionOfferEuro }
          : { figure: oneOffFigure! },
    battery: batteryInvestment(context),
    remedies: remedyCosts(context),
  };
}

/** All charging at the depot, kWh a year at the grid. */
const yearlyKWhOfSite = oncePerContext(({ groups, parameters }) =>
  groups
    .filter((one) => depotCharger(one) !== null)
    .reduce((sum, one) => sum + yearlyKWhAtGrid(one, parameters) * one.duty.number, 0),
);

/** The group with a new diesel vehicle: Euro VI, admitted on the day of purchase. */
export function newDiesel(group: FleetGroup, inputs: Pick<TcoInputs, 'purchaseDate' | 'dieselClass'>): FleetGroup {
  return {
    ...group,
    vehicleClass: inputs.dieselClass,
    fuel: 'diesel',
    euroClass: 6,
    firstAdmission: inputs.purchaseDate,
  };
}
