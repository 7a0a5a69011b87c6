import { describe, expect, it } from 'vitest';
import { checkPeakCertificate, checkUnmetCertificate } from '../../../shared/charging/certificate.ts';
import { optimalPeakKW, optimalPlan } from '../../../shared/charging/optimum.ts';
import { resultOf } from '../../../shared/charging/plan.ts';
import { oracleAnswer } from './highsOracle.ts';
import { randomDepot } from './instances.ts';
import { faultsOf } from './planFaults.ts';

const INSTANCES = 60;

describe('the optimum equals what HiGHS finds', () => {
  for (let seed = 1; seed <= INSTANCES; seed++) {
    const vehicles = 2 + Math.floor(58 * (seed / INSTANCES) ** 2);
    const days = seed % 12 === 0 ? 2 : 1;
    it(`depot ${seed}: ${vehicles} vehicles, ${days} days`, async () => {
      const problem = randomDepot(seed, { vehicles, days });
      const oracle = await oracleAnswer(problem);
      const { plan, peakKW, peakCertificate, unmetCertificate } = optimalPlan(problem);
      const { unmetKWh } = resultOf(problem, plan);

      // Ten times finer than the 0.01 kW and 0.01 % asked for; HiGHS itself works to about 1e-6.
      expect(Math.abs(peakKW - oracle.peakKW)).toBeLessThan(1e-3);
      expect(Math.abs(peakKW - oracle.peakKW)).toBeLessThanOrEqual(1e-5 * oracle.peakKW + 1e-6);
      expect(Math.abs(unmetKWh - oracle.unmetKWh)).toBeLessThan(1e-4);
      expect(optimalPeakKW(problem)).toBeCloseTo(peakKW, 6);
      expect(faultsOf(problem, plan)).toEqual([]);
      expect(checkPeakCertificate(problem, peakCertificate).holds).toBe(true);
      expect(checkUnmetCertificate(problem, unmetCertificate).holds).toBe(true);
    });
  }
});
