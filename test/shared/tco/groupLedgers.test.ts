/**
 * Ledgers of one vehicle, line by line against arithmetic on paper. The figures are those of the shipped set of
 * 23 November 2026, copied by hand; the depot price is given, so that nothing here depends on the charging core.
 */
import { describe, expect, it } from 'vitest';
import { chargingStage } from '../../../shared/assessment/chargingStage.ts';
import type { PriceResult } from '../../../shared/assessment/results.ts';
import { groupsCharging } from '../../../shared/charging/groupCharging.ts';
import { ownUse } from '../../../shared/charging/ownUse.ts';
import { tcoInputs, type TcoContext } from '../../../shared/assessment/tcoInputs.ts';
import type { Dossier, Site } from '../../../shared/dossier/schema.ts';
import { connectionLimits } from '../../../shared/grid/connection.ts';
import type { Parameters as ParameterSet } from '../../../shared/parameters/parameters.ts';
import { calculateAlternative, type Alternative } from '../../../shared/tco/calculate.ts';
import { differenceWith, yearlyDifference } from '../../../shared/tco/difference.ts';
import { purchaseDateOf, type TcoInputs } from '../../../shared/tco/inputs.ts';
import type { CostType } from '../../../shared/tco/lines.ts';
import { depotVans, dossierWith, groupWith, type DossierAnswers } from '../../cases/fleet.ts';
import { parametersWith, shippedProfiles } from '../../cases/shipped.ts';

const DEPOT_PRICE = 0.25;

const parts = { supply: 0, feedIn: 0, energyTax: 0, connection: 0, contract: 0, peaks: 0, transport: 0 };
const bill = { total: 0, parts, parameters: [] };
const given = { perKWh: DEPOT_PRICE, chargingKWh: 1, boughtPerKWh: 0, with: bill, without: bill };
const price: PriceResult = {
  perStrategy: { uncontrolled: null, even: null, optimal: given },
  years: [],
  heavier: null,
  operatorAssumed: false,
  contractAssumed: false,
  transportUnknown: false,
  feedInAssumed: false,
};

/** What the ledgers of a dossier share, with a given depot price and no day permits. */
function contextOf(dossier: Dossier, parameters: ParameterSet): TcoContext {
  const { company, settings, site } = dossier;
  const groups = groupsCharging(dossier.fleetGroups, site, parameters);
  const limits = connectionLimits(site, parameters);
  const own = ownUse(company.sector, site, shippedProfiles, null);
  const charging = chargingStage(own, site, groups, limits, parameters);
  const visitDate = dossier.visit.date!;
  return {
    company,
    settings,
    site,
    recordedSite: site,
    chosen: null,
    visitDate,
    groups,
    charging,
    limits,
    price,
    parameters,
  };
}

interface Ledgers {
  inputs: TcoInputs;
  diesel: Alternative;
  electric: Alternative;
}

function ledgersOf(answers: DossierAnswers, overrides: Readonly<Record<string, number>> = {}): Ledgers {
  const dossier = dossierWith(answers);
  const parameters = parametersWith(overrides);
  const context = contextOf(dossier, parameters);
  const [group] = context.groups;
  const inputs = tcoInputs(group, purchaseDateOf(context.visitDate, group.duty.group.replacementYear), context);
  if (inputs === null) throw new Error('there is nothing to compare');
  return {
    inputs,
    diesel: calculateAlternative('diesel', inputs, parameters),
    electric: calculateAlternative('electric', inputs, parameters),
  };
}

const costOf = (alternative: Alternative, type: CostType) => {
  const cost = alternative.costs.find((one) => one.type === type);
  if (!cost) throw new Error(`no line ${type}`);
  return cost;
};
const paid = (alternative: Alternative, type: CostType): number[] => costOf(alternative, type).cashFlow;
const state = (alternative: Alternative, type: CostType) => {
  const { line } = costOf(alternative, type);
  return [line.state, line.reason];
};

/** Present value and annuity written out once more, without the ledger core: middle of the year at 6 %. */
function presentValue(cashFlow: readonly number[], residualAtEnd: number): number {
  return cashFlow.reduce(
    (sum, amount, year) => sum + (year === 0 ? amount : amount / 1.06 ** (year - 0.5)),
    -residualAtEnd / 1.06 ** (cashFlow.length - 1),
  );
}
const ANNUITY_5 = [0.5, 1.5, 2.5, 3.5, 4.5].reduce((sum, years) => sum + 1 / 1.06 ** years, 0);

/** Excise in euro per litre: with the discount until 31 December 2026, without it after. */
const EXCISE_RISE = 0.6543 - 0.55229;
/** From 23 November 2026 a year has 39 days of 2026 (8 in November, 31 in December) and 326 of 2027. */
const DAYS_2026 = 39;

