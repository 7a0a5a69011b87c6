import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { topicIds } from '../../shared/dossier/schema.ts';
import { openApp } from './support/app.ts';
import {
  dossierFile,
  downloadFrom,
  fill,
  goTo,
  openExample,
  savedState,
  settled,
  showResult,
  storedDossiers,
  text,
  toStart,
} from './support/steps.ts';

const { results } = text.nl;

/** Notes whatever should not happen: complaints of the browser, and anything that is asked of another host. */
async function watch(context: BrowserContext, seen: { faults: string[]; hosts: Set<string> }): Promise<void> {
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'blob:' && protocol !== 'data:') seen.hosts.add(origin);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.faults.push(message.text());
  });
  context.on('weberror', (fault) => seen.faults.push(String(fault.error())));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Policy violated: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}

/** Through every section, with a change, both files and the report. */
async function visit(page: Page): Promise<void> {
  for (const section of ['company', 'fleet', 'site', 'settings'] as const) await goTo(page, section);
  await goTo(page, 'fleet');
  await fill(page, 'fleetGroups[0].number', '7');
  await settled(page);
  await goTo(page, 'results');
  for (const tab of ['access', 'cost', 'charging', 'grid'] as const) await showResult(page, tab);
  for (const topic of topicIds) await goTo(page, topic);
  await goTo(page, 'report');
  await settled(page);
  const report = await downloadFrom(page, page.getByRole('button', { name: results.report.save }));
  expect(report.name).toMatch(/\.pdf$/);
  const file = await dossierFile(page);
  expect(file.name).toMatch(/\.vlootwijzer$/);
}

test('a whole visit asks nothing of another host and gives the browser nothing to complain about', async () => {
  const seen = { faults: [] as string[], hosts: new Set<string>() };
  const { page, url } = await openApp({ beforeLoad: (context) => watch(context, seen) });
  await openExample(page, 'transporteur');
  await visit(page);
  await toStart(page);
  expect([...seen.hosts]).toEqual([url]);
  expect(seen.faults).toEqual([]);

  // The watch sees what it should: an attempt to reach out is noticed, and refused.
  const outcome = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
  await expect.poll(() => seen.faults.join('\n')).toContain('Policy violated: connect-src https://example.org');
});

/** Trap: this also cuts off the app's own server, so every part of the app has to be there already. */
test('once it is open, the app needs no network at all', async () => {
  const { page, context } = await openApp();
  await openExample(page, 'groothandel');
  await goTo(page, 'report');
  await settled(page);
  await downloadFrom(page, page.getByRole('button', { name: results.report.save }));
  await context.setOffline(true);
  expect(await page.evaluate(() => navigator.onLine)).toBe(false);
  await visit(page);
  await savedState(page);
  expect((await storedDossiers(page))[0].fleetGroups[0].number).toBe(7);
});
