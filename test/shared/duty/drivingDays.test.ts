/** Named days of the week: which nights follow them, what a week takes, and that names and numbers agree. By hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { energyPerYear } from '../../../shared/assessment/energySplit.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import { proposeCharger } from '../../../shared/charging/chargers.ts';
import { groupsCharging } from '../../../shared/charging/groupCharging.ts';
import { ownUse } from '../../../shared/charging/ownUse.ts';
import { roadWeeks } from '../../../shared/charging/roadWeek.ts';
import { isLongestDay, meanWeekSessions, vehicleSessions } from '../../../shared/charging/sessions.ts';
import { resolveDuty, type Duty } from '../../../shared/charging/vehicleEnergy.ts';
import { drivingDays, stretchesOf } from '../../../shared/dossier/drivingDays.ts';
import { findProblems } from '../../../shared/dossier/problems.ts';
import { weekDays, type WeekDay } from '../../../shared/dossier/schema.ts';
import { siteYear } from '../../../shared/grid/siteYear.ts';
import { dutyLines } from '../../../shared/report/dutySentences.ts';
import { daysInWords } from '../../../shared/text/drivingDays.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { parametersWith, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';

const parameters = parametersWith();
const WEEKEND: WeekDay[] = ['saturday', 'sunday'];
const WORKING_WEEK: WeekDay[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const named = (days: WeekDay[] | null, answers: Parameters<typeof depotVans>[0] = {}) =>
  depotVans({ daysPerWeek: days?.length ?? null, drivingDays: days, ...answers });
const dutyOf = (...group: Parameters<typeof named>): Duty => resolveDuty(named(...group), parameters)!;

/** The stays of one vehicle in quarters, [arrival, departure]. */
function staysOf(duty: Duty): [number, number][] {
  const { sessions } = vehicleSessions(duty, proposeCharger(duty, parameters), 0, 1, parameters);
  return sessions.map(({ arrival, departure }) => [arrival, departure]);
}

describe('the days of a group', () => {
  it('are the named ones, else so many from Monday on, else not known', () => {
    expect(drivingDays({ drivingDays: ['sunday', 'tuesday'], daysPerWeek: null })).toEqual([1, 6]);
    expect(drivingDays({ drivingDays: null, daysPerWeek: 3 })).toEqual([0, 1, 2]);
    expect(drivingDays({ drivingDays: null, daysPerWeek: null })).toBeNull();
  });

  it('lead over a number that says otherwise, and the record is called odd', () => {
    const group = named(WEEKEND, { daysPerWeek: 5 });
    expect(resolveDuty(group, parameters)!.days).toEqual([5, 6]);
    expect(findProblems(dossierWith({ groups: [group] }), [], null)).toContainEqual({
      field: 'fleetGroups[0].daysPerWeek',
      code: 'daysDiffer',
      severity: 'warning',
      values: { named: 2, told: 5 },
    });
    const fitting = named(WEEKEND, { yearlyKm: 10_400 });
    expect(findProblems(dossierWith({ groups: [fitting] }), [], null)).toEqual([]);
  });

  it('are held against the km of the year: 100 km on 2 days is 10,400 km, not 26,000', () => {
    const [problem] = findProblems(dossierWith({ groups: [named(WEEKEND)] }), [], null);
    expect(problem).toMatchObject({ code: 'yearlyKmBelowDays', values: { yearly: 26_000, fromDays: 10_400 } });
  });

  it('that are not named and not counted follow the figure, and are called assumed', () => {
    const duty = dutyOf(null);
    expect(duty.days).toEqual([0, 1, 2, 3, 4]);
    expect(duty.assumed).toContainEqual({ field: 'daysPerWeek', parameter: 'duty.workdays' });
    expect(dutyOf(WEEKEND).assumed).toEqual([]);
  });
});

