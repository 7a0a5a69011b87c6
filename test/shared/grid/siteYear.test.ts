/** The year: consumption that follows the temperature, solved week by week. */
import { describe, expect, it } from 'vitest';
import { groupsCharging } from '../../../shared/charging/groupCharging.ts';
import { ownUse } from '../../../shared/charging/ownUse.ts';
import { seasonFactor, seasonOf } from '../../../shared/charging/season.ts';
import { yearCalendar } from '../../../shared/charging/yearCalendar.ts';
import { dayTemperatures } from '../../../shared/charging/yearSeries.ts';
import { siteYear, type SiteYear } from '../../../shared/grid/siteYear.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { parametersWith, shippedProfiles, shippedYearProfiles } from '../../cases/shipped.ts';

const season = seasonOf(dayTemperatures(shippedYearProfiles, yearCalendar(2027)));

/** Means over months of 365 days from 1 January. */
const january = Array.from({ length: 31 }, (_, day) => day);
const mean = (days: readonly number[], factor: number): number =>
  days.reduce((sum, day) => sum + seasonFactor(season, day, factor), 0) / days.length;

describe('consumption by temperature', () => {
  it('is the yearly mean over the year and the winter factor in the coldest month, whatever the factor', () => {
    const year = Array.from({ length: 365 }, (_, day) => day);
    for (const factor of [1, 1.11, 1.25, 1.5]) {
      expect(mean(year, factor)).toBeCloseTo(1, 9);
      expect(mean(january, factor)).toBeCloseTo(factor, 9);
    }
  });

  it('is the same on all warm days, and lower than the mean', () => {
    const july = Array.from({ length: 31 }, (_, day) => seasonFactor(season, 181 + day, 1.25));
    const warm = july.filter((factor) => factor === Math.min(...july));
    expect(warm.length).toBeGreaterThan(25);
    expect(warm[0]).toBeLessThan(1);
    expect(warm[0]).toBeGreaterThan(0.7);
  });

  it('of a year without differences is the mean every day', () => {
    expect(seasonFactor(seasonOf(Array<number>(365).fill(10)), 17, 1.4)).toBe(1);
  });
});

describe('a whole year at the site', () => {
  const { site, fleetGroups, company } = dossierWith({
    groups: [depotVans({ number: 3 })],
    site: { connection: '3x80a', yearlyKWh: 40_000 },
    company: { sector: 'warehouseOneShift' },
  });
  const parameters = parametersWith();
  const groups = groupsCharging(fleetGroups, site, parameters);
  const steps = [0];
  const run = (limitKW: number | null): SiteYear => {
    const input = {
      own: ownUse(company.sector, site, shippedProfiles, null),
      site,
      growthKW: 2,
      groups,
      limitKW: limitKW === null ? null : new Float64Array(672).fill(limitKW),
      season,
    };
    const weeks = siteYear(input, parameters);
    for (let step = weeks.next(); ; step = weeks.next()) {
      if (step.done === true) return step.value;
      steps.push(step.value);
    }
  };
  const year = run(30);

  it('charges what the km of the year ask: 3 x 26,000 km x 0.28 / 0.918', () => {
    // 52 weeks of five nights, and one day more than the year has working days for.
    const asked = (3 * 26_000 * 0.28) / 0.918;
    expect(year.chargedKWh / asked).toBeGreaterThan(0.985);
    expect(year.chargedKWh / asked).toBeLessThan(1.015);
  });

  it('asks most in the coldest month, and least in summer with smart charging', () => {
    const { optimal, uncontrolled } = year.monthlyPeaksKW;
    expect(optimal).toHaveLength(12);
    expect(Math.max(...optimal)).toBe(year.peakKW.optimal);
    optimal.forEach((peak, month) => expect(peak).toBeLessThanOrEqual(uncontrolled[month] + 1e-6));
    expect(optimal[0]).toBeGreaterThan(optimal[6]);
  });

  it('counts the quarters above a limit, none without one, and shows 53 weeks of 24 hours', () => {
    expect(run(null).quartersAbove).toBeNull();
    expect(run(1).quartersAbove!.optimal).toBe(35_040);
    expect(year.quartersAbove!.uncontrolled).toBeGreaterThan(year.quartersAbove!.optimal);
    expect(year.heatKW).toHaveLength(53);
    expect(Math.max(...year.heatKW.flat())).toBeCloseTo(year.peakKW.optimal, 9);
  });

  it('goes in weeks, forward to the whole', () => {
    expect(steps.slice(0, 54)).toEqual(steps.slice(0, 54).toSorted((one, other) => one - other));
    expect(steps[53]).toBeGreaterThanOrEqual(1);
  });
});
