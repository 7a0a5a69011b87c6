import { buildAll } from './build.ts';
import { downloadElectron, findElectron, hasDisplay } from './electronBinary.ts';
import { thisMachine } from './host.ts';
import { conclude, runSuite } from './suites.ts';

/**
 * `npm run test:desktop`: the tests of the real desktop program alone. Unlike `npm test` it fails where they cannot
 * run: whoever asks for them wants to know.
 */
const electron = findElectron() ?? (await downloadElectron());
if (electron === undefined) fail('There is no Electron program here, and it could not be fetched.');
else if (!hasDisplay(thisMachine))
  fail('This machine has no display. On Linux without one: xvfb-run npm run test:desktop');
else {
  await buildAll();
  const name = 'End to end, in the desktop app';
  const totals = await runSuite({ name, config: 'vitest.e2e.config.ts', filter: 'test/e2e-electron/' });
  // Skipped is not passed: with a program and a display, every test has to run.
  conclude(new Map([[name, { ...totals, failed: totals.failed + totals.skipped, skipped: 0 }]]));
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
