import { describe, expect, it } from 'vitest';
import type { MissingCost } from '../../../shared/assessment/costStanding.ts';
import { toldOf, type Candidate } from '../../../shared/scenarios/least.ts';

const lease: MissingCost = { powertrain: 'electric', type: 'lease' };
const cooling: MissingCost = { powertrain: 'electric', type: 'refrigeration' };

function candidate(euro: number | null, kind: 'now' | 'choice' | 'price', ...missing: MissingCost[]): Candidate {
  const difference = euro === null ? null : { low: euro, typical: euro, high: euro };
  return {
    outcome: {
      way: 'optimal',
      difference,
      missing,
      investment: 0,
      depotPrice: null,
      peakKW: 0,
      usableKW: null,
      fits: null,
      co2Tonnes: 0,
    },
    isNow: kind === 'now',
    chooses: kind === 'choice',
  };
}

describe('what is told of variants beside each other', () => {
  const now = candidate(500, 'now');
  const later = candidate(200, 'choice');

  it('is the choice that costs least, of those of which every cost is there', () => {
    expect(toldOf([now, later])).toEqual({ says: 'least', of: later });
  });

  it('is nothing about the order as soon as one choice misses a cost on one side', () => {
    expect(toldOf([now, later, candidate(null, 'choice', lease)])).toEqual({ says: 'unknown', missing: [lease] });
    expect(toldOf([candidate(500, 'now', cooling), later])).toEqual({ says: 'unknown', missing: [cooling] });
  });

  it('leaves out what only another price misses: that is no choice', () => {
    expect(toldOf([now, later, candidate(-9000, 'price', cooling)])).toEqual({ says: 'least', of: later });
  });

  it('tells what comes of another price, provisional where a cost is missing, and not at all without the vehicle', () => {
    const price = candidate(300, 'price', cooling);
    expect(toldOf([now, price])).toEqual({ says: 'turned', of: price, missing: [cooling] });
    expect(toldOf([now, candidate(null, 'price', lease)])).toEqual({ says: 'unknown', missing: [lease] });
  });

  it('is nothing while nothing could be compared', () => {
    expect(toldOf([candidate(null, 'now'), candidate(null, 'choice')])).toBeNull();
  });
});
