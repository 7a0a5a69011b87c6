/** What holds for all that a company buys in a year: the most of SPRILA, the applications of AanZET, the KIA. */
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import type { CostType } from '../../../shared/tco/lines.ts';
import { truckDay } from '../../cases/fleet.ts';
import { assessor, dossierOf, type RecordAnswers } from '../../cases/ledgers.ts';

type Group = RecordAnswers['groups'][number];

const tractor = (id: string, number: number, replacementYear: number, chargerKW: number, more: Group = {}): Group => ({
  id,
  number,
  vehicleClass: 'tractor44',
  ...truckDay,
  replacementYear,
  ...more,
  details: { chargerKW, ...more.details },
});

function fleet(groups: Group[], reopenedSchemes: Dossier['settings']['reopenedSchemes'] = []): Assessment {
  const dossier = dossierOf({
    company: { sizeClass: 'medium', sector: 'warehouseOneShift' },
    groups,
    site: { connection: 'kva', connectionKVA: 5000, contractedKW: 4500, yearlyKWh: 200_000, operator: 'liander' },
  });
  return assessor.assess({ ...dossier, settings: { ...dossier.settings, reopenedSchemes } });
}

function costOf({ tco }: Assessment, groupId: string, type: CostType) {
  const { electric } = tco.groups.find((one) => one.groupId === groupId)!;
  return electric.costs.find((one) => one.type === type)!;
}
const sprila = (all: Assessment, id: string) => {
  const { cashFlow, line } = costOf(all, id, 'chargerSubsidy');
  return [-cashFlow[0], line.reason] as const;
};

describe('the most that a company gets from SPRILA in a year', () => {
  it('is not reached by 31 x 11,200 = 347,200, and shared out over 32 x 11,200 = 358,400', () => {
    expect(sprila(fleet([tractor('a', 31, 2026, 350)]), 'a')).toEqual([11_200, 'schemeOpen']);
    const [euro, reason] = sprila(fleet([tractor('a', 32, 2026, 350)]), 'a');
    expect(euro).toBeCloseTo(350_000 / 32, 6);
    expect(reason).toBe('sprilaYearFull');
  });

  it('is what the plan has as subsidy of the year: 60 x 11,200 would be 672,000', () => {
    const all = fleet([tractor('a', 60, 2026, 350)]);
    // So much is bought in the year that there is no KIA.
    expect(all.plan.years[0].subsidy).toBeCloseTo(350_000, 4);
    expect(all.tco.groups[0].chargerSubsidy).toMatchObject({ askedInYear: 672_000 });
    expect(all.tco.groups[0].chargerSubsidy!.perCharger).toBeCloseTo(5833.333333, 5);
  });

  it('is shared out in proportion over groups: 40 x 11,200 + 20 x 3,200 = 512,000', () => {
    const all = fleet([tractor('a', 40, 2026, 350), tractor('b', 20, 2026, 100)]);
    // 350 / 512 = 0.68359375: 7,656.25 and 2,187.50; 40 and 20 of them are 306,250 + 43,750.
    expect(sprila(all, 'a')[0]).toBeCloseTo(7656.25, 6);
    expect(sprila(all, 'b')[0]).toBeCloseTo(2187.5, 6);
  });

  it('holds for each year by itself where the scheme is taken to open again', () => {
    const all = fleet([tractor('a', 40, 2026, 350), tractor('b', 20, 2027, 350)], ['sprila']);
    expect(sprila(all, 'a')[0]).toBeCloseTo(8750, 6);
    expect(sprila(all, 'b')).toEqual([11_200, 'schemeReopened']);
  });

  it('leaves out chargers that come with a lease: their subsidy goes to the lessor', () => {
    const leased: Group = {
      chosenAlternative: 'electricLeased',
      costs: { leaseElectricEuroPerMonth: 4000, leaseIncludes: ['charger'] },
    };
    const all = fleet([tractor('a', 30, 2026, 350), tractor('b', 30, 2026, 350, leased)]);
    expect(sprila(all, 'a')).toEqual([11_200, 'schemeOpen']);
    expect(sprila(all, 'b')).toEqual([-0, 'schemeForOwner']);
  });
});

describe('the applications of AanZET', () => {
  // A tractor costs 315,000: 21 % of it is 66,150 for a medium company.
  const each = (number: number, more: Group[] = []): readonly [number, string | null] => {
    const { cashFlow, line } = costOf(fleet([tractor('a', number, 2026, 150), ...more], ['aanzet']), 'a', 'subsidy');
    return [-cashFlow[0], line.reason];
  };

  it('are twenty a year: the twenty-first makes all get twenty parts in twenty-one', () => {
    expect(each(20)).toEqual([66_150, 'schemeReopened']);
    const [euro, reason] = each(21);
    expect(euro).toBeCloseTo(63_000, 6);
    expect(reason).toBe('aanzetYearFull');
  });

  it('are counted over all groups of a year, without vans and without another year', () => {
    const van: Group = { vehicleClass: 'vanlarge', yearlyKm: 20_000, meanDayKm: 80, longestDayKm: 120 };
    expect(each(15, [{ ...tractor('v', 9, 2026, 11), ...van }])[0]).toBeCloseTo(66_150, 6);
    expect(each(15, [tractor('b', 15, 2027, 150)])[0]).toBeCloseTo(66_150, 6);
    // 20 of 30: two thirds.
    expect(each(15, [tractor('b', 15, 2026, 150)])[0]).toBeCloseTo(44_100, 6);
  });

  it('leave more to the MIA, which goes over what is not subsidised', () => {
    const { parts } = costOf(fleet([tractor('a', 60, 2026, 150)], ['aanzet', 'mia']), 'a', 'deductions');
    // 45 % of 315,000 - 22,050, worth 25.8 %, a year later.
    expect(parts.reduce((sum, { cashFlow }) => sum - cashFlow[1], 0)).toBeCloseTo(0.45 * 292_950 * 0.258, 4);
  });
});

describe('the investments of a year', () => {
  const van = (id: string, replacementYear: number, more: Group = {}): Group => ({
    ...tractor(id, 1, replacementYear, 11),
    vehicleClass: 'vanlarge',
    yearlyKm: 20_000,
    meanDayKm: 80,
    longestDayKm: 120,
    ...more,
  });
  const deduction = (all: Assessment, id: string): number => -costOf(all, id, 'deductions').cashFlow[1];

  it('are those of that year, not of all years', () => {
    const apart = fleet([van('a', 2026), van('b', 2028)]);
    // A van of 59,900 with a charger of 5,000: 28 % of 64,900, worth 25.8 %.
    expect(deduction(apart, 'a')).toBeCloseTo(0.28 * 64_900 * 0.258, 6);
    // Two of them are 129,800: half of the fixed 20,072 each.
    expect(deduction(fleet([van('a', 2026), van('b', 2026)]), 'a')).toBeCloseTo(0.5 * 20_072 * 0.258, 6);
  });

  it('leave out what the plan leases, and what is electric already', () => {
    const leased: Group = { chosenAlternative: 'electricLeased', costs: { leaseElectricEuroPerMonth: 900 } };
    // Of the leased van the charger is bought: 64,900 + 5,000 = 69,900 is still in the first bracket.
    expect(deduction(fleet([van('a', 2026), van('b', 2026, leased)]), 'a')).toBeCloseTo(0.28 * 64_900 * 0.258, 6);
    expect(deduction(fleet([van('a', 2026), van('b', 2026, { fuel: 'electric' })]), 'a')).toBeCloseTo(
      0.28 * 64_900 * 0.258,
      6,
    );
  });
});
