/** What the advice calculates and states says where it comes from, and what is told there is what is shown. */
import { describe, expect, it } from 'vitest';
import { adviceOf } from '../../../shared/advice/advice.ts';
import { conclusionDraft } from '../../../shared/advice/drafts/conclusion.ts';
import { explainShown, shownIds } from '../../../shared/advice/explain.ts';
import { contextOf } from '../../../shared/advice/findings.ts';
import { measureEffects, quantities } from '../../../shared/advice/measures/effects.ts';
import { proposedActions } from '../../../shared/advice/actions/proposals.ts';
import { proposalOrigins } from '../../../shared/advice/actions/origins.ts';
import { passageOrigins } from '../../../shared/advice/passages/origins.ts';
import { passagesOf } from '../../../shared/advice/passages/passage.ts';
import { checklistOrigins } from '../../../shared/advice/talk/checklistOrigins.ts';
import { checklistProposal } from '../../../shared/advice/talk/checklistProposals.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf, nothingLater } from '../../../shared/assessment/later.ts';
import { leavesOf } from '../../../shared/assessment/leaves.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import { topicIds, type Dossier } from '../../../shared/dossier/schema.ts';
import { checklistIds, type MeasureId, type MeasureRecord } from '../../../shared/dossier/talk.ts';
import { outcomeIds, outcomeOf } from '../../../shared/scenarios/outcome.ts';
import { emptyScenario, withScenario } from '../../../shared/scenarios/scenario.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { example, shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);

function withMeasures(dossier: Dossier, ...records: (Partial<MeasureRecord> & { id: MeasureId })[]): Dossier {
  const measures = records.map((one): MeasureRecord => ({
    suits: 'yes',
    groups: [],
    sharePercent: null,
    ownEffectPercent: null,
    ...one,
  }));
  return { ...dossier, talk: { ...dossier.talk, measures } };
}

function askOf(dossier: Dossier, withLater = false) {
  const assessment = assessor.assess(dossier);
  const later = withLater ? lastOf(assessor.later(dossier)) : nothingLater;
  const parameters = assessor.parametersFor(dossier);
  const of = (id: string): Origin | null => explainShown(id, dossier, assessment, parameters, later);
  return { assessment, later, parameters, of };
}