describe('a large van bought on 23 November 2026', () => {
  // 20,000 km a year, 70 km a day, 200 g CO2 per km (WLTP), at the depot from 17:00 to 07:00; horizon 5 years.
  const van = depotVans({
    number: 4,
    yearlyKm: 20_000,
    meanDayKm: 70,
    longestDayKm: 70,
    replacementYear: null,
    details: { wltpGramsPerKm: 200 },
  });
  const { inputs, diesel, electric } = ledgersOf({ groups: [van], company: { sizeClass: 'small' } });

  it('is bought on the day of the visit and kept for the five years of its class', () => {
    expect(inputs).toMatchObject({ purchaseDate: '2026-11-23', years: 5, discountRate: 0.06, discountPoint: 'middle' });
  });

  it('on diesel pays its price and 200 x 66.91 = 13,382 euro of BPM', () => {
    expect(paid(diesel, 'purchase')[0]).toBe(40_500);
    expect(paid(diesel, 'bpm')[0]).toBeCloseTo(13_382, 6);
  });

  it('on diesel burns 1,960 litres a year at a price in which the excise discount ends with 2026', () => {
    // Year 1: 1.75 + 326/365 x 0.10201 = 1.841110; later 1.85201.
    const year1 = 1960 * (1.75 + ((365 - DAYS_2026) / 365) * EXCISE_RISE);
    const later = 1960 * (1.75 + EXCISE_RISE);
    const wanted = [0, year1, later, later, later, later];
    paid(diesel, 'energy').forEach((amount, year) => expect(amount).toBeCloseTo(wanted[year], 6));
    expect(year1).toBeCloseTo(3608.58, 1);
    expect(later).toBeCloseTo(3629.94, 2);
  });

  it('on diesel takes AdBlue for 4.5 % of the litres: 88.2 l x 0.55 = 48.51 a year', () => {
    expect(paid(diesel, 'adblue')[1]).toBeCloseTo(48.51, 6);
  });

  it.each<[CostType, number, number]>([
    // 0.047 and 0.024 per km; 0.019 per km tyres for both; insurance; road tax in full for both since 2026.
    ['maintenance', 940, 480],
    ['tyres', 380, 380],
    ['insurance', 1445, 1815],
    ['roadTax', 650, 650],
  ])('pays for %s %d a year on diesel and %d on battery', (type, onDiesel, onBattery) => {
    for (let year = 1; year <= 5; year++) {
      expect(paid(diesel, type)[year]).toBeCloseTo(onDiesel, 9);
      expect(paid(electric, type)[year]).toBeCloseTo(onBattery, 9);
    }
    expect(paid(diesel, type)[0] + paid(electric, type)[0]).toBe(0);
  });

  it('on battery draws 5,600 kWh / (1 - 8.2 %) = 6,100.22 kWh from the grid at the depot price', () => {
    expect(paid(electric, 'energy')[1]).toBeCloseTo((5600 / 0.918) * DEPOT_PRICE, 6);
    expect(paid(electric, 'energy')[1]).toBeCloseTo(1525.05, 2);
    expect(state(electric, 'adblue')).toEqual(['none', 'adblueOnlyDiesel']);
  });

  it('on battery pays for its own charger: 3,200 + 1,800 now, 350 + 120 a year, 7/12 left after five of twelve years', () => {
    expect(inputs.charger).toMatchObject({ kind: 'ac', powerKW: 11, enough: true });
    const flow = paid(electric, 'charger');
    expect(flow[0]).toBeCloseTo(5000, 9);
    expect(flow[1]).toBeCloseTo(470, 9);
    expect(flow[5]).toBeCloseTo(470 - (5000 * 7) / 12, 9);
  });

  it('is worth 35 % on diesel and 22 % on battery after five years', () => {
    expect(paid(diesel, 'residual')[5]).toBeCloseTo(-18_858.7, 6);
    expect(paid(electric, 'residual')[5]).toBeCloseTo(-13_178, 6);
  });

  it('pays no levy, gets no truck subsidy and needs no body', () => {
    expect(state(diesel, 'levy')).toEqual(['none', 'noLevyForVans']);
    expect(state(electric, 'levy')).toEqual(['none', 'noLevyForVans']);
    expect(state(electric, 'subsidy')).toEqual(['none', 'schemeNotForThis']);
    expect(state(diesel, 'body')).toEqual(['none', 'noBody']);
    expect([diesel.open, electric.open]).toEqual([[], []]);
  });

  it('costs per year and per km what these lines add up to', () => {
    const year1 = 1960 * (1.75 + ((365 - DAYS_2026) / 365) * EXCISE_RISE) + 48.51 + 940 + 380 + 1445 + 650;
    const later = 1960 * (1.75 + EXCISE_RISE) + 48.51 + 940 + 380 + 1445 + 650;
    // Four vans are 215,528 of investment: the KIA is 20,072 - 7.56 % of (215,528 - 132,746), a quarter each, worth 19 %.
    const dieselKia = (0.19 * (20_072 - 0.0756 * 82_782)) / 4;
    const dieselValue = presentValue([53_882, year1, later, later, later, later], 18_858.7) - dieselKia / 1.06;
    expect(diesel.presentValue).toBeCloseTo(dieselValue, 4);
    expect(diesel.perYear).toBeCloseTo(dieselValue / ANNUITY_5, 4);
    expect(diesel.perKm).toBeCloseTo(dieselValue / 100_000, 8);
    // 6,100.22 kWh at own chargers bring 0.10 each (ERE); four chargers of 22 kW get 800 each (SPRILA).
    const running = (5600 / 0.918) * (DEPOT_PRICE - 0.1) + 480 + 380 + 1815 + 650 + 470;
    // And on battery 4 x (59,900 + 5,000) = 259,600.
    const kia = (0.19 * (20_072 - 0.0756 * 126_854)) / 4;
    const electricValue =
      presentValue([64_100, running, running, running, running, running], 13_178 + (5000 * 7) / 12) - kia / 1.06;
    expect(electric.presentValue).toBeCloseTo(electricValue, 4);
    expect(electric.perYear).toBeCloseTo(electricValue / ANNUITY_5, 4);
  });

  it('without CO2 figure leaves the BPM open and says so; an entered BPM closes it', () => {
    const without = ledgersOf({ groups: [{ ...van, details: { ...van.details, wltpGramsPerKm: null } }] });
    expect(without.diesel.open).toEqual(['bpm']);
    expect(state(without.diesel, 'bpm')).toEqual(['open', 'bpmNeedsWltp']);
    expect(state(without.electric, 'bpm')[0]).toBe('known');
    const entered = ledgersOf({
      groups: [{ ...van, details: { ...van.details, wltpGramsPerKm: null, bpmEuro: 9000 } }],
    });
    expect(paid(entered.diesel, 'bpm')[0]).toBe(9000);
    expect(entered.diesel.open).toEqual([]);
  });

  it('that waits until 2027 is bought on 1 January, when the excise discount is over', () => {
    const later = ledgersOf({ groups: [{ ...van, replacementYear: 2027 }] });
    expect(later.inputs.purchaseDate).toBe('2027-01-01');
    expect(paid(later.diesel, 'energy')[1]).toBeCloseTo(1960 * (1.75 + EXCISE_RISE), 6);
  });

  it('raises all running costs by the price index from the second year, purchase and residual not', () => {
    const indexed = ledgersOf({ groups: [van], settings: { priceIndexPercent: 10 } });
    expect(paid(indexed.diesel, 'maintenance').map((amount) => Math.round(amount))).toEqual([
      0, 940, 1034, 1137, 1251, 1376,
    ]);
    expect(paid(indexed.diesel, 'energy')[2]).toBeCloseTo(1960 * (1.75 + EXCISE_RISE) * 1.1, 6);
    expect(paid(indexed.diesel, 'residual')[5]).toBeCloseTo(-18_858.7, 6);
  });

  it('over seven years bridges the residual value at a constant yearly rate: 0.35 to the power 7/5', () => {
    const longer = ledgersOf({ groups: [van], settings: { horizonYears: 7 } });
    expect(paid(longer.diesel, 'residual')[7]).toBeCloseTo(-53_882 * 0.35 ** 1.4, 6);
    expect(paid(longer.electric, 'charger')[7]).toBeCloseTo(470 - (5000 * 5) / 12, 6);
  });

  it('over fifteen years has no charger left to count: nothing below 0', () => {
    const long = ledgersOf({ groups: [van], settings: { horizonYears: 15 } });
    expect(paid(long.electric, 'charger')[15]).toBeCloseTo(470, 9);
  });
});

