/** Room, until when, why not and robustness, on weeks that can be worked out by hand. */
import { describe, expect, it } from 'vitest';
import { checkUnmetCertificate } from '../../../shared/charging/certificate.ts';
import { fleetSessions, groupsCharging, type GroupCharging } from '../../../shared/charging/groupCharging.ts';
import type { Session } from '../../../shared/charging/problem.ts';
import { peakProblem } from '../../../shared/charging/weekProblem.ts';
import type { FleetGroup, Site } from '../../../shared/dossier/schema.ts';
import { connectionLimits } from '../../../shared/grid/connection.ts';
import { firstVehicles, fitInOrder, roomKW, sessionsFit, type SiteWeek } from '../../../shared/grid/fits.ts';
import { robustness } from '../../../shared/grid/robustness.ts';
import { untilWhen } from '../../../shared/plan/untilWhen.ts';
import { whyNot } from '../../../shared/grid/whyNot.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();
const flat = (kW: number): Float64Array => new Float64Array(672).fill(kW);

/** Vans of 100 km every day: 35 kWh in the battery, 38.126 at the grid in a night of 14 hours: 2.7233 kW evenly. */
const NIGHT = 35 / 0.918;
const EVENLY = NIGHT / 14;
const steady = (answers: Parameters<typeof depotVans>[0] = {}): FleetGroup =>
  depotVans({ longestDayKm: 100, meanDayKm: 100, ...answers });

function weekOf(groups: FleetGroup[], baseKW: number, limitKW: number): SiteWeek {
  const { site, fleetGroups } = dossierWith({ groups });
  return {
    baseKW: flat(baseKW),
    limitKW: flat(limitKW),
    battery: null,
    groups: groupsCharging(fleetGroups, site, parameters),
  };
}

const siteWith = (answers: Partial<Site> = {}): Site => dossierWith({ site: answers }).site;

describe('the room below the limit', () => {
  const session: Session = { id: 's', arrival: 0, departure: 16, energyKWh: 40, maxPowerKW: 100 };
  const limitKW = flat(30).map((kW, slot) => (slot >= 8 ? 20 : kW));

  it('with smart charging is the most that a plan can leave in every quarter', () => {
    // 2 h at 30 - r and 2 h at 20 - r must hold 40 kWh: 100 - 4 r = 40.
    expect(roomKW('optimal', { baseKW: flat(0), limitKW, battery: null }, [session])).toBeCloseTo(15, 5);
    // A base load of 3 kW takes 3 of it.
    expect(roomKW('optimal', { baseKW: flat(3), limitKW, battery: null }, [session])).toBeCloseTo(12, 5);
  });

  it('with other strategies is what their own plan leaves', () => {
    // Evenly 10 kW: 10 is left where the limit is 20. At once 100 kW in a limit of 30.
    expect(roomKW('even', { baseKW: flat(0), limitKW, battery: null }, [session])).toBeCloseTo(10, 9);
    expect(roomKW('uncontrolled', { baseKW: flat(0), limitKW, battery: null }, [session])).toBeCloseTo(-70, 9);
  });

  it('is negative exactly where it does not fit', () => {
    for (const energyKWh of [99, 101]) {
      const big = { ...session, energyKWh };
      const fits = sessionsFit('optimal', { baseKW: flat(0), limitKW, battery: null }, [big]);
      expect(fits).toBe(energyKWh < 100);
      expect(roomKW('optimal', { baseKW: flat(0), limitKW, battery: null }, [big]) >= 0).toBe(fits);
    }
  });
});

describe('until when it fits', () => {
  const groups = [
    steady({ id: 'a', number: 2, replacementYear: 2027 }),
    steady({ id: 'b', number: 3, replacementYear: 2029 }),
  ];

  it('is until the year in which vehicles and growth together pass the limit', () => {
    // Evenly 2.7233 kW each. Base 5: 2 vans 10.45, 5 vans 18.62; with 4 kW growth from 2028 14.45 and 22.62.
    const site = siteWith({ growth: [{ id: 'w', description: 'heat pump', powerKW: 4, year: 2028 }] });
    const until = (limitKW: number) => {
      const week = weekOf(groups, 5, limitKW);
      return untilWhen(flat(5), week, site, groups, 2026, parameters);
    };
    expect(until(23).firstYearNot.optimal).toBeNull();
    expect(until(22).firstYearNot.optimal).toBe(2029);
    expect(until(14).firstYearNot.optimal).toBe(2028);
    expect(until(10).firstYearNot.optimal).toBe(2027);
    const { years } = until(22);
    expect(years.map((one) => [one.year, one.vehicles, one.growthKW])).toEqual([
      [2026, 0, 0],
      [2027, 2, 0],
      [2028, 2, 4],
      [2029, 5, 4],
    ]);
    expect(years[3].peakKW.optimal).toBeCloseTo(9 + 5 * EVENLY, 4);
    // At once: every van at 11 kW on the same evening.
    expect(years[3].peakKW.uncontrolled).toBeCloseTo(9 + 55, 6);
  });

  it('counts growth without a year from the start, and says how many vehicles have no year', () => {
    const site = siteWith({ growth: [{ id: 'w', description: 'hall', powerKW: 7, year: null }] });
    const undated = [steady({ id: 'a', number: 4, replacementYear: null })];
    const until = untilWhen(flat(5), weekOf(undated, 12, 100), site, undated, 2026, parameters);
    expect(until).toMatchObject({
      assumed: 4,
      never: 0,
      years: [{ year: 2026, vehicles: 4, growthKW: 7, basePeakKW: 12 }],
    });
  });
});

