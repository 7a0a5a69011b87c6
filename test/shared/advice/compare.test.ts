import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { adviceOf, type Advice } from '../../../shared/advice/advice.ts';
import {
  disagreements,
  storedPassages,
  withNewSentence,
  withPassageSeen,
  type Disagreement,
} from '../../../shared/advice/passages/compare.ts';
import { passage, writePassage, type Passage } from '../../../shared/advice/passages/passage.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const peak = (direct: number, smart: number): Passage => passage('peak.what', { direct, smart });
const own = (kW: number): Passage => passage('now.own', { kW });
const text = (...passages: readonly Passage[]): string => passages.map((one) => writePassage(one, 'nl')).join(' ');
const compare = (before: readonly Passage[], now: readonly Passage[], written: string): Disagreement[] =>
  disagreements(storedPassages(before, 'nl'), now, written, 'nl', true);

describe('an edited text', () => {
  const before = [peak(201, 79), own(31)];

  it('agrees while the figures read the same, also when they moved a little', () => {
    expect(compare(before, [peak(201.2, 78.9), own(31)], text(...before))).toEqual([]);
  });

  it('is marked where a figure changed, with the old and the new value', () => {
    const now = [peak(201, 82), own(31)];
    expect(compare(before, now, `Mijn inleiding. ${text(...before)}`)).toEqual([
      {
        id: 'peak.what',
        state: 'changed',
        was: writePassage(before[0], 'nl'),
        now: writePassage(now[0], 'nl'),
        changes: [{ was: '79 kW', now: '82 kW' }],
        after: null,
        at: 'Mijn inleiding. '.length,
      },
    ]);
  });

  it('is marked where the adviser said it in other words and the old value still stands there', () => {
    const [found] = compare(before, [peak(201, 82), own(31)], 'Met slim laden is 79 kW genoeg. Uw bedrijf: 31 kW.');
    expect(found).toMatchObject({ id: 'peak.what', state: 'changed', at: null });
    // 79 within 179 is another number.
    expect(compare(before, [peak(201, 82), own(31)], 'Samen 179 kW.')).toEqual([]);
  });

  it('does not miss what the adviser took out', () => {
    expect(compare(before, [peak(240, 82), own(31)], 'Iets heel anders.')).toEqual([]);
    expect(compare(before, [own(31)], 'Iets heel anders.')).toEqual([]);
  });

  it('is marked where a sentence no longer holds, and where one is new', () => {
    const now = [peak(201, 79), passage('later.from', { year: 2028 })];
    expect(compare(before, now, text(...before)).map(({ id, state }) => [id, state])).toEqual([
      ['later.from', 'new'],
      ['now.own', 'gone'],
    ]);
  });

  it('is marked as one change where the verdict turned: the subject is the same', () => {
    const was = [passage('cost.total:dearer', { vehicles: 12, amount: 5000 })];
    const now = [passage('cost.total:cheaper', { vehicles: 12, amount: 4000 })];
    expect(compare(was, now, text(...was)).map(({ id, state }) => [id, state])).toEqual([['cost.total', 'changed']]);
  });

  it('is not called incomplete while results are still to come', () => {
    expect(disagreements(storedPassages(before, 'nl'), [own(31)], text(...before), 'nl', false)).toEqual([]);
  });
});

