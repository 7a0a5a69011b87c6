import { describe, expect, it } from 'vitest';
import {
  withConsent,
  withMeasure,
  withMunicipalityNote,
  withSetAside,
  withSortedActions,
  withTalkAnswer,
} from '../../../renderer/src/visit/talkEdits.ts';
import type { Action, Dossier } from '../../../shared/dossier/schema.ts';
import { dossierWith } from '../../cases/fleet.ts';
import { deepFreeze } from '../../cases/shipped.ts';

const empty = deepFreeze(dossierWith());

describe('an answer of the talk', () => {
  it('is kept under its key, replaced, and taken away again', () => {
    const once = withTalkAnswer(empty, 'topic1/zones', { state: 'answered', text: 'Utrecht' });
    const twice = withTalkAnswer(once, 'topic1/levy', { state: 'notApplicable', text: 'geen vrachtauto' });
    expect(Object.keys(twice.talk.answers)).toEqual(['topic1/zones', 'topic1/levy']);
    expect(withTalkAnswer(twice, 'topic1/zones', null).talk.answers).toEqual({
      'topic1/levy': { state: 'notApplicable', text: 'geen vrachtauto' },
    });
  });
});

describe('a measure', () => {
  it('stands in the order of the talk, whatever was answered first', () => {
    const later = withMeasure(empty, 'modal', { suits: 'no' });
    const both = withMeasure(later, 'planning', { suits: 'yes' });
    expect(both.talk.measures.map((one) => one.id)).toEqual(['planning', 'modal']);
    expect(withMeasure(both, 'modal', null).talk.measures.map((one) => one.id)).toEqual(['planning']);
  });

  it('keeps its share when the answer changes from yes to no and back', () => {
    const yes = withMeasure(withMeasure(empty, 'hub', { suits: 'yes' }), 'hub', { sharePercent: 30 });
    const back = withMeasure(withMeasure(yes, 'hub', { suits: 'no' }), 'hub', { suits: 'yes' });
    expect(back.talk.measures).toEqual([
      { id: 'hub', suits: 'yes', groups: [], sharePercent: 30, ownEffectPercent: null },
    ]);
  });

  it('takes what could not be read along when the list moves, and lets it go with the measure', () => {
    const typed: Dossier = {
      ...withMeasure(empty, 'modal', { suits: 'yes' }),
      unreadable: { 'talk.measures[0].sharePercent': 'half', 'site.peakKW': 'veel' },
    };
    expect(withMeasure(typed, 'planning', { suits: 'yes' }).unreadable).toEqual({
      'talk.measures[1].sharePercent': 'half',
      'site.peakKW': 'veel',
    });
    expect(withMeasure(typed, 'modal', null).unreadable).toEqual({ 'site.peakKW': 'veel' });
    // A change of the measure itself moves nothing.
    expect(withMeasure(typed, 'modal', { groups: ['a'] }).unreadable).toEqual(typed.unreadable);
  });
});

describe('notes and consents', () => {
  it('are one per municipality and per purpose', () => {
    const noted = withMunicipalityNote(
      withMunicipalityNote(empty, 'Utrecht', 'a', '2026-11-23'),
      'utrecht',
      'b',
      '2026-11-24',
    );
    expect(noted.talk.municipalities).toEqual([{ municipality: 'utrecht', text: 'b', takenOn: '2026-11-24' }]);
    const agreed = withConsent(withConsent(empty, 'totals', true, '2026-11-23'), 'totals', false, '2026-11-24');
    expect(agreed.talk.consents).toEqual([{ purpose: 'totals', given: false, on: '2026-11-24' }]);
  });

  it('put a proposal aside once, and take it back', () => {
    const aside = withSetAside(withSetAside(empty, 'x', true), 'x', true);
    expect(aside.talk.setAside).toEqual(['x']);
    expect(withSetAside(aside, 'x', false).talk.setAside).toEqual([]);
  });
});

describe('sorting the actions', () => {
  it('moves what could not be read along with its row', () => {
    const action = (id: string, by: string | null): Action => ({ id, what: id, who: '', by, status: 'open' });
    const dossier: Dossier = {
      ...empty,
      actions: [action('a', null), action('b', '2027-01-01')],
      unreadable: { 'actions[0].by': 'ooit', 'site.peakKW': 'veel' },
    };
    const sorted = withSortedActions(dossier);
    expect(sorted.actions.map((one) => one.id)).toEqual(['b', 'a']);
    expect(sorted.unreadable).toEqual({ 'actions[1].by': 'ooit', 'site.peakKW': 'veel' });
  });
});