describe('the nights after named days', () => {
  it('of Saturday and Sunday are two: one night, and from Sunday evening until Saturday morning', () => {
    // Saturday 17:00 is quarter 5 x 96 + 68 = 548, Sunday 07:00 is 6 x 96 + 28 = 604. Sunday 17:00 is 644, and the
    // next Saturday 07:00 is 12 x 96 + 28 = 1,180.
    expect(staysOf(dutyOf(WEEKEND))).toEqual([
      [548, 604],
      [644, 1180],
    ]);
  });

  it('of Tuesday to Saturday end with Saturday 17:00 until Tuesday 07:00, and nothing arrives on Sunday or Monday', () => {
    const stays = staysOf(dutyOf(['tuesday', 'wednesday', 'thursday', 'friday', 'saturday']));
    expect(stays.map(([arrival]) => Math.floor(arrival / 96))).toEqual([1, 2, 3, 4, 5]);
    // Saturday 17:00 is 548, Tuesday of the next week is day 8: 8 x 96 + 28 = 796.
    expect(stays.at(-1)).toEqual([548, 796]);
  });

  it('over midnight lie on the next day, also where that is in the next week', () => {
    // Out from 22:00 to 06:00. Saturday's trip ends on Sunday 06:00 (6 x 96 + 24 = 600), the next leaves on Sunday 22:00
    // (664). Sunday's ends on Monday 06:00, which is quarter 24 of the circle, and waits until Saturday 22:00 (568).
    const night = dutyOf(WEEKEND, { departure: '22:00', return: '06:00' });
    expect(staysOf(night)).toEqual([
      [600, 664],
      [24, 568],
    ]);
  });

  it('of one day last all week but the trip', () => {
    // Wednesday 17:00 is 2 x 96 + 68 = 260; Wednesday 07:00 a week later is 9 x 96 + 28 = 892.
    expect(staysOf(dutyOf(['wednesday']))).toEqual([[260, 892]]);
  });

  it('size the charger by the shortest one, wherever in the week it is', () => {
    // 180 km asks 63 kWh at the battery, 68.6 at the grid; out 20 hours leaves 4 hours: 11 kW gives 44 x 0.85 = 37.4.
    // From Wednesday to Monday there are days to do it in, but from Monday to Tuesday there are not.
    const hours = { longestDayKm: 180, departure: '06:00', return: '02:00' };
    const fast = dutyOf(['monday', 'wednesday', 'thursday'], hours);
    expect(proposeCharger(fast, parameters)).toMatchObject({ kind: 'dc', enough: true });
    expect(proposeCharger(dutyOf(['monday', 'wednesday', 'friday'], hours), parameters)).toMatchObject({ kind: 'ac' });
  });

  it('are told in words', () => {
    const told = (duty: Duty): string[] =>
      dutyLines({ duty, charger: proposeCharger(duty, parameters) }, 'nl').map(({ text }) => text);
    expect(told(dutyOf(WEEKEND))).toEqual([
      'Rijdt za en zo.',
      'Staat op een werkdag op het bedrijf van 17:00 tot 07:00.',
      'Staat langer van zondag 17:00 tot zaterdag 07:00.',
    ]);
    expect(told(dutyOf(WORKING_WEEK)).at(-1)).toBe('In het weekend van vrijdag 17:00 tot maandag 07:00.');
    expect(told(dutyOf(['monday', 'wednesday', 'friday'], { departure: '20:00', return: '05:00' })).at(-1)).toBe(
      'Staat langer van dinsdag 05:00 tot woensdag 20:00, van donderdag 05:00 tot vrijdag 20:00 en van zaterdag 05:00 tot maandag 20:00.',
    );
    expect(told(dutyOf([...weekDays]))).toEqual([
      'Rijdt elke dag.',
      'Staat op een werkdag op het bedrijf van 17:00 tot 07:00.',
    ]);
  });
});

describe('the energy of named days', () => {
  const dayKm = { meanDayKm: 100, longestDayKm: 100 };

  it('of a week is the days times that of a day, whichever they are', () => {
    // 100 km x 0.28 x 1.25 = 35 kWh in the coldest week; 0.918 of what is drawn comes in.
    fc.assert(
      fc.property(fc.subarray([...weekDays], { minLength: 1 }), (days) => {
        const duty = dutyOf(days, { ...dayKm, number: 1, yearlyKm: null });
        const { sessions } = vehicleSessions(duty, proposeCharger(duty, parameters), 0, 1, parameters);
        const charged = sessions.reduce((sum, one) => sum + one.energyKWh, 0);
        expect(charged).toBeCloseTo((days.length * 35) / 0.918, 6);
        expect(sessions.map(({ id }) => Number(id.split('/')[2]))).toEqual(
          weekDays.flatMap((day, at) => (days.includes(day) ? [at + 1] : [])),
        );
        // And of a year: 52.142857 weeks of those days at 28 kWh.
        expect(energyPerYear(duty, parameters).depot).toBeCloseTo((days.length * 28 * 365) / 7, 6);
      }),
    );
  });

  it('of a mean week lies on those days alone', () => {
    const duty = dutyOf(WEEKEND, { number: 4 });
    const sessions = meanWeekSessions(duty, proposeCharger(duty, parameters), 20, parameters);
    expect(sessions.map(({ arrival, energyKWh }) => [arrival, energyKWh])).toEqual([
      [548, expect.closeTo(80, 9)],
      [644, expect.closeTo(80, 9)],
    ]);
  });

  it('has the longest day of each vehicle on a day that it drives', () => {
    const duty = dutyOf(WEEKEND);
    expect([0, 1, 2].map((vehicle) => weekDays.filter((_, day) => isLongestDay(duty, vehicle, day)))).toEqual([
      ['saturday'],
      ['sunday'],
      ['saturday'],
    ]);
  });

  it('that a day asks beyond the battery is charged on the road on that Saturday or Sunday', () => {
    // 200 km: 70 kWh against 64.8 usable, 5.2 short; the first vehicle on Saturday, the second on Sunday.
    const { fleetGroups, site } = dossierWith({ groups: [named(WEEKEND, { number: 2, longestDayKm: 200 })] });
    const rows = roadWeeks(groupsCharging(fleetGroups, site, parameters));
    expect(rows.map(({ vehicle, days }) => [vehicle, days])).toEqual([
      [1, [0, 0, 0, 0, 0, expect.closeTo(5.2, 9), 0]],
      [2, [0, 0, 0, 0, 0, 0, expect.closeTo(5.2, 9)]],
    ]);
  });

  it('is said for vehicles that charge at home too, day by day; a stop at a depot without charger gives nothing', () => {
    const home = named(WEEKEND, {
      number: 2,
      longestDayKm: 200,
      nightPlace: 'home',
      middayFrom: '11:00',
      middayUntil: '12:00',
    });
    const { fleetGroups, site } = dossierWith({ groups: [home] });
    const [group] = groupsCharging(fleetGroups, site, parameters);
    expect([group.charger, group.sessions]).toEqual([null, []]);
    expect(group.road).toEqual([
      { vehicle: 1, day: 6, kWh: expect.closeTo(5.2, 9) },
      { vehicle: 2, day: 7, kWh: expect.closeTo(5.2, 9) },
    ]);
  });
});

