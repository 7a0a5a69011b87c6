import { describe, expect, it } from 'vitest';
import { sectorShape } from '../../../shared/charging/baseLoad.ts';
import { likeDays, publicHolidays, yearCalendar } from '../../../shared/charging/yearCalendar.ts';
import {
  dayAheadPerKWh,
  dayTemperatures,
  yearLoadKW,
  yearPricePerKWh,
  yearSolarKW,
  yearTemperature,
} from '../../../shared/charging/yearSeries.ts';
import { shippedProfiles, shippedYearProfiles } from '../../cases/shipped.ts';

const year = yearCalendar(2027);
const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);
const dayNumber = (month: number, day: number, calendar = year): number =>
  calendar.days.findIndex((one) => one.month === month && one.day === day);

describe('the calendar of a year', () => {
  it('has every quarter once, with a short day in March and a long one in October', () => {
    // 365 x 96; the 28th of March 2027 and the 31st of October are the last Sundays of their months.
    expect(year.quarters).toBe(35_040);
    expect(yearCalendar(2028).quarters).toBe(35_136);
    expect(year.days[dayNumber(3, 28)].quarters).toBe(92);
    expect(year.days[dayNumber(10, 31)].quarters).toBe(100);
    expect(sum(year.days.map((day) => day.quarters))).toBe(35_040);
    expect(new Date(year.startMs).toISOString()).toBe('2026-12-31T23:00:00.000Z');
  });

  it('skips the third hour in March and has it twice in October', () => {
    const clock = (month: number, day: number): number[] => {
      const { first, quarters } = year.days[dayNumber(month, day)];
      return [...year.clockOf.subarray(first, first + quarters)];
    };
    expect(clock(3, 28).slice(6, 10)).toEqual([6, 7, 12, 13]);
    expect(clock(10, 31).slice(10, 18)).toEqual([10, 11, 8, 9, 10, 11, 12, 13]);
  });

  it('knows the weekday: 1 January 2027 is a Friday', () => {
    expect(year.days[0].weekday).toBe(4);
    expect(year.days[dayNumber(1, 4)].weekday).toBe(0);
  });

  it('counts public holidays as Sundays', () => {
    // Easter Sunday: 20 April 2025, 5 April 2026, 28 March 2027. In 2025 the 27th of April is a Sunday.
    expect([...publicHolidays(2025)].sort()).toEqual(
      ['01-01', '04-20', '04-21', '04-26', '05-05', '05-29', '06-08', '06-09', '12-25', '12-26'].sort(),
    );
    expect([...publicHolidays(2027)].sort()).toEqual(
      ['01-01', '03-28', '03-29', '04-27', '05-06', '05-16', '05-17', '12-25', '12-26'].sort(),
    );
    expect(publicHolidays(2026).has('04-06')).toBe(true);
    expect(year.days[dayNumber(5, 6)].type).toBe('sunday');
    expect(year.days[dayNumber(5, 7)].type).toBe('workday');
  });

  it('finds for each day the day of another year that is most like it', () => {
    const other = yearCalendar(2025);
    const like = likeDays(year.days, other.days);
    year.days.forEach((day, index) => {
      const found = other.days[like[index] ?? NaN];
      expect(found.type).toBe(day.type);
      if (day.type !== 'sunday') expect(found.weekday).toBe(day.weekday);
    });
    // Tuesday 12 January 2027: Tuesday 14 January 2025 is two days off, the 7th five.
    expect(other.days[like[dayNumber(1, 12)] ?? NaN]).toMatchObject({ month: 1, day: 14 });
    expect(likeDays(year.days, other.days.slice(0, 31), 3)[dayNumber(6, 1)]).toBeNull();
  });
});

describe('the load of a year from a standard profile', () => {
  const shape = sectorShape('warehouseOneShift', shippedProfiles);

  it('has exactly the yearly use', () => {
    expect(sum(yearLoadKW(shape, 250_000, year)) / 4).toBeCloseTo(250_000, 4);
  });

  it('follows the clock: a working day in July is busiest at the same hour as one in January', () => {
    const load = yearLoadKW(shape, 250_000, year);
    const busiest = (month: number, day: number): number => {
      const { first } = year.days[dayNumber(month, day)];
      const quarters = [...load.subarray(first, first + 96)];
      return year.clockOf[first + quarters.indexOf(Math.max(...quarters))];
    };
    // The profile of the source: its highest hour is 11:00 in January.
    expect(busiest(1, 12)).toBe(44);
    expect(Math.abs(busiest(7, 13) - 44)).toBeLessThanOrEqual(12);
  });

  it('takes a public holiday as a Sunday', () => {
    const load = yearLoadKW(shape, 250_000, year);
    // Ascension Day 2027 is Thursday 6 May; Sunday 9 May has the same month.
    const ascension = year.days[dayNumber(5, 6)].first;
    const sunday = year.days[dayNumber(5, 9)].first;
    expect([...load.subarray(ascension, ascension + 96)]).toEqual([...load.subarray(sunday, sunday + 96)]);
  });
});

