/** No record may stop the program: empty, half filled or odd. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { adviceOf } from '../../../shared/advice/advice.ts';
import { checkDossier } from '../../../shared/dossier/read.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { depotVans, dossierWith, groupWith } from '../../cases/fleet.ts';
import { randomDossiers } from '../../cases/randomDossier.ts';
import { deepFreeze, example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

/** Paths of numbers that are not finite. */
function notFinite(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} = ${value}`];
  if (ArrayBuffer.isView(value)) return notFinite(Array.from(value as Float64Array), path);
  if (Array.isArray(value)) return value.flatMap((one, index) => notFinite(one, `${path}[${index}]`));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, one]) => notFinite(one, `${path}.${key}`));
  }
  return [];
}

/** Assesses and advises, and gives what is wrong with the outcome. */
function faultsOf(dossier: Dossier): string[] {
  const assessment = assessor.assess(deepFreeze(dossier));
  const faults = notFinite(assessment);
  for (const language of ['nl', 'en'] as const) {
    const { topics } = adviceOf(dossier, assessment, assessor.parametersFor(dossier), language);
    for (const topic of Object.values(topics)) {
      const written = [topic.draft, ...topic.findings.map((finding) => finding.text), ...topic.missing].join('\n');
      const bad = /\bundefined\b|\bNaN\b|\bnull\b|Infinity|∞|\[object/.exec(written);
      if (bad) faults.push(`${topic.topic} ${language}: ${written.slice(Math.max(0, bad.index - 60), bad.index + 30)}`);
    }
  }
  return faults;
}

describe('an assessment', () => {
  it('of an empty dossier says nothing, asks for the fleet and does not fail', () => {
    const dossier = dossierWith({ date: null });
    expect(faultsOf(dossier)).toEqual([]);
    const assessment = assessor.assess(dossier);
    expect(assessment.access.rows).toEqual([]);
    expect(assessment.tco).toMatchObject({ groups: [], difference: null, breakEven: [] });
    expect(assessment.price.perStrategy).toEqual({ uncontrolled: null, even: null, optimal: null });
    expect(assessment.charging.weekKWh).toBe(0);
  });

  it.each(exampleNames)('of the example %s is finite everywhere', (name) => {
    expect(faultsOf(example(name))).toEqual([]);
  });

  it('of a fleet group in which nothing is answered does not fail', () => {
    expect(faultsOf(dossierWith({ groups: [groupWith({}), groupWith({ id: 'g2', number: 3 })] }))).toEqual([]);
  });

  it.each<[string, Dossier]>([
    [
      'a contract of 0 kW',
      dossierWith({
        groups: [depotVans()],
        site: { connection: 'kva', connectionKVA: 100, contractedKW: 0, yearlyKWh: 1000 },
      }),
    ],
    [
      'a connection of 0 kVA without vehicles at the depot',
      dossierWith({
        groups: [depotVans({ nightPlace: 'home' })],
        site: { connection: 'kva', connectionKVA: 0, contractedKW: 0, yearlyKWh: 0 },
      }),
    ],
    [
      'a site without use but with a peak',
      dossierWith({ groups: [depotVans()], site: { connection: '3x80a', yearlyKWh: 0, peakKW: 40 } }),
    ],
    [
      'a peak far above the mean',
      dossierWith({ groups: [depotVans()], site: { connection: '3x80a', yearlyKWh: 0.001, peakKW: 1e6 } }),
    ],
    [
      'a peak below the mean',
      dossierWith({ groups: [depotVans()], site: { connection: '3x80a', yearlyKWh: 1e6, peakKW: 1 } }),
    ],
    [
      'vehicles that do not drive',
      dossierWith({ groups: [depotVans({ yearlyKm: 0, meanDayKm: 0, longestDayKm: 0 })] }),
    ],
    [
      'km a year without km a day',
      dossierWith({ groups: [depotVans({ yearlyKm: 20_000, meanDayKm: 0, longestDayKm: 0 })] }),
    ],
    [
      'a return at the moment of departure',
      dossierWith({ groups: [depotVans({ departure: '08:00', return: '08:00' })] }),
    ],
    [
      'an override of a figure that does not exist',
      dossierWith({
        groups: [depotVans()],
        settings: { overrides: [{ id: 'nowhere', low: null, typical: 1, high: null, reason: '' }] },
      }),
    ],
    [
      'light electric vehicles only',
      dossierWith({
        groups: [groupWith({ vehicleClass: 'lev', number: 4 })],
        site: { connection: '3x25a', yearlyKWh: 5000 },
      }),
    ],
    ['a replacement by light electric vehicles', dossierWith({ groups: [depotVans({ replacementClass: 'lev' })] })],
    ['a visit on 29 February', dossierWith({ date: '2024-02-29', groups: [depotVans({ replacementYear: null })] })],
  ])('of %s does not fail', (_what, dossier) => {
    expect(faultsOf(dossier)).toEqual([]);
  });

  it('of any half-filled dossier does not fail, changes nothing in it and gives only finite numbers', () => {
    fc.assert(
      fc.property(randomDossiers, (dossier) => {
        // What is generated is a dossier by the schema, so nothing is excused by being impossible.
        expect(checkDossier(dossier)).toMatchObject({ ok: true });
        expect(faultsOf(dossier)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
