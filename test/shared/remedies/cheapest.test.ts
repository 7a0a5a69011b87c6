/** The cheapest combination against all combinations there are, each through the same door as the adviser's choice. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { applicantOf } from '../../../shared/assessment/chosenStage.ts';
import { sunOf } from '../../../shared/assessment/sunAtSite.ts';
import type { ChosenRemedy, Dossier, RemedyId, Site } from '../../../shared/dossier/schema.ts';
import { catalogue } from '../../../shared/remedies/catalogue.ts';
import { cheapestCombination } from '../../../shared/remedies/cheapest.ts';
import { combine, singleRemedy, type Combination } from '../../../shared/remedies/remedies.ts';
import { outcomeOf, situationOf, type Situation, type Surroundings } from '../../../shared/remedies/situation.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

function setUp(dossier: Dossier): { situation: Situation; surroundings: Surroundings } {
  const { charging, price } = assessor.assess(dossier);
  const surroundings: Surroundings = {
    baseKW: charging.baseKW,
    depotPricePerKWh: price.perStrategy.optimal?.perKWh ?? null,
    applicant: applicantOf(dossier.fleetGroups, 'small', [], '2026-11-23'),
    sun: sunOf(shippedProfiles, assessor.parametersFor(dossier)),
    parameters: assessor.parametersFor(dossier),
  };
  return { situation: situationOf(dossier, surroundings)!, surroundings };
}

function cheapestOf(dossier: Dossier): Combination | null {
  const { situation, surroundings } = setUp(dossier);
  const start = outcomeOf(situation, surroundings.parameters);
  const singles = catalogue.flatMap((one) => singleRemedy(one, situation, start, surroundings) ?? []);
  const search = cheapestCombination(singles, situation, start, surroundings);
  for (let step = search.next(); ; step = search.next()) if (step.done === true) return step.value;
}

const contracts: readonly RemedyId[] = ['raiseContract', 'nonFirm', 'timeBlock', 'groupContract', 'heavierConnection'];

/** Every set of remedies but buying later, with one form of contract at most. */
function* allSets(): Generator<ChosenRemedy[]> {
  const others = catalogue.map(({ id }) => id).filter((id) => !contracts.includes(id) && id !== 'spreadPurchases');
  for (const contract of [null, ...contracts]) {
    for (let mask = 0; mask < 2 ** others.length; mask++) {
      const ids = others.filter((_, index) => (mask & (1 << index)) !== 0);
      yield [...(contract === null ? [] : [contract]), ...ids].map((id) => ({ id, amount: null, powerKW: null }));
    }
  }
}

/** The least yearly cost of a set that is enough and of which all costs are known; by trying every one. */
function leastOfAll(dossier: Dossier): number {
  const { situation, surroundings } = setUp(dossier);
  // What wins nothing at all by itself is no remedy: leaving it out keeps the number of sets within reach.
  const start = outcomeOf(situation, surroundings.parameters);
  const useless = new Set(
    catalogue.flatMap(({ id, ...one }) => {
      const single = singleRemedy({ id, ...one }, situation, start, surroundings);
      return single === null || single.equivalentPerYear === null || single.inPlan ? [id] : [];
    }),
  );
  let least = Infinity;
  for (const set of allSets()) {
    if (set.some(({ id }) => useless.has(id))) continue;
    const { end, equivalentPerYear } = combine(set, situation, surroundings);
    if (end.planFits && equivalentPerYear !== null) least = Math.min(least, equivalentPerYear);
  }
  return least;
}

const costs = (answers: Partial<Site['remedyCosts']>): Site['remedyCosts'] => ({
  ...dossierWith().site.remedyCosts,
  ...answers,
});

const vans = (number: number, longestDayKm = 180) => [depotVans({ id: 'v', number, longestDayKm })];
const large: Partial<Site> = {
  connection: 'kva',
  connectionKVA: 70,
  contractedKW: 34,
  yearlyKWh: 40_000,
  peakKW: 20,
  operator: 'liander',
};
const small: Partial<Site> = { connection: '3x35a', yearlyKWh: 15_000, peakKW: 12, operator: 'stedin' };

describe('the cheapest combination', () => {
  const cases: [string, Dossier][] = [
    ['on a contract', dossierWith({ groups: vans(9), site: large })],
    [
      'with hours that cost something',
      dossierWith({
        groups: vans(8, 230),
        site: { ...small, remedyCosts: costs({ fewerKm: 40, earlierReturn: 50 }) },
      }),
    ],
    ['charging at once', dossierWith({ groups: vans(5), site: { ...large, strategy: 'uncontrolled' } })],
  ];

  it.each(cases)('%s is the least of all combinations', (_, dossier) => {
    const { situation, surroundings } = setUp(dossier);
    expect(outcomeOf(situation, surroundings.parameters).planFits).toBe(false);
    const found = cheapestOf(dossier);
    const least = leastOfAll(dossier);
    expect(found === null).toBe(least === Infinity);
    if (found === null) return;
    expect(found.end.planFits).toBe(true);
    expect(found.equivalentPerYear).toBeCloseTo(least, 4);
  });

  it('takes hours in as soon as somebody says what they cost', () => {
    const groups = vans(8, 230);
    const without = cheapestOf(dossierWith({ groups, site: small }))!;
    expect(without.steps.some(({ id }) => id === 'fewerKm' || id === 'earlierReturn')).toBe(false);
    const remedyCosts = costs({ fewerKm: 40, earlierReturn: 50 });
    const cheap = cheapestOf(dossierWith({ groups, site: { ...small, remedyCosts } }))!;
    expect(cheap.steps.map(({ id }) => id)).toEqual(['fewerKm', 'earlierReturn']);
    expect(cheap.equivalentPerYear).toBeCloseTo(90, 9);
  });
});
