/** The stationary battery in what fits, by hand and by the least unmet energy of the charging core. */
import { describe, expect, it } from 'vitest';
import { bestPlan } from '../../../shared/charging/bestPlan.ts';
import { fleetSessions, groupsCharging } from '../../../shared/charging/groupCharging.ts';
import type { Session } from '../../../shared/charging/problem.ts';
import { peakProblem } from '../../../shared/charging/weekProblem.ts';
import { connectionLimits } from '../../../shared/grid/connection.ts';
import { firstVehicles, fitInOrder, roomKW, sessionsFit, type SiteWeek } from '../../../shared/grid/fits.ts';
import { guaranteedLimitKW, guaranteeOf } from '../../../shared/grid/guarantee.ts';
import { robustness } from '../../../shared/grid/robustness.ts';
import { weekLimitKW } from '../../../shared/grid/weekLimit.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();
const flat = (kW: number): Float64Array => new Float64Array(672).fill(kW);
const ideal = { energyKWh: 20, powerKW: 40, roundTripEfficiency: 1 };

describe('room below the limit with a battery', () => {
  // 40 kWh within one hour: 40 kW, of which a battery of 20 kWh gives half.
  const session: Session = { id: 's', arrival: 40, departure: 44, energyKWh: 40, maxPowerKW: 100 };

  it('is more by what the battery gives in the hour that binds', () => {
    const week = { baseKW: flat(5), limitKW: flat(30) };
    expect(roomKW('optimal', { ...week, battery: null }, [session])).toBeCloseTo(-15, 4);
    expect(roomKW('optimal', { ...week, battery: ideal }, [session])).toBeCloseTo(5, 3);
    expect(sessionsFit('optimal', { ...week, battery: null }, [session])).toBe(false);
    expect(sessionsFit('optimal', { ...week, battery: ideal }, [session])).toBe(true);
    expect(sessionsFit('optimal', { ...week, limitKW: flat(24.9), battery: ideal }, [session])).toBe(false);
  });

  it('is no help where the charging is not controlled', () => {
    const week = { baseKW: flat(5), limitKW: flat(30), battery: ideal };
    expect(sessionsFit('uncontrolled', week, [session])).toBe(false);
    expect(sessionsFit('even', week, [session])).toBe(false);
  });

  it('also holds up a site that passes the limit by itself for an hour', () => {
    const baseKW = flat(5).map((kW, slot) => (slot >= 40 && slot < 44 ? 45 : kW));
    expect(sessionsFit('optimal', { baseKW, limitKW: flat(30), battery: ideal }, [])).toBe(true);
    expect(sessionsFit('optimal', { baseKW, limitKW: flat(24), battery: ideal }, [])).toBe(false);
  });
});

describe('the number of vehicles that fits with a battery', () => {
  it('is the largest of which nothing stays undelivered under the limit', () => {
    const { site, fleetGroups } = dossierWith({ groups: [depotVans({ id: 'v', number: 14, longestDayKm: 200 })] });
    const groups = groupsCharging(fleetGroups, site, parameters);
    for (const [energyKWh, powerKW] of [
      [15, 10],
      [60, 8],
      [120, 60],
    ]) {
      const battery = { energyKWh, powerKW, roundTripEfficiency: 0.88 };
      const week: SiteWeek = { baseKW: flat(12), limitKW: flat(30), battery, groups };
      const fits = (count: number): boolean => {
        const sessions = fleetSessions(groups, parameters, firstVehicles(groups, count));
        const best = bestPlan({ ...peakProblem(sessions, week.baseKW, week.limitKW), battery });
        if (!best.ok) throw new Error(best.message);
        const asked = sessions.reduce((sum, one) => sum + one.energyKWh, 0);
        return asked - best.plan.deliveredKWh.reduce((sum, kWh) => sum + kWh, 0) < 1e-3 * asked;
      };
      const found = fitInOrder('optimal', week, parameters);
      expect(found).toBeGreaterThanOrEqual(fitInOrder('optimal', { ...week, battery: null }, parameters));
      expect(fits(found)).toBe(true);
      if (found < 14) expect(fits(found + 1)).toBe(false);
    }
  });
});

describe('power that is not guaranteed', () => {
  const siteOf = (answers: Parameters<typeof dossierWith>[0] = {}) => dossierWith(answers).site;
  const nonFirm = siteOf({
    site: { connection: 'kva', connectionKVA: 200, contractedKW: 100, contractForm: 'nonFirm', firmKW: 40 },
  });

  it('is what lies above the firm part, margin off', () => {
    const limits = connectionLimits(nonFirm, parameters);
    const limitKW = weekLimitKW(nonFirm, limits)!;
    expect(limitKW[0]).toBeCloseTo(85, 9);
    expect(guaranteedLimitKW(nonFirm, limits, limitKW)![0]).toBeCloseTo(34, 9);
    expect(guaranteedLimitKW({ ...nonFirm, firmKW: null }, limits, limitKW)).toBeNull();
    expect(guaranteedLimitKW({ ...nonFirm, contractForm: 'firm' }, limits, limitKW)![0]).toBeCloseTo(85, 9);
  });

  it('is named by the form of the contract', () => {
    expect(guaranteeOf(nonFirm)).toEqual({ kind: 'notFirm', firmKW: 40 });
    expect(guaranteeOf({ ...nonFirm, contractForm: 'capacityLimiting' })).toEqual({ kind: 'mayBeLimited' });
    expect(guaranteeOf({ ...nonFirm, contractForm: 'timeBlock' })).toEqual({ kind: 'onlyInHours' });
    expect(guaranteeOf({ ...nonFirm, contractForm: 'group' })).toEqual({ kind: 'all' });
  });

  it('is a setback of its own: gone, the plan has what is firm', () => {
    const { fleetGroups } = dossierWith({ groups: [depotVans({ id: 'v', number: 4 })] });
    const week: SiteWeek = {
      baseKW: flat(30),
      limitKW: flat(85),
      battery: null,
      groups: groupsCharging(fleetGroups, nonFirm, parameters),
    };
    const limits = connectionLimits(nonFirm, parameters);
    const of = (site: typeof nonFirm) => robustness(week, site, limits, parameters);
    const planned = of(nonFirm)[0];
    const gone = of(nonFirm).find(({ id }) => id === 'noGuarantee')!;
    // 85 less 34 kW.
    expect(planned.roomKW - gone.roomKW).toBeCloseTo(51, 4);
    expect(of({ ...nonFirm, firmKW: null }).find(({ id }) => id === 'noGuarantee')).toMatchObject({ open: true });
    expect(of({ ...nonFirm, contractForm: 'firm' }).some(({ id }) => id === 'noGuarantee')).toBe(false);
  });
});
