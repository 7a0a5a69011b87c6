/** Values at which the conclusion turns: calculated again at the value, both ways must cost the same. */
import { describe, expect, it } from 'vitest';
import { REFERENCE } from '../../../shared/assessment/comparisonStage.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Dossier, Settings } from '../../../shared/dossier/schema.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { crossing, type BreakEven } from '../../../shared/tco/breakEven.ts';
import { calculateAlternative } from '../../../shared/tco/calculate.ts';
import { dossierOf, stageWith, type RecordAnswers } from '../../cases/ledgers.ts';
import { example, exampleNames, parametersWith, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const DEPOT_PRICE = 0.25;

const vans: RecordAnswers['groups'][number] = {
  vehicleClass: 'vanlarge',
  number: 5,
  fuel: 'diesel',
  yearlyKm: 25_000,
  meanDayKm: 96,
  longestDayKm: 120,
  nightPlace: 'depot',
  homeSharePercent: 20,
  replacementYear: 2027,
  details: { wltpGramsPerKm: 200 },
};
const trucks: RecordAnswers['groups'][number] = {
  vehicleClass: 'rigid18',
  number: 3,
  fuel: 'diesel',
  yearlyKm: 60_000,
  meanDayKm: 230,
  longestDayKm: 330,
  daysPerWeek: 5,
  nightPlace: 'depot',
  replacementYear: 2029,
  refrigerated: true,
  details: { chargerKW: 50, refrigerationKWhPerDay: 15, refrigerationLitresPerDay: 14 },
  costs: { electricPriceEuro: 290_000, refrigerationUnitEuro: 5000, payloadLossPercent: 3 },
};

type Case = [string, RecordAnswers['groups'], Partial<Settings>];
const cases: Case[] = [
  ['one group of five', [vans], {}],
  ['one group of three that is cooled', [trucks], { priceIndexPercent: 2, reopenedSchemes: ['aanzet', 'mia'] }],
  ['a mixed fleet', [vans, trucks], {}],
  ['a mixed fleet after tax in real money', [vans, trucks], { tax: 'after', money: 'real', inflationPercent: 2 }],
  [
    'vans on a loan',
    [{ ...vans, chosenAlternative: 'electricFinanced' }],
    { finance: { ratePercent: 7, years: 4, downPaymentPercent: 10 } },
  ],
  ['vans that a light vehicle cannot replace', [{ ...vans, chosenAlternative: 'lightElectric' }, trucks], {}],
];

/** Electric less diesel with another figure, worked out with full ledgers, euro a year. */
type Again = (value: number) => number;

describe.each(cases)('%s', (_name, groups, settings) => {
  const dossier = dossierOf({ company: { sizeClass: 'medium' }, settings, groups });
  const parameters = parametersWith();
  const stage = stageWith(dossier, DEPOT_PRICE);
  const { breakEven } = stage.result;

  const totalOf = (some: ReturnType<typeof stageWith>): number =>
    some.result.groups.reduce(
      (sum, { number, electric, diesel }) => sum + number * (electric.perYear - diesel.perYear),
      0,
    );

  const again: Record<'dieselPrice' | 'electricityPrice' | 'electricPurchase' | 'yearlyKm', Again> = {
    dieselPrice: (price) => totalOf(stageWith(dossier, DEPOT_PRICE, parametersWith({ 'en.diesel.exvat': price }))),
    // The supply price rises by its index, so what moves is a constant on top of it.
    electricityPrice: (price) =>
      stage.calculated.reduce((sum, { inputs, result }) => {
        const path = inputs.depotPrice;
        const base = path?.base.map((perKWh) => perKWh + price - DEPOT_PRICE) ?? [];
        const moved = path === null ? inputs : { ...inputs, depotPrice: { ...path, base } };
        const electric = calculateAlternative(result.electric.id, moved, parameters);
        const diesel = calculateAlternative(REFERENCE, moved, parameters);
        return sum + result.number * (electric.perYear - diesel.perYear);
      }, 0),
    electricPurchase: (percent) => {
      // Quotes and figures of electric vehicles alike; schemes stay judged on the prices of now.
      const prices = shippedSet.figures.filter(({ id }) => /^veh\..*\.price\.bev$/.test(id));
      const own = prices.map(({ id }) => ({
        id,
        low: null,
        typical: (parameters.number(id) * percent) / 100,
        high: null,
        reason: 'turn',
      }));
      const other = openParameters(shippedSet, own);
      return stage.calculated.reduce((sum, { inputs, result }) => {
        const { costs } = inputs.duty.group;
        const quote = costs.electricPriceEuro === null ? null : (costs.electricPriceEuro * percent) / 100;
        const group = { ...inputs.duty.group, costs: { ...costs, electricPriceEuro: quote } };
        const moved = { ...inputs, duty: { ...inputs.duty, group } };
        const electric = calculateAlternative(result.electric.id, moved, other);
        const diesel = calculateAlternative(REFERENCE, moved, other);
        return sum + result.number * (electric.perYear - diesel.perYear);
      }, 0);
    },
    yearlyKm: (km) => {
      const share = km / breakEven.find((one) => one.figure === 'yearlyKm')!.now;
      return stage.calculated.reduce((sum, { inputs, result }) => {
        const { energyAtBattery: at, coolingKWhPerYear, duty } = inputs;
        const driven = {
          ...inputs,
          duty: { ...duty, yearlyKm: duty.yearlyKm * share },
          coolingKWhPerYear: coolingKWhPerYear * share,
          energyAtBattery: {
            depot: at.depot * share,
            home: at.home * share,
            public: at.public * share,
            road: at.road * share,
          },
        };
        const electric = calculateAlternative(result.electric.id, driven, parameters);
        const diesel = calculateAlternative(REFERENCE, driven, parameters);
        return sum + result.number * (electric.perYear - diesel.perYear);
      }, 0);
    },
  };
  const found = (kind: keyof typeof again): BreakEven => breakEven.find((one) => one.figure === kind)!;

  it.each(['dieselPrice', 'electricityPrice', 'electricPurchase', 'yearlyKm'] as const)(
    'turns exactly at the %s that is named, and is cheaper on the side that is named',
    (kind) => {
      const { value, now, until, cheaper, cheaperNow } = found(kind);
      expect(again[kind](now)).toBeCloseTo(totalOf(stage), 4);
      expect(cheaperNow).toBe(totalOf(stage) < 0);
      if (value === null) {
        // No turning point: the same sign at both ends of what was looked at.
        expect(again[kind](until * 1e-9) < 0).toBe(again[kind](until) < 0);
        return;
      }
      expect(Math.abs(again[kind](value))).toBeLessThan(0.01);
      expect(again[kind](value * 1.01) < 0 ? 'above' : 'below').toBe(cheaper);
      expect(again[kind](value * 0.99) < 0 ? 'below' : 'above').toBe(cheaper);
    },
  );

  it('finds most of them', () => {
    expect(breakEven.filter((one) => one.value !== null).length).toBeGreaterThanOrEqual(3);
  });

  it('has the break-even values of a single vehicle in each group, whatever its number', () => {
    // Ten vehicles or more: above the highest limit of the KIA, which is one amount for the whole company.
    for (const [index, group] of stage.result.groups.entries()) {
      const alone = stageWith(
        dossierOf({ company: { sizeClass: 'large' }, settings, groups: [{ ...groups[index], number: 10 }] }),
        DEPOT_PRICE,
      );
      const other = stageWith(
        dossierOf({ company: { sizeClass: 'large' }, settings, groups: [{ ...groups[index], number: 20 }] }),
        DEPOT_PRICE,
      );
      const values = (some: typeof alone, all: boolean): (number | null)[] =>
        // In euro it is the price of all vehicles together.
        (all ? some.result.breakEven : some.result.groups[0].breakEven)
          .filter((one) => one.figure !== 'purchaseEuro')
          .map((one) => one.value);
      values(alone, true).forEach((value, at) => {
        for (const same of [values(alone, false)[at], values(other, true)[at], values(other, false)[at]]) {
          if (value === null) expect(same).toBeNull();
          else expect(same).toBeCloseTo(value, 4);
        }
      });
      expect(group.breakEven).toHaveLength(breakEven.length);
    }
  });
});

const of = (stage: ReturnType<typeof stageWith>, kind: string): BreakEven | undefined =>
  stage.result.breakEven.find((one) => one.figure === kind);
const kindsOf = (stage: ReturnType<typeof stageWith>): string[] => stage.result.breakEven.map((one) => one.figure);

describe('the price of electricity that turns it', () => {
  const totalOf = ({ result }: ReturnType<typeof stageWith>): number =>
    result.groups.reduce((sum, { number, electric, diesel }) => sum + number * (electric.perYear - diesel.perYear), 0);

  it.each([
    ['at home', 'homePrice', 'en.home', { ...vans, nightPlace: 'home' as const, homeSharePercent: null }],
    [
      'at public points',
      'publicPrice',
      'en.public.ac',
      { ...vans, nightPlace: 'public' as const, homeSharePercent: null },
    ],
    ['of trucks at public points', 'fastTruckPrice', 'en.public.hpc', { ...trucks, nightPlace: 'public' as const }],
  ])('is that %s where the fleet charges there', (_where, kind, figure, group) => {
    const dossier = dossierOf({ company: { sizeClass: 'medium' }, groups: [group] });
    const stage = stageWith(dossier, DEPOT_PRICE);
    const found = of(stage, kind)!;
    expect(kindsOf(stage)).toEqual(['dieselPrice', kind, 'electricPurchase', 'purchaseEuro', 'yearlyKm']);
    expect(found.now).toBe(parametersWith().number(figure));
    const at = found.value ?? 0;
    // Calculated again in full with that price.
    const again = totalOf(stageWith(dossier, DEPOT_PRICE, parametersWith({ [figure]: at })));
    if (found.value === null) expect(again < 0).toBe(found.cheaperNow);
    else expect(Math.abs(again)).toBeLessThan(0.01);
  });

  it('is the one that is paid most for where vehicles charge in several places', () => {
    const shares = (homeSharePercent: number): string[] =>
      kindsOf(
        stageWith(
          dossierOf({ company: { sizeClass: 'medium' }, groups: [{ ...vans, homeSharePercent }] }),
          DEPOT_PRICE,
        ),
      );
    // 0.25 at the depot and 0.26 at home: by share of the kWh.
    expect(shares(30)).toContain('electricityPrice');
    expect(shares(30)).not.toContain('homePrice');
    expect(shares(70)).toContain('homePrice');
    expect(shares(70)).not.toContain('electricityPrice');
  });
});

describe('the range that the sources give', () => {
  const stageOf = (group: RecordAnswers['groups'][number], overrides: Record<string, number> = {}) =>
    stageWith(dossierOf({ company: { sizeClass: 'medium' }, groups: [group] }), DEPOT_PRICE, parametersWith(overrides));

  it.each(exampleNames)('of electricity at the depot is that of the supply price in it (%s)', (name) => {
    const record = example(name);
    const open: Dossier = { ...record, site: { ...record.site, supply: { ...record.site.supply, pricePerKWh: null } } };
    const assessor = createAssessor(shippedSet, shippedProfiles);
    const flipOf = (dossier: Dossier): BreakEven =>
      assessor.assess(dossier).tco.breakEven.find((one) => one.figure === 'electricityPrice')!;
    // The whole bill again at both ends of the band.
    const { low, high } = parametersWith().range('en.supply.band');
    const [least, most] = [low, high].map((typical) => {
      const own = { id: 'en.supply.fixed', low: null, typical, high: null, reason: 'end' };
      const { price } = assessor.assess({ ...open, settings: { ...open.settings, overrides: [own] } });
      return price.perStrategy[open.site.strategy ?? 'optimal']!.perKWh;
    });
    const { value, now, within } = flipOf(open);
    expect(least).toBeLessThan(now);
    expect(most).toBeGreaterThan(now);
    expect(within).toBe(value === null ? null : value >= least && value <= most);
    const contract = { ...open.site.supply, pricePerKWh: 0.11 };
    expect(flipOf({ ...open, site: { ...open.site, supply: contract } }).within).toBeNull();
  });

  it('is not there where a price is one number in the set, or the adviser has an own value', () => {
    const home = of(stageOf({ ...vans, nightPlace: 'home', homeSharePercent: null }), 'homePrice')!;
    expect(home.within).toBeNull();
    expect(of(stageOf(vans), 'dieselPrice')!.within).not.toBeNull();
    expect(of(stageOf(vans, { 'en.diesel.exvat': 1.7 }), 'dieselPrice')!.within).toBeNull();
  });

  it('of the purchase price is that of its figure, and an offer has none', () => {
    const group = { ...vans, number: 1 };
    const stage = stageOf(group);
    const { low, typical, high } = parametersWith().range('veh.vanlarge.price.bev');
    const [percent, euro] = [of(stage, 'electricPurchase')!, of(stage, 'purchaseEuro')!];
    expect(euro.now).toBe(typical);
    expect(euro.value).toBeCloseTo((percent.value! * typical) / 100, 4);
    expect(euro.within).toBe(euro.value! >= low && euro.value! <= high);
    expect(percent.within).toBe(euro.within);
    const offered = stageOf({ ...group, costs: { electricPriceEuro: 55_000 } });
    expect(of(offered, 'purchaseEuro')!.now).toBe(55_000);
    expect(of(offered, 'purchaseEuro')!.within).toBeNull();
    expect(of(offered, 'electricPurchase')!.within).toBeNull();
  });

  it('is of all vehicles together for the whole company', () => {
    const stage = stageWith(dossierOf({ company: { sizeClass: 'medium' }, groups: [vans, trucks] }), DEPOT_PRICE);
    // Five vans of the figure and three trucks of an offer of 290,000.
    const van = parametersWith().number('veh.vanlarge.price.bev');
    expect(of(stage, 'purchaseEuro')!.now).toBeCloseTo(5 * van + 3 * 290_000, 6);
  });
});

describe('the first year in which electric is cheaper for the whole company', () => {
  it.each([
    ['is that of the group where there is one', [vans]],
    ['weighs the groups by their vehicles', [vans, { ...trucks, number: 1 }]],
  ])('%s', (_name, groups) => {
    const record = (year: number) =>
      dossierOf({
        company: { sizeClass: 'medium' },
        groups: groups.map((one) => ({ ...one, replacementYear: year })),
      });
    const stage = stageWith(record(2027), DEPOT_PRICE);
    const total = (year: number): number =>
      stageWith(record(year), DEPOT_PRICE).result.groups.reduce(
        (sum, { number, electric, diesel }) => sum + number * (electric.perYear - diesel.perYear),
        0,
      );
    const first = stage.result.firstCheaperYear;
    if (groups.length === 1) expect(first).toBe(stage.result.groups[0].firstCheaperYear);
    for (let year = 2026; year <= 2040; year++) {
      if (first !== null && year > first) break;
      expect(total(year) < 0, String(year)).toBe(year === first);
    }
  });
});

describe('the search for a turning point', () => {
  it('finds the one nearest to now, also on a curve that bends or only touches an end', () => {
    expect(crossing((x) => x - 3, 1, 10)).toBeCloseTo(3, 9);
    // (x - 2)(x - 7): from 6 the nearest is 7, from 1 it is 2.
    const curve = (x: number): number => (x - 2) * (x - 7);
    expect(crossing(curve, 6, 10)).toBeCloseTo(7, 9);
    expect(crossing(curve, 1, 10)).toBeCloseTo(2, 9);
    // A subsidy of 40 % with a maximum of 20: above 50 the price less 20 is paid, so 35 at 55.
    expect(crossing((x) => x - Math.min(0.4 * x, 20) - 35, 40, 100)).toBeCloseTo(55, 9);
    expect(crossing((x) => x, 5, 10)).toBe(0);
    expect(crossing((x) => x + 1, 5, 10)).toBeNull();
  });
});
