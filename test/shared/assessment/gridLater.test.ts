/** What follows the base assessment about the grid, in steps. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { gridLaterSteps, type GridLater } from '../../../shared/assessment/gridLater.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { randomDossiers } from '../../cases/randomDossier.ts';
import fc from 'fast-check';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { deepFreeze, example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

/** The last of what follows. */
function gridOf(dossier: Dossier): GridLater | null {
  let last: GridLater | null = null;
  for (const { grid } of assessor.later(dossier)) last = grid;
  return last;
}

describe('what follows an assessment about the grid', () => {
  it.each(exampleNames)('of %s agrees with the base: what fits, and that it does not', (name) => {
    const dossier = deepFreeze(example(name));
    const { grid, charging } = assessor.assess(dossier);
    const later = gridOf(dossier)!;
    expect(later.asIs.fits).toBe(grid.inOrder.fits.optimal);
    expect(later.asIs.planFits).toBe(charging.strategies.optimal.fit === 'likely');
    expect(later.asIs.roomKW).toBeCloseTo(grid.limits.usableKW! - charging.strategies.optimal.peakKW, 4);
    expect(later.setbacks[0]).toMatchObject({ id: 'asPlanned', roomKW: later.asIs.roomKW });
    const last = later.untilWhen.years.at(-1)!;
    expect(last.fits.optimal).toBe(later.asIs.planFits);
    expect(later.cheapest!.end.planFits).toBe(true);
    expect(later.chosen).toBeNull();
  });

  it('goes in steps that only go forward', () => {
    const dossier = example('groothandel');
    const own = assessor.ownUseOf(dossier);
    const steps = [
      ...gridLaterSteps(
        dossier,
        assessor.assess(dossier),
        null,
        { recorded: own, chosen: own },
        shippedProfiles,
        assessor.parametersFor(dossier),
      ),
    ];
    expect(steps).toEqual([...steps].sort((one, other) => one - other));
    expect(steps.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(steps.length).toBeGreaterThan(15);
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
          { id: 'raiseContract', amount: 600, powerKW: null },
          { id: 'laterDeparture', amount: 60, powerKW: null },
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
        gridOf(deepFreeze(dossier));
      }),
      { numRuns: 40 },
    );
  });
});
