import { describe, expect, it } from 'vitest';
import {
  isUnknown,
  withAnswer,
  withItem,
  withoutItem,
  withUnknown,
  withUnreadable,
} from '../../../renderer/src/dossier/edits.ts';
import { pathParts, valueAt, withValue } from '../../../renderer/src/dossier/paths.ts';
import { emptyDossier, emptyFleetGroup } from '../../../shared/dossier/create.ts';
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';

function withGroups(...ids: string[]): Dossier {
  return { ...emptyDossier('a', 'now', null), fleetGroups: ids.map(emptyFleetGroup) };
}

const days = (dossier: Dossier) => {
  const { daysPerWeek, drivingDays, unknown } = dossier.fleetGroups[0];
  return { daysPerWeek, drivingDays, unknown };
};

describe('the driving days, by number and by name', () => {
  const [number, names] = ['fleetGroups[0].daysPerWeek', 'fleetGroups[0].drivingDays'];
  const weekend = withAnswer(withUnknown(withGroups('one'), number, true), names, ['saturday', 'sunday']);

  it('are one answer: the names say the number, also where that was unknown', () => {
    expect(days(weekend)).toEqual({ daysPerWeek: 2, drivingDays: ['saturday', 'sunday'], unknown: [] });
    expect(days(withAnswer(weekend, names, null))).toEqual({ daysPerWeek: null, drivingDays: null, unknown: [] });
  });

  it('are from Monday on when only a number is said afterwards, or the number is unknown', () => {
    expect(days(withAnswer(weekend, number, 2))).toEqual({ daysPerWeek: 2, drivingDays: null, unknown: [] });
    expect(days(withUnknown(weekend, number, true))).toEqual({
      daysPerWeek: null,
      drivingDays: null,
      unknown: ['daysPerWeek'],
    });
  });

  it('can be known in number while it is unknown which they are', () => {
    expect(days(withUnknown(weekend, names, true))).toEqual({
      daysPerWeek: 2,
      drivingDays: null,
      unknown: ['drivingDays'],
    });
  });

  it('leave the neighbour alone', () => {
    const two = { ...weekend, fleetGroups: [...weekend.fleetGroups, emptyFleetGroup('two')] };
    expect(withAnswer(two, 'fleetGroups[1].daysPerWeek', 6).fleetGroups[0]).toBe(two.fleetGroups[0]);
  });
});

const ids = (dossier: Dossier): string[] => dossier.fleetGroups.map(({ id }) => id);

describe('a place in the dossier', () => {
  it('is named by its path', () => {
    expect(pathParts('fleetGroups[2].details.co2Class')).toEqual(['fleetGroups', 2, 'details', 'co2Class']);
  });

  it('changes without touching what stands beside it', () => {
    const before = withGroups('one', 'two');
    const after = withValue(before, 'fleetGroups[1].number', 8);
    expect(valueAt(after, 'fleetGroups[1].number')).toBe(8);
    expect(after.fleetGroups[0]).toBe(before.fleetGroups[0]);
    expect(after.site).toBe(before.site);
    expect(before.fleetGroups[1].number).toBeNull();
  });

  it('that is not there changes nothing', () => {
    const before = withGroups('one');
    expect(withValue(before, 'fleetGroups[3].number', 8)).toBe(before);
    expect(valueAt(before, 'fleetGroups[3].number')).toBeUndefined();
  });
});

describe('onbekend', () => {
  it('clears the value and lists the field in its part', () => {
    const known = withAnswer(withGroups('one'), 'fleetGroups[0].yearlyKm', 24_300);
    const asked = withUnknown(known, 'fleetGroups[0].yearlyKm', true);
    expect(asked.fleetGroups[0]).toMatchObject({ yearlyKm: null, unknown: ['yearlyKm'] });
    expect(isUnknown(asked, 'fleetGroups[0].yearlyKm')).toBe(true);
  });

  it('ends when something is answered, not when the field is left empty', () => {
    const asked = withUnknown(withGroups('one'), 'fleetGroups[0].details.maxMassKg', true);
    expect(
      isUnknown(withAnswer(asked, 'fleetGroups[0].details.maxMassKg', null), 'fleetGroups[0].details.maxMassKg'),
    ).toBe(true);
    const answered = withAnswer(asked, 'fleetGroups[0].details.maxMassKg', 3500);
    expect(answered.fleetGroups[0].unknown).toEqual([]);
  });

  it('of a list leaves an empty list, which the record can hold', () => {
    const asked = withUnknown(withGroups('one'), 'fleetGroups[0].zones', true, []);
    expect(asked.fleetGroups[0].zones).toEqual([]);
    expect(checkDossier(asked).ok).toBe(true);
  });

  it('takes away text that could not be read', () => {
    const typed = withUnreadable(withGroups('one'), 'site.peakKW', 'abc');
    expect(withUnknown(typed, 'site.peakKW', true).unreadable).toEqual({});
  });
});

describe('text that cannot be read', () => {
  it('is kept under its path while the value is no answer', () => {
    const before = withAnswer(withGroups('one'), 'site.peakKW', 40);
    const typed = withUnreadable(before, 'site.peakKW', '1e99');
    expect(typed.site.peakKW).toBeNull();
    expect(typed.unreadable).toEqual({ 'site.peakKW': '1e99' });
    expect(checkDossier(typed).ok).toBe(true);
  });

  it('goes when the field is answered or emptied', () => {
    const typed = withUnreadable(withGroups('one'), 'site.peakKW', '1e99');
    expect(withAnswer(typed, 'site.peakKW', 40).unreadable).toEqual({});
    expect(withAnswer(typed, 'site.peakKW', null).unreadable).toEqual({});
  });

  it('moves along when a group before it is removed or added', () => {
    const typed = withUnreadable(withGroups('one', 'two'), 'fleetGroups[1].meanDayKm', '12.345');
    const removed = withoutItem(typed, 'fleetGroups', 0);
    expect(ids(removed)).toEqual(['two']);
    expect(removed.unreadable).toEqual({ 'fleetGroups[0].meanDayKm': '12.345' });
    const added = withItem(typed, 'fleetGroups', emptyFleetGroup('new'), 0);
    expect(ids(added)).toEqual(['one', 'new', 'two']);
    expect(added.unreadable).toEqual({ 'fleetGroups[2].meanDayKm': '12.345' });
  });

  it('goes with the group that it stood in', () => {
    const typed = withUnreadable(withGroups('one', 'two'), 'fleetGroups[0].meanDayKm', 'abc');
    expect(withoutItem(typed, 'fleetGroups', 0).unreadable).toEqual({});
  });

  it('of another list stays where it is', () => {
    const typed = withUnreadable(withGroups('one', 'two'), 'site.peakKW', 'abc');
    expect(withoutItem(typed, 'fleetGroups', 0).unreadable).toEqual({ 'site.peakKW': 'abc' });
  });
});
