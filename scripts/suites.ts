import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryFolder } from './paths.ts';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Suite {
  readonly name: string;
  readonly config: string;
  /** Only the test files whose path contains this. */
  readonly filter?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The part of vitest's JSON report that is counted. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { status: string }[];
  }[];
}

export const oneFailed: Totals = { passed: 0, failed: 1, skipped: 0 };

/** Runs one suite with its output streamed, and counts from the report it leaves. */
export async function runSuite(suite: Suite): Promise<Totals> {
  console.log(`\n=== ${suite.name} ===\n`);
  const folder = await mkdtemp(join(tmpdir(), 'vlootwijzer-report-'));
  const reportFile = join(folder, 'report.json');
  const vitest = join(repositoryFolder, 'node_modules', 'vitest', 'vitest.mjs');
  const filter = suite.filter === undefined ? [] : [suite.filter];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  const code = await run([vitest, 'run', '--config', suite.config, ...filter, ...reporters], suite.env ?? {});
  const report = await readFile(reportFile, 'utf8').then(
    (text) => JSON.parse(text) as Report,
    () => undefined,
  );
  await rm(folder, { recursive: true, force: true });
  return totalsOf(report, code);
}

/**
 * Counts a report. A file that did not load has no failed test in it, and an error outside any test shows only in the
 * exit code: both count as one failure, or the closing line would call a broken run green.
 */
export function totalsOf(report: Report | undefined, exitCode: number | null): Totals {
  if (report === undefined) return oneFailed;
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const counted = report.numFailedTests + brokenFiles.length;
  return {
    passed: report.numPassedTests,
    failed: counted === 0 && exitCode !== 0 ? 1 : counted,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

export function sumOf(totals: readonly Totals[]): Totals {
  const add = (key: keyof Totals) => totals.reduce((sum, part) => sum + part[key], 0);
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') };
}

/** `N passed, N failed`, and `, N skipped` where there are any. */
export function closingLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Nothing failed and something ran: a suite that finds no tests is not a green one. */
export function isGreen({ passed, failed }: Totals): boolean {
  return failed === 0 && passed > 0;
}

/** Prints what each suite came to, and the closing line last and alone. Sets the exit code. */
export function conclude(results: ReadonlyMap<string, Totals>): void {
  const total = sumOf([...results.values()]);
  console.log('');
  for (const [name, totals] of results) console.log(`${name}: ${closingLine(totals)}`);
  process.exitCode = isGreen(total) ? 0 : 1;
  if (total.skipped > 0) console.log(`${total.skipped} skipped`);
  console.log(closingLine({ ...total, skipped: 0 }));
}

function run(commandArguments: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  return new Promise((resolve) => {
    const options = { cwd: repositoryFolder, stdio: 'inherit', env: { ...process.env, ...env } } as const;
    const child = spawn(process.execPath, commandArguments, options);
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
}
