import { describe, expect, it } from 'vitest';
import { yearCalendar } from '../../../shared/charging/yearCalendar.ts';
import { coldestWorkingWeek, measuredLoad } from '../../../shared/charging/measuredLoad.ts';
import { measuredYear } from '../../../shared/charging/measuredYear.ts';
import type { MeterSeries } from '../../../shared/meter/record.ts';
import { clockAt } from '../meter/writtenFiles.ts';

const QUARTER = 900_000;

/** A series of kW from a function of the clock in the Netherlands (by Intl). */
function seriesOf(
  startMs: number,
  quarters: number,
  kW: (at: { month: number; day: number; weekday: number; quarter: number; index: number }) => number,
  exportKW: Float64Array | null = null,
): MeterSeries {
  const importKW = Float64Array.from({ length: quarters }, (_, index) => {
    const { year, month, day, hour, minute } = clockAt(startMs + index * QUARTER);
    const weekday = (new Date(Date.UTC(+year, +month - 1, +day)).getUTCDay() + 6) % 7;
    return kW({ month: +month, day: +day, weekday, quarter: +hour * 4 + +minute / 15, index });
  });
  return { startMs, importKW, exportKW, sourceMinutes: 15 };
}

/** 1 January 2026, 00:00 in the Netherlands; a Thursday. */
const NEW_YEAR = Date.UTC(2025, 11, 31, 23);

describe('a measured year', () => {
  // 10 kW, and 40 kW from 8:00 to 16:00 on Mondays to Fridays. One quarter of 90 kW on Wednesday 11 March at 9:15.
  const series = seriesOf(NEW_YEAR, 35_040, ({ month, day, weekday, quarter }) => {
    if (month === 3 && day === 11 && quarter === 37) return 90;
    return weekday < 5 && quarter >= 32 && quarter < 64 ? 40 : 10;
  });
  const load = measuredLoad(series);

  it('has its use', () => {
    // 8,760 h x 10 kW; 261 Mondays to Fridays x 8 h x 30 kW more; one quarter of 50 kW more.
    const kWh = 87_600 + 261 * 8 * 30 + 50 / 4;
    expect(load.importKWh).toBeCloseTo(kWh, 6);
    expect(load.year).toMatchObject({ from: '2026-01-01', until: '2026-12-31', knownShare: 1 });
    expect(load.year?.yearlyKWh).toBeCloseTo(kWh, 6);
  });

  it('has its peak, with day and time on the clock, and the week of it', () => {
    expect(load).toMatchObject({ peakKW: 90, peakDay: '2026-03-11', peakTime: '09:15' });
    expect(load.peakWeek.monday).toBe('2026-03-09');
    expect(load.peakWeek.netKW[2 * 96 + 37]).toBe(90);
    expect(load.peakWeek.netKW[2 * 96 + 36]).toBe(40);
    expect(load.peakWeek.netKW[6 * 96 + 40]).toBe(10);
  });

  it('has a typical week per month, public holidays with the Sundays', () => {
    const may = load.months[4].weekKW!;
    expect(load.months[4].knownShare).toBe(1);
    expect(may[40]).toBe(40);
    // Sundays of May 2026: 3, 10, 17, 24, 31 at 10 kW; Ascension Day (Thursday 14) and Whit Monday (25) at 40 kW.
    expect(may[6 * 96 + 40]).toBeCloseTo((5 * 10 + 2 * 40) / 7, 9);
    expect(load.months[2].peakKW).toBe(90);
  });

  it('on the calendar of another year keeps working days and weekends apart', () => {
    const calendar = yearCalendar(2027);
    const { netKW, missing, filled } = measuredYear(series, calendar, null);
    expect(netKW).toHaveLength(35_040);
    expect([missing, filled]).toEqual([0, 0]);
    calendar.days.forEach((day) => {
      const atTen = netKW[day.first + day.quarters - 96 + 40];
      if (day.type === 'workday') expect(atTen).toBe(40);
      if (day.type === 'saturday') expect(atTen).toBe(10);
    });
  });

  it('has no break in the night that its own year skipped', () => {
    // 29 March 2026 has no third hour; Sunday 28 March 2027 has none either, but a day of 2028 takes it from there.
    expect(measuredYear(series, yearCalendar(2028), null).missing).toBe(0);
  });
});

describe('a measured part of a year', () => {
  // January and February 2026 at 20 kW, with the first day of February missing.
  const quarters = (31 + 28) * 96;
  const series = seriesOf(NEW_YEAR, quarters, ({ month, day }) => (month === 2 && day === 1 ? NaN : 20));
  const load = measuredLoad(series);
  const calendar = yearCalendar(2027);

  it('has no yearly use, and months of which nothing is known', () => {
    expect(load.year).toBeNull();
    expect(load.known).toBe(quarters - 96);
    expect(load.importKWh).toBeCloseTo(58 * 24 * 20, 6);
    expect(load.months[1].knownShare).toBeCloseTo(27 / 28, 9);
    expect(load.months[6]).toEqual({ knownShare: 0, known: 0, peakKW: null, meanKW: null, weekKW: null });
  });

  it('stays open on the calendar of a plan', () => {
    const { netKW, missing, filled } = measuredYear(series, calendar, null);
    const july = calendar.days.find((day) => day.month === 7)!.first;
    expect(netKW[july]).toBeNaN();
    expect(netKW[10 * 96]).toBe(20);
    expect(filled).toBe(0);
    expect(missing).toBeGreaterThan(9 * 30 * 96);
  });

  it('is filled with the profile only where that is asked for, scaled to what was measured', () => {
    // A profile of 5 kW in winter, where 20 kW was measured or stands in for a day nearby, and 8 kW in summer: four times
    // as much was measured as the profile has.
    const profile = new Float64Array(35_040).fill(5).fill(8, 100 * 96, 340 * 96);
    const { netKW, missing, filled } = measuredYear(series, calendar, profile);
    expect(netKW[200 * 96]).toBeCloseTo(32, 9);
    expect(netKW[10 * 96]).toBe(20);
    expect(filled).toBe(missing);
  });
});

describe('feed-in', () => {
  it('is subtracted: the net power of a quarter may be below 0', () => {
    const series = seriesOf(NEW_YEAR, 7 * 96, () => 0, new Float64Array(7 * 96).fill(12));
    expect(measuredLoad(series).peakWeek.netKW[5 * 96]).toBe(-12);
    expect(measuredLoad(series).exportKWh).toBeCloseTo(7 * 24 * 12, 9);
  });
});

describe('the coldest working week', () => {
  const series = seriesOf(NEW_YEAR, 35_040, ({ month, day }) => (month === 2 && day === 11 ? NaN : month * 100 + day));
  /** Coldest on 11 February, and around it. */
  const temperatureOn = (month: number, day: number): number => Math.abs((month - 2) * 30 + day - 11);

  it('is that of the lowest typical temperature which was measured', () => {
    // The week of Monday 9 February has a whole day missing; the one after it is 5 to 9 days off the coldest day, the
    // one before 5 to 9 as well: the earlier of the two.
    const week = coldestWorkingWeek(series, temperatureOn);
    expect(week?.monday).toBe('2026-02-02');
    expect(week?.netKW[0]).toBe(202);
  });

  it('is no week with a public holiday', () => {
    // Christmas 2026 falls on a Friday, New Year on a Friday as well: the week before is the coldest left.
    const atChristmas = (month: number, day: number): number => -((month - 1) * 31 + day);
    expect(coldestWorkingWeek(series, atChristmas)?.monday).toBe('2026-12-14');
  });
});
