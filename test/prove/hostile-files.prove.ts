import { expect, it } from 'vitest';
import { hostileExchange } from '../support/hostileExchanges.ts';
import { hostileFile } from '../support/hostileFiles.ts';
import { survives } from '../support/survives.ts';
import { receiver } from '../support/survivesExchange.ts';

const FILES = 10_000;
const FIRST_SEED = 1_000_000;

it(`takes ${FILES} broken and hostile files without a crash`, () => {
  let accepted = 0;
  for (let seed = FIRST_SEED; seed < FIRST_SEED + FILES; seed++)
    if (survives(hostileFile(seed)) === 'accepted') accepted++;
  expect(accepted).toBeGreaterThan(FILES / 10);
  expect(accepted).toBeLessThan(FILES * 0.75);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}, 3_600_000);

/** Each receiver takes so many files: a database that only grows would make every next one slower. */
const FILES_EACH = 250;

it(`takes ${FILES} broken and hostile exchange and backup files, encrypted ones included`, async () => {
  const outcomes = { accepted: 0, refused: 0 };
  for (let first = FIRST_SEED; first < FIRST_SEED + FILES; first += FILES_EACH) {
    const into = await receiver();
    for (let seed = first; seed < first + FILES_EACH; seed++) outcomes[await into.take(await hostileExchange(seed))]++;
    into.close();
  }
  expect(outcomes.accepted).toBeGreaterThan(FILES / 10);
  expect(outcomes.refused).toBeGreaterThan(FILES / 3);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
}, 3_600_000);
