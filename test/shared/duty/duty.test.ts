import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeCharger } from '../../../shared/charging/chargers.ts';
import {
  isLongestDay,
  meanWeekSessions,
  otherSessions,
  stayAfter,
  winterWeekSessions,
} from '../../../shared/charging/sessions.ts';
import { resolveDuty, winterDayNeed, type Duty } from '../../../shared/charging/vehicleEnergy.ts';
import type { FleetGroup } from '../../../shared/dossier/schema.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();

function dutyOf(answers: Parameters<typeof depotVans>[0] = {}): Duty {
  const duty = resolveDuty(depotVans(answers), parameters);
  if (duty === null) throw new Error('no duty');
  return duty;
}

describe('the stay at the charger after a working day', () => {
  it('runs from return to departure the next morning', () => {
    // Monday 17:00 is slot 68, Tuesday 07:00 slot 96 + 28 = 124.
    expect(stayAfter(dutyOf(), 0)).toEqual({ arrival: 68, departure: 124 });
  });

  it('lasts the weekend after the last working day', () => {
    // Friday 17:00 is 4 x 96 + 68 = 452; Monday 07:00 of the next week 672 + 28 = 700.
    expect(stayAfter(dutyOf({ daysPerWeek: 5 }), 4)).toEqual({ arrival: 452, departure: 700 });
  });

  it('of seven days a week has no weekend', () => {
    const duty = dutyOf({ daysPerWeek: 7 });
    // Sunday 17:00 is 6 x 96 + 68 = 644; Monday 07:00 is 700.
    expect(stayAfter(duty, 6)).toEqual({ arrival: 644, departure: 700 });
  });

  it('of a night shift lies by day: out at 18:00, back at 05:00 the next day', () => {
    const duty = dutyOf({ departure: '18:00', return: '05:00' });
    // Back on Tuesday 05:00 = 96 + 20 = 116, out again at 18:00 = 96 + 72 = 168: 13 hours.
    expect(stayAfter(duty, 0)).toEqual({ arrival: 116, departure: 168 });
    // The shift that starts on Friday ends on Saturday 05:00 and stays until Monday 18:00.
    expect(stayAfter(duty, 4)).toEqual({ arrival: 5 * 96 + 20, departure: 672 + 72 });
  });

  it('of a night shift on Sunday begins on Monday of the same cyclic week', () => {
    const duty = dutyOf({ departure: '18:00', return: '05:00', daysPerWeek: 7 });
    const charger = proposeCharger(duty, parameters);
    const last = winterWeekSessions(duty, charger, 1, parameters)[6];
    expect([last.arrival, last.departure]).toEqual([20, 72]);
  });

  it('leaves out the quarter hours that are not whole: back at 17:05 starts at 17:15, out at 06:50 ends at 06:45', () => {
    expect(stayAfter(dutyOf({ departure: '06:50', return: '17:05' }), 0)).toEqual({ arrival: 69, departure: 96 + 27 });
  });

  it('has no length where departure and return are the same', () => {
    const { arrival, departure } = stayAfter(dutyOf({ departure: '08:00', return: '08:00' }), 0);
    expect(departure - arrival).toBe(0);
  });

  it('never reaches into the next shift, whatever the hours', () => {
    const clock = fc
      .integer({ min: 0, max: 1439 })
      .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(clock, clock, fc.integer({ min: 1, max: 7 }), (departure, comesBack, daysPerWeek) => {
        const duty = dutyOf({ departure, return: comesBack, daysPerWeek });
        const sessions = winterWeekSessions(duty, proposeCharger(duty, parameters), 1, parameters);
        expect(sessions).toHaveLength(daysPerWeek);
        const used = new Set<number>();
        for (const { arrival, departure: leaves } of sessions) {
          expect(Number.isInteger(arrival) && arrival >= 0 && arrival < 672).toBe(true);
          expect(leaves >= arrival && leaves <= arrival + 672).toBe(true);
          for (let slot = arrival; slot < leaves; slot++) {
            expect(used.has(slot % 672)).toBe(false);
            used.add(slot % 672);
          }
        }
      }),
    );
  });
});

