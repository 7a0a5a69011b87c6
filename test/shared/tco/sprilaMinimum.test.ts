/** The minimum of SPRILA for a location: only chargers that are bought while the scheme is open come to it. */
import { describe, expect, it } from 'vitest';
import { createAssessor } from '../../../shared/assessment/assessment.ts';
import type { Dossier } from '../../../shared/dossier/schema.ts';
import { dossierOf } from '../../cases/ledgers.ts';
import { shippedProfiles, shippedSet } from '../../cases/shipped.ts';

const assessor = createAssessor(shippedSet, shippedProfiles);

/** Older vans bought at the visit, newer ones in 2027: the scheme closes on 18 December 2026. */
function visited(older: number, newer: number, reopenedSchemes: Dossier['settings']['reopenedSchemes'] = []): Dossier {
  const van = {
    vehicleClass: 'vanlarge' as const,
    fuel: 'diesel' as const,
    euroClass: 5,
    firstAdmission: '2019-05',
    yearlyKm: 20_000,
    meanDayKm: 80,
    longestDayKm: 120,
    daysPerWeek: 5,
    departure: '06:00',
    return: '17:00',
    nightPlace: 'depot' as const,
  };
  const dossier = dossierOf({
    company: { sizeClass: 'medium', sector: 'warehouseOneShift' },
    groups: [
      { ...van, id: 'older', number: older, replacementYear: 2026 },
      { ...van, id: 'newer', number: newer, replacementYear: 2027 },
    ],
    site: { connection: 'kva', connectionKVA: 250, contractedKW: 200, yearlyKWh: 200_000, operator: 'liander' },
  });
  return { ...dossier, settings: { ...dossier.settings, reopenedSchemes } };
}

function lineOf(dossier: Dossier, groupId: string) {
  const { tco } = assessor.assess(dossier);
  const group = tco.groups.find((one) => one.groupId === groupId)!;
  return group.electric.costs.find(({ type }) => type === 'chargerSubsidy');
}

describe('the minimum of SPRILA', () => {
  it('is not reached by chargers that come after it closes: 3 x 800 is 2,400, and 2,500 is the least', () => {
    expect(lineOf(visited(3, 9), 'older')).toMatchObject({ perYear: 0, line: { reason: 'belowMinimum' } });
    expect(lineOf(visited(3, 9), 'newer')?.line.reason).toBe('schemeTooLate');
  });

  it('is reached by a fourth that is bought in time: 4 x 800 is 3,200', () => {
    const line = lineOf(visited(4, 9), 'older');
    expect(line?.line.reason).toBe('schemeOpen');
    expect(line?.perYear).toBeLessThan(0);
  });

  it('is reached by all together where the scheme is taken to open again', () => {
    for (const groupId of ['older', 'newer']) {
      expect(lineOf(visited(3, 9, ['sprila']), groupId)?.line.reason).toBe('schemeReopened');
    }
  });
});
