import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { expect, test } from 'vitest';
import { rendererBundle } from '../../scripts/paths.ts';
import { openApp } from './support/app.ts';
import { fill, field, goTo, openExample, savedState, settled, storedDossiers, text } from './support/steps.ts';

const assessmentScript = /\/assets\/assessmentWorker-[^/]+\.js$/;

/** Every script that the page itself loaded: what a worker loads is in the worker's own list. */
function scriptsOfPage(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.endsWith('.js'));
}

test('the assessment runs in a worker, and the page itself holds no load profiles to calculate with', async () => {
  const { page } = await openApp();
  await openExample(page, 'groothandel');
  await settled(page);
  const [worker] = page.workers().filter((one) => assessmentScript.test(one.url()));
  expect(worker).toBeDefined();

  // The profiles ship inside whatever calculates. If the page calculated, it would need them.
  const workerScript = await readFile(join(rendererBundle, new URL(worker.url()).pathname), 'utf8');
  expect(workerScript.includes('vlootwijzer-profiles')).toBe(true);
  const ofPage = (await page.evaluate(scriptsOfPage)).filter((path) => !/Worker-[^/]+\.js$/.test(path));
  expect(ofPage.length).toBeGreaterThan(0);
  const scripts = await Promise.all(ofPage.map((path) => readFile(join(rendererBundle, path), 'utf8')));
  expect(ofPage.filter((_, index) => scripts[index].includes('vlootwijzer-profiles'))).toEqual([]);
});

test('typing goes on, and is stored, while an assessment does not end', async () => {
  const endless = async (context: BrowserContext): Promise<void> => {
    await context.route(assessmentScript, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'addEventListener("message", () => { for (;;); });' }),
    );
  };
  const { page } = await openApp({ beforeLoad: endless });
  await openExample(page, 'groothandel');
  await goTo(page, 'fleet');
  await page.getByRole('complementary').getByText(text.nl.results.calculating).filter({ visible: true }).waitFor();
  await fill(page, 'fleetGroups[0].yearlyKm', '31000');
  await fill(page, 'fleetGroups[0].number', '8');
  expect(await field(page, 'fleetGroups[0].yearlyKm').inputValue()).toBe('31.000');
  await savedState(page);
  expect((await storedDossiers(page))[0].fleetGroups[0]).toMatchObject({ yearlyKm: 31_000, number: 8 });
});
