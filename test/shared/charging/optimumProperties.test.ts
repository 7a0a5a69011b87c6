import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPeakCertificate, checkUnmetCertificate } from '../../../shared/charging/certificate.ts';
import { fitsUnder, optimalPeakKW, optimalPeaksOf, optimalPlan } from '../../../shared/charging/optimum.ts';
import { resultOf } from '../../../shared/charging/plan.ts';
import type { ChargeProblem, StrategyResult } from '../../../shared/charging/problem.ts';
import { even, uncontrolled } from '../../../shared/charging/strategies.ts';
import { problemWith } from './instances.ts';
import { faultsOf } from './planFaults.ts';

/** Sums of a few hundred numbers up to a few hundred; anything above this is a real difference. */
const SAME = 1e-6;

const tenths = (most: number, least = 0): fc.Arbitrary<number> =>
  fc.integer({ min: least * 10, max: most * 10 }).map((value) => value / 10);

/** Small problems of every kind: they hit edges (empty stays, full slots, equal times) more often than large ones. */
const anyProblem: fc.Arbitrary<ChargeProblem> = fc
  .record({ slots: fc.integer({ min: 1, max: 12 }), cyclic: fc.boolean() })
  .chain(({ slots, cyclic }) => {
    const series = (value: fc.Arbitrary<number>): fc.Arbitrary<number[]> =>
      fc.array(value, { minLength: slots, maxLength: slots });
    const oneSession = fc
      .record({
        arrival: fc.integer({ min: 0, max: slots - 1 }),
        length: fc.integer({ min: 0, max: slots }),
        energyKWh: tenths(40),
        maxPowerKW: tenths(60),
      })
      .map(({ arrival, length, ...needs }) => {
        const departure = cyclic ? arrival + length : Math.min(slots, arrival + length);
        return { arrival, departure, ...needs };
      });
    return fc
      .record({
        slotMinutes: fc.constantFrom(5, 7.5, 15, 60),
        baseLoadKW: series(tenths(60, -60)),
        limitKW: fc.option(series(tenths(120)), { nil: null }),
        sessions: fc.array(oneSession, { maxLength: 8 }),
      })
      .map(({ sessions, ...given }) =>
        problemWith({
          slots,
          cyclic,
          ...given,
          sessions: sessions.map((session, s) => ({ id: `s${s}`, ...session })),
        }),
      );
  });

function optimal(problem: ChargeProblem): StrategyResult {
  return resultOf(problem, optimalPlan(problem).plan);
}

function holds(property: (problem: ChargeProblem) => void, numRuns = 400): void {
  fc.assert(fc.property(anyProblem, property), { numRuns, seed: 20_261_123 });
}

