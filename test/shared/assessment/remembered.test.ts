/** An assessor remembers what a change does not touch: its answer must be that of one that remembers nothing. */
import { expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Dossier, FleetGroup } from '../../../shared/dossier/schema.ts';
import { dossierOf } from '../../cases/ledgers.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const first = dossierOf({
  company: { sizeClass: 'medium', sector: 'warehouseOneShift' },
  groups: [2027, 2029, 2031].map((replacementYear, index) => ({
    vehicleClass: (['vanlarge', 'rigid12', 'rigid18'] as const)[index],
    number: 3 + index,
    fuel: 'diesel' as const,
    euroClass: 5,
    firstAdmission: '2019-05',
    yearlyKm: 20_000 + 5000 * index,
    meanDayKm: 80,
    longestDayKm: 120,
    daysPerWeek: 5,
    departure: '06:00',
    return: '17:30',
    zones: ['utrecht'],
    nightPlace: 'depot' as const,
    replacementYear,
  })),
  site: { connection: 'kva', connectionKVA: 250, contractedKW: 160, yearlyKWh: 200_000, operator: 'liander' },
});

const inGroup = (at: number, change: Partial<FleetGroup>) => (dossier: Dossier) => ({
  ...dossier,
  fleetGroups: dossier.fleetGroups.map((group, index) => (index === at ? { ...group, ...change } : group)),
});
const atSite = (change: Partial<Dossier['site']>) => (dossier: Dossier) => ({
  ...dossier,
  site: { ...dossier.site, ...change },
});

it('answers each change as an assessor that has seen none of those before', () => {
  const remembering = createAssessor(shippedSet, shippedProfiles);
  let dossier: Dossier = first;
  const changes = [
    inGroup(2, { yearlyKm: 36_000 }),
    inGroup(0, { number: 5 }),
    inGroup(1, { replacementYear: 2028 }),
    inGroup(1, { zones: ['amsterdam'] }),
    atSite({ pvKWp: 80 }),
    atSite({ batteryKWh: 100, batteryKW: 50 }),
    atSite({ contractedKW: 120 }),
    atSite({ yearlyKWh: 210_000 }),
    atSite({ batteryKW: 80 }),
    atSite({ strategy: 'even' }),
    atSite({ chargers: [{ id: 'c', kind: 'ac', powerKW: 22, number: 4 }] }),
    inGroup(2, { departure: '05:15' }),
    (one: Dossier) => ({ ...one, settings: { ...one.settings, horizonYears: 6 } }),
    (one: Dossier) => ({
      ...one,
      settings: {
        ...one.settings,
        overrides: [{ id: 'en.supply.fixed', low: null, typical: 0.2, high: null, reason: 'quote' }],
      },
    }),
    inGroup(0, { number: 3 }),
  ];
  for (const change of changes) {
    dossier = change(dossier);
    expect(remembering.assess(dossier)).toEqual(createAssessor(shippedSet, shippedProfiles).assess(dossier));
  }
});

it('answers the same after work that was left halfway for a newer change', () => {
  const stopping = createAssessor(shippedSet, shippedProfiles);
  const stepsOf = (dossier: Dossier): number =>
    [...createAssessor(shippedSet, shippedProfiles).assessInSteps(dossier)].length;
  const fresh = createAssessor(shippedSet, shippedProfiles).assess(first);
  const wholeWork = stepsOf(first);
  // A step for each of three groups, and one for each stage.
  expect(wholeWork).toBeGreaterThan(6);
  for (let asked = 1; asked < wholeWork; asked++) {
    const steps = stopping.assessInSteps(inGroup(1, { yearlyKm: 30_000 + asked })(first));
    for (let step = 0; step < asked; step++) expect(steps.next().value).toBeNull();
    expect([...stopping.assessInSteps(first)].at(-1)).toEqual(fresh);
  }
});