describe('an 18 t rigid bought on 23 November 2026', () => {
  // 42,000 km, 60 % levied, 18,600 kg, CO2 class 1, body 32,000 euro.
  const truck = groupWith({
    vehicleClass: 'rigid18',
    number: 2,
    fuel: 'diesel',
    yearlyKm: 42_000,
    meanDayKm: 120,
    longestDayKm: 120,
    daysPerWeek: 6,
    departure: '05:00',
    return: '15:00',
    nightPlace: 'depot',
    details: { maxMassKg: 18_600, co2Class: 1, leviedSharePercent: 60, bodyEuro: 32_000 },
  });
  const { diesel, electric, inputs } = ledgersOf({ groups: [truck], company: { sizeClass: 'small' } });

  it('pays 0.182 per levied km on diesel, 22.3 % less on 39 of the 365 days of the first year', () => {
    const full = 42_000 * 0.6 * 0.182;
    expect(full).toBeCloseTo(4586.4, 6);
    expect(paid(diesel, 'levy')[1]).toBeCloseTo(full * (1 - (0.223 * DAYS_2026) / 365), 6);
    expect(paid(diesel, 'levy')[2]).toBeCloseTo(full, 6);
    expect(paid(diesel, 'levy')[5]).toBeCloseTo(full, 6);
  });

  it('pays 0.037 per levied km on battery, with the same cut', () => {
    const full = 42_000 * 0.6 * 0.037;
    expect(paid(electric, 'levy')[1]).toBeCloseTo(full * (1 - (0.223 * DAYS_2026) / 365), 6);
    expect(paid(electric, 'levy')[2]).toBeCloseTo(932.4, 6);
  });

  it.each([
    [11_999, 0.113],
    [12_000, 0.16],
    [17_999, 0.16],
    [18_000, 0.182],
    [31_999, 0.182],
    [32_000, 0.201],
  ])('of %d kg is levied at %d per km on diesel: the lower bound belongs to the class', (combinationMassKg, tariff) => {
    const other = ledgersOf({ groups: [{ ...truck, details: { ...truck.details, combinationMassKg } }] });
    expect(paid(other.diesel, 'levy')[2]).toBeCloseTo(42_000 * 0.6 * tariff, 6);
  });

  it.each([
    [2, 0.165],
    [3, 0.148],
    [4, 0.1],
    [5, 0.037],
  ])('in CO2 class %d is levied at %d per km, whatever its Euro class', (co2Class, tariff) => {
    const other = ledgersOf({ groups: [{ ...truck, details: { ...truck.details, co2Class } }] });
    expect(paid(other.diesel, 'levy')[2]).toBeCloseTo(42_000 * 0.6 * tariff, 6);
  });

  it('without an answer takes three quarters of its km as levied', () => {
    const other = ledgersOf({ groups: [{ ...truck, details: { ...truck.details, leviedSharePercent: null } }] });
    expect(paid(other.diesel, 'levy')[2]).toBeCloseTo(42_000 * 0.75 * 0.182, 6);
  });

  it('has its tyres in the maintenance, never a second time', () => {
    for (const side of [diesel, electric]) {
      expect(state(side, 'tyres')).toEqual(['included', 'tyresInMaintenance']);
      expect(costOf(side, 'tyres').presentValue).toBe(0);
    }
    expect(paid(diesel, 'maintenance')[1]).toBeCloseTo(42_000 * 0.1577, 6);
    expect(paid(electric, 'maintenance')[1]).toBeCloseTo(42_000 * 0.1051, 6);
  });

  it('has the same body on both sides', () => {
    expect([paid(diesel, 'body')[0], paid(electric, 'body')[0]]).toEqual([32_000, 32_000]);
  });

  it('has a road tax that nobody could read: open on both sides, so the result is incomplete', () => {
    expect(state(diesel, 'roadTax')).toEqual(['open', 'roadTaxNotKnown']);
    expect([diesel.open, electric.open]).toEqual([['roadTax'], ['roadTax']]);
    const entered = ledgersOf({ groups: [{ ...truck, details: { ...truck.details, roadTaxEuroPerYear: 345 } }] });
    expect(entered.diesel.open).toEqual([]);
    expect(paid(entered.diesel, 'roadTax')[1]).toBe(345);
  });

  it('without an entered body has that open as well', () => {
    const other = ledgersOf({ groups: [{ ...truck, details: { ...truck.details, bodyEuro: null } }] });
    expect(other.diesel.open).toEqual(['body', 'roadTax']);
    // The subsidy on chargers depends on the size of the company, which this dossier does not have.
    expect(other.electric.open).toEqual(['body', 'chargerSubsidy', 'roadTax']);
  });

  it('bridges the residual value of e-trucks from seven years to the five of the comparison', () => {
    expect(paid(diesel, 'residual')[5]).toBeCloseTo(-21_000, 6);
    // 0.12^(5/7) = e^(5/7 x ln 0.12) = e^(-1.514474) = 0.219923; x 315,000 = 69,276.
    expect(paid(electric, 'residual')[5]).toBeCloseTo(-315_000 * Math.exp((5 / 7) * Math.log(0.12)), 6);
    expect(paid(electric, 'residual')[5]).toBeCloseTo(-69_276, -1);
  });

  it('of exactly seven years takes the sourced residual share as it is', () => {
    const seven = ledgersOf({ groups: [truck], settings: { horizonYears: 7 } });
    expect(paid(seven.electric, 'residual')[7]).toBeCloseTo(-0.12 * 315_000, 6);
  });

  it('charges on 22 kW AC in a night of fourteen hours: 139.5 kWh, 151.96 from the grid', () => {
    // 120 km x 0.93 x 1.25 = 139.5; / 0.918 = 151.96; 14 h x 22 kW x 0.85 = 261.8.
    expect(inputs.charger).toMatchObject({ kind: 'ac', powerKW: 22 });
  });

  it('below 12 t pays no road tax, from 12 t it is open', () => {
    const of = (maxMassKg: number) =>
      ledgersOf({ groups: [{ ...truck, vehicleClass: 'rigid12', details: { ...truck.details, maxMassKg } }] });
    expect(state(of(11_999).diesel, 'roadTax')).toEqual(['none', 'roadTaxAbolished']);
    expect(state(of(12_000).diesel, 'roadTax')[0]).toBe('open');
  });
});

