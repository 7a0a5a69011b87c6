/** The site's own use: from its own meter file where there is one, else from the standard profile of its sector. */
import { describe, expect, it } from 'vitest';
import { measuredUse } from '../../../shared/charging/measuredUse.ts';
import { ownUse, type OwnUse } from '../../../shared/charging/ownUse.ts';
import { seasonOf, type Season } from '../../../shared/charging/season.ts';
import type { Site } from '../../../shared/dossier/schema.ts';
import { dossierWith } from '../../cases/fleet.ts';
import { meterOf, type MeterAnswers } from '../../cases/meter.ts';
import { shippedProfiles } from '../../cases/shipped.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Coldest on 15 January, a degree warmer with every day from it. */
const season = seasonOf(Array.from({ length: 365 }, (_, day) => Math.min(Math.abs(day - 14), 379 - day)));

function ownOf(answers: MeterAnswers | null, site: Partial<Site> = {}, cold: Season | null = season): OwnUse {
  const meter = answers === null ? null : meterOf(answers);
  const whole = { ...dossierWith().site, ...site, meter };
  return ownUse('warehouseOneShift', whole, shippedProfiles, meter && measuredUse(meter, cold));
}

const highest = (values: Float64Array): number => values.reduce((most, one) => Math.max(most, one), -Infinity);
const mean = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length;
/** kWh of a year of mean weeks. */
const yearOf = (months: readonly Float64Array[]): number =>
  months.reduce((sum, week, month) => sum + mean(week) * 24 * DAYS[month], 0);
const isAll = (values: Float64Array, kW: number): boolean => values.every((one) => Math.abs(one - kW) < 1e-9);

describe('a year of 20 kW', () => {
  const use = ownOf({ kW: () => 20 }, { yearlyKWh: 50_000, peakKW: 90 });

  it('is 20 kW everywhere, whatever else was entered', () => {
    expect(isAll(use.winterKW, 20)).toBe(true);
    expect(use.monthsKW).toHaveLength(12);
    for (const week of use.monthsKW) expect(isAll(week, 20)).toBe(true);
    expect(use.yearKW).toHaveLength(35_040);
    expect(isAll(use.yearKW!, 20)).toBe(true);
    expect(use.yearlyKWh).toBeCloseTo(20 * 8760, 6);
  });

  it('is known for certain, and uses no profile', () => {
    expect(use).toMatchObject({ known: true, certain: true, profileNames: [] });
    expect(use.meter).toMatchObject({
      from: '2026-01-01',
      until: '2026-12-31',
      yearKnown: 1,
      openMonths: [],
      filledWith: 'nothing',
      weekFilled: 0,
    });
  });

  it('is not certain where the coldest week cannot be told', () => {
    const without = ownOf({ kW: () => 20 }, {}, null);
    expect(without.certain).toBe(false);
    expect(isAll(without.winterKW, 20)).toBe(true);
  });
});

describe('a year with a peak', () => {
  // 10 kW, and 40 kW from 8:00 to 16:00 on Mondays to Fridays. One quarter of 90 kW on Wednesday 11 March at 9:15.
  const use = ownOf({
    kW: ({ month, day, weekday, quarter }) =>
      month === 3 && day === 11 && quarter === 37 ? 90 : weekday < 5 && quarter >= 32 && quarter < 64 ? 40 : 10,
  });

  it('has it in its month, and in no other', () => {
    use.monthsKW.forEach((week, month) => expect(highest(week)).toBeCloseTo(month === 2 ? 90 : 40, 9));
  });

  it('has the energy that was measured', () => {
    // 8,760 h x 10 kW; 261 Mondays to Fridays x 8 h x 30 kW more; one quarter of 50 kW more. The hour that March lacks
    // and October has twice is less than half a kWh in the mean of both.
    expect(yearOf(use.monthsKW)).toBeCloseTo(87_600 + 261 * 8 * 30 + 50 / 4, 0);
  });

  it('has it in the week for sizing', () => {
    expect(use.winterKW[2 * 96 + 37]).toBe(90);
    expect(highest(use.winterKW)).toBe(90);
  });
});

it('the week for sizing is at least the coldest working week and the week of the peak, in every quarter', () => {
  // January has 30 kW until 6:00; Wednesday 10 June has 90 kW at 9:15.
  const use = ownOf({
    kW: ({ month, day, quarter }) =>
      month === 6 && day === 10 && quarter === 37 ? 90 : month === 1 && quarter < 24 ? 30 : 10,
  });
  for (let slot = 0; slot < 672; slot++) {
    expect(use.winterKW[slot]).toBe(slot === 2 * 96 + 37 ? 90 : slot % 96 < 24 ? 30 : 10);
  }
});

describe('panels', () => {
  const sunny: MeterAnswers = {
    kW: ({ quarter }) => (quarter >= 40 && quarter < 60 ? 0 : 20),
    exportKW: ({ quarter }) => (quarter >= 40 && quarter < 60 ? 12 : 0),
  };

  it('are in what was measured: their sun is not subtracted again', () => {
    const [without, withPanels] = [ownOf(sunny), ownOf(sunny, { pvKWp: 80 })];
    expect(withPanels.monthsKW).toEqual(without.monthsKW);
    expect(withPanels.winterKW).toEqual(without.winterKW);
    for (const week of withPanels.monthsKW) expect([week[50], week[0]].map((kW) => Math.round(kW))).toEqual([-12, 20]);
  });

  it('are not counted on in the week for sizing', () => {
    expect(ownOf(sunny).winterKW[50]).toBe(0);
  });
});

