import { spawn } from 'node:child_process';
import { thisMachine } from './host.ts';
import { repositoryFolder } from './paths.ts';
import type { Totals } from './suites.ts';

/** What is checked without running the product; each is a script of package.json and counts as one test. */
const checks = ['format:check', 'lint', 'types', 'unused'] as const;

/** Format, lint, types and unused code, one after the other with their output streamed. */
export async function runChecks(): Promise<Totals> {
  console.log('\n=== Static checks ===\n');
  let passed = 0;
  for (const check of checks) {
    const ok = (await exitCodeOf(check)) === 0;
    console.log(`${ok ? 'passed' : 'FAILED'}: npm run ${check}`);
    if (ok) passed++;
  }
  return { passed, failed: checks.length - passed, skipped: 0 };
}

function exitCodeOf(script: string): Promise<number | null> {
  const windows = thisMachine.platform === 'win32';
  return new Promise((resolve, reject) => {
    const child = spawn(windows ? 'npm.cmd' : 'npm', ['run', '--silent', script], {
      cwd: repositoryFolder,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: windows,
    });
    child.on('error', reject);
    child.on('close', resolve);
  });
}