describe('a tractor', () => {
  // 100,000 km, 80 % levied, combination of 44,000 kg; 300 km a day. Battery 540 kWh, 432 usable; 330 kWh a mean day.
  const tractor = groupWith({
    vehicleClass: 'tractor44',
    number: 3,
    fuel: 'diesel',
    yearlyKm: 100_000,
    meanDayKm: 300,
    longestDayKm: 300,
    daysPerWeek: 5,
    departure: '05:00',
    return: '18:00',
    nightPlace: 'depot',
    trailer: true,
    details: { combinationMassKg: 44_000, leviedSharePercent: 80, bodyEuro: 0, roadTaxEuroPerYear: 0 },
  });

  it('bought in 2027 pays 80,000 x 0.201 on diesel and 80,000 x 0.038 on battery from the first year', () => {
    const { diesel, electric } = ledgersOf({ groups: [{ ...tractor, replacementYear: 2027 }] });
    expect(paid(diesel, 'levy')[1]).toBeCloseTo(16_080, 6);
    expect(paid(electric, 'levy')[1]).toBeCloseTo(3040, 6);
  });

  it('burns 28.8 l per 100 km: 28,800 l at 1.85201 is 53,337.89 in 2027', () => {
    const { diesel } = ledgersOf({ groups: [{ ...tractor, replacementYear: 2027 }] });
    expect(paid(diesel, 'energy')[1]).toBeCloseTo(28_800 * (1.75 + EXCISE_RISE), 4);
    expect(paid(diesel, 'energy')[1]).toBeCloseTo(53_337.89, 2);
    // AdBlue 4.5 % of 28,800 l is 1,296 l at 0.55.
    expect(paid(diesel, 'adblue')[1]).toBeCloseTo(712.8, 6);
  });

  it('draws 110,000 kWh a year at the battery, at the loss of the charger that it stands at', () => {
    // 412.5 kWh in winter in a night of 11 h: AC 22 kW gives too little, DC 50 kW x 11 x 0.85 = 467.5 >= 412.5/0.926.
    const { electric, inputs } = ledgersOf({ groups: [{ ...tractor, replacementYear: 2027 }] });
    expect(inputs.charger).toMatchObject({ kind: 'dc', powerKW: 50, priceFigure: 'chg.capex.dc50' });
    expect(paid(electric, 'energy')[1]).toBeCloseTo((110_000 / 0.926) * DEPOT_PRICE, 4);
    // 32,000 + 12,500 now; upkeep 2 % of 32,000 + 120 = 760 a year.
    expect(paid(electric, 'charger')[0]).toBeCloseTo(44_500, 9);
    expect(paid(electric, 'charger')[1]).toBeCloseTo(760, 9);
  });

  const subsidy = (answers: DossierAnswers, overrides = {}) =>
    ledgersOf({ groups: [tractor], ...answers }, overrides).electric;

  it.each([
    // Share of the sales price of 315,000, below each maximum.
    ['small', 0.29 * 315_000],
    ['medium', 0.21 * 315_000],
    ['large', 0.111 * 315_000],
  ] as const)('visited on 1 October 2026 gets AanZET for a %s company: %d', (sizeClass, amount) => {
    const electric = subsidy({ date: '2026-10-01', company: { sizeClass } });
    expect(paid(electric, 'subsidy')[0]).toBeCloseTo(-amount, 6);
    expect(state(electric, 'subsidy')).toEqual(['known', 'schemeOpen']);
  });

  it('gets no more than the maximum: 29 % of 400,000 is 116,000, the maximum 115,200', () => {
    const electric = subsidy(
      { date: '2026-10-01', company: { sizeClass: 'small' } },
      { 'veh.tractor44.price.bev': 400_000 },
    );
    expect(paid(electric, 'subsidy')[0]).toBe(-115_200);
  });

  it.each([
    ['2026-09-28', 'schemeClosed'],
    ['2026-09-29', 'schemeOpen'],
    ['2026-10-16', 'schemeOpen'],
    ['2026-10-17', 'schemeClosed'],
    ['2026-11-23', 'schemeClosed'],
  ])('visited on %s finds AanZET: %s', (date, reason) => {
    const electric = subsidy({ date, company: { sizeClass: 'small' } });
    expect(costOf(electric, 'subsidy').line.reason).toBe(reason);
    if (reason === 'schemeClosed') expect(costOf(electric, 'subsidy').presentValue).toBe(0);
  });

  it('counts for a purchase within a year of the visit, and not for a later one', () => {
    const bought = (replacementYear: number): Alternative =>
      ledgersOf({
        date: '2026-10-01',
        company: { sizeClass: 'small' },
        groups: [{ ...tractor, replacementYear }],
      }).electric;
    // Bought on 1 January 2027 and 2028: three and fifteen months after the visit.
    expect(state(bought(2027), 'subsidy')).toEqual(['known', 'schemeOpen']);
    expect(state(bought(2028), 'subsidy')).toEqual(['none', 'schemeTooLate']);
  });

  it('of a company of which the size is not known leaves an open scheme open, not 0', () => {
    const electric = subsidy({ date: '2026-10-01' });
    expect(state(electric, 'subsidy')).toEqual(['open', 'sizeClassMissing']);
    expect(electric.open).toContain('subsidy');
  });
});

