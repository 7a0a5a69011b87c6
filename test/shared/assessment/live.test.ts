/** What is on the screen at once is part of the assessment that follows: never another figure. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { ChosenRemedy, Dossier } from '../../../shared/dossier/schema.ts';
import { randomDossiers } from '../../cases/randomDossier.ts';
import { deepFreeze, example, exampleNames, shippedProfiles, shippedSet } from '../../cases/shipped.ts';

/** The answer of one assessor and the assessment of another, so that neither rests on what the other remembers. */
function expectSame(dossier: Dossier): void {
  const answer = createAssessor(shippedSet, shippedProfiles).live(deepFreeze(dossier));
  const assessment = createAssessor(shippedSet, shippedProfiles).assess(dossier);
  expect(assessment).toMatchObject({ ...answer, tco: { difference: answer.tco.difference } });
  expect(assessment.tco.groups.length).toBe(answer.tco.groups.length);
  for (const [index, group] of answer.tco.groups.entries()) expect(assessment.tco.groups[index]).toMatchObject(group);
}

describe('the live answer', () => {
  it.each(exampleNames)('of the example %s is that of its assessment', (name) => {
    const dossier = example(name);
    expectSame(dossier);
    const remedies: ChosenRemedy[] = [{ id: 'raiseContract', amount: 190, powerKW: null }];
    expectSame({ ...dossier, site: { ...dossier.site, remedies } });
  });

  it('of any half-filled dossier is that of its assessment', () => {
    fc.assert(fc.property(randomDossiers, expectSame), { numRuns: 25 });
  });
});
