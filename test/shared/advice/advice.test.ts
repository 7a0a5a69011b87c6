import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { adviceOf, type Advice } from '../../../shared/advice/advice.ts';
import { topicIds, type Dossier, type TopicId, type TopicRecord } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const languages: readonly Language[] = ['nl', 'en'];
const assessor = createAssessor(shippedSet, shippedProfiles);
const advise = (dossier: Dossier, language: Language = 'nl'): Advice =>
  adviceOf(dossier, assessor.assess(dossier), assessor.parametersFor(dossier), language);

/** The points of step 3b of the approach: four topics, each with what must be covered. */
const POINTS: Record<TopicId, string[]> = {
  topic1: ['national', 'zoneImpact', 'localPolicy'],
  topic2: ['presentUse', 'plans', 'tco', 'subsidies'],
  topic3: ['chargingTypes', 'peak', 'connection', 'remedies'],
  topic4: ['planning', 'hubs', 'lev', 'modalShift'],
};

function withTopic(dossier: Dossier, topic: TopicId, change: Partial<TopicRecord>): Dossier {
  return { ...dossier, topics: { ...dossier.topics, [topic]: { ...dossier.topics[topic], ...change } } };
}

function allCovered(dossier: Dossier): Dossier {
  return topicIds.reduce(
    (done, topic) =>
      withTopic(done, topic, { covered: Object.fromEntries(POINTS[topic].map((id) => [id, 'covered' as const])) }),
    dossier,
  );
}

const fleet = dossierWith({
  groups: [depotVans({ zones: ['amsterdam'] })],
  site: { connection: '3x80a', yearlyKWh: 30_000 },
});

describe('a topic', () => {
  it('has the points that every visit must cover', () => {
    const { topics } = advise(fleet);
    for (const topic of topicIds) expect(topics[topic].points.map((point) => point.id)).toEqual(POINTS[topic]);
  });

  it('is complete when every point is covered', () => {
    const advice = advise(allCovered(fleet));
    expect(advice.completeTopics).toBe(4);
    for (const topic of topicIds) expect(advice.topics[topic]).toMatchObject({ complete: true, missing: [] });
  });

  it.each(topicIds.flatMap((topic) => POINTS[topic].map((point) => [topic, point] as const)))(
    '%s with only %s open is incomplete, and says which point',
    (topic, point) => {
      const covered = Object.fromEntries(
        POINTS[topic].filter((one) => one !== point).map((one) => [one, 'covered' as const]),
      );
      const { topics, completeTopics } = advise(withTopic(allCovered(fleet), topic, { covered }));
      expect(completeTopics).toBe(3);
      expect(topics[topic].complete).toBe(false);
      const { label } = topics[topic].points.find((one) => one.id === point)!;
      expect(topics[topic].missing).toHaveLength(1);
      // Within the sentence the label loses its capital.
      expect(topics[topic].missing[0]).toContain(label.slice(1));
    },
  );

  it('with a skipped point needs the reason, and blank space is none', () => {
    const skipped = (reason: string | undefined): Advice =>
      advise(
        withTopic(allCovered(fleet), 'topic4', {
          covered: { planning: 'covered', hubs: 'skipped', lev: 'covered', modalShift: 'covered' },
          skippedBecause: reason === undefined ? {} : { hubs: reason },
        }),
      );
    expect(skipped(undefined).topics.topic4.complete).toBe(false);
    expect(skipped('   ').topics.topic4.complete).toBe(false);
    expect(skipped('Geen stedelijke leveringen').topics.topic4).toMatchObject({ complete: true, missing: [] });
    // The reason of another point does not count.
    expect(
      advise(
        withTopic(allCovered(fleet), 'topic4', {
          covered: { planning: 'covered', hubs: 'skipped', lev: 'covered', modalShift: 'covered' },
          skippedBecause: { lev: 'x' },
        }),
      ).topics.topic4.complete,
    ).toBe(false);
  });

  it('is never complete without a fleet to speak of', () => {
    for (const groups of [[], [groupWith({})], [depotVans({ number: 0 })]]) {
      const advice = advise(allCovered(dossierWith({ groups })));
      expect(advice.completeTopics).toBe(0);
      for (const topic of topicIds) expect(advice.topics[topic].missing.length).toBeGreaterThan(0);
    }
  });

  it('with an own text that is empty is incomplete: the report would print nothing', () => {
    const { topics } = advise(withTopic(allCovered(fleet), 'topic1', { text: { nl: '  ', en: null } }));
    expect(topics.topic1.complete).toBe(false);
  });
});