describe('AanZET for lighter trucks', () => {
  const rigid = (maxMassKg: number | null) =>
    groupWith({ vehicleClass: 'rigid12', number: 1, fuel: 'diesel', yearlyKm: 30_000, details: { maxMassKg } });
  const answers = { date: '2026-10-01', company: { sizeClass: 'medium' as const } };

  it.each([
    [9999, 'none', 'schemeNotForThis'],
    [10_000, 'known', 'schemeOpen'],
    [null, 'open', 'massMissing'],
  ])('N2 of %d kg: %s', (mass, wanted, reason) => {
    expect(state(ledgersOf({ ...answers, groups: [rigid(mass)] }).electric, 'subsidy')).toEqual([wanted, reason]);
  });

  it('N2 from 10 t gets 12 % of 165,000, a medium company at most 29,900', () => {
    expect(paid(ledgersOf({ ...answers, groups: [rigid(11_990)] }).electric, 'subsidy')[0]).toBeCloseTo(-19_800, 6);
  });

  it('is not for vans up to 4,250 kg, so nothing is open there', () => {
    const van = groupWith({ vehicleClass: 'van425', number: 1, fuel: 'diesel', yearlyKm: 30_000 });
    expect(state(ledgersOf({ ...answers, groups: [van] }).electric, 'subsidy')).toEqual(['none', 'schemeNotForThis']);
  });
});

