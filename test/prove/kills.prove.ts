import { afterAll, describe, expect, test } from 'vitest';
import { checkCutOff } from '../e2e/support/kills.ts';

const KILLS = 50;

describe('fifty visits, each cut off by ending the browser', () => {
  let answers = 0;

  test.each(Array.from({ length: KILLS }, (_, number) => 1000 + number))(
    'all that was called stored is there (moment %i)',
    { timeout: 120_000 },
    async (seed) => {
      answers += await checkCutOff(seed);
    },
  );

  // Cut-offs that all came before the first answer was stored would prove nothing.
  afterAll(() => {
    expect(answers).toBeGreaterThan(KILLS);
  });
});
