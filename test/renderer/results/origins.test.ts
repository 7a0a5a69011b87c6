import { describe, expect, it } from 'vitest';
import { parameterFact } from '../../../renderer/src/results/parameterFacts.ts';
import { valueName } from '../../../renderer/src/results/valueNames.ts';
import { valueText } from '../../../renderer/src/results/valueText.ts';
import { entryFact } from '../../../shared/advice/entries.ts';
import { explainShown, shownIds } from '../../../shared/advice/explain.ts';
import { passageOrigins } from '../../../shared/advice/passages/origins.ts';
import { adviceOf } from '../../../shared/advice/advice.ts';
import { unbroken } from '../../../shared/format/unbroken.ts';
import { topicIds, type Dossier } from '../../../shared/dossier/schema.ts';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import type { Origin } from '../../../shared/assessment/origin.ts';
import { openParameters } from '../../../shared/parameters/parameters.ts';
import { shippedProfiles, shippedSet, shippedYearProfiles } from '../../cases/shipped.ts';
import { resultWords } from '../../support/resultWords.ts';
import { assessment, dossier as example, parameters } from './exampleAssessment.ts';

const assessor = createAssessor(shippedSet, shippedProfiles, shippedYearProfiles);

/** With what the talk adds: measures of every kind, and what the neighbours bring. */
const dossier: Dossier = {
  ...example,
  talk: {
    ...example.talk,
    measures: (['planning', 'lev', 'rightsize', 'eco'] as const).map((id) => ({
      id,
      suits: 'yes',
      groups: id === 'planning' ? [example.fleetGroups[0].id] : [],
      sharePercent: 40,
      ownEffectPercent: id === 'rightsize' ? 5 : null,
    })),
    neighbours: {
      ...example.talk.neighbours,
      joint: { on: '2026-11-20', companies: 2, vehicles: 30, singlesKW: 210, jointKW: 190, groupContractKW: 212 },
    },
  },
};

/** Every value that the screens show, and all that these are made of. */
function allOrigins(): Origin[] {
  const later = lastOf(assessor.later(dossier));
  const advice = adviceOf(dossier, assessment, parameters, 'nl', later);
  const figures = topicIds
    .flatMap((topic) => passageOrigins(advice.topics[topic].passages, { dossier, assessment }))
    .filter((id) => id.startsWith('figure/'));
  const ids = [...shownIds(dossier, assessment, parameters, later), ...figures];
  const seen = new Map<string, Origin>();
  for (const id of ids) {
    if (seen.has(id)) continue;
    const origin = explainShown(id, dossier, assessment, parameters, later);
    expect(origin, id).not.toBeNull();
    seen.set(id, origin!);
    ids.push(...origin!.from);
  }
  return [...seen.values()];
}

describe.each(['nl', 'en'] as const)('the origin of a value (%s)', (language) => {
  const all = resultWords(language);
  const origins = allOrigins();

  it('has a name and a value with its unit for everything that can be asked about', () => {
    for (const origin of origins) {
      const name = valueName(origin.id, dossier, parameters, all);
      expect(name, origin.id).not.toMatch(/^\w+\/\w/);
      expect(name, origin.id).not.toContain('undefined');
      expect(valueText(origin, all), origin.id).toMatch(/\S/);
      expect(valueText(origin, all), origin.id).not.toMatch(/undefined|NaN/);
    }
  });

  it('says one charger in the singular, and of which group day permits and fines are', () => {
    const like = origins.find(({ unit }) => unit === 'chargers');
    expect(like).toBeDefined();
    expect(valueText({ ...like!, value: 1 }, all)).toBe(language === 'nl' ? '1 laadpunt' : '1 charger');
    expect(valueText({ ...like!, value: 2 }, all)).toBe(language === 'nl' ? '2 laadpunten' : '2 chargers');
    const named = origins.filter(({ id }) => /^access\/.*\/(dayPermits|fine)/.test(id)).map(({ id }) => id);
    expect(named.length).toBeGreaterThan(0);
    for (const id of named) {
      const group = dossier.fleetGroups.find((one) => one.id === id.split('/')[1]);
      expect(group?.name, id).toBeTruthy();
      expect(valueName(id, dossier, parameters, all), id).toContain(unbroken(group!.name!));
    }
  });

  it('names every entry as its form does', () => {
    for (const entry of origins.flatMap((origin) => origin.entries)) {
      const { label } = entryFact(entry, dossier, language);
      expect(label, entry).toMatch(/[A-Z]/);
      expect(label, entry).not.toMatch(/[a-z][A-Z]{1,2}[a-z]*$/);
    }
  });

  it('shows a value, a source and a standing for every figure', () => {
    for (const id of new Set(origins.flatMap((origin) => origin.parameters))) {
      const fact = parameterFact(id, parameters, '2026-11-23', all);
      expect(fact.value, id).toMatch(/\S/);
      expect(fact.source, id).toMatch(/\S/);
      expect(['A', 'B', 'C']).toContain(fact.confidence);
    }
  });
});

describe('the standing of a figure', () => {
  const all = resultWords('nl');

  it('is to be checked when it is an assumption', () => {
    expect(parameterFact('en.diesel.exvat', parameters, '2026-11-23', all)).toMatchObject({
      value: '1,75',
      range: '1,35 tot 2,00',
      unit: 'euro per liter',
      toCheck: true,
      expired: false,
    });
  });

  it('is to be checked when it has expired on the day of the visit', () => {
    const id = 'ze.rule.van.euro5.until';
    expect(parameterFact(id, parameters, '2026-12-31', all)).toMatchObject({ expired: false, toCheck: false });
    expect(parameterFact(id, parameters, '2027-01-01', all)).toMatchObject({ expired: true, toCheck: true });
  });

  it('names the adviser’s reason where the figure was replaced', () => {
    const own = [{ id: 'en.diesel.exvat', low: null, typical: 1.6, high: null, reason: 'dieselcontract' }];
    const set = { format: 'vlootwijzer-parameters', version: 1, edition: '2026', series: [], zones: [] } as const;
    const figures = [parameters.figure('en.diesel.exvat')];
    const replaced = openParameters({ ...set, series: [], zones: [], figures }, own);
    expect(parameterFact('en.diesel.exvat', replaced, '2026-11-23', all)).toMatchObject({
      value: '1,60',
      range: null,
      own: 'dieselcontract',
      toCheck: false,
    });
  });
});
