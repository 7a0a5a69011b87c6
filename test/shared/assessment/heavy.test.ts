/** The second door: what follows the base assessment in steps. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { assessHeavy, heavySteps } from '../../../shared/assessment/heavy.ts';
import type { GridHeavy } from '../../../shared/assessment/gridHeavy.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { randomDossiers } from '../../cases/randomDossier.ts';
import fc from 'fast-check';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { deepFreeze, example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

function inputs(dossier: Dossier): Parameters<typeof heavySteps> {
  const tools = { parameters: assessor.parametersFor(dossier), profiles: shippedProfiles };
  return [dossier, assessor.assess(dossier), tools];
}

const gridOf = (dossier: Dossier): GridHeavy | null => assessHeavy(...inputs(dossier))!.grid;

describe('the heavy part of an assessment', () => {
  it.each(exampleNames)('of %s agrees with the base: what fits, and that it does not', (name) => {
    const dossier = deepFreeze(example(name));
    const { grid, charging } = assessor.assess(dossier);
    const heavy = gridOf(dossier)!;
    expect(heavy.asIs.fits).toBe(grid.inOrder.fits.optimal);
    expect(heavy.asIs.planFits).toBe(charging.strategies.optimal.fit === 'likely');
    expect(heavy.asIs.roomKW).toBeCloseTo(grid.limits.usableKW! - charging.strategies.optimal.peakKW, 4);
    expect(heavy.setbacks[0]).toMatchObject({ id: 'asPlanned', roomKW: heavy.asIs.roomKW });
    const last = heavy.untilWhen.years.at(-1)!;
    expect(last.fits.optimal).toBe(heavy.asIs.planFits);
    expect(heavy.cheapest!.end.planFits).toBe(true);
    expect(heavy.chosen).toBeNull();
  });

  it('goes in steps that only go forward, and stops when it is told to', () => {
    const args = inputs(example('groothandel'));
    let last = 0;
    let steps = 0;
    for (const { share } of heavySteps(...args)) {
      expect(share).toBeGreaterThanOrEqual(last);
      expect(share).toBeLessThanOrEqual(1);
      last = share;
      steps++;
    }
    expect(steps).toBeGreaterThan(15);
    let heard = 0;
    expect(assessHeavy(...args, () => ++heard < 4)).toBeNull();
    expect(heard).toBe(4);
  });

  it('says nothing while the limit, the use of the site or the fleet at the depot is missing', () => {
    const known = { connection: '3x80a', yearlyKWh: 40_000 } as const;
    expect(gridOf(dossierWith({ groups: [depotVans()], site: known }))).not.toBeNull();
    expect(gridOf(dossierWith({ groups: [depotVans()], site: { ...known, connection: null } }))).toBeNull();
    expect(gridOf(dossierWith({ groups: [depotVans()], site: { ...known, yearlyKWh: null } }))).toBeNull();
    expect(gridOf(dossierWith({ groups: [depotVans({ nightPlace: 'home' })], site: known }))).toBeNull();
  });

  it('adds up the remedies that the adviser chose', () => {
    const dossier = example('transporteur');
    const chosen = gridOf({
      ...dossier,
      site: {
        ...dossier.site,
        remedies: [
          { id: 'raiseContract', amount: 600 },
          { id: 'laterDeparture', amount: 60 },
        ],
      },
    })!.chosen!;
    expect(chosen.steps.map((step) => [step.id, step.amount])).toEqual([
      ['laterDeparture', 60],
      ['raiseContract', 600],
    ]);
    expect(chosen.end.fits).toBeGreaterThan(chosen.start.fits);
  });

  it('of a typical week asks less than the coldest one', () => {
    const dossier = example('groothandel');
    const { charging } = assessor.assess(dossier);
    const { typicalWeek } = gridOf(dossier)!;
    const charged = Array.from(typicalWeek.siteKW.optimal).reduce(
      (sum, kW, slot) => sum + (kW - typicalWeek.baseKW[slot]) / 4,
      0,
    );
    expect(charged).toBeGreaterThan(0);
    expect(charged).toBeLessThan(charging.weekKWh);
  });

  it('of any half-filled dossier does not fail', () => {
    fc.assert(
      fc.property(randomDossiers, (dossier) => {
        const [, base, tools] = inputs(deepFreeze(dossier));
        assessHeavy(dossier, base, tools);
      }),
      { numRuns: 40 },
    );
  });
});