describe('taking a new sentence', () => {
  const before = [peak(201, 79), own(31)];
  const written = `Vooraf. ${text(...before)} Achteraf.`;

  it('changes that sentence and not a letter of the rest', () => {
    const [found] = compare(before, [peak(201, 82), own(31)], written);
    expect(withNewSentence(written, found)).toBe(written.replace('79 kW', '82 kW'));
  });

  it('adds at the end what has no place yet, and takes out what no longer holds with its bullet', () => {
    const [added] = compare([], [own(31)], 'Vooraf.');
    expect(withNewSentence('Vooraf.', added)).toBe(`Vooraf.\n\n${writePassage(own(31), 'nl')}`);
    const list = `- Eerste.\n- ${writePassage(own(31), 'nl')}\n- Laatste.`;
    const [gone] = compare([own(31)], [], list);
    expect(withNewSentence(list, gone)).toBe('- Eerste.\n- Laatste.');
  });

  it('finds the right one of sentences that read the same', () => {
    const all = (id: string): Passage => passage('help.effect:all', {}, id);
    const some = passage('help.effect:some', { fits: 8, planned: 12 }, 'two');
    const lines = (second: Passage): Passage[] => [
      passage('help.fewerKm', {}),
      all('one'),
      passage('help.otherChargers', {}),
      second,
    ];
    const list = (second: Passage): string =>
      `- ${text(...lines(second).slice(0, 2))}\n- ${text(...lines(second).slice(2))}`;
    const [found] = compare(lines(all('two')), lines(some), list(all('two')));
    expect(found).toMatchObject({
      id: 'help.effect/two',
      after: writePassage(passage('help.otherChargers', {}), 'nl'),
    });
    expect(withNewSentence(list(all('two')), found)).toBe(list(some));
  });

  it('settles the matter, as leaving it does', () => {
    const now = [peak(201, 82), own(31)];
    const seen = withPassageSeen(storedPassages(before, 'nl'), 'peak.what', now, 'nl');
    expect(disagreements(seen, now, written, 'nl', true)).toEqual([]);
    // The next change is marked again.
    expect(disagreements(seen, [peak(201, 90), own(31)], written, 'nl', true)).toEqual([]);
    const taken = written.replace('79 kW', '82 kW');
    expect(disagreements(seen, [peak(201, 90), own(31)], taken, 'nl', true)).toHaveLength(1);
  });
});

describe('a topic that was edited', () => {
  const assessor = createAssessor(shippedSet, shippedProfiles);
  const advise = (dossier: Dossier, language: 'nl' | 'en' = 'nl'): Advice =>
    adviceOf(dossier, assessor.assess(dossier), assessor.parametersFor(dossier), language);
  const fleet = dossierWith({
    groups: [depotVans({ noZones: true })],
    site: { connection: '3x80a', yearlyKWh: 30_000 },
  });
  const topic3 = advise(fleet).topics.topic3;
  const edited: Dossier = {
    ...fleet,
    topics: {
      ...fleet.topics,
      topic3: {
        ...fleet.topics.topic3,
        text: { nl: `Eigen begin.\n\n${topic3.draft}`, en: null },
        draftAtEdit: { nl: topic3.draft, en: null },
        passagesAtEdit: { nl: storedPassages(topic3.passages, 'nl'), en: null },
      },
    },
  };

  it('stays as typed when the connection changes, and says which sentences no longer agree', () => {
    const now = advise({ ...edited, site: { ...edited.site, connection: '3x50a' } }).topics.topic3;
    expect(now.text).toBe(`Eigen begin.\n\n${topic3.draft}`);
    expect(now.outdated).toBe(true);
    const connection = now.disagreements.find((one) => one.id === 'now.connection');
    // 3 x 80 A is 55 kW, 3 x 50 A is 35 kW (x 0.23 kV x 3).
    expect(connection?.changes).toEqual(
      [
        { was: '3x80 A', now: '3x50 A' },
        { was: '55\u00a0kW', now: '35\u00a0kW' },
      ].map(({ was, now: is }) => ({ was: was.replace('\u00a0', ' '), now: is.replace('\u00a0', ' ') })),
    );
  });

  it('without a text in the other language makes that version incomplete, and says so', () => {
    const english = advise(edited, 'en').topics.topic3;
    expect(english).toMatchObject({ untranslated: true, complete: false });
    expect(english.missing.join(' ')).toContain('write an English one too');
    expect(advise(edited).topics.topic3.untranslated).toBe(false);
    expect(advise(fleet, 'en').topics.topic3.untranslated).toBe(false);
  });
});
