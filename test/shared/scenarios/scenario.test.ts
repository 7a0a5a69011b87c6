import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { emptyFleetGroup } from '../../../shared/dossier/create.ts';
import type { Scenario } from '../../../shared/dossier/schema.ts';
import { leversOf, niceStep } from '../../../shared/scenarios/levers.ts';
import { outcomeOf } from '../../../shared/scenarios/outcome.ts';
import { emptyScenario, isEmpty, withFigure, withScenario } from '../../../shared/scenarios/scenario.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';
import { exampleDossier } from '../../support/examples.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);
const base = exampleDossier('transporteur');
const scenario = (change: Partial<Scenario>): Scenario => ({ ...emptyScenario('s', 'Proef'), ...change });
const outcomeWith = (change: Partial<Scenario>) => {
  const dossier = withScenario(base, scenario(change), 2026);
  return outcomeOf(assessor.assess(dossier), dossier.site);
};

describe('a scenario', () => {
  it('in which nothing differs leaves every part of the record as it is', () => {
    const same = withScenario(base, emptyScenario('s', 'Proef'), 2026);
    expect(same).toEqual(base);
    expect([same.fleetGroups, same.site, same.settings]).toEqual([base.fleetGroups, base.site, base.settings]);
    expect(same.fleetGroups).toBe(base.fleetGroups);
    expect(isEmpty(emptyScenario('s', 'Proef'))).toBe(true);
    expect(isEmpty(scenario({ batteryKWh: 0 }))).toBe(false);
  });

  it('moves all replacements, none before the first year, and leaves an open question open', () => {
    const dossier = {
      ...base,
      fleetGroups: [
        { ...emptyFleetGroup('a'), replacementYear: 2030 },
        { ...emptyFleetGroup('b'), replacementYear: 2027 },
        { ...emptyFleetGroup('c'), replacementYear: null },
        {
          ...emptyFleetGroup('d'),
          replacements: [
            { year: 2027, number: 2 },
            { year: 2028, number: 3 },
            { year: 2031, number: 1 },
          ],
        },
      ],
    };
    const earlier = withScenario(dossier, scenario({ shiftYears: -3 }), 2026).fleetGroups;
    expect(earlier.map((group) => group.replacementYear)).toEqual([2027, 2026, null, null]);
    expect(earlier[3].replacements).toEqual([
      { year: 2026, number: 5 },
      { year: 2028, number: 1 },
    ]);
  });

  it('puts its figures in place of own values of the dossier', () => {
    const own = { id: 'en.diesel.exvat', low: 1, typical: 1.2, high: 1.4, reason: 'offerte' };
    const other = { id: 'veh.interest', low: null, typical: 7, high: null, reason: 'bank' };
    const dossier = { ...base, settings: { ...base.settings, overrides: [own, other] } };
    const { overrides } = withScenario(dossier, withFigure(scenario({}), 'en.diesel.exvat', 2), 2026).settings;
    expect(overrides).toEqual([other, { id: 'en.diesel.exvat', low: null, typical: 2, high: null, reason: 'Proef' }]);
    expect(withFigure(withFigure(scenario({}), 'a', 1), 'a', null).figures).toEqual([]);
  });
});

describe('a battery in a scenario', () => {
  const withSite = (site: Partial<typeof base.site>, change: Partial<Scenario>) =>
    withScenario({ ...base, site: { ...base.site, ...site } }, scenario(change), 2026).site;

  it('is bought as far as it is not there yet, in place of another choice', () => {
    const bare = withSite({}, { batteryKWh: 200, batteryKW: 100 });
    expect([bare.batteryKWh, bare.batteryKW]).toEqual([null, null]);
    expect(bare.remedies).toEqual([{ id: 'battery', amount: 200, powerKW: 100 }]);
    const other = { id: 'battery' as const, amount: 10, powerKW: 5 };
    const more = withSite({ batteryKWh: 50, batteryKW: 120, remedies: [other] }, { batteryKWh: 200, batteryKW: 100 });
    expect([more.batteryKWh, more.batteryKW]).toEqual([50, 100]);
    expect(more.remedies).toEqual([{ id: 'battery', amount: 150, powerKW: 0 }]);
  });

  it('that is smaller than what is there is bought by nobody; with one size there is none', () => {
    const less = withSite({ batteryKWh: 200, batteryKW: 100 }, { batteryKWh: 50 });
    expect([less.batteryKWh, less.batteryKW, less.remedies]).toEqual([50, 100, base.site.remedies]);
    const half = withSite({}, { batteryKWh: 50 });
    expect([half.batteryKWh, half.batteryKW, half.remedies]).toEqual([50, null, base.site.remedies]);
  });

  it('costs what a chosen battery costs', () => {
    const dossier = withScenario(base, scenario({ batteryKWh: 400, batteryKW: 100 }), 2026);
    const paid = assessor
      .assess(dossier)
      .tco.groups.reduce(
        (sum, { number, electric }) =>
          sum + number * electric.costs.find(({ type }) => type === 'battery')!.cashFlow[0],
        0,
      );
    // 400 x 320 + 100 x 180 + 15,000; the first trucks of this company come after SPRILA has closed.
    expect(paid).toBeCloseTo(161_000, 4);
  });
});

describe('what scenarios are compared by', () => {
  it('is what the base case itself says when nothing differs', () => {
    const assessment = assessor.assess(base);
    const outcome = outcomeWith({});
    expect(outcome.difference).toEqual(assessment.tco.difference);
    expect(outcome.peakKW).toBe(assessment.charging.strategies.optimal.peakKW);
    expect(outcome.fits).toEqual({
      vehicles: assessment.grid.inOrder.fits.optimal,
      planned: assessment.grid.inOrder.planned,
    });
  });

  it('follows the change: dearer diesel helps electric, charging at once raises the peak, waiting avoids less CO2', () => {
    const plain = outcomeWith({});
    const dearDiesel = outcomeWith({ figures: [{ id: 'en.diesel.exvat', typical: 3 }] });
    expect(dearDiesel.difference!.typical).toBeLessThan(plain.difference!.typical);
    expect(dearDiesel.investment).toBe(plain.investment);
    const atOnce = outcomeWith({ strategy: 'uncontrolled' });
    expect(atOnce.peakKW).toBeGreaterThan(plain.peakKW);
    expect(atOnce.fits!.vehicles).toBeLessThanOrEqual(plain.fits!.vehicles);
    expect(outcomeWith({ shiftYears: 4 }).co2Tonnes).toBeLessThan(plain.co2Tonnes);
  });
});

describe('levers', () => {
  it('are the five figures that move the result most, within what their sources say', () => {
    const assessment = assessor.assess(base);
    const levers = leversOf(assessment.tco, assessor.parametersFor(base));
    expect(levers.map(({ figure }) => figure)).toEqual(assessment.tco.swings.slice(0, 5).map(({ figure }) => figure));
    for (const { low, typical, high, step } of levers) {
      expect(low).toBeLessThanOrEqual(typical);
      expect(typical).toBeLessThanOrEqual(high);
      expect((high - low) / step).toBeGreaterThanOrEqual(40);
      expect((high - low) / step).toBeLessThanOrEqual(100);
    }
  });

  it.each([
    [0.013, 0.01],
    [0.02, 0.02],
    [0.049, 0.02],
    [7, 5],
    [1, 1],
    [2600, 2000],
  ])('a step of at most %d is %d', (atMost, step) => {
    expect(niceStep(atMost)).toBe(step);
  });
});
