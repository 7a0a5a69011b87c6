/** What is bought for the site in the deductions from profit: the KIA of the year, and the EIA. */
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../shared/assessment/results.ts';
import type { ChosenRemedy, Dossier } from '../../../shared/dossier/schema.ts';
import { depotVans, dossierWith } from '../../cases/fleet.ts';
import { assessor } from '../../cases/ledgers.ts';

const choice = (id: ChosenRemedy['id'], amount: number, powerKW: number | null = null): ChosenRemedy => ({
  id,
  amount,
  powerKW,
});

function vans(number: number, ...remedies: ChosenRemedy[]): Assessment {
  const dossier: Dossier = dossierWith({
    groups: [depotVans({ id: 'v', number, longestDayKm: 120, replacementYear: 2026 })],
    site: {
      connection: 'kva',
      connectionKVA: 250,
      contractedKW: 150,
      yearlyKWh: 200_000,
      peakKW: 120,
      operator: 'liander',
      remedies,
    },
    company: { sector: 'warehouseOneShift', sizeClass: 'small' },
  });
  return assessor.assess(dossier);
}

/** All vehicles together, by part, in the year after the purchase, euro of profit that is not taxed. */
function deductedBy({ tco }: Assessment): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { number, electric } of tco.groups)
    for (const { part, cashFlow } of electric.costs.find(({ type }) => type === 'deductions')!.parts)
      found[part] = (found[part] ?? 0) - (number * cashFlow[1]) / 0.19;
  return found;
}

describe('a battery of the same year', () => {
  it('counts for the KIA: with it the investments pass the highest limit', () => {
    // Five vans of 59,900 with a charger of 5,000 are 324,500: 20,072 less 7.56 % of 191,754.
    const bare = deductedBy(vans(5));
    expect(bare.kia + bare.kiaDecline).toBeCloseTo(20_072 - 0.0756 * 191_754, 4);
    // 200 x 320 + 50 x 180 + 15,000 = 88,000 makes it 412,500, above 398,236.
    const all = vans(5, choice('battery', 200, 50));
    expect(deductedBy(all)).toEqual({ eia: expect.closeTo(0.4 * 88_000, 4) as number });
    const { line } = all.tco.groups[0].electric.costs.find(({ type }) => type === 'deductions')!;
    expect(line.reason).toBe('investmentAboveLimit');
  });
});

describe('solar panels of a chosen remedy', () => {
  it('have EIA, as the list names them, and count for the KIA', () => {
    // 20 kWp at 650 are 13,000. One van: 64,900 + 13,000 = 77,900 has the fixed KIA of 20,072.
    const panels = deductedBy(vans(1, choice('solar', 20)));
    expect(panels.eiaPanels).toBeCloseTo(0.4 * 13_000, 6);
    expect(panels.kia).toBeCloseTo(20_072, 4);
    expect(deductedBy(vans(1)).eiaPanels).toBeUndefined();
  });
});
