/** The worked cases of test/cases/tco, run through the same command as `tco`. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tcoCommand } from '../../../shared/tco/readCase.ts';
import type { LedgerResult } from '../../../shared/tco/ledger.ts';

interface WorkedCase {
  name: string;
  reasoning: string;
  input: unknown;
  expected: Partial<Omit<LedgerResult, 'lines'>> & { lines?: number[] };
  /** Largest difference allowed, in the unit of the number. */
  error: number;
}

const folder = new URL('../../cases/tco/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as WorkedCase);

function expectNumber(actual: number | null, wanted: number | null, error: number): void {
  if (wanted === null || actual === null) expect(actual).toBe(wanted);
  else expect(Math.abs(actual - wanted)).toBeLessThanOrEqual(error);
}

describe('a worked ledger', () => {
  it('is there, with its arithmetic written out', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
    expect(cases.filter((one) => one.reasoning.trim().length < 40).map((one) => one.name)).toEqual([]);
  });

  it.each(cases)('$name', ({ input, expected, error }) => {
    const answer = tcoCommand(input);
    if (!answer.ok) throw new Error(`${answer.field}: ${answer.message}`);
    const { result } = answer;
    const { cashFlow, lines, ...numbers } = expected;
    expect(Object.keys(numbers).length).toBeGreaterThan(0);
    for (const key of Object.keys(numbers) as (keyof typeof numbers)[]) {
      // The allowed error is in euros; a cost per km is thousands of times smaller.
      expectNumber(result[key], numbers[key] ?? null, key.startsWith('per') ? error / 1000 : error);
    }
    if (cashFlow) {
      expect(result.cashFlow).toHaveLength(cashFlow.length);
      cashFlow.forEach((wanted, year) => expectNumber(result.cashFlow[year], wanted, error));
    }
    if (lines) {
      expect(result.lines).toHaveLength(lines.length);
      lines.forEach((wanted, index) => expectNumber(result.lines[index].presentValue, wanted, error));
    }
  });
});
