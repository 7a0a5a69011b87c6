/** What fits on the connection, checked against an own reckoning of the fleet's winter week. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { strategies, type Assessment, type GroupCharging, type Strategy } from '../../../shared/assessment/results.ts';
import { fitsUnder } from '../../../shared/charging/optimum.ts';
import type { ChargeProblem, Session } from '../../../shared/charging/problem.ts';
import { winterWeekSessions } from '../../../shared/charging/sessions.ts';
import { peakProblem } from '../../../shared/charging/weekProblem.ts';
import { even, uncontrolled } from '../../../shared/charging/strategies.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { example, exampleNames, parametersWith, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assess = (dossier: Dossier): Assessment => createAssessor(shippedSet, shippedProfiles).assess(dossier);
const parameters = parametersWith();
const SLACK = 1e-6;

/** Whether this many vehicles of each group can charge under the limit: site power, and energy per session. */
function canCharge(strategy: Strategy, result: Assessment, counts: (group: GroupCharging) => number): boolean {
  const usable = result.grid.limits.usableKW!;
  const sessions: Session[] = result.charging.groups.flatMap((group) =>
    group.charger === null ? [] : winterWeekSessions(group.duty, group.charger, counts(group), parameters),
  );
  if (Math.max(...Array.from(result.charging.baseKW)) > usable + SLACK) return false;
  const under = (limit: number | null): ChargeProblem => peakProblem(sessions, result.charging.baseKW, limit);
  switch (strategy) {
    case 'uncontrolled':
      return Math.max(...uncontrolled(under(null)).siteKW) <= usable + SLACK;
    case 'even': {
      const [free, throttled] = [even(under(null)), even(under(usable))];
      const missing = free.deliveredKWh.reduce((sum, kWh, index) => sum + kWh - throttled.deliveredKWh[index], 0);
      return missing <= 1e-4;
    }
    case 'optimal':
      return fitsUnder(under(usable + SLACK));
  }
}

const dossiers: [string, Dossier][] = [
  ...exampleNames.map((name): [string, Dossier] => [name, example(name)]),
  [
    'vans on a small connection',
    dossierWith({
      groups: [
        depotVans({ id: 'a', number: 9 }),
        depotVans({ id: 'b', number: 6, return: '14:00', replacementYear: 2029 }),
      ],
      site: { connection: '3x80a', yearlyKWh: 40_000, peakKW: 25 },
      company: { sector: 'warehouseOneShift' },
    }),
  ],
  [
    'trucks and vans on a contract',
    dossierWith({
      groups: [
        depotVans({ id: 'v', number: 12 }),
        groupWith({
          id: 't',
          vehicleClass: 'rigid18',
          number: 8,
          fuel: 'diesel',
          meanDayKm: 180,
          longestDayKm: 230,
          daysPerWeek: 6,
          departure: '04:00',
          return: '16:00',
          nightPlace: 'depot',
          replacementYear: 2028,
        }),
      ],
      site: { connection: 'kva', connectionKVA: 250, contractedKW: 150, yearlyKWh: 200_000 },
      company: { sector: 'warehouseTwoShifts' },
    }),
  ],
];

describe.each(dossiers)('the largest number that fits: %s', (_name, dossier) => {
  const result = assess(dossier);

  it('is between nothing and the plan', () => {
    for (const { planned, fits } of result.grid.largest) {
      for (const strategy of strategies) expect(fits[strategy] >= 0 && fits[strategy] <= planned).toBe(true);
    }
  });

  it('is with smart charging never less than with even or uncontrolled charging', () => {
    for (const { fits } of [...result.grid.largest, result.grid.inOrder]) {
      expect(fits.optimal).toBeGreaterThanOrEqual(fits.even);
      expect(fits.optimal).toBeGreaterThanOrEqual(fits.uncontrolled);
    }
  });

  it.each(strategies)('fits with %s charging, and one vehicle more does not', (strategy) => {
    for (const { groupId, planned, fits } of result.grid.largest) {
      const withCount = (count: number) => (group: GroupCharging) =>
        group.groupId === groupId ? count : group.duty.number;
      const most = fits[strategy];
      if (most > 0) expect(canCharge(strategy, result, withCount(most))).toBe(true);
      if (most < planned) expect(canCharge(strategy, result, withCount(most + 1))).toBe(false);
    }
  });

  it.each(strategies)('in the order of the plan fits with %s charging, and one vehicle more does not', (strategy) => {
    const order = [...result.charging.groups]
      .filter((group) => group.charger !== null)
      .sort((one, other) => (one.duty.group.replacementYear ?? 9999) - (other.duty.group.replacementYear ?? 9999));
    const first = (count: number) => (group: GroupCharging) => {
      let left = count;
      for (const one of order) {
        if (one === group) return Math.min(left, one.duty.number);
        left = Math.max(0, left - one.duty.number);
      }
      return 0;
    };
    const most = result.grid.inOrder.fits[strategy];
    if (most > 0) expect(canCharge(strategy, result, first(most))).toBe(true);
    if (most < result.grid.inOrder.planned) expect(canCharge(strategy, result, first(most + 1))).toBe(false);
  });

  it('is the whole plan exactly where the plan is said to fit', () => {
    for (const strategy of strategies) {
      const whole = result.grid.inOrder.fits[strategy] === result.grid.inOrder.planned;
      expect(result.charging.strategies[strategy].fit).toBe(whole ? 'likely' : 'no');
    }
  });

  it('goes with peaks in that order: smart charging has the lowest', () => {
    const { uncontrolled: direct, even: spread, optimal } = result.charging.strategies;
    expect(optimal.peakKW).toBeLessThanOrEqual(direct.peakKW + SLACK);
    expect(optimal.peakKW).toBeLessThanOrEqual(spread.peakKW + SLACK);
    expect(optimal.peakKW).toBeGreaterThanOrEqual(result.charging.basePeakKW - SLACK);
  });

  it('has margins that say the same as the answer', () => {
    for (const strategy of ['uncontrolled', 'optimal'] as const) {
      const { fit, marginPercent, peakKW } = result.charging.strategies[strategy];
      expect(marginPercent! >= -1e-6).toBe(fit === 'likely');
      const usable = result.grid.limits.usableKW!;
      expect(marginPercent).toBeCloseTo((100 * (usable - peakKW)) / usable, 6);
    }
  });
});

