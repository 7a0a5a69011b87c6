import { describe, expect, it } from 'vitest';
import { missingNames } from '../../../shared/advice/missingCosts.ts';
import {
  costStanding,
  missingCosts,
  missTheSame,
  tellableDifference,
  type MissingCost,
} from '../../../shared/assessment/costStanding.ts';

const lease: MissingCost = { powertrain: 'electric', type: 'lease' };
const cooling: MissingCost = { powertrain: 'electric', type: 'refrigeration' };
const dieselTax: MissingCost = { powertrain: 'diesel', type: 'roadTax' };
const group = (...oneSided: MissingCost[]) => ({ oneSided });
const difference = { low: -3, typical: -2, high: -1 };

describe('how far a difference in cost may be told', () => {
  it('is complete without a cost that is missing on one side', () => {
    expect(costStanding([group(), group()])).toBe('complete');
    expect(costStanding([])).toBe('complete');
  });

  it('is provisional where a lesser cost is missing on one side of one group', () => {
    expect(costStanding([group(), group(cooling)])).toBe('provisional');
    expect(tellableDifference({ groups: [group(cooling)], difference })).toBe(difference);
  });

  it('is unknown where one group misses what its vehicle costs: then no amount is told', () => {
    expect(costStanding([group(), group(cooling), group(lease)])).toBe('unknown');
    expect(tellableDifference({ groups: [group(lease)], difference })).toBeNull();
  });

  it('names each side and kind once, the lease by what must be asked for', () => {
    const missing = missingCosts([group(lease), group(cooling, lease), group(dieselTax)]);
    expect(missing).toEqual([lease, cooling, dieselTax]);
    expect(missingNames(missing, 'nl')).toBe(
      'leasebedrag per maand, elektrische koelunit en motorrijtuigenbelasting (diesel)',
    );
    expect(missTheSame(missing, [dieselTax, cooling, lease])).toBe(true);
    expect(missTheSame([cooling], [dieselTax])).toBe(false);
    expect(missTheSame([], [cooling])).toBe(false);
  });
});