describe('the longest day of the week', () => {
  it('falls once a week for each vehicle, on another day for the next one', () => {
    const duty = dutyOf({ number: 7 });
    const days = Array.from({ length: 7 }, (_, vehicle) =>
      [0, 1, 2, 3, 4].filter((day) => isLongestDay(duty, vehicle, day)),
    );
    expect(days).toEqual([[0], [1], [2], [3], [4], [0], [1]]);
  });

  it('takes more energy than the others, by km, and only that', () => {
    const duty = dutyOf({ number: 2, meanDayKm: 100, longestDayKm: 150 });
    const sessions = winterWeekSessions(duty, proposeCharger(duty, parameters), 2, parameters);
    // 100 km x 0.28 x 1.25 / 0.918 = 38.126 kWh at the grid; the longest day half as much again.
    const mean = (100 * 0.28 * 1.25) / 0.918;
    const wanted = [1.5, 1, 1, 1, 1, 1, 1.5, 1, 1, 1].map((factor) => factor * mean);
    sessions.forEach((one, index) => expect(one.energyKWh).toBeCloseTo(wanted[index], 9));
    expect(sessions.map((one) => one.id).slice(0, 6)).toEqual([
      'g1/1/1',
      'g1/1/2',
      'g1/1/3',
      'g1/1/4',
      'g1/1/5',
      'g1/2/1',
    ]);
  });

  it('of the first vehicles does not change when more vehicles come', () => {
    const duty = dutyOf({ number: 9 });
    const charger = proposeCharger(duty, parameters);
    const few = winterWeekSessions(duty, charger, 3, parameters);
    expect(winterWeekSessions(duty, charger, 9, parameters).slice(0, few.length)).toEqual(few);
  });

  it('is never shorter than the mean day, even where that was typed', () => {
    expect(dutyOf({ meanDayKm: 120, longestDayKm: 80 }).longestDayKm).toBe(120);
  });
});

describe('the need of a winter day', () => {
  it('is km x use x winter factor, and what is more than the usable battery is charged on the road', () => {
    // 81 kWh x 80 % = 64.8 usable. 200 km x 0.28 x 1.25 = 70: 5.2 on the road.
    const need = winterDayNeed(dutyOf(), 200, parameters);
    expect(need.needAtBattery).toBeCloseTo(70, 9);
    expect(need.nightAtBattery).toBeCloseTo(64.8, 9);
    expect(need.roadAtBattery).toBeCloseTo(5.2, 9);
  });

  it('of a truck has the winter factor of trucks', () => {
    const own = parametersWith({ 'veh.winter.truck': 1.5, 'veh.winter.van': 9 });
    const duty = resolveDuty(groupWith({ vehicleClass: 'rigid18', number: 1 }), own)!;
    expect(winterDayNeed(duty, 100, own).needAtBattery).toBeCloseTo(93 * 1.5, 9);
  });

  it('has the refrigeration of a refrigerated vehicle on top, without winter factor', () => {
    const duty = dutyOf({ refrigerated: true, details: { refrigerationKWhPerDay: 12 } });
    expect(winterDayNeed(duty, 100, parameters).needAtBattery).toBeCloseTo(35 + 12, 9);
    const off = dutyOf({ refrigerated: false, details: { refrigerationKWhPerDay: 12 } });
    expect(winterDayNeed(off, 100, parameters).needAtBattery).toBeCloseTo(35, 9);
  });

  it('is nothing without km', () => {
    expect(winterDayNeed(dutyOf(), 0, parameters)).toMatchObject({ needAtBattery: 0, roadAtBattery: 0 });
  });
});

describe('answers that are missing', () => {
  const fields = (group: FleetGroup): string[] => resolveDuty(group, parameters)!.assumed.map((one) => one.field);

  it('take the sourced default and are named as assumed', () => {
    const duty = resolveDuty(groupWith({ vehicleClass: 'rigid18', number: 3 }), parameters)!;
    // 37,600 km a year, 260 days: five a week; 52.142857 weeks.
    expect(duty).toMatchObject({
      yearlyKm: 37_600,
      days: [0, 1, 2, 3, 4],
      departure: 240,
      return: 1140,
      nightPlace: 'depot',
    });
    expect(duty.meanDayKm).toBeCloseTo(37_600 / (5 * (365 / 7)), 9);
    expect(duty.longestDayKm).toBe(duty.meanDayKm);
    expect(fields(duty.group)).toEqual(
      expect.arrayContaining([
        'yearlyKm',
        'meanDayKm',
        'longestDayKm',
        'daysPerWeek',
        'departure',
        'return',
        'nightPlace',
      ]),
    );
  });

  it('are derived from what is known first: a mean day gives the year', () => {
    const duty = dutyOf({ yearlyKm: null, meanDayKm: 80, daysPerWeek: 6 });
    expect(duty.yearlyKm).toBeCloseTo((80 * 6 * 365) / 7, 9);
    expect(duty.assumed).toContainEqual({ field: 'yearlyKm', parameter: null });
  });

  it('are not assumed where everything is answered', () => {
    expect(fields(depotVans())).toEqual([]);
  });

  it('of class or number leave nothing to calculate', () => {
    expect(resolveDuty(depotVans({ vehicleClass: null }), parameters)).toBeNull();
    expect(resolveDuty(depotVans({ number: null }), parameters)).toBeNull();
    expect(resolveDuty(depotVans({ number: 0 }), parameters)).toBeNull();
  });
});

