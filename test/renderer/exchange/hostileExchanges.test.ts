import { describe, expect, it } from 'vitest';
import { hostileExchange } from '../../support/hostileExchanges.ts';
import { receiver } from '../../support/survivesExchange.ts';

/** A fixed part of `npm run prove`. */
const FILES = 300;

describe('exchange and backup files that are broken or hostile', () => {
  it('are taken in whole or refused with a sentence, and a refused one changes nothing', async () => {
    const outcomes = { accepted: 0, refused: 0 };
    const into = await receiver();
    for (let seed = 0; seed < FILES; seed++) outcomes[await into.take(await hostileExchange(seed))]++;
    into.close();
    // Both ways are walked.
    expect(outcomes.accepted).toBeGreaterThan(FILES / 10);
    expect(outcomes.refused).toBeGreaterThan(FILES / 3);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
