import { describe, expect, it } from 'vitest';
import { withAnswer, withItem, withUnknown, withUnreadable } from '../../../renderer/src/dossier/edits.ts';
import { createDossierStore, type DossierStore } from '../../../renderer/src/dossier/dossierStore.ts';
import { withTalkAnswer } from '../../../renderer/src/visit/talkEdits.ts';
import { changedPlaces } from '../../../renderer/src/dossier/steps.ts';
import { emptyFleetGroup } from '../../../shared/dossier/create.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { exampleDossier } from '../../support/examples.ts';
import { dossierNamed } from '../../support/stores.ts';

function open(dossier = dossierNamed('a', null)): DossierStore {
  let clock = 0;
  const now = (): string => new Date(Date.UTC(2026, 10, 23, 10, 0, (clock += 1))).toISOString();
  return createDossierStore({
    dossier,
    save: () => Promise.resolve(),
    now,
    edition: () => '2026-11-23',
    pause: 1_000_000,
  });
}

const answer =
  (path: string, value: unknown) =>
  (dossier: Dossier): Dossier =>
    withAnswer(dossier, path, value);

function type(store: DossierStore, path: string, text: string): void {
  for (let length = 1; length <= text.length; length++) store.change(answer(path, text.slice(0, length)));
}

describe('taking back', () => {
  it('takes back what was typed in one field in one step, and does it again', () => {
    const store = open();
    type(store, 'company.name', 'Van Dijk');
    expect(store.getUndoable()).toEqual({ undo: true, redo: false });
    expect(store.undo()).toEqual(['company.name']);
    expect(store.getDossier().company.name).toBeNull();
    expect(store.getUndoable()).toEqual({ undo: false, redo: true });
    expect(store.redo()).toEqual(['company.name']);
    expect(store.getDossier().company.name).toBe('Van Dijk');
  });

  it('counts another field, and the same field once it was left, as another step', async () => {
    const store = open();
    type(store, 'company.name', 'Van');
    type(store, 'company.municipality', 'Almere');
    await store.flush();
    type(store, 'company.municipality', 'Almere-Buiten');
    store.undo();
    expect(store.getDossier().company).toMatchObject({ name: 'Van', municipality: 'Almere' });
    store.undo();
    expect(store.getDossier().company).toMatchObject({ name: 'Van', municipality: null });
    store.undo();
    expect(store.getDossier().company).toMatchObject({ name: null, municipality: null });
    expect(store.undo()).toBeNull();
  });

  it('forgets what could be done again once something else is changed', () => {
    const store = open();
    type(store, 'company.name', 'Van');
    store.undo();
    store.change(answer('visit.adviser', 'Noor'));
    expect(store.getUndoable()).toEqual({ undo: true, redo: false });
    expect(store.redo()).toBeNull();
  });

  it('is stored as a change of its own, with a moment of its own', async () => {
    const stored: Dossier[] = [];
    const store = createDossierStore({
      dossier: dossierNamed('a', 'Oud'),
      save: (dossier) => Promise.resolve(void stored.push(dossier)),
      now: () => '2026-11-23T12:00:00.000Z',
      edition: () => '2026-11-23',
    });
    store.change(answer('company.name', 'Nieuw'));
    await store.flush();
    store.undo();
    await store.flush();
    expect(stored.map(({ company }) => company.name)).toEqual(['Nieuw', 'Oud']);
    // A clock that stands still must not give two states one moment: another window would take them for the same.
    expect(stored.map(({ changedAt }) => changedAt)).toEqual(['2026-11-23T12:00:00.000Z', '2026-11-23T12:00:00.001Z']);
  });

  it('brings back what another window replaced', () => {
    const store = open(dossierNamed('a', 'Van hier'));
    expect(store.adopt(dossierNamed('a', 'Van daar', '2026-11-23T11:00:00.000Z'))).toBe(true);
    expect(store.getDossier().company.name).toBe('Van daar');
    store.undo();
    expect(store.getDossier().company.name).toBe('Van hier');
  });
});

describe('another window', () => {
  it('is not followed while work of this one is not stored', async () => {
    const store = open(dossierNamed('a', 'Begin'));
    const theirs = dossierNamed('a', 'Van daar', '2026-11-23T11:00:00.000Z');
    store.change(answer('company.name', 'Van hier'));
    expect(store.adopt(theirs)).toBe(false);
    expect(store.getDossier().company.name).toBe('Van hier');
    await store.flush();
    expect(store.adopt(theirs)).toBe(true);
  });

  it('is told apart from what this one stored itself', async () => {
    const store = open();
    store.change(answer('company.name', 'Van hier'));
    await store.flush();
    expect(store.knows(store.getDossier().changedAt)).toBe(true);
    expect(store.knows('2026-11-23T11:11:11.111Z')).toBe(false);
  });
});

describe('where a change was', () => {
  const dossier = exampleDossier('groothandel');
  const changed = (next: Dossier): string[] => changedPlaces(dossier, next);

  it('is the field', () => {
    expect(changed(withAnswer(dossier, 'fleetGroups[1].yearlyKm', 12))).toEqual(['fleetGroups[1].yearlyKm']);
    expect(changed(withAnswer(dossier, 'fleetGroups[0].zones', ['utrecht']))).toEqual(['fleetGroups[0].zones']);
  });
  it('is the field also when it became unknown or could not be read', () => {
    expect(changed(withUnknown(dossier, 'fleetGroups[0].yearlyKm', true))).toEqual(['fleetGroups[0].yearlyKm']);
    expect(changed(withUnreadable(dossier, 'fleetGroups[0].yearlyKm', 'veel'))).toEqual(['fleetGroups[0].yearlyKm']);
    const blank = dossierNamed('a', null);
    expect(changedPlaces(blank, withUnknown(blank, 'site.ean', true))).toEqual(['site.unknown']);
  });
  it('is the list when something was added to it', () => {
    expect(changed(withItem(dossier, 'fleetGroups', emptyFleetGroup('x')))).toEqual(['fleetGroups']);
  });
  it('is the answer of the talk, whether it comes, changes or goes', () => {
    const key = 'topic2/growth';
    const none = dossierNamed('a', null);
    const some = withTalkAnswer(none, key, { state: 'answered', text: 'T' });
    const more = withTalkAnswer(some, key, { state: 'answered', text: 'Twee' });
    const skipped = withTalkAnswer(more, key, { state: 'notApplicable', text: '' });
    const steps = [none, some, more, skipped, none];
    for (const [index, step] of steps.slice(1).entries()) {
      expect(changedPlaces(steps[index], step)).toEqual([`talk.answers.${key}`]);
    }
  });
  it('is nowhere in a record that was read anew from the disk', () => {
    expect(changed(JSON.parse(JSON.stringify(dossier)) as Dossier)).toEqual([]);
  });
});
