import { describe, expect, it } from 'vitest';
import {
  withDraft,
  withOwnText,
  withPoint,
  withSentence,
  withSkipReason,
  withTextConfirmed,
  type DraftNow,
} from '../../../renderer/src/topics/topicEdits.ts';
import { disagreements } from '../../../shared/advice/passages/compare.ts';
import { passage, writePassage } from '../../../shared/advice/passages/passage.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';

const draft = (text: string): DraftNow => ({ draft: text, passages: [] });
const dossier = emptyDossier('d', '2026-11-23T09:00:00.000Z', '2026-11-23');

describe('the text of a topic', () => {
  it('keeps the draft of the first edit, and only of the first', () => {
    const once = withOwnText(dossier, 'topic3', 'nl', 'Eigen', draft('Concept 1'));
    const twice = withOwnText(once, 'topic3', 'nl', 'Eigen tekst', draft('Concept 2'));
    expect(twice.topics.topic3.text).toEqual({ nl: 'Eigen tekst', en: null });
    expect(twice.topics.topic3.draftAtEdit).toEqual({ nl: 'Concept 1', en: null });
  });

  it('goes back to the draft in one language without touching the other', () => {
    const dutch = withOwnText(dossier, 'topic1', 'nl', 'Eigen', draft('Concept'));
    const both = withOwnText(dutch, 'topic1', 'en', 'Own', draft('Draft'));
    expect(withDraft(both, 'topic1', 'nl').topics.topic1).toMatchObject({
      text: { nl: null, en: 'Own' },
      draftAtEdit: { nl: null, en: 'Draft' },
    });
  });

  it('can be confirmed against a newer draft', () => {
    const own = withOwnText(dossier, 'topic1', 'nl', 'Eigen', draft('Concept 1'));
    const confirmed = withTextConfirmed(own, 'topic1', 'nl', draft('Concept 2')).topics.topic1;
    expect(confirmed.text.nl).toBe('Eigen');
    expect(confirmed.draftAtEdit.nl).toBe('Concept 2');
  });

  it('takes a new sentence or leaves the old one, and asks no second time', () => {
    const at = (kW: number): DraftNow => ({ draft: 'x', passages: [passage('now.own', { kW })] });
    const sentence = (kW: number): string => writePassage(passage('now.own', { kW }), 'nl');
    const own = withOwnText(dossier, 'topic3', 'nl', `Vooraf. ${sentence(31)}`, at(31));
    const before = own.topics.topic3.passagesAtEdit.nl!;
    const text = own.topics.topic3.text.nl!;
    const [found] = disagreements(before, at(40).passages, text, 'nl', true);
    const taken = withSentence(own, 'topic3', 'nl', found, 'take', at(40)).topics.topic3;
    expect(taken.text.nl).toBe(`Vooraf. ${sentence(40)}`);
    const left = withSentence(own, 'topic3', 'nl', found, 'leave', at(40)).topics.topic3;
    expect(left.text.nl).toBe(text);
    for (const one of [taken, left]) {
      expect(disagreements(one.passagesAtEdit.nl!, at(40).passages, one.text.nl!, 'nl', true)).toEqual([]);
    }
  });

  it('may be emptied: that is the adviser’s own text too', () => {
    expect(withOwnText(dossier, 'topic2', 'nl', '', draft('Concept')).topics.topic2.text.nl).toBe('');
  });
});

describe('the points of a topic', () => {
  it('can be covered, skipped with a reason, and opened again with the reason kept', () => {
    const skipped = withSkipReason(withPoint(dossier, 'topic2', 'tco', 'skipped'), 'topic2', 'tco', 'Lease');
    expect(skipped.topics.topic2.covered).toEqual({ tco: 'skipped' });
    const opened = withPoint(skipped, 'topic2', 'tco', null).topics.topic2;
    expect(opened.covered).toEqual({});
    expect(opened.skippedBecause).toEqual({ tco: 'Lease' });
  });

  it('leave the other topics as they are', () => {
    expect(withPoint(dossier, 'topic2', 'tco', 'covered').topics.topic1).toBe(dossier.topics.topic1);
  });
});
