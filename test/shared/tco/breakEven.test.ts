/** Values at which the conclusion turns: calculated again at the value, both ways must cost the same. */
import { describe, expect, it } from 'vitest';
import { REFERENCE } from '../../../shared/assessment/comparisonStage.ts';
import type { Settings } from '../../../shared/dossier/schema.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { crossing, type BreakEven, type BreakEvenKind } from '../../../shared/tco/breakEven.ts';
import { calculateAlternative } from '../../../shared/tco/calculate.ts';
import { dossierOf, stageWith, type RecordAnswers } from '../../cases/ledgers.ts';
import { parametersWith, shippedSet } from '../../cases/shipped.ts';

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

  const again: Record<BreakEvenKind, Again> = {
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
  const found = (kind: BreakEvenKind): BreakEven => breakEven.find((one) => one.figure === kind)!;

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
        (all ? some.result.breakEven : some.result.groups[0].breakEven).map((one) => one.value);
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
