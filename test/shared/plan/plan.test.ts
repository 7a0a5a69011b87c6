/** The replacement plan: vehicles, cash and emissions year by year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { yearOf } from '../../../shared/format/dates.ts';
import { replacementsOf } from '../../../shared/plan/replacements.ts';
import { assessor, dossierOf, type RecordAnswers } from '../../cases/ledgers.ts';
import { randomFleets } from '../../cases/randomDossier.ts';

const vans: RecordAnswers['groups'][number] = {
  vehicleClass: 'vanlarge',
  number: 5,
  fuel: 'diesel',
  euroClass: 6,
  yearlyKm: 20_000,
  meanDayKm: 77,
  longestDayKm: 100,
  departure: '07:00',
  return: '17:00',
  nightPlace: 'depot',
  details: { wltpGramsPerKm: 200 },
};
const site: RecordAnswers['site'] = { operator: 'enexis', connection: '3x80a', yearlyKWh: 8000, strategy: 'even' };

const assessOf = (groups: RecordAnswers['groups'], more: Partial<RecordAnswers> = {}): Assessment =>
  assessor.assess(dossierOf({ site, groups, ...more }));
const yearIn = ({ plan }: Assessment, year: number): Assessment['plan']['years'][number] => {
  const found = plan.years.find((one) => one.year === year);
  if (!found) throw new Error(`no plan for ${year}`);
  return found;
};

describe('the vehicles of a plan', () => {
  it('add up: what is replaced by a year is electric, never more than there are, never before the visit', () => {
    fc.assert(
      fc.property(randomFleets, (random) => {
        const { plan } = assessor.assess(random);
        const first = yearOf(random.visit.date ?? '2026-11-23');
        expect(plan.years[0]?.year ?? first).toBe(first);
        const replaced = new Map<string, number>();
        let all = 0;
        for (const row of plan.years) {
          all += row.replaced;
          expect(row.electric).toBe(all);
          expect(row.replaced).toBe(row.perGroup.reduce((sum, one) => sum + one.replaced, 0));
          for (const one of row.perGroup) {
            const sofar = (replaced.get(one.groupId) ?? 0) + one.replaced;
            replaced.set(one.groupId, sofar);
            expect(one.electric).toBe(sofar);
            expect(sofar).toBeLessThanOrEqual(plan.groups.find((group) => group.groupId === one.groupId)!.number);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('are taken in order of year until there are no more', () => {
    const [group] = dossierOf({
      groups: [
        {
          ...vans,
          replacements: [
            { year: 2030, number: 4 },
            { year: 2020, number: 1 },
            { year: 2027, number: 2 },
            { year: 2030, number: 1 },
          ],
        },
      ],
    }).fleetGroups;
    // 2020 is past: in the year of the visit; of the five of 2030 two are left.
    expect(replacementsOf(group, 2026)).toEqual([
      { year: 2026, number: 1 },
      { year: 2027, number: 2 },
      { year: 2030, number: 2 },
    ]);
  });
});

describe('the emissions of a plan', () => {
  it('start at those of the diesel fleet and end at 0 over the whole chain on green power', () => {
    const result = assessOf([{ ...vans, replacementYear: 2028 }], { site: { ...site, supply: { origin: 'green' } } });
    // 5 x 20,000 km x 9.8 / 100 = 9,800 l: x 2.463 and x 3.251 kg; NOx 0.7 and PM 0.0011 g/km over 100,000 km.
    const before = yearIn(result, 2027).emissions;
    expect(before.co2TtwTonnes).toBeCloseTo(24.1374, 6);
    expect(before.co2WtwTonnes).toBeCloseTo(31.8598, 6);
    expect([before.noxKg, before.pmKg]).toEqual([expect.closeTo(70, 9), expect.closeTo(0.11, 9)]);
    expect(yearIn(result, 2028).emissions).toEqual({ co2TtwTonnes: 0, co2WtwTonnes: 0, noxKg: 0, pmKg: 0 });
    expect(yearIn(result, 2040).emissionsToday).toEqual(before);
  });

  it('on grey power are those of the kWh at the grid, with what is lost on the way', () => {
    const result = assessOf([{ ...vans, replacementYear: 2028 }], { site: { ...site, supply: { origin: 'grey' } } });
    // 5 x 5,600 / 0.918 x 0.483 kg.
    expect(yearIn(result, 2028).emissions.co2WtwTonnes).toBeCloseTo((5 * 5600 * 0.483) / 0.918 / 1000, 9);
  });

  it('count cooling on both sides: 77 x 5 x 365 / 7 km is 260.71 days', () => {
    const cooled = {
      ...vans,
      number: 1,
      replacementYear: 2028,
      refrigerated: true,
      details: { ...vans.details, refrigerationLitresPerDay: 4, refrigerationKWhPerDay: 6 },
    };
    const result = assessOf([cooled], { site: { ...site, supply: { origin: 'grey' } } });
    const days = 20_000 / 77;
    expect(yearIn(result, 2026).emissions.co2TtwTonnes).toBeCloseTo(((1960 + 4 * days) * 2.463) / 1000, 9);
    expect(yearIn(result, 2028).emissions.co2WtwTonnes).toBeCloseTo(((5600 + 6 * days) * 0.483) / 918, 9);
  });

  it('are marked where the Euro class or the fuel leaves them unknown', () => {
    expect(assessOf([vans]).plan.emissionsOpen).toEqual([]);
    expect(assessOf([{ ...vans, euroClass: null }]).plan.emissionsOpen).toEqual(['g1']);
    expect(assessOf([{ ...vans, fuel: 'petrol' }]).plan.emissionsOpen).toEqual(['g1']);
  });
});

describe('the cash of a plan', () => {
  const planned = { ...vans, number: 2, replacementYear: 2028 };

  it('of vehicles bought on 1 January is that of their ledgers, year of use by calendar year', () => {
    // Ten vans: above the highest limit of the KIA, which would come a year after the purchase.
    const result = assessOf([{ ...planned, number: 10 }]);
    const { electric, diesel } = result.tco.groups[0];
    // Once: now in 2028, at the end of year n on 1 January of 2028 + n. Running: year n in 2028 + n - 1.
    const sold = (ledger: typeof electric): number => ledger.costs.find((one) => one.type === 'residual')!.cashFlow[5];
    const running = (year: number): number => electric.cashFlow[year] - diesel.cashFlow[year];
    expect(electric.costs.find((one) => one.type === 'deductions')!.presentValue).toBe(0);
    expect(yearIn(result, 2027).cashEffect).toBe(0);
    expect(yearIn(result, 2028).cashEffect).toBeCloseTo(
      10 * (electric.cashFlow[0] - diesel.cashFlow[0] + running(1)),
      6,
    );
    expect(yearIn(result, 2030).cashEffect).toBeCloseTo(10 * running(3), 6);
    // On 1 January 2033 they are sold and the next ones bought, without chargers (3,200 + 1,800) and steering (4,500).
    expect(yearIn(result, 2033).cashEffect).toBeCloseTo(
      10 * (sold(electric) - sold(diesel) + electric.cashFlow[0] - 5000 - 450 - diesel.cashFlow[0] + running(2)),
      6,
    );
  });

  it('of the next vehicle has its purchase and no subsidy of today', () => {
    const truck = {
      vehicleClass: 'rigid18' as const,
      number: 2,
      fuel: 'diesel' as const,
      yearlyKm: 45_000,
      longestDayKm: 200,
      nightPlace: 'depot' as const,
      replacementYear: 2027,
    };
    const result = assessOf([truck], { settings: { reopenedSchemes: ['aanzet'] }, company: { sizeClass: 'small' } });
    const { electric, years } = result.tco.groups[0];
    const [first, next] = [yearIn(result, 2027), yearIn(result, 2027 + years)];
    const nowOf = (type: string): number => electric.costs.find((one) => one.type === type)!.cashFlow[0];
    expect(nowOf('subsidy')).toBeLessThan(0);
    expect([first.replaced, first.renewed, next.replaced, next.renewed]).toEqual([2, 0, 0, 2]);
    expect(next.electric).toBe(2);
    expect(next.investment).toBeCloseTo(2 * (nowOf('purchase') + nowOf('body')), 6);
    expect(next.dieselInvestment).toBeCloseTo(first.dieselInvestment, 6);
    expect(next.subsidy).toBeLessThan(first.subsidy + 2 * nowOf('subsidy') + 2 * 20_072);
    // Two trucks are above what the KIA knows, and nothing else is left of the schemes.
    expect([next.dieselInvestment > 398_236 || next.investment > 398_236, next.subsidy]).toEqual([true, 0]);
  });

  // A charger lasts twelve years: over a horizon of twelve nothing of it is left, and nothing is bought twice.
  const oneCycle = { horizonYears: 12 } as const;
  it.each([
    ['before tax', {}],
    ['after tax', { tax: 'after' }],
    ['in real money', { money: 'real', inflationPercent: 2 }],
    ['with prices that rise', { priceIndexPercent: 3 }],
  ] as const)('is, over one horizon, that of the ledgers side by side: %s', (_, settings) => {
    const result = assessOf(
      [
        { ...vans, id: 'a', number: 4, replacementYear: 2028 },
        { ...vans, id: 'b', number: 8, replacementYear: 2028, vehicleClass: 'rigid18', yearlyKm: 40_000 },
      ],
      {
        settings: { ...oneCycle, ...settings },
        company: { sizeClass: 'small', profitTaxPercent: 19 },
        site: { ...site, strategy: 'optimal', remedies: [{ id: 'battery', amount: 100, powerKW: 50 }] },
      },
    );
    const groups = result.tco.groups;
    const site0 = ['connection', 'energyManagement', 'battery'].map((type) =>
      sum(groups.map((one) => one.number * one.electric.costs.find((cost) => cost.type === type)!.cashFlow[0])),
    );
    expect(site0.every((euro) => euro > 0)).toBe(true);
    // On 1 January 2040 they are sold, and the next ones bought: the sale belongs to these twelve years.
    const sale = (ledger: (typeof groups)[number]['electric']): number =>
      ledger.costs.find((one) => one.type === 'residual')!.cashFlow[12];
    const wanted = groups.map(
      ({ number, electric, diesel }) =>
        number * (sum(electric.cashFlow) - sale(electric) - sum(diesel.cashFlow) + sale(diesel)),
    );
    const twelve = result.plan.years.filter(({ year }) => year >= 2028 && year < 2040);
    expect(sum(twelve.map((row) => row.cashEffect))).toBeCloseTo(sum(wanted), 4);
    expect(yearIn(result, 2028).siteBought.toSorted()).toEqual(['battery', 'connection', 'energyManagement']);
  });

  it('pays what the site needs once, in full, in the year that needs it, and not again with the next vehicles', () => {
    const groups: RecordAnswers['groups'] = [
      { ...vans, id: 'a', number: 2, replacementYear: 2027 },
      { ...vans, id: 'b', number: 8, replacementYear: 2029, vehicleClass: 'rigid18', yearlyKm: 40_000 },
    ];
    const [free, dear] = [0, 100_000].map((connectionOfferEuro) =>
      assessOf(groups, { site: { ...site, connectionOfferEuro } }),
    );
    const extra = (of: 'investment' | 'cashEffect'): number[][] =>
      dear.plan.years.flatMap((row, index) => {
        const more = Math.round(row[of] - free.plan.years[index][of]);
        return more === 0 ? [] : [[row.year, more]];
      });
    expect(extra('investment')).toEqual([[2029, 100_000]]);
    expect(extra('cashEffect')).toEqual([[2029, 100_000]]);
  });

  it('buys chargers with the vehicles and again after twelve years, then without groundwork', () => {
    const result = assessOf([{ ...vans, number: 5, replacementYear: 2027 }]);
    const others = assessOf([{ ...vans, number: 5, replacementYear: 2027 }], {
      site: { ...site, chargers: [{ id: 'c', number: 5, kind: 'ac', powerKW: 11 }] },
    });
    const extra = result.plan.years.flatMap((row, index) => {
      const more = row.investment - others.plan.years[index].investment;
      return Math.abs(more) < 1e-6 ? [] : [[row.year, Math.round(more), row.perGroup[0].newChargers]];
    });
    // 5 x (3,200 + 1,800), and 5 x 3,200.
    expect(extra).toEqual([
      [2027, 25_000, 5],
      [2039, 16_000, 5],
    ]);
  });

  it('holds the temporary cut of the truck levy in the first year of use only, also where the vehicle is bought again', () => {
    const tractor = {
      vehicleClass: 'tractor44' as const,
      number: 1,
      fuel: 'diesel' as const,
      yearlyKm: 80_000,
      longestDayKm: 350,
      nightPlace: 'depot' as const,
      replacementYear: 2026,
    };
    const [cut, whole] = [
      [],
      [{ id: 'tax.vwh.discount.factor', low: null, typical: 0, high: null, reason: 'no cut' }],
    ].map((overrides) => assessOf([tractor], { settings: { overrides } }));
    const moved = cut.plan.years.flatMap(({ year, cashEffect }) =>
      Math.abs(cashEffect - yearIn(whole, year).cashEffect) > 1e-6 ? [year] : [],
    );
    // The first year of use runs to 22 November 2027, and is shared out over both calendar years as a whole.
    expect(moved).toEqual([2026, 2027]);
  });

  it('has in a calendar year what runs in that year, whether the vehicle is the first or the next', () => {
    const [early, late] = [2028, 2033].map((replacementYear) => assessOf([{ ...vans, replacementYear }]));
    // 2033 holds a purchase, 2034 the deductions that come with it, 2038 the next purchase.
    for (const year of [2035, 2036, 2037])
      expect(yearIn(early, year).cashEffect).toBeCloseTo(yearIn(late, year).cashEffect, 6);
  });

  it('lets prices that rise go on rising past the end of a horizon', () => {
    const fuel = { ...emptyDossier('d', '2026-11-23T09:00:00.000Z', '2026-11-23').settings.indices, diesel: 5 };
    const [level, rising] = [null, fuel].map((indices) =>
      assessOf([{ ...vans, replacementYear: 2028 }], indices === null ? {} : { settings: { indices } }),
    );
    const extra = (year: number): number => yearIn(level, year).cashEffect - yearIn(rising, year).cashEffect;
    // Litres x price x (1.05^n - 1): in 2036 the ninth year of use, in 2029 the second.
    expect(extra(2036) / extra(2029)).toBeCloseTo((1.05 ** 8 - 1) / (1.05 - 1), 2);
  });

  it('of a purchase on 23 November has 39 of 365 days of its first year of use in the year of purchase', () => {
    const result = assessOf([{ ...planned, replacementYear: null, chosenAlternative: null }]);
    const { electric, diesel } = result.tco.groups[0];
    const now = electric.cashFlow[0] - diesel.cashFlow[0];
    const first = electric.cashFlow[1] - diesel.cashFlow[1];
    const second = electric.cashFlow[2] - diesel.cashFlow[2];
    expect(yearIn(result, 2026).cashEffect).toBeCloseTo(2 * (now + (first * 39) / 365), 6);
    // The second year of use runs to 22 November 2028 and has 366 days.
    expect(yearIn(result, 2027).cashEffect).toBeCloseTo(2 * ((first * 326) / 365 + (second * 39) / 366), 6);
  });

  it('is cumulated, and counts each cohort in its own year', () => {
    const parts = assessOf([
      {
        ...vans,
        replacementYear: 2028,
        replacements: [
          { year: 2028, number: 2 },
          { year: 2031, number: 3 },
        ],
      },
    ]);
    const { years } = parts.plan;
    let all = 0;
    for (const row of years) {
      all += row.cashEffect;
      expect(row.cumulativeCash).toBeCloseTo(all, 6);
    }
    expect(years.map((row) => row.replaced).filter((number) => number > 0)).toEqual([2, 3]);
    const [{ electric, diesel }] = parts.tco.groups;
    const yearOfUse = (year: number): number => electric.cashFlow[year] - diesel.cashFlow[year];
    // The ledger of a van carries a fifth of the steering, 1,800 a year. Two vans do without (22 kW of 46.92); five
    // (55 kW) do not: from 2031 on all of it is paid.
    const steering = electric.costs.find((one) => one.type === 'energyManagement')!.cashFlow;
    expect(steering.slice(0, 2)).toEqual([expect.closeTo(900, 6), expect.closeTo(360, 6)]);
    expect(yearIn(parts, 2030).cashEffect).toBeCloseTo(2 * (yearOfUse(3) - 360), 6);
    expect(years.flatMap((row) => row.siteBought.map((what) => [row.year, what]))).toEqual([
      [2031, 'energyManagement'],
    ]);
  });

  it('crosses over in the year of the payback', () => {
    for (const replacementYear of [null, 2027, 2029]) {
      for (const yearlyKm of [30_000, 45_000, 60_000]) {
        const result = assessOf([{ ...planned, number: 1, replacementYear, yearlyKm, meanDayKm: yearlyKm / 260 }]);
        const { paybackYear, years } = result.tco.groups[0];
        const start = replacementYear ?? 2026;
        const crossed = result.plan.years.find((row) => row.year >= start && row.cumulativeCash <= 0)?.year ?? null;
        if (paybackYear === null) continue;
        // The ledger looks at whole years of use, the plan at calendar years: never more than a year apart, and where
        // the year of use is the calendar year and nothing is sold in it, the same.
        expect(Math.abs(paybackYear - crossed!)).toBeLessThanOrEqual(1);
        if (replacementYear !== null && paybackYear < start + years - 1) expect(paybackYear).toBe(crossed);
      }
    }
  });
});

describe('the charging of a plan', () => {
  it('is that of the vehicles that are electric: 6,100.22 kWh each in a year', () => {
    const result = assessOf([
      {
        ...vans,
        replacements: [
          { year: 2027, number: 1 },
          { year: 2030, number: 4 },
        ],
      },
    ]);
    expect([2026, 2027, 2029, 2030].map((year) => yearIn(result, year).depotKWh)).toEqual(
      [0, 1, 1, 5].map((number) => expect.closeTo((number * 5600) / 0.918, 6)),
    );
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