describe('the adviser’s own text', () => {
  const draft = advise(fleet).topics.topic3.draft;

  it('takes the place of the draft in its language only', () => {
    const edited = withTopic(fleet, 'topic3', {
      text: { nl: 'Eigen tekst', en: null },
      draftAtEdit: { nl: draft, en: null },
    });
    expect(advise(edited, 'nl').topics.topic3).toMatchObject({
      text: 'Eigen tekst',
      edited: true,
      draft,
      outdated: false,
    });
    const english = advise(edited, 'en').topics.topic3;
    expect(english).toMatchObject({ edited: false, outdated: false });
    expect(english.text).toBe(english.draft);
  });

  it('is outdated as soon as the draft would read differently', () => {
    const edited = withTopic(fleet, 'topic3', {
      text: { nl: 'Eigen tekst', en: null },
      draftAtEdit: { nl: draft, en: null },
    });
    const changed: Dossier = { ...edited, site: { ...edited.site, connection: '3x35a' } };
    expect(advise(changed).topics.topic3).toMatchObject({ text: 'Eigen tekst', outdated: true });
    // A change that does not touch this topic leaves it alone.
    const renamed: Dossier = { ...edited, visit: { ...edited.visit, notes: 'x' } };
    expect(advise(renamed).topics.topic3.outdated).toBe(false);
  });

  it('is not outdated while there is no own text', () => {
    for (const topic of topicIds) expect(advise(fleet).topics[topic]).toMatchObject({ edited: false, outdated: false });
  });
});

describe('drafts and findings', () => {
  const records: [string, Dossier][] = [
    ...exampleNames.map((name): [string, Dossier] => [name, example(name)]),
    [
      'a fleet with open answers',
      dossierWith({
        groups: [groupWith({ vehicleClass: 'rigid26', number: 3, zones: ['amsterdam', 'deventer', 'ede'] })],
      }),
    ],
    ['vans that charge at home', dossierWith({ groups: [depotVans({ nightPlace: 'home', name: 'Bussen' })] })],
    [
      'electric vans',
      dossierWith({ groups: [depotVans({ fuel: 'electric' })], site: { connection: '3x25a', yearlyKWh: 9000 } }),
    ],
  ];
  const texts = records.flatMap(([name, dossier]) =>
    languages.flatMap((language) =>
      topicIds.map((topic) => {
        const { draft, findings, missing, title, points } = advise(dossier, language).topics[topic];
        const all = [title, draft, ...findings.map((one) => one.text), ...missing, ...points.map((one) => one.label)];
        return [`${name}, ${topic}, ${language}`, { draft, findings, all: all.join('\n') }] as const;
      }),
    ),
  );

  it.each(texts)('%s: are sentences without holes', (_where, { draft, all }) => {
    expect(draft.trim()).not.toBe('');
    expect(all).not.toMatch(/\bundefined\b|\bNaN\b|\bnull\b|Infinity|∞|\[object|[{}]/);
    expect(all).not.toMatch(/ {2}| ,| \.(\s|$)|\.\.(?!\.)|\n{3}/);
  });

  it.each(texts)('%s: give findings their own id each', (_where, { findings }) => {
    const ids = findings.map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are written in the language that was asked for', () => {
    for (const name of exampleNames) {
      const dossier = example(name);
      const [nl, en] = languages.map((language) => advise(dossier, language));
      for (const topic of topicIds) {
        const [dutch, english] = [nl.topics[topic].draft, en.topics[topic].draft];
        expect(dutch).not.toBe(english);
        expect(dutch).toMatch(/\b(de|het|een)\b/);
        expect(english).toMatch(/\bthe\b/);
        expect(english).not.toMatch(/\b(het|een|voertuigen|wordt)\b/);
      }
    }
  });

  it('write money the way of the language', () => {
    const draft = (language: Language): string => advise(example('groothandel'), language).topics.topic2.draft;
    expect(draft('nl')).toMatch(/€\u00a0\d{1,3}\.\d{3}/);
    expect(draft('en')).toMatch(/€\u00a0\d{1,3},\d{3}/);
  });

  it('never counts vehicles whose number nobody knows as none', () => {
    const vans = depotVans({ name: 'Bussen', number: null, zones: ['amsterdam'] });
    const { findings } = advise(dossierWith({ groups: [vans] })).topics.topic1;
    expect(findings.map(({ text }) => text).join(' ')).toContain('Bussen (aantal nog onbekend): ');
    expect(findings.map(({ text }) => text).join(' ')).not.toMatch(/\b0 voertuigen/);
  });
});
