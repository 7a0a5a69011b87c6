/** "The figures in the draft" holds every number that the draft states, with where it comes from, whatever the record. */
import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../../shared/advice/advice.ts';
import { conclusionDraft } from '../../../shared/advice/drafts/conclusion.ts';
import { explainShown } from '../../../shared/advice/explain.ts';
import { contextOf, type AdviceContext } from '../../../shared/advice/findings.ts';
import { lowerFirst } from '../../../shared/advice/passages/runningText.ts';
import { passageOrigins } from '../../../shared/advice/passages/origins.ts';
import { passagesOf, type Passage } from '../../../shared/advice/passages/passage.ts';
import { writeSlot, type SlotKind } from '../../../shared/advice/passages/slots.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf, nothingLater } from '../../../shared/assessment/later.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import { leavesOf } from '../../../shared/assessment/leaves.ts';
import { emptyDossier } from '../../../shared/dossier/create.ts';
import { topicIds, type Dossier } from '../../../shared/dossier/schema.ts';
import type { Language } from '../../../shared/format/numbers.ts';
import { originName } from '../../../shared/report/originNames.ts';
import { slotWords } from '../../../shared/text/passages/slotWords.ts';
import { templates } from '../../../shared/text/passages/templates.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { example, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';
import { withoutNames } from '../../support/reportAnnex.ts';
import { isSame, numbersIn, type Printed } from '../../support/printedNumbers.ts';

const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);

/** Slots that repeat what the adviser entered: names with the number of vehicles, the connection, a text of a source. */
const ENTERED: ReadonlySet<SlotKind> = new Set([
  'name',
  'places',
  'groups',
  'group',
  'operator',
  'sector',
  'charger',
  'connection',
  'text',
]);

/** Sentences of which a number is an answer of the record: days a year in the zone, the day on which the map was read. */
const ANSWERS: Readonly<Record<string, string>> = { 'nothing.days': 'days', 'net.state': 'date' };

/** The sentence without what was entered. */
function statedIn({ template, values }: Passage, language: Language): string {
  const [subject] = template.split(':');
  return templates[template][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const slot = values[name];
    return ENTERED.has(slot.kind) || ANSWERS[subject] === name ? '' : writeSlot(slot, language);
  });
}

/** What the list has of a value: with its low and high, and how far was looked where it has none. */
function numbersOf({ value, unit, range }: Origin): Printed[] {
  if (typeof value === 'string') return value.split('/').map((part) => told(part, null));
  return [value, range?.low ?? null, range?.high ?? null].flatMap((one) => {
    if (one === null) return [];
    // A lead time is told in years where it is whole years.
    return [told(one, unit), ...(unit === 'months' ? [told(one / 12, 'years')] : [])];
  });

  function told(one: number | string, of: string | null): Printed {
    const day = typeof one === 'string' ? one : null;
    return {
      text: String(one),
      unit: of === null ? null : (UNIT[of] ?? null),
      day,
      value: Math.abs(Number(one)) || 0,
      within: 0,
    };
  }
}

const UNIT: Readonly<Record<string, string>> = {
  kW: 'kW',
  kWh: 'kWh',
  'kWh/year': 'kWh',
  'km/year': 'km',
  'EUR/year': '€',
  'EUR/vehicle/year': '€',
  EUR: '€',
};

const manyGroups: Dossier = {
  ...example('transporteur'),
  fleetGroups: Array.from({ length: 40 }, (_, index) => ({
    ...example('transporteur').fleetGroups[index % 4],
    id: `group-${index}`,
    name: `Ploeg ${index + 1}`,
  })),
};
const withNeighbours: Dossier = {
  ...example('groothandel'),
  talk: {
    ...example('groothandel').talk,
    measures: [{ id: 'planning', suits: 'yes', groups: [], sharePercent: 60, ownEffectPercent: null }],
    neighbours: {
      ...example('groothandel').talk.neighbours,
      joint: { on: '2026-11-20', companies: 2, vehicles: 30, singlesKW: 210, jointKW: 190, groupContractKW: 212 },
    },
  },
};
const dossiers: [string, Dossier][] = [
  ['the wholesaler', example('groothandel')],
  ['the haulier', example('transporteur')],
  ['the wholesaler with measures and neighbours', withNeighbours],
  ['nothing yet', emptyDossier('nothing', '2026-11-23T09:00:00Z', '2026-11-23')],
  ['forty groups', manyGroups],
  [
    'vans alone',
    dossierWith({ groups: [depotVans({ zones: ['utrecht'] })], site: { connection: '3x80a', yearlyKWh: 9000 } }),
  ],
  ['trucks alone', { ...example('groothandel'), fleetGroups: example('groothandel').fleetGroups.slice(2) }],
];

describe.each(dossiers)('the draft on %s', (_name, dossier) => {
  const assessment = assessor.assess(dossier);
  const parameters = assessor.parametersFor(dossier);
  // Remedies of forty groups take long, and their sentences are those of the haulier.
  const later = dossier === manyGroups ? nothingLater : lastOf(assessor.later(dossier));
  const advice = adviceOf(dossier, assessment, parameters, 'nl', later);
  const context: AdviceContext = contextOf(dossier, assessment, parameters, 'nl', later);
  const passages = [
    ...topicIds.flatMap((topic) => advice.topics[topic].passages),
    ...passagesOf(conclusionDraft(context)),
  ];
  const of = (id: string): Origin | null => explainShown(id, dossier, assessment, parameters, later);

  const names = dossier.fleetGroups
    .flatMap(({ name }) => [name ?? '', lowerFirst(name ?? '')])
    .concat(Object.values(slotWords.nl.classes), Object.values(slotWords.en.classes))
    .filter((name) => /\d/.test(name))
    .sort((one, other) => other.length - one.length);

  it.each(['nl', 'en'] as const)('states no number that the list does not have (%s)', (language) => {
    const missing = passages.flatMap((one) => {
      const origins = passageOrigins([one], context).flatMap((id) => of(id) ?? []);
      const known = origins.flatMap((origin) => [
        ...numbersOf(origin),
        // A year stands in the name of a value.
        ...numbersIn(originName(origin.id, dossier, parameters, language) ?? '', language),
      ]);
      return numbersIn(withoutNames(statedIn(one, language), names), language)
        .filter((number) => !known.some((other) => isSame(number, other)))
        .map(({ text }) => `${one.template}: ${text}`);
    });
    expect(missing).toEqual([]);
  });

  it('leads from each value in the list to a rule that rests on something', () => {
    for (const id of passageOrigins(passages, context)) {
      const origin = of(id);
      if (origin === null || origin.value === null || origin.value === 0) continue;
      const { entries, parameters: figures } = leavesOf(id, of);
      expect(entries.length + figures.length, id).toBeGreaterThan(0);
    }
  });
});