describe('the effect of a measure', () => {
  // Five vans of 26,000 km: 130,000 km a year.
  const dossier = withMeasures(
    dossierWith({
      groups: [depotVans({ zones: ['amsterdam'] })],
      site: { connection: '3x80a', yearlyKWh: 30_000 },
    }),
    { id: 'planning', sharePercent: 60 },
    { id: 'lev', sharePercent: 20 },
    { id: 'rightsize', sharePercent: 30, ownEffectPercent: 8 },
    { id: 'offpeak', sharePercent: 25 },
    { id: 'load' },
  );
  const { assessment, parameters, of } = askOf(dossier);
  const { measures, together } = measureEffects(dossier, assessment, parameters);
  const [{ id: vans }] = dossier.fleetGroups;

  it('is told with the value that is shown', () => {
    const counted = measures.filter(({ saving }) => saving !== null);
    expect(counted.map(({ id }) => id)).toEqual(['planning', 'lev', 'rightsize']);
    for (const { id, saving, touchedKm } of counted) {
      for (const quantity of quantities)
        expect(of(`measure/${id}/${quantity}`)!.value).toBe(saving![quantity]?.typical ?? null);
      expect(of(`measure/${id}/touched`)!.value).toBe(touchedKm);
    }
    for (const quantity of quantities)
      expect(of(`measure/together/${quantity}`)!.value).toBe(together![quantity]?.typical ?? null);
  });

  it('can be worked out again from what is told', () => {
    // 130,000 km x 60 % = 78,000 km; of those the typical effect.
    expect(of(`groupYear/${vans}/km`)!.value).toBe(130_000);
    expect(of('measure/planning/touched')!.value).toBeCloseTo(78_000, 6);
    const effect = of('measure/planning/effect')!;
    expect(effect.parameters).toEqual(['mea.planning']);
    expect(of('measure/planning/km')!.value).toBeCloseTo((78_000 * Number(effect.value)) / 100, 6);
    // 130,000 km x 30 % x 8 % of the energy: the kilometres stay.
    expect(of('measure/rightsize/km')!.value).toBe(0);
    expect(of('measure/rightsize/kWhAtGrid')!.value).toBeCloseTo(
      Number(of(`groupYear/${vans}/kWhAtGrid`)!.value) * 0.3 * 0.08,
      6,
    );
  });

  it('names the share, and the figure or the own estimate', () => {
    expect(of('measure/planning/km')!.entries).toEqual(['talk/planning/sharePercent']);
    expect(of('measure/rightsize/effect')).toMatchObject({ value: 8, entries: ['talk/rightsize/ownEffectPercent'] });
    expect(leavesOf('measure/lev/co2Kg', of).parameters).toEqual(
      expect.arrayContaining(['mea.lev', 'veh.lev.cons', 'veh.chargeloss.ac', 'em.diesel.wtw']),
    );
    expect(leavesOf('measure/planning/euro', of).parameters).toContain('en.diesel.exvat');
  });

  it('is nothing for a measure that was not chosen, or of which the share must be asked', () => {
    for (const id of [
      'measure/hub/km',
      'measure/load/km',
      'measure/offpeak/km',
      'measure/tea/km',
      'measure/together/tea',
    ])
      expect(of(id), id).toBeNull();
  });

  it('leaves the costs of the vehicle of now that they are a part of', () => {
    const { from, value } = of(`groupYear/${vans}/euro`)!;
    const sum = from.reduce((total, id) => total + Number(of(id)!.value), 0);
    expect(Number(value)).toBeCloseTo(sum * 5, 6);
  });
});

describe('the outcome of a variant', () => {
  const record = example('groothandel');
  const earlier = { ...emptyScenario('v', 'Earlier'), shiftYears: -1, batteryKWh: 100, batteryKW: 50 };
  const variant = withScenario(record, { ...earlier, figures: [{ id: 'en.diesel.exvat', typical: 1.4 }] }, 2026);

  it.each([
    ['the dossier as it is', record],
    ['the variant', variant],
  ])('of %s is explained by its own calculation', (_name, dossier) => {
    const { assessment, of } = askOf(dossier);
    const outcome = outcomeOf(assessment, dossier.site);
    const ids = outcomeIds(outcome);
    expect(of(ids.difference)!.value).toBe(outcome.difference!.typical);
    expect(of(ids.depotPrice)!.value).toBe(outcome.depotPrice);
    expect(of(ids.peakKW)!.value).toBe(outcome.peakKW);
    expect(of(ids.usableKW)!.value).toBe(outcome.usableKW);
    expect(of(ids.fits)!.value).toBe(outcome.fits!.vehicles);
    expect(of(ids.investment)!.value).toBeCloseTo(outcome.investment, 6);
    expect(of(ids.co2)!.value).toBeCloseTo(outcome.co2Tonnes, 9);
  });

  it('adds up from the years of the plan', () => {
    const { of } = askOf(variant);
    const whole = of('plan/whole/investment')!;
    const sum = whole.from.reduce((total, id) => total + (id.endsWith('subsidy') ? -1 : 1) * Number(of(id)!.value), 0);
    expect(Number(whole.value)).toBeCloseTo(sum, 6);
    const co2 = of('plan/whole/co2')!;
    const years = co2.from.filter((id) => id !== 'plan/today/co2');
    const today = Number(of('plan/today/co2')!.value);
    expect(Number(co2.value)).toBeCloseTo(
      years.reduce((total, id) => total + today - Number(of(id)!.value), 0),
      6,
    );
  });

  it('names the figure that the variant replaces', () => {
    const { of, parameters } = askOf(variant);
    expect(leavesOf('tco/difference', of).parameters).toContain('en.diesel.exvat');
    expect(parameters.number('en.diesel.exvat')).toBe(1.4);
  });
});