describe('the proposed charger', () => {
  const chargerFor = (answers: Parameters<typeof depotVans>[0]) => proposeCharger(dutyOf(answers), parameters);

  it('is the slowest that fills the longest winter day in the shortest night with 15 % to spare', () => {
    // 14 h x 11 kW x 0.85 = 130.9 kWh at the grid; a van of 64.8 kWh usable never needs more than 70.6.
    expect(chargerFor({ longestDayKm: 400 })).toMatchObject({
      kind: 'ac',
      powerKW: 11,
      priceFigure: 'chg.capex.ac22',
      enough: true,
    });
  });

  it('steps up where the night is short: 64.8 kWh in 6 h needs more than 11 kW', () => {
    // AC: 70.59 kWh against 6 x 11 x 0.85 = 56.1. DC 30 kW: 69.98 against 153.
    expect(chargerFor({ longestDayKm: 400, return: '01:00', departure: '07:00' })).toMatchObject({
      kind: 'dc',
      powerKW: 30,
      enough: true,
    });
  });

  it('is never stronger than the vehicle takes, and says when that is not enough', () => {
    // A quarter of an hour at 115 kW, the most that a large van takes: 24.4 kWh with the margin.
    expect(chargerFor({ longestDayKm: 400, return: '06:45', departure: '07:00' })).toMatchObject({
      kind: 'dc',
      powerKW: 115,
      priceFigure: 'chg.capex.dc150',
      enough: false,
    });
  });

  it('sits exactly on the edge: 9.43 kW x 14 h x 0.85 fills 112.2 kWh, not a hair more', () => {
    // Chosen power p is enough when night / 0.918 <= p x 14 x 0.85; the night of 100 km is 35 kWh: p >= 3.20389...
    const edge = 35 / 0.918 / (14 * 0.85);
    const chosen = (chargerKW: number) => chargerFor({ longestDayKm: 100, details: { chargerKW } });
    expect(chosen(edge + 1e-6)).toMatchObject({ chosen: true, enough: true });
    expect(chosen(edge - 1e-6)).toMatchObject({ chosen: true, enough: false });
  });

  it('that the adviser chose stands, priced as the class that can give it', () => {
    expect(chargerFor({ details: { chargerKW: 43 } })).toMatchObject({
      powerKW: 43,
      kind: 'dc',
      priceFigure: 'chg.capex.dc50',
      chosen: true,
    });
  });

  it('of a light vehicle is AC', () => {
    const duty = resolveDuty(groupWith({ vehicleClass: 'lev', number: 2 }), parameters)!;
    expect(proposeCharger(duty, parameters)).toMatchObject({ kind: 'ac', powerKW: 22 });
  });

  it('never becomes slower when the day becomes longer', () => {
    let last = 0;
    for (let km = 20; km <= 500; km += 20) {
      const { powerKW } = proposeCharger(
        dutyOf({ vehicleClass: 'tractor44', longestDayKm: km, meanDayKm: 20, return: '22:00', departure: '05:00' }),
        parameters,
      );
      expect(powerKW).toBeGreaterThanOrEqual(last);
      last = powerKW;
    }
    expect(last).toBeGreaterThan(22);
  });
});

describe('sessions of the mean week and of others', () => {
  it('put the vehicles of a group together: same energy, same total power', () => {
    const duty = dutyOf({ number: 4 });
    const charger = proposeCharger(duty, parameters);
    const sessions = meanWeekSessions(duty, charger, 20, parameters);
    expect(sessions).toHaveLength(5);
    expect(sessions[0]).toMatchObject({ arrival: 68, departure: 124, energyKWh: 80, maxPowerKW: 44 });
  });

  it('do not exist for vehicles that stand elsewhere at night', () => {
    const duty = dutyOf({ nightPlace: 'home' });
    const charger = proposeCharger(duty, parameters);
    expect(winterWeekSessions(duty, charger, 5, parameters)).toEqual([]);
    expect(meanWeekSessions(duty, charger, 20, parameters)).toEqual([]);
  });

  it('take other vehicles Monday to Friday between their hours, over midnight where need be', () => {
    const { site } = dossierWith({
      site: {
        otherElectric: [
          { id: 'f', name: 'forklifts', number: 2, kWhPerDay: 12, powerKW: 3, from: '18:00', until: '05:00' },
          { id: 'c', name: 'cars', number: 3, kWhPerDay: null, powerKW: 11, from: '08:00', until: '17:00' },
        ],
      },
    });
    const { sessions, incomplete } = otherSessions(site);
    expect(incomplete).toEqual(['cars']);
    expect(sessions).toHaveLength(5);
    expect(sessions[0]).toMatchObject({ arrival: 72, departure: 116, energyKWh: 24, maxPowerKW: 6 });
    expect(sessions[4]).toMatchObject({ arrival: 4 * 96 + 72, departure: 5 * 96 + 20 });
  });
});