describe('masses and categories on the border of van and truck', () => {
  const box = (details: Parameters<typeof depotVans>[0]) =>
    depotVans({ vehicleClass: 'boxvan', replacementYear: 2027, ...details });

  it('a van of 3,500 kg pays BPM and van road tax and no levy; one of 3,501 kg the other way round', () => {
    const van = ledgersOf({ groups: [box({ details: { maxMassKg: 3500, wltpGramsPerKm: 200 } })] }).diesel;
    expect(paid(van, 'bpm')[0]).toBeCloseTo(13_382, 6);
    expect(state(van, 'levy')).toEqual(['none', 'noLevyForVans']);
    expect(paid(van, 'roadTax')[1]).toBe(650);
    const truck = ledgersOf({ groups: [box({ details: { maxMassKg: 3501, wltpGramsPerKm: 200 } })] }).diesel;
    expect(state(truck, 'bpm')).toEqual(['none', 'bpmOnlyVans']);
    expect(paid(truck, 'levy')[1]).toBeCloseTo(26_000 * 0.75 * 0.113, 6);
    expect(state(truck, 'roadTax')).toEqual(['none', 'roadTaxAbolished']);
  });

  it('a van that is entered as N2 without a mass is levied in the lightest class', () => {
    const truck = ledgersOf({ groups: [box({ details: { category: 'N2' } })] }).diesel;
    expect(paid(truck, 'levy')[1]).toBeCloseTo(26_000 * 0.75 * 0.113, 6);
  });

  it('an electric truck up to 4,250 kg pays no levy, one of 4,251 kg does', () => {
    const of = (maxMassKg: number) =>
      ledgersOf({ groups: [box({ vehicleClass: 'van425', details: { maxMassKg } })] }).electric;
    expect(state(of(4250), 'levy')).toEqual(['none', 'noLevyBelowLimit']);
    expect(paid(of(4251), 'levy')[1]).toBeCloseTo(26_000 * 0.75 * 0.025, 6);
  });

  it('the mass of the present vehicle says nothing about a replacement of another class', () => {
    const { diesel, electric } = ledgersOf({
      groups: [box({ replacementClass: 'rigid18', details: { category: 'N1', maxMassKg: 3500 } })],
    });
    // 18 t rigids are in the class of 18,000 to 32,000 kg unless their own mass is known.
    expect(paid(diesel, 'levy')[1]).toBeCloseTo(26_000 * 0.75 * 0.182, 6);
    expect(paid(electric, 'levy')[1]).toBeCloseTo(26_000 * 0.75 * 0.037, 6);
    expect(state(diesel, 'roadTax')[0]).toBe('open');
  });
});

describe('where the energy is charged', () => {
  const van = (answers: Parameters<typeof depotVans>[0]) => depotVans({ replacementYear: 2027, ...answers });

  it('at home at 0.26 with AC losses, without a charger of the company', () => {
    // 26,000 km x 0.28 = 7,280 kWh at the battery, 7,930.28 at the socket.
    const { electric } = ledgersOf({ groups: [van({ nightPlace: 'home' })] });
    expect(paid(electric, 'energy')[1]).toBeCloseTo((7280 / 0.918) * 0.26, 6);
    expect(state(electric, 'charger')).toEqual(['none', 'noDepotCharging']);
  });

  it('on the street at 0.40 for a van', () => {
    const { electric } = ledgersOf({ groups: [van({ nightPlace: 'public' })] });
    expect(paid(electric, 'energy')[1]).toBeCloseTo((7280 / 0.918) * 0.4, 6);
  });

  it('at truck charging along the road at 0.48 with DC losses for a truck without a depot', () => {
    const truck = groupWith({
      vehicleClass: 'rigid18',
      number: 1,
      fuel: 'diesel',
      yearlyKm: 30_000,
      nightPlace: 'public',
      replacementYear: 2027,
    });
    const { electric } = ledgersOf({ groups: [truck] });
    expect(paid(electric, 'energy')[1]).toBeCloseTo(((30_000 * 0.93) / 0.926) * 0.48, 6);
  });

  it('partly on the road where the longest day is more than the battery', () => {
    // Usable 81 x 0.8 = 64.8 kWh. 300 km x 0.28 = 84 kWh: 19.2 beyond. A week needs 84 + 4 x 28 = 196 kWh.
    const road = (7280 * 19.2) / 196;
    const { electric, inputs } = ledgersOf({ groups: [van({ longestDayKm: 300 })] });
    expect(inputs.energyAtBattery.road).toBeCloseTo(road, 6);
    expect(inputs.energyAtBattery.depot).toBeCloseTo(7280 - road, 6);
    const loss = inputs.charger?.kind === 'dc' ? 0.926 : 0.918;
    const wanted = ((7280 - road) / loss) * DEPOT_PRICE + (road / 0.926) * 0.6;
    expect(paid(electric, 'energy')[1]).toBeCloseTo(wanted, 6);
  });

  it('always adds up to the yearly use, wherever it is', () => {
    for (const nightPlace of ['depot', 'home', 'public'] as const) {
      for (const longestDayKm of [100, 250, 400, 900]) {
        const { inputs } = ledgersOf({ groups: [van({ nightPlace, longestDayKm })] });
        const total = Object.values(inputs.energyAtBattery).reduce((sum, kWh) => sum + kWh, 0);
        expect(total).toBeCloseTo(7280, 6);
      }
    }
  });
});