describe('Monday to Friday by name', () => {
  it('gives exactly the answers of 5 days, in everything that is calculated', () => {
    const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);
    const answers = { departure: '05:30', return: '02:15', returnSpreadMinutes: 45, longestDayKm: 240 };
    const dossierOf = (days: WeekDay[] | null) =>
      dossierWith({
        groups: [depotVans({ daysPerWeek: 5, drivingDays: days, ...answers })],
        site: { connection: '3x80a', yearlyKWh: 60_000, operator: 'liander' },
        company: { sector: 'bakery' },
      });
    const told = (days: WeekDay[] | null): string =>
      JSON.stringify(
        [assessor.assess(dossierOf(days)), lastOf(assessor.later(dossierOf(days)))],
        (key, value: unknown) => (key === 'drivingDays' ? null : value),
      );
    expect(told(WORKING_WEEK)).toBe(told(null));
  });
});

describe('the year at the site', () => {
  it('ends on the Monday that 52 weeks leave over, with the work of a Monday', () => {
    const { fleetGroups, site } = dossierWith({
      groups: [named(['monday', 'tuesday'], { number: 1, meanDayKm: 100, longestDayKm: 100, yearlyKm: null })],
      site: { connection: '3x80a', yearlyKWh: 0 },
    });
    const season = { belowMean: Array<number>(365).fill(0), ofYear: 0, ofColdestMonth: 0 };
    const input = {
      own: ownUse('warehouseOneShift', site, shippedProfiles, null),
      site,
      growthKW: 0,
      groups: groupsCharging(fleetGroups, site, parameters),
      limitKW: null,
      season,
    };
    const weeks = siteYear(input, parameters);
    let step = weeks.next();
    while (step.done !== true) step = weeks.next();
    // 28 kWh a day is 30.5 drawn. Monday 17:00 to Tuesday 07:00 is 14 hours, the only night that is short: 2.18 kW from
    // the 17th hour on. By day the vehicle is out; a Sunday would have some of the long stay after Tuesday instead.
    const lastDay = step.value.heatKW[52];
    expect(lastDay.slice(8, 17)).toEqual(Array<number>(9).fill(0));
    for (const kW of lastDay.slice(17)) expect(kW).toBeCloseTo(28 / 0.918 / 14, 6);
  });
});

describe('days in words', () => {
  it.each([
    [[0, 1, 2, 3, 4], 'ma t/m vr', 'Mon to Fri'],
    [[1, 2, 3, 4, 5], 'di t/m za', 'Tue to Sat'],
    [[5, 6], 'za en zo', 'Sat and Sun'],
    [[0, 2, 4], 'ma, wo en vr', 'Mon, Wed and Fri'],
    [[0, 1, 2, 6], 'ma t/m wo en zo', 'Mon to Wed and Sun'],
    [[3], 'do', 'Thu'],
    [[0, 1, 2, 3, 4, 5, 6], 'elke dag', 'every day'],
  ])('%j', (days, nl, en) => {
    expect(daysInWords(days, 'nl')).toBe(nl);
    expect(daysInWords(days, 'en')).toBe(en);
    expect(stretchesOf(days).flatMap(({ first, last }) => days.filter((day) => day >= first && day <= last))).toEqual(
      days,
    );
  });
});