describe('solar power of a year', () => {
  it.each([
    ['south', 941.9],
    ['flatSouth', 900.0],
    ['eastWest', 825.6],
  ] as const)('facing %s yields %d kWh per kWp, as the source says', (orientation, kWh) => {
    expect(sum(yearSolarKW(shippedYearProfiles, 10, orientation, year)) / 4 / 10).toBeCloseTo(kWh, 0);
  });

  it('is a flat roof to the south where nothing is said, and never below 0 or at midnight', () => {
    const solar = yearSolarKW(shippedYearProfiles, 10, null, year);
    expect(solar).toEqual(yearSolarKW(shippedYearProfiles, 10, 'flatSouth', year));
    expect(Math.min(...solar)).toBe(0);
    for (const day of year.days) expect(solar[day.first]).toBe(0);
  });

  it('is highest around two in the afternoon of summer time', () => {
    const noon = yearSolarKW(shippedYearProfiles, 1, 'flatSouth', year);
    const perClock = new Float64Array(96);
    for (const day of year.days.filter((one) => one.month === 6)) {
      for (let quarter = 0; quarter < 96; quarter++) perClock[quarter] += noon[day.first + quarter];
    }
    // De Bilt lies at 5.2 degrees east: the sun is highest 39 minutes after noon UTC + 1, that is 13:39 in summer.
    const middle = sum(perClock.map((power, quarter) => power * (quarter + 0.5))) / sum(perClock) / 4;
    expect(middle).toBeGreaterThan(13);
    expect(middle).toBeLessThan(14.3);
  });
});

describe('the temperature of a year', () => {
  it('has the yearly mean of the KNMI normals', () => {
    expect(sum(yearTemperature(shippedYearProfiles, year)) / year.quarters).toBeCloseTo(10.58, 1);
  });

  it('has a January of 3.6 and a July of 18 degrees', () => {
    const days = dayTemperatures(shippedYearProfiles, year);
    const mean = (month: number): number => {
      const own = days.filter((_, index) => year.days[index].month === month);
      return sum(own) / own.length;
    };
    expect(mean(1)).toBeCloseTo(3.62, 0);
    expect(mean(7)).toBeGreaterThan(17);
  });
});

describe('the price of a year', () => {
  it('of its own year has the mean and the ends that the source states', () => {
    const own = dayAheadPerKWh(shippedYearProfiles, yearCalendar(2025));
    // 86.81 euro per MWh over 8,760 hours; the quarters of the last months have the hours as their means.
    expect(sum(own) / own.length).toBeCloseTo(0.08681, 4);
    expect(Math.max(...own)).toBeGreaterThanOrEqual(0.52347);
    expect(Math.min(...own)).toBeCloseTo(-0.35, 6);
  });

  it('stays with the weekday on another calendar', () => {
    const price = dayAheadPerKWh(shippedYearProfiles, year);
    const own = dayAheadPerKWh(shippedYearProfiles, yearCalendar(2025));
    const source = yearCalendar(2025);
    const tuesday = year.days[dayNumber(1, 12)].first;
    const like = source.days[dayNumber(1, 14, source)].first;
    expect([...price.subarray(tuesday, tuesday + 96)]).toEqual([...own.subarray(like, like + 96)]);
    expect(price.some(Number.isNaN)).toBe(false);
    expect(sum(price) / price.length / 0.08681).toBeCloseTo(1, 1);
  });

  it('of a fixed contract is its price, and unknown without one', () => {
    const fixed = yearPricePerKWh({ contract: 'fixed', pricePerKWh: 0.11 }, shippedYearProfiles, year);
    expect(fixed).toEqual(new Float64Array(35_040).fill(0.11));
    expect(yearPricePerKWh({ contract: 'fixed', pricePerKWh: null }, shippedYearProfiles, year)).toBeNull();
    expect(yearPricePerKWh({ contract: null, pricePerKWh: null }, shippedYearProfiles, year)).toBeNull();
    const dynamic = yearPricePerKWh({ contract: 'dynamic', pricePerKWh: 0.11 }, shippedYearProfiles, year);
    expect(dynamic).toEqual(dayAheadPerKWh(shippedYearProfiles, year));
  });
});
