/** What the advice says of the schemes must be what the ledgers do with them. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import { adviceOf } from '../../../shared/advice/advice.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { dossierOf } from '../../cases/ledgers.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

const trucks = (reopenedSchemes: Dossier['settings']['reopenedSchemes']): Dossier =>
  dossierOf({
    company: { sizeClass: 'small' },
    settings: { reopenedSchemes },
    groups: [
      {
        vehicleClass: 'rigid18',
        number: 2,
        fuel: 'diesel',
        yearlyKm: 45_000,
        longestDayKm: 200,
        nightPlace: 'depot',
        replacementYear: 2027,
      },
    ],
    site: { connection: '3x80a', yearlyKWh: 30_000 },
  });

function aanzet(dossier: Dossier): { sentence: string; euro: number } {
  const assessment = assessor.assess(dossier);
  const { topics } = adviceOf(dossier, assessment, assessor.parametersFor(dossier), 'en');
  const sentence = topics.topic2.findings.find((one) => one.id === 'aanzet')!.text;
  const [group] = assessment.tco.groups;
  return { sentence, euro: group.electric.costs.find((cost) => cost.type === 'subsidy')!.presentValue };
}

describe('a closed scheme', () => {
  it('is said not to be counted, and is not', () => {
    const { sentence, euro } = aanzet(trucks([]));
    expect(sentence).toContain('not counted');
    // -0 and 0 are the same money.
    expect(Math.abs(euro)).toBe(0);
  });

  it('that is counted at the request of the adviser is said to be counted, and is', () => {
    const { sentence, euro } = aanzet(trucks(['aanzet']));
    expect(sentence).toContain('At your request it is counted');
    expect(euro).toBeLessThan(-10_000);
  });
});