describe('for any problem', () => {
  it('every plan conserves energy and keeps to stays and powers; even and optimal keep to the limit', () => {
    holds((problem) => {
      expect(faultsOf(problem, optimalPlan(problem).plan)).toEqual([]);
      expect(faultsOf(problem, even(problem))).toEqual([]);
      expect(faultsOf({ ...problem, limitKW: null }, uncontrolled(problem))).toEqual([]);
    });
  });

  it('what is delivered and what is unmet make up what was asked for', () => {
    holds((problem) => {
      const asked = problem.sessions.reduce((sum, { energyKWh }) => sum + energyKWh, 0);
      for (const result of [optimal(problem), ...[even, uncontrolled].map((plan) => resultOf(problem, plan(problem)))])
        expect(result.energyKWh + result.unmetKWh).toBeCloseTo(asked, 6);
    });
  });

  it('both certificates hold', () => {
    holds((problem) => {
      const { peakCertificate, unmetCertificate } = optimalPlan(problem);
      expect(checkPeakCertificate(problem, peakCertificate).holds).toBe(true);
      expect(checkUnmetCertificate(problem, unmetCertificate).holds).toBe(true);
    });
  });

  it('the certificate of what is unmet names every session that the limit leaves short, and only full slots', () => {
    holds((problem) => {
      const { plan, unmetCertificate } = optimalPlan(problem);
      const hours = problem.slotMinutes / 60;
      problem.sessions.forEach(({ arrival, departure, energyKWh, maxPowerKW }, s) => {
        const reachable = Math.min(energyKWh, maxPowerKW * (departure - arrival) * hours);
        if (plan.deliveredKWh[s] < reachable - SAME) expect(unmetCertificate.sessions).toContain(s);
      });
      for (const t of unmetCertificate.slots) {
        const counts = Math.max(problem.limitKW?.[t] ?? Infinity, problem.baseLoadKW[t], 0);
        expect(plan.siteKW[t]).toBeCloseTo(counts, 5);
      }
    });
  });

  it('the lowest peaks beside several loads are those beside each of them', () => {
    holds((problem) => {
      const free = { ...problem, limitKW: null };
      const loads = [0, 1, 2].map((turn) =>
        Array.from(problem.baseLoadKW, (_, slot) => problem.baseLoadKW[(slot + turn) % problem.slots] * (1 - turn / 4)),
      );
      const each = loads.map((baseLoadKW) => optimalPeakKW({ ...free, baseLoadKW }));
      const peaksBeside = optimalPeaksOf(problem);
      expect(peaksBeside(loads)).toEqual(each);
      // What was found beside the loads before it leaves no trace.
      expect(peaksBeside(loads.toReversed())).toEqual(each.toReversed());
    });
  });

  it('the optimum never leaves more unmet than even charging, and never has a higher peak for the same energy', () => {
    holds((problem) => {
      const best = optimal(problem);
      const spread = resultOf(problem, even(problem));
      expect(best.unmetKWh).toBeLessThanOrEqual(spread.unmetKWh + SAME);
      if (spread.unmetKWh <= best.unmetKWh + SAME) expect(best.peakKW).toBeLessThanOrEqual(spread.peakKW + SAME);
    });
  });

  it('without a limit the optimum delivers as much as uncontrolled charging, with no higher peak', () => {
    holds((problem) => {
      const free = { ...problem, limitKW: null };
      const plain = resultOf(free, uncontrolled(free));
      expect(optimal(free).unmetKWh).toBeCloseTo(plain.unmetKWh, 6);
      expect(optimal(free).peakKW).toBeLessThanOrEqual(plain.peakKW + SAME);
    });
  });

  it('a higher limit never leaves more unmet', () => {
    holds((problem) => {
      if (problem.limitKW === null) return;
      const higher = { ...problem, limitKW: Array.from(problem.limitKW, (limit) => limit + 7) };
      expect(optimal(higher).unmetKWh).toBeLessThanOrEqual(optimal(problem).unmetKWh + SAME);
    });
  });

  it('a limit at the lowest peak changes nothing, and one below it leaves energy unmet or was no limit', () => {
    holds((problem) => {
      const free = { ...problem, limitKW: null };
      const { plan, peakKW, peakCertificate } = optimalPlan(free);
      const under = (limit: number): ChargeProblem => ({ ...problem, limitKW: Array.from(plan.siteKW, () => limit) });
      expect(fitsUnder(under(peakKW + SAME))).toBe(true);
      expect(optimal(under(peakKW + SAME)).peakKW).toBeCloseTo(peakKW, 5);
      if (peakCertificate.kind === 'sessions' && peakKW > 0.1) expect(fitsUnder(under(peakKW - 0.01))).toBe(false);
    });
  });

  it('twice the powers and energies give twice the peak and twice what is unmet', () => {
    holds((problem) => {
      const twice = (series: ArrayLike<number>): number[] => Array.from(series, (value) => 2 * value);
      const doubled = {
        ...problem,
        baseLoadKW: twice(problem.baseLoadKW),
        limitKW: problem.limitKW === null ? null : twice(problem.limitKW),
        sessions: problem.sessions.map((session) => ({
          ...session,
          energyKWh: 2 * session.energyKWh,
          maxPowerKW: 2 * session.maxPowerKW,
        })),
      };
      expect(optimal(doubled).peakKW).toBeCloseTo(2 * optimal(problem).peakKW, 6);
      expect(optimal(doubled).unmetKWh).toBeCloseTo(2 * optimal(problem).unmetKWh, 6);
    });
  });

  it('a cyclic problem does not mind where its cycle begins', () => {
    holds((problem) => {
      if (!problem.cyclic) return;
      const { slots } = problem;
      const by = Math.ceil(slots / 3);
      const turned = (series: ArrayLike<number>): number[] =>
        Array.from({ length: slots }, (_, t) => series[(t + slots - by) % slots]);
      const shifted = {
        ...problem,
        baseLoadKW: turned(problem.baseLoadKW),
        limitKW: problem.limitKW === null ? null : turned(problem.limitKW),
        sessions: problem.sessions.map((session) => {
          const arrival = (session.arrival + by) % slots;
          return { ...session, arrival, departure: arrival + session.departure - session.arrival };
        }),
      };
      expect(optimal(shifted).peakKW).toBeCloseTo(optimal(problem).peakKW, 6);
      expect(optimal(shifted).unmetKWh).toBeCloseTo(optimal(problem).unmetKWh, 6);
    });
  });

  it('the order of the sessions does not change peak and energy', () => {
    holds((problem) => {
      const turned = { ...problem, sessions: problem.sessions.toReversed() };
      expect(optimal(turned).peakKW).toBeCloseTo(optimal(problem).peakKW, 6);
      expect(optimal(turned).energyKWh).toBeCloseTo(optimal(problem).energyKWh, 6);
    });
  });
});