describe('chargers that are there already', () => {
  const chargers = (number: number, powerKW: number) => [{ id: 'c', number, kind: 'ac' as const, powerKW }];

  it('are not bought again: two of five vans leave three fifths of the price', () => {
    const { electric, inputs } = ledgersOf({ groups: [depotVans({ number: 5 })], site: { chargers: chargers(2, 11) } });
    expect(inputs.newChargersPerVehicle).toBeCloseTo(0.6, 12);
    expect(paid(electric, 'charger')[0]).toBeCloseTo(0.6 * 5000, 9);
    // Upkeep stays for all of them.
    expect(paid(electric, 'charger')[1]).toBeCloseTo(470, 9);
  });

  it('count only when they are strong enough', () => {
    const { inputs } = ledgersOf({ groups: [depotVans({ number: 5 })], site: { chargers: chargers(5, 7.4) } });
    expect(inputs.newChargersPerVehicle).toBe(1);
  });

  it('are never more than the vehicles, and never used twice', () => {
    const parameters = parametersWith();
    const { site } = dossierWith({ site: { chargers: chargers(7, 22) } });
    const groups = [depotVans({ id: 'a', number: 5 }), depotVans({ id: 'b', number: 5 })];
    const present = groupsCharging(groups, site, parameters).map((group) => group.chargersPresent);
    expect(present).toEqual([5, 2]);
  });
});

describe('what must hold for every ledger', () => {
  const groups = [
    depotVans({ details: { wltpGramsPerKm: 210 } }),
    depotVans({ longestDayKm: 320, nightPlace: 'home' }),
    groupWith({
      vehicleClass: 'rigid26',
      number: 4,
      fuel: 'diesel',
      yearlyKm: 55_000,
      meanDayKm: 210,
      longestDayKm: 290,
      daysPerWeek: 5,
      nightPlace: 'depot',
    }),
    groupWith({ vehicleClass: 'tractor50', number: 2, fuel: 'hvo', yearlyKm: 90_000, replacementYear: 2029 }),
    groupWith({ vehicleClass: 'vanmid', number: 2, fuel: 'diesel', replacementClass: 'lev' }),
    groupWith({ vehicleClass: 'van425', number: 2, fuel: 'diesel' }),
  ];

  it.each(groups.map((group) => [group.vehicleClass, group]))(
    'of a %s: the winter factor moves no yearly money',
    (_class, group) => {
      // The charger may differ with the winter need; so the adviser has chosen it.
      const fixed = { ...group, details: { ...group.details, chargerKW: group.nightPlace === 'home' ? null : 22 } };
      const mild = ledgersOf({ groups: [fixed] });
      const harsh = ledgersOf({ groups: [fixed] }, { 'veh.winter.van': 2.5, 'veh.winter.truck': 2.5 });
      expect(harsh.electric.presentValue).toBe(mild.electric.presentValue);
      expect(harsh.diesel.presentValue).toBe(mild.diesel.presentValue);
    },
  );

  it.each(groups.map((group) => [group.vehicleClass, group]))(
    'of a %s: dearer diesel never makes diesel cheaper, dearer electricity never electric',
    (_class, group) => {
      let last = -Infinity;
      for (const price of [1.2, 1.5, 1.75, 2, 2.6]) {
        const { diesel } = ledgersOf({ groups: [group] }, { 'en.diesel.exvat': price });
        expect(diesel.presentValue).toBeGreaterThan(last);
        last = diesel.presentValue;
      }
      const parameters = parametersWith();
      const { inputs } = ledgersOf({ groups: [group] });
      const path = inputs.depotPrice;
      const dear = { ...inputs, depotPrice: path && { ...path, base: path.base.map((euro) => euro + 0.25) } };
      const difference = (one: TcoInputs): number =>
        differenceWith(yearlyDifference('electric', 'diesel', one, parameters), (id) => parameters.number(id));
      expect(difference(dear)).toBeGreaterThanOrEqual(difference(inputs));
    },
  );

  it.each(groups.map((group) => [group.vehicleClass, group]))(
    'of a %s: splitting the group in two leaves the lines per vehicle as they were',
    (_class, group) => {
      const whole = ledgersOf({ groups: [{ ...group, number: 8 }] });
      const part = ledgersOf({
        groups: [
          { ...group, number: 3 },
          { ...group, id: 'other', number: 5 },
        ],
      });
      for (const side of ['diesel', 'electric'] as const) {
        expect(part[side].costs.map((cost) => [cost.type, cost.line.state])).toEqual(
          whole[side].costs.map((cost) => [cost.type, cost.line.state]),
        );
        part[side].costs.forEach((cost, index) =>
          expect(cost.presentValue).toBeCloseTo(whole[side].costs[index].presentValue, 6),
        );
      }
    },
  );

  it.each(groups.map((group) => [group.vehicleClass, group]))(
    'of a %s: an open line has no money and makes the alternative incomplete, and every other line names where it comes from',
    (_class, group) => {
      const { diesel, electric } = ledgersOf({ groups: [group] });
      const parameters = parametersWith();
      for (const side of [diesel, electric]) {
        for (const { type, line, presentValue: value } of side.costs) {
          if (line.state !== 'known') expect(value).toBe(0);
          expect(side.open.includes(type)).toBe(line.state === 'open');
          if (line.state === 'known' && line.terms.length > 0) {
            expect(line.parameters.length + line.entries.length).toBeGreaterThan(0);
          }
          expect(line.parameters.filter((id) => line.state === 'known' && !parameters.has(id))).toEqual([]);
        }
        const parts = side.costs.reduce((sum, cost) => sum + cost.presentValue, 0);
        expect(parts).toBeCloseTo(side.presentValue, 4);
      }
    },
  );

  it('vehicles that are electric already, and light vehicles, have nothing to compare', () => {
    const none = (group: ReturnType<typeof groupWith>): unknown => {
      const context = contextOf(dossierWith({ groups: [group] }), parametersWith());
      return tcoInputs(context.groups[0], '2026-11-23', context);
    };
    expect(none(depotVans({ fuel: 'electric' }))).toBeNull();
    expect(none(depotVans({ fuel: 'hydrogen' }))).toBeNull();
    expect(none(groupWith({ vehicleClass: 'lev', number: 2 }))).toBeNull();
    expect(none(depotVans({ fuel: null }))).not.toBeNull();
  });
});

