import { describe, expect, it } from 'vitest';
import { withSharedParts } from '../../../renderer/src/assessment/sharing.ts';
import { emptyDossier, emptyFleetGroup } from '../../../shared/dossier/create.ts';

const dossier = {
  ...emptyDossier('d', '2026-11-23T09:00:00.000Z', '2026-11-23'),
  fleetGroups: [emptyFleetGroup('a'), emptyFleetGroup('b')],
};
const posted = <T>(value: T): T => structuredClone(value);

describe('a dossier that was posted to the worker', () => {
  it('is the same object as before when nothing changed', () => {
    expect(withSharedParts(dossier, posted(dossier))).toBe(dossier);
  });

  it('keeps every part that did not change', () => {
    const next = posted({ ...dossier, company: { ...dossier.company, name: 'Van Dijk' } });
    const shared = withSharedParts(dossier, next);
    expect(shared).toEqual(next);
    expect(shared.site).toBe(dossier.site);
    expect(shared.fleetGroups).toBe(dossier.fleetGroups);
    expect(shared.company).not.toBe(dossier.company);
  });

  it('keeps the groups that did not change when one did', () => {
    const next = posted({
      ...dossier,
      fleetGroups: [dossier.fleetGroups[0], { ...dossier.fleetGroups[1], number: 4 }],
    });
    const shared = withSharedParts(dossier, next);
    expect(shared.fleetGroups).toEqual(next.fleetGroups);
    expect(shared.fleetGroups[0]).toBe(dossier.fleetGroups[0]);
  });

  it('notices what was added and what was removed', () => {
    const shorter = posted({ ...dossier, fleetGroups: dossier.fleetGroups.slice(0, 1) });
    expect(withSharedParts(dossier, shorter)).toEqual(shorter);
    expect(withSharedParts<Record<string, number>>({ a: 1, b: 2 }, { a: 1 })).toEqual({ a: 1 });
    expect(withSharedParts<Record<string, number>>({ a: 1 }, { a: 1, b: 2 })).toEqual({ a: 1, b: 2 });
    expect(withSharedParts([1], { 0: 1 })).toEqual({ 0: 1 });
  });

  it('takes the dossier as it is when there was none before', () => {
    const next = posted(dossier);
    expect(withSharedParts(null, next)).toBe(next);
  });
});
