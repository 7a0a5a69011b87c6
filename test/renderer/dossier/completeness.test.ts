import { describe, expect, it } from 'vitest';
import { groupProgress, sectionProgress } from '../../../renderer/src/dossier/completeness.ts';
import { withAnswer, withUnknown } from '../../../renderer/src/dossier/edits.ts';
import { valueAt } from '../../../renderer/src/dossier/paths.ts';
import { groupFields } from '../../../renderer/src/dossier/completeness.ts';
import { emptyDossier, emptyFleetGroup } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

const empty = emptyDossier('a', 'now', null);
const withGroup: Dossier = { ...empty, fleetGroups: [emptyFleetGroup('one')] };

describe('completeness', () => {
  it('counts answers and unknowns alike', () => {
    const answered = withAnswer(withGroup, 'fleetGroups[0].number', 0);
    const both = withUnknown(answered, 'fleetGroups[0].yearlyKm', true);
    expect(groupProgress(withGroup, 0).answered).toBe(0);
    expect(groupProgress(both, 0).answered).toBe(2);
  });

  it('asks for contracted power only above 3x80 A', () => {
    const small = withAnswer(empty, 'site.connection', '3x80a');
    const large = withAnswer(empty, 'site.connection', '3x100a');
    const kva = withAnswer(empty, 'site.connection', 'kva');
    const totals = [empty, small, large, kva].map((dossier) => sectionProgress(dossier, 'site').total);
    expect(totals).toEqual([8, 8, 9, 10]);
  });

  it('takes "in no zone" for an answer about the zones', () => {
    const none = { ...withGroup, fleetGroups: [{ ...withGroup.fleetGroups[0], noZones: true }] };
    expect(groupProgress(none, 0).answered).toBe(1);
  });

  it('asks no Euro class of a vehicle that burns nothing', () => {
    const total = (fuel: string): number => groupProgress(withAnswer(withGroup, 'fleetGroups[0].fuel', fuel), 0).total;
    expect(total('electric')).toBe(total('diesel') - 1);
  });

  it('names only fields that exist', () => {
    for (const path of groupFields(withGroup.fleetGroups[0], 0))
      expect(valueAt(withGroup, path), path).not.toBeUndefined();
  });

  it('of a fleet without groups has nothing to count', () => {
    expect(sectionProgress(empty, 'fleet')).toEqual({ answered: 0, total: 0 });
  });
});