describe('buying now and not in the planned year', () => {
  it('is explained by the ledger of now', () => {
    const { assessment, of } = askOf(example('transporteur'));
    const group = assessment.tco.groups.find(({ now }) => now !== null)!;
    for (const { id, ledger, difference } of group.now!.alternatives) {
      if (ledger === null) continue;
      const origin = of(`tcoNow/${group.groupId}/${id}`)!;
      expect(origin.value).toBe(ledger.perYear);
      const lines = origin.from.reduce((sum, line) => sum + Number(of(line)!.value), 0);
      expect(lines, id).toBeCloseTo(ledger.perYear, 3);
      if (difference !== null) expect(of(`tcoNow/${group.groupId}/${id}/less`)!.value).toBeCloseTo(difference, 6);
    }
  });
});

const texts: [string, Dossier][] = [
  ['the wholesaler', example('groothandel')],
  ['the haulier', example('transporteur')],
  ['the wholesaler with measures', withMeasures(example('groothandel'), { id: 'planning', sharePercent: 60 })],
  [
    'vans that fit',
    dossierWith({ groups: [depotVans({ zones: ['utrecht'] })], site: { connection: '3x80a', yearlyKWh: 9000 } }),
  ],
];

describe.each(texts)('what is said of %s', (_name, dossier) => {
  const { assessment, later, parameters, of } = askOf(dossier, true);
  const advice = adviceOf(dossier, assessment, parameters, 'nl', later);
  const context = contextOf(dossier, assessment, parameters, 'nl', later);
  const passages = [
    ...topicIds.flatMap((topic) => advice.topics[topic].passages),
    ...passagesOf(conclusionDraft(context)),
  ];
  /** Kinds of slot that hold a calculated amount. */
  const amounts = ['euro', 'about', 'amounts', 'perKWh', 'perLitre', 'kW', 'kWh', 'km', 'ofHundred', 'percent'];

  it('leads from every amount in a draft to a value that is shown', () => {
    const shown = new Set(shownIds(dossier, assessment, parameters, later));
    for (const one of passages) {
      const ids = passageOrigins([one], context).filter((id) => of(id) !== null);
      if (Object.values(one.values).some(({ kind }) => amounts.includes(kind)))
        expect(ids.length, one.template).toBeGreaterThan(0);
      for (const id of ids) expect(shown.has(id) || id.startsWith('figure/'), id).toBe(true);
    }
  });

  it('leads from every finding with a value, action and item of the checklist to one', () => {
    for (const { id, text, explain, also = [] } of topicIds.flatMap((topic) => advice.topics[topic].findings)) {
      // A day on which something was looked up is an entry.
      if (/€|kW|km/.test(text)) expect(explain, id).not.toBeNull();
      for (const one of [explain, ...also]) if (one !== null) expect(of(one), one).not.toBeNull();
    }
    for (const action of proposedActions(dossier, assessment, parameters, 'nl')) {
      const ids = proposalOrigins(action.id, assessment);
      if (/\d kW/.test(action.what)) expect(ids.length, action.what).toBeGreaterThan(0);
      for (const id of ids) expect(of(id), id).not.toBeNull();
    }
    for (const id of Object.values(checklistIds).flat()) {
      const proposal = checklistProposal(id, dossier, assessment, parameters, 'nl') ?? '';
      // Other users and generation are told as they were entered.
      if (/\d/.test(proposal) && !['otherUsers', 'generation'].includes(id))
        expect(checklistOrigins(id, assessment).filter((one) => of(one) !== null).length, id).toBeGreaterThan(0);
    }
  });
});