describe('whether the plan fits', () => {
  const groups = [depotVans({ number: 2 })];
  const fitOf = (site: Parameters<typeof dossierWith>[0] & object): string[] => {
    const { charging } = assess(dossierWith(site));
    return strategies.map((strategy) => charging.strategies[strategy].fit);
  };

  it('is never said without the use of the site', () => {
    expect(fitOf({ groups, site: { connection: 'kva', connectionKVA: 1000, contractedKW: 900 } })).toEqual([
      'open',
      'open',
      'open',
    ]);
  });

  it('is never said without the connection', () => {
    expect(fitOf({ groups, site: { yearlyKWh: 50_000 } })).toEqual(['open', 'open', 'open']);
  });

  it('is at best likely: the base load is a standard profile', () => {
    expect(
      fitOf({ groups, site: { connection: 'kva', connectionKVA: 1000, contractedKW: 900, yearlyKWh: 50_000 } }),
    ).toEqual(['likely', 'likely', 'likely']);
  });

  it('is no, with nothing that fits, where the site alone passes the limit', () => {
    const result = assess(dossierWith({ groups, site: { connection: '3x25a', yearlyKWh: 60_000, peakKW: 17 } }));
    expect(strategies.map((strategy) => result.charging.strategies[strategy].fit)).toEqual(['no', 'no', 'no']);
    expect(result.grid.largest[0].fits).toEqual({ uncontrolled: 0, even: 0, optimal: 0 });
    expect(result.grid.headroomKW).toBeLessThan(0);
  });

  it('counts the peak that the company knows in the winter week, whatever the season of the profile', () => {
    // Light industry has its highest quarter in another month. 40 kW known, 46.92 kW usable: 6.92 kW is left.
    const result = assess(
      dossierWith({
        groups,
        site: { connection: '3x80a', yearlyKWh: 60_000, peakKW: 40 },
        company: { sector: 'lightIndustryOneShift' },
      }),
    );
    expect(result.charging.basePeakKW).toBeCloseTo(40, 2);
    expect(result.grid.headroomKW).toBeCloseTo(6.92, 2);
  });

  it('takes growth and other electric vehicles as part of the site', () => {
    const bare = assess(dossierWith({ groups, site: { connection: '3x80a', yearlyKWh: 20_000 } }));
    const grown = assess(
      dossierWith({
        groups,
        site: {
          connection: '3x80a',
          yearlyKWh: 20_000,
          growth: [{ id: 'w', description: 'heat pump', powerKW: 10, year: 2027 }],
          otherElectric: [
            { id: 'c', name: 'cars', number: 2, kWhPerDay: 40, powerKW: 11, from: '09:00', until: '10:00' },
          ],
        },
      }),
    );
    const atNine = 9 * 4;
    // Two cars at 11 kW for an hour and 10 kW of growth.
    expect(grown.charging.baseKW[atNine] - bare.charging.baseKW[atNine]).toBeCloseTo(32, 6);
    expect(grown.charging.baseKW[3 * 4] - bare.charging.baseKW[3 * 4]).toBeCloseTo(10, 6);
  });

  it('has as unmet energy only what the limit takes away, and names whose it is', () => {
    const many = [depotVans({ number: 20, return: '22:00', departure: '06:00' })];
    const { charging } = assess(dossierWith({ groups: many, site: { connection: '3x25a', yearlyKWh: 8760 } }));
    const { optimal, even: spread, uncontrolled: direct } = charging.strategies;
    expect(optimal.unmetKWh).toBeGreaterThan(0);
    expect(optimal.unmetKWh).toBeLessThanOrEqual(spread.unmetKWh + SLACK);
    expect(direct.unmetKWh).toBe(0);
    expect(optimal.unmet.reduce((sum, one) => sum + one.kWh, 0)).toBeCloseTo(optimal.unmetKWh, 6);
    expect(
      optimal.unmet.every((one) => one.groupId === 'g1' && one.vehicle >= 1 && one.vehicle <= 20 && one.day >= 1),
    ).toBe(true);
  });
});