it('a site without feed-in has none in its months, however high the peak', () => {
  // Closed in the weekend; one quarter of 200 kW on Monday 2 February.
  const use = ownOf({
    kW: ({ month, day, weekday, quarter }) => (month === 2 && day === 2 && quarter === 40 ? 200 : weekday < 5 ? 5 : 0),
  });
  for (const week of use.monthsKW) expect(week.every((kW) => kW >= 0)).toBe(true);
  expect(highest(use.monthsKW[1])).toBe(200);
  expect(mean(use.monthsKW[1]) * 24 * 28).toBeCloseTo(20 * 24 * 5 + 195 / 4, 6);
});

describe('half a year of 20 kW', () => {
  const half = { kW: () => 20, days: 181 };

  it('left open: the year follows the profile as if nothing was measured, the week for sizing does not', () => {
    const use = ownOf(half, { yearlyKWh: 60_000, pvKWp: 10 });
    const profile = ownOf(null, { yearlyKWh: 60_000, pvKWp: 10 });
    expect(use.monthsKW).toEqual(profile.monthsKW);
    expect(use).toMatchObject({ yearKW: null, yearlyKWh: 60_000, known: true, certain: false });
    expect(use.profileNames).toEqual(profile.profileNames);
    expect(use.meter).toMatchObject({ filledWith: 'open', openMonths: [6, 7, 8, 9, 10, 11], yearKnown: null });
    expect(isAll(use.winterKW, 20)).toBe(true);
  });

  it('is known without the use of a year having been entered', () => {
    expect(ownOf(half).known).toBe(true);
  });

  it('filled: the other months follow the profile, scaled to what was measured', () => {
    const use = ownOf({ ...half, fillWith: 'profile' });
    const { monthsKW: profile } = ownOf(null, { yearlyKWh: 60_000 });
    // As much as the profile has in January to June becomes 20 kW on the mean.
    const firstHalf = [0, 1, 2, 3, 4, 5];
    const inProfile = firstHalf.reduce((sum, month) => sum + mean(profile[month]) * DAYS[month], 0);
    const scale = (20 * 181) / inProfile;
    for (const month of firstHalf) expect(isAll(use.monthsKW[month], 20)).toBe(true);
    for (const month of [6, 11])
      for (const slot of [0, 200, 600]) expect(use.monthsKW[month][slot]).toBeCloseTo(profile[month][slot] * scale, 9);
    expect(use.meter).toMatchObject({ filledWith: 'profile', openMonths: [6, 7, 8, 9, 10, 11] });
    expect(use.certain).toBe(false);
    // 1 August is day 212 of a year from a Monday: a Wednesday.
    expect(use.yearKW![212 * 96 + 40]).toBeCloseTo(use.monthsKW[7][2 * 96 + 40], 9);
    expect(use.yearKW![40]).toBe(20);
  });

  it('filled behind panels: what they give is in the scale, and off the months that are filled in', () => {
    const use = ownOf({ ...half, fillWith: 'profile' }, { pvKWp: 30 });
    const { monthsKW: profile } = ownOf(null, { yearlyKWh: 60_000 });
    const { monthsKW: sun } = ownOf(null, { yearlyKWh: 0, pvKWp: 30 });
    const total = (weeks: readonly Float64Array[]): number =>
      [0, 1, 2, 3, 4, 5].reduce((sum, month) => sum + mean(weeks[month]) * DAYS[month], 0);
    const scale = (20 * 181 - total(sun)) / total(profile);
    expect(use.monthsKW[6][50]).toBeCloseTo(profile[6][50] * scale + sun[6][50], 9);
  });
});

describe('a few days', () => {
  const days = { kW: () => 20, days: 3 };

  it('say nothing without the use of a year', () => {
    expect(ownOf(days).known).toBe(false);
  });

  it('are completed by the profile, and that is told', () => {
    // Thursday 1 to Saturday 3 January.
    const use = ownOf(days, { yearlyKWh: 60_000 });
    expect(use.meter).toMatchObject({ weekFilled: 4 * 96, filledWith: 'open' });
    expect(use.winterKW[3 * 96]).toBe(20);
    expect(use.winterKW.every((kW) => kW >= 0)).toBe(true);
    expect(use).toMatchObject({ known: true, certain: false });
  });
});

describe('what makes it certain', () => {
  it('is quarters: with one value per 30 or 60 minutes it never is', () => {
    for (const stepMinutes of [30, 60] as const) {
      const use = ownOf({ kW: () => 20, stepMinutes });
      expect(use.certain).toBe(false);
      expect(use.meter).toMatchObject({ sourceMinutes: stepMinutes, filledWith: 'nothing' });
      expect(isAll(use.winterKW, 20)).toBe(true);
    }
  });

  it('is nine tenths of the last year', () => {
    const missing = (until: number) => ownOf({ kW: ({ day }) => (day <= until ? NaN : 20) });
    // 24 of 365 days missing, and 48.
    const [enough, tooLittle] = [missing(2), missing(4)];
    expect(enough.meter!.yearKnown).toBeCloseTo(341 / 365, 3);
    expect(enough.certain).toBe(true);
    expect(tooLittle.meter!.yearKnown).toBeCloseTo(317 / 365, 3);
    expect(tooLittle).toMatchObject({ certain: false, profileNames: [] });
  });
});

it('without a meter the profile adds up to the use that was entered, and is never certain', () => {
  const use = ownOf(null, { yearlyKWh: 60_000 });
  expect(yearOf(use.monthsKW)).toBeCloseTo(60_000, 6);
  expect(use).toMatchObject({ meter: null, yearKW: null, known: true, certain: false, yearlyKWh: 60_000 });
  expect(ownOf(null).known).toBe(false);
});
