/** The year of a site, laid beside the plan of every month that it does without. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fleetAtSite } from '../../../shared/assessment/fleetAtSite.ts';
import { DAYS_OF_MONTH } from '../../../shared/charging/measuredUse.ts';
import { optimalPlan } from '../../../shared/charging/optimum.ts';
import type { ChargeProblem, Session } from '../../../shared/charging/problem.ts';
import { even, uncontrolled } from '../../../shared/charging/strategies.ts';
import { peakProblem } from '../../../shared/charging/weekProblem.ts';

const SLOTS = 672;

/** Months whose base load follows the day, from `lowKW` at night; below 0 the sun gives more than is used. */
function monthsFrom(lowKW: number, swingKW: number): Float64Array[] {
  return DAYS_OF_MONTH.map((_, month) =>
    Float64Array.from({ length: SLOTS }, (_kW, slot) => {
      const ofDay = (1 - Math.cos((2 * Math.PI * (slot % 96)) / 96)) / 2;
      return lowKW + swingKW * ofDay * (1 + (month % 4) / 4);
    }),
  );
}

const sessions = fc.array(
  fc
    .record({
      arrival: fc.integer({ min: 0, max: SLOTS - 1 }),
      length: fc.integer({ min: 1, max: 90 }),
      energyKWh: fc.double({ min: 0.5, max: 300, noNaN: true }),
      maxPowerKW: fc.constantFrom(11, 22, 50),
    })
    .map(({ arrival, length, ...rest }) => ({ ...rest, arrival, departure: arrival + length })),
  { maxLength: 25 },
);

const named = (some: Omit<Session, 'id'>[]): Session[] => some.map((one, index) => ({ ...one, id: `g/${index}/1` }));

/** Quarter by quarter, from the power of the whole site in the plan of each month. */
function byPlan(months: readonly Float64Array[], stays: Session[], siteOf: (problem: ChargeProblem) => Float64Array) {
  let chargedKWh = 0;
  let importKWh = 0;
  let exportKWh = 0;
  const peaks = months.map((load, month) => {
    const siteKW = siteOf(peakProblem(stays, load, null));
    siteKW.forEach((kW, slot) => {
      const kWh = (kW * DAYS_OF_MONTH[month]) / 7 / 4;
      chargedKWh += ((kW - load[slot]) * DAYS_OF_MONTH[month]) / 7 / 4;
      if (kW > 0) importKWh += kWh;
      else exportKWh -= kWh;
    });
    return Math.max(0, ...siteKW);
  });
  return { chargedKWh, importKWh, exportKWh, peaks };
}

const plans = {
  uncontrolled: (problem: ChargeProblem) => uncontrolled(problem).siteKW,
  even: (problem: ChargeProblem) => even(problem).siteKW,
  optimal: (problem: ChargeProblem) => optimalPlan(problem).plan.siteKW,
};

describe.each(['uncontrolled', 'even', 'optimal'] as const)('the year of a site that charges %s', (strategy) => {
  it.each([
    ['never gives back', 12, 60],
    ['uses nothing itself', 0, 0],
    ['gives back at noon', 10, -70],
  ])('has the kWh and peaks of the plans of its months where it %s', (_name, lowKW, swingKW) => {
    const months = monthsFrom(lowKW, swingKW);
    fc.assert(
      fc.property(sessions, (some) => {
        const stays = named(some);
        const year = fleetAtSite(stays).yearBeside(months, strategy);
        const planned = byPlan(months, stays, plans[strategy]);
        for (const part of ['chargedKWh', 'importKWh', 'exportKWh'] as const) {
          const most = Math.max(1, planned.importKWh, planned.exportKWh);
          expect(Math.abs(year[part] - planned[part]) / most).toBeLessThan(1e-9);
        }
        expect(year.peaks).toHaveLength(12);
        year.peaks.forEach((kW, month) => expect(kW).toBeCloseTo(planned.peaks[month], 6));
      }),
      { numRuns: 8 },
    );
  });
});

describe('the year of smart charging at chargers with a least power', () => {
  const months = monthsFrom(0, 0);
  /** Two alike, together: 8 kWh in eight quarters, at most 22 kW and at least 8 kW. */
  const both: Session = {
    id: 'g/1/1',
    arrival: 100,
    departure: 108,
    energyKWh: 8,
    maxPowerKW: 22,
    minPowerKW: 8,
    alike: 2,
  };

  it('lets like vehicles take turns', () => {
    // Each 4 kWh at 4 kW in four quarters, the one after the other: 4 kW.
    for (const kW of fleetAtSite([both]).yearBeside(months, 'optimal').peaks) expect(kW).toBeCloseTo(4, 6);
  });

  it('has the higher peak where a vehicle cannot spread its energy', () => {
    // 2 kWh in eight quarters is 1 kW; at 6 kW or nothing it is 6 kW in one quarter and a part of the next.
    const one = { ...both, alike: 1, energyKWh: 2, maxPowerKW: 11, minPowerKW: 6 };
    for (const kW of fleetAtSite([one]).yearBeside(months, 'optimal').peaks) expect(kW).toBeCloseTo(6, 6);
    for (const kW of fleetAtSite([{ ...one, minPowerKW: 0 }]).yearBeside(months, 'optimal').peaks)
      expect(kW).toBeCloseTo(1, 6);
  });

  it('is the same where the site by day is higher anyway, with and without the sun', () => {
    for (const [low, swing] of [
      [2, 60],
      [-5, 60],
    ]) {
      const loads = monthsFrom(low, swing);
      const { minPowerKW: _least, ...free } = both;
      const [least, any] = [both, free].map((one) => fleetAtSite([one]).yearBeside(loads, 'optimal'));
      least.peaks.forEach((kW, month) => expect(kW).toBeCloseTo(any.peaks[month], 6));
      expect(least.chargedKWh).toBeCloseTo(any.chargedKWh, 6);
    }
  });
});
