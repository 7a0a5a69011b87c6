/** The replacement plan: vehicles, cash and emissions year by year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { yearOf } from '../../../shared/format/dates.ts';
import { calendarFlow } from '../../../shared/plan/plan.ts';
import { replacementsOf } from '../../../shared/plan/replacements.ts';
import { assessor, dossierOf, stageWith, type RecordAnswers } from '../../cases/ledgers.ts';
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
    const residual = (ledger: typeof electric, type: string): number => {
      const cost = ledger.costs.find((one) => one.type === type)!;
      return cost.parts.reduce(
        (sum, part, at) => sum + (cost.line.terms[at].timing === 'once' ? part.cashFlow[5] : 0),
        0,
      );
    };
    const running = (year: number): number => {
      const last = (ledger: typeof electric): number =>
        year === 5 ? residual(ledger, 'residual') + residual(ledger, 'charger') : 0;
      return electric.cashFlow[year] - last(electric) - (diesel.cashFlow[year] - last(diesel));
    };
    expect(electric.costs.find((one) => one.type === 'deductions')!.presentValue).toBe(0);
    expect(yearIn(result, 2027).cashEffect).toBe(0);
    expect(yearIn(result, 2028).cashEffect).toBeCloseTo(
      10 * (electric.cashFlow[0] - diesel.cashFlow[0] + running(1)),
      6,
    );
    expect(yearIn(result, 2030).cashEffect).toBeCloseTo(10 * running(3), 6);
    // On 1 January 2033 they are sold and the next ones bought.
    const sold = residual(electric, 'residual') + residual(electric, 'charger') - residual(diesel, 'residual');
    expect(yearIn(result, 2033).cashEffect).toBeCloseTo(
      10 * (sold + electric.cashFlow[0] - diesel.cashFlow[0] + running(1)),
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
    const { electric, diesel, years } = result.tco.groups[0];
    const [first, next] = [yearIn(result, 2027), yearIn(result, 2027 + years)];
    const subsidy = electric.costs.find((one) => one.type === 'subsidy')!.cashFlow[0];
    const deductions = electric.costs.find((one) => one.type === 'deductions')!.cashFlow;
    expect(subsidy).toBeLessThan(0);
    expect([first.replaced, first.renewed, next.replaced, next.renewed]).toEqual([2, 0, 0, 2]);
    expect(next.electric).toBe(2);
    expect(next.investment).toBeCloseTo(first.investment, 6);
    expect(next.dieselInvestment).toBeCloseTo(first.dieselInvestment, 6);
    expect(first.subsidy - next.subsidy).toBeCloseTo(-2 * subsidy, 6);
    expect(next.subsidy).toBeCloseTo(-2 * sum(deductions), 6);
    // The renewal year is the first year over again, with the last vehicles sold and without the subsidy.
    const flow = calendarFlow(electric, diesel, '2027-01-01');
    expect(next.cashEffect - first.cashEffect).toBeCloseTo(2 * (flow[years] - subsidy), 6);
  });

  it('of each cohort over its horizon is the difference of the two ledgers', () => {
    fc.assert(
      fc.property(
        randomFleets,
        fc.constantFrom('2026-11-23', '2027-01-01', '2028-02-29', '2030-07-15'),
        (random, day) => {
          const dossier = { ...random, visit: { ...random.visit, date: '2026-11-23' } };
          for (const { electric, diesel } of stageWith(dossier, 0.2).result.groups) {
            const flow = calendarFlow(electric, diesel, day);
            const wanted = electric.cashFlow.map((euro, year) => euro - diesel.cashFlow[year]);
            const size = [...electric.cashFlow, ...diesel.cashFlow].reduce((sum, euro) => sum + Math.abs(euro), 1);
            expect(flow).toHaveLength(wanted.length);
            const off = sum(flow) - sum(wanted);
            expect(Math.abs(off)).toBeLessThanOrEqual(1e-9 * size);
          }
        },
      ),
      { numRuns: 12 },
    );
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
    const { electric, diesel } = parts.tco.groups[0];
    const flow = calendarFlow(electric, diesel, '2028-01-01');
    expect(yearIn(parts, 2030).cashEffect).toBeCloseTo(2 * flow[2], 6);
    expect(yearIn(parts, 2031).cashEffect).toBeCloseTo(2 * flow[3] + 3 * flow[0], 6);
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
