import { describe, expect, it } from 'vitest';
import { sectionOf } from '../../../renderer/src/dossier/sectionOf.ts';

describe('the section of a place in the talk', () => {
  it.each([
    ['talk.answers.topic2/growth', 'topic2'],
    ['talk.answers.topic2/growth.text', 'topic2'],
    ['talk.answers.practical/space', 'topic3'],
    ['talk.answers.individual/amount', 'closing'],
    ['talk.municipalities[0].text', 'topic1'],
    ['talk.measures[2].sharePercent', 'topic4'],
    ['talk.neighbours.interest', 'topic3'],
    ['talk.outcome', 'closing'],
    ['talk.consents[0].on', 'closing'],
  ])('%s is %s', (place, section) => {
    expect(sectionOf(place)).toBe(section);
  });
});
