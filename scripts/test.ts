import { browserVariable, findOrInstallBrowser } from './browser.ts';
import { buildAll } from './build.ts';
import { runChecks } from './checks.ts';
import { findElectron, hasDisplay } from './electronBinary.ts';
import { thisMachine } from './host.ts';
import { findOrInstallPdfTools } from './poppler.ts';
import { conclude, oneFailed, runSuite, type Suite, type Totals } from './suites.ts';

/**
 * `npm test`: everything a fresh machine needs, in one command. What is missing is installed where that is possible;
 * what cannot be run is a failure, except the tests of the desktop app itself, which are skipped and say so.
 */
const results = new Map<string, Totals>();

/** A preparation that fails is told, and counted as one failure; the rest still runs. */
async function prepare<T>(name: string, action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    results.set(name, oneFailed);
    return undefined;
  }
}

async function runAndCount(suite: Suite): Promise<void> {
  results.set(suite.name, await runSuite(suite));
}

const browser = await prepare('Browser', findOrInstallBrowser);
await prepare('PDF tools', findOrInstallPdfTools);
const isBuilt = (await prepare('Build', () => buildAll().then(() => true))) === true;

results.set('Static checks', await runChecks());
await runAndCount({ name: 'Unit tests', config: 'vitest.config.ts' });
if (browser !== undefined && isBuilt) {
  await runAndCount({
    name: 'End to end, in a browser',
    config: 'vitest.e2e.config.ts',
    filter: 'test/e2e/',
    env: { [browserVariable]: browser.executablePath },
  });
}
if (isBuilt) {
  const name = 'End to end, in the desktop app';
  await runAndCount({ name, config: 'vitest.e2e.config.ts', filter: 'test/e2e-electron/' });
  if (findElectron() === undefined) console.log('Skipped: there is no Electron program on this machine.');
  else if (!hasDisplay(thisMachine)) console.log('Skipped: this machine has no display.');
}
conclude(results);
