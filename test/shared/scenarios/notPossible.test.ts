import { describe, expect, it } from 'vitest';
import { notPossibleIn } from '../../../shared/scenarios/notPossible.ts';
import { assessmentOf, exampleDossier } from '../../support/examples.ts';

describe('a choice that groups cannot make', () => {
  const trucks = assessmentOf(exampleDossier('transporteur'));

  it('is named for every group with why: a truck does not become a light vehicle', () => {
    const { groups, all, sameAsNow } = notPossibleIn(trucks, 'lightElectric');
    expect([all, sameAsNow]).toEqual([true, true]);
    expect(groups.map(({ groupId }) => groupId)).toEqual(trucks.tco.groups.map(({ groupId }) => groupId));
    for (const { obstacles } of groups) expect(obstacles).toContain('onlyVans');
  });

  it('is not the same as now for a fleet on lease: it is then calculated as bought', () => {
    const dossier = exampleDossier('transporteur');
    const fleetGroups = dossier.fleetGroups.map((one) => ({ ...one, chosenAlternative: 'electricLeased' as const }));
    const { all, sameAsNow } = notPossibleIn(assessmentOf({ ...dossier, fleetGroups }), 'lightElectric');
    expect([all, sameAsNow]).toEqual([true, false]);
  });

  it('is none where all can, and where nothing is chosen', () => {
    expect(notPossibleIn(trucks, 'electricLeased')).toEqual({ groups: [], all: false, sameAsNow: false });
    expect(notPossibleIn(trucks, null)).toEqual({ groups: [], all: false, sameAsNow: false });
  });
});
