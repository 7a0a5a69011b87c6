import { describe, expect, it } from 'vitest';
import { checkPeakCertificate, checkUnmetCertificate } from '../../shared/charging/certificate.ts';
import { optimalPlan } from '../../shared/charging/optimum.ts';
import { resultOf } from '../../shared/charging/plan.ts';
import { oracleAnswer } from '../shared/charging/highsOracle.ts';
import { randomDepot } from '../shared/charging/instances.ts';
import { faultsOf } from '../shared/charging/planFaults.ts';

/** Other seeds than the 60 of the daily test. */
const FIRST_SEED = 1000;
const INSTANCES = 500;
/** Above this many powers to be found, simplex takes minutes and interior point seconds. */
const MOST_FOR_SIMPLEX = 15_000;

describe('500 depots: the optimum within 0.01 kW and 0.01 % of what HiGHS finds', () => {
  for (let number = 0; number < INSTANCES; number++) {
    // Mostly small depots over a day or two; every tenth is large: up to 200 vehicles, up to a week.
    const large = number % 10 === 9;
    const vehicles = large ? 20 + Math.round(180 * (number / INSTANCES)) : 2 + (number % 40);
    const days = large ? 1 + (Math.floor(number / 10) % 7) : 1 + (number % 2);
    it(`depot ${number}: ${vehicles} vehicles, ${days} days`, { timeout: 600_000 }, async () => {
      const problem = randomDepot(FIRST_SEED + number, { vehicles, days });
      const { plan, peakKW, peakCertificate, unmetCertificate } = optimalPlan(problem);
      const oracle = await oracleAnswer(problem, plan.powerKW.length > MOST_FOR_SIMPLEX ? 'interior point' : 'simplex');
      const { unmetKWh, energyKWh } = resultOf(problem, plan);

      expect(Math.abs(peakKW - oracle.peakKW)).toBeLessThanOrEqual(Math.min(0.01, 1e-4 * oracle.peakKW + 1e-6));
      expect(Math.abs(unmetKWh - oracle.unmetKWh)).toBeLessThanOrEqual(1e-4 * energyKWh + 1e-6);
      expect(faultsOf(problem, plan)).toEqual([]);
      expect(checkPeakCertificate(problem, peakCertificate).holds).toBe(true);
      expect(checkUnmetCertificate(problem, unmetCertificate).holds).toBe(true);
    });
  }
});