describe('why not more', () => {
  it('names the first vehicle that does not fit, and quarters and vehicles that prove it', () => {
    // 20 kW less 5 of base: 15 / 2.7233 = 5.5, so 5 of 8 fit.
    const week = weekOf([steady({ id: 'a', number: 3 }), steady({ id: 'b', number: 5, replacementYear: 2030 })], 5, 20);
    const fits = fitInOrder('optimal', week, parameters);
    expect(fits).toBe(5);
    const why = whyNot(week, fits, parameters);
    expect(why).toMatchObject({ kind: 'vehicles', next: { groupId: 'b', vehicle: 3 }, counted: 6 });
    expect(why.binding).toEqual([
      { groupId: 'a', vehicles: [1, 2, 3] },
      { groupId: 'b', vehicles: [1, 2, 3] },
    ]);
    // Four nights of 14 hours bind; the weekend does not. Short each night: 6 x 38.126 - 14 x 15.
    expect(why.slots).toHaveLength(4 * 56);
    expect(why.shortKWh).toBeCloseTo(4 * (6 * NIGHT - 14 * 15), 4);
    const sessions = fleetSessions(week.groups, parameters, firstVehicles(week.groups, 6));
    const problem = peakProblem(sessions, week.baseKW, week.limitKW);
    const asked = sessions.reduce((sum, one) => sum + one.energyKWh, 0);
    const proof = {
      deliveredKWh: asked - why.shortKWh,
      slots: why.slots,
      sessions: sessions.flatMap((one, index) => (Number(one.id.split('/')[2]) < 5 ? [index] : [])),
    };
    expect(checkUnmetCertificate(problem, proof).holds).toBe(true);
  });

  it('is the site itself where that passes the limit', () => {
    const week = weekOf([steady()], 30, 20);
    expect(whyNot(week, 0, parameters)).toMatchObject({ kind: 'site', counted: 0, binding: [] });
  });

  it('is what sets the peak where everything fits', () => {
    const why = whyNot(weekOf([steady({ number: 2 })], 5, 50), 2, parameters);
    expect(why).toMatchObject({
      kind: 'fits',
      next: null,
      shortKWh: 0,
      binding: [{ groupId: 'g1', vehicles: [1, 2] }],
    });
  });
});

describe('what the plan can bear', () => {
  const of = (groups: FleetGroup[], limitKW: number) => {
    const all = robustness(
      weekOf(groups, 5, limitKW),
      siteWith(),
      connectionLimits(siteWith(), parameters),
      parameters,
    );
    return (id: string) => all.find((one) => one.id === id)!;
  };

  it('on a colder day is reckoned with the high winter factor', () => {
    // 1.43 instead of 1.25: 3.1155 kW each; 4 vans 12.46 on 13 kW of room, and 5 vans 15.58.
    const setback = of([steady({ number: 4 })], 18);
    expect(setback('coldDay').fits.optimal).toBe(true);
    expect(setback('coldDay').roomKW).toBeCloseTo(13 - (4 * EVENLY * 1.43) / 1.25, 4);
    expect(of([steady({ number: 5 })], 19)('coldDay').fits.optimal).toBe(false);
    expect(of([steady({ number: 5 })], 19)('asPlanned').fits.optimal).toBe(true);
  });

  it('with one vehicle more is a van more on the same power', () => {
    const setback = of([steady({ number: 4 })], 18);
    expect(setback('oneMore').roomKW).toBeCloseTo(13 - 5 * EVENLY, 4);
    expect(setback('oneMore').fits.optimal).toBe(false);
  });

  it('when everybody is late is a shorter night, and not known without a spread', () => {
    expect(of([steady({ number: 2 })], 18)('everybodyLate').open).toBe(true);
    const late = of([steady({ number: 2, returnSpreadMinutes: 120, departureSpreadMinutes: 60 })], 18)('everybodyLate');
    expect(late.open).toBe(false);
    expect(late.roomKW).toBeCloseTo(13 - (2 * NIGHT) / 11, 4);
  });

  it('with one charger out leaves the energy of a group of one on the road', () => {
    const out = of([steady({ number: 1 })], 18)('chargerOut');
    expect(out.roadKWh).toBeCloseTo(5 * 35, 6);
    // Two vans at one charger take seven hours each: 7 x 11 x 0.918 = 70.7 is enough for 35.
    expect(of([steady({ number: 2 })], 18)('chargerOut').roadKWh).toBe(0);
  });
});

it('a further vehicle gets a charger of its own where every vehicle has one', () => {
  const [group]: GroupCharging[] = groupsCharging([steady({ number: 2 })], siteWith(), parameters);
  const three = fleetSessions([group], parameters, () => 3);
  expect(three).toHaveLength(15);
  expect(new Set(three.slice(0, 5).map((one) => one.departure - one.arrival))).toEqual(
    new Set(three.slice(10, 15).map((one) => one.departure - one.arrival)),
  );
});
