import { expect, it } from 'vitest';
import { hostileFile } from '../support/hostileFiles.ts';
import { survives } from '../support/survives.ts';

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
