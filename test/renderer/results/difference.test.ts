import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../../renderer/src/results/difference.ts';

describe('electric minus diesel in a word', () => {
  it.each([
    [{ low: -900, typical: -500, high: -100 }, 'cheaper'],
    [{ low: -900, typical: -500, high: 100 }, 'likelyCheaper'],
    [{ low: 100, typical: 500, high: 900 }, 'dearer'],
    [{ low: -100, typical: 500, high: 900 }, 'likelyDearer'],
    [{ low: -100, typical: 0.2, high: 900 }, 'same'],
  ] as const)('reads %o as %s', (range, verdict) => {
    expect(verdictOf(range)).toBe(verdict);
  });
});
