import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../../shared/advice/advice.ts';
import { questionsByPoint, questionsCover, type Question } from '../../../shared/advice/talk/questions.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { topicIds, type Dossier, type TopicId } from '../../../shared/dossier/schema.ts';
import type { MeasureId, TalkAnswer } from '../../../shared/dossier/talk.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);
const ask = (dossier: Dossier, topic: TopicId, language: 'nl' | 'en' = 'nl'): Question[] =>
  Object.values(questionsByPoint(topic, dossier, assessor.assess(dossier), language)).flat();
const find = (dossier: Dossier, topic: TopicId, id: string): Question | undefined =>
  ask(dossier, topic).find((one) => one.id === id);

function withAnswers(dossier: Dossier, answers: Record<string, TalkAnswer>): Dossier {
  return { ...dossier, talk: { ...dossier.talk, answers: { ...dossier.talk.answers, ...answers } } };
}
const said = (text = ''): TalkAnswer => ({ state: 'answered', text });
const skipped = (text = ''): TalkAnswer => ({ state: 'notApplicable', text });

const fleet = dossierWith({
  groups: [depotVans({ zones: ['amsterdam'], refrigerated: false })],
  site: { connection: '3x80a', yearlyKWh: 30_000, pvKWp: 0 },
});

describe('the questions of a topic', () => {
  it('show what the record says as known', () => {
    expect(find(fleet, 'topic1', 'zones')).toMatchObject({ state: 'known', answer: 'Amsterdam' });
    expect(find(fleet, 'topic3', 'connection')).toMatchObject({
      state: 'known',
      answer: expect.stringContaining('80'),
    });
    expect(find(fleet, 'topic3', 'solar')).toMatchObject({ state: 'known', answer: 'geen zonnepanelen' });
    // 5 vans of 26,000 km.
    expect(find(fleet, 'topic2', 'use')?.answer).toMatch(/130\.000.km per jaar/);
  });

  it('stay open where the record says nothing, with the way to the form', () => {
    const open = dossierWith({ groups: [groupWith({ vehicleClass: 'vanmid', number: 2 })] });
    expect(find(open, 'topic1', 'zones')).toMatchObject({ state: 'open', where: 'fleet', byTalk: false });
    expect(find(open, 'topic2', 'replacement')).toMatchObject({ state: 'open', where: 'fleet' });
    expect(find(open, 'topic2', 'season')).toMatchObject({ state: 'open', where: null });
  });

  it('leave out what does not concern this company', () => {
    // The levy is for trucks, the days in a zone for who is refused there, the connection for who charges on the site.
    expect(find(fleet, 'topic1', 'levy')).toBeUndefined();
    const home = dossierWith({ groups: [depotVans({ nightPlace: 'home', noZones: true })] });
    expect(find(home, 'topic1', 'zoneDays')).toBeUndefined();
    expect(find(home, 'topic3', 'connection')).toBeUndefined();
    expect(
      find(dossierWith({ groups: [groupWith({ vehicleClass: 'rigid18', number: 1 })] }), 'topic1', 'levy'),
    ).toBeDefined();
  });

  it('keep what was said above what the record says', () => {
    const dossier = withAnswers(fleet, { 'topic1/zones': said('ook Utrecht, in de zomer') });
    expect(find(dossier, 'topic1', 'zones')).toMatchObject({ state: 'answered', answer: 'ook Utrecht, in de zomer' });
  });

  it('have keys of their own', () => {
    const keys = topicIds.flatMap((topic) => ask(example('transporteur'), topic).map((one) => one.key));
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key.length).toBeLessThanOrEqual(64);
  });

  it.each(exampleNames)('read as sentences in both languages: %s', (name) => {
    for (const topic of topicIds) {
      const [nl, en] = (['nl', 'en'] as const).map((language) => ask(example(name), topic, language));
      expect(nl.map((one) => one.key)).toEqual(en.map((one) => one.key));
      for (const [index, { text, answer }] of nl.entries()) {
        expect(text).not.toBe(en[index].text);
        expect(`${text} ${answer} ${en[index].answer}`).not.toMatch(/undefined|NaN|null|\[object/);
      }
    }
  });
});

describe('a point whose questions are dealt with', () => {
  const plans = (answers: Record<string, TalkAnswer>): Question[] =>
    questionsByPoint('topic2', withAnswers(fleet, answers), assessor.assess(fleet), 'nl').plans;
  const state = (answers: Record<string, TalkAnswer>) => {
    const dossier = withAnswers(fleet, answers);
    const { points, missing } = adviceOf(dossier, assessor.assess(dossier), assessor.parametersFor(dossier), 'nl')
      .topics.topic2;
    return { point: points.find((one) => one.id === 'plans')!, missing };
  };

  it('is covered without a tick of its own', () => {
    expect(state({ 'topic2/growth': said('groeit') }).point.state).toBe('open');
    const done = state({ 'topic2/growth': said('groeit'), 'topic2/tried': said() });
    expect(done.point).toMatchObject({ state: 'covered', byQuestions: true });
    expect(done.missing.join()).not.toContain('lannen van de ondernemer');
  });

  it('is not covered by a skipped question without its reason', () => {
    expect(state({ 'topic2/growth': skipped(), 'topic2/tried': said() }).point.state).toBe('open');
    expect(state({ 'topic2/growth': skipped('stopt'), 'topic2/tried': said() }).point.state).toBe('covered');
  });

  it('is never covered by the record alone', () => {
    const known = plans({}).filter((one) => one.state === 'known');
    expect(known.length).toBeGreaterThan(0);
    expect(questionsCover(known)).toBe(false);
    expect(questionsCover([])).toBe(false);
  });

  it('says in what is missing how many questions are left', () => {
    expect(state({}).missing.join(' ')).toContain(
      'Nog af te vinken: plannen van de ondernemer besproken (nog 2 vragen).',
    );
    expect(state({ 'topic2/growth': said('x') }).missing.join(' ')).toContain('(nog 1 vraag)');
  });
});

describe('the questions of topic 4', () => {
  const withSuits = (answers: Partial<Record<MeasureId, 'yes' | 'no'>>): Dossier => ({
    ...fleet,
    talk: {
      ...fleet.talk,
      measures: Object.entries(answers).map(([id, suits]) => ({
        id: id as MeasureId,
        suits,
        groups: [],
        sharePercent: null,
        ownEffectPercent: null,
      })),
    },
  });

  it('are answered by the interview, and count as part of the talk', () => {
    expect(find(withSuits({}), 'topic4', 'lev')).toMatchObject({ state: 'open' });
    expect(find(withSuits({ lev: 'yes' }), 'topic4', 'lev')).toMatchObject({
      state: 'known',
      answer: 'past: licht voertuig of vrachtfiets',
      byTalk: true,
    });
    expect(find(withSuits({ lev: 'no' }), 'topic4', 'lev')).toMatchObject({ answer: 'past hier niet', byTalk: true });
  });

  it('need a tick where no measure concerns the fleet: nobody talked about it', () => {
    const heavy = dossierWith({ groups: [groupWith({ vehicleClass: 'tractor44', number: 2, noZones: true })] });
    expect(find(heavy, 'topic4', 'lev')).toMatchObject({ state: 'known', byTalk: false });
  });
});
