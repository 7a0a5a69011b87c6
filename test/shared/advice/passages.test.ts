import { describe, expect, it } from 'vitest';
import { lastOf, type LaterResults } from '../../../shared/assessment/later.ts';
import type { Assessment } from '../../../shared/assessment/results.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { conclusionDraft } from '../../../shared/advice/drafts/conclusion.ts';
import { draftOf } from '../../../shared/advice/drafts.ts';
import { contextOf, type AdviceContext } from '../../../shared/advice/findings.ts';
import {
  passage,
  passagesOf,
  writeDraft,
  writePassage,
  type Passage,
} from '../../../shared/advice/passages/passage.ts';
import { roundedForSpeech, writeSlot, type Slot } from '../../../shared/advice/passages/slots.ts';
import { topicIds, type Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { templates, type TemplateId } from '../../../shared/text/passages/templates.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const languages: readonly Language[] = ['nl', 'en'];
const assessor = createAssessor(shippedSet, shippedProfiles);

/** What follows a forty-group fleet takes seconds: every record is calculated once. */
const calculated = new Map<Dossier, [Assessment, LaterResults]>();

function contextFor(dossier: Dossier, language: Language = 'nl'): AdviceContext {
  const known = calculated.get(dossier) ?? [assessor.assess(dossier), lastOf(assessor.later(dossier))];
  calculated.set(dossier, known);
  const [assessment, later] = known;
  return contextOf(dossier, assessment, assessor.parametersFor(dossier), language, later);
}

const everyPassage = (context: AdviceContext): Passage[] => [
  ...passagesOf(conclusionDraft(context)),
  ...topicIds.flatMap((topic) => passagesOf(draftOf(topic, context))),
];

const fortyGroups = (dossier: Dossier): Dossier => ({
  ...dossier,
  fleetGroups: Array.from({ length: 40 }, (_, at) => {
    const group = dossier.fleetGroups[at % dossier.fleetGroups.length];
    return { ...group, id: `g${at}`, name: `Ploeg ${at + 1}`, replacementYear: 2026 + (at % 9) };
  }),
});

const wholesaler = example('groothandel');
const forty = fortyGroups(wholesaler);

const records: [string, Dossier][] = [
  ['groothandel', wholesaler],
  ['transporteur', example('transporteur')],
  ['forty groups', forty],
  [
    'half the answers',
    dossierWith({
      groups: [groupWith({ vehicleClass: 'rigid26', number: 3, zones: ['amsterdam', 'deventer', 'ede'] })],
    }),
  ],
  [
    'a group without a number',
    {
      ...wholesaler,
      fleetGroups: wholesaler.fleetGroups.map((one, at) => (at === 1 ? { ...one, number: null } : one)),
    },
  ],
  ['vans at home', dossierWith({ groups: [depotVans({ nightPlace: 'home', name: 'Bussen', noZones: true })] })],
  [
    'a connection with room',
    dossierWith({
      groups: [depotVans({ number: 2 })],
      site: { connection: '3x160a', contractedKW: 100, yearlyKWh: 20_000 },
    }),
  ],
];

describe('the sentences of the drafts', () => {
  const all = Object.entries(templates) as [TemplateId, (typeof templates)[TemplateId]][];

  it.each(all)('%s holds no digit of its own, and the same slots in both languages', (_id, { slots, nl, en }) => {
    for (const text of [nl, en]) {
      // Without its slots: \p{N} also knows the digits of other scripts, and the subscript of CO₂ is a name.
      expect(text.replace(/\{\w+\}/g, '').replaceAll('CO₂', '')).not.toMatch(/\p{N}/u);
      const used = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(new Set(used)).toEqual(new Set(Object.keys(slots)));
    }
  });

  it.each(all)('%s ends as a sentence, or is a heading or an entry', (id, { nl, en }) => {
    if (id.startsWith('title.')) return;
    for (const text of [nl, en]) expect(text).toMatch(/[.?]$|\{(remark|note)\}$/);
  });
});

describe.each(records)('the drafts of %s', (_name, dossier) => {
  const context = contextFor(dossier);
  const passages = everyPassage(context);

  it.each(languages)('hold no digit outside their slots (%s)', (language) => {
    for (const one of passages) {
      const blank = Object.fromEntries(
        Object.keys(one.values).map((name): [string, Slot] => [name, { kind: 'name', value: '' }]),
      );
      expect(writePassage({ ...one, values: blank }, language).replaceAll('CO₂', '')).not.toMatch(/\p{N}/u);
    }
  });

  it.each(languages)('are whole sentences in %s', (language) => {
    for (const one of passages) {
      const text = writePassage(one, language);
      expect(text).not.toMatch(/undefined|\bNaN\b|\bnull\b|Infinity|∞|\[object|[{}]/);
      expect(text).not.toMatch(/ {2}| ,| \.(\s|$)|\.\.|: *\.|\(\)/);
    }
  });

  it('say nothing twice under one id', () => {
    for (const draft of [conclusionDraft(context), ...topicIds.map((topic) => draftOf(topic, context))]) {
      const ids = passagesOf(draft).map((one) => one.id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });

  it('are the same passages with the same values in English', () => {
    const english = everyPassage(contextFor(dossier, 'en'));
    expect(english).toEqual(passages);
  });
});

describe('the numbers of the drafts', () => {
  /** Every number anywhere in what was calculated, what the figures say and what was entered. */
  const numbersIn = (value: unknown, found = new Set<number>()): Set<number> => {
    if (typeof value === 'number') found.add(value);
    else if (Array.isArray(value)) value.forEach((one) => numbersIn(one, found));
    else if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value))
      Object.values(value).forEach((one) => numbersIn(one, found));
    return found;
  };
  /** Sums and differences that a sentence makes of several results. */
  const derived = new Set([
    'use.fleet/km',
    'use.fleet/vehicles',
    'cost.investment/amount',
    'decide.stepCost/amount',
    'decide.stepCost/perYear',
    'peak.bill/amount',
    'later.needed/withMargin',
    'less.tenth/km',
    'less.tenth/kWh',
    'less.tenth/amount',
    'plan.rest/vehicles',
    'plan.year/year',
    'plan.rest/year',
    'cost.total/vehicles',
    'change.rest/vehicles',
    'charger.row/number',
    'charger.present/number',
  ]);

  it.each(exampleNames)('of %s stand in the results, the figures or the record', (name) => {
    const context = contextFor(example(name));
    const { assessment, later, dossier } = context;
    const known = numbersIn(JSON.parse(JSON.stringify([assessment, later, dossier, shippedSet])));
    expect(known.size).toBeGreaterThan(1000);
    const absolute = new Set([...known].map(Math.abs));
    for (const one of everyPassage(context)) {
      const [about] = one.id.split('/');
      for (const [slot, { kind, value }] of Object.entries(one.values)) {
        if (typeof value !== 'number' || derived.has(`${about}/${slot}`)) continue;
        expect([one.id, slot, kind, absolute.has(Math.abs(value))]).toEqual([one.id, slot, kind, true]);
      }
    }
  });

  it('that are sums are the sums: kilometres, money at purchase, a tenth', () => {
    const values = (id: string): Record<string, Slot> =>
      everyPassage(contextFor(wholesaler)).find((one) => one.id === id)!.values;
    // 5 x 26,000 + 3 x 18,000 + 4 x 42,000
    expect(values('use.fleet').km.value).toBe(352_000);
    expect(values('less.tenth').km.value).toBeCloseTo(35_200, 6);
    // 1,938,700 electric (no SPRILA: 3 x 800 is below the minimum) less 996,184.96 diesel
    expect(values('cost.investment').amount.value).toBeCloseTo(942_515.04, 2);
  });
});

describe('a large fleet', () => {
  const context = contextFor(forty);

  it.each(topicIds)('does not make %s longer than one reads', (topic) => {
    const small = writeDraft(draftOf(topic, contextFor(wholesaler)), 'nl');
    const large = writeDraft(draftOf(topic, context), 'nl');
    expect(large.length).toBeLessThan(1.5 * small.length);
  });

  it('is told by class where the names would not fit a sentence', () => {
    const text = writeDraft(draftOf('topic2', context), 'nl');
    expect(text).toContain('bakwagens 16-19 t');
    expect(text).not.toContain('Ploeg 7 ');
  });
});

describe('a value in a sentence', () => {
  it('is rounded as one says it', () => {
    expect([87_796, 126_183, 2604, 535, 74, 4_409_000, -44_935].map(roundedForSpeech)).toEqual([
      88_000, 126_000, 2600, 540, 74, 4_400_000, -45_000,
    ]);
  });

  it('is written late, in the language of the reader', () => {
    const one = passage('cost.total:dearer', { vehicles: 12, amount: 87_796 });
    expect(writePassage(one, 'nl')).toBe(
      'Alles bij elkaar (12 voertuigen) is elektrisch ongeveer €\u00a088.000 per jaar duurder dan diesel.',
    );
    expect(writePassage(one, 'en')).toBe(
      'All together (12 vehicles) electric is about €\u00a088,000 a year dearer than diesel.',
    );
  });

  it('names a group as it was entered, small inside a sentence where it is a plain word', () => {
    const written = (name: string | null): string =>
      writeSlot({ kind: 'group', value: { name, vehicleClass: 'vanlarge' } }, 'nl');
    expect(['Oudere bussen', 'Trekkers dagdienst', 'DAF Utrecht', 'Jansen'].map(written)).toEqual([
      'oudere bussen',
      'trekkers dagdienst',
      'DAF Utrecht',
      'Jansen',
    ]);
    expect(written(null)).toBe('grote bestelauto’s');
  });
});

describe('a record without a fleet', () => {
  it('says nothing about zones and charging, which nobody has asked about', () => {
    const told = passagesOf(conclusionDraft(contextFor(dossierWith()))).map((one) => one.id);
    expect(told.filter((id) => id.startsWith('change.') || id.startsWith('fit'))).toEqual([]);
    expect(told).toContain('first.fleet');
  });
});
