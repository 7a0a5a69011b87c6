import { describe, expect, test } from 'vitest';
import { closingLine, isGreen, sumOf, totalsOf, type Report } from '../../scripts/suites.ts';

const report = (changes: Partial<Report> = {}): Report => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...changes,
});

describe('counting', () => {
  test('takes passed, failed and skipped from the report', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }];
    const counted = totalsOf(report({ numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults }), 1);
    expect(counted).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  test('a file that did not load is a failure', () => {
    expect(totalsOf(report({ testResults: [{ status: 'failed', assertionResults: [] }] }), 1).failed).toBe(1);
  });

  test('a run that failed outside any test is a failure', () => {
    expect(totalsOf(report(), 1).failed).toBe(1);
  });

  test('no report is a failure', () => {
    expect(totalsOf(undefined, 0).failed).toBe(1);
  });
});

test('the closing line has exactly this form', () => {
  expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});

test('green means that nothing failed and something ran', () => {
  expect(isGreen({ passed: 1, failed: 0, skipped: 9 })).toBe(true);
  expect(isGreen({ passed: 1, failed: 1, skipped: 0 })).toBe(false);
  expect(isGreen({ passed: 0, failed: 0, skipped: 9 })).toBe(false);
});

test('totals add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(sumOf([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
});
