import { describe, expect, it } from 'vitest';
import { hostileFile } from '../../support/hostileFiles.ts';
import { survives } from '../../support/survives.ts';

/** A fixed part of `npm run prove`. */
const FILES = 300;

describe('files that are broken or hostile', () => {
  const outcomes = Array.from({ length: FILES }, (_, seed) => survives(hostileFile(seed)));

  it('are accepted or refused with a sentence, and never stop the program', () => {
    expect(outcomes).toHaveLength(FILES);
  });

  it('come in both kinds, so that both ways are walked', () => {
    expect(outcomes.filter((one) => one === 'refused').length).toBeGreaterThan(FILES / 4);
    expect(outcomes.filter((one) => one === 'accepted').length).toBeGreaterThan(FILES / 10);
  });

  it('never touch the prototype of all objects', () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