describe('an own value of half a year for the term of registration', () => {
  it('is half a year: a purchase on 1 January counts, one of a year later does not', () => {
    const bought = (replacementYear: number) =>
      ledgersOf(
        {
          date: '2026-10-01',
          company: { sizeClass: 'small' },
          groups: [
            groupWith({ vehicleClass: 'tractor44', number: 1, fuel: 'diesel', nightPlace: 'depot', replacementYear }),
          ],
        },
        { 'sub.aanzet.register': 0.5 },
      ).electric;
    expect(state(bought(2027), 'subsidy')).toEqual(['known', 'schemeOpen']);
    expect(state(bought(2028), 'subsidy')).toEqual(['none', 'schemeTooLate']);
  });
});

describe('a van that is charged at home only', () => {
  it('needs no charger at the depot, though it stands there at night', () => {
    const { electric, inputs } = ledgersOf({ groups: [depotVans({ homeSharePercent: 100, replacementYear: 2027 })] });
    expect(inputs.charger).toBeNull();
    expect(state(electric, 'charger')).toEqual(['none', 'noDepotCharging']);
    expect(state(electric, 'chargerSubsidy')).toEqual(['none', 'noDepotCharging']);
    expect(paid(electric, 'energy')[1]).toBeCloseTo((7280 / 0.918) * 0.26, 6);
  });
});

describe('a battery at the site', () => {
  const inputsWith = (site: Partial<Site>): TcoInputs => {
    const dossier = dossierWith({
      company: { sizeClass: 'small' },
      site,
      groups: [depotVans({ number: 1, replacementYear: 2027 })],
    });
    const context = contextOf(dossier, parametersWith());
    return tcoInputs(context.groups[0], '2027-01-01', context)!;
  };

  it('leaves, when it is bought for a leased vehicle, the EIA on it and nothing else', () => {
    const inputs = inputsWith({});
    const battery = {
      kWh: 50,
      kW: 30,
      subsidy: { euro: 0, reason: 'batteryBelowMinimum' as const, parameters: [] },
    };
    const withBattery = { ...inputs, site: { ...inputs.site!, battery } };
    const leased = calculateAlternative('electricLeased', withBattery, parametersWith());
    // 50 x 320 + 30 x 180 + 15,000 = 36,400; 40 % of it, worth 19 %, in the year after.
    expect(paid(leased, 'battery')[0]).toBeCloseTo(36_400, 9);
    expect(paid(leased, 'deductions')[1]).toBeCloseTo(-0.19 * 0.4 * 36_400, 9);
  });

  it('costs nothing more when it is there already, and brings no EIA', () => {
    const there = inputsWith({ batteryKWh: 50, batteryKW: 30 });
    const leased = calculateAlternative('electricLeased', there, parametersWith());
    expect(state(leased, 'battery')).toEqual(['none', 'noBattery']);
    expect(paid(leased, 'deductions').every((euro) => euro === 0)).toBe(true);
  });
});
