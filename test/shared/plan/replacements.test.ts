import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { lastOf } from '../../../shared/assessment/later.ts';
import { byYearGiven, givenYear, isAssumed } from '../../../shared/dossier/replacementYear.ts';
import { electricBy, replacementsOf } from '../../../shared/plan/replacements.ts';
import { untilText } from '../../../shared/report/gridAnswers.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

type Answers = Parameters<typeof depotVans>[0];
const numbers = (answers: Answers): number[] =>
  [2026, 2027, 2028, 2029].map((year) => electricBy(depotVans({ number: 6, ...answers }), year, 2026));

describe('how many vehicles of a group are electric per year', () => {
  it('is the whole group from its replacement year', () => {
    expect(numbers({ replacementYear: 2028 })).toEqual([0, 0, 6, 6]);
  });

  it('counts a group without a year from the first one, and one that is electric already from the start', () => {
    expect(numbers({ replacementYear: null })).toEqual([6, 6, 6, 6]);
    expect(numbers({ replacementYear: 2029, fuel: 'electric' })).toEqual([6, 6, 6, 6]);
  });

  it('follows entered replacements, which lead over the year, and never passes the number', () => {
    const replacements = [
      { year: 2027, number: 2 },
      { year: 2029, number: 9 },
    ];
    expect(numbers({ replacementYear: 2026, replacements })).toEqual([0, 2, 2, 6]);
    expect(numbers({ replacements: [] })).toEqual([0, 0, 0, 0]);
  });
});

describe('a replacement year that nobody has given', () => {
  it('is assumed only where neither a year nor a move by hand says it, and never of an electric group', () => {
    expect(isAssumed(depotVans({ replacementYear: null }))).toBe(true);
    expect(isAssumed(depotVans({ replacementYear: 2029 }))).toBe(false);
    expect(isAssumed(depotVans({ replacementYear: null, replacements: [] }))).toBe(false);
    expect(isAssumed(depotVans({ replacementYear: null, fuel: 'electric' }))).toBe(false);
    expect(replacementsOf(depotVans({ number: 6, replacementYear: null }), 2026)).toEqual([{ year: 2026, number: 6 }]);
  });

  it('puts the group before those that are replaced later', () => {
    const groups = [
      depotVans({ id: 'later', replacementYear: 2029 }),
      depotVans({ id: 'unknown', replacementYear: null }),
      depotVans({ id: 'moved', replacementYear: 2030, replacements: [{ year: 2027, number: 1 }] }),
    ];
    expect(givenYear(groups[2])).toBe(2027);
    expect(byYearGiven(groups, (group) => group).map(({ id }) => id)).toEqual(['unknown', 'moved', 'later']);
  });

  it('is the same year in ledger, plan, price and need on the grid, and is said with it', () => {
    const assessor = createAssessor(shippedSet, shippedProfiles);
    const dossier = dossierWith({
      groups: [depotVans({ number: 4, replacementYear: null })],
      site: { connection: '3x80a', yearlyKWh: 20_000 },
    });
    const first = Number((dossier.visit.date ?? shippedSet.edition).slice(0, 4));
    const { tco, plan, price } = assessor.assess(dossier);
    expect(tco.groups[0].purchaseDate.slice(0, 4)).toBe(String(first));
    expect(plan.years[0]).toMatchObject({ year: first, replaced: 4, electric: 4 });
    expect(plan.groups[0].assumed).toBe(true);
    expect(price.years[0]).toMatchObject({ year: first, vehicles: 4 });
    const { untilWhen } = lastOf(assessor.later(dossier)).grid!;
    expect(untilWhen).toMatchObject({ assumed: 4, never: 0 });
    expect(untilWhen.years[0]).toMatchObject({ year: first, vehicles: 4 });
    expect(untilText(untilWhen, 'nl')).toContain(`vervangingsjaar onbekend; gerekend is met ${first}`);
    expect(untilText(untilWhen, 'en')).toContain(`replacement year of 4 vehicles is unknown; calculated with ${first}`);
  });
});
