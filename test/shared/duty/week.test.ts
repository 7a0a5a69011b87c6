/** A working week at the depot: shifts, stops, spread, taking turns, and what goes on the road. Worked out by hand. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeCharger, type Charger } from '../../../shared/charging/chargers.ts';
import { groupsCharging } from '../../../shared/charging/groupCharging.ts';
import { dayRhythm, staysOfDay } from '../../../shared/charging/rhythm.ts';
import { meanWeekSessions, vehicleSessions, winterWeekSessions } from '../../../shared/charging/sessions.ts';
import { turnAt } from '../../../shared/charging/sharing.ts';
import { spread } from '../../../shared/charging/spread.ts';
import { taperedSessions } from '../../../shared/charging/taper.ts';
import { resolveDuty, type Duty } from '../../../shared/charging/vehicleEnergy.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { parametersWith } from '../../cases/shipped.ts';

const parameters = parametersWith();
const EMPTY_RULES = groupWith({}).charging;

function dutyOf(answers: Parameters<typeof depotVans>[0] = {}): Duty {
  return resolveDuty(depotVans(answers), parameters)!;
}

const hours = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

describe('the trips of a day', () => {
  it('are one without a second shift or a stop', () => {
    expect(dayRhythm(dutyOf())).toEqual({
      trips: [{ leaves: hours('07:00'), back: hours('17:00'), share: 1 }],
      after: ['night'],
      faults: [],
    });
  });

  it('of a double shift are two, with the km in proportion to the hours away', () => {
    const duty = dutyOf({ departure: '04:00', return: '13:00', secondDeparture: '14:00', secondReturn: '23:00' });
    expect(dayRhythm(duty)).toMatchObject({
      trips: [
        { leaves: 240, back: 780, share: 0.5 },
        { leaves: 840, back: 1380, share: 0.5 },
      ],
      after: ['between', 'night'],
    });
  });

  it('of a second shift over midnight ends on the next day', () => {
    const duty = dutyOf({ departure: '06:00', return: '15:00', secondDeparture: '20:00', secondReturn: '02:00' });
    expect(dayRhythm(duty).trips[1]).toMatchObject({ leaves: 1200, back: 1560, share: 6 / 15 });
  });

  it('with a stop at the depot are two halves around it', () => {
    const duty = dutyOf({ middayFrom: '11:00', middayUntil: '12:00' });
    // Away 07:00 to 11:00 and 12:00 to 17:00: 4 and 5 of 9 hours.
    const { trips, after } = dayRhythm(duty);
    expect(after).toEqual(['midday', 'night']);
    expect(trips[0]).toMatchObject({ leaves: 420, back: 660 });
    expect(trips[0].share).toBeCloseTo(4 / 9, 12);
    expect(trips[1]).toMatchObject({ leaves: 720, back: 1020 });
    expect(trips[1].share).toBeCloseTo(5 / 9, 12);
  });

  it('leave aside a stop outside the trips and a second shift that runs into the next day, and say so', () => {
    expect(dayRhythm(dutyOf({ middayFrom: '18:00', middayUntil: '19:00' })).faults).toEqual(['middayOutsideTrip']);
    const late = dutyOf({ departure: '07:00', return: '17:00', secondDeparture: '20:00', secondReturn: '08:00' });
    expect(dayRhythm(late)).toMatchObject({ faults: ['secondShiftTooLong'], after: ['night'] });
  });
});

describe('late returns and early departures', () => {
  it('are the same every time, lie within the spread, and do not change with the number of vehicles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 720 }), fc.string(), (minutes, key) => {
        const drawn = spread(minutes, 'typical', key);
        expect(drawn).toBe(spread(minutes, 'typical', key));
        expect(drawn >= 0 && drawn <= minutes && Number.isInteger(drawn)).toBe(true);
        expect(spread(minutes, 'late', key)).toBe(minutes);
      }),
    );
    const duty = dutyOf({ number: 9, returnSpreadMinutes: 90 });
    const charger = proposeCharger(duty, parameters);
    const few = winterWeekSessions(duty, charger, 3, parameters);
    expect(winterWeekSessions(duty, charger, 9, parameters).slice(0, few.length)).toEqual(few);
  });

  it('differ from vehicle to vehicle, about evenly', () => {
    const drawn = Array.from({ length: 400 }, (_, vehicle) => spread(100, 'typical', `g/${vehicle}/0/return`));
    const mean = drawn.reduce((sum, one) => sum + one, 0) / drawn.length;
    expect(mean).toBeGreaterThan(44);
    expect(mean).toBeLessThan(56);
    expect(new Set(drawn).size).toBeGreaterThan(60);
  });

  it('shorten the night at both ends when everyone is late', () => {
    const duty = dutyOf({ returnSpreadMinutes: 60, departureSpreadMinutes: 30 });
    const [night] = staysOfDay(duty, dayRhythm(duty), 0, 0, 'late');
    expect(night).toMatchObject({ from: hours('18:00'), until: 1440 + hours('06:30') });
  });
});

describe('the energy of a week', () => {
  it('is put back at a stop by its part of the standing hours, and by night for the rest', () => {
    // 180 km x 0.28 x 1.25 = 63 kWh. The stop is 1 of 15 hours at the depot: 4.2 kWh; the night the other 58.8.
    const duty = dutyOf({ number: 1, meanDayKm: 180, longestDayKm: 180, middayFrom: '11:00', middayUntil: '12:00' });
    const charger = { ...proposeCharger(duty, parameters), powerKW: 11, kind: 'ac' as const };
    const { sessions, road } = vehicleSessions(duty, charger, 0, 1, parameters);
    expect(road).toEqual([]);
    expect(sessions.slice(0, 2).map((one) => one.id)).toEqual(['g1/1/1/1', 'g1/1/1']);
    expect(sessions[0]).toMatchObject({ arrival: 44, departure: 48, maxPowerKW: 11 });
    expect(sessions[0].energyKWh).toBeCloseTo(4.2 / 0.918, 9);
    expect(sessions[1].energyKWh).toBeCloseTo(58.8 / 0.918, 9);
  });

  it('is put back at a stop by what the rest of the day needs, as far as the charger gets', () => {
    // 220 km: 77 kWh against 64.8 usable. 12.2 must come at the stop; an hour at 11 kW x 0.918 gives 10.098, so 2.102
    // goes on the road.
    const duty = dutyOf({ number: 1, meanDayKm: 220, longestDayKm: 220, middayFrom: '11:00', middayUntil: '12:00' });
    const charger = { ...proposeCharger(duty, parameters), powerKW: 11, kind: 'ac' as const };
    const { sessions, road } = vehicleSessions(duty, charger, 0, 1, parameters);
    expect(sessions[0].energyKWh).toBeCloseTo(11, 9);
    expect(road[0].kWh).toBeCloseTo(2.102, 9);
    expect(vehicleSessions(duty, { ...charger, powerKW: 22 }, 0, 1, parameters).road).toEqual([]);
  });

  it('is charged on the road where a day needs more than the battery, for each vehicle on its own day', () => {
    // 200 km: 70 kWh against 64.8 usable; vehicle 1 on Monday, vehicle 2 on Tuesday.
    const { fleetGroups, site } = dossierWith({ groups: [depotVans({ number: 2, longestDayKm: 200 })] });
    const [{ road }] = groupsCharging(fleetGroups, site, parameters);
    expect(road.map(({ vehicle, day }) => [vehicle, day])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    for (const { kWh } of road) expect(kWh).toBeCloseTo(5.2, 9);
  });

  it('that a slow charger cannot put back waits for the weekend or goes on the road', () => {
    // 35 kWh a day, 2 kW x 0.918 x 14 h = 25.704 a night: 9.296 short each night, 37.184 after four, made up in the
    // weekend. The battery holds 64.8: 35 + 27.888 = 62.888 on Thursday and 35 + 37.184 = 72.184 on Friday.
    const duty = dutyOf({ number: 1, meanDayKm: 100, longestDayKm: 100 });
    const charger = { ...proposeCharger(duty, parameters), kind: 'ac' as const, powerKW: 2 };
    const { sessions, road } = vehicleSessions(duty, charger, 0, 1, parameters);
    expect(road).toHaveLength(1);
    expect(road[0].day).toBe(4);
    expect(road[0].kWh).toBeCloseTo(72.184 - 64.8, 9);
    expect(sessions[4].energyKWh).toBeCloseTo(64.8 / 0.918, 9);
  });

  it('is shared between depot and home by the entered shares', () => {
    const duty = dutyOf({ number: 1, meanDayKm: 100, longestDayKm: 100, homeSharePercent: 40 });
    const charger = proposeCharger(duty, parameters);
    const [night] = winterWeekSessions(duty, charger, 1, parameters);
    expect(night.energyKWh).toBeCloseTo((0.6 * 35) / 0.918, 9);
  });

  it('never gets lost: depot, elsewhere and road together are what was driven', () => {
    const clock = fc.constantFrom('04:00', '06:30', '09:15', '12:00', '15:45', '18:30', '23:00');
    fc.assert(
      fc.property(
        fc.record({
          departure: clock,
          return: clock,
          secondDeparture: fc.option(clock),
          secondReturn: fc.option(clock),
          middayFrom: fc.option(clock),
          middayUntil: fc.option(clock),
          meanDayKm: fc.integer({ min: 0, max: 400 }),
          longestDayKm: fc.integer({ min: 0, max: 600 }),
          daysPerWeek: fc.integer({ min: 1, max: 7 }),
          returnSpreadMinutes: fc.integer({ min: 0, max: 120 }),
        }),
        (answers) => {
          const duty = dutyOf({ ...answers, number: 1 });
          const charger = proposeCharger(duty, parameters);
          const { sessions, road } = vehicleSessions(duty, charger, 0, 1, parameters);
          const keep = charger.kind === 'ac' ? 0.918 : 0.926;
          const km = duty.meanDayKm * (duty.days.length - 1) + duty.longestDayKm;
          const charged = sessions.reduce((sum, one) => sum + one.energyKWh, 0) * keep;
          const onTheRoad = road.reduce((sum, one) => sum + one.kWh, 0);
          expect(charged + onTheRoad).toBeCloseTo(km * 0.28 * 1.25, 6);
          for (const one of sessions) {
            expect(one.energyKWh).toBeLessThanOrEqual(one.maxPowerKW * (one.departure - one.arrival) * 0.25 + 1e-9);
          }
        },
      ),
    );
  });

  it('of a mean week joins the vehicles that come and go together, and only those', () => {
    const alike = dutyOf({ number: 6 });
    expect(meanWeekSessions(alike, proposeCharger(alike, parameters), 20, parameters)).toHaveLength(5);
    const spreadOut = dutyOf({ number: 6, returnSpreadMinutes: 120 });
    const sessions = meanWeekSessions(spreadOut, proposeCharger(spreadOut, parameters), 20, parameters);
    expect(sessions.length).toBeGreaterThan(5);
    expect(sessions.reduce((sum, one) => sum + one.energyKWh, 0)).toBeCloseTo(6 * 5 * 20, 9);
  });
});

describe('vehicles that share chargers', () => {
  const stay = { from: hours('18:00'), until: 1440 + hours('06:00') };

  it('change places at the set times', () => {
    const sharing = { chargers: 2, vehicles: 6, swapTimes: [hours('22:00'), hours('02:00')] };
    expect([0, 1, 2, 5].map((vehicle) => turnAt(stay, sharing, vehicle))).toEqual([
      { from: 1080, until: 1320 },
      { from: 1080, until: 1320 },
      { from: 1320, until: 1560 },
      { from: 1560, until: 1800 },
    ]);
  });

  it('divide the stay evenly where no time is set, and keep it whole where there is a charger for each', () => {
    expect(turnAt(stay, { chargers: 1, vehicles: 2, swapTimes: [] }, 1)).toEqual({ from: 1440, until: 1800 });
    expect(turnAt(stay, { chargers: 2, vehicles: 2, swapTimes: [] }, 1)).toEqual(stay);
  });

  it('need a faster charger: the proposal sees that half the night is left', () => {
    const chargerOf = (number: number | null): Charger =>
      proposeCharger(dutyOf({ number: 4, longestDayKm: 180, charging: { ...EMPTY_RULES, number } }), parameters);
    // 63 kWh / 0.918 = 68.6 at the grid; 14 h x 11 x 0.85 = 130.9 is enough, 7 h x 11 x 0.85 = 65.45 is not.
    expect(chargerOf(null)).toMatchObject({ kind: 'ac', number: 4, chosen: false });
    expect(chargerOf(2)).toMatchObject({ kind: 'dc', powerKW: 30, number: 2, chosen: true, enough: true });
  });
});

describe('a charger that the adviser overrules', () => {
  it('is of the kind that was chosen, and says at once when it is no longer enough', () => {
    const of = (rules: Partial<typeof EMPTY_RULES>) =>
      proposeCharger(dutyOf({ charging: { ...EMPTY_RULES, ...rules } }), parameters);
    expect(of({ kind: 'dc' })).toMatchObject({ kind: 'dc', powerKW: 30, enough: true });
    const short = dutyOf({ return: '05:00', longestDayKm: 180, charging: { ...EMPTY_RULES, kind: 'ac' } });
    expect(proposeCharger(short, parameters)).toMatchObject({ kind: 'ac', enough: false });
  });
});

describe('a vehicle that takes less when it is nearly full', () => {
  it('charges what lies above that state at the lower power, after the rest', () => {
    const stay = { id: 's', arrival: 0, departure: 40, energyKWh: 60, maxPowerKW: 20 };
    // 15 kWh at 5 kW takes 12 quarters; 45 kWh at 20 kW takes 9.
    expect(taperedSessions(stay, { aboveKWh: 15, share: 0.25 })).toEqual([
      { id: 's', arrival: 0, departure: 28, energyKWh: 45, maxPowerKW: 20 },
      { id: 's/taper', arrival: 9, departure: 40, energyKWh: 15, maxPowerKW: 5 },
    ]);
  });

  it('charges nothing at the lower power where nothing lies above', () => {
    const stay = { id: 's', arrival: 0, departure: 40, energyKWh: 60, maxPowerKW: 20 };
    expect(taperedSessions(stay, { aboveKWh: 0, share: 0.25 })).toEqual([stay]);
  });

  it('of a large van from 80 % on has the top tenth of 81 kWh above it', () => {
    const rules = { ...EMPTY_RULES, taperFromPercent: 80, taperPowerPercent: 50 };
    const duty = dutyOf({ number: 1, meanDayKm: 100, longestDayKm: 100, charging: rules });
    const [below, above] = vehicleSessions(duty, proposeCharger(duty, parameters), 0, 1, parameters).sessions;
    expect(above.energyKWh).toBeCloseTo(8.1 / 0.918, 9);
    expect(above.maxPowerKW).toBeCloseTo(5.5, 9);
    expect(below.energyKWh).toBeCloseTo((35 - 8.1) / 0.918, 9);
  });
});
