/** The lowest cost beside the lowest peak, by hand. */
import { describe, expect, it } from 'vitest';
import { monthPrices } from '../../../shared/charging/monthPrices.ts';
import type { Session } from '../../../shared/charging/problem.ts';
import { smartChargingAims } from '../../../shared/grid/aims.ts';
import { connectionLimits } from '../../../shared/grid/connection.ts';
import { dossierWith } from '../../cases/fleet.ts';
import { parametersWith, shippedYearProfiles } from '../../cases/shipped.ts';

const parameters = parametersWith({ 'en.markup': 0.015 });
const flat = (value: number): Float64Array => new Float64Array(672).fill(value);
const months = Array.from({ length: 12 }, () => flat(0));
/** One stay of eight hours a week, in which 40 kWh at no more than 20 kW are asked. */
const session: Session = { id: 's', arrival: 0, departure: 32, energyKWh: 40, maxPowerKW: 20 };
/** 0.30 euro, but 0.10 in the last two of those hours. */
const week = flat(0.3).map((euro, slot) => (slot >= 24 && slot < 32 ? 0.1 : euro));
const prices = { year: 2025, weeks: Array.from({ length: 12 }, () => week) };
const WEEKS = 365 / 7;

const siteOf = (contract: 'dynamic' | 'fixed') =>
  dossierWith({
    site: { connection: '3x80a', supply: { contract, pricePerKWh: null, feedInPerKWh: null, origin: null } },
  }).site;

function aimsOf(contract: 'dynamic' | 'fixed', limitKW = 100) {
  const site = siteOf(contract);
  return smartChargingAims(
    months,
    [session],
    site,
    connectionLimits(site, parameters),
    flat(limitKW),
    prices,
    parameters,
  );
}

describe('charging for the lowest cost', () => {
  it('takes the cheap hours, at the highest peak that the charger gives', () => {
    const { outcome, priceYear } = aimsOf('dynamic');
    // Lowest peak: 5 kW for eight hours, 30 kWh at 0.315 and 10 kWh at 0.115.
    expect(outcome.peak.euroPerYear).toBeCloseTo((30 * 0.315 + 10 * 0.115) * WEEKS, 4);
    expect(outcome.peak.monthlyPeaksKW[6]).toBeCloseTo(5, 4);
    // Lowest cost: 20 kW for two hours.
    expect(outcome.cost.euroPerYear).toBeCloseTo(40 * 0.115 * WEEKS, 4);
    expect(outcome.cost.monthlyPeaksKW[6]).toBeCloseTo(20, 4);
    expect(priceYear).toBe(2025);
  });

  it('stays within the limit', () => {
    const { outcome } = aimsOf('dynamic', 10);
    // 10 kW in the two cheap hours, the other 20 kWh before.
    expect(outcome.cost.euroPerYear).toBeCloseTo((20 * 0.115 + 20 * 0.315) * WEEKS, 4);
    expect(Math.max(...outcome.cost.monthlyPeaksKW)).toBeCloseTo(10, 4);
  });

  it('is not above the lowest peak where even that passes the limit', () => {
    expect(Math.max(...aimsOf('dynamic', 3).outcome.cost.monthlyPeaksKW)).toBeCloseTo(5, 4);
  });

  it('saves nothing at one price', () => {
    const { outcome, priceYear } = aimsOf('fixed');
    expect(outcome.cost.euroPerYear).toBeCloseTo(40 * 0.105 * WEEKS, 4);
    expect(outcome.peak.euroPerYear).toBeCloseTo(outcome.cost.euroPerYear, 6);
    expect(priceYear).toBeNull();
  });
});

describe('the prices of a mean week', () => {
  it('have the mean of the shipped year, weighted by the hours', () => {
    const { weeks, year } = monthPrices(shippedYearProfiles);
    expect(year).toBe(2025);
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const mean = (values: ArrayLike<number>): number =>
      Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;
    const ofWeeks = weeks.reduce((sum, one, month) => sum + mean(one) * days[month], 0) / 365;
    // A month has a fifth Monday or has not: the two means differ by little.
    expect(ofWeeks / (mean(shippedYearProfiles.priceEuroPerMWh) / 1000)).toBeCloseTo(1, 1);
    expect(weeks.every((one) => one.every((euro) => Number.isFinite(euro)))).toBe(true);
  });
});
